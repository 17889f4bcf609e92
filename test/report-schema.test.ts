import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { Report } from '../src/gate/report.js';
import { CLAIMS, fixturePath } from './support/fixtures.js';

const schema = JSON.parse(readFileSync(new URL('../schema/report.schema.json', import.meta.url), 'utf8')) as object;
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

const reports = CLAIMS.map((claim) => ({
  claim,
  report: JSON.parse(readFileSync(fixturePath(claim, 'report.json'), 'utf8')) as Report,
}));

describe('the JSON report', () => {
  it.each(reports)('is as the schema says: $claim', ({ report }) => {
    validate(report);
    expect(validate.errors ?? []).toEqual([]);
  });

  it.each([
    ['a property that it does not know', (report: Record<string, unknown>) => ({ ...report, extra: 1 })],
    ['a verdict that is none', (report: Record<string, unknown>) => ({ ...report, verdict: 'ok' })],
    ['a report without findings', ({ findings: _, ...report }: Record<string, unknown>) => report],
  ])('is refused by the schema with %s', (_, change) => {
    expect(validate(change(reports[0]!.report as unknown as Record<string, unknown>))).toBe(false);
  });

  it.each(reports)('fails exactly when an open finding is an error: $claim', ({ report }) => {
    expect(report.verdict).toBe(
      report.findings.some(({ status, severity }) => status === 'open' && severity === 'error') ? 'fail' : 'pass',
    );
  });

  it.each(reports)('counts what it holds: $claim', ({ report: { summary, tables, findings } }) => {
    expect(summary.passed + summary.failed + summary.undetermined + summary.notApplicable).toBe(tables.length);
    expect(summary.tables).toBe(tables.length);
    expect(summary.errors + summary.warnings + summary.notes).toBe(findings.length);
  });
});
