import { describe, expect, it } from 'vitest';
import { type PlanJson, planJson, reportOn } from '../support/fixtures.js';
import { changeIn, edited, expressionsIn, keyArn } from './edited.js';
import { linesOf, type Row, wordsOf } from './findings-of.js';

const RULE = 'encryption-downgrade';
const T = 'aws_dynamodb_table.t';
const ORDERS = 'aws_dynamodb_table.orders';
const keyBehindALocal = (plan: PlanJson, address: string) =>
  (expressionsIn(plan, address).server_side_encryption[0].kms_key_arn = { references: ['local.key'] });

// The table exists, with a customer managed key.
const customerToManaged = edited('managed-key-by-data-alias', (plan) => {
  const change = changeIn(plan, ORDERS);
  Object.assign(change, { actions: ['update'], before: structuredClone(change.after) });
  change.before.server_side_encryption[0].kms_key_arn = keyArn('a');
});

// The new key stands behind a local.
const customerToUntold = edited('customer-key-changed-to-one-created-here', (plan) => keyBehindALocal(plan, T));
const managedToUntold = edited('managed-to-customer-key-created-here', (plan) => keyBehindALocal(plan, ORDERS));

// Whether KMS is on depends on the new key.
const customerToUnknown = edited('customer-key-changed-to-one-created-here', (plan) => {
  const { after, after_unknown } = changeIn(plan, T);
  delete after.server_side_encryption[0].enabled;
  after_unknown.server_side_encryption[0].enabled = true;
  expressionsIn(plan, T).server_side_encryption[0].enabled = { references: ['aws_kms_key.k.arn', 'aws_kms_key.k'] };
});

// The table that takes the old one's place has KMS turned off.
const replacedByOwned = edited(
  'table-replaced-and-key-changed',
  (plan) => (changeIn(plan, T).after.server_side_encryption[0].enabled = false),
);

describe(RULE, () => {
  it.for<Row>([
    ['customer-key-changed-behind-a-conditional', 'kms', ['aws_dynamodb_table.orders downgrade-undetermined error']],
    ['encryption-turned-off', 'kms', [`${T} downgrade error`]],
    ['managed-to-owned', 'kms', [`${T} downgrade error`]],
    ['encryption-turned-off-beside-a-replica-with-a-key-applied', 'customer-managed', [`${T} downgrade error`]],
    ['owned-to-managed', 'kms', []],
    ['owned-to-customer-key', 'kms', []],
    ['managed-to-customer-key', 'kms', []],
    ['managed-to-customer-key-created-here', 'kms', []],
    ['customer-key-changed-to-another', 'kms', []],
    ['customer-key-changed-to-one-created-here', 'kms', []],
    // Off beside a key, in the state: the table was being re-encrypted.
    ['refreshed-while-a-key-switch-is-running', 'kms', []],
    // The table keeps its key.
    ['key-removed-from-configuration', 'kms', []],
    ['block-removed-from-configuration', 'kms', []],
    ['drift-from-owned-to-managed-key', 'kms', []],
    // Weak from the start, or gone.
    ['created-disabled', 'kms', []],
    ['owned-stays-owned-without-a-block', 'kms', []],
    ['destroy-plan', 'kms', []],
    ['table-forgotten', 'kms', []],
    ['table-replaced-and-key-changed', 'kms', []],
    // Edited, see above.
    ['customer managed to AWS managed', 'kms', [`${ORDERS} downgrade error`], customerToManaged],
    ['replaced by a table with an AWS owned key', 'kms', [`${T} downgrade error`], replacedByOwned],
    [
      'customer managed to a KMS key that cannot be told',
      'kms',
      [`${T} downgrade-undetermined error`],
      customerToUntold,
    ],
    ['customer managed to a key that cannot be told', 'kms', [`${T} downgrade-undetermined error`], customerToUnknown],
    ['AWS managed to a KMS key that cannot be told', 'kms', [], managedToUntold],
  ])('%s, %s required', async ([claim, require, expected, plan]) => {
    expect(await linesOf(RULE, plan ?? claim, { require })).toEqual(expected);
  });

  it('says what is wrong and what to do', async () => {
    expect(await wordsOf(RULE, 'encryption-turned-off')).toEqual([
      {
        attribute: 'server_side_encryption.kms_key_arn',
        message:
          'The table goes from the customer managed key arn:aws:kms:us-east-1:111122223333:key/aaaaaaaa-1111-2222-3333-444444444444 to an AWS owned key.',
        remedy: 'Keep the key that it has, or change to one of at least the same kind.',
      },
    ]);
  });

  it('lets what cannot be told through as a warning, and nothing else', async () => {
    expect(await linesOf(RULE, customerToUntold, { undetermined: 'warn' })).toEqual([
      `${T} downgrade-undetermined warning`,
    ]);
    expect((await reportOn(customerToUntold, { undetermined: 'warn' })).verdict).toBe('pass');
    expect((await reportOn(planJson('encryption-turned-off'), { undetermined: 'warn' })).verdict).toBe('fail');
  });
});
