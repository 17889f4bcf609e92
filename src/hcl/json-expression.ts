import type { Expression } from './expression.js';
import type { JsonMember, JsonValue } from './json-value.js';
import type { NativeParser } from './native-parser.js';
import type { Source } from './source.js';

/** What the strings in a value are. */
export type Strings = 'templates' | 'texts' | 'expressions';

export function convertJsonValue(native: NativeParser, source: Source, value: JsonValue, strings: Strings): Expression {
  const { start, end } = value;
  const shape = { range: source.range(start, end), text: source.text.slice(start, end) };
  switch (value.kind) {
    case 'literal':
      return typeof value.value === 'string' ? convertString(native, source, { text: value.value, start, end }, strings) : { ...shape, kind: 'literal', value: value.value };
    case 'array':
      return { ...shape, kind: 'tuple', items: value.items.map((item) => convertJsonValue(native, source, item, strings)) };
    case 'object':
      return { ...shape, kind: 'object', entries: value.members.map((member) => convertMember(native, source, member, strings)) };
  }
}

function convertMember(native: NativeParser, source: Source, { name, start, nameEnd, value }: JsonMember, strings: Strings) {
  return {
    key: convertString(native, source, { text: name, start, end: nameEnd }, strings === 'templates' ? 'templates' : 'texts'),
    value: convertJsonValue(native, source, value, strings),
  };
}

function convertString(native: NativeParser, source: Source, { text, start, end }: { readonly text: string; readonly start: number; readonly end: number }, strings: Strings): Expression {
  const range = source.range(start, end);
  const isPlain = strings === 'texts' || (strings === 'templates' && !/[$%]\{/.test(text));
  if (isPlain) return { range, text: source.text.slice(start, end), kind: 'literal', value: text };
  const converted = strings === 'templates' ? native.parseTemplate(text, range) : native.parseExpression(text, range);
  if (converted === null) source.refuse('cannot be parsed', start);
  return converted ?? { range, text, kind: 'opaque', inside: [] };
}
