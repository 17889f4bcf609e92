import { CONTROL } from '../gate/compile-report.js';
import type { Finding, TableRow } from '../gate/report.js';
import type { Exception } from './evidence.js';

/** Why the policy does not ask of a table what it asks of others: the finding of the control about it is waived, or old. */
export function exceptionOf({ plan, address }: TableRow, findings: readonly Finding[]): Exception | null {
  const finding = findings.find((about) => about.plan === plan && about.ruleId === CONTROL && about.address === address);
  return finding === undefined || finding.status === 'open' ? null : { status: finding.status, waiver: finding.waiver };
}
