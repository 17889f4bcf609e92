import { UserError } from '../errors.js';
import type { Json } from '../plan/json.js';

/** What was read, and what messages call where it comes from: a path, or `standard input`. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

const MAX_CHARACTERS = 64 * 1024 * 1024;

const REMEDY = 'give it what the aws command prints with --output json';

export interface JsonValue {
  /** Where it begins, for messages. */
  readonly line: number;
  readonly value: Json;
}

/**
 * The values of a stream as a loop of commands prints it: one after the other, on one line or many, with any white
 * space between them. Of an array, its elements. Throws a UserError with the line of what is wrong.
 */
export function jsonValues({ name, text }: NamedText): readonly JsonValue[] {
  if (text.length > MAX_CHARACTERS)
    throw new UserError(
      `${name} has ${text.length} characters: up to ${MAX_CHARACTERS} can be read; give the answers about the tables of the report alone`,
    );
  if (text.includes('\0'))
    throw new UserError(
      `${name} is not UTF-8 (it has NUL bytes, as UTF-16 has): write it as UTF-8, in PowerShell with Out-File -Encoding utf8`,
    );
  const values: JsonValue[] = [];
  let line = 1;
  let at = 0;
  const skipTo = (end: number): void => {
    for (; at < end; at++) if (text.charCodeAt(at) === NEW_LINE) line++;
  };
  for (let start = nextValue(text, 0); start < text.length; start = nextValue(text, at)) {
    skipTo(start);
    const end = endOfValue(text, start);
    if (end === undefined)
      throw new UserError(`${name} ends within the JSON value that begins on line ${line}: it is cut off; ${REMEDY}`);
    const value = parsed(text.slice(start, end), { name, line });
    for (const element of Array.isArray(value) ? (value as readonly Json[]) : [value])
      values.push({ line, value: element });
    skipTo(end);
  }
  return values;
}

const NEW_LINE = 0x0a;

function parsed(text: string, { name, line }: { readonly name: string; readonly line: number }): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    throw new UserError(`${name} is not JSON from line ${line} on; ${REMEDY}`);
  }
}

/** Past white space, and past the byte order mark, which PowerShell writes before each thing that it appends. */
function nextValue(text: string, from: number): number {
  const between = /[ \t\r\n\ufeff]*/y;
  between.lastIndex = from;
  between.test(text);
  return between.lastIndex;
}

/** Whether the brackets match is left to the parser: here they are counted. */
function endOfValue(text: string, start: number): number | undefined {
  if (text[start] !== '{' && text[start] !== '[') {
    const end = text.indexOf('\n', start);
    return end < 0 ? text.length : end;
  }
  let depth = 0;
  for (let i = start; i < text.length; i++) {
    const character = text[i];
    if (character === '"') i = endOfString(text, i + 1);
    else if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') depth--;
    if (depth === 0) return i + 1;
  }
  return undefined;
}

/** Of its closing quote, or of the text. */
function endOfString(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    if (text[i] === '"') return i;
    if (text[i] === '\\') i++;
  }
  return text.length;
}
