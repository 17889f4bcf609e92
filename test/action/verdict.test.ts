import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { FAILING, it, PASSING, planOf, titleOf, UNCHANGED, WARNING } from '../support/action.js';

const POSTED = {
  'comment-status': 'created',
  'comment-url': expect.stringMatching(/^https:\/\/github\.com\/octo-org\/infra\/pull\/7#issuecomment-\d+$/),
};

describe.concurrent('the verdict is exit code, outputs, log, summary and comment', () => {
  it('passes', async ({ step, github }) => {
    const { code, outputs, log, summary, annotations, temp } = await step({ plan: PASSING });
    expect(code).toBe(0);
    expect(outputs).toEqual({
      verdict: 'pass',
      tables: '1',
      failed: '0',
      undetermined: '0',
      warnings: '0',
      're-encryptions': '0',
      ...POSTED,
    });
    expect(log).toMatch(/^PASS {2}the table has KMS encryption\n/);
    expect(titleOf(summary)).toBe('### ✅ DynamoDB KMS gate passed: the table has KMS encryption (1 passed)');
    expect(github.comments(7)).toMatchObject([
      { body: expect.stringContaining(summary.trimEnd()), user: { login: 'github-actions[bot]' } },
    ]);
    expect(annotations).toEqual([]);
    expect(temp).toEqual({});
  });

  it('fails', async ({ step, github }) => {
    const { code, outputs, log, summary, annotations } = await step({ plan: FAILING });
    expect(code).toBe(1);
    expect(outputs).toEqual({
      verdict: 'fail',
      tables: '1',
      failed: '1',
      undetermined: '0',
      warnings: '0',
      're-encryptions': '0',
      ...POSTED,
    });
    expect(log).toMatch(/^FAIL {2}1 of 1 table without KMS encryption/);
    expect(titleOf(summary)).toMatch(
      /^### ❌ DynamoDB KMS gate failed: 1 of 1 table without KMS encryption.*\(1 failed, 1 error\)$/,
    );
    expect(github.comments(7).map(({ body }) => titleOf(body))).toEqual([titleOf(summary)]);
    expect(annotations).toMatchObject([{ level: 'error', title: 'aws_dynamodb_table.t' }]);
  });

  it('counts warnings, what is re-encrypted and what cannot be told', async ({ step }) => {
    expect((await step({ plan: WARNING })).outputs).toMatchObject({
      verdict: 'pass',
      tables: '1',
      warnings: '1',
      're-encryptions': '1',
    });
    expect((await step({ plan: planOf('restored-table-without-a-block') })).outputs).toMatchObject({
      verdict: 'fail',
      undetermined: '1',
      failed: '0',
    });
  });

  it('reads a path or a glob a line, from the directory of the job', async ({ step, folder }) => {
    for (const [name, plan] of [
      ['a', PASSING],
      ['b', FAILING],
      ['c', UNCHANGED],
    ] as const)
      cpSync(plan, join(folder, `${name}.json`));
    const { code, outputs, summary } = await step({ plan: '  ?.json  \n\n c.json\n' });
    expect([code, outputs['tables'], outputs['failed']]).toEqual([1, '3', '1']);
    expect(summary).toContain('plans `a.json`, `b.json`, `c.json`</sub>');
  });

  it('has the settings of the inputs, trimmed; nothing is the same as not set', async ({ step }) => {
    const key = { plan: planOf('null-key'), comment: 'never' };
    const code = async (inputs: Record<string, string>) => (await step(inputs)).code;
    expect(await code({ ...key, require: ' ' })).toBe(0);
    expect(await code({ ...key, require: ' customer-managed\n' })).toBe(1);
    const unknown = { plan: planOf('key-behind-a-local'), comment: 'never', require: 'customer-managed' };
    expect(await code(unknown)).toBe(1);
    expect(await code({ ...unknown, undetermined: 'warn' })).toBe(0);
    expect(await code({ plan: FAILING, comment: 'never', 'fail-on': 'never' })).toBe(0);
    expect(await code({ plan: WARNING, comment: 'never', 'fail-on': 'warning' })).toBe(1);
  });

  it('is there before GitHub is asked about the pull request', async ({ step, github, folder }) => {
    let seen: unknown;
    github.before({ method: 'GET', path: /\/issues\// }, () => {
      const runner = join(folder, '_runner-1');
      seen = [
        existsSync(join(folder, 'report.json')),
        readFileSync(join(runner, 'output'), 'utf8').includes('\nfail\n'),
        titleOf(readFileSync(join(runner, 'summary'), 'utf8')),
      ];
    });
    await step({ plan: FAILING, 'report-file': 'report.json' });
    expect(seen).toEqual([true, true, expect.stringContaining('failed')]);
  });
});

describe.concurrent('a wrong input is one line that says what is allowed, and nothing else happens', () => {
  it.for([
    ['require', 'cmk', 'input require is "cmk"; allowed: kms, customer-managed'],
    ['undetermined', 'ignore', 'input undetermined is "ignore"; allowed: fail, warn'],
    ['fail-on', 'note', 'input fail-on is "note"; allowed: error, warning, never'],
    ['comment', 'true', 'input comment is "true"; allowed: always, findings, changes, never'],
    ['comment-mode', 'recreate', 'input comment-mode is "recreate"; allowed: update, recreate-on-fail'],
    ['annotations', 'yes', 'input annotations is "yes"; allowed: true, false'],
    ['step-summary', 'no', 'input step-summary is "no"; allowed: true, false'],
    ['account-ids', 'hide', 'input account-ids is "hide"; allowed: mask, show'],
    ['require', 'kms\n::error::x', 'input require is "kms\\n::error::x"; allowed: kms, customer-managed'],
    ['pull-request', '0', 'input pull-request is "0"; allowed: the number of a pull request, such as 17'],
    ['pull-request', '#7', 'input pull-request is "#7"; allowed: the number of a pull request, such as 17'],
    ['pull-request', '7.0', 'input pull-request is "7.0"; allowed: the number of a pull request, such as 17'],
    [
      'name',
      'x'.repeat(101),
      'input name is 101 characters long; allowed: up to 100, such as the workspace or the environment',
    ],
    [
      'plan',
      ' \n ',
      'input plan is empty; give it the path of a plan, or a path or glob a line (or set reports, to merge those of other jobs)',
    ],
    [
      'reports',
      'report.json',
      'inputs plan and reports are both set; a step either judges plans or merges reports of other jobs',
    ],
  ] as const)('%s: %j', async ([input, value, message], { step, github, folder }) => {
    const outcome = await step({ plan: FAILING, 'report-file': 'report.json', [input]: value });
    expect(outcome).toMatchObject({
      code: 2,
      outputs: {},
      summary: '',
      annotations: [{ level: 'error', message }],
      temp: {},
    });
    expect(outcome.log).toMatch(/^.+\n$/);
    expect(github.requests).toEqual([]);
    expect(existsSync(join(folder, 'report.json'))).toBe(false);
  });
});

describe.concurrent('a plan that cannot be read', () => {
  const CANNOT_TELL = /^### ❌ DynamoDB KMS gate could not tell$/;

  it.for([
    ['no file', 'nowhere.json', '', 'nowhere.json does not exist'],
    ['a glob that matches nothing', 'plans/*.json', '', 'plans/*.json matches no file'],
    ['half a plan', 'plan.json', '{"format_version":"1.2","resource_changes":[{', 'plan.json '],
    [
      'a state',
      'plan.json',
      '{"format_version":"1.0","terraform_version":"1.11.4","values":{"root_module":{}}}',
      'plan.json ',
    ],
    ['an empty file', 'plan.json', '', 'plan.json '],
  ] as const)(
    '%s: could not tell, and everybody is told',
    async ([, plan, content, message], { step, github, folder }) => {
      writeFileSync(join(folder, 'plan.json'), content);
      const { code, outputs, summary, annotations } = await step({ plan, 'report-file': 'report.json' });
      expect(code).toBe(2);
      expect(outputs).toEqual(POSTED);
      expect(annotations).toEqual([{ level: 'error', title: undefined, message: expect.stringContaining(message) }]);
      expect(titleOf(summary)).toMatch(CANNOT_TELL);
      expect(github.comments(7).map(({ body }) => titleOf(body))).toEqual([expect.stringMatching(CANNOT_TELL)]);
      expect(github.comments(7)[0]!.body).toContain(plan);
      expect(existsSync(join(folder, 'report.json'))).toBe(false);
    },
  );

  it('is named beside others that cannot be read; what can be read is no verdict', async ({ step, github }) => {
    const { code, outputs, annotations } = await step({ plan: `${PASSING}\nnowhere.json\nneither.json` });
    expect([code, outputs['verdict']]).toEqual([2, undefined]);
    expect(annotations.map(({ message }) => message.split(' ')[0])).toEqual(['nowhere.json', 'neither.json']);
    expect(github.comments(7)[0]!.body).toMatch(/- `nowhere\.json` does not exist.*\n- `neither\.json` does not exist/);
  });

  it('turns a green comment into "could not tell", also where comments are made only on findings', async ({
    step,
    github,
  }) => {
    await step({ plan: PASSING });
    const { code, outputs } = await step({ plan: 'nowhere.json', comment: 'findings' }, { run: 1001 });
    expect([code, outputs['comment-status']]).toEqual([2, 'updated']);
    expect(github.comments(7).map(({ body }) => titleOf(body))).toEqual([expect.stringMatching(CANNOT_TELL)]);
    expect(await step({ plan: PASSING, comment: 'findings' }, { run: 1002 })).toMatchObject({
      code: 0,
      outputs: { 'comment-status': 'updated' },
    });
    expect(github.comments(7).map(({ body }) => titleOf(body))).toEqual([expect.stringContaining('✅')]);
  });
});
