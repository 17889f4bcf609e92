import { describe, expect, it } from 'vitest';
import { type Baseline, createBaseline } from '../../src/gate/baseline.js';
import { judgePlans } from '../../src/gate/judge-plans.js';
import { mergeReports } from '../../src/gate/merge-reports.js';
import type { Report } from '../../src/gate/report.js';
import { NO_POLICY, type Policy } from '../../src/policy/policy.js';
import { parseSettings } from '../../src/policy/settings.js';
import { policyOf, TODAY } from '../policy/policy-of.js';
import { planBytes, planJson, readPlanBytes, reportOn } from '../support/fixtures.js';

const FAILING = 'created-disabled';
const OLD = 'owned-stays-owned-without-a-block';
const PASSING = 'key-created-in-the-same-plan';

async function judged(
  claims: Readonly<Record<string, string>>,
  {
    name = null,
    policy = NO_POLICY,
    baseline = null,
  }: { readonly name?: string | null; readonly policy?: Policy; readonly baseline?: Baseline | null } = {},
): Promise<Report> {
  const plans = await Promise.all(
    Object.entries(claims).map(async ([path, claim]) => ({
      path,
      sha256: '',
      plan: await readPlanBytes(planBytes(claim)),
      sources: null,
    })),
  );
  const settings = parseSettings({ value: () => undefined, nameOf: (option) => option }, policy);
  const inForce = { settings, policy, floor: {}, policyFile: null, baseline };
  return judgePlans(plans, { inForce: () => inForce, name, today: TODAY, version: '0.0.0' });
}

const WAIVED = `waivers: [{ rule: table-kms-encryption, addresses: [aws_dynamodb_table.t], reason: x, expires: 2027-06-30 }, { rule: kms-key-usable, addresses: ["nothing"], reason: y, expires: 2027-06-30 }]`;

describe('plans', () => {
  it.each([
    ['by its path', { 'a.json': FAILING }, null, ['a.json']],
    ['by its name', { 'a.json': FAILING }, 'prod', ['prod']],
    ['each by its path', { 'a.json': FAILING, 'b.json': PASSING }, null, ['a.json', 'b.json']],
    [
      'each by the name and its path',
      { 'a.json': FAILING, 'b.json': PASSING },
      'prod',
      ['prod: a.json', 'prod: b.json'],
    ],
  ] as const)('are called %s, and so are their rows', async (_, claims, name, names) => {
    const report = await judged(claims, { name });
    expect(report.plans.map((plan) => plan.name)).toEqual(names);
    expect(report.tables.map(({ plan }) => plan)).toEqual(names);
    expect(report.findings.map(({ plan }) => plan)).toContain(names[0]);
  });

  it('have what is said of the waivers once, with the first', async () => {
    const report = await judged({ 'a.json': FAILING, 'b.json': FAILING }, { policy: await policyOf(WAIVED) });
    expect(
      report.findings
        .filter(({ ruleId }) => ruleId === 'waiver-validity')
        .map(({ plan, problem, address }) => [plan, problem, address]),
    ).toEqual([['a.json', 'unused', null]]);
    expect(report.findings.filter(({ status }) => status === 'waived').map(({ plan }) => plan)).toEqual([
      'a.json',
      'b.json',
    ]);
  });

  it('are none where none is given', async () => {
    expect(await judged({}, { policy: await policyOf(WAIVED) })).toMatchObject({
      verdict: 'pass',
      plans: [],
      findings: [],
    });
  });
});

describe('a waiver', () => {
  const waivers = (...expires: readonly string[]): string =>
    `waivers: [${expires.map((day, i) => `{ rule: table-kms-encryption, addresses: [aws_dynamodb_table.t], reason: "${i}", expires: ${day} }`).join(', ')}]`;

  it.each([
    [['2027-01-01', '2027-06-30', '2027-03-31'], '1'],
    [['2027-06-30', '2027-01-01'], '0'],
    [['2027-01-01', '2027-06-30'], '1'],
    [['2026-01-01', '2027-01-01'], '1'],
  ])('of several is the one that holds longest: %j', async (days, reason) => {
    const report = await judged({ 'a.json': FAILING }, { policy: await policyOf(waivers(...days)) });
    expect(report.findings.find(({ status }) => status === 'waived')?.waiver?.reason).toBe(reason);
  });

  it.each([
    ['2026-11-21', 'expired', ''],
    ['2026-11-22', 'about-to-expire', 'today'],
    ['2026-11-23', 'about-to-expire', 'in 1 day'],
    ['2026-12-06', 'about-to-expire', 'in 14 days'],
  ])('until %s is spoken of', async (day, problem, words) => {
    const findings = (await judged({ 'a.json': FAILING }, { policy: await policyOf(waivers(day)) })).findings.filter(
      ({ ruleId }) => ruleId === 'waiver-validity',
    );
    expect(findings).toMatchObject([{ problem, message: expect.stringContaining(words) }]);
  });

  it('that holds for longer is not', async () => {
    expect(
      (await judged({ 'a.json': FAILING }, { policy: await policyOf(waivers('2026-12-07')) })).findings.map(
        ({ ruleId }) => ruleId,
      ),
    ).not.toContain('waiver-validity');
  });

  it('waives nothing that is about the plan as a whole', async () => {
    const report = await judged(
      { 'a.json': 'targeted-plan' },
      {
        policy: await policyOf(
          'waivers: [{ rule: plan-completeness, addresses: ["*"], reason: x, expires: 2027-06-30 }]',
        ),
      },
    );
    expect(report.findings.find(({ ruleId }) => ruleId === 'plan-completeness')).toMatchObject({
      address: null,
      status: 'open',
    });
  });
});

describe('a baseline', () => {
  const of = async (claims: Readonly<Record<string, string>>, name: string | null): Promise<Baseline> =>
    createBaseline(await judged(claims, { name }), 'b.json');
  const open = ({ findings }: Report): number =>
    findings.filter(({ status, ruleId }) => status === 'open' && ruleId === 'table-kms-encryption').length;

  it('has the findings of a table, whatever its plan is called', async () => {
    for (const [path, name, earlier] of [
      ['elsewhere/a.json', null, null],
      ['a.json', 'prod', 'prod'],
      ['a.json', 'prod', 'dev'],
    ] as const) {
      expect(open(await judged({ [path]: OLD }, { name, baseline: await of({ 'a.json': OLD }, earlier) }))).toBe(0);
    }
  });

  it('has none about a plan as a whole', async () => {
    const report = await judged(
      { 'a.json': 'targeted-plan' },
      { baseline: await of({ 'a.json': 'targeted-plan' }, null) },
    );
    expect(report.findings.find(({ address }) => address === null)).toMatchObject({ status: 'open' });
  });

  it('takes no waiver away', async () => {
    const baseline = await of({ 'a.json': OLD }, null);
    const report = await judged({ 'a.json': OLD }, { policy: await policyOf(WAIVED), baseline });
    expect(report.findings.find(({ ruleId }) => ruleId === 'table-kms-encryption')).toMatchObject({
      status: 'waived',
      waiver: { reason: 'x' },
    });
  });
});

describe('settings and overrides', () => {
  it('leave the severity of a warning, and do not make a warning of a note', async () => {
    const policy = await policyOf(
      'rules: { table-kms-encryption: note }\nundetermined: warn\nexisting: warn\nfail-on: never',
    );
    const report = await reportOn(planJson('owned-stays-owned-without-a-block'), { policy });
    expect(report.findings.find(({ ruleId }) => ruleId === 'table-kms-encryption')).toMatchObject({ severity: 'note' });
  });

  it('of another rule, or without a requirement, do not hide an earlier one that has it', async () => {
    const policy = await policyOf(
      'overrides: [{ addresses: [aws_dynamodb_table.orders], require: customer-managed, rules: { table-kms-encryption: warning }, expires: 2027-01-01 }, { addresses: ["*"], rules: { kms-key-usable: note } }]',
    );
    const report = await reportOn(planJson('null-key'), { policy });
    expect(report.tables[0]!.require).toBe('customer-managed');
    expect(report.findings.find(({ ruleId }) => ruleId === 'table-kms-encryption')).toMatchObject({
      problem: 'aws-managed-key',
      severity: 'warning',
    });
  });

  it('say nothing of what is about the plan as a whole', async () => {
    const policy = await policyOf('overrides: [{ addresses: ["*"], rules: { plan-completeness: off } }]');
    expect((await reportOn(planJson('targeted-plan'), { policy })).findings.map(({ ruleId }) => ruleId)).toContain(
      'plan-completeness',
    );
  });
});

describe('a merged report', () => {
  it('takes the verdict of a plan that fails without a finding that says why', async () => {
    const report = await reportOn(planJson(PASSING));
    const failed: Report = {
      ...report,
      verdict: 'fail',
      plans: report.plans.map((plan) => ({ ...plan, verdict: 'fail' })),
    };
    expect(mergeReports([{ path: 'a.json', report: failed }], '0.0.0')).toMatchObject({
      verdict: 'fail',
      plans: [{ verdict: 'fail' }],
    });
  });

  it('has plans without tables and findings', async () => {
    const report = await reportOn(planJson('no-tables'));
    expect(mergeReports([{ path: 'a.json', report }], '0.0.0')).toMatchObject({
      verdict: 'pass',
      tables: [],
      findings: [],
    });
  });

  it('finds a name for the third of the same file', async () => {
    const report = await reportOn(planJson(FAILING));
    expect(mergeReports(Array(4).fill({ path: 'a.json', report }), '0.0.0').plans.map(({ name }) => name)).toEqual([
      'plan.json',
      'plan.json (a.json)',
      'plan.json (a.json, 2)',
      'plan.json (a.json, 3)',
    ]);
  });
});
