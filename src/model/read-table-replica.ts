import type { Change } from '../plan/change.js';
import { stringAt, type Values } from '../plan/value.js';
import { known } from './key.js';
import type { Doubt, Encryption } from './encryption.js';
import { namedAt, statedEncryption, type Reader } from './read-encryption.js';
import { replicaEncryption } from './read-replicas.js';
import { moduleCallOf } from './module-call.js';
import { regionOf } from './region.js';
import { statedKey } from './statement.js';
import type { Replica, Table } from './table.js';

const KEY = ['kms_key_arn'] as const;

/** The table that an aws_dynamodb_table_replica is a replica of, by the value or the reference in global_table_arn. */
export function tableOfReplica(change: Change, tables: ReadonlyMap<string, Table>, reader: Reader): Table | undefined {
  const values = change.after ?? change.before;
  const arn = values && stringAt(values, ['global_table_arn']);
  if (arn?.state === 'known') return tables.get(arn.value);
  if (arn?.state !== 'unknown') return undefined;
  const origin = reader.configuration.origin(change, ['global_table_arn']);
  return origin.state === 'unknown' ? tables.get(origin.from.resource.address) : undefined;
}

/** An aws_dynamodb_table_replica; table is undefined where its table is not in this plan. */
export function readTableReplica(change: Change, table: Table | undefined, reader: Reader): Replica {
  const after = encryptionOf(change.after, change, table?.after, reader);
  return {
    address: change.address,
    attribute: null,
    keyAttribute: 'kms_key_arn',
    type: change.type,
    region: regionOf(change, reader.configuration),
    before: encryptionOf(change.before, change, table?.before, reader),
    after,
    namesKey: change.after !== null && namedAt(change.after, change, KEY, reader).is !== 'unset',
    recreatedBecause: change.action === 'replace' ? 'replacement' : null,
    statement:
      after !== null && (change.action === 'no-op' || change.action === 'update') && reader.configuration.has(change)
        ? statedKey(change, KEY, after, reader)
        : { states: 'the-same-or-unclear' },
    statedKey: KEY,
    moduleCall: moduleCallOf(change, { enabled: null, key: KEY }, reader.configuration),
    change,
  };
}

function encryptionOf(values: Values | null, change: Change, table: Encryption | null | undefined, reader: Reader): Encryption | null {
  if (values === null) return null;
  const named = namedAt(values, change, KEY, reader);
  if (named.is === 'unset' && table == null) return { class: 'unknown', doubt: elsewhere('table-elsewhere') };
  const encryption = statedEncryption(replicaEncryption(named, table ?? { class: 'unknown', doubt: elsewhere('table-elsewhere') }), change, KEY, reader);
  // The provider writes the default key's ARN to the state too (table_replica.go), so an ARN that the
  // configuration does not state need not be a customer managed key's.
  const isStated = change.action === 'create' || change.after === null || reader.configuration.states(change, KEY);
  if (encryption.class !== 'customer-managed' || isStated || known(stringAt(values, KEY)) === null) return encryption;
  return reader.keyRing.keyOf(encryption.key) === undefined ? { class: 'kms', doubt: elsewhere('replica-state') } : encryption;
}

function elsewhere(because: Doubt['because']): Doubt {
  return { references: [], because };
}
