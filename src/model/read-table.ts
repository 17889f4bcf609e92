import { UserError } from '../errors.js';
import type { Change } from '../plan/change.js';
import { lengthAt, objectAt, type Path, stringAt, type Values } from '../plan/value.js';
import type { Encryption, Reasons } from './encryption.js';
import { reasonsOf } from './key-ring.js';
import { moduleCallOf } from './module-call.js';
import { type Arguments, type Reader, switchedEncryption } from './read-encryption.js';
import { globalTableEncryption, globalTableReplicas } from './read-global-table.js';
import { joinReplicas, replicaBlocks, replicasReasons } from './read-replicas.js';
import { parseArn, type Region, regionOf } from './region.js';
import type { TableType } from './resource-types.js';
import { statementOf } from './statement.js';
import { type Table, transitionOf } from './table.js';

interface Schema {
  readonly arguments: Arguments;
  readonly name: string;
  readonly replicas: string | null;
  readonly replicaKeyAttribute: string;
}

const SCHEMAS: Record<TableType, Schema> = {
  aws_dynamodb_table: {
    arguments: {
      block: 'server_side_encryption',
      enabled: ['server_side_encryption', 0, 'enabled'],
      key: ['server_side_encryption', 0, 'kms_key_arn'],
    },
    name: 'name',
    replicas: 'replica',
    replicaKeyAttribute: 'replica.kms_key_arn',
  },
  awscc_dynamodb_table: {
    arguments: {
      block: 'sse_specification',
      enabled: ['sse_specification', 'sse_enabled'],
      key: ['sse_specification', 'kms_master_key_id'],
    },
    name: 'table_name',
    replicas: null,
    replicaKeyAttribute: '',
  },
  awscc_dynamodb_global_table: {
    arguments: { block: 'sse_specification', enabled: ['sse_specification', 'sse_enabled'], key: ['replicas'] },
    name: 'table_name',
    replicas: 'replicas',
    replicaKeyAttribute: 'replicas.sse_specification.kms_master_key_id',
  },
};

/** An aws_dynamodb_table, awscc_dynamodb_table or awscc_dynamodb_global_table; deposed objects are none. */
export function readTable(change: Change, reader: Reader): Table {
  const schema = SCHEMAS[change.type as TableType];
  const region = regionOf(change, reader.configuration);
  const before = sideEncryption(change.before, change, schema, region, reader);
  const after = sideEncryption(change.after, change, schema, region, reader);
  const transition = transitionOf(change, before, after);
  const isGlobal = change.type === 'awscc_dynamodb_global_table';
  const replicas = (values: Values | null, encryption: Encryption | null) =>
    isGlobal
      ? globalTableReplicas(values, change, encryption, region, reader)
      : replicaBlocks(values, change, encryption, reader);
  return {
    address: change.address,
    type: change.type,
    change,
    name: nameOf(change, schema.name),
    region,
    account: accountOf(change),
    before,
    after,
    transition,
    replicas:
      schema.replicas === null
        ? []
        : joinReplicas(replicas(change.before, before), replicas(change.after, after), {
            change,
            attribute: schema.replicas,
            keyAttribute: schema.replicaKeyAttribute,
            recreates: !isGlobal,
          }),
    replicasReasons:
      schema.replicas === null ? null : replicasReasons(change.after, change, reader.configuration, schema.replicas),
    statement: statementOf(change, transition, after, schema.arguments, reader),
    statedKey: isGlobal ? null : schema.arguments.key,
    keyAttribute: isGlobal ? schema.replicaKeyAttribute : written(schema.arguments.key),
    enabledAttribute: written(schema.arguments.enabled),
    blockAttribute: schema.arguments.block,
    moduleCall: moduleCallOf(change, schema.arguments, reader.configuration),
  };
}

/** One side's encryption; null where there is no such side. */
function sideEncryption(
  values: Values | null,
  change: Change,
  schema: Schema,
  region: Region | null,
  reader: Reader,
): Encryption | null {
  if (values === null) return null;
  const { block } = schema.arguments;
  const present = change.type === 'aws_dynamodb_table' ? blockPresence(values, block) : objectPresence(values, block);
  if (present === 'unknown') {
    // Only sources know how many blocks a dynamic one makes then.
    if ((reader.configuration.madeBlocks(change, block) ?? 0) > 0)
      return switchedEncryption(values, change, schema.arguments, reader);
    // No block on a create: the list is Optional and Computed, so all of it is "known after apply".
    if (!reader.configuration.has(change))
      return { class: 'unknown', reasons: { references: [], because: 'no-configuration' } };
    // On an update, a table without a block keeps what it has: something unknown makes the block.
    if (change.action === 'update')
      return { class: 'unknown', reasons: dynamicReasons(reasonsOf(reader.configuration.origin(change, [block]))) };
    if (isRestored(values)) return { class: 'unknown', reasons: { references: [], because: 'restored' } };
    if (!reader.configuration.states(change, [block])) {
      if (reader.configuration.mayHideBlock(change))
        return { class: 'unknown', reasons: { references: [], because: 'dynamic-block' } };
      return { class: 'aws-owned', because: 'no-block', idleKey: null };
    }
    return { class: 'unknown', reasons: reasonsOf(reader.configuration.origin(change, [block])) };
  }
  if (present === 'absent')
    return {
      class: 'aws-owned',
      because: isTurnedOff(change, schema.arguments, reader) ? 'disabled' : 'no-block',
      idleKey: null,
    };
  if (change.type === 'awscc_dynamodb_global_table')
    return globalTableEncryption(values, change, schema.arguments, region, reader);
  return switchedEncryption(values, change, schema.arguments, reader);
}

/** Without sources, nothing is known of the dynamic block. */
function dynamicReasons(reasons: Reasons): Reasons {
  return reasons.because === 'dynamic-block' ? reasons : { references: [], because: 'dynamic-block' };
}

/**
 * A table restored to a point in time has the encryption settings of its source, if none are given
 * (docs.aws.amazon.com, API RestoreTableToPointInTime).
 */
function isRestored(values: Values): boolean {
  return ['restore_source_name', 'restore_source_table_arn'].some((name) => stringAt(values, [name]).kind !== 'unset');
}

/** The state of a table whose block says enabled = false shows no block. */
function isTurnedOff(change: Change, { enabled }: Arguments, { configuration }: Reader): boolean {
  const origin =
    configuration.has(change) && configuration.states(change, enabled)
      ? configuration.origin(change, enabled)
      : undefined;
  return origin?.kind === 'known' && origin.value === false;
}

function blockPresence(values: Values, block: string): 'present' | 'absent' | 'unknown' {
  const length = lengthAt(values, [block]);
  if (length.kind === 'known' && length.value > 1)
    throw new UserError(
      `is not a plan that can be judged: ${values.where}.${block} has ${length.value} blocks, and a table has one at the most`,
    );
  if (length.kind === 'known') return length.value > 0 ? 'present' : 'absent';
  return length.kind === 'unknown' ? 'unknown' : 'absent';
}

function objectPresence(values: Values, attribute: string): 'present' | 'absent' | 'unknown' {
  const { kind: state } = objectAt(values, [attribute]);
  return state === 'known' ? 'present' : state === 'unset' ? 'absent' : 'unknown';
}

/** A path as people write it: blocks without their index. */
function written(path: Path): string {
  return path.filter((step) => typeof step === 'string').join('.');
}

function nameOf(change: Change, attribute: string): string | null {
  const name = stringAt(change.after ?? change.before ?? EMPTY, [attribute]);
  return name.kind === 'known' && !name.sensitive ? name.value : null;
}

function accountOf(change: Change): string | null {
  const arns = [change.before, change.after]
    .flatMap((values) => (values === null ? [] : [stringAt(values, ['arn'])]))
    .flatMap((arn) => (arn.kind === 'known' ? [arn] : []));
  if (arns.some(({ sensitive }) => sensitive)) return null;
  return (
    arns.map(({ value }) => parseArn(value)?.account).find((account) => account !== undefined && account !== '') ?? null
  );
}

const EMPTY: Values = { where: '', known: {}, unknown: {}, sensitive: false };
