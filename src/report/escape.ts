/*
 * Addresses, names and paths are written by the author of the change. This is the one place where they are made
 * harmless, by format.
 */

/** Controls, separators, marks that turn the direction or have no width, and halves of surrogate pairs. */
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;

function escapeCode(character: string): string {
  if (character === '\n') return '\\n';
  if (character === '\r') return '\\r';
  if (character === '\t') return '\\t';
  return `\\u{${character.codePointAt(0)!.toString(16)}}`;
}

/**
 * One line of text for a terminal or a log, with nothing in it that is not seen, and nothing that a GitHub Actions
 * runner takes for a command: `::` at the start of a line, `##[` anywhere in one.
 */
export function visible(text: string): string {
  return text.replace(INVISIBLE, escapeCode).replace(/^(\s*):(?=:)/, '$1\\u{3a}').replace(/#(?=#\[)/g, '\\u{23}');
}

/** The same of several lines. */
export function printableLines(text: string): string {
  return text.split('\n').map(visible).join('\n');
}

/** JSON that is safe to print: the same of what JSON.stringify leaves as it is, escaped as JSON does. */
export function printableJson(value: unknown): string {
  return JSON.stringify(value, null, 2)
    .replace(INVISIBLE, (character) => (character === '\n' ? character : character.split('').map(jsonEscape).join('')))
    .replace(/#(?=#\[)/g, jsonEscape);
}

function jsonEscape(codeUnit: string): string {
  return `\\u${codeUnit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/**
 * Code in a table cell or paragraph: in it nothing mentions, links or ends a comment. Text that holds what ends a
 * code span or a cell becomes a code element in which everything but letters and digits is a character reference.
 */
export function code(text: string): string {
  const shown = visible(text);
  if (shown === '') return '';
  if (!/[|`]|^\s|\s$/.test(shown)) return `\`${shown}\``;
  return `<code>${shown.replace(/[^A-Za-z0-9 ]/gu, (character) => `&#${character.codePointAt(0)};`)}</code>`;
}

/**
 * A sentence in Markdown. Words of prose stay; what stands in backticks, and every other word that is not plain
 * prose (an address, a path, an argument, a mention), becomes code.
 */
export function markdownSentence(text: string): string {
  return visible(text)
    .split('`')
    .map((part, i) => (i % 2 === 1 ? code(part) : proseOf(part)))
    .join('');
}

const PROSE = /^[("]?(?:[A-Za-z]+(?:[-'’][A-Za-z]+)*|v?\d{1,6}(?:[.-]\d{1,4})*)[)",.:;]*$/;

function proseOf(text: string): string {
  return text
    .split(/( +)/)
    .map((word) => {
      if (word === '' || word.startsWith(' ') || PROSE.test(word)) return word;
      const [, start, core, end] = /^(\(?)(.*?)([),.:;]*)$/s.exec(word)!;
      return `${start}${code(core!)}${end}`;
    })
    .join('');
}

/** A block of code, with a fence that nothing in it can end. */
export function codeBlock(text: string, language: string): string {
  const shown = printableLines(text);
  const longest = Math.max(2, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${shown}\n${fence}`;
}
