import type { Encryption } from '../model/encryption.js';
import type { Model } from '../model/model.js';
import type { Region } from '../model/region.js';
import { type Replica, type Table, transitionOf } from '../model/table.js';
import type { Change } from '../plan/change.js';
import { SENSITIVE } from '../plan/value.js';
import { tableOfReplica } from './baseline.js';
import type { Subjects } from './findings.js';
import type { EncryptionRow, ReplicaRow, TableRow, TableVerdict } from './report.js';

/** A row for each table, and for each replica resource whose table is not in the plan. */
export function tableRows(
  model: Model,
  plan: string,
  verdicts: ReadonlyMap<string, TableVerdict>,
  { requirementOf }: Pick<Subjects, 'requirementOf'>,
): readonly TableRow[] {
  const tables = model.tables.map(
    (table: Table): TableRow => ({
      plan,
      name: table.name,
      account: table.account,
      address: table.address,
      type: table.type,
      region: regionRow(table.region),
      actions: table.change.actions,
      before: encryptionRow(table.before),
      after: encryptionRow(table.after),
      transition: table.transition,
      require: requirementOf(table.address),
      verdict: verdicts.get(table.address) ?? 'not-applicable',
      replicas: table.replicas.map((replica) => replicaRow(replica, table.change)),
    }),
  );
  // The control is about tables: a replica whose table is elsewhere has a row, and the replica rules judge it.
  const replicas = model.replicas.map(
    (replica): TableRow => ({
      plan,
      ...tableOfReplica(replica.change!),
      ...replicaRow(replica, replica.change!),
      transition: transitionOf(replica.change!, replica.before, replica.after),
      require: requirementOf(replica.address),
      verdict: 'not-applicable',
      replicas: [],
    }),
  );
  return [...tables, ...replicas];
}

function replicaRow(replica: Replica, change: Change): ReplicaRow {
  const { actions } = replica.change ?? change;
  return {
    address: replica.address,
    type: replica.type,
    region: regionRow(replica.region),
    actions,
    before: encryptionRow(replica.before),
    after: encryptionRow(replica.after),
  };
}

function regionRow(region: Region | null): string | null {
  return region === null ? null : region.sensitive ? SENSITIVE : region.value;
}

function encryptionRow(encryption: Encryption | null): EncryptionRow | null {
  if (encryption === null) return null;
  const key = encryption.class === 'customer-managed' ? encryption.key : null;
  const shown = (text: string | null): string | null => (text !== null && key?.sensitive === true ? SENSITIVE : text);
  return {
    class: encryption.class,
    key: { arn: shown(key?.arn ?? null), address: key?.address ?? null, alias: shown(key?.alias ?? null) },
    learnedFrom: encryption.bySources === true ? 'sources' : 'plan',
  };
}
