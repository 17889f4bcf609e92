import type { Random } from './random.js';

/** What ends, opens or bends something in HCL, in a template or in JSON syntax. */
const TOKENS = [
  '{',
  '}',
  '[',
  ']',
  '(',
  ')',
  '"',
  '\\',
  '\\"',
  ',',
  ':',
  '=',
  '=>',
  '==',
  '!=',
  '!',
  '-',
  '+',
  '*',
  '/',
  '%',
  '<',
  '>=',
  '&&',
  '||',
  '?',
  '?:',
  '.',
  '...',
  '.*',
  '[*]',
  '[0]',
  '["a"]',
  '${',
  '%{',
  '~}',
  '$${',
  '%{ if true }',
  '%{ endif }',
  '%{ for x in [1] }',
  '#',
  '//',
  '/*',
  '*/',
  '<<EOT\n',
  '<<-EOT\n',
  'EOT\n',
  '\n',
  '\r\n',
  '\t',
  ' ',
  '\u0000',
  '\u00a0',
  '\ufeff',
  '\u2028',
  '\u202e',
  '\u{1f511}',
  'é',
  'e\u0301',
  'null',
  'true',
  'false',
  '0',
  '-1',
  '1e999',
  '1.5',
  '99999999999999999999',
  '""',
  '"a"',
  'each.key',
  'each.value',
  'count.index',
  'self',
  'path.module',
  'terraform.workspace',
  'var.x',
  'local.x',
  'module.x',
  'data.x.y',
  'for x in ',
  ' : x',
  ' if ',
  'for_each = ',
  'count = 0\n',
  'dynamic "server_side_encryption" {',
  'content {',
  'lifecycle { ignore_changes = all }\n',
  'enabled = false\n',
  'server_side_encryption {}\n',
  'locals { x = local.x }\n',
  'variable "x" {}\n',
  'try(',
  'can(',
  'coalesce(',
  'lookup(',
  'merge(',
  'concat(',
  'flatten(',
  'one(',
  'element(',
  'toset(',
  'format("%s", ',
  'jsondecode(',
  'range(0, 1000000)',
  'setproduct(',
  'formatlist("%s", range(99999))',
  'sensitive(',
  'nosuch(',
  '(((((((((((((((((((((((((((((((((',
  '[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[',
  '# dynamodb-kms-gate:ignore table-kms-encryption until=2027-01-01 reason="x"\n',
  '# checkov:skip=CKV_AWS_119:x\n',
  '#trivy:ignore:AVD-AWS-0024\n',
  '"//": "x",',
  '"dynamic": [],',
  'x'.repeat(5000),
  '('.repeat(5000),
  '1+'.repeat(5000),
  'a.'.repeat(3000),
  '!'.repeat(5000),
  '${"'.repeat(1000),
];

/** The text of a file with one to four faults, as a person, a careless tool or an attacker would make them. */
export function mutateSource(text: string, other: string, random: Random): string {
  let mutated = text;
  for (let faults = 1 + random.below(random.chance(3) ? 4 : 2); faults > 0; faults--)
    mutated = random.of(FAULTS)(mutated, other, random);
  return mutated;
}

type Fault = (text: string, other: string, random: Random) => string;

const WORD = /[\w-]+/g;
const LITERAL = /"[^"\n]*"|\b\d+\b|\b(?:true|false|null)\b/g;
const EXPRESSION = /(?<== )[^\n{[(]+$/gm;
const OPERATOR = /==|!=|&&|\|\||[<>]=?|[?:+*%-]/g;

const FAULTS: readonly Fault[] = [
  (text, _, random) => spliced(text, random.below(text.length + 1), 0, random.of(TOKENS)),
  (text, _, random) => spliced(text, random.below(text.length + 1), random.below(12), random.of(TOKENS)),
  (text, _, random) => spliced(text, random.below(text.length + 1), 1 + random.below(random.of([1, 10, 200])), ''),
  (text, other, random) =>
    spliced(text, random.below(text.length + 1), random.chance(2) ? 0 : random.below(60), part(other, random)),
  (text, _, random) => spliced(text, random.below(text.length + 1), 0, part(text, random)),
  (text, _, random) => onLine(text, random, () => []),
  (text, _, random) => onLine(text, random, (line) => [line, line]),
  (text, other, random) => onLine(text, random, (line) => [line, random.of(other.split('\n'))]),
  // These leave it a configuration more often than not.
  swapped(WORD, WORD),
  swapped(WORD, WORD),
  swapped(LITERAL, LITERAL),
  swapped(LITERAL, LITERAL),
  swapped(EXPRESSION, EXPRESSION),
  swapped(EXPRESSION, LITERAL),
  swapped(OPERATOR, OPERATOR),
  (text, _, random) =>
    replaced(text, LITERAL, random, () =>
      random.of(['true', 'false', 'null', '0', '1', '""', '[]', '{}', '"a"', 'each.key', 'count.index']),
    ),
  (text, _, random) =>
    replaced(text, EXPRESSION, random, (expression) =>
      random.of([
        `(${expression})`,
        `[${expression}][0]`,
        `{ a = ${expression} }.a`,
        `true ? ${expression} : null`,
        `try(${expression}, null)`,
        `coalesce(${expression}, "")`,
        `"\${${expression}}"`,
        `one([${expression}])`,
        `[for x in [${expression}] : x][0]`,
        `null`,
      ]),
    ),
];

/** One place of a kind takes the text of another place. */
function swapped(kind: RegExp, from: RegExp): Fault {
  return (text, other, random) => {
    const source = random.chance(4) ? other : text;
    const found = [...source.matchAll(from)];
    return found.length === 0 ? text : replaced(text, kind, random, () => random.of(found)[0]);
  };
}

function replaced(text: string, kind: RegExp, random: Random, instead: (found: string) => string): string {
  const found = [...text.matchAll(kind)];
  if (found.length === 0) return text;
  const place = random.of(found);
  return spliced(text, place.index, place[0].length, instead(place[0]));
}

function onLine(text: string, random: Random, instead: (line: string) => readonly string[]): string {
  const lines = text.split('\n');
  const at = random.below(lines.length);
  return lines.flatMap((line, i) => (i === at ? instead(line) : [line])).join('\n');
}

function spliced(text: string, at: number, removed: number, inserted: string): string {
  return text.slice(0, at) + inserted + text.slice(at + removed);
}

function part(text: string, random: Random): string {
  const from = random.below(text.length + 1);
  return text.slice(from, from + random.below(random.of([10, 100, 400])));
}
