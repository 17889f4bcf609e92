import { RULES } from '../rules/registry.js';
import { type Rule, SEVERITIES } from '../rules/rule.js';
import type { Finding, PlanRow, Report, RuleRow, Summary, TableRow, TableVerdict } from './report.js';

export interface PlanPart {
  readonly plan: Omit<PlanRow, 'summary'>;
  readonly tables: readonly TableRow[];
  readonly findings: readonly Finding[];
}

/** The rule of the control: a report says what it corresponds to, found or not. */
export const CONTROL = 'table-kms-encryption';

/** The report of all parts: it passes where each of them does. */
export function compileReport(parts: readonly PlanPart[], version: string): Report {
  const plans = parts.map(
    ({ plan, ...rows }): PlanRow => ({ ...plan, summary: summaryOf(rows.tables, rows.findings) }),
  );
  const tables = parts.flatMap((part) => part.tables);
  const findings = parts
    .flatMap((part) => part.findings)
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  const found = new Set([CONTROL, ...findings.map(({ ruleId }) => ruleId)]);
  return {
    schemaVersion: '1',
    tool: { name: 'dynamodb-kms-gate', version },
    verdict: plans.every(({ verdict }) => verdict === 'pass') ? 'pass' : 'fail',
    plans,
    rules: RULES.filter(({ id }) => found.has(id)).map(ruleRow),
    tables,
    findings,
    summary: summaryOf(tables, findings),
  };
}

function ruleRow({ id, title, severity, rationale, retrofit, references, checks, frameworks }: Rule): RuleRow {
  return {
    id,
    title,
    severity,
    rationale,
    retrofit: retrofit === true,
    references,
    checks: (checks ?? []).map((check) => ({
      tool: check.tool,
      id: check.id,
      accepts: check.accepts,
      looksAt: check.looksAt,
    })),
    frameworks: (frameworks ?? []).map((framework) => ({
      id: framework.id,
      title: framework.title,
      keyControl: framework.keyControl,
      requirements: framework.requirements.map((requirement) => requirement.id),
    })),
  };
}

function summaryOf(tables: readonly TableRow[], findings: readonly Finding[]): Summary {
  const verdicts = (verdict: TableVerdict): number => tables.filter((table) => table.verdict === verdict).length;
  const open = findings.filter(({ status }) => status === 'open');
  const severities = (severity: Finding['severity']): number =>
    open.filter((finding) => finding.severity === severity).length;
  return {
    tables: tables.length,
    passed: verdicts('pass'),
    failed: verdicts('fail'),
    undetermined: verdicts('undetermined'),
    notApplicable: verdicts('not-applicable'),
    reEncryptions: tables.filter(({ transition }) => transition === 're-encrypted').length,
    errors: severities('error'),
    warnings: severities('warning'),
    notes: severities('note'),
    waived: findings.filter(({ status }) => status === 'waived').length,
    baseline: findings.filter(({ status }) => status === 'baseline').length,
  };
}
