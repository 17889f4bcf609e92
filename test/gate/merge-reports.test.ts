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
  [passing, failing] = await Promise.all([
    reportOnFixture('key-created-in-the-same-plan'),
    reportOnFixture('created-disabled'),
  ]);
});

const text = (claim: string): string => readFileSync(fixturePath(claim, 'report.json'), 'utf8');
const changed = (claim: string, change: (report: any) => void): string => {
  const report = JSON.parse(text(claim));
  change(report);
  return JSON.stringify(report);
};

describe('mergeReports', () => {
  it('fails where one of them does, and counts all', () => {
    const merged = mergeReports(
      [
        { path: 'a.json', report: passing },
        { path: 'b.json', report: failing },
      ],
      '9',
    );
    expect(merged.verdict).toBe('fail');
    expect(merged.plans.map(({ verdict }) => verdict)).toEqual(['pass', 'fail']);
    expect(merged.summary.tables).toBe(passing.summary.tables + failing.summary.tables);
    expect(merged.summary.errors).toBe(failing.summary.errors);
    expect(mergeReports([{ path: 'a.json', report: passing }], '9').verdict).toBe('pass');
  });

  it('tells plans of the same name apart by their files, rows and all', () => {
    const merged = mergeReports(
      ['a.json', 'b.json', 'c.json'].map((path) => ({ path, report: failing })),
      '9',
    );
    const names = ['plan.json', 'plan.json (b.json)', 'plan.json (c.json)'];
    expect(merged.plans.map(({ name }) => name)).toEqual(names);
    expect(new Set(merged.tables.map(({ plan }) => plan))).toEqual(new Set(names));
    expect(new Set(merged.findings.map(({ plan }) => plan))).toEqual(new Set(names));
  });

  it('is the same as the one report where there is but one', () => {
    expect(mergeReports([{ path: 'a.json', report: failing }], failing.tool.version)).toEqual(failing);
  });

  it('believes no verdict that is better than the findings', () => {
    const report = {
      ...failing,
      verdict: 'pass' as const,
      plans: failing.plans.map((plan) => ({ ...plan, verdict: 'pass' as const })),
    };
    expect(mergeReports([{ path: 'a.json', report }], '9').verdict).toBe('fail');
  });
});

describe('the exceptions of a merged report', () => {
  const waiver = { reason: 'r', owner: null, expires: '2027-01-01', by: 'policy', location: null } as const;
  const rows = (report: Report, of: Partial<Report['plans'][number]> = {}) =>
    mergeReports(
      [
        {
          path: 'a.json',
          report: { ...report, plans: report.plans.map((plan) => ({ ...plan, exceptions: [], ...of })) },
        },
      ],
      '9',
    ).plans[0]!.exceptions.map(({ kind, what, count }) => [kind, what, count]);

  it('are those that the reports list', () => {
    const exceptions = [
      { kind: 'setting', what: 'honour: kics', addresses: [], count: 0, expires: null, reason: null, location: null },
      {
        kind: 'rule',
        what: 'kms-key-usable: off',
        addresses: [],
        count: 0,
        expires: null,
        reason: null,
        location: null,
      },
    ] as const;
    expect(rows(failing, { exceptions })).toEqual([
      ['setting', 'honour: kics', 0],
      ['rule', 'kms-key-usable: off', 0],
    ]);
  });

  it.each<[string, () => ReturnType<typeof rows>, readonly unknown[]]>([
    [
      'waived findings',
      () =>
        rows({ ...failing, findings: failing.findings.map((finding) => ({ ...finding, status: 'waived', waiver })) }),
      ['waiver', 'table-kms-encryption', 1],
    ],
    [
      'settings',
      () => rows(failing, { settings: { ...failing.plans[0]!.settings, failOn: 'never' } }),
      ['setting', 'fail-on: never', 0],
    ],
    [
      'the policy of the author',
      () =>
        rows(failing, { policySource: { kind: 'head', branch: null, commit: null, problem: null, baseline: null } }),
      ['policy-ref', 'policy-ref: head', 0],
    ],
    [
      'files that may be of the author',
      () =>
        mergeReports([{ path: 'a.json', report: failing }], '9', { readsHead: true }).plans[0]!.exceptions.map(
          ({ kind, what, count }) => [kind, what, count],
        ),
      ['policy-ref', 'policy-ref: head', 0],
    ],
    [
      'a severity that is lower than that of the rule',
      () => rows({ ...failing, findings: failing.findings.map((finding) => ({ ...finding, severity: 'note' })) }),
      ['override', 'table-kms-encryption: note', 1],
    ],
    [
      'a requirement that is lower than that of the settings',
      () => rows(failing, { settings: { ...failing.plans[0]!.settings, require: 'customer-managed' } }),
      ['override', 'require: kms', 1],
    ],
  ])('are also those that a report does not list: %s', (_, merged, row) => {
    expect(merged()).toContainEqual(row);
  });
});

describe('parseReport', () => {
  it('reads what the gate wrote', () => {
    expect(parseReport(text('created-disabled'))).toEqual(JSON.parse(text('created-disabled')));
  });

  it('reads a report of a version that listed no exceptions', () => {
    expect(parseReport(changed('created-disabled', (report) => delete report.plans[0].exceptions))).toEqual(
      JSON.parse(text('created-disabled')),
    );
  });

  it.each([
    ['half a file', text('created-disabled').slice(0, 2_000), /^is not valid JSON/],
    ['nothing', '', /^is not valid JSON/],
    [
      'another document',
      '{"resource_changes":[]}',
      /^is no report of this version of the gate: it must have required property/,
    ],
    [
      'another version',
      changed('created-disabled', (report) => (report.schemaVersion = '2')),
      /\/schemaVersion must be equal to constant/,
    ],
    [
      'no plan',
      changed('created-disabled', (report) => (report.plans = [])),
      /\/plans must NOT have fewer than 1 items/,
    ],
    [
      'rows of a plan that it does not list',
      changed('created-disabled', (report) => (report.findings[0].plan = 'x')),
      /rows of the plan "x", which it does not list/,
    ],
    [
      'two plans of one name',
      changed('created-disabled', (report) => report.plans.push(report.plans[0])),
      /two of its plans have one name/,
    ],
    [
      'a verdict that is not that of its plans',
      changed('created-disabled', (report) => (report.verdict = 'pass')),
      /its verdict is pass, and that of its plans fail/,
    ],
    [
      'a table that passes with a key that does not',
      changed('created-disabled', (report) => (report.tables[0].verdict = 'pass')),
      /passes with the key aws-owned/,
    ],
    [
      'a waived finding without a waiver',
      changed('created-disabled', (report) => (report.findings[0].status = 'waived')),
      /is waived, and its waiver says otherwise/,
    ],
    [
      'a property that it does not know',
      changed('created-disabled', (report) => (report.findings[0].html = '<b>')),
      /must NOT have additional properties/,
    ],
  ])('refuses %s', (_, json, message) => {
    expect(() => parseReport(json)).toThrow(message);
  });
});
