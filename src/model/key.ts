import type { Change, StateResource } from '../plan/change.js';
import type { Configuration } from '../plan/configuration.js';
import { booleanAt, type Path, SENSITIVE, stringAt, type Value, type Values } from '../plan/value.js';
import { type Region, regionIn } from './region.js';

/** The key spec and the key usage that DynamoDB takes. */
export const SYMMETRIC_DEFAULT = 'SYMMETRIC_DEFAULT';
export const ENCRYPT_DECRYPT = 'ENCRYPT_DECRYPT';

/** The origin of a key whose key material is KMS's own. */
const AWS_KMS = 'AWS_KMS';

/** A KMS key that is a resource or data source of the plan. */
export interface Key {
  readonly address: string;
  readonly type: string;
  readonly arn: string | null;
  /** The ARN before the apply: of a replaced key, the old one's. */
  readonly oldArn: string | null;
  readonly keyId: string | null;
  /** The plan marks the ARN as sensitive. */
  readonly sensitive: boolean;
  /** A multi-Region key has the same id in several regions. */
  readonly multiRegion: boolean | null;
  readonly region: Region | null;
  /** AWS managed keys can be met as data sources. */
  readonly manager: 'customer' | 'aws';
  readonly spec: string | null;
  readonly usage: string | null;
  /** Whether it is usable before and after the apply; null where there is no such side or it is not known. */
  readonly enabledBefore: boolean | null;
  readonly enabledAfter: boolean | null;
  /** KeyState of a data source, such as PendingDeletion. */
  readonly state: string | null;
  /** Whether KMS rotates it by itself after the apply; null where it cannot, or the plan does not say. */
  readonly rotated: boolean | null;
  readonly change: Change | null;
}

export function keyOfChange(change: Change, region: Region | null, configuration: Configuration): Key {
  const side = change.after ?? change.before;
  const at = (values: Values | null, name: string): string | null =>
    values === null ? null : known(stringAt(values, [name]));
  const arn = at(change.after, 'arn') ?? (change.after === null ? at(change.before, 'arn') : null);
  return {
    address: change.address,
    type: change.type,
    arn,
    oldArn: at(change.before, 'arn'),
    keyId: at(change.after, 'key_id') ?? at(change.before, 'key_id'),
    sensitive: [change.after, change.before].some(isArnSensitive),
    multiRegion: side === null ? null : known(booleanAt(side, ['multi_region'])),
    region,
    manager: 'customer',
    // The resource says customer_master_key_spec, the data source and Cloud Control say key_spec.
    spec: shown(side, 'customer_master_key_spec', SYMMETRIC_DEFAULT) ?? shown(side, 'key_spec', SYMMETRIC_DEFAULT),
    usage: shown(side, 'key_usage', ENCRYPT_DECRYPT),
    enabledBefore: enabled(change.before),
    enabledAfter: enabled(change.after),
    state: null,
    rotated: rotated(change, configuration),
    change,
  };
}

export function keyOfDataSource(data: StateResource): Key {
  const at = (name: string): string | null => known(stringAt(data.values, [name]));
  return {
    address: data.address,
    type: data.type,
    arn: at('arn'),
    oldArn: null,
    keyId: at('id'),
    sensitive: isArnSensitive(data.values),
    multiRegion: known(booleanAt(data.values, ['multi_region'])),
    region: regionIn(data.values),
    manager: at('key_manager') === 'AWS' ? 'aws' : 'customer',
    spec:
      shown(data.values, 'key_spec', SYMMETRIC_DEFAULT) ??
      shown(data.values, 'customer_master_key_spec', SYMMETRIC_DEFAULT),
    usage: shown(data.values, 'key_usage', ENCRYPT_DECRYPT),
    enabledBefore: null,
    enabledAfter: known(booleanAt(data.values, ['enabled'])),
    state: shown(data.values, 'key_state', 'Enabled'),
    rotated: null,
    change: null,
  };
}

function isArnSensitive(values: Values | null): boolean {
  const arn = values && stringAt(values, ['arn']);
  return arn?.kind === 'known' && arn.sensitive;
}

/** A value for messages: of a sensitive one, no more is said than whether it is the usual one. */
function shown(values: Values | null, name: string, usual: string): string | null {
  const value = values === null ? null : stringAt(values, [name]);
  if (value?.kind !== 'known') return null;
  return value.sensitive && value.value !== usual ? SENSITIVE : value.value;
}

/** aws_kms_key says is_enabled, the replica and external keys and Cloud Control say enabled. */
function enabled(values: Values | null): boolean | null {
  if (values === null) return null;
  const isEnabled = known(booleanAt(values, ['is_enabled']));
  return isEnabled ?? known(booleanAt(values, ['enabled']));
}

/**
 * Symmetric keys with key material of KMS's own alone are rotated automatically, and a replica key is as its primary
 * is (KMS API reference, EnableKeyRotation).
 */
function rotated(change: Change, configuration: Configuration): boolean | null {
  const { type, after } = change;
  if (after === null || (type !== 'aws_kms_key' && type !== 'awscc_kms_key')) return null;
  // Cloud Control computes what is left out of a new key.
  const orDefault = <T>(name: string, read: (values: Values, path: Path) => Value<T>, usual: T): T | null => {
    const value = read(after, [name]);
    if (value.kind === 'known') return value.value;
    return value.kind === 'unset' ||
      (change.action !== 'update' && configuration.origin(change, [name]).kind === 'known')
      ? usual
      : null;
  };
  const spec = orDefault(type === 'aws_kms_key' ? 'customer_master_key_spec' : 'key_spec', stringAt, SYMMETRIC_DEFAULT);
  if (
    spec !== SYMMETRIC_DEFAULT ||
    orDefault('origin', stringAt, AWS_KMS) !== AWS_KMS ||
    orDefault('custom_key_store_id', stringAt, '') !== ''
  )
    return null;
  // "By default, automatic key rotation is not enabled" (AWS::KMS::Key); the aws provider's default is false too.
  return orDefault('enable_key_rotation', booleanAt, false);
}

export function known<T>(value: Value<T>): T | null {
  return value.kind === 'known' ? value.value : null;
}
