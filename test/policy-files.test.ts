import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../src/gate/report.js';
import { it as inAction, planOf } from './support/action.js';
import { fixturePath } from './support/fixtures.js';
import { IS_POSIX } from './support/posix.js';
import { type Outcome, run } from './support/process.js';

const FAILING = fixturePath('created-disabled', 'plan.json');
const MANAGED = fixturePath('null-key', 'plan.json');
const UNCHANGED = fixturePath('owned-stays-owned-without-a-block', 'plan.json');
/** In 300 days: the default of max-waiver-days is 365. */
const NEXT_YEAR = new Date(Date.now() + 300 * 86_400_000).toISOString().slice(0, 10);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dynamodb-kms-gate-policy-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return name;
}

const here = (...args: readonly string[]): Promise<Outcome> => run(args, { cwd: folder });
const reportOf = ({ stdout }: Outcome): Report => JSON.parse(stdout) as Report;

describe('the policy file', () => {
  it.each(['.dynamodb-kms-gate.yml', '.dynamodb-kms-gate.yaml', '.dynamodb-kms-gate.json'])(
    'is found in the working directory: %s',
    async (name) => {
      file(name, '{ "require": "customer-managed" }');
      expect((await here('check', MANAGED)).code).toBe(1);
    },
  );

  it('is the nearest above the plan, up to the root of the repository', async () => {
    for (const path of ['.git', 'envs/x/deep', 'envs/y']) mkdirSync(join(folder, path), { recursive: true });
    file('.dynamodb-kms-gate.yml', 'require: customer-managed');
    file('envs/x/.dynamodb-kms-gate.json', '{ "require": "kms" }');
    for (const path of ['envs/x/deep', 'envs/y']) cpSync(MANAGED, join(folder, path, 'plan.json'));
    const both = await here('check', '--format', 'json', 'envs/x/deep/plan.json', 'envs/y/plan.json');
    expect(reportOf(both).plans.map(({ policy, verdict }) => [policy?.path, verdict])).toEqual([
      ['envs/x/.dynamodb-kms-gate.json', 'pass'],
      ['.dynamodb-kms-gate.yml', 'fail'],
    ]);
    // From a folder below, and of a plan beside the repository, whose working directory counts.
    expect((await run(['check', 'plan.json'], { cwd: join(folder, 'envs/y') })).code).toBe(1);
    expect((await run(['check', MANAGED], { cwd: join(folder, 'envs/y') })).code).toBe(1);
    expect((await run(['check', MANAGED], { cwd: join(folder, 'envs/x') })).code).toBe(0);
    expect((await run(['check'], { cwd: join(folder, 'envs/x'), stdin: readFileSync(MANAGED) })).code).toBe(0);
  });

  it('can be named, and is then the only one', async () => {
    file('.dynamodb-kms-gate.yml', 'require: customer-managed');
    file('other.yml', 'require: kms');
    expect((await here('check', '--config', 'other.yml', MANAGED)).code).toBe(0);
  });

  it('can be stricter than a flag, and not looser', async () => {
    file('.dynamodb-kms-gate.yml', 'require: customer-managed');
    expect((await here('check', '--require', 'kms', MANAGED)).code).toBe(1);
    file('.dynamodb-kms-gate.yml', 'require: kms');
    const floored = await here('check', '--require', 'customer-managed', MANAGED);
    expect(floored.code).toBe(1);
    expect(floored.stdout).toContain(
      'The policy has `require: kms`, which does not apply: the flag or input `require: customer-managed` is stricter. [policy-validity]',
    );
  });

  it('is named in the report, with the sha256 of its bytes', async () => {
    const content = 'fail-on: never\n';
    file('.dynamodb-kms-gate.yml', content);
    const [plan] = reportOf(await here('check', '--format', 'json', FAILING)).plans;
    expect(plan!.policy).toEqual({
      path: '.dynamodb-kms-gate.yml',
      sha256: createHash('sha256').update(content).digest('hex'),
      branch: null,
      commit: null,
    });
    expect(plan!.settings.failOn).toBe('never');
  });

  it.each([
    ['is not there', [], 'nowhere.yml does not exist: look at the path and at the directory that the gate runs in'],
    [
      'is wrong',
      ['nowhere.yml', 'require: cmk\nfoo: 1\n'],
      'nowhere.yml:1:10 require is "cmk"; allowed: kms, customer-managed\ndynamodb-kms-gate: nowhere.yml:2:1 foo is no key',
    ],
    ['is no YAML', ['nowhere.yml', 'a: [\u001b[31m'], 'nowhere.yml:1:'],
  ])('ends with exit code 2 where it %s', async (_, [name, content], line) => {
    if (name !== undefined) file(name, content!);
    const outcome = await here('check', '--config', 'nowhere.yml', FAILING);
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    expect(outcome.stderr).toContain(`dynamodb-kms-gate: ${line}`);
    expect(outcome.stderr).not.toContain('\u001b');
  });

  it('is refused where there are two', async () => {
    file('.dynamodb-kms-gate.yml', '');
    file('.dynamodb-kms-gate.json', '{}');
    expect(await here('check', FAILING)).toMatchObject({
      code: 2,
      stderr:
        'dynamodb-kms-gate: there is a .dynamodb-kms-gate.yml and a .dynamodb-kms-gate.json: keep one, or name one with config\n',
    });
  });

  it('waives until a day, and the reports show it', async () => {
    file(
      '.dynamodb-kms-gate.yml',
      `waivers: [{ rule: table-kms-encryption, addresses: [aws_dynamodb_table.t], reason: "a | b <i> @octocat", owner: platform, expires: ${NEXT_YEAR} }]`,
    );
    const text = await here('check', FAILING);
    expect(text.code).toBe(0);
    expect(text.stdout).toContain(
      `Waived\n  aws_dynamodb_table.t: Encrypted with an AWS owned key: \`server_side_encryption\` is turned off. [table-kms-encryption]\n    until ${NEXT_YEAR}, by platform: a | b <i> @octocat\n`,
    );
    expect((await here('check', '--format', 'markdown', FAILING)).stdout).toMatch(
      /<summary>Waived \(1\)<\/summary>[^]*`@octocat`/,
    );
    expect(reportOf(await here('check', '--format', 'json', FAILING)).findings[0]).toMatchObject({
      status: 'waived',
      waiver: { owner: 'platform', expires: NEXT_YEAR },
    });
  });

  it('reckons days in UTC, wherever it runs', async () => {
    const today = new Date().toISOString().slice(0, 10);
    file(
      '.dynamodb-kms-gate.yml',
      `waivers: [{ rule: table-kms-encryption, addresses: [aws_dynamodb_table.t], reason: x, expires: ${today} }]`,
    );
    const codes = await Promise.all(
      ['Pacific/Kiritimati', 'Pacific/Pago_Pago'].map(
        async (TZ) => (await run(['check', FAILING], { cwd: folder, env: { TZ } })).code,
      ),
    );
    expect(codes).toEqual([0, 0]);
  });

  it('shows the frameworks that it chooses, and why the key has to be one of your own', async () => {
    file('.dynamodb-kms-gate.yml', 'require: customer-managed\nframeworks: [gdpr]');
    const { stdout } = await here('check', '--format', 'markdown', FAILING);
    expect(stdout).toMatch(/- GDPR: `Article 32`\. Control of the key has to be demonstrated: /);
    expect(stdout).not.toContain('PCI DSS');
    expect(reportOf(await here('check', '--format', 'json', FAILING)).rules[0]!.frameworks).toHaveLength(14);
  });
});

describe('a policy that an author would write to pass', () => {
  const END = `expires: ${NEXT_YEAR}`;
  const RULES = '{ table-kms-encryption: off }';
  const STRICT = ['--require', 'kms', '--undetermined', 'fail', '--fail-on', 'error', '--existing', 'fail'];

  it.each([
    ['the control off', 'rules: { table-kms-encryption: off, policy-validity: off }', 'rule-cannot-be-off'],
    ['the control below what fails', 'rules: { table-kms-encryption: warning }', 'rule-cannot-be-off'],
    ['looser settings', 'fail-on: never\nundetermined: warn\nexisting: warn', 'looser-than-input'],
    ['an override for all', `overrides: [{ addresses: ["*"], rules: ${RULES}, ${END} }]`, 'override-names-nothing'],
    [
      'an override for what its tables are tagged',
      `overrides: [{ where: $.change.after.name, rules: ${RULES}, ${END} }]`,
      'override-names-nothing',
    ],
    [
      'an override without an end',
      `overrides: [{ addresses: [aws_dynamodb_table.t], rules: ${RULES} }]`,
      'override-without-end',
    ],
    [
      'an override that is over',
      `overrides: [{ addresses: [aws_dynamodb_table.t], rules: ${RULES}, expires: 2020-01-01 }]`,
      'override-expired',
    ],
    [
      'a waiver for all',
      `waivers: [{ rule: table-kms-encryption, addresses: ["*"], reason: x, ${END} }]`,
      'created-table',
    ],
  ])('does not: %s', async (_, yaml, problem) => {
    file('.dynamodb-kms-gate.yml', yaml);
    const outcome = await here('check', ...STRICT, '--format', 'json', FAILING);
    expect(outcome.code).toBe(1);
    expect(reportOf(outcome).findings.map((finding) => finding.problem)).toContain(problem);
  });

  it.each([
    [
      'an override',
      `overrides: [{ addresses: [aws_dynamodb_table.t], rules: ${RULES}, reason: moves soon, ${END} }]`,
      'override `table-kms-encryption: off`',
    ],
    [
      'a waiver',
      `waivers: [{ rule: table-kms-encryption, addresses: [aws_dynamodb_table.t], reason: moves soon, ${END} }]`,
      'waiver of `table-kms-encryption`',
    ],
  ])('does where it is an exception for a named table until a day, which is listed: %s', async (_, yaml, shown) => {
    file('.dynamodb-kms-gate.yml', yaml);
    const text = await here('check', ...STRICT, FAILING);
    expect(text.code).toBe(0);
    expect(text.stdout).toContain(
      `Exceptions in force\n  ${shown} for aws_dynamodb_table.t, until ${NEXT_YEAR}: moves soon\n`,
    );
    expect((await here('check', ...STRICT, '--format', 'markdown', FAILING)).stdout).toContain(
      '<summary>Exceptions in force (1)</summary>',
    );
  });
});

describe('--existing', () => {
  it('warns of tables that fail already and are not changed', async () => {
    expect((await here('check', UNCHANGED)).code).toBe(1);
    expect((await here('check', '--existing', 'warn', UNCHANGED)).code).toBe(0);
    expect((await here('check', '--existing', 'warn', FAILING)).code).toBe(1);
    expect(await here('check', '--existing', 'skip', FAILING)).toMatchObject({
      code: 2,
      stderr: 'dynamodb-kms-gate: --existing is "skip"; allowed: fail, warn\n',
    });
  });
});

describe('--baseline', () => {
  it('passes what an earlier report has found', async () => {
    await here('check', '--format', 'json', '--output', 'baseline.json', UNCHANGED);
    const outcome = await here('check', '--baseline', 'baseline.json', UNCHANGED);
    expect(outcome.code).toBe(0);
    expect(outcome.stdout).toContain('In the baseline\n  aws_dynamodb_table.t: Encrypted');
    expect((await here('check', '--baseline', 'baseline.json', '--require', 'customer-managed', MANAGED)).code).toBe(1);
  });

  it('has to be a report that can be read', async () => {
    file('half.json', readFileSync(fixturePath('created-disabled', 'report.json'), 'utf8').slice(0, 500));
    expect((await here('check', '--baseline', 'half.json', FAILING)).stderr).toMatch(
      /^dynamodb-kms-gate: half\.json is not valid JSON, so it is no whole report/,
    );
    expect(await here('check', '--baseline', 'nowhere.json', FAILING)).toMatchObject({
      code: 2,
      stderr:
        'dynamodb-kms-gate: nowhere.json does not exist: look at the path and at the directory that the gate runs in\n',
    });
  });
});

describe.runIf(IS_POSIX)('the action', () => {
  inAction('has the same inputs', async ({ step, folder: cwd }) => {
    writeFileSync(join(cwd, 'policy.yml'), 'require: customer-managed\n'); // a file that the workflow brings: no commit has it
    expect((await step({ plan: MANAGED, config: 'policy.yml' })).code).toBe(1);
    expect((await step({ plan: MANAGED, config: 'policy.yml', require: 'kms' })).code).toBe(1);
    writeFileSync(join(cwd, 'policy.yml'), 'require: kms\n');
    expect((await step({ plan: MANAGED, config: 'policy.yml', require: 'customer-managed' })).code).toBe(1);
    expect((await step({ plan: MANAGED, config: 'policy.yml' })).code).toBe(0);
    expect((await step({ plan: UNCHANGED, existing: 'warn' })).code).toBe(0);
    await step({ plan: UNCHANGED, 'report-file': 'baseline.json' });
    expect((await step({ plan: UNCHANGED, baseline: 'baseline.json' })).code).toBe(0);
    await step({ plan: planOf('created-disabled'), 'report-file': 'baseline.json' });
    expect((await step({ plan: planOf('created-disabled'), baseline: 'baseline.json' })).code).toBe(1);
  });

  inAction(
    'keeps its inputs as the minimum, and shows exceptions on the pull request',
    async ({ step, folder: cwd, github }) => {
      const policy = join(cwd, '.dynamodb-kms-gate.yml');
      writeFileSync(policy, 'fail-on: never\nrules: { table-kms-encryption: off }\n');
      expect((await step({ plan: planOf('created-disabled'), 'fail-on': 'error' })).code).toBe(1);
      expect(github.comments(7)[0]!.body).toContain('which does not apply');
      writeFileSync(
        policy,
        `waivers: [{ rule: table-kms-encryption, addresses: [aws_dynamodb_table.t], reason: moves soon, expires: ${NEXT_YEAR} }]`,
      );
      expect((await step({ plan: planOf('created-disabled'), 'fail-on': 'error', require: 'kms' })).code).toBe(0);
      expect(github.comments(7)[0]!.body).toContain(
        `waiver of \`table-kms-encryption\` for \`aws_dynamodb_table.t\`, until ${NEXT_YEAR}: moves soon`,
      );
    },
  );

  inAction('tells on the pull request that the policy cannot be read', async ({ step, folder: cwd, github }) => {
    writeFileSync(join(cwd, '.dynamodb-kms-gate.yml'), 'requires: kms\n');
    expect(await step({ plan: MANAGED, 'policy-ref': 'head' })).toMatchObject({
      code: 2,
      outputs: { 'comment-status': 'created' },
    });
    expect(github.comments(7)[0]!.body).toContain('could not tell');
    expect(github.comments(7)[0]!.body).toMatch(/\.dynamodb-kms-gate\.yml:1:1/);
  });
});
