import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createScanner } from '../../src/plan/scanner.js';
import type { Members, Selector } from '../../src/plan/selector.js';

/** What a scan handed out, as text, in order. */
type Handed = readonly (
  | readonly [path: string, text: string]
  | readonly [path: string, text: string, marks: Record<string, string>]
)[];

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Scans the chunks as the door reads files: all in one buffer, which is spoilt before the next. */
function scan(
  chunks: readonly Uint8Array[],
  selectors: (taken: ReturnType<typeof takers>) => Selector,
): { handed: Handed; done: boolean; used: number } {
  const handed: [string, string, Record<string, string>?][] = [];
  const scanner = createScanner(selectors(takers(handed)));
  const buffer = new Uint8Array(Math.max(0, ...chunks.map(({ length }) => length)));
  let used = 0;
  for (const chunk of chunks) {
    buffer.set(chunk);
    used += scanner.push(buffer.subarray(0, chunk.length));
    buffer.fill(0x22);
  }
  return { handed: handed as unknown as Handed, done: scanner.done, used };
}

function takers(handed: [string, string, Record<string, string>?][]) {
  const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
  const value: Selector = { kind: 'value', take: (bytes, path) => handed.push([path(), text(bytes)]) };
  const mark = (name: string): Selector => ({ kind: 'mark', name });
  const record = (of: Members, ...names: string[]): Selector => ({
    kind: 'record',
    of,
    take: ({ bytes, marked }, path) => {
      const marks = names.flatMap((name) => (marked(name) === undefined ? [] : [[name, text(marked(name)!)]]));
      handed.push([path(), text(bytes), Object.fromEntries(marks)]);
    },
  });
  return { value, mark, record };
}

/** Every way to cut the bytes in two, and into pieces of one size. */
function cuts(bytes: Uint8Array): readonly (readonly Uint8Array[])[] {
  const halves = Array.from({ length: bytes.length + 1 }, (_, at) => [bytes.subarray(0, at), bytes.subarray(at)]);
  const pieces = [1, 2, 3, 5, 7, 16].map((size) =>
    Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size)),
  );
  return [...halves, ...pieces];
}

const members = (of: Members): Selector => ({ kind: 'members', of });
const elements = (of: Selector): Selector => ({ kind: 'elements', of });

/** The message of the refusal; every cut must give the same. */
function refusal(text: string, selectors: (taken: ReturnType<typeof takers>) => Selector): string {
  const messages = new Set(
    cuts(bytesOf(text)).map((chunks) => {
      try {
        scan(chunks, selectors);
      } catch (error) {
        return `${(error as Error).name}: ${(error as Error).message}`;
      }
      return 'not refused';
    }),
  );
  return [...messages].join(' | ');
}

describe('what is handed out', () => {
  const text = [
    ' \t\r\n{ "a\\u005fb" : {"list":[ 1 , "x\\\\", {"list": [2]}, [], {} , null] , "skipped": "list" },',
    '"other":{"a_b":{"list":[9]}, "s":"}]\\"{[", "records": [{"type":"no"}]},',
    '"records" :[{"n":{"type":"deep","mark":true},"type":"t", "inner": {"mark":{"m\\"k":[1,{}]}}} ,\n{"type":"ü😀"}, { } ],',
    '"empty":[ ], "":0, "last":-1.5e3, "scalar" :true\t}',
  ].join('\n');
  const selectors = ({ value, mark, record }: ReturnType<typeof takers>): Selector =>
    members({
      a_b: members({ list: elements(value) }),
      records: elements(
        record({ type: mark('type'), inner: members({ mark: mark('inner mark') }) }, 'type', 'inner mark', 'never met'),
      ),
      empty: elements(value),
      last: value,
      scalar: value,
      absent: value,
    });
  const expected = [
    ['a_b.list[0]', '1'],
    ['a_b.list[1]', '"x\\\\"'],
    ['a_b.list[2]', '{"list": [2]}'],
    ['a_b.list[3]', '[]'],
    ['a_b.list[4]', '{}'],
    ['a_b.list[5]', 'null'],
    [
      'records[0]',
      '{"n":{"type":"deep","mark":true},"type":"t", "inner": {"mark":{"m\\"k":[1,{}]}}}',
      { type: '"t"', 'inner mark': '{"m\\"k":[1,{}]}' },
    ],
    ['records[1]', '{"type":"ü😀"}', { type: '"ü😀"' }],
    ['records[2]', '{ }', {}],
    ['last', '-1.5e3'],
    ['scalar', 'true'],
  ];

  it('is the same wherever the bytes are cut', () => {
    const bytes = bytesOf(text);
    for (const chunks of cuts(bytes))
      expect(scan(chunks, selectors)).toEqual({ handed: expected, done: true, used: bytes.length });
  });

  it('leaves what follows the value to others', () => {
    const { done, used } = scan([bytesOf('{"a":1}  {"a":2}')], ({ value }) => members({ a: value }));
    expect({ done, used }).toEqual({ done: true, used: '{"a":1}'.length });
  });

  it('is what JSON.parse reads, for any value', () => {
    const json = fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue({ stringUnit: 'grapheme' }), {
      noNullPrototype: true,
    });
    const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 20 });
    const property = fc.property(json, fc.constantFrom(0, 1, 3, '\t'), sizes, (object, indent, lengths) => {
      const bytes = bytesOf(JSON.stringify(object, null, indent));
      const chunks: Uint8Array[] = [];
      for (let i = 0, from = 0; from < bytes.length; from += lengths[i++ % lengths.length]!)
        chunks.push(bytes.subarray(from, from + lengths[i % lengths.length]!));
      const { handed, done } = scan(chunks, ({ value }) =>
        members(Object.fromEntries(Object.keys(object).map((name) => [name, value]))),
      );
      expect(done).toBe(true);
      expect(handed.map(([path, text]) => [path, JSON.parse(text)])).toEqual(
        Object.keys(object).map((name) => [name, JSON.parse(JSON.stringify(object[name]))]),
      );
    });
    fc.assert(property, { seed: 20_261_121, numRuns: 300 });
  });

  it('ends strings where they end, however many backslashes stand before a quotation mark and wherever the bytes are cut', () => {
    for (let count = 0; count <= 9; count++) {
      // An even number of backslashes is so many halved; an odd one escapes the quotation mark.
      const string = `"${'\\'.repeat(count)}${count % 2 === 1 ? '"' : ''}"`;
      const document = `{${string}:[{${string}:${string}},${string}],"list":[${string}],"skip":${string},"end":${string}}`;
      for (const chunks of cuts(bytesOf(document))) {
        const { handed, done } = scan(chunks, ({ value }) =>
          members({ [JSON.parse(string) as string]: value, list: elements(value), end: value }),
        );
        expect(done).toBe(true);
        expect(handed.map(([, text]) => text)).toEqual([`[{${string}:${string}},${string}]`, string, string]);
      }
    }
  });

  it.each(['a_b', 'a\\u005fb', '\\u0061\\u005F\\u0062'])('the member that is written as %s', (name) => {
    expect(scan([bytesOf(`{"${name}":1}`)], ({ value }) => members({ a_b: value })).handed).toEqual([['a_b', '1']]);
  });

  it.each(['a_bc', 'a_', 'A_b', 'a\\\\u005fb', '\\"a_b', ' a_b', 'a_b\\u0000'])(
    'no member that is written as %s',
    (name) => {
      expect(scan([bytesOf(`{"${name}":1}`)], ({ value }) => members({ a_b: value })).handed).toEqual([]);
    },
  );

  it('never a member of that name deeper down', () => {
    const { handed } = scan(
      [bytesOf('{"x":{"section":[1]},"y":[{"section":[2]}],"section":[{"section":[3]}],"z":{"section":[4]}}')],
      ({ value }) => members({ section: elements(value) }),
    );
    expect(handed).toEqual([['section[0]', '{"section":[3]}']]);
  });

  it('the names at the level that asks for them, and of no other', () => {
    const names = new Set<string>();
    scan([bytesOf('{"a":{"b":1},"\\u0063":[{"d":1}],"":0,"a":2}')], () => ({ kind: 'members', of: {}, names }));
    expect([...names]).toEqual(['a', 'c', '']);
  });
});

describe('a member that is there twice', () => {
  const selectors = ({ value, mark, record }: ReturnType<typeof takers>): Selector =>
    members({
      section: elements(record({ type: mark('type'), change: members({ unknown: mark('unknown') }) })),
      scalar: value,
    });
  const twice = (path: string): string =>
    `UserError: is not a Terraform plan: ${path} is there twice, and one of the two could hide the other`;

  it.each([
    ['at the top', '{"section":[],"section":[]}', 'section'],
    ['at the top, far apart', '{"section":[],"x":{"section":1},"scalar":1,"section":[]}', 'section'],
    ['written in another way', '{"section":[],"\\u0073ection":[]}', 'section'],
    ['with another type of value', '{"scalar":1,"scalar":null}', 'scalar'],
    ['in a record', '{"section":[{"type":"a"},{"type":"a","x":1,"type":"b"}]}', 'section[1].type'],
    ['in a part of a record', '{"section":[{"change":{"unknown":1,"unknown":2}}]}', 'section[0].change.unknown'],
    ['that part itself', '{"section":[{"change":{},"change":{}}]}', 'section[0].change'],
  ])('%s is refused', (_, text, path) => {
    expect(refusal(text, selectors)).toBe(twice(path));
  });

  it.each([
    ['in two elements', '{"section":[{"type":"a"},{"type":"b"}]}'],
    ['at two depths', '{"x":{"section":1,"section":2},"section":[{"x":{"type":1,"type":2},"type":"a"}]}'],
    ['that nobody asks for', '{"x":1,"x":2,"section":[{"y":1,"y":2}]}'],
  ])('%s is none', (_, text) => {
    expect(refusal(text, selectors)).toBe('not refused');
  });
});

describe('what is no JSON is refused, with the place', () => {
  const selectors = ({ value, mark, record }: ReturnType<typeof takers>): Selector =>
    members({
      section: elements(record({ type: mark('type'), change: members({ unknown: mark('unknown') }) })),
      list: elements(value),
      scalar: value,
    });
  const invalid = (what: string): string => `UserError: is not valid JSON: ${what}`;

  it.each([
    ['a bracket of the other kind', '{"x":{"y":[1}}', 'unexpected } at byte 12'],
    ['a bracket too many inside', '{"x":[]]}', 'unexpected ] at byte 7'],
    ['a bracket of the other kind at the top', '{"x":1]', 'unexpected ] at byte 6'],
    ['a list closed as an object', '{"list":[1}', 'unexpected } at byte 10 (in list[0])'],
    ['an object closed as a list', '{"section":[{"type":"t"]', 'unexpected ] at byte 23 (in section[0].type)'],
    ['a comma before the first member', '{,"x":1}', 'a member name is missing at byte 1'],
    ['a comma after the last member', '{"x":1,}', 'a member name is missing at byte 7'],
    ['a comma after the last element', '{"list":[1,]}', 'a value is missing at byte 11 (in list[1])'],
    ['two commas', '{"list":[1,,2]}', 'a value is missing at byte 11 (in list[1])'],
    ['no comma between members', '{"scalar":1 "x":2}', 'unexpected " at byte 12 (in scalar)'],
    ['no comma between elements', '{"list":[1 2]}', 'unexpected 2 at byte 11 (in list[0])'],
    ['no colon', '{"scalar" 1}', 'a colon is missing at byte 10 (in scalar)'],
    ['a comma for a colon', '{"section",[]}', 'a colon is missing at byte 10 (in section)'],
    ['two colons', '{"scalar"::1}', 'a value is missing at byte 10 (in scalar)'],
    ['no value', '{"scalar":}', 'a value is missing at byte 10 (in scalar)'],
    ['a name without quotation marks', '{scalar:1}', 'a member name is missing at byte 1'],
    ['a name in single quotation marks', "{'scalar':1}", 'a member name is missing at byte 1'],
    ['a number for a name', '{1:2}', 'a member name is missing at byte 1'],
    ['a word that runs into a string', '{"scalar":tru"e"}', 'unexpected " at byte 13 (in scalar)'],
    ['a word that runs into a list', '{"list":[1[2]]}', 'unexpected [ at byte 10 (in list[0])'],
    ['a name with a bad escape', '{"\\q":1}', 'a member name is malformed at byte 5'],
    ['a name with a cut escape', '{"\\u00":1}', 'a member name is malformed at byte 7'],
    [
      'a member in a record',
      '{"section":[{"type":"t","change":{"unknown":}}]}',
      'a value is missing at byte 44 (in section[0].change.unknown)',
    ],
  ])('%s', (_, text, message) => {
    expect(refusal(text, selectors)).toBe(invalid(message));
  });

  it.each([
    ['the whole', '[]', 'the top level must be an object'],
    ['the whole', '"{}"', 'the top level must be an object'],
    ['a section', '{"section":{}}', 'section must be an array'],
    ['a section', '{"section":null}', 'section must be an array'],
    ['a section', '{"section":"[]"}', 'section must be an array'],
    ['an element', '{"section":[{},[]]}', 'section[1] must be an object'],
    ['a part of an element', '{"section":[{"change":[]}]}', 'section[0].change must be an object'],
  ])('%s of another type: %s', (_, text, message) => {
    expect(refusal(text, selectors)).toBe(`UserError: is not a Terraform plan: ${message}`);
  });

  it('is not done before the last bracket', () => {
    const text = '{"section":[{"type":"t"}],"x":{"y":["}"]},"scalar":1}';
    for (let length = 0; length < text.length; length++)
      expect(scan([bytesOf(text.slice(0, length))], selectors).done).toBe(false);
  });
});

describe('nesting', () => {
  const nested = (levels: number): string => `{"x":${'[{"y":'.repeat(levels / 2)}1${'}]'.repeat(levels / 2)}}`;

  it('is read to a thousand levels', () => {
    expect(refusalOf(nested(1_000))).toBe('not refused');
  });

  it('is refused when deeper', () => {
    expect(refusalOf(nested(1_002))).toBe(
      `UserError: is not valid JSON: nested deeper than 1000 levels at byte ${'{"x":'.length + 500 * '[{"y":'.length} (in x)`,
    );
  });

  // A module in a module, and so on, that a selector walks into.
  it('is refused when deeper, also where it is walked into', () => {
    const module: { kind: 'members'; of: Record<string, Selector> } = { kind: 'members', of: {} };
    module.of['modules'] = elements(module);
    const text = `${'{"modules":['.repeat(1_002)}${']}'.repeat(1_002)}`;
    expect(refusalOf(text, module)).toMatch(/^UserError: is not valid JSON: nested deeper than 1000 levels /);
  });

  function refusalOf(
    text: string,
    selector: Selector = members({ x: { kind: 'value', take: () => undefined } }),
  ): string {
    try {
      scan([bytesOf(text)], () => selector);
    } catch (error) {
      return `${(error as Error).name}: ${(error as Error).message}`;
    }
    return 'not refused';
  }
});
