import type { Change } from '../plan/change.js';
import type { Configuration } from '../plan/configuration.js';
import { isObject, type Json } from '../plan/json.js';
import { anyAt } from '../plan/value.js';
import type { Doubt } from './encryption.js';
import { doubtAbout, doubtOf } from './key-ring.js';
import { readPolicyDocument, type Malformation, type PolicyStatement } from './key-policy-document.js';

/** The policy that a key has after the apply. `default` is the one that KMS gives a key made without. */
export type KeyPolicy = { /** Where it stands, or would: `aws_kms_key.orders.policy`. */ readonly attribute: string } & (
  | { readonly state: 'default' }
  | { readonly state: 'known'; readonly statements: readonly PolicyStatement[]; /** The plan marks it as sensitive: it is not quoted. */ readonly sensitive: boolean }
  | { readonly state: 'malformed'; readonly because: Malformation }
  | { readonly state: 'unknown'; readonly doubt: Doubt }
);

/** The policy that a resource states which takes one; null where the apply removes it. */
export function statedPolicy(change: Change, configuration: Configuration): KeyPolicy | null {
  if (change.after === null) return null;
  const name = change.type.startsWith('awscc_') ? 'key_policy' : 'policy';
  const attribute = `${change.address}.${name}`;
  const value = anyAt(change.after, [name]);
  switch (value.state) {
    case 'unset':
      return { attribute, state: 'default' };
    case 'known':
      return isEmpty(value.value) ? { attribute, state: 'default' } : { attribute, ...documentOf(value.value, value.sensitive) };
    case 'unknown':
      return { attribute, ...unknownPolicy(change, name, configuration) };
  }
}

/** The provider takes an empty text and `{}` for no policy (terraform-provider-aws, verify.SuppressEquivalentPolicyDiffs). */
function isEmpty(policy: Json): boolean {
  if (typeof policy === 'string') return /^\s*(?:\{\s*\}\s*)?$/.test(policy);
  return isObject(policy) && Object.keys(policy).length === 0;
}

function documentOf(policy: Json, sensitive: boolean) {
  const document = readPolicyDocument(policy);
  return 'malformed' in document ? ({ state: 'malformed', because: document.malformed } as const) : ({ state: 'known', statements: document.statements, sensitive } as const);
}

/** The argument is Optional and Computed, so a new key without a policy shows one that is unknown. */
function unknownPolicy(change: Change, name: string, configuration: Configuration) {
  const origin = configuration.origin(change, [name]);
  if (origin.state === 'unknown') return { state: 'unknown', doubt: doubtAbout(origin.from) } as const;
  if (origin.state === 'ambiguous') return { state: 'unknown', doubt: doubtOf(origin) } as const;
  // A key that exists keeps the policy that it has.
  return change.action === 'update' ? ({ state: 'unknown', doubt: { references: [], because: 'references' } } as const) : ({ state: 'default' } as const);
}
