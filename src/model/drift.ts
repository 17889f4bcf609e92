import type { Change } from '../plan/change.js';
import { compareEncryption, keyOf, type Encryption } from './encryption.js';
import type { Reader } from './read-encryption.js';
import { readTable } from './read-table.js';
import { readTableReplica } from './read-table-replica.js';
import { isTableType, TABLE_REPLICA_TYPE } from './resource-types.js';
import type { Replica, Table } from './table.js';

/** A table or replica whose encryption Terraform found to be another than it last knew. */
export interface Drift extends Pick<Table, 'name' | 'region'> {
  readonly what: 'table' | 'replica';
  readonly address: string;
  readonly attribute: string;
  readonly before: Encryption;
  readonly after: Encryption;
}

export function driftOf(change: Change, reader: Reader): readonly Drift[] {
  if (change.deposed) return [];
  if (change.type === TABLE_REPLICA_TYPE) return ofReplica(readTableReplica(change, undefined, reader), null);
  if (!isTableType(change.type)) return [];
  const table = readTable(change, reader);
  return [...ofTable(table), ...table.replicas.flatMap((replica) => ofReplica(replica, table.name))];
}

function ofTable({ address, blockAttribute: attribute, name, region, before, after }: Table): readonly Drift[] {
  if (before === null || after === null || compareEncryption(before, after) !== 'different') return [];
  return [{ what: 'table', address, attribute, name, region, before, after }];
}

/** A replica without a key of its own follows its table, whose drift says it already. */
function ofReplica({ address, keyAttribute: attribute, region, before, after }: Replica, name: string | null): readonly Drift[] {
  if (before === null || after === null || compareEncryption(before, after) !== 'different') return [];
  return keyOf(before) === null && keyOf(after) === null ? [] : [{ what: 'replica', address, attribute, name, region, before, after }];
}
