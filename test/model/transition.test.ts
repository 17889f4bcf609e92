import { describe, expect, it } from 'vitest';
import {
  type Comparison,
  compareEncryption,
  type Encryption,
  type KeyReference,
  sameKey,
} from '../../src/model/encryption.js';
import { type Transition, transitionOf } from '../../src/model/table.js';
import type { Change } from '../../src/plan/change.js';
import { keyArn } from '../rules/edited.js';

const keyed = (of: Partial<KeyReference>): KeyReference => ({
  arn: null,
  address: null,
  alias: null,
  sensitive: false,
  ...of,
});
const customer = (of: Partial<KeyReference>): Encryption => ({ class: 'customer-managed', key: keyed(of) });
const offBeside = (of: Partial<KeyReference>): Encryption => ({
  class: 'aws-owned',
  because: 'disabled',
  idleKey: keyed(of),
});

const A = { arn: keyArn('a') };
const B = { arn: keyArn('b') };
const OWNED: Encryption = { class: 'aws-owned', because: 'no-block', idleKey: null };
const OFF: Encryption = { class: 'aws-owned', because: 'disabled', idleKey: null };
const MANAGED: Encryption = { class: 'aws-managed', written: null };
const KMS: Encryption = { class: 'kms', reasons: { references: [], because: 'references' } };
const UNKNOWN: Encryption = { class: 'unknown', reasons: { references: [], because: 'references' } };

const sides: [string, Encryption, Encryption, Comparison][] = [
  ['two AWS owned keys', OWNED, OFF, 'same'],
  ['off beside a key, and no key', offBeside(A), OWNED, 'same'],
  ['the AWS managed key twice', MANAGED, { class: 'aws-managed', written: keyed(A) }, 'same'],
  ['an AWS owned and the AWS managed key', OWNED, MANAGED, 'different'],
  ['an AWS owned and a customer managed key', OWNED, customer(A), 'different'],
  ['the AWS managed and a customer managed key', MANAGED, customer(A), 'different'],
  ['one ARN', customer(A), customer(A), 'same'],
  ['two ARNs', customer(A), customer(B), 'different'],
  [
    'two ARNs at one address',
    customer({ ...A, address: 'aws_kms_key.k' }),
    customer({ ...B, address: 'aws_kms_key.k' }),
    'different',
  ],
  ['one ARN, where the address is known once', customer(A), customer({ ...A, address: 'aws_kms_key.k' }), 'same'],
  [
    'one key that is created here',
    customer({ address: 'aws_kms_key.k' }),
    customer({ address: 'aws_kms_key.k' }),
    'same',
  ],
  [
    'two keys that are created here',
    customer({ address: 'aws_kms_key.k' }),
    customer({ address: 'aws_kms_key.l' }),
    'different',
  ],
  // The address without an ARN is the key that comes, the ARN is the one that goes.
  [
    'a key and the one that replaces it',
    customer({ ...A, address: 'aws_kms_key.k' }),
    customer({ address: 'aws_kms_key.k' }),
    'different',
  ],
  [
    'a key and the ARN of the one at its address',
    customer({ address: 'aws_kms_key.k' }),
    customer({ ...A, address: 'aws_kms_key.k' }),
    'different',
  ],
  ['one alias', customer({ alias: 'alias/a' }), customer({ alias: 'alias/a' }), 'same'],
  ['two aliases', customer({ alias: 'alias/a' }), customer({ alias: 'alias/b' }), 'different'],
  ['two aliases of one key', customer({ ...A, alias: 'alias/a' }), customer({ ...A, alias: 'alias/b' }), 'different'],
  ['a key and its alias', customer(A), customer({ ...A, alias: 'alias/a' }), 'different'],
  ['a customer managed key that nothing is known of', customer({}), customer(A), 'unknown'],
  ['two that nothing is known of', customer({}), customer({}), 'unknown'],
  ['what is not known', UNKNOWN, customer(A), 'unknown'],
  ['what is not known, twice', UNKNOWN, UNKNOWN, 'unknown'],
  ['a KMS key of either kind', KMS, customer(A), 'unknown'],
  ['a KMS key of either kind, twice', KMS, KMS, 'unknown'],
];

describe('the encryption before and after', () => {
  it.each(sides)('%s', (_, before, after, expected) => {
    expect(compareEncryption(before, after)).toBe(expected);
    expect(compareEncryption(after, before)).toBe(expected);
  });
});

describe('two references to a key', () => {
  it('are the same whether or not they are sensitive', () => {
    expect(sameKey(keyed(A), keyed({ ...A, sensitive: true }))).toBe(true);
  });
});

const change = (action: Change['action']): Change => ({
  address: 'aws_dynamodb_table.t',
  mode: 'managed',
  type: 'aws_dynamodb_table',
  name: 't',
  module: [],
  key: undefined,
  previousAddress: null,
  imported: false,
  actions: [action],
  action,
  order: null,
  deposed: false,
  reason: null,
  replacePaths: [],
  before: null,
  after: null,
});

describe('what an apply does to the encryption of a table', () => {
  it.each<[Change['action'], Encryption | null, Encryption | null, Transition]>([
    ['create', null, customer(A), 'created'],
    ['delete', customer(A), null, 'destroyed'],
    ['forget', customer(A), null, 'forgotten'],
    ['replace', customer(A), customer(B), 'replaced'],
    ['no-op', customer(A), customer(A), 'unchanged'],
    ['update', customer(A), customer(A), 'unchanged'],
    ['update', customer(A), customer(B), 're-encrypted'],
    ['update', customer(A), KMS, 'unknown'],
    // A plan may leave a side out.
    ['update', null, customer(A), 'unchanged'],
    ['update', customer(A), null, 'unchanged'],
    ['no-op', null, null, 'unchanged'],
  ])('%s', (action, before, after, expected) => {
    expect(transitionOf(change(action), before, after)).toBe(expected);
  });

  it.each<[string, Encryption, Encryption, Transition]>([
    ['to that key was running already', offBeside(A), customer(A), 'in-progress'],
    [
      'to that key was running, whose address is known',
      offBeside(A),
      customer({ ...A, address: 'aws_kms_key.k' }),
      'in-progress',
    ],
    ['to another key begins', offBeside(A), customer(B), 're-encrypted'],
    ['to a key that is created here begins', offBeside(A), customer({ address: 'aws_kms_key.k' }), 're-encrypted'],
    [
      'from no known key to no known key begins',
      offBeside({ address: 'aws_kms_key.k' }),
      customer({ address: 'aws_kms_key.l' }),
      're-encrypted',
    ],
    ['to the AWS managed key begins', offBeside(A), MANAGED, 're-encrypted'],
    ['is not there where the table stays off', offBeside(A), offBeside(A), 'unchanged'],
    ['is not known where the key is not', offBeside(A), KMS, 'unknown'],
    ['to a key begins where there was none beside', OFF, customer(A), 're-encrypted'],
  ])('off beside a key: a re-encryption %s', (_, before, after, expected) => {
    expect(transitionOf(change('update'), before, after)).toBe(expected);
  });
});
