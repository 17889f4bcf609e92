import type { EncryptionRow, Finding, Report, TableRow } from '../gate/report.js';

/** The report's rows in words that all formats share; nothing in them is escaped. */

export function encryptionText(row: EncryptionRow | null): string {
  if (row === null) return '-';
  const key = row.key.address ?? shortKey(row.key.arn);
  return key === null ? row.class : `${row.class} ${key}`;
}

/** `key/ID` of an ARN: the region is the table's, and messages and the JSON report have the whole ARN. */
function shortKey(arn: string | null): string | null {
  return arn?.replace(/^arn:[^:]*:kms:[^:]*:[^:]*:/, '') ?? null;
}

/** The key before and after; one of them where they are the same. */
export function keyText({ before, after }: { readonly before: EncryptionRow | null; readonly after: EncryptionRow | null }): string {
  const [from, to] = [encryptionText(before), encryptionText(after)];
  if (from === to || before === null) return to;
  return `${from} -> ${to}`;
}

/** The table or replica that a finding is about. */
export function subjectsOf(report: Report): (finding: Finding) => TableRow | undefined {
  const byAddress = new Map(report.tables.map((table) => [`${table.plan}\n${table.address}`, table]));
  for (const table of report.tables) {
    for (const replica of table.replicas) {
      const key = `${table.plan}\n${replica.address}`;
      if (!byAddress.has(key)) byAddress.set(key, { ...table, ...replica });
    }
  }
  return (finding) => byAddress.get(`${finding.plan}\n${finding.address}`);
}

export function verdictText({ verdict, summary, settings, plans }: Report): string {
  const of = plans.length === 1 ? 'this plan' : `these ${plans.length} plans`;
  if (summary.tables === 0) return verdict === 'pass' ? `no DynamoDB tables in ${of}` : `${of} cannot be passed`;
  const required = settings.require === 'kms' ? 'KMS encryption' : 'a customer managed key';
  const judged = summary.tables - summary.notApplicable;
  const bad = summary.failed + summary.undetermined;
  if (judged === 0) return verdict === 'pass' ? `no table of ${of} has to have ${required}` : `${of} cannot be passed`;
  if (bad > 0) return `${bad} of ${count(judged, 'table')} without ${required}, or not known to have it`;
  const all = `${judged === 1 ? 'the table has' : `all ${judged} tables have`} ${required}`;
  return verdict === 'pass' ? all : `${all}, but there ${summary.errors === 1 ? 'is' : 'are'} ${summary.errors > 0 ? count(summary.errors, 'other error') : count(summary.warnings, 'warning')}`;
}

export function countsText({ summary }: Report): string {
  const { tables, passed, failed, undetermined, notApplicable, reEncryptions, errors, warnings, notes } = summary;
  return [
    `${count(tables, 'table')}: ${passed} passed, ${failed} failed, ${undetermined} undetermined, ${notApplicable} not applicable`,
    `${count(reEncryptions, 're-encryption')}`,
    `${count(errors, 'error')}, ${count(warnings, 'warning')}, ${count(notes, 'note')}`,
  ].join('; ');
}

function count(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`;
}

export interface Remedy {
  readonly remedy: string;
  /** The first of the addresses that it is for; null for the plan. */
  readonly addresses: readonly (string | null)[];
  readonly more: number;
}

const NAMED = 3;

/** The remedies of findings, each once. */
export function remediesOf(findings: readonly Finding[]): readonly Remedy[] {
  const byRemedy = new Map<string, Set<string | null>>();
  for (const { remedy, address } of findings) {
    const addresses = byRemedy.get(remedy);
    if (addresses === undefined) byRemedy.set(remedy, new Set([address]));
    else addresses.add(address);
  }
  return [...byRemedy].map(([remedy, addresses]) => ({ remedy, addresses: [...addresses].slice(0, NAMED), more: Math.max(0, addresses.size - NAMED) }));
}
