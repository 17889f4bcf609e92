import { markdownTable } from 'markdown-table';
import type { PlanRow } from '../gate/report.js';
import type { Section } from './fit.js';
import type { MarkdownText } from './markdown-text.js';
import { IMPORTANCE } from './plan-sections.js';
import { policyGroups, shownChanges, type PolicyTexts } from './policy-rows.js';
import { listed } from './rows.js';

/** Where policies come from, and what the pull request changes in them. */
export function policySections(plans: readonly PlanRow[], text: MarkdownText): readonly Section[] {
  const groups = policyGroups(plans);
  const ofPlans = (names: readonly string[]): string => (groups.length > 1 ? `${listed(names.map(text.code))}: ` : '');
  return groups.flatMap(({ plans: names, texts: { sources, change } }): readonly Section[] => [
    ...(change === null ? [] : [{ markdown: `${ofPlans(names)}**${text.sentence(change.title)}**${table(change, text)}`, importance: IMPORTANCE.policy, content: { count: 1, of: 'change of the policy' } }]),
    ...(sources.length === 0 ? [] : [{ markdown: `${ofPlans(names)}${sources.map(text.sentence).join(' ')}`, importance: IMPORTANCE.policy, content: { count: 1, of: 'line about the policy' } }]),
  ]);
}

function table(change: NonNullable<PolicyTexts['change']>, text: MarkdownText): string {
  const { shown, more } = shownChanges(change);
  if (shown.length === 0) return '';
  const cell = (value: string | null): string => (value === null ? '' : text.code(value));
  const rows = shown.map(({ setting, from, to }) => [text.code(setting), cell(from), cell(to)]);
  return `\n\n${markdownTable([['Setting', 'From', 'To'], ...rows], { alignDelimiters: false })}${more === null ? '' : `\n\n${text.sentence(more)}`}`;
}
