import type { Flaw } from './syntax.js';

/** A value of JSON and where it stands. */
export type JsonValue = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'literal'; readonly value: null | boolean | number | string }
  | { readonly kind: 'array'; readonly items: readonly JsonValue[] }
  /** A name may come twice. */
  | { readonly kind: 'object'; readonly members: readonly JsonMember[] }
);

export interface JsonMember {
  readonly name: string;
  /** Where the name stands, with its quotes. */
  readonly start: number;
  readonly nameEnd: number;
  readonly value: JsonValue;
}

const MAX_DEPTH = 100;
const SPACE = /[ \t\r\n]*/y;
const SCALAR = /true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;
const PLAIN = /[^"\\]*/y;

/** The value that a text is, with the places that JSON.parse does not tell. */
export function readJson(text: string): JsonValue | { readonly flaw: Flaw } {
  let at = 0;
  let flaw: Flaw | null = null;

  function skip(pattern: RegExp): number {
    pattern.lastIndex = at;
    const length = pattern.exec(text)?.[0].length ?? 0;
    at += length;
    return length;
  }

  function refuse(what: Flaw['what']): null {
    flaw ??= { what, at };
    return null;
  }

  /** Whether the next token is that character, which is then read. */
  function takes(character: string): boolean {
    skip(SPACE);
    if (text[at] !== character) return false;
    at++;
    return true;
  }

  function readValue(depth: number): JsonValue | null {
    skip(SPACE);
    const start = at;
    if (depth > MAX_DEPTH) return refuse('nests too deep');
    if (takes('[')) {
      const items = readList(']', () => readValue(depth + 1));
      return items && { start, end: at, kind: 'array', items };
    }
    if (takes('{')) {
      const members = readList('}', () => readMember(depth + 1));
      return members && { start, end: at, kind: 'object', members };
    }
    if (text[at] === '"') {
      const value = readString();
      return value === null ? null : { start, end: at, kind: 'literal', value };
    }
    if (skip(SCALAR) === 0) return refuse('cannot be parsed');
    return { start, end: at, kind: 'literal', value: JSON.parse(text.slice(start, at)) as null | boolean | number };
  }

  function readList<T>(closer: string, readItem: () => T | null): readonly T[] | null {
    const items: T[] = [];
    if (takes(closer)) return items;
    for (;;) {
      const item = readItem();
      if (item === null) return null;
      items.push(item);
      if (takes(closer)) return items;
      if (!takes(',')) return refuse('cannot be parsed');
    }
  }

  function readMember(depth: number): JsonMember | null {
    skip(SPACE);
    const start = at;
    const name = text[at] === '"' ? readString() : refuse('cannot be parsed');
    const nameEnd = at;
    if (name === null) return null;
    if (!takes(':')) return refuse('cannot be parsed');
    const value = readValue(depth);
    return value && { name, start, nameEnd, value };
  }

  function readString(): string | null {
    const start = at++;
    for (skip(PLAIN); text[at] === '\\'; skip(PLAIN)) at += 2;
    at++;
    try {
      return JSON.parse(text.slice(start, at)) as string;
    } catch {
      at = start;
      return refuse('cannot be parsed');
    }
  }

  const value = readValue(0);
  skip(SPACE);
  if (value !== null && at < text.length) refuse('cannot be parsed');
  return flaw !== null || value === null ? { flaw: flaw ?? { what: 'cannot be parsed', at } } : value;
}
