import { UserError } from '../errors.js';
import type { KeptKeys } from './kept-keys.js';
import type { Finding, Report, TableRow } from './report.js';
import { identityOf, isAtLeast, isKept, partsOf, stateOf, type TableState } from './table-identity.js';

/** The findings of an earlier report, each about a table in the state that the report saw. */
export interface Baseline {
  /** Whether the report has the same finding about that part of the table of that row, and saw it in no better state. */
  excuses(finding: Finding, row: TableRow, part: string, keys: KeptKeys): boolean;
}

interface Seen {
  /** Null where two rows tell different states: which of them was excused is not known. */
  state: TableState | null;
  readonly text: string;
  readonly findings: Set<string>;
}

/**
 * What was waived when the report was made has an end of its own: it is not accepted here. Throws a UserError where the
 * report does not identify its tables, as those of older versions.
 */
export function createBaseline({ findings, tables }: Pick<Report, 'findings' | 'tables'>, path: string): Baseline {
  if (tables.some(({ account }) => account === undefined)) {
    throw new UserError(`${path} is a report of an older version of the gate, and does not show the account of each table: make the baseline again, on the default branch, with check --format json --output FILE`);
  }
  const seen = new Map<string, Seen>();
  const places = new Map<string, { readonly seen: Seen; readonly part: string }>();
  for (const row of tables) {
    const identity = identityOf(row);
    const state = row.after === null || row.actions.includes('create') ? null : stateOf(row);
    if (identity === null || state === null) continue;
    const text = JSON.stringify([state.table, [...state.replicas].sort(([a], [b]) => (a < b ? -1 : 1))]);
    const met = seen.get(identity) ?? { state, text, findings: new Set() };
    if (met.text !== text) met.state = null;
    seen.set(identity, met);
    for (const [address, part] of partsOf(row)) if (part !== null) places.set(JSON.stringify([row.plan, address]), { seen: met, part });
  }
  for (const { plan, ruleId, problem, address, status } of findings) {
    const place = address === null || status === 'waived' ? undefined : places.get(JSON.stringify([plan, address]));
    place?.seen.findings.add(key(ruleId, problem, place.part));
  }

  return {
    excuses({ ruleId, problem }, row, part, keys) {
      const identity = identityOf(row);
      const met = identity === null ? undefined : seen.get(identity);
      if (met?.state == null || !met.findings.has(key(ruleId, problem, part)) || !isKept(row, keys)) return false;
      const now = stateOf(row);
      return now !== null && isAtLeast(now, met.state, keys);
    },
  };
}

function key(ruleId: string, problem: string, part: string): string {
  return JSON.stringify([ruleId, problem, part]);
}

/** The findings about the tables of a plan, without those that the baseline excuses. */
export function applyBaseline(findings: readonly Finding[], baseline: Baseline | null, rows: readonly TableRow[], keys: KeptKeys): readonly Finding[] {
  if (baseline === null) return findings;
  const places = new Map(rows.flatMap((row) => [...partsOf(row)].map(([address, part]) => [address, { row, part }] as const)));
  return findings.map((finding) => {
    const place = finding.status !== 'open' || finding.address === null ? undefined : places.get(finding.address);
    return place === undefined || place.part === null || !baseline.excuses(finding, place.row, place.part, keys) ? finding : { ...finding, status: 'baseline' };
  });
}
