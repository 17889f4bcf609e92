import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fit, type Section } from '../../src/report/fit.js';

const section = (markdown: string, importance: number | null): Section => ({
  markdown,
  importance,
  content: { count: 1, of: markdown.slice(0, 5) },
});
const bytes = (text: string): number => Buffer.byteLength(text);

describe('fit', () => {
  it('leaves everything where there is room', () => {
    expect(fit([section('a', null), section('b', 1)], 6)).toBe('a\n\nb\n');
  });

  it('leaves out the least important whole, and says what', () => {
    const long = 'x'.repeat(200);
    expect(
      fit([section('HEAD', null), section(`two${long}`, 2), section(`one${long}`, 1), section('FOOT', null)], 320),
    ).toBe(`HEAD\n\ntwo${long}\n\n*Left out, to keep this short: 1 onexx.*\n\nFOOT\n`);
  });

  it('of equals leaves out the last', () => {
    const long = 'ü'.repeat(200);
    const text = fit([section(`first${long}`, 1), section(`later${long}`, 1)], 600);
    expect(text).toContain('first');
    expect(text).not.toContain(`later${long}`);
  });

  it('shortens what can be shortened', () => {
    const shortened: Section['shortened'] = (room) => (room > 10 ? section('y'.repeat(10), 1) : null);
    expect(fit([section('HEAD', null), { ...section('y'.repeat(5_000), 1), shortened }], 2_000)).toBe(
      `HEAD\n\n${'y'.repeat(10)}\n\n*Left out, to keep this short: 1 yyyyy.*\n`,
    );
  });

  it('stays within the limit in bytes, with all that always stays', () => {
    const sections = fc.array(
      fc.tuple(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 1, max: 5 })),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(sections, fc.integer({ min: 1_500, max: 4_000 }), (parts, limit) => {
        const text = fit(
          [
            section('MARKER', null),
            ...parts.map(([markdown, importance]) => section(markdown, importance)),
            section('FOOTER', null),
          ],
          limit,
        );
        expect(bytes(text)).toBeLessThanOrEqual(limit);
        expect(text.startsWith('MARKER\n')).toBe(true);
        expect(text.endsWith('\n\nFOOTER\n')).toBe(true);
      }),
    );
  });
});
