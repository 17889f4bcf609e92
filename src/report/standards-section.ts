import type { PlanRow, Report } from '../gate/report.js';
import type { Section } from './fit.js';
import type { MarkdownText } from './markdown-text.js';
import { IMPORTANCE } from './plan-sections.js';

/** Which requirements, and which checks of other tools, the rules correspond to. */
export function standardsSection({ rules, plans, tables }: Pick<Report, 'rules' | 'plans' | 'tables'>, text: MarkdownText): Section | null {
  const corresponding = rules.filter(({ checks, frameworks }) => checks.length > 0 || frameworks.length > 0);
  if (corresponding.length === 0) return null;
  const shown = shownFrameworks(plans);
  const frameworks = [...new Map(corresponding.flatMap((rule) => rule.frameworks.map((framework) => [framework.id, framework] as const))).values()].filter(({ id }) => shown === null || shown.has(id));
  // Why the key has to be one's own, where that is required, and the policy says to whom it has to be shown.
  const explains = shown !== null && tables.some(({ require }) => require === 'customer-managed');
  const lines = [
    ...corresponding.map(({ id, title, checks }) => `- ${text.code(id)}, ${text.sentence(title)}: ${checks.map(({ tool, id: check }) => `${text.sentence(tool)} ${text.code(check)}`).join(', ')}`),
    ...frameworks.map(({ title, requirements, keyControl }) => `- ${text.sentence(title)}: ${requirements.map(text.code).join(', ')}${explains ? `. Control of the key has to be demonstrated: ${text.sentence(keyControl)}` : ''}`),
  ];
  const markdown = `<details><summary>Requirements, and the same check in other tools</summary>\n\n${lines.join('\n')}\n\n</details>`;
  return { markdown, importance: IMPORTANCE.standards, content: { count: frameworks.length, of: 'framework' } };
}

/** Those that the policies choose; null for all. */
function shownFrameworks(plans: readonly PlanRow[]): ReadonlySet<string> | null {
  const chosen = plans.map(({ settings }) => settings.frameworks);
  return chosen.some((ids) => ids === null) ? null : new Set(chosen.flatMap((ids) => ids ?? []));
}
