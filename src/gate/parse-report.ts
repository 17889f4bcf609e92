import { UserError } from '../errors.js';
import { excerpt, shortened } from '../excerpt.js';
import type { EncryptionClass } from '../model/encryption.js';
import type { Requirement } from '../rules/rule.js';
import { CONTROL } from './compile-report.js';
import type { Report } from './report.js';
import { validateReport } from './validators.js';

const REMEDY =
  'let the job that judges plans write it with report-file (or --format json --output FILE), with the same version of the gate';

/**
 * A report from the text of its file. Throws a UserError with the place of what is wrong; what is half a report is
 * none.
 */
export function parseReport(text: string): Report {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UserError(`is not valid JSON, so it is no whole report: ${REMEDY}`);
  }
  if (!validateReport(value)) {
    const [error] = validateReport.errors!;
    throw new UserError(
      `is no report of this version of the gate: ${error!.instancePath.split('/').map(shortened).join('/') || 'it'} ${error!.message}; ${REMEDY}`,
    );
  }
  const report = withExceptions(value as Report);
  const names = new Set(report.plans.map(({ name }) => name));
  if (names.size < report.plans.length)
    throw new UserError(`is no report of this version of the gate: two of its plans have one name; ${REMEDY}`);
  const stray = [...report.tables, ...report.findings].find(({ plan }) => !names.has(plan));
  if (stray !== undefined)
    throw new UserError(
      `is no report of this version of the gate: it has rows of the plan ${excerpt(stray.plan)}, which it does not list; ${REMEDY}`,
    );
  const found = new Set(report.findings.map(({ plan, ruleId, address }) => `${plan}\n${ruleId}\n${address}`));
  const silent = report.tables.find(
    ({ plan, address, verdict }) =>
      (verdict === 'fail' || verdict === 'undetermined') && !found.has(`${plan}\n${CONTROL}\n${address}`),
  );
  if (silent !== undefined)
    throw new UserError(
      `is no report of this version of the gate: the table ${excerpt(silent.address)} does not pass, and no finding says so; ${REMEDY}`,
    );
  const contradictory = report.tables.find(
    ({ verdict, after, require }) => verdict === 'pass' && !passes(after?.class ?? 'unknown', require),
  );
  if (contradictory !== undefined)
    throw new UserError(
      `is no report of this version of the gate: the table ${excerpt(contradictory.address)} passes with the key ${contradictory.after?.class}; ${REMEDY}`,
    );
  const unexplained = report.findings.find(({ status, waiver }) => (status === 'waived') !== (waiver !== null));
  if (unexplained !== undefined)
    throw new UserError(
      `is no report of this version of the gate: a finding of ${shortened(unexplained.ruleId)} is ${unexplained.status}, and its waiver says otherwise; ${REMEDY}`,
    );
  const created = new Set(
    report.tables
      .filter(({ actions }) => actions.includes('create'))
      .map(({ plan, address }) => JSON.stringify([plan, address])),
  );
  const excused = report.findings.find(
    ({ status, plan, address }) => status === 'baseline' && created.has(JSON.stringify([plan, address])),
  );
  if (excused !== undefined)
    throw new UserError(
      `is no report of this version of the gate: a baseline excuses the table ${excerpt(excused.address ?? '')}, which the plan creates; ${REMEDY}`,
    );
  const verdict = report.plans.every((plan) => plan.verdict === 'pass') ? 'pass' : 'fail';
  if (report.verdict !== verdict)
    throw new UserError(
      `is no report of this version of the gate: its verdict is ${report.verdict}, and that of its plans ${verdict}; ${REMEDY}`,
    );
  return report;
}

/** Reports of older versions list no exceptions. */
function withExceptions(report: Report): Report {
  return {
    ...report,
    plans: report.plans.map((plan) => ({ ...plan, exceptions: (plan as Partial<typeof plan>).exceptions ?? [] })),
  };
}

/** What the control passes (src/rules/table-kms-encryption.ts), of what a report says. */
function passes(of: EncryptionClass, require: Requirement): boolean {
  return of === 'customer-managed' || (require === 'kms' && (of === 'aws-managed' || of === 'kms'));
}
