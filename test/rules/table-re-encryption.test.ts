import { describe, expect, it } from 'vitest';
import { planJson, reportOn } from '../support/fixtures.js';
import { changeIn, edited, expressionsIn } from './edited.js';
import { findingsOf, linesOf, type Row, wordsOf } from './findings-of.js';

const RULE = 'table-re-encryption';
const T = 'aws_dynamodb_table.t';
const ORDERS = 'aws_dynamodb_table.orders';
const changed = (address: string) => [`${address} re-encryption warning`];

// The new key stands behind a local.
const keyBehindALocal = edited(
  'managed-to-customer-key-created-here',
  (plan) => (expressionsIn(plan, ORDERS).server_side_encryption[0].kms_key_arn = { references: ['local.key'] }),
);

// Whether KMS is on depends on the new key.
const enabledUnknown = edited('managed-to-customer-key-created-here', (plan) => {
  const { after, after_unknown } = changeIn(plan, ORDERS);
  delete after.server_side_encryption[0].enabled;
  after_unknown.server_side_encryption[0].enabled = true;
  expressionsIn(plan, ORDERS).server_side_encryption[0].enabled = {
    references: ['aws_kms_key.orders.arn', 'aws_kms_key.orders'],
  };
});

describe(RULE, () => {
  it.for<Row>([
    [
      'customer-key-by-a-data-source-read-at-apply-on-an-existing-table',
      'kms',
      ['aws_dynamodb_table.orders re-encryption-undetermined note'],
    ],
    ['customer-key-changed-behind-a-conditional', 'kms', ['aws_dynamodb_table.orders re-encryption-undetermined note']],
    ['customer-key-changed-to-another', 'kms', changed(T)],
    ['customer-key-changed-to-one-created-here', 'kms', changed(T)],
    ['owned-to-managed', 'kms', changed(ORDERS)],
    ['owned-to-customer-key', 'kms', changed(T)],
    ['managed-to-customer-key', 'kms', changed(T)],
    ['managed-to-owned', 'kms', changed(T)],
    ['encryption-turned-off', 'kms', changed(T)],
    ['key-replaced-under-a-table', 'kms', changed(T)],
    ['key-deposed', 'kms', changed(ORDERS)],
    ['table-imported-and-re-encrypted', 'kms', changed(ORDERS)],
    ['table-moved-and-key-changed', 'kms', changed(T)],
    ['table-key-changed-while-the-replica-keeps-its-own', 'kms', changed(T)],
    ['drift-of-the-key-is-planned-back', 'kms', changed(T)],
    // Re-sending the key by its alias re-encrypts, too.
    ['alias-arn-configured-plans-an-update-every-time', 'kms', changed(T)],
    ['key-changed-by-a-sensitive-variable', 'customer-managed', changed(T)],
    // Another table, not this one re-encrypted.
    ['table-replaced-and-key-changed', 'kms', []],
    ['table-renamed-and-key-changed', 'kms', []],
    ['create-forget-replacement', 'kms', []],
    ['refreshed-while-a-key-switch-is-running', 'kms', []],
    ['replica-key-changed', 'kms', []],
    ['unrelated-update-of-an-encrypted-table', 'kms', []],
    ['key-change-ignored-by-lifecycle', 'kms', []],
    ['key-removed-from-configuration', 'kms', []],
    ['alias-retargeted-under-a-table', 'kms', []],
    ['table-moved-into-a-module', 'kms', []],
    ['table-imported', 'kms', []],
    ['key-created-in-the-same-plan', 'kms', []],
    ['destroy-plan', 'kms', []],
    // Edited, see above.
    ['to a KMS key that cannot be told', 'kms', [`${ORDERS} re-encryption-undetermined note`], keyBehindALocal],
    ['to a key that cannot be told', 'kms', [`${ORDERS} re-encryption-undetermined note`], enabledUnknown],
  ])('%s, %s required', async ([claim, require, expected, plan]) => {
    expect(await linesOf(RULE, plan ?? claim, { require })).toEqual(expected);
  });

  it('says what happens and what to do', async () => {
    expect(await wordsOf(RULE, 'customer-key-changed-to-one-created-here')).toEqual([
      {
        attribute: 'server_side_encryption.kms_key_arn',
        message:
          'The apply re-encrypts the table in place and online, from the customer managed key arn:aws:kms:us-east-1:111122223333:key/aaaaaaaa-1111-2222-3333-444444444444 to the customer managed key aws_kms_key.k; this takes time with its size.',
        remedy:
          'Keep the old key, if it is one of yours, enabled until DescribeTable shows Status ENABLED and the new key, and as long as backups made under it are wanted. A table takes four key changes in 24 hours, one more after six quiet hours; replicas need keys in their own regions.',
        check: 'aws dynamodb describe-table --table-name t --region us-east-1 --query Table.SSEDescription',
      },
    ]);
  });

  it('shows no key that the plan marks as sensitive', async () => {
    const [finding] = await findingsOf(RULE, 'key-changed-by-a-sensitive-variable');
    expect(finding?.message).toContain('to the customer managed key (sensitive);');
    expect(JSON.stringify(finding)).not.toContain('bbbbbbbb');
  });

  it('fails where warnings fail; a note never does', async () => {
    expect((await reportOn(planJson('owned-to-customer-key'))).verdict).toBe('pass');
    expect((await reportOn(planJson('owned-to-customer-key'), { failOn: 'warning' })).verdict).toBe('fail');
    expect((await reportOn(keyBehindALocal, { failOn: 'warning' })).verdict).toBe('pass');
  });
});
