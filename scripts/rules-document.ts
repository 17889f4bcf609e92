import { code, markdownSentence as sentence } from '../src/report/escape.js';
import { RULES } from '../src/rules/registry.js';
import type { Rule } from '../src/rules/rule.js';
import { RETROFIT_FACTS } from '../src/rules/wording.js';
import { ACCEPTED } from '../src/standards/checks.js';
import { FRAMEWORKS, type Framework } from '../src/standards/frameworks.js';

/** docs/rules.md: what the rules and the frameworks say of themselves. */
export function rulesDocument(): string {
  return `${[
    '# Rules',
    'Made from the rules themselves by `npm run docs`: do not edit. Words in braces stand for what the plan has in their place.',
    table(
      ['rule', 'severity', 'what it asks'],
      RULES.map(({ id, severity, title }) => [link(code(id), id), severity, sentence(title)]),
    ),
    '## Before you change the key of a table that exists',
    RETROFIT_FACTS.map((fact) => `- ${sentence(fact)}`).join('\n'),
    ...RULES.flatMap(ruleParts),
    '## Frameworks',
    'The requirements that are mapped to the key of a DynamoDB table, in the words of the standard, with what an auditor asks in ours. None of them names a customer managed key; why control of the key has to be demonstrated stands first.',
    ...FRAMEWORKS.flatMap(frameworkParts),
  ].join('\n\n')}\n`;
}

function ruleParts({
  id,
  title,
  severity,
  rationale,
  problems,
  checks = [],
  frameworks = [],
  references,
}: Rule): readonly string[] {
  const sentences = Object.entries(problems).map(
    ([name, problem]) =>
      `- ${code(name)} (${problem.severity ?? severity}): ${sentence(problem.message)}\n\n  ${sentence(problem.remedy)}`,
  );
  return [
    `## ${id}`,
    `**${sentence(title)}** (${severity})`,
    sentence(rationale),
    '### Problems, and what to do',
    sentences.join('\n'),
    ...(checks.length === 0
      ? []
      : [
          '### The same check in other tools',
          table(
            ['tool', 'check', 'accepts', 'looks at', 'how its answer can differ'],
            checks.map((check) => [
              sentence(check.tool),
              code(check.id),
              ACCEPTED[check.accepts],
              check.looksAt,
              sentence(check.note),
            ]),
          ),
        ]),
    ...(frameworks.length === 0
      ? []
      : [
          '### Requirements that ask for it',
          frameworks
            .map(
              (framework) =>
                `- ${link(sentence(framework.title), framework.id)}: ${framework.requirements.map((requirement) => code(requirement.id)).join(', ')}`,
            )
            .join('\n'),
        ]),
    '### References',
    references.map((reference) => `- <${reference}>`).join('\n'),
  ];
}

function frameworkParts({ id, title, keyControl, requirements }: Framework): readonly string[] {
  return [
    `### ${id}`,
    `**${sentence(title)}**. ${sentence(keyControl)}`,
    table(
      ['requirement', 'title', 'what an auditor asks'],
      requirements.map((requirement) => [
        code(requirement.id),
        sentence(requirement.title),
        sentence(requirement.asks ?? ''),
      ]),
    ),
  ];
}

/** To a heading of this document: GitHub's anchors of ids leave out the full stops. */
function link(text: string, id: string): string {
  return `[${text}](#${id.replaceAll('.', '')})`;
}

function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  return [titles, titles.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
