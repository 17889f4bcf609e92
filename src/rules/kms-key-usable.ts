import type { Encryption, KeyReference } from '../model/encryption.js';
import { ENCRYPT_DECRYPT, type Key, SYMMETRIC_DEFAULT } from '../model/key.js';
import type { KeyRing } from '../model/key-ring.js';
import { type KeyUse, keyUses } from '../model/key-use.js';
import { parseArn, type Region } from '../model/region.js';
import { SENSITIVE } from '../plan/value.js';
import { type Answer, rule } from './rule.js';
import {
  DYNAMODB_USAGE_NOTES,
  GLOBAL_TABLES_SECURITY,
  keyWords,
  PROVIDER_ISSUES,
  PROVIDER_TABLE,
  regionWords,
} from './wording.js';

type Name =
  | 'not-a-kms-key'
  | 'wrong-region'
  | 'region-undetermined'
  | 'key-of-another-service'
  | 'other-account'
  | 'not-symmetric'
  | 'not-for-encryption'
  | 'disabled'
  | 'pending-deletion'
  | 'alias-arn'
  | 'replica-alias-arn'
  | 'default-key-written-out';

export const kmsKeyUsable = rule<Name>({
  id: 'kms-key-usable',
  title: 'The KMS key of a table should be one that DynamoDB can use',
  severity: 'error',
  rationale:
    'DynamoDB takes an enabled symmetric encryption key of the region of the table or replica, named by its key ARN. Terraform checks no more than that the argument is an ARN, so every other key shows only when the apply fails, or when it re-encrypts at each apply.',
  references: [
    DYNAMODB_USAGE_NOTES,
    GLOBAL_TABLES_SECURITY,
    PROVIDER_TABLE,
    `${PROVIDER_ISSUES}/17916`,
    `${PROVIDER_ISSUES}/29137`,
    `${PROVIDER_ISSUES}/29636`,
  ],
  problems: {
    'not-a-kms-key': {
      message: '{key} is no KMS key.',
      remedy: 'Name the ARN of a KMS key: `arn:aws:kms:REGION:ACCOUNT:key/ID`.',
    },
    'wrong-region': {
      message:
        'The key {key} is in {keyRegion} and the {what} in {region}: DynamoDB takes a key of the same region alone.',
      remedy: 'Name a key of {region}; of a multi-Region key, the replica key there.',
    },
    'region-undetermined': {
      severity: 'warning',
      message:
        'The key {key} is a multi-Region key of {keyRegion} and the {what} is in {region}: whether its replica key there is meant cannot be told from the plan.',
      remedy: 'Name the replica key of {region}, such as `arn` of an aws_kms_replica_key.',
    },
    'key-of-another-service': {
      message: '{key} is the AWS managed key of another service, which DynamoDB cannot use.',
      remedy: 'Leave the key out for the AWS managed key aws/dynamodb, or name a customer managed key.',
    },
    'other-account': {
      severity: 'warning',
      message: 'The key {key} belongs to account {keyAccount} and the {what} to account {account}.',
      remedy:
        'Use a key of the same account, unless you know that DynamoDB takes this one: keys of other accounts have been seen to be rejected.',
    },
    'not-symmetric': {
      message: 'The key {key} is {spec}: DynamoDB takes symmetric encryption keys alone.',
      remedy: 'Use a key with the key spec SYMMETRIC_DEFAULT.',
    },
    'not-for-encryption': {
      message: 'The key {key} is for {usage}: DynamoDB needs a key for ENCRYPT_DECRYPT.',
      remedy: 'Use a key with the key usage ENCRYPT_DECRYPT.',
    },
    disabled: { message: 'The key {key} is {state}.', remedy: 'Enable the key before the apply, or name another.' },
    'pending-deletion': {
      message: 'The key {key} is in the state {state}.',
      remedy: 'Cancel its deletion (`aws kms cancel-key-deletion`) and enable it, or name another key.',
    },
    'alias-arn': {
      severity: 'warning',
      message:
        'The key is named by the alias {key}: the state holds the key ARN, so every plan shows a change, and every apply re-encrypts the table and uses up one of its four key changes in 24 hours.',
      remedy: "Name the key's ARN: `arn` of the key's resource, or `target_key_arn` of the alias.",
    },
    'replica-alias-arn': {
      severity: 'warning',
      message:
        'The key of the replica is named by the alias {key}: the state holds the key ARN, so every plan shows a change, and every apply deletes the replica and creates it again.',
      remedy: "Name the key's ARN: `arn` of the key's resource, or `target_key_arn` of the alias.",
    },
    'default-key-written-out': {
      message:
        'The AWS managed key is written out as {key}: the provider keeps no ARN of the default key in the state, so every plan shows a change; for a table the API rejects it, a replica is re-created each time.',
      remedy: 'Leave the key out: `enabled = true` alone means the AWS managed key.',
    },
  },
  *judge(model) {
    for (const use of keyUses(model)) yield* answersFor(use, model.keyRing);
  },
});

function* answersFor(use: KeyUse, keyRing: KeyRing): Iterable<Answer<Name>> {
  const reference = referenceOf(use.after);
  if (use.after === null || reference === null) return;
  const { address, attribute, path, what, region, account } = use;
  const arn = reference.arn === null ? undefined : parseArn(reference.arn);
  const key = keyRing.keyOf(reference);
  const fail = (problem: Name, facts: Record<string, string> = {}) => ({
    answer: 'fail' as const,
    problem,
    address,
    attribute,
    place: { path },
    facts: { key: keyWords(reference), what, ...facts },
  });

  // The aws provider takes ARNs alone, Cloud Control ids and alias names as well.
  const isOther =
    arn === undefined
      ? reference.arn !== null && !use.change.type.startsWith('awscc_')
      : arn.service !== 'kms' || !/^(key|alias)\//.test(arn.resource);
  if (isOther) {
    yield fail('not-a-kms-key');
    return;
  }
  if (use.after.class === 'aws-managed') {
    yield fail(
      reference.alias === null || reference.alias.endsWith('alias/aws/dynamodb')
        ? 'default-key-written-out'
        : 'key-of-another-service',
    );
    return;
  }
  const keyRegion: Region | null = arn?.region
    ? { value: arn.region, sensitive: reference.sensitive }
    : (key?.region ?? null);
  if (keyRegion !== null && region !== null && keyRegion.value !== region.value) {
    const facts = { keyRegion: regionWords(keyRegion), region: regionWords(region) };
    // `replace(aws_kms_key.k.arn, "us-east-1", "us-west-2")` shows as aws_kms_key.k.arn.
    if (reference.arn === null && key?.multiRegion === true)
      yield { ...fail('region-undetermined', facts), answer: 'undetermined' };
    else yield fail('wrong-region', facts);
  }
  if (arn !== undefined && account !== null && arn.account !== '' && arn.account !== account) {
    yield fail('other-account', { keyAccount: reference.sensitive ? SENSITIVE : arn.account, account });
  }
  // Cloud Control takes aliases as they are.
  if (reference.alias !== null && !use.change.type.startsWith('awscc_'))
    yield fail(what === 'table' ? 'alias-arn' : 'replica-alias-arn');
  if (key !== undefined) yield* conditionOf(key, fail);
}

function* conditionOf(
  key: Key,
  fail: (problem: Name, facts?: Record<string, string>) => Answer<Name>,
): Iterable<Answer<Name>> {
  if (key.spec !== null && key.spec !== SYMMETRIC_DEFAULT) yield fail('not-symmetric', { spec: key.spec });
  else if (key.usage !== null && key.usage !== ENCRYPT_DECRYPT) yield fail('not-for-encryption', { usage: key.usage });
  if (key.state === 'PendingDeletion' || key.state === 'PendingReplicaDeletion')
    yield fail('pending-deletion', { state: key.state });
  // A key that this plan disables is kms-key-retained's.
  else if (key.enabledAfter === false && key.enabledBefore !== true)
    yield fail('disabled', {
      state: key.state === null || key.state === 'Disabled' ? 'disabled' : `in the state ${key.state}`,
    });
}

function referenceOf(encryption: Encryption | null): KeyReference | null {
  if (encryption?.class === 'customer-managed') return encryption.key;
  return encryption?.class === 'aws-managed' ? encryption.written : null;
}
