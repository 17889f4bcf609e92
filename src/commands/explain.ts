import { UserError } from '../errors.js';
import { excerpt } from '../excerpt.js';
import { RULES } from '../rules/registry.js';
import type { Rule } from '../rules/rule.js';
import { RETROFIT_FACTS } from '../rules/wording.js';
import { ACCEPTED, type Check } from '../standards/checks.js';
import type { Framework } from '../standards/frameworks.js';

/** What `explain` prints: the list of rules with the retrofit facts, or the rules that are named. */
export function explanation(ids: readonly string[]): string {
  if (ids.length === 0)
    return `${listOfRules()}\n\nBefore you change the key of a table that exists\n${bullets(RETROFIT_FACTS)}\n`;
  return `${ids.map((id) => explain(find(id))).join('\n\n')}\n`;
}

function find(id: string): Rule {
  const found = RULES.find((rule) => rule.id === id);
  if (found === undefined)
    throw new UserError(`there is no rule ${excerpt(id)}; there are: ${RULES.map((rule) => rule.id).join(', ')}`);
  return found;
}

function listOfRules(): string {
  const width = Math.max(...RULES.map(({ id }) => id.length));
  return RULES.map(
    ({ id, severity, title }) => `${id.padEnd(width)}  ${severity.padEnd('warning'.length)}  ${title}`,
  ).join('\n');
}

function explain({ id, title, severity, rationale, problems, references, checks = [], frameworks = [] }: Rule): string {
  const sentences = Object.entries(problems).map(
    ([name, problem]) => `  ${name} (${problem.severity ?? severity})\n    ${problem.message}\n    ${problem.remedy}`,
  );
  return [
    `${id}: ${title}`,
    rationale,
    `Problems, and what to do\n${sentences.join('\n')}`,
    `Before you change the key of a table that exists\n${bullets(RETROFIT_FACTS)}`,
    ...(checks.length === 0 ? [] : [`The same check in other tools\n${checks.map(checkText).join('\n')}`]),
    ...(frameworks.length === 0
      ? []
      : [`Requirements of frameworks, and what an auditor asks\n${frameworks.map(frameworkText).join('\n')}`]),
    `References\n${bullets(references)}`,
  ].join('\n\n');
}

function checkText({ tool, id, accepts, looksAt, note }: Check): string {
  return `  ${tool} ${id}\n    Accepts ${ACCEPTED[accepts]}; looks at ${looksAt}. ${note}`;
}

function frameworkText({ id, title, keyControl, requirements }: Framework): string {
  const lines = requirements.flatMap((requirement) => [
    `    ${requirement.id}: ${requirement.title}`,
    ...(requirement.asks === undefined ? [] : [`      ${requirement.asks}`]),
  ]);
  return [`  ${title} (${id})`, `    ${keyControl}`, ...lines].join('\n');
}

function bullets(items: readonly string[]): string {
  return items.map((item) => `  - ${item}`).join('\n');
}
