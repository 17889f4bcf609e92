import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect } from 'vitest';
import type { Report } from '../../src/gate/report.js';
import { it, type Outcome, planOf, type Step } from '../support/action.js';
import { HEAD, MAIN, MERGE } from '../support/events.js';
import { fixturePath, type PlanJson, planJson } from '../support/fixtures.js';
import type { GitHubServer } from '../support/github-server.js';

/** What a merged comment covers, what a changed policy shows, and how a broken policy is repaired. */
const NEXT_YEAR = `${new Date().getUTCFullYear() + 1}-01-31`;
const POLICY = '.dynamodb-kms-gate.yml';

type Files = Readonly<Record<string, string>>;

function put(github: GitHubServer, folder: string, onMain: Files, inPullRequest: Files = onMain): void {
  github.putCommit(MAIN, onMain);
  github.putCommit(MERGE, inPullRequest);
  github.putCommit(HEAD, inPullRequest);
  for (const [path, content] of Object.entries(inPullRequest)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  mkdirSync(join(folder, '.git'), { recursive: true });
  writeFileSync(join(folder, '.git', 'HEAD'), `${MERGE}\n`);
}

async function judged(
  step: Step,
  folder: string,
  plan: string | PlanJson,
  inputs: Readonly<Record<string, string>> = {},
): Promise<Report & { readonly outcome: Outcome }> {
  if (typeof plan === 'string') cpSync(planOf(plan), join(folder, 'plan.json'));
  else writeFileSync(join(folder, 'plan.json'), JSON.stringify(plan));
  const outcome = await step({ plan: 'plan.json', source: '.', 'report-file': 'written.json', ...inputs });
  return { ...(JSON.parse(readFileSync(join(folder, 'written.json'), 'utf8')) as Report), outcome };
}

const sourceOf = (claim: string): string =>
  readFileSync(join(dirname(fixturePath(claim, 'plan.json')), 'main.tf'), 'utf8');
const commented = (claim: string, rule: string): string =>
  sourceOf(claim).replace(
    /^resource "aws_dynamodb_table"/m,
    `# dynamodb-kms-gate:ignore ${rule} until=${NEXT_YEAR} reason="x"\n$&`,
  );
const statusesOf = ({ findings }: Report, rule: string): readonly string[] =>
  findings.filter(({ ruleId }) => ruleId === rule).map(({ status }) => status);
const toldOf = ({ findings }: Report): readonly string[] =>
  findings
    .filter(({ ruleId }) => ruleId === 'waiver-validity')
    .map(({ problem, severity }) => `${problem} ${severity}`);
const OTHER_ACCOUNT = { [POLICY]: 'allowed-keys: [{ account: "999999999999" }]\n' };

/** The plan touches nothing. */
function still(claim: string): PlanJson {
  const plan = planJson(claim);
  delete plan['planned_values'];
  for (const { change } of plan['resource_changes'])
    Object.assign(change, {
      actions: ['no-op'],
      after: change.before,
      after_unknown: {},
      after_sensitive: change.before_sensitive,
    });
  return plan;
}

describe.concurrent('a merged waiver comment', () => {
  it.for([
    ['another key', 'customer-key-changed-to-another', 'kms-key-allowed', OTHER_ACCOUNT],
    ['a key in place of the AWS managed one', 'managed-to-customer-key', 'kms-key-allowed', OTHER_ACCOUNT],
    ['another key of a replica', 'replica-key-removed', 'kms-key-allowed', OTHER_ACCOUNT],
    ['a destroyed key of a replica', 'key-destroyed-under-a-replica', 'kms-key-retained', {}],
    ['a disabled key', 'key-disabled-under-a-table', 'kms-key-retained', {}],
    ['whether a key that it disables is allowed', 'key-disabled-under-a-table', 'kms-key-allowed', OTHER_ACCOUNT],
    ['a key that it destroys beside a switch', 'old-key-destroyed-while-the-table-switches', 'kms-key-retained', {}],
    ['an imported table', 'table-imported', 'kms-key-allowed', OTHER_ACCOUNT],
  ] as const)('does not cover what the plan does: %s', async ([, claim, rule, policy], { step, github, folder }) => {
    put(github, folder, { ...policy, 'main.tf': commented(claim, rule) });
    const report = await judged(step, folder, claim, { comment: 'never' });
    const statuses = statusesOf(report, rule);
    expect([statuses.length > 0, statuses.every((status) => status === 'open'), toldOf(report)]).toEqual([
      true,
      true,
      ['not-covered warning'],
    ]);
  });

  it('covers what was so before, beside a change of something else', async ({ step, github, folder }) => {
    const claim = 'customer-key-changed-to-another';
    put(github, folder, { ...OTHER_ACCOUNT, 'main.tf': commented(claim, 'kms-key-allowed') });
    const plan = still(claim);
    const [table] = plan['resource_changes'];
    Object.assign(table.change, { actions: ['update'], after: { ...table.change.after, tags: { a: 'b' } } });
    const report = await judged(step, folder, plan, { comment: 'never' });
    expect([statusesOf(report, 'kms-key-allowed'), toldOf(report)]).toEqual([['waived'], []]);
  });

  it('covers neither an imported nor a moved table of the control', async ({ step, github, folder }) => {
    const claim = 'owned-stays-owned-without-a-block';
    put(github, folder, { 'main.tf': commented(claim, 'table-kms-encryption') });
    for (const edit of [{}, { previous_address: 'aws_dynamodb_table.old' }, { importing: {} }]) {
      const plan = still(claim);
      const table = plan['resource_changes'].find(({ type }: PlanJson) => type === 'aws_dynamodb_table');
      if ('importing' in edit) Object.assign(table.change, edit);
      else Object.assign(table, edit);
      expect([
        edit,
        statusesOf(await judged(step, folder, plan, { comment: 'never' }), 'table-kms-encryption'),
      ]).toEqual([edit, [Object.keys(edit).length === 0 ? 'waived' : 'open']]);
    }
  });
});

describe.concurrent('a change of the policy', () => {
  const waivers = (n: number, more = ''): string =>
    `waivers:\n${Array.from({ length: n }, (_, i) => `  - { rule: kms-key-rotation, addresses: [aws_dynamodb_table.t${i}], reason: r, expires: ${NEXT_YEAR} }\n`).join('')}${more}`;

  it('shows first what is for all tables, however much else there is', async ({ step, github, folder }) => {
    const loose =
      'rules: { kms-key-allowed: off }\nhonour: [checkov]\nmax-waiver-days: 3000\nrequire: kms\nfail-on: never\nexisting: warn\n';
    put(
      github,
      folder,
      { [POLICY]: 'require: customer-managed\ninline-waivers: false\n' },
      { [POLICY]: `${waivers(60)}${loose}` },
    );
    const { plans, outcome } = await judged(step, folder, 'null-key');
    const settings = plans[0]!.policyChange!.settings;
    expect(settings.slice(0, 7).map(({ setting }) => setting)).toEqual([
      'require',
      'fail-on',
      'existing',
      'rules.kms-key-allowed',
      'honour',
      'inline-waivers',
      'max-waiver-days',
    ]);
    expect(settings).toHaveLength(67);
    for (const text of [github.comments(7)[0]!.body, outcome.log]) {
      expect(text).toContain('fail-on');
      expect(text.replaceAll('\\', '')).toContain(
        '27 more changes are not shown here: see the diff of `.dynamodb-kms-gate.yml`.',
      );
    }
  });

  it('shows the address that an exception gains', async ({ step, github, folder }) => {
    const addresses = Array.from(
      { length: 12 },
      (_, i) => `module.a_rather_long_name_of_a_module_${i}.aws_dynamodb_table.orders`,
    );
    const override = (of: readonly string[], more = ''): string =>
      `overrides: [{ addresses: [${of.map((each) => JSON.stringify(each)).join(', ')}], require: kms, expires: ${NEXT_YEAR}${more} }]\n`;
    put(
      github,
      folder,
      { [POLICY]: override(addresses) },
      { [POLICY]: waivers(60) + override([...addresses, 'module.prod.*']) },
    );
    const { plans } = await judged(step, folder, 'null-key');
    expect(plans[0]!.policyChange!.settings[0]).toEqual({
      setting: 'overrides[0].addresses',
      from: null,
      to: 'module.prod.*',
    });
    expect(github.comments(7)[0]!.body).toContain('`module.prod.*`');

    put(github, folder, { [POLICY]: '' }, { [POLICY]: override([...addresses, 'module.prod.*'], ', reason: "y"') });
    const added = await judged(step, folder, 'null-key');
    expect(added.plans[0]!.policyChange!.settings[0]).toMatchObject({
      setting: 'overrides',
      from: null,
      to: expect.stringMatching(/require: kms.*addresses: \[module\.prod\.\*, .* and \d+ more\], reason: y$/),
    });
  });
});

describe.concurrent('a policy of the branch that cannot be read', () => {
  it('is repaired by a pull request with waiver comments in its sources', async ({ step, github, folder }) => {
    const claim = 'customer-key-changed-to-another';
    const asItIs = (text: string): string => text.replaceAll('bbbbbbbb', 'aaaaaaaa');
    const source = asItIs(`# checkov:skip=CKV_AWS_119: later\n${commented(claim, 'kms-key-rotation')}`);
    const plan = JSON.parse(asItIs(JSON.stringify(still(claim)))) as PlanJson;
    put(
      github,
      folder,
      { [POLICY]: 'requires: kms\n', 'main.tf': source },
      { [POLICY]: 'require: kms\n', 'main.tf': source },
    );
    const report = await judged(step, folder, plan, { comment: 'never' });
    expect(report.plans[0]!.policySource!.problem).toContain('requires is no key');
    expect([
      report.findings
        .filter(({ severity, status }) => severity !== 'note' && status === 'open')
        .map(({ ruleId, message }) => [ruleId, message]),
      report.outcome.code,
      report.plans[0]!.settings.failOn,
    ]).toEqual([[], 0, 'warning']);
    expect(toldOf(report)).toContain('policy-unreadable note');
    expect(toldOf(report).filter((line) => !line.endsWith(' note'))).toEqual([]);
  });

  it('still fails what the strictest settings fail', async ({ step, github, folder }) => {
    const claim = 'owned-stays-owned-without-a-block';
    put(
      github,
      folder,
      { [POLICY]: 'requires: kms\n', 'main.tf': commented(claim, 'table-kms-encryption') },
      { [POLICY]: 'require: kms\n', 'main.tf': commented(claim, 'table-kms-encryption') },
    );
    const report = await judged(step, folder, claim, { comment: 'never' });
    expect([report.outcome.code, statusesOf(report, 'table-kms-encryption')]).toEqual([1, ['open']]);
  });
});
