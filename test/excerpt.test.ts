import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt, kindOf, shortened } from '../src/excerpt.js';

describe('an excerpt', () => {
  it.each([
    ['kms', '"kms"'],
    ['', '""'],
    ['a\nb\u001b[31m', '"a\\nb\\u001b[31m"'],
    ['\u0085\u2028\u202e\ufeff', '"\\u{85}\\u{2028}\\u{202e}\\u{feff}"'],
    ['x'.repeat(41), `"${'x'.repeat(40)}…"`],
    ['😀'.repeat(41), `"${'😀'.repeat(40)}…"`],
  ])('of %j is %s', (text, expected) => {
    expect(excerpt(text)).toBe(expected);
  });

  it('is one line, and has no more than 40 characters of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const shown = excerpt(text);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        expect(shortened(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      }),
    );
  });
});

describe('the kind of a value', () => {
  it.each([
    [null, 'empty'],
    [undefined, 'empty'],
    [[], 'a list'],
    [{}, 'a mapping'],
    ['x', 'text'],
    [1, 'a number'],
    [false, 'a boolean'],
  ])('%j', (value, kind) => {
    expect(kindOf(value)).toBe(kind);
  });
});
