/*
 * Addresses, names and paths are written by the author of the change. This is the one place where they are made
 * harmless, by format.
 */

/**
 * Controls, separators, marks that turn the direction, halves of surrogate pairs, and all that Unicode says is not to
 * be seen.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u202f]/gu;

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
  return text
    .replace(INVISIBLE, escapeCode)
    .replace(/^(\s*):(?=:)/, '$1\\u{3a}')
    .replace(/#(?=#\[)/g, '\\u{23}');
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

/** What can follow a word in a sentence. */
const CLOSING = '),.:;';

function proseOf(text: string): string {
  return text
    .split(/( +)/)
    .map((word) => {
      if (word === '' || word.startsWith(' ') || PROSE.test(word)) return word;
      const start = word.startsWith('(') ? 1 : 0;
      let end = word.length;
      // By hand: an expression for this takes the square of a long word's length.
      while (end > start && CLOSING.includes(word[end - 1]!)) end--;
      return `${word.slice(0, start)}${code(word.slice(start, end))}${word.slice(end)}`;
    })
    .join('');
}

/**
 * A link with a label that is Markdown already. Encoded is all that could end the address, the table cell or the
 * character references that it would be searched for.
 */
export function linked(label: string, url: string): string {
  return `[${label}](${url.replace(/\p{Surrogate}/gu, '\ufffd').replace(/[^\w\-.~:/?#@$+,;=%]/gu, percentEncoded)})`;
}

/** encodeURIComponent leaves parentheses and a few more as they are. */
function percentEncoded(character: string): string {
  const encoded = encodeURIComponent(character);
  return encoded === character ? `%${character.charCodeAt(0).toString(16).toUpperCase()}` : encoded;
}

/** A block of code, with a fence that nothing in it can end. */
export function codeBlock(text: string, language: string): string {
  return fenced(printableLines(text).split('\n'), language);
}

/**
 * Lines that GitHub offers to put into the file, exactly as they are; null where not all of them would be seen before
 * that. Tabs are.
 */
export function suggestionBlock(lines: readonly string[]): string | null {
  if (lines.some((line) => line.replaceAll('\t', '').search(INVISIBLE) !== -1)) return null;
  return fenced(lines, 'suggestion');
}

/** No line at all is not the same as an empty one. */
function fenced(lines: readonly string[], language: string): string {
  const longest = Math.max(2, ...[...lines.join('\n').matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}${language}`, ...lines, fence].join('\n');
}
