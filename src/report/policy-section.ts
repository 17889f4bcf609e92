import { markdownTable } from 'markdown-table';
import type { PlanRow, SettingChangeRow } from '../gate/report.js';
import type { Section } from './fit.js';
import type { MarkdownText } from './foreign-text.js';
import { IMPORTANCE } from './plan-sections.js';
import { countsText, listed } from './wording.js';

/** What all formats tell of a plan's policy; nothing in it is escaped. */
export interface PolicyTexts {
  /** Where policy and baseline come from. */
  readonly sources: readonly string[];
  /** What the pull request changes in them; null where nothing is to be told. */
  readonly change: {
    readonly title: string;
    readonly path: string | null;
    readonly settings: readonly SettingChangeRow[];
  } | null;
}

function policyTexts({ policy, policySource, policyChange, policyAfterMerge }: PlanRow): PolicyTexts {
  const sources =
    policySource == null
      ? []
      : [sourceText(policy, policySource), ...baselineText(policySource), ...afterMergeText(policyAfterMerge ?? null)];
  return {
    sources,
    change:
      policyChange == null
        ? null
        : { title: changeTitle(policyChange), path: policyChange.path, settings: policyChange.settings },
  };
}

type Source = NonNullable<PlanRow['policySource']>;

function sourceText(policy: PlanRow['policy'], { kind, branch, commit, problem }: Source): string {
  const at = branch === null ? '' : ` of \`${branch}\`${commit === null ? '' : ` at ${commit.slice(0, 7)}`}`;
  const called = policy === null ? 'no policy' : `policy \`${policy.path}\``;
  switch (kind) {
    case 'branch':
      if (problem !== null)
        return `The ${policy === null ? 'policy' : called}${at} cannot be read, so the strictest settings apply, without exceptions: ${problem}.`;
      return policy === null
        ? `Settings: inputs and defaults, because the branch \`${branch}\`${commit === null ? '' : ` at ${commit.slice(0, 7)}`} has no policy.`
        : `Settings: ${called}${at}.`;
    case 'checkout':
      return policy === null
        ? `Settings: inputs and defaults, because the checkout${at} has no policy.`
        : `Settings: ${called}${at}, read from the checkout.`;
    case 'head':
      return `Settings: ${policy === null ? 'inputs and defaults, because the checkout has no policy; the author of the change decides what it has' : `${called} from the checkout, as the author of the change has it`} (\`policy-ref: head\`). Waiver comments of the author count too.`;
    case 'workflow':
      return `Settings: ${called}, which the workflow brings and the repository does not have.`;
  }
}

function baselineText({ baseline, branch, commit }: Source): readonly string[] {
  if (baseline === null) return [];
  const from = {
    branch: branch === null ? '' : ` of \`${branch}\`${commit === null ? '' : ` at ${commit.slice(0, 7)}`}`,
    checkout: ', read from the checkout',
    head: ' from the checkout, as the author of the change has it',
    workflow: ', which the workflow brings',
  };
  if (baseline.problem != null)
    return [
      `The baseline \`${baseline.path}\`${from[baseline.kind]} cannot be read, so no baseline applies: ${baseline.problem}.`,
    ];
  return [`Baseline: \`${baseline.path}\`${from[baseline.kind]}.`];
}

function afterMergeText(after: (PlanRow['policyAfterMerge'] & object) | null): readonly string[] {
  return after === null
    ? []
    : [
        `After the merge, the policy \`${after.path}\` of this pull request applies: with it this plan ${after.verdict === 'pass' ? 'passes' : 'fails'} (${countsText(after.summary)}).`,
      ];
}

function changeTitle({ path }: NonNullable<PlanRow['policyChange']>): string {
  return path === null
    ? 'This pull request removes the policy'
    : `This pull request changes the policy (\`${path}\`); the change applies after the merge`;
}

/** More are in the diff of the file. The most important come first. */
const MOST_SHOWN = 40;

/** The changes that there is room for, and what tells of the others; null where there are none. */
export function shownChanges({ settings, path }: Pick<NonNullable<PolicyTexts['change']>, 'settings' | 'path'>): {
  readonly shown: readonly SettingChangeRow[];
  readonly more: string | null;
} {
  const last = settings.at(-1);
  // The report has a limit of its own, and a line that tells how many it leaves out.
  const leftOut =
    last !== undefined && last.from === null && last.to === null ? Number.parseInt(last.setting, 10) : null;
  const rows = leftOut === null ? settings : settings.slice(0, -1);
  const left = Math.max(0, rows.length - MOST_SHOWN) + (leftOut ?? 0);
  const where = path === null ? 'the file that is removed' : `the diff of \`${path}\``;
  return {
    shown: rows.slice(0, MOST_SHOWN),
    more: left === 0 ? null : `${left} more ${left === 1 ? 'change is' : 'changes are'} not shown here: see ${where}.`,
  };
}

/** `existing: fail -> warn`; an entry of a list is added or removed. */
export function settingText({ setting, from, to }: SettingChangeRow): string {
  if (from === null && to === null) return setting;
  if (from === null) return `${setting}: added ${to}`;
  if (to === null) return `${setting}: removed ${from}`;
  return `${setting}: ${from} -> ${to}`;
}

/** Plans of which the same is told, together. */
export function policyGroups(
  plans: readonly PlanRow[],
): readonly { readonly plans: readonly string[]; readonly texts: PolicyTexts }[] {
  const groups = new Map<string, { readonly plans: string[]; readonly texts: PolicyTexts }>();
  for (const plan of plans) {
    const texts = policyTexts(plan);
    if (texts.sources.length === 0 && texts.change === null) continue;
    const key = JSON.stringify(texts);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { plans: [plan.name], texts });
    else group.plans.push(plan.name);
  }
  return [...groups.values()];
}

/** Where policies come from, and what the pull request changes in them. */
export function policySections(plans: readonly PlanRow[], text: MarkdownText): readonly Section[] {
  const groups = policyGroups(plans);
  const ofPlans = (names: readonly string[]): string => (groups.length > 1 ? `${listed(names.map(text.code))}: ` : '');
  return groups.flatMap(({ plans: names, texts: { sources, change } }): readonly Section[] => [
    ...(change === null
      ? []
      : [
          {
            markdown: `${ofPlans(names)}**${text.sentence(change.title)}**${table(change, text)}`,
            importance: IMPORTANCE.policy,
            content: { count: 1, of: 'change of the policy' },
          },
        ]),
    ...(sources.length === 0
      ? []
      : [
          {
            markdown: `${ofPlans(names)}${sources.map(text.sentence).join(' ')}`,
            importance: IMPORTANCE.policy,
            content: { count: 1, of: 'line about the policy' },
          },
        ]),
  ]);
}

function table(change: NonNullable<PolicyTexts['change']>, text: MarkdownText): string {
  const { shown, more } = shownChanges(change);
  if (shown.length === 0) return '';
  const cell = (value: string | null): string => (value === null ? '' : text.code(value));
  const rows = shown.map(({ setting, from, to }) => [text.code(setting), cell(from), cell(to)]);
  return `\n\n${markdownTable([['Setting', 'From', 'To'], ...rows], { alignDelimiters: false })}${more === null ? '' : `\n\n${text.sentence(more)}`}`;
}
