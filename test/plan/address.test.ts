import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexAt, moduleKey, nameAt, parseAddress, type Step, splitModulePath } from '../../src/plan/address.js';

const name = (text: string): Step => ({ name: text });
const index = (key: string | number): Step => ({ index: key });

describe('parseAddress', () => {
  it.each<[string, readonly Step[]]>([
    ['aws_kms_key.k', [name('aws_kms_key'), name('k')]],
    ['aws_kms_key.k.arn', [name('aws_kms_key'), name('k'), name('arn')]],
    ['data.aws_kms_key.k', [name('data'), name('aws_kms_key'), name('k')]],
    ['aws_kms_key.k[0]', [name('aws_kms_key'), name('k'), index(0)]],
    ['aws_kms_key.k[10].arn', [name('aws_kms_key'), name('k'), index(10), name('arn')]],
    ['aws_kms_key.k["0"]', [name('aws_kms_key'), name('k'), index('0')]],
    ['aws_kms_key.k[""]', [name('aws_kms_key'), name('k'), index('')]],
    [
      'module.a["x.y"].module.b[1].aws_kms_key.k-2["eu-west-1"]',
      [
        name('module'),
        name('a'),
        index('x.y'),
        name('module'),
        name('b'),
        index(1),
        name('aws_kms_key'),
        name('k-2'),
        index('eu-west-1'),
      ],
    ],
    ['module.m["a]b"].x.y', [name('module'), name('m'), index('a]b'), name('x'), name('y')]],
    ['module.m["a\\"]b[\\"c"].x.y', [name('module'), name('m'), index('a"]b["c'), name('x'), name('y')]],
    ['x.y["\\\\"]', [name('x'), name('y'), index('\\')]],
    ['x.y["\\\\\\""]', [name('x'), name('y'), index('\\"')]],
    ['x.y["a[0].b"]', [name('x'), name('y'), index('a[0].b')]],
    ['x.y["\\n\\r\\t"]', [name('x'), name('y'), index('\n\r\t')]],
    ['x.y["\\a\\b\\f\\v\\x1b\\x7f"]', [name('x'), name('y'), index('\x07\b\f\v\x1b\x7f')]],
    ['x.y["\\u202e\\U0001f511"]', [name('x'), name('y'), index('\u202e\u{1f511}')]],
    ['x.y["ü😀"]', [name('x'), name('y'), index('ü😀')]],
    ['x.y["$${a}"]', [name('x'), name('y'), index('${a}')]],
    ['x.y["%%{if}"]', [name('x'), name('y'), index('%{if}')]],
    ['x.y["${a}"]', [name('x'), name('y'), index('${a}')]],
    ['x.y["$$ %% $%{"]', [name('x'), name('y'), index('$$ %% $%{')]],
    ['x.y["\\\\u0041"]', [name('x'), name('y'), index('\\u0041')]],
    ['var.keys["a"]["b"].c[0][1]', [name('var'), name('keys'), index('a'), index('b'), name('c'), index(0), index(1)]],
    ['each.value', [name('each'), name('value')]],
    ['__proto__.constructor["__proto__"]', [name('__proto__'), name('constructor'), index('__proto__')]],
  ])('%s', (text, steps) => {
    expect(parseAddress(text)).toEqual(steps);
  });

  it.each([
    '.a',
    'a.',
    'a..b',
    '[0]',
    '["a"].b',
    'a[',
    'a[]',
    'a[0',
    'a[*]',
    'a[-1]',
    'a[1.5]',
    'a[k]',
    'a["x]',
    'a["x"',
    'a["x"0]',
    'a["x\\"]',
    'a[0]b',
    'a[0]]',
    'a["x"]"y"',
    "a['x']",
  ])('%s is none', (text) => {
    expect(parseAddress(text)).toBeUndefined();
  });

  it('reads back any instance key that Terraform writes', () => {
    const key = fc.oneof(
      fc.nat(),
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('"', '\\', ']', '[', '.', '$', '%', '{', '}', 'u', '0', '\n') }),
    );
    const property = fc.property(key, fc.boolean(), (value, isLast) => {
      const written = typeof value === 'number' ? `[${value}]` : `[${quoted(value)}]`;
      expect(parseAddress(`module.m${written}${isLast ? '' : '.x.y'}`)).toEqual([
        name('module'),
        name('m'),
        index(value),
        ...(isLast ? [] : [name('x'), name('y')]),
      ]);
    });
    fc.assert(property, { seed: 20_261_121, numRuns: 2_000 });
  });
});

describe('splitModulePath', () => {
  it.each<[string, ReturnType<typeof splitModulePath>['module'], readonly Step[]]>([
    ['aws_kms_key.k', [], [name('aws_kms_key'), name('k')]],
    ['module.a', [{ name: 'a', key: undefined }], []],
    ['module.a.aws_kms_key.k', [{ name: 'a', key: undefined }], [name('aws_kms_key'), name('k')]],
    [
      'module.a["module.x.y"].module.b[0].data.aws_kms_key.k[1]',
      [
        { name: 'a', key: 'module.x.y' },
        { name: 'b', key: 0 },
      ],
      [name('data'), name('aws_kms_key'), name('k'), index(1)],
    ],
    [
      'module.module.module.x.y',
      [
        { name: 'module', key: undefined },
        { name: 'x', key: undefined },
      ],
      [name('y')],
    ],
    ['aws_kms_key.module.k', [], [name('aws_kms_key'), name('module'), name('k')]],
    ['module[0].a', [], [name('module'), index(0), name('a')]],
    ['module', [], [name('module')]],
  ])('%s', (text, module, rest) => {
    expect(splitModulePath(parseAddress(text)!)).toEqual({ module, rest });
  });
});

describe('nameAt and indexAt', () => {
  const steps = parseAddress('a["x"].b[0]')!;

  it('see names and indexes where they are', () => {
    expect([0, 1, 2, 3, 4, -1].map((i) => nameAt(steps, i))).toEqual([
      'a',
      undefined,
      'b',
      undefined,
      undefined,
      undefined,
    ]);
    expect([0, 1, 2, 3, 4, -1].map((i) => indexAt(steps, i))).toEqual([
      undefined,
      'x',
      undefined,
      0,
      undefined,
      undefined,
    ]);
  });
});

describe('moduleKey', () => {
  it('is another for every other module instance', () => {
    const texts = [
      '',
      'module.a',
      'module.a[0]',
      'module.a["0"]',
      'module.a["null"]',
      'module.a[""]',
      'module.a.module.b',
      'module.a["module.b"]',
      'module.a[0].module.b',
      'module.a.module.b[0]',
      'module.b.module.a',
      'module.a["a"].module.b["c"]',
      'module.a["a\\"],[\\"b"]',
    ];
    const keys = texts.map((text) => moduleKey(splitModulePath(parseAddress(text)!).module));
    expect(new Set(keys).size).toBe(texts.length);
  });

  it('is the same for the same', () => {
    const [one, other] = ['module.a["x.y"].aws_kms_key.k', 'module.a["\\u0078.y"].aws_dynamodb_table.t[0]'].map(
      (text) => moduleKey(splitModulePath(parseAddress(text)!).module),
    );
    expect(one).toBe(other);
  });
});

/** A text as Terraform quotes it in addresses (internal/addrs/instance_key.go, toHCLQuotedString). */
function quoted(text: string): string {
  const escapes: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '"': '\\"', '\\': '\\\\' };
  const characters = Array.from(text, (character, i) => ({ character, next: Array.from(text)[i + 1] }));
  const written = characters.map(({ character, next }) => {
    if ((character === '$' || character === '%') && next === '{') return character + character;
    const code = character.codePointAt(0)!;
    // Less is printable to Go than to this, and what is not is escaped either way.
    if (/[\p{C}\p{Z}]/u.test(character) && character !== ' ')
      return (
        escapes[character] ??
        (code < 0x10000 ? `\\u${code.toString(16).padStart(4, '0')}` : `\\U${code.toString(16).padStart(8, '0')}`)
      );
    return escapes[character] ?? character;
  });
  return `"${written.join('')}"`;
}
