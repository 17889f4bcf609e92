import { describe, expect, it } from 'vitest';
import { scalar, type Term } from '../../src/evaluate/term.js';
import { evaluated, list, object } from './evaluating.js';

describe('arguments', () => {
  it.each([
    'length()',
    'length("a", "b")',
    'lookup({})',
    'lookup({}, "a", 1, 2)',
    'can()',
    'try()',
    'split(",")',
    'range(1, 2, 3, 4)',
    'core::upper("a", "b")',
  ])('are too many or too few: %s', (text) => expect(evaluated(text).kind).toBe('error'));

  it('may be the elements of a list', () => {
    expect(evaluated('merge([{ a = 1 }, { b = 2 }]...)')).toEqual(object({ a: scalar(1), b: scalar(2) }));
    expect(evaluated('max(0, [1, 3]...)')).toEqual(scalar(3));
    expect(evaluated('max("a"...)').kind).toBe('error');
    expect(evaluated('max(var.x...)').kind).toBe('undetermined');
    expect(evaluated('try([1]...)').kind).toBe('undetermined');
  });

  it('may be more than the machine takes at once', () => {
    const many = (length: number): Term => ({ kind: 'list', items: Array.from({ length }, (_, i) => scalar(i)) });
    const names = { x: many(200_000), fewer: many(50_000), y: scalar(-1) };
    expect(evaluated('max(x...)', names)).toEqual(scalar(199_999));
    expect(evaluated('length(concat(x, x))', names)).toEqual(scalar(400_000));
    expect(evaluated('length(toset([for i in fewer : tostring(i)]))', names)).toEqual(scalar(50_000));
    expect(evaluated('contains(x, y)', names)).toEqual(scalar(false));
    expect(evaluated('setintersection(x, x)', names).kind).toBe('undetermined');
  });
});

describe('texts', () => {
  it('are decided for ASCII where Unicode versions differ', () => {
    expect(evaluated('upper("straße")').kind).toBe('undetermined');
    expect(evaluated('length("é")').kind).toBe('undetermined');
    expect(evaluated('substr("é", 0, 1)').kind).toBe('undetermined');
    expect(evaluated('"é${"é"}"')).toEqual(scalar('éé'));
  });

  it('are sorted by code points', () => {
    expect(evaluated('sort(["\uFF5E", "\u{1F600}", "a"])')).toEqual(
      list(scalar('a'), scalar('\uFF5E'), scalar('\u{1F600}')),
    );
    expect(evaluated('keys({ "\uFF5E" = 1, "\u{1F600}" = 2 })')).toEqual(list(scalar('\uFF5E'), scalar('\u{1F600}')));
  });

  it('are the same in any form of an accent', () => {
    expect(evaluated('"e\u0301" == "\u00e9"')).toEqual(scalar(true));
    expect(evaluated('length(toset(["e\u0301", "\u00e9"]))')).toEqual(scalar(1));
  });
});

describe('numbers', () => {
  it.each([
    '0.1 + 0.2',
    '1 / 3',
    '9007199254740993',
    '9007199254740991 + 1',
    '-0',
    '5 % 0',
    'tonumber("12345678901234567890")',
    'tonumber("1e3")',
    '0.1 == 0.10000000000000000001',
  ])('that may differ are not decided: %s', (text) => expect(evaluated(text).kind).toBe('undetermined'));

  it.each([
    ['0.5 * 4', 2],
    ['7 / 2', 3.5],
    ['123456789012 + 1', 123456789013],
    ['-7 % 3', -1],
    ['tonumber("007")', 7],
  ])('%s', (text, value) => expect(evaluated(text)).toEqual(scalar(value)));
});

it('is not fooled by names that objects have in JavaScript', () => {
  expect(evaluated('toString("a")').kind).toBe('undetermined');
  expect(evaluated('constructor()').kind).toBe('undetermined');
  expect(evaluated('jsondecode("{\\"__proto__\\": 1}").__proto__')).toEqual(scalar(1));
  expect(evaluated('{ __proto__ = 2 }.__proto__')).toEqual(scalar(2));
  expect(evaluated('{}.constructor').kind).toBe('error');
});
