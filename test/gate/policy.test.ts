import { describe, expect, it } from 'vitest';
import { createBaseline } from '../../src/gate/baseline.js';
import type { Finding, Report } from '../../src/gate/report.js';
import { policyOf } from '../policy/policy-of.js';
import { changeIn, edited } from '../rules/edited.js';
import { type Judged, type PlanJson, planJson, reportOn, reportOnFixture } from '../support/fixtures.js';

const CLAIM = 'retrofit-beside-a-new-table-without-a-block';
const SESSIONS = 'aws_dynamodb_table.sessions';
const CARTS = 'module.carts.aws_dynamodb_table.this';

async function judged(yaml: string, settings: Judged = {}, plan: PlanJson = planJson(CLAIM)): Promise<Report> {
  return reportOn(plan, { ...settings, policy: await policyOf(yaml) });
}

const short = ({ address, ruleId, problem, severity, status }: Finding): string =>
  `${address ?? 'plan'} ${ruleId}/${problem} ${severity} ${status}`;
const about = (report: Report, ruleId: string): readonly string[] =>
  report.findings.filter((finding) => finding.ruleId === ruleId).map(short);

describe('settings of the policy', () => {
  it('apply where they are not looser than the flags and inputs that are set', async () => {
    expect(about(await judged('require: customer-managed'), 'table-kms-encryption')).toHaveLength(2);
    expect(about(await judged('require: customer-managed', { require: 'kms' }), 'table-kms-encryption')).toHaveLength(
      2,
    );
    expect(about(await judged('require: kms', { require: 'customer-managed' }), 'table-kms-encryption')).toHaveLength(
      2,
    );
    expect((await judged('fail-on: never')).verdict).toBe('pass');
    expect((await judged('fail-on: never', { failOn: 'error' })).verdict).toBe('fail');
  });

  it('are in the report', async () => {
    expect((await judged('require: customer-managed\nexisting: warn\nframeworks: [gdpr]')).plans[0]!.settings).toEqual({
      require: 'customer-managed',
      undetermined: 'fail',
      failOn: 'error',
      existing: 'warn',
      frameworks: ['gdpr'],
    });
  });
});

describe('rules', () => {
  it('have the severity that the policy gives them, or are off', async () => {
    expect(
      about(await judged('rules: { table-kms-encryption: warning }\nfail-on: warning'), 'table-kms-encryption'),
    ).toEqual([`${SESSIONS} table-kms-encryption/no-block warning open`]);
    expect(about(await judged('rules: { table-re-encryption: error }'), 'table-re-encryption')).toEqual([
      'aws_dynamodb_table.orders table-re-encryption/re-encryption error open',
    ]);
  });

  it('that are off say nothing', async () => {
    expect(about(await judged(''), 'table-re-encryption')).not.toEqual([]);
    expect(about(await judged('rules: { table-re-encryption: off }'), 'table-re-encryption')).toEqual([]);
  });

  it.each([
    ['off', 'error'],
    ['note', 'error'],
    ['warning', 'error'],
    ['note', 'warning'],
    ['off', 'never'],
  ] as const)('of the control cannot be set below fail-on: %s with %s', async (severity, failOn) => {
    const rules = `rules: { table-kms-encryption: ${severity}, replica-kms-encryption: ${severity} }`;
    for (const report of [await judged(`${rules}\nfail-on: ${failOn}`), await judged(rules, { failOn })]) {
      expect(about(report, 'table-kms-encryption')).toEqual([`${SESSIONS} table-kms-encryption/no-block error open`]);
      expect(about(report, 'policy-validity')).toEqual([
        'plan policy-validity/rule-cannot-be-off warning open',
        'plan policy-validity/rule-cannot-be-off warning open',
      ]);
    }
  });

  it.each([
    ['warning', 'warning'],
    ['note', 'never'],
    ['error', 'error'],
  ] as const)(
    'of the control can be set to what fails, or to anything but off where nothing does: %s with %s',
    async (severity, failOn) => {
      const report = await judged(`rules: { table-kms-encryption: ${severity} }\nfail-on: ${failOn}`);
      expect(about(report, 'table-kms-encryption')).toEqual([
        `${SESSIONS} table-kms-encryption/no-block ${severity} open`,
      ]);
      expect(about(report, 'policy-validity')).toEqual([]);
    },
  );
});

describe('overrides', () => {
  const OVERRIDE = `require: customer-managed\noverrides: [{ addresses: ["module.carts.*"], require: kms }]`;

  it('ask for another key, by address', async () => {
    const report = await judged(OVERRIDE);
    expect(about(report, 'table-kms-encryption')).toEqual([`${SESSIONS} table-kms-encryption/no-block error open`]);
    expect(report.tables.map(({ require }) => require)).toEqual([
      'customer-managed',
      'customer-managed',
      'customer-managed',
      'kms',
    ]);
  });

  it('ask for another key, by a path into the change', async () => {
    const plan = edited(CLAIM, (json) => {
      changeIn(json, CARTS).after.tags = { DataClass: 'public' };
      changeIn(json, SESSIONS).after.tags = { DataClass: 'secret' };
    });
    const where = (filter: string) =>
      `require: customer-managed\noverrides: [{ addresses: [module.carts.*], where: "${filter}", require: kms }]`;
    for (const filter of [
      "$.change.after.tags[?(@property == 'DataClass' && @ == 'public')]",
      "$.change.after[?(@ && @.DataClass == 'public')]",
      "$..[?(@ == 'public')]",
    ]) {
      expect(about(await judged(where(filter), {}, plan), 'table-kms-encryption')).toEqual([
        `${SESSIONS} table-kms-encryption/no-block error open`,
      ]);
    }
    expect(
      about(await judged(where("$.change.after.tags[?(@ == 'other')]"), {}, plan), 'table-kms-encryption'),
    ).toHaveLength(2);
  });

  it('do not see what the plan marks as sensitive', async () => {
    const plan = edited(CLAIM, (json) => {
      const change = changeIn(json, SESSIONS);
      change.after.tags = { DataClass: 'canary' };
      change.after_sensitive = { ...change.after_sensitive, tags: { DataClass: true } };
    });
    const yaml = `overrides: [{ addresses: ["${SESSIONS}"], where: "$..[?(@ == 'canary')]", rules: { table-kms-encryption: off }, expires: 2027-01-01 }]`;
    const report = await judged(yaml, {}, plan);
    expect(about(report, 'table-kms-encryption')).toHaveLength(1);
    expect(about(report, 'policy-validity')).toEqual(['plan policy-validity/override-undetermined warning open']);
    expect(JSON.stringify(report).replaceAll("'canary'", '')).not.toContain('canary');
  });

  it('need both where both are said; the last that is for a table says', async () => {
    const both = (address: string) =>
      `overrides: [{ addresses: ["${address}"], where: "$.change.after.billing_mode", rules: { table-kms-encryption: note }, expires: 2027-01-01 }]`;
    expect(about(await judged(both(SESSIONS)), 'table-kms-encryption')).toEqual([
      `${SESSIONS} table-kms-encryption/no-block note open`,
    ]);
    expect(about(await judged(both('x')), 'table-kms-encryption')).toEqual([
      `${SESSIONS} table-kms-encryption/no-block error open`,
    ]);
    const two = `fail-on: never\nrules: { table-kms-encryption: note }\noverrides: [{ addresses: ["${SESSIONS}"], rules: { table-kms-encryption: off }, expires: 2027-01-01 }, { addresses: ["*sessions"], rules: { table-kms-encryption: warning } }]`;
    expect(about(await judged(two), 'table-kms-encryption')).toEqual([
      `${SESSIONS} table-kms-encryption/no-block warning open`,
    ]);
  });
});

describe('existing: warn', () => {
  it('is for tables that the plan does not change, and not for what it does to them', async () => {
    expect(short((await reportOnFixture('owned-stays-owned-without-a-block')).findings[0]!)).toMatch(
      /no-block error open$/,
    );
    const report = await reportOn(planJson('owned-stays-owned-without-a-block'), { existing: 'warn' });
    expect(short(report.findings[0]!)).toMatch(/no-block warning open$/);
    expect(report.verdict).toBe('pass');
    expect((await judged('existing: warn')).verdict).toBe('fail');
    const policed = edited('key-policy-denied', (json) => {
      const table = json.resource_changes.find(({ type }: PlanJson) => type === 'aws_dynamodb_table');
      Object.assign(table.change, { actions: ['no-op'], before: table.change.after, after_unknown: {} });
    });
    const strict = 'existing: warn\nrules: { kms-key-policy: error }';
    expect(
      about(await judged(strict, {}, policed), 'kms-key-policy').every((line) => line.endsWith(' error open')),
    ).toBe(true);
    const destroyed = await reportOn(planJson('key-destroyed-under-a-table-that-keeps-it'), { existing: 'warn' });
    expect(about(destroyed, 'kms-key-retained')[0]).toMatch(/key-destroyed error open$/);
  });
});

describe('waivers', () => {
  const waiver = (expires: string, more = '') =>
    `waivers: [{ rule: table-kms-encryption, addresses: ["${SESSIONS}"], reason: moved soon, owner: platform, expires: ${expires}${more} }]`;

  it.each([
    ['the day before it ends', '2026-11-23', '2026-11-22', 'waived'],
    ['on the day that it ends', '2026-11-22', '2026-11-22', 'waived'],
    ['the day after', '2026-11-21', '2026-11-22', 'open'],
    ['over the end of a year', '2026-12-31', '2027-01-01', 'open'],
    ['long before', '2027-11-22', '2026-11-22', 'waived'],
  ])('hold %s', async (_, expires, today, status) => {
    const report = await judged(waiver(expires), { today });
    expect(about(report, 'table-kms-encryption')).toEqual([
      `${SESSIONS} table-kms-encryption/no-block error ${status}`,
    ]);
    expect(report.verdict).toBe(status === 'waived' ? 'pass' : 'fail');
    expect(report.summary.waived).toBe(status === 'waived' ? 1 : 0);
  });

  it('stay in the report, with reason, owner and end; the table still fails the control', async () => {
    const report = await judged(waiver('2027-03-31'));
    expect(report.findings.find(({ status }) => status === 'waived')!.waiver).toEqual({
      reason: 'moved soon',
      owner: 'platform',
      expires: '2027-03-31',
      by: 'policy',
      location: null,
    });
    expect(report.tables.find(({ address }) => address === SESSIONS)!.verdict).toBe('fail');
  });

  it('are for their rule alone', async () => {
    expect((await judged(waiver('2027-01-01').replace('table-kms-encryption', 'kms-key-usable'))).verdict).toBe('fail');
  });

  it('can be for what a change is like', async () => {
    const like = (addresses: string) =>
      judged(
        `waivers: [{ rule: table-kms-encryption, ${addresses}where: "$.change.after[?(@ == 'sessions')]", reason: x, expires: 2027-01-01 }]`,
      );
    expect((await like(`addresses: ["${SESSIONS}"], `)).verdict).toBe('pass');
    expect((await like('')).verdict).toBe('fail');
  });
});

// What it excuses is shown by the command in test/baseline.test.ts.
describe('a baseline', () => {
  const OLD = 'owned-stays-owned-without-a-block';
  const MANAGED = 'block-of-a-managed-table-removed-from-configuration';

  it('excuses nothing of tables that the plan creates, or gives a key that is not known yet', async () => {
    const again = await reportOn(planJson(CLAIM), { baseline: createBaseline(await reportOnFixture(CLAIM), 'b.json') });
    expect(again.findings.length).toBeGreaterThan(3);
    expect(again.findings.filter(({ status }) => status === 'baseline')).toEqual([]);
  });

  it('does not excuse what another requirement finds', async () => {
    const baseline = createBaseline(await reportOnFixture(MANAGED), 'b.json');
    expect((await reportOn(planJson(MANAGED), { baseline })).verdict).toBe('pass');
    expect((await reportOn(planJson(MANAGED), { baseline, require: 'customer-managed' })).verdict).toBe('fail');
  });

  it('does not make a waiver last longer than it does', async () => {
    const waiver = (expires: string) =>
      `waivers: [{ rule: table-kms-encryption, addresses: [aws_dynamodb_table.t], reason: x, expires: ${expires} }]`;
    const earlier = await judged(waiver('2026-12-31'), {}, planJson(OLD));
    expect(
      (
        await judged(
          waiver('2026-12-31'),
          { baseline: createBaseline(earlier, 'b.json'), today: '2027-01-01' },
          planJson(OLD),
        )
      ).verdict,
    ).toBe('fail');
    const known = await reportOn(planJson(OLD), { baseline: createBaseline(await reportOnFixture(OLD), 'b.json') });
    expect((await reportOn(planJson(OLD), { baseline: createBaseline(known, 'b.json') })).verdict).toBe('pass');
  });
});
