import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BinaryOperator } from '../../src/hcl/syntax.js';
import { parsedFile, parseFile, shapeOf } from '../support/hcl.js';

describe('an expression', () => {
  it.each<[string, string]>([
    ['null', 'null'],
    ['true', 'true'],
    ['1', '1'],
    ['0.25', '0.25'],
    ['1.5e-3', '0.0015'],
    ['"a"', '"a"'],
    ['var', 'var'],
    ['truely', 'truely'],
    ['var.a.b', 'var.a.b'],
    ['var.for.if', 'var.for.if'],
    ['var.a["b.c"]', 'var.a["b.c"]'],
    ['var.a[0][count.index]', 'var.a[0][count.index]'],
    ['var.a.0.b', 'var.a[0].b'],
    ['var.a.0.1', 'var.a[0][1]'],
    ['(var.a).b', 'var.a.b'],
    ['((a))', 'a'],
    ['f(a).b[0]', 'f(a).b[0]'],
    ['f()', 'f()'],
    ['f(\n  a,\n  b,\n)', 'f(a, b)'],
    ['f(a, b...)', 'f(a, b...)'],
    ['provider::aws::arn_parse(a)', 'provider::aws::arn_parse(a)'],
    ['[]', '[]'],
    ['[a, "b", ["c"],]', '[a, "b", ["c"]]'],
    ['{}', '{}'],
    ['{ a = 1, b: 2 }', '{"a": 1, "b": 2}'],
    ['{\n a = 1\n b = 2\n}', '{"a": 1, "b": 2}'],
    [
      '{ "a b" = 1, (var.a) = 2, "${var.b}" = 3, "x${c}" = 4, 5 = 6 }',
      '{"a b": 1, var.a: 2, var.b: 3, `"x" c`: 4, 5: 6}',
    ],
    ['{ (a) = 1 }', '{a: 1}'],
    ['{ true = 1, null = 2, a-b = 3 }', '{"true": 1, "null": 2, "a-b": 3}'],
    ['{\n a = local.b\n (local.c) = 1\n}', '{"a": local.b, local.c: 1}'],
    ['[for a in b : a.c]', '(for a in b: a.c)'],
    ['[for i, a in b : a if i > 0]', '(for i, a in b: a if (i > 0))'],
    ['{ for k, v in a : k => v }', '(for k, v in a: k => v)'],
    ['{ for v in a : v.b => v.c... if v.d }', '(for v in a: v.b => v.c... if v.d)'],
    ['-a.b', '(-a.b)'],
    ['!a[0]', '(!a[0])'],
    ['!!a', '(!(!a))'],
    ['-a + b', '((-a) + b)'],
    ['!a == b', '((!a) == b)'],
    ['a - -1', '(a - (-1))'],
    ['a-b - c', '(a-b - c)'],
    ['(a + b) * c', '((a + b) * c)'],
    ['a * (b + c)', '(a * (b + c))'],
    ['(a + b).c', '(a + b).c'],
  ])('%s', (text, expected) => {
    expect(shapeOf(text)).toBe(expected);
  });
});

describe('a splat', () => {
  it.each<[string, string]>([
    ['a[*]', '(a each [*])'],
    ['a.*', '(a each [*])'],
    ['a.b[*].c', '(a.b each [*].c)'],
    ['a.b.*.c.d', '(a.b each [*].c.d)'],
    // Terraform gives what follows `[*]` to each element, and of what follows `.*` only that with dots.
    ['a[*].b[0].c', '(a each [*].b[0].c)'],
    ['a[*].b.0', '(a each [*].b[0])'],
    ['a.*.b[0].c', '(a each [*].b)[0].c'],
    ['a.*.b.0.c[1]', '(a each [*].b[0].c)[1]'],
    ['a[*].b[*].c', '(a each ([*].b each [*].c))'],
    ['a.*.b[*].c', '((a each [*].b) each [*].c)'],
    ['a[*][0]', '(a each [*][0])'],
  ])('%s', (text, expected) => {
    expect(shapeOf(text)).toBe(expected);
  });
});

describe('precedence', () => {
  const LEVELS: readonly (readonly BinaryOperator[])[] = [
    ['||'],
    ['&&'],
    ['==', '!='],
    ['<', '<=', '>', '>='],
    ['+', '-'],
    ['*', '/', '%'],
  ];
  const ranked = LEVELS.flatMap((operators, level) => operators.map((operator) => ({ operator, level })));
  const pairs = ranked.flatMap((left) => ranked.map((right) => [left, right] as const));

  it.each(pairs)('$operator before $operator', (left, right) => {
    const expected =
      right.level > left.level
        ? `(a ${left.operator} (b ${right.operator} c))`
        : `((a ${left.operator} b) ${right.operator} c)`;
    expect(shapeOf(`a ${left.operator} b ${right.operator} c`)).toBe(expected);
  });

  it.each<[string, string]>([
    ['a || b && c == d < e + f * -g.h', '(a || (b && (c == (d < (e + (f * (-g.h)))))))'],
    ['a * b + c < d == e && f || g', '((((((a * b) + c) < d) == e) && f) || g)'],
    ['a || b ? c + 1 : d && e', '((a || b) ? (c + 1) : (d && e))'],
    ['a ? b : c', '(a ? b : c)'],
    ['a ? b : c ? d : e', '(a ? b : (c ? d : e))'],
    ['a ? b : c ? d : e ? f : g', '(a ? b : (c ? d : (e ? f : g)))'],
    ['a ? b ? c : d : e', '(a ? (b ? c : d) : e)'],
    ['a ? b ? 1 : 2 : c ? d : e ? f : g', '(a ? (b ? 1 : 2) : (c ? d : (e ? f : g)))'],
    ['(a ? b : c) ? d : e', '((a ? b : c) ? d : e)'],
    ['a ? b : (c ? d : e)', '(a ? b : (c ? d : e))'],
    ['a ?"b":"c"', '(a ? "b" : "c")'],
  ])('%s', (text, expected) => {
    expect(shapeOf(text)).toBe(expected);
  });
});

describe('where an expression stands', () => {
  const expressionOf = (text: string) => parsedFile(text).body.attributes.get('x')!.expression;

  it('is told without the parentheses around it', () => {
    expect(expressionOf('\nx = (a.b)')).toMatchObject({
      text: 'a.b',
      range: { path: 'main.tf', line: 2, endLine: 2, start: 6, end: 9 },
    });
  });

  it('is told in UTF-16 units', () => {
    expect(expressionOf('y = "😀é"\nx = [\n  a\n]')).toMatchObject({
      text: '[\n  a\n]',
      range: { line: 2, endLine: 4, start: 14, end: 21 },
    });
  });

  it('is told of each part', () => {
    expect(expressionOf('x = "a ${b.c} d"')).toMatchObject({
      text: '"a ${b.c} d"',
      parts: ['a ', { text: 'b.c', range: { start: 9, end: 12 } }, ' d'],
    });
    expect(expressionOf('x = (a).b[*].c')).toMatchObject({
      text: '(a).b[*].c',
      of: { text: '(a).b', of: { text: 'a' } },
      each: { text: '[*].c', of: { text: '[*]', kind: 'variable', name: '[*]' } },
    });
    expect(expressionOf('x = a ? b : c ? d : e')).toMatchObject({
      text: 'a ? b : c ? d : e',
      no: { text: 'c ? d : e' },
    });
  });
});

describe('what must not matter', () => {
  const WORDS = [
    'a',
    'var.b',
    '"c ${d} e"',
    '1',
    '[',
    ']',
    '{',
    '}',
    '(',
    ')',
    '=',
    '+',
    '?',
    ':',
    ',',
    'for',
    'in',
    '=>',
    '[*]',
    '.*',
    '.f',
    '\n',
    'f(',
    '"',
    '${',
    '#',
    '/*',
    '*/',
    '<<E\n',
    '\nE\n',
    '%{',
    '\\',
    '😀',
    '\ufffd',
    '-',
    '!',
    '...',
    '~',
  ];

  it('is what a text holds: it never throws', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => `x = ${words.join('')}`),
        ),
        (text) => {
          const parsed = parseFile({ path: 'main.tf', text });
          expect('file' in parsed || parsed.problem.startsWith('main.tf')).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
    expect(shapeOf('1')).toBe('1');
  });

  it('is white space and comments between the words of an expression', () => {
    const words = [
      'f',
      '(',
      '[',
      'for',
      'a',
      ',',
      'b',
      'in',
      'c',
      ':',
      '{',
      '"k"',
      '=',
      'b',
      '.',
      'd',
      '[',
      '0',
      ']',
      '?',
      '-',
      '1',
      ':',
      '!',
      'x',
      '}',
      'if',
      'a',
      '>',
      '1',
      ']',
      ',',
      '"y ${z}"',
      ')',
    ];
    const plain = shapeOf(words.join(' '));
    const gap = fc.constantFrom(
      ' ',
      '\t',
      '\n',
      '\r\n',
      '  \n  ',
      ' /* c */ ',
      ' # c\n',
      ' // c\r\n',
      ' '.repeat(100),
      '\n'.repeat(100),
      `\n/*${' '.repeat(100)}*/\n`,
    );
    fc.assert(
      fc.property(fc.array(gap, { minLength: words.length, maxLength: words.length }), (gaps) => {
        expect(shapeOf(words.map((word, i) => `${word}${gaps[i]!}`).join(''))).toBe(plain);
      }),
    );
  });
});
