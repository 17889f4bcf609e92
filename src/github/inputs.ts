import { getInput, getMultilineInput } from '@actions/core';
import { UserError } from '../errors.js';
import { choose, type Choice, type RawSource } from '../policy/choices.js';
import { parsePlanName } from '../policy/plan-name.js';
import { parseSettings, type Settings } from '../policy/settings.js';

/** The inputs of action.yml; unset and empty are the same. */
export interface Inputs {
  /** Either plans to judge or reports to merge. */
  readonly read: { readonly what: 'plans' | 'reports'; readonly patterns: readonly string[] };
  readonly settings: Settings;
  readonly name: string | null;
  readonly accountIds: Choice<'account-ids'>;
  readonly comment: Choice<'comment'>;
  readonly commentMode: Choice<'comment-mode'>;
  readonly commentAuthor: string | null;
  readonly annotations: boolean;
  readonly stepSummary: boolean;
  readonly reportFile: string | null;
  readonly token: string;
  readonly pullRequest: number | null;
}

/** Throws a UserError that says which input is wrong and what is allowed. */
export function readInputs(): Inputs {
  const raw: RawSource = { value: (name) => getInput(name), nameOf: (name) => `input ${name}` };
  return {
    read: parseRead(getMultilineInput('plan'), getMultilineInput('reports')),
    settings: parseSettings(raw),
    name: parsePlanName(raw),
    accountIds: choose('account-ids', raw),
    comment: choose('comment', raw),
    commentMode: choose('comment-mode', raw),
    commentAuthor: getInput('comment-author') || null,
    annotations: choose('annotations', raw) === 'true',
    stepSummary: choose('step-summary', raw) === 'true',
    reportFile: getInput('report-file') || null,
    token: getInput('github-token'),
    pullRequest: parsePullRequest(getInput('pull-request')),
  };
}

function parseRead(plans: readonly string[], reports: readonly string[]): Inputs['read'] {
  if (plans.length > 0 && reports.length > 0) throw new UserError('inputs plan and reports are both set; a step either judges plans or merges reports of other jobs');
  if (reports.length > 0) return { what: 'reports', patterns: reports };
  if (plans.length === 0) throw new UserError('input plan is empty; give it the path of a plan, or a path or glob a line (or set reports, to merge those of other jobs)');
  return { what: 'plans', patterns: plans };
}

function parsePullRequest(value: string): number | null {
  if (value === '') return null;
  const number = /^[1-9]\d{0,9}$/.test(value) ? Number(value) : undefined;
  if (number === undefined) throw new UserError(`input pull-request is ${JSON.stringify(value)}; allowed: the number of a pull request, such as 17`);
  return number;
}
