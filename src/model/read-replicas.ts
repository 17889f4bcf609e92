import { grouped } from '../grouped.js';
import type { Change } from '../plan/change.js';
import type { Configuration } from '../plan/configuration.js';
import type { Origin } from '../plan/origin.js';
import { lengthAt, type Path, stringAt, type Values } from '../plan/value.js';
import { compareEncryption, type Encryption, type Reasons } from './encryption.js';
import { known } from './key.js';
import { type Named, reasonsOf } from './key-ring.js';
import { moduleCallOf } from './module-call.js';
import { keyedEncryption, namedAt, namedByOrigin, type Reader, statedEncryption } from './read-encryption.js';
import { type Region, regionOf } from './region.js';
import { statedKey } from './statement.js';
import type { Replica, Table } from './table.js';

export interface ReplicaSide {
  readonly region: Region | null;
  readonly encryption: Encryption;
  readonly namesKey: boolean;
  readonly consistencyMode: string | null;
  /** Where the configuration states its key; null where that cannot be told. */
  readonly statedKey: Path | null;
}

/** The `replica` blocks of an aws_dynamodb_table on one side of its change. */
export function replicaBlocks(
  values: Values | null,
  change: Change,
  table: Encryption | null,
  reader: Reader,
): readonly ReplicaSide[] {
  if (values === null || table === null) return [];
  const length = lengthAt(values, ['replica']);
  const count = length.kind === 'known' ? length.value : 0;
  const statedKeyOf = statedKeys(count, change, reader.configuration);
  return Array.from({ length: count }, (_, i) => {
    const region = stringAt(values, ['replica', i, 'region_name']);
    const key: Path = ['replica', i, 'kms_key_arn'];
    const statedKey = statedKeyOf(region.kind === 'known' ? region.value : null);
    const isUnknown = stringAt(values, key).kind === 'unknown';
    const named = isUnknown
      ? namedByOrigin(
          statedKey === null ? unmatched(change, reader.configuration) : reader.configuration.origin(change, statedKey),
          reader.keyRing,
        )
      : namedAt(values, change, key, reader);
    const mode = stringAt(values, ['replica', i, 'consistency_mode']);
    return {
      region: region.kind === 'known' ? region : null,
      encryption: replicaEncryption(named, table),
      namesKey: named.kind !== 'unset',
      consistencyMode: mode.kind === 'known' ? mode.value : null,
      statedKey,
    };
  });
}

/**
 * What a replica is encrypted with that names a key, or none: without one it is encrypted like its table, by the
 * default keys. Beside a customer managed table key that is an error at the apply, which a rule reports.
 */
export function replicaEncryption(named: Named, table: Encryption): Encryption {
  if (named.kind !== 'unset') return keyedEncryption(named);
  switch (table.class) {
    case 'aws-owned':
      return { ...table, idleKey: null };
    case 'aws-managed':
    case 'customer-managed':
      return { class: 'aws-managed', written: null };
    case 'kms':
    case 'unknown':
      return table;
  }
}

/**
 * Blocks are elements of a set: in the configuration they stand in another order than in the plan, and may be dynamic.
 */
function statedKeys(
  count: number,
  change: Change,
  configuration: Configuration,
): (region: string | null) => Path | null {
  const written = configuration.blocks(change, 'replica');
  const blocks = new Map<string | null, number>();
  for (let i = 0; i < written; i++) {
    const region = regionStated(configuration.origin(change, ['replica', i, 'region_name']));
    if (!blocks.has(region)) blocks.set(region, i);
  }
  // One block and one replica belong together, whatever expression names the region.
  const only = written === 1 && count === 1 ? blocks.get(null) : undefined;
  return (region) => {
    const block = region === null ? only : (blocks.get(region) ?? only);
    return block === undefined ? null : ['replica', block, 'kms_key_arn'];
  };
}

/** No block is known to be the replica's: there are none written, or their regions are expressions. */
function unmatched(change: Change, configuration: Configuration): Origin {
  if (configuration.blocks(change, 'replica') === 0) return configuration.dynamicOrigin(change);
  return { kind: 'undetermined', references: ['replica.region_name'], because: 'references' };
}

function regionStated(origin: Origin): string | null {
  return origin.kind === 'known' && typeof origin.value === 'string' ? origin.value : null;
}

/** Why it cannot be told which replicas there will be; null where it can. */
export function replicasReasons(
  values: Values | null,
  change: Change,
  configuration: Configuration,
  attribute: string,
): Reasons | null {
  if (values === null || lengthAt(values, [attribute]).kind !== 'unknown') return null;
  const origin = configuration.origin(change, [attribute]);
  return attribute === 'replica' && configuration.blocks(change, attribute) === 0
    ? { references: [], because: 'dynamic-block' }
    : reasonsOf(origin);
}

/** Joins the two sides by region, never by position. */
export function joinReplicas(
  before: readonly ReplicaSide[],
  after: readonly ReplicaSide[],
  table: {
    readonly change: Change;
    readonly attribute: string;
    readonly keyAttribute: string;
    readonly recreates: boolean;
  },
): readonly Replica[] {
  const { change, attribute, keyAttribute, recreates } = table;
  const rest = new Set(before);
  const nextIn = new Map(
    [...grouped(before, ({ region }) => region?.value ?? null)].map(([region, sides]) => [region, sides.values()]),
  );
  const joined = after.map((side): Replica => {
    const old: ReplicaSide | undefined = side.region === null ? undefined : nextIn.get(side.region.value)?.next().value;
    if (old !== undefined) rest.delete(old);
    return {
      address: change.address,
      attribute,
      keyAttribute,
      type: change.type,
      region: side.region,
      before: old?.encryption ?? null,
      after: side.encryption,
      namesKey: side.namesKey,
      recreatedBecause: recreates && old !== undefined && change.action === 'update' ? recreation(old, side) : null,
      statement: { kind: 'the-same-or-undetermined' },
      statedKey: side.statedKey,
      moduleCall: null,
      change: null,
    };
  });
  const removed = [...rest].map(
    (side): Replica => ({
      address: change.address,
      attribute,
      keyAttribute,
      type: change.type,
      region: side.region,
      before: side.encryption,
      after: null,
      namesKey: false,
      recreatedBecause: null,
      statement: { kind: 'the-same-or-undetermined' },
      statedKey: null,
      moduleCall: null,
      change: null,
    }),
  );
  return [...joined, ...removed];
}

/**
 * The provider compares kms_key_arn and consistency_mode of the old and new set element and deletes and creates
 * the replica where they differ (terraform-provider-aws, internal/service/dynamodb/table.go, updateReplica).
 */
function recreation(before: ReplicaSide, after: ReplicaSide): Replica['recreatedBecause'] {
  if (
    before.consistencyMode !== null &&
    after.consistencyMode !== null &&
    before.consistencyMode !== after.consistencyMode
  )
    return 'consistency-mode';
  if (!before.namesKey && !after.namesKey) return null;
  if (after.encryption.class === 'kms' || after.encryption.class === 'unknown') return 'undetermined';
  if (before.namesKey !== after.namesKey) return 'key';
  const comparison = compareEncryption(before.encryption, after.encryption);
  return comparison === 'same' ? null : comparison === 'unknown' ? 'undetermined' : 'key';
}

const KEY = ['kms_key_arn'] as const;

/** The table that an aws_dynamodb_table_replica is a replica of, by the value or the reference in global_table_arn. */
export function tableOfReplica(change: Change, tables: ReadonlyMap<string, Table>, reader: Reader): Table | undefined {
  const values = change.after ?? change.before;
  const arn = values && stringAt(values, ['global_table_arn']);
  if (arn?.kind === 'known') return tables.get(arn.value);
  if (arn?.kind !== 'unknown') return undefined;
  const origin = reader.configuration.origin(change, ['global_table_arn']);
  return origin.kind === 'unknown' ? tables.get(origin.from.resource.address) : undefined;
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
    namesKey: change.after !== null && namedAt(change.after, change, KEY, reader).kind !== 'unset',
    recreatedBecause: change.action === 'replace' ? 'replacement' : null,
    statement:
      after !== null && (change.action === 'no-op' || change.action === 'update') && reader.configuration.has(change)
        ? statedKey(change, KEY, after, reader)
        : { kind: 'the-same-or-undetermined' },
    statedKey: KEY,
    moduleCall: moduleCallOf(change, { enabled: null, key: KEY }, reader.configuration),
    change,
  };
}

function encryptionOf(
  values: Values | null,
  change: Change,
  table: Encryption | null | undefined,
  reader: Reader,
): Encryption | null {
  if (values === null) return null;
  const named = namedAt(values, change, KEY, reader);
  if (named.kind === 'unset' && table == null) return { class: 'unknown', reasons: elsewhere('table-elsewhere') };
  const encryption = statedEncryption(
    replicaEncryption(named, table ?? { class: 'unknown', reasons: elsewhere('table-elsewhere') }),
    change,
    KEY,
    reader,
  );
  // The provider writes the default key's ARN to the state too (table_replica.go), so an ARN that the
  // configuration does not state need not be a customer managed key's.
  const isStated = change.action === 'create' || change.after === null || reader.configuration.states(change, KEY);
  if (encryption.class !== 'customer-managed' || isStated || known(stringAt(values, KEY)) === null) return encryption;
  return reader.keyRing.keyOf(encryption.key) === undefined
    ? { class: 'kms', reasons: elsewhere('replica-state') }
    : encryption;
}

function elsewhere(because: Reasons['because']): Reasons {
  return { references: [], because };
}
