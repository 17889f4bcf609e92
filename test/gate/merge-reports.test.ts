import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { mergeReports } from '../../src/gate/merge-reports.js';
import { parseReport } from '../../src/gate/parse-report.js';
import type { Report } from '../../src/gate/report.js';
import { fixturePath, reportOnFixture } from '../support/fixtures.js';

let passing: Report;
let failing: Report;
beforeAll(async () => {
  passing = await reportOnFixture('created-managed-with-a-customer-key-replica');
  [passing, failing] = await Promise.all([reportOnFixture('key-created-in-the-same-plan'), reportOnFixture('created-disabled')]);
});

const text = (claim: string): string => readFileSync(fixturePath(claim, 'report.json'), 'utf8');
const changed = (claim: string, change: (report: any) => void): string => {
  const report = JSON.parse(text(claim));
  change(report);
  return JSON.stringify(report);
};

describe('mergeReports', () => {
  it('fails where one of them does, and counts all', () => {
    const merged = mergeReports([{ path: 'a.json', report: passing }, { path: 'b.json', report: failing }], '9');
    expect(merged.verdict).toBe('fail');
    expect(merged.plans.map(({ verdict }) => verdict)).toEqual(['pass', 'fail']);
    expect(merged.summary.tables).toBe(passing.summary.tables + failing.summary.tables);
    expect(merged.summary.errors).toBe(failing.summary.errors);
    expect(mergeReports([{ path: 'a.json', report: passing }], '9').verdict).toBe('pass');
  });

  it('tells plans of the same name apart by their files, rows and all', () => {
    const merged = mergeReports(['a.json', 'b.json', 'c.json'].map((path) => ({ path, report: failing })), '9');
    const names = ['plan.json', 'plan.json (b.json)', 'plan.json (c.json)'];
    expect(merged.plans.map(({ name }) => name)).toEqual(names);
    expect(new Set(merged.tables.map(({ plan }) => plan))).toEqual(new Set(names));
    expect(new Set(merged.findings.map(({ plan }) => plan))).toEqual(new Set(names));
  });

  it('is the same as the one report where there is but one', () => {
    expect(mergeReports([{ path: 'a.json', report: failing }], failing.tool.version)).toEqual(failing);
  });

  it('believes no verdict that is better than the findings', () => {
    const report = { ...failing, verdict: 'pass' as const, plans: failing.plans.map((plan) => ({ ...plan, verdict: 'pass' as const })) };
    expect(mergeReports([{ path: 'a.json', report }], '9').verdict).toBe('fail');
  });
});

describe('parseReport', () => {
  it('reads what the gate wrote', () => {
    expect(parseReport(text('created-disabled'))).toEqual(JSON.parse(text('created-disabled')));
  });

  it('reads a report of a version that listed no exceptions', () => {
    expect(parseReport(changed('created-disabled', (report) => delete report.plans[0].exceptions))).toEqual(JSON.parse(text('created-disabled')));
  });

  it.each([
    ['half a file', text('created-disabled').slice(0, 2_000), /^is not valid JSON/],
    ['nothing', '', /^is not valid JSON/],
    ['another document', '{"resource_changes":[]}', /^is no report of this version of the gate: it must have required property/],
    ['another version', changed('created-disabled', (report) => (report.schemaVersion = '2')), /\/schemaVersion must be equal to constant/],
    ['no plan', changed('created-disabled', (report) => (report.plans = [])), /\/plans must NOT have fewer than 1 items/],
    ['rows of a plan that it does not list', changed('created-disabled', (report) => (report.findings[0].plan = 'x')), /rows of the plan "x", which it does not list/],
    ['two plans of one name', changed('created-disabled', (report) => report.plans.push(report.plans[0])), /two of its plans have one name/],
    ['a verdict that is not that of its plans', changed('created-disabled', (report) => (report.verdict = 'pass')), /its verdict is pass, and that of its plans fail/],
    ['a table that passes with a key that does not', changed('created-disabled', (report) => (report.tables[0].verdict = 'pass')), /passes with the key aws-owned/],
    ['a waived finding without a waiver', changed('created-disabled', (report) => (report.findings[0].status = 'waived')), /is waived, and its waiver says otherwise/],
    ['a property that it does not know', changed('created-disabled', (report) => (report.findings[0].html = '<b>')), /must NOT have additional properties/],
  ])('refuses %s', (_, json, message) => {
    expect(() => parseReport(json)).toThrow(message);
  });
});
