import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { type Annotation, FAILING, it, PASSING, planOf, titleOf, WARNING } from '../support/action.js';
import { withKeys } from '../support/many-tables.js';

const numbered = (count: number): readonly string[] => Array.from({ length: count }, (_, i) => `tenant-${i}`);
const levels = (annotations: readonly Annotation[]) => annotations.map(({ level }) => level);
const silent = { comment: 'never' };

describe.concurrent('annotations', () => {
  it.for([
    ['created-disabled', 'error', [1, 9, 10, 30]],
    ['customer-key-changed-to-another', 'warning', [1, 8, 9, 10, 30]],
    ['block-removed-from-configuration', 'notice', [1, 8, 9, 10, 30]],
  ] as const)(
    '%s: at most nine of level %s, and one that says how many more',
    async ([claim, level, counts], { step, folder }) => {
      for (const count of counts) {
        writeFileSync(join(folder, 'plan.json'), JSON.stringify(withKeys(claim, numbered(count))));
        const { annotations } = await step({ plan: 'plan.json', ...silent });
        const findings = annotations.filter(({ title }) => title?.includes('tenant-'));
        const more = annotations.filter(({ title }) => /^\d+ more$/.test(title ?? ''));
        expect(new Set(levels(annotations))).toEqual(new Set([level]));
        expect(findings.length + more.length).toBe(annotations.length);
        expect(findings.length).toBe(Math.min(count, count > 9 && level !== 'error' ? 8 : 9));
        expect(more.map(({ title }) => title)).toEqual(count > 9 ? [`${count - findings.length} more`] : []);
        expect(annotations.at(-1)?.title).toBe(count > 9 ? more[0]!.title : findings.at(-1)!.title);
      }
    },
  );

  it('errors come first, then warnings, then notices', async ({ step }) => {
    const { annotations } = await step({
      plan: ['block-behind-an-unknown-for-each-on-an-existing-table', 'encryption-turned-off', 'key-deposed']
        .map(planOf)
        .join('\n'),
      ...silent,
    });
    expect(levels(annotations).join(' ')).toMatch(/^(?:error )+(?:warning )+notice(?: notice)*$/);
  });

  it('say what it is about, what is wrong, what to do and which rule says so', async ({ step }) => {
    expect((await step({ plan: FAILING, ...silent })).annotations).toEqual([
      {
        level: 'error',
        title: 'aws_dynamodb_table.t',
        message: expect.stringMatching(
          /^Encrypted with an AWS owned key: .* Set `server_side_encryption\.enabled = true` .*\[table-kms-encryption\]$/,
        ),
      },
    ]);
  });

  it('of several plans say which', async ({ step }) => {
    expect((await step({ plan: `${PASSING}\n${FAILING}`, ...silent })).annotations).toMatchObject([
      { title: `${FAILING}: aws_dynamodb_table.t` },
    ]);
  });

  it('are of the level of the finding, whatever fails', async ({ step }) => {
    expect(levels((await step({ plan: WARNING, 'fail-on': 'warning', ...silent })).annotations)).toEqual(['warning']);
    expect(levels((await step({ plan: FAILING, 'fail-on': 'never', ...silent })).annotations)).toEqual(['error']);
  });

  it('false: none, and the log has all', async ({ step }) => {
    const { code, annotations, log } = await step({ plan: FAILING, annotations: 'false', ...silent });
    expect([code, annotations]).toEqual([1, []]);
    expect(log).toContain('aws_dynamodb_table.t');
  });

  it('of ten and more reports that cannot be read, with findings beside them, leave room for all that GitHub shows', async ({
    step,
    folder,
  }) => {
    writeFileSync(join(folder, 'plan.json'), JSON.stringify(withKeys('created-disabled', numbered(30))));
    await step({ plan: 'plan.json', 'report-file': 'report.json', ...silent });
    const { code, annotations } = await step({
      reports: ['report.json', ...numbered(12).map((name) => `${name}.json`)].join('\n'),
      ...silent,
    });
    expect(code).toBe(2);
    expect(annotations.filter(({ level }) => level === 'error').length).toBeLessThanOrEqual(10);
  });
});

describe.concurrent('the summary of the step', () => {
  it('is the comment, without what is hidden in it', async ({ step, github }) => {
    const { summary } = await step({ plan: `${FAILING}\n${WARNING}` });
    const [marker = '', ...rest] = github.comments(7)[0]!.body.split('\n');
    expect(marker).toMatch(/^<!-- .* -->$/);
    expect(summary.trim()).toBe(rest.join('\n').trim());
    expect(summary).not.toContain('<!--');
  });

  it('is there also where the comment is not', async ({ step }) => {
    const { summary } = await step({ plan: FAILING, ...silent });
    expect(titleOf(summary)).toContain('failed');
  });

  it('false: none, and the comment is there', async ({ step, github }) => {
    expect(await step({ plan: FAILING, 'step-summary': 'false' })).toMatchObject({
      code: 1,
      summary: '',
      outputs: { 'comment-status': 'created' },
    });
    expect(titleOf(github.comments(7)[0]!.body)).toContain('failed');
  });

  it('is added to what another step of the same file has written', async ({ step, folder }) => {
    const path = join(folder, 'summary');
    writeFileSync(path, 'before\n');
    const env = { GITHUB_STEP_SUMMARY: path };
    await step({ plan: FAILING, ...silent }, { env });
    await step({ plan: PASSING, ...silent }, { env });
    expect(readFileSync(path, 'utf8')).toMatch(/^before\n### ❌ [^]*\n### ✅ /);
  });
});
