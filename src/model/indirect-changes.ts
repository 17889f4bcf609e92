import type { Change } from '../plan/change.js';
import { hasUnknown, type Path } from '../plan/value.js';
import { compareEncryption, type Encryption, keyOf } from './encryption.js';
import type { Alias } from './key-ring.js';
import type { Reader } from './read-encryption.js';
import { readTableReplica } from './read-replicas.js';
import { readTable } from './read-table.js';
import { isTableType, TABLE_REPLICA_TYPE } from './resource-types.js';
import type { Replica, Table } from './table.js';

/** A table or replica whose key comes through an alias that the plan points at another key. */
export interface Retarget extends Pick<Table, 'name' | 'region'> {
  readonly what: 'table' | 'replica';
  readonly address: string;
  readonly attribute: string;
  readonly alias: Alias;
}

/**
 * target_key_arn is not marked unknown where an alias is pointed elsewhere, so what takes it follows with the next
 * plan.
 */
export function retargetsOf(
  tables: readonly Table[],
  replicas: readonly Replica[],
  { configuration, keyRing }: Reader,
): readonly Retarget[] {
  const retargeted = keyRing.aliases.filter(isRetargeted);
  if (retargeted.length === 0) return [];
  const byAddress = new Map(keyRing.aliases.map((alias) => [alias.address, alias]));

  function aliasBehind(change: Change, key: Path): Alias | undefined {
    const origin = configuration.origin(change, key);
    const through =
      origin.kind === 'known' && origin.from !== undefined ? byAddress.get(origin.from.resource.address) : undefined;
    if (through === undefined) return undefined;
    // A data source of the alias reads the old target.
    return retargeted.find(
      (candidate) => candidate === through || (candidate.arn !== null && candidate.arn === through.arn),
    );
  }

  function ofTable(table: Table): readonly Retarget[] {
    const { address, name, region, keyAttribute: attribute, statedKey, change } = table;
    const alias = keyOf(table.after) === null || statedKey === null ? undefined : aliasBehind(change, statedKey);
    return alias === undefined ? [] : [{ what: 'table', address, attribute, name, region, alias }];
  }

  function ofReplica(replica: Replica, table: Table | null): readonly Retarget[] {
    const { address, region, keyAttribute: attribute, statedKey } = replica;
    if (keyOf(replica.after) === null || statedKey === null) return [];
    const alias = aliasBehind(replica.change ?? table!.change, statedKey);
    return alias === undefined
      ? []
      : [{ what: 'replica', address, attribute, name: table?.name ?? null, region, alias }];
  }

  return [
    ...tables.flatMap((table) => [
      ...ofTable(table),
      ...table.replicas.flatMap((replica) => ofReplica(replica, table)),
    ]),
    ...replicas.flatMap((replica) => ofReplica(replica, null)),
  ];
}

function isRetargeted({ change, targetBefore, targetAfter }: Alias): boolean {
  if (change?.action !== 'update' || change.after === null) return false;
  return hasUnknown(change.after, ['target_key_id']) || targetBefore !== targetAfter;
}

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
function ofReplica(
  { address, keyAttribute: attribute, region, before, after }: Replica,
  name: string | null,
): readonly Drift[] {
  if (before === null || after === null || compareEncryption(before, after) !== 'different') return [];
  return keyOf(before) === null && keyOf(after) === null
    ? []
    : [{ what: 'replica', address, attribute, name, region, before, after }];
}
