import { UserError } from '../errors.js';
import { parseArn } from '../model/region.js';
import type { Change } from '../plan/change.js';
import { SENSITIVE, stringAt } from '../plan/value.js';
import type { KeptKeys } from './kept-keys.js';
import type { EncryptionRow, Finding, ReplicaRow, Report, TableRow } from './report.js';

/**
 * What a row of a report identifies a table by, whatever plan and address it has; null where a part of it is not known
 * or sensitive.
 */
export function identityOf({ account, region, name }: Pick<TableRow, 'account' | 'region' | 'name'>): string | null {
  const parts = [account, region, name];
  return parts.every(isKnown) ? JSON.stringify(parts) : null;
}

/**
 * The addresses of a row, each with the part of the table that findings there are about: the table with its replica
 * blocks, or the replica in a region that is a resource of its own. Null for a replica whose region is not known.
 */
export function partsOf(row: TableRow): ReadonlyMap<string, string | null> {
  const parts = new Map<string, string | null>([[row.address, 'table']]);
  for (const { address, region } of row.replicas)
    if (address !== row.address) parts.set(address, isKnown(region) ? `replica in ${region}` : null);
  return parts;
}

/**
 * The account and the name of the table that an aws_dynamodb_table_replica is a replica of, by its ARN; both null where
 * that is not known or sensitive.
 */
export function tableOfReplica({
  before,
  after,
}: Pick<Change, 'before' | 'after'>): Pick<TableRow, 'name'> & { readonly account: string | null } {
  const values = before ?? after;
  const arn = values && stringAt(values, ['global_table_arn']);
  const parsed = arn?.kind === 'known' && !arn.sensitive ? parseArn(arn.value) : undefined;
  return { account: parsed?.account || null, name: /^table\/([^/]+)$/.exec(parsed?.resource ?? '')?.[1] ?? null };
}

/** Which encryption a table and its replicas have, by region; null where that is not told of all of them. */
export interface TableState {
  readonly table: EncryptionRow;
  readonly replicas: ReadonlyMap<string, readonly EncryptionRow[]>;
}

/** What the table of a row has after the apply, or what Terraform leaves it with. */
export function stateOf(row: TableRow): TableState | null {
  const table = row.after ?? row.before;
  if (table === null) return null;
  const replicas = new Map<string, EncryptionRow[]>();
  for (const { region, before, after } of row.replicas) {
    const encryption = row.after === null ? before : after;
    if (encryption === null) continue;
    if (!isKnown(region)) return null;
    replicas.set(region, [...(replicas.get(region) ?? []), encryption]);
  }
  return { table, replicas };
}

/** Whether no part of a table is encrypted more weakly than it was seen, nor with another key of one's own. */
function isAtLeast(now: TableState, seen: TableState, keys: KeptKeys): boolean {
  if (isWeaker(now.table, seen.table, keys)) return false;
  return [...now.replicas].every(([region, encryptions]) => {
    const before = seen.replicas.get(region) ?? [];
    return before.length > 0 && encryptions.every((each) => before.every((one) => !isWeaker(each, one, keys)));
  });
}

/** Whether the plan has the table already, and neither replaces it nor weakens the encryption of it or of a replica. */
export function isKept({ before, after, actions, transition, replicas }: TableRow, keys: KeptKeys): boolean {
  const keepsKey = transition === 'unchanged' || transition === 'in-progress';
  return (
    isPartKept({ before, after, actions }, keepsKey, keys) &&
    replicas.every((replica) => isPartKept(replica, false, keys))
  );
}

function isPartKept(
  { before, after, actions }: Pick<ReplicaRow, 'before' | 'after' | 'actions'>,
  keepsKey: boolean,
  keys: KeptKeys,
): boolean {
  if (actions.includes('create')) return false;
  if (after === null) return true;
  if (before === null) return false;
  const isKept = keepsKey || actions.every((action) => action === 'no-op');
  return isKept && after.class === before.class ? true : !isWeaker(after, before, keys);
}

/** The weakest and the strongest key that each class can be. */
export const STRENGTHS = {
  'aws-owned': [0, 0],
  'aws-managed': [1, 1],
  'customer-managed': [2, 2],
  kms: [1, 2],
  unknown: [0, 2],
} as const satisfies Record<EncryptionRow['class'], readonly [number, number]>;

/** A customer managed key that is not surely the same is weaker: anybody's can be one. */
function isWeaker(now: EncryptionRow, than: EncryptionRow, keys: KeptKeys): boolean {
  if (now.class !== than.class) return STRENGTHS[now.class][0] < STRENGTHS[than.class][1];
  return now.class === 'customer-managed' && !isSameKey(now.key, than.key, keys);
}

/**
 * Authors choose what is sensitive: of two ARNs that are not shown, only an address that stands for the same key tells.
 */
function isSameKey(now: EncryptionRow['key'], than: EncryptionRow['key'], keys: KeptKeys): boolean {
  if (now.alias !== than.alias || (now.alias !== null && (!isKnown(now.alias) || !keys.isAliasKept(now.alias))))
    return false;
  if (isKnown(now.arn) || isKnown(than.arn)) return now.arn === than.arn;
  return now.address !== null && now.address === than.address && keys.isKeyKept(now.address);
}

function isKnown(text: string | null | undefined): text is string {
  return text != null && text !== '' && text !== SENSITIVE;
}

/** The findings of an earlier report, each about a table in the state that the report saw. */
export interface Baseline {
  /**
   * Whether the report has the same finding about that part of the table of that row, and saw it in no better state.
   */
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
    throw new UserError(
      `${path} is a report of an older version of the gate, and does not show the account of each table: make the baseline again, on the default branch, with check --format json --output FILE`,
    );
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
    for (const [address, part] of partsOf(row))
      if (part !== null) places.set(JSON.stringify([row.plan, address]), { seen: met, part });
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
export function applyBaseline(
  findings: readonly Finding[],
  baseline: Baseline | null,
  rows: readonly TableRow[],
  keys: KeptKeys,
): readonly Finding[] {
  if (baseline === null) return findings;
  const places = new Map(
    rows.flatMap((row) => [...partsOf(row)].map(([address, part]) => [address, { row, part }] as const)),
  );
  return findings.map((finding) => {
    const place = finding.status !== 'open' || finding.address === null ? undefined : places.get(finding.address);
    return place === undefined || place.part === null || !baseline.excuses(finding, place.row, place.part, keys)
      ? finding
      : { ...finding, status: 'baseline' };
  });
}
