import type { Change } from '../plan/change.js';
import type { Configuration } from '../plan/configuration.js';
import type { Origin } from '../plan/origin.js';
import { booleanAt, isSensitive, objectAt, type Path, stringAt, type Value, type Values } from '../plan/value.js';
import type { Encryption, KeyReference, Reasons } from './encryption.js';
import { type KeyRing, type Named, reasonsAbout, reasonsOf } from './key-ring.js';

/** Which arguments of a resource type say how it is encrypted. */
export interface Arguments {
  /** The block or object, such as `server_side_encryption`. */
  readonly block: string;
  readonly enabled: Path;
  readonly key: Path;
}

export interface Reader {
  readonly configuration: Configuration;
  readonly keyRing: KeyRing;
}

/** The encryption that switched on or off, and with which key, by arguments such as `enabled` and `kms_key_arn`. */
export function switchedEncryption(values: Values, change: Change, names: Arguments, reader: Reader): Encryption {
  const enabled = switchAt(values, change, names.enabled, reader);
  if ('references' in enabled) return { class: 'unknown', reasons: enabled };
  if (enabled.kind === 'unset' || !enabled.value)
    return { class: 'aws-owned', because: 'disabled', idleKey: idleKey(namedAt(values, change, names.key, reader)) };
  return statedEncryption(keyedEncryption(namedAt(values, change, names.key, reader)), change, names.key, reader);
}

function switchAt(
  values: Values,
  change: Change,
  path: Path,
  { configuration }: Reader,
): Exclude<Value<boolean>, { readonly kind: 'unknown' }> | Reasons {
  const enabled = booleanAt(values, path);
  if (enabled.kind !== 'unknown') return enabled;
  const origin = configuration.origin(change, path);
  if (origin.kind === 'known' && origin.bySources === true && typeof origin.value === 'boolean')
    return { kind: 'known', value: origin.value, sensitive: origin.sensitive === true };
  return reasonsOfUnknown(origin);
}

/**
 * The provider may leave the default key's ARN in the state: it is written out only where the configuration does it.
 */
export function statedEncryption(
  encryption: Encryption,
  change: Change,
  key: Path,
  { configuration }: Reader,
): Encryption {
  if (encryption.class !== 'aws-managed' || encryption.written === null || configuration.states(change, key))
    return encryption;
  return { ...encryption, written: null };
}

/** KMS is on: what it is with that key, or with none. */
export function keyedEncryption(named: Named): Encryption {
  switch (named.kind) {
    case 'customer-managed':
      return { class: 'customer-managed', key: named.key };
    case 'aws-managed':
      return { class: 'aws-managed', written: named.key };
    case 'unset':
      return { class: 'aws-managed', written: null };
    case 'undetermined':
      return { class: 'kms', reasons: named.reasons };
  }
}

/** What the key argument at that path names. */
export function namedAt(values: Values, change: Change, path: Path, reader: Reader): Named {
  const value = stringAt(values, path);
  if (value.kind === 'unset') return { kind: 'unset' };
  if (value.kind === 'known') return reader.keyRing.named(value.value, value.sensitive);
  const origin = reader.configuration.origin(change, path);
  const named = namedByOrigin(
    origin.kind === 'known' && isSensitive(values, path) ? { ...origin, sensitive: true } : origin,
    reader.keyRing,
  );
  // Where the block was there before, a null keeps the old key, and is not unknown.
  return named.kind === 'unset' && wasThere(change, path)
    ? { kind: 'undetermined', reasons: { references: [], because: 'references' } }
    : named;
}

function wasThere({ action, before }: Change, path: Path): boolean {
  return (
    action === 'update' && before !== null && path.length > 1 && objectAt(before, path.slice(0, -1)).kind === 'known'
  );
}

/**
 * What a key argument names whose value is unknown. It is Optional and Computed, so Terraform shows a null as
 * "known after apply" too; and an unknown value comes from something that is itself unknown. Where nothing is,
 * the value was null.
 */
export function namedByOrigin(origin: Origin, keyRing: KeyRing): Named {
  switch (origin.kind) {
    case 'unknown':
      return keyRing.namedBy(origin.from);
    case 'undetermined':
      return { kind: 'undetermined', reasons: reasonsOf(origin) };
    case 'known':
      // Sources can tell what Terraform cannot while it plans: of a conditional on whether a new key has an ARN, say.
      return origin.bySources === true && typeof origin.value === 'string' && origin.value !== ''
        ? keyRing.named(origin.value, origin.sensitive === true)
        : { kind: 'unset' };
  }
}

function reasonsOfUnknown(origin: Origin): Reasons {
  return origin.kind === 'unknown' ? reasonsAbout(origin.from) : reasonsOf(origin);
}

function idleKey(named: Named): KeyReference | null {
  return named.kind === 'customer-managed' ? named.key : null;
}
