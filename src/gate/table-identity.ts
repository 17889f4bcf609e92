import { parseArn } from '../model/arn.js';
import type { Change } from '../plan/change.js';
import { SENSITIVE, stringAt } from '../plan/value.js';
import type { KeptKeys } from './kept-keys.js';
import type { EncryptionRow, ReplicaRow, TableRow } from './report.js';

/** What a row of a report identifies a table by, whatever plan and address it has; null where a part of it is not known or sensitive. */
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
  for (const { address, region } of row.replicas) if (address !== row.address) parts.set(address, isKnown(region) ? `replica in ${region}` : null);
  return parts;
}

/** The account and the name of the table that an aws_dynamodb_table_replica is a replica of, by its ARN; both null where that is not known or sensitive. */
export function tableOfReplica({ before, after }: Pick<Change, 'before' | 'after'>): Pick<TableRow, 'name'> & { readonly account: string | null } {
  const values = before ?? after;
  const arn = values && stringAt(values, ['global_table_arn']);
  const parsed = arn?.state === 'known' && !arn.sensitive ? parseArn(arn.value) : undefined;
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
export function isAtLeast(now: TableState, seen: TableState, keys: KeptKeys): boolean {
  if (isWeaker(now.table, seen.table, keys)) return false;
  return [...now.replicas].every(([region, encryptions]) => {
    const before = seen.replicas.get(region) ?? [];
    return before.length > 0 && encryptions.every((each) => before.every((one) => !isWeaker(each, one, keys)));
  });
}

/** Whether the plan has the table already, and neither replaces it nor weakens the encryption of it or of a replica. */
export function isKept({ before, after, actions, transition, replicas }: TableRow, keys: KeptKeys): boolean {
  const keepsKey = transition === 'unchanged' || transition === 'in-progress';
  return isPartKept({ before, after, actions }, keepsKey, keys) && replicas.every((replica) => isPartKept(replica, false, keys));
}

function isPartKept({ before, after, actions }: Pick<ReplicaRow, 'before' | 'after' | 'actions'>, keepsKey: boolean, keys: KeptKeys): boolean {
  if (actions.includes('create')) return false;
  if (after === null) return true;
  if (before === null) return false;
  const isKept = keepsKey || actions.every((action) => action === 'no-op');
  return isKept && after.class === before.class ? true : !isWeaker(after, before, keys);
}

/** The weakest and the strongest key that each class can be. */
export const STRENGTHS = { 'aws-owned': [0, 0], 'aws-managed': [1, 1], 'customer-managed': [2, 2], kms: [1, 2], unknown: [0, 2] } as const satisfies Record<EncryptionRow['class'], readonly [number, number]>;

/** A customer managed key that is not surely the same is weaker: anybody's can be one. */
function isWeaker(now: EncryptionRow, than: EncryptionRow, keys: KeptKeys): boolean {
  if (now.class !== than.class) return STRENGTHS[now.class][0] < STRENGTHS[than.class][1];
  return now.class === 'customer-managed' && !isSameKey(now.key, than.key, keys);
}

/** Authors choose what is sensitive: of two ARNs that are not shown, only an address that stands for the same key tells. */
function isSameKey(now: EncryptionRow['key'], than: EncryptionRow['key'], keys: KeptKeys): boolean {
  if (now.alias !== than.alias || (now.alias !== null && (!isKnown(now.alias) || !keys.isAliasKept(now.alias)))) return false;
  if (isKnown(now.arn) || isKnown(than.arn)) return now.arn === than.arn;
  return now.address !== null && now.address === than.address && keys.isKeyKept(now.address);
}

function isKnown(text: string | null | undefined): text is string {
  return text != null && text !== '' && text !== SENSITIVE;
}
