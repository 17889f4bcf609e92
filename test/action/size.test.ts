import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { it, titleOf } from '../support/action.js';
import { readMarkdown } from '../support/github-markdown.js';
import { withKeys } from '../support/many-tables.js';

const MIB = 1024 * 1024;
const numbered = (count: number, prefix: string): readonly string[] =>
  Array.from({ length: count }, (_, i) => `${prefix}${String(i).padStart(6, '0')}`);
const bytes = (text: string): number => Buffer.byteLength(text);
const footerOf = (markdown: string): string => markdown.trimEnd().split('\n').at(-1)!.slice(0, 300);
const leftOutLine = (markdown: string): string =>
  /^\*Left out, to keep this short: (.*)\*$/m.exec(markdown)?.[1]?.slice(0, 300) ?? '';
const leftOut = (markdown: string): number =>
  [...leftOutLine(markdown).matchAll(/\b(\d+) findings?\b/g)].reduce((sum, [, count]) => sum + Number(count), 0);
/** Read as lines: to read a mebibyte as Markdown takes long. */
const shown = (markdown: string): number => markdown.match(/^\| ❌/gm)?.length ?? 0;

describe.concurrent('a comment that would be too long', { timeout: 120_000 }, () => {
  it.for([
    ['letters', 'x'.repeat(400)],
    ['characters of four bytes', '🔑'.repeat(120)],
    ['characters of three bytes', '鍵'.repeat(150)],
    ['what is escaped', '|`<'.repeat(60)],
  ] as const)(
    '400 failing tables with long addresses of %s: what matters stays, the rest is counted',
    async ([, prefix], { step, github, folder }) => {
      writeFileSync(join(folder, 'plan.json'), JSON.stringify(withKeys('created-disabled', numbered(400, prefix))));
      const { code, outputs, summary } = await step({ plan: 'plan.json', name: 'prod' });
      expect([code, outputs['failed'], outputs['comment-status']]).toEqual([1, '400', 'created']);
      const { body } = github.comments(7)[0]!;
      expect(body.length).toBeLessThan(60_000);
      expect(bytes(body)).toBeLessThan(60_000);
      expect(body.slice(0, body.indexOf('\n'))).toMatch(/^<!-- dynamodb-kms-gate v1 name=prod .* verdict=fail -->$/);
      expect(titleOf(body)).toMatch(
        /^### ❌ DynamoDB KMS gate failed: 400 of 400 tables .*\(400 failed, 400 errors\)$/,
      );
      expect(footerOf(body)).toMatch(/^<sub>.*plan `prod`<\/sub>$/);
      expect(shown(body)).toBeGreaterThan(20);
      expect(shown(body) + leftOut(body)).toBe(400);
      expect(readMarkdown(body).leaks).toEqual([]);
      expect(bytes(summary)).toBeGreaterThan(bytes(body));
      expect(bytes(summary)).toBeLessThan(MIB);
      expect([shown(summary), leftOut(summary)]).toEqual([400, 0]);
    },
  );

  it('one address alone is too long: verdict and counts', async ({ step, github, folder }) => {
    writeFileSync(join(folder, 'plan.json'), JSON.stringify(withKeys('created-disabled', ['x'.repeat(70_000)])));
    expect(await step({ plan: 'plan.json' })).toMatchObject({ code: 1, outputs: { 'comment-status': 'created' } });
    const { body } = github.comments(7)[0]!;
    expect(bytes(body)).toBeLessThan(60_000);
    expect(titleOf(body)).toContain('(1 failed, 1 error)');
    expect(leftOut(body)).toBe(1);
  });

  it.for([
    ['of letters', 'x'.repeat(200)],
    ['of characters of four bytes: bytes count', '🔑'.repeat(25)],
  ] as const)(
    '400 tables that pass, with long addresses %s: folded away or counted',
    async ([, prefix], { step, github, folder }) => {
      writeFileSync(
        join(folder, 'plan.json'),
        JSON.stringify(withKeys('created-enabled-without-a-key', numbered(400, prefix))),
      );
      expect(await step({ plan: 'plan.json' })).toMatchObject({
        code: 0,
        outputs: { tables: '400', 'comment-status': 'created' },
      });
      const { body } = github.comments(7)[0]!;
      expect(bytes(body)).toBeLessThan(60_000);
      expect(titleOf(body)).toContain('✅ DynamoDB KMS gate passed: all 400 tables');
      expect(leftOutLine(body)).toMatch(/\b400 (?:passing )?tables?\b/);
    },
  );

  it('400 tables that are re-encrypted: what to do is said once', async ({ step, github, folder }) => {
    writeFileSync(
      join(folder, 'plan.json'),
      JSON.stringify(withKeys('customer-key-changed-to-another', numbered(400, 'tenant-'))),
    );
    expect(await step({ plan: 'plan.json' })).toMatchObject({
      code: 0,
      outputs: { 're-encryptions': '400', 'comment-status': 'created' },
    });
    const { body } = github.comments(7)[0]!;
    expect(bytes(body)).toBeLessThan(60_000);
    expect(titleOf(body)).toContain('400 re-encryptions');
    expect([body.split('**Retrofit warnings**').length - 1, body.split('Keep the old key').length - 1]).toEqual([1, 1]);
  });

  it('twelve plans with a hundred failing tables each: a line for every plan, and all that is left out is counted', async ({
    step,
    github,
    folder,
  }) => {
    for (let i = 10; i < 22; i++)
      writeFileSync(
        join(folder, `plan-${i}.json`),
        JSON.stringify(withKeys('created-disabled', numbered(100, `tenant-${i}-`))),
      );
    expect(await step({ plan: 'plan-*.json' })).toMatchObject({
      code: 1,
      outputs: { failed: '1200', 'comment-status': 'created' },
    });
    const { body } = github.comments(7)[0]!;
    expect(bytes(body)).toBeLessThan(60_000);
    expect(body.match(/^- ❌ `plan-\d\d\.json`: /gmu)).toHaveLength(12);
    expect(shown(body)).toBeGreaterThan(100);
    expect(shown(body) + leftOut(body)).toBe(1200);
  });

  it('what could not be read, a thousand times', async ({ step, github }) => {
    const { code, annotations } = await step({ plan: numbered(1000, `plans/${'x'.repeat(100)}`).join('\n') });
    expect(code).toBe(2);
    const { body } = github.comments(7)[0]!;
    expect(bytes(body)).toBeLessThan(60_000);
    expect(titleOf(body)).toContain('could not tell');
    expect(leftOutLine(body)).toContain('1000 problems');
    expect(annotations.filter(({ level }) => level === 'error').length).toBeLessThanOrEqual(10);
  });
});

describe('20,000 tables', () => {
  it('are judged, and the summary of the step stays within 1 MiB', { timeout: 120_000 }, async ({
    step,
    github,
    folder,
  }) => {
    writeFileSync(join(folder, 'plan.json'), JSON.stringify(withKeys('created-disabled', numbered(20_000, 'tenant-'))));
    const { code, outputs, summary, log } = await step({ plan: 'plan.json' });
    expect([code, outputs['tables'], outputs['failed'], outputs['comment-status']]).toEqual([
      1,
      '20000',
      '20000',
      'created',
    ]);
    expect(bytes(summary)).toBeLessThanOrEqual(MIB);
    expect(bytes(summary)).toBeGreaterThan(MIB / 2);
    expect(titleOf(summary)).toContain('20000 of 20000 tables');
    expect(shown(summary) + leftOut(summary)).toBe(20_000);
    expect(bytes(github.comments(7)[0]!.body)).toBeLessThan(60_000);
    expect(log.includes('tenant-019999')).toBe(true);
  });
});
