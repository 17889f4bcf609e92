import { describe, expect, it } from 'vitest';
import { code, codeBlock, markdownSentence, printableJson, printableLines, visible } from '../../src/report/escape.js';
import { maskAccountIds } from '../../src/report/foreign-text.js';
import { relativePath, uriOf } from '../../src/report/repository-paths.js';
import { createSarifText } from '../../src/report/sarif-rules.js';

/*
 * An instance key can be as long as its author likes, and a report from a fork as well. What takes the square of a
 * text's length takes minutes then, and the test's timeout ends it.
 */
const LENGTH = 200_000;
const PIECES = [
  ')',
  '(',
  '`',
  '.',
  ',',
  ':',
  '::',
  ';',
  ' ',
  '\t',
  '\n',
  '#',
  '##[',
  '1',
  '1-',
  '1.',
  '-',
  '--',
  'a',
  'a-',
  "a'",
  'v1.',
  '12345678',
  '0000-',
  'arn:',
  'arn:aws',
  'arn:aws:kms:',
  '[',
  ']',
  ']({0}',
  '{',
  '{0}',
  '"',
  '\\',
  '/',
  '../',
  './',
  '|',
  '<',
  '\u0000',
  '\u202e',
  '\ud800',
  '\u{1f511}',
  '%',
];
const TAILS = ['', 'x', '\n'];
const WAYS = {
  visible,
  printableLines,
  printableJson,
  code,
  markdownSentence,
  codeBlock: (text: string) => codeBlock(text, 'sh'),
  maskAccountIds,
  message: createSarifText('mask').message,
  plain: createSarifText('mask').plain,
  uri: (text: string) => uriOf(relativePath(text)),
};

describe.each(Object.entries(WAYS))('%s takes no square of the time', { timeout: 60_000 }, (_, way) => {
  it.each(PIECES)('of many %j', (piece) => {
    for (const tail of TAILS) {
      const text = piece.repeat(LENGTH / piece.length) + tail;
      expect(way(text)).toBeTypeOf('string');
    }
  });
});

describe('a sentence', () => {
  it('keeps the brackets and marks around a word out of the code', () => {
    expect(markdownSentence('(aws_kms_key.k), a.b: ((x.y));')).toBe('(`aws_kms_key.k`), `a.b`: (`(x.y`));');
    expect(markdownSentence('( () ). .x ,,')).toBe('( () ). `.x` ,,');
  });
});
