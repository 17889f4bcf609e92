import { getInput, getMultilineInput } from '@actions/core';
import { UserError } from '../errors.js';
import { excerpt } from '../excerpt.js';
import { type Choice, choose, parsePlanName, type RawSource } from '../policy/choices.js';
import type { Policy } from '../policy/policy.js';
import { parseFloor, parseSettings, type Settings } from '../policy/settings.js';
import type { Floor } from '../policy/strictness.js';

/** The inputs of action.yml; unset and empty are the same. */
export interface Inputs {
  /** Either plans to judge or reports to merge. */
  readonly read: { readonly what: 'plans' | 'reports'; readonly patterns: readonly string[] };
  /** The inputs that are set: a policy can be stricter, not looser. */
  readonly floor: Floor;
  settings(policy: Policy): Settings;
  /** Branches whose own policy applies to what is for them; of all others it is the default branch's. */
  readonly policyBranches: readonly string[];
  /** `head`: the policy is read from what is checked out, as the author of the change has it. */
  readonly policyRef: 'default-branch' | 'head';
  readonly config: string | null;
  readonly baseline: string | null;
  readonly name: string | null;
  /** Folders of the configuration, or `none`. */
  readonly sources: readonly string[];
  readonly terraform: string | null;
  readonly accountIds: Choice<'account-ids'>;
  readonly comment: Choice<'comment'>;
  readonly commentMode: Choice<'comment-mode'>;
  readonly commentAuthor: string | null;
  readonly annotations: boolean;
  readonly stepSummary: boolean;
  readonly suggestions: boolean;
  readonly reportFile: string | null;
  readonly sarifFile: string | null;
  readonly token: string;
  readonly pullRequest: number | null;
}

/** Throws a UserError that says which input is wrong and what is allowed. */
export function readInputs(): Inputs {
  const raw: RawSource = { value: (name) => getInput(name), nameOf: (name) => `input ${name}` };
  // What is wrong with an input is said before a file is read.
  const floor = parseFloor(raw);
  return {
    read: parseRead(getMultilineInput('plan'), getMultilineInput('reports')),
    floor,
    settings: (policy) => parseSettings(raw, policy),
    policyBranches: parseBranches(getMultilineInput('policy-branches')),
    policyRef: parsePolicyRef(getInput('policy-ref')),
    config: getInput('config') || null,
    baseline: getInput('baseline') || null,
    name: parsePlanName(raw),
    sources: getMultilineInput('source'),
    terraform: getInput('terraform') || null,
    accountIds: choose('account-ids', raw),
    comment: choose('comment', raw),
    commentMode: choose('comment-mode', raw),
    commentAuthor: getInput('comment-author') || null,
    annotations: choose('annotations', raw) === 'true',
    stepSummary: choose('step-summary', raw) === 'true',
    suggestions: choose('suggestions', raw) === 'true',
    reportFile: getInput('report-file') || null,
    sarifFile: getInput('sarif-file') || null,
    token: getInput('github-token'),
    pullRequest: parsePullRequest(getInput('pull-request')),
  };
}

/** What is decided when a plan is judged. */
const OF_JUDGING = [
  'require',
  'undetermined',
  'fail-on',
  'existing',
  'config',
  'baseline',
  'source',
  'terraform',
] as const;

function parseRead(plans: readonly string[], reports: readonly string[]): Inputs['read'] {
  if (plans.length > 0 && reports.length > 0)
    throw new UserError(
      'inputs plan and reports are both set; a step either judges plans or merges reports of other jobs',
    );
  if (reports.length > 0) {
    const idle = OF_JUDGING.filter((name) => getInput(name) !== '');
    if (idle.length > 0)
      throw new UserError(
        `input ${idle[0]} is set beside reports, where no plan is judged; set it in the jobs that write the reports`,
      );
    return { what: 'reports', patterns: reports };
  }
  if (plans.length === 0)
    throw new UserError(
      'input plan is empty; give it the path of a plan, or a path or glob a line (or set reports, to merge those of other jobs)',
    );
  return { what: 'plans', patterns: plans };
}

/** Names, and no patterns: an author can create a branch that matches a pattern. */
function parseBranches(branches: readonly string[]): readonly string[] {
  const pattern = branches.find((branch) => /[*?[\]]/.test(branch));
  if (pattern !== undefined)
    throw new UserError(
      `input policy-branches has ${JSON.stringify(pattern)}; allowed: exact names of branches, a line each`,
    );
  const full = branches.find((branch) => branch.startsWith('refs/'));
  if (full !== undefined)
    throw new UserError(
      `input policy-branches has ${JSON.stringify(full)}; allowed: names of branches without refs/heads/, a line each`,
    );
  return branches;
}

const POLICY_REFS = ['default-branch', 'head'] as const;

function parsePolicyRef(value: string): (typeof POLICY_REFS)[number] {
  const ref = POLICY_REFS.find((each) => each === (value.trim() || POLICY_REFS[0]));
  if (ref === undefined)
    throw new UserError(`input policy-ref is ${JSON.stringify(value)}; allowed: ${POLICY_REFS.join(', ')}`);
  return ref;
}

function parsePullRequest(value: string): number | null {
  if (value === '') return null;
  const number = /^[1-9]\d{0,9}$/.test(value) ? Number(value) : undefined;
  if (number === undefined)
    throw new UserError(`input pull-request is ${excerpt(value)}; allowed: the number of a pull request, such as 17`);
  return number;
}
