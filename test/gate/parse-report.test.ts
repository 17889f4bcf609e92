import { describe, expect, it } from 'vitest';
import { parseReport } from '../../src/gate/parse-report.js';
import type { Report } from '../../src/gate/report.js';
import { jsonReport } from '../../src/report/formats.js';
import { policyOf } from '../policy/policy-of.js';
import { CLAIMS, planBytes, planJson, reportOn, reportOnFixture } from '../support/fixtures.js';

/** The sha256 is the door's. */
const written = (report: Report): string =>
  jsonReport({ ...report, plans: report.plans.map((plan) => ({ ...plan, sha256: 'a'.repeat(64) })) });

async function changed(
  claim: string,
  require: 'kms' | 'customer-managed',
  change: (report: any) => void,
): Promise<string> {
  const report = JSON.parse(written(await reportOnFixture(claim, require)));
  change(report);
  return JSON.stringify(report);
}

describe('a report that the gate wrote is taken', () => {
  it.each(CLAIMS)('%s', async (claim) => {
    for (const require of ['kms', 'customer-managed'] as const) {
      const text = written(await reportOn(planBytes(claim), { require }));
      expect(written(parseReport(text))).toBe(text);
    }
  });

  it('with waivers, and with a rule that is off', async () => {
    for (const yaml of [
      'waivers: [{ rule: table-kms-encryption, addresses: ["*"], reason: x, expires: 2027-01-01 }]',
      'rules: { table-kms-encryption: off }',
    ]) {
      const text = written(await reportOn(planJson('created-disabled'), { policy: await policyOf(yaml) }));
      expect(written(parseReport(text))).toBe(text);
    }
  });
});

describe('a report that contradicts itself is none', () => {
  const CONTROL = 'table-kms-encryption';
  const withoutControl = (report: any): void => {
    report.findings = report.findings.filter(({ ruleId }: { ruleId: string }) => ruleId !== CONTROL);
  };

  it.each([
    ['fails', 'created-disabled', 'kms', 'fail'],
    ['cannot be told', 'key-behind-a-conditional', 'customer-managed', 'undetermined'],
  ] as const)('where a table %s, and no finding of the control says so', async (_, claim, require, verdict) => {
    expect(
      JSON.parse(await changed(claim, require, () => undefined)).tables.map((table: any) => table.verdict),
    ).toContain(verdict);
    const text = await changed(claim, require, withoutControl);
    expect(() => parseReport(text)).toThrow(/the table ".*" does not pass, and no finding says so/);
  });

  it('where the finding is of another table, plan or rule', async () => {
    for (const change of [{ address: 'aws_dynamodb_table.other' }, { ruleId: 'kms-key-usable' }]) {
      const text = await changed('created-disabled', 'kms', (report) =>
        Object.assign(
          report.findings.find(({ ruleId }: any) => ruleId === CONTROL),
          change,
        ),
      );
      expect(() => parseReport(text)).toThrow('no finding says so');
    }
  });

  it.each([
    ['aws-owned', 'kms', false],
    ['aws-owned', 'customer-managed', false],
    ['unknown', 'kms', false],
    ['unknown', 'customer-managed', false],
    ['kms', 'kms', true],
    ['kms', 'customer-managed', false],
    ['aws-managed', 'kms', true],
    ['aws-managed', 'customer-managed', false],
    ['customer-managed', 'kms', true],
    ['customer-managed', 'customer-managed', true],
  ] as const)('where a table passes with the key %s, and %s is required: %s', async (of, require, isTaken) => {
    const text = await changed('key-created-in-the-same-plan', 'kms', (report) => {
      report.tables[0].after.class = of;
      report.tables[0].require = require;
    });
    if (isTaken) expect(parseReport(text).tables[0]!.verdict).toBe('pass');
    else expect(() => parseReport(text)).toThrow(`the table "aws_dynamodb_table.orders" passes with the key ${of}; `);
  });

  it('where a table passes that is gone after the apply', async () => {
    const text = await changed('key-created-in-the-same-plan', 'kms', (report) => (report.tables[0].after = null));
    expect(() => parseReport(text)).toThrow('passes with the key undefined');
  });

  it('where a baseline excuses a table that the plan creates', async () => {
    const text = await changed('created-disabled', 'kms', (report) => {
      report.findings[0].status = 'baseline';
      report.verdict = report.plans[0].verdict = 'pass';
    });
    expect(() => parseReport(text)).toThrow(
      /a baseline excuses the table "aws_dynamodb_table\.t", which the plan creates/,
    );
  });

  it('where a finding is open or in the baseline, and has a waiver', async () => {
    for (const status of ['open', 'baseline']) {
      const text = await changed('created-disabled', 'kms', (report) =>
        Object.assign(report.findings[0], {
          status,
          waiver: { reason: 'x', owner: null, expires: '2027-01-01', by: 'policy', location: null },
        }),
      );
      expect(() => parseReport(text)).toThrow(`is ${status}, and its waiver says otherwise`);
    }
  });

  it('where one of two plans fails, and the report passes', async () => {
    const two =
      (verdict: 'pass' | 'fail') =>
      (report: any): void => {
        report.plans.push({ ...report.plans[0], name: 'other', verdict: 'fail' });
        report.verdict = verdict;
      };
    const passing = 'key-created-in-the-same-plan';
    const text = await changed(passing, 'kms', two('pass'));
    expect(() => parseReport(text)).toThrow('its verdict is pass, and that of its plans fail');
    expect(parseReport(await changed(passing, 'kms', two('fail'))).verdict).toBe('fail');
    const better = await changed(passing, 'kms', (report) => (report.verdict = 'fail'));
    expect(() => parseReport(better)).toThrow('its verdict is fail, and that of its plans pass');
  });
});
