import type { Change } from '../../plan/change.js';
import type { Configuration } from '../../plan/configuration.js';
import { isObject, type Json } from '../../plan/json.js';
import type { Plan } from '../../plan/read-plan.js';
import { anyAt } from '../../plan/value.js';
import type { KeyReference, Reasons } from '../encryption.js';
import { type KeyRing, reasonsAbout, reasonsOf } from '../key-ring.js';
import { namedAt, type Reader } from '../read-encryption.js';
import { parseArn } from '../region.js';
import { KEY_POLICY_TYPE } from '../resource-types.js';
import { type Malformation, type PolicyStatement, readPolicyDocument } from './document.js';

/** The policy that a key has after the apply. `default` is the one that KMS gives a key made without. */
export type KeyPolicy = {
  /** Where it stands, or would: `aws_kms_key.orders.policy`. */ readonly attribute: string;
} & (
  | { readonly kind: 'default' }
  | {
      readonly kind: 'known';
      readonly statements: readonly PolicyStatement[] /** The plan marks it as sensitive: it is not quoted. */;
      readonly sensitive: boolean;
    }
  | { readonly kind: 'malformed'; readonly because: Malformation }
  | { readonly kind: 'unknown'; readonly reasons: Reasons }
);

/** The policy that a resource states which takes one; null where the apply removes it. */
function statedPolicy(change: Change, configuration: Configuration): KeyPolicy | null {
  if (change.after === null) return null;
  const name = change.type.startsWith('awscc_') ? 'key_policy' : 'policy';
  const attribute = `${change.address}.${name}`;
  const value = anyAt(change.after, [name]);
  switch (value.kind) {
    case 'unset':
      return { attribute, kind: 'default' };
    case 'known':
      return isEmpty(value.value)
        ? { attribute, kind: 'default' }
        : { attribute, ...documentOf(value.value, value.sensitive) };
    case 'unknown':
      return { attribute, ...unknownPolicy(change, name, configuration) };
  }
}

/**
 * The provider takes an empty text and `{}` for no policy (terraform-provider-aws,
 * verify.SuppressEquivalentPolicyDiffs).
 */
function isEmpty(policy: Json): boolean {
  if (typeof policy === 'string') return /^\s*(?:\{\s*\}\s*)?$/.test(policy);
  return isObject(policy) && Object.keys(policy).length === 0;
}

function documentOf(policy: Json, sensitive: boolean) {
  const document = readPolicyDocument(policy);
  return 'malformed' in document
    ? ({ kind: 'malformed', because: document.malformed } as const)
    : ({ kind: 'known', statements: document.statements, sensitive } as const);
}

/** The argument is Optional and Computed, so a new key without a policy shows one that is unknown. */
function unknownPolicy(change: Change, name: string, configuration: Configuration) {
  const origin = configuration.origin(change, [name]);
  if (origin.kind === 'unknown') return { kind: 'unknown', reasons: reasonsAbout(origin.from) } as const;
  if (origin.kind === 'undetermined') return { kind: 'unknown', reasons: reasonsOf(origin) } as const;
  // A key that exists keeps the policy that it has.
  return change.action === 'update'
    ? ({ kind: 'unknown', reasons: { references: [], because: 'references' } } as const)
    : ({ kind: 'default' } as const);
}

/** The policies of the keys of a plan. */
export interface KeyPolicies {
  /** The policy that a key has after the apply; null where the plan knows nothing of it, or destroys the key. */
  of(reference: KeyReference): KeyPolicy | null;
}

/** A policy that is a resource of its own is attached to a key that exists by then: it is the one that holds. */
export function createKeyPolicies(plan: Plan, reader: Reader): KeyPolicies {
  const { configuration, keyRing } = reader;
  const attached = new Map<string, KeyPolicy>();
  let anywhere: KeyPolicy | undefined;
  for (const change of plan.changes) {
    if (change.type !== KEY_POLICY_TYPE || change.mode !== 'managed' || change.deposed) continue;
    const policy = statedPolicy(change, configuration) ?? undecided(change);
    const named = namedAt((change.after ?? change.before)!, change, ['key_id'], reader);
    if (named.kind === 'customer-managed') {
      for (const name of namesOf(named.key, keyRing))
        attached.set(name, attached.has(name) ? undecided(change) : policy);
    } else if (named.kind === 'undetermined') anywhere = undecided(change);
  }

  const stated = new Map<Change, KeyPolicy | null>();
  /** The policy that the key itself states. */
  function ownPolicy(reference: KeyReference): KeyPolicy | 'destroyed' | null {
    const key = keyRing.keyOf(reference);
    if (key?.change == null) return null;
    if (key.change.deposed || keyRing.meansOld(reference)) return 'destroyed';
    if (!stated.has(key.change)) stated.set(key.change, statedPolicy(key.change, configuration));
    return stated.get(key.change) ?? 'destroyed';
  }

  return {
    of(reference) {
      const own = ownPolicy(reference);
      const name = namesOf(reference, keyRing).find((text) => attached.has(text));
      if (name !== undefined) return own === 'destroyed' ? null : attached.get(name)!;
      if (own === 'destroyed' || own === null) return null;
      return own.kind === 'default' && anywhere !== undefined ? { ...anywhere, attribute: own.attribute } : own;
    },
  };
}

/**
 * What destroying the resource leaves is the default policy or the one that was there: its bypass flag decides
 * (terraform-provider-aws, key_policy.go).
 */
function undecided(change: Change): KeyPolicy {
  return {
    attribute: `${change.address}.policy`,
    kind: 'unknown',
    reasons: { references: [change.address], because: 'references' },
  };
}

/** The names that two references to one key have in common. A multi-Region key has the same id in several regions. */
function namesOf(reference: KeyReference, keyRing: KeyRing): readonly string[] {
  const key = keyRing.keyOf(reference);
  const address = key?.change == null ? reference.address : key.address;
  const arn = key?.arn ?? reference.arn;
  const id = arn === null ? undefined : (parseArn(arn)?.resource.replace(/^key\//, '') ?? arn);
  return [...new Set([address, arn, id?.startsWith('mrk-') === true ? null : id].filter((name) => name != null))];
}
