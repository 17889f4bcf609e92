import type { RuleRow } from '../gate/report.js';
import type { Section } from './fit.js';
import { IMPORTANCE } from './plan-sections.js';
import type { MarkdownText } from './markdown-text.js';

/** Which requirements, and which checks of other tools, the rules correspond to. */
export function standardsSection(rules: readonly RuleRow[], text: MarkdownText): Section | null {
  const corresponding = rules.filter(({ checks, frameworks }) => checks.length > 0 || frameworks.length > 0);
  if (corresponding.length === 0) return null;
  const frameworks = new Map(corresponding.flatMap((rule) => rule.frameworks.map((framework) => [framework.id, framework] as const)));
  const lines = [
    ...corresponding.map(({ id, title, checks }) => `- ${text.code(id)}, ${text.sentence(title)}: ${checks.map(({ tool, id: check }) => `${text.sentence(tool)} ${text.code(check)}`).join(', ')}`),
    ...[...frameworks.values()].map(({ title, requirements }) => `- ${text.sentence(title)}: ${requirements.map(text.code).join(', ')}`),
  ];
  const markdown = `<details><summary>Requirements, and the same check in other tools</summary>\n\n${lines.join('\n')}\n\n</details>`;
  return { markdown, importance: IMPORTANCE.standards, content: { count: frameworks.size, of: 'framework' } };
}
