import type { Change } from '../plan/change.js';
import type { Path } from '../plan/value.js';
import type { Encryption } from './encryption.js';
import type { Model } from './model.js';
import type { Region } from './region.js';
import type { Replica, Table } from './table.js';

/** A table or a replica: whatever is encrypted with a key. */
export interface KeyUse {
  readonly what: 'table' | 'replica';
  readonly address: string;
  readonly attribute: string;
  /**
   * Where the configuration of a replica block states its key; null where that cannot be told, or for what is no block.
   */
  readonly path: Path | null;
  readonly region: Region | null;
  readonly account: string | null;
  readonly before: Encryption | null;
  readonly after: Encryption | null;
  readonly change: Change;
}

/** All tables and replicas of the plan. */
export function* keyUses({ tables, replicas }: Model): Iterable<KeyUse> {
  for (const table of tables) {
    yield useOfTable(table);
    for (const replica of table.replicas) yield useOfReplica(replica, table);
  }
  for (const replica of replicas) yield useOfReplica(replica, null);
}

function useOfTable({ address, keyAttribute, region, account, before, after, change }: Table): KeyUse {
  return { what: 'table', address, attribute: keyAttribute, path: null, region, account, before, after, change };
}

function useOfReplica(replica: Replica, table: Table | null): KeyUse {
  return {
    what: 'replica',
    address: replica.address,
    attribute: replica.keyAttribute,
    path: replica.statedKey,
    region: replica.region,
    account: table?.account ?? null,
    before: replica.before,
    after: replica.after,
    change: replica.change ?? table!.change,
  };
}
