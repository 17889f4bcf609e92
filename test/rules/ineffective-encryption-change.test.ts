import { describe, expect, it } from 'vitest';
import { type PlanJson, planJson, reportOn } from '../support/fixtures.js';
import { changeIn, edited, expressionsIn } from './edited.js';
import { linesOf, type Row, wordsOf } from './findings-of.js';

const RULE = 'ineffective-encryption-change';
const T = 'aws_dynamodb_table.t';
const block = (plan: PlanJson) => expressionsIn(plan, T).server_side_encryption[0];

// The configuration that lifecycle ignores turns KMS off.
const turnedOff = edited(
  'key-change-ignored-by-lifecycle',
  (plan) => (block(plan).enabled = { constant_value: false }),
);

// The configuration turns KMS on, and lifecycle ignores it.
const turnedOn = edited(
  'owned-stays-owned-with-a-disabled-block',
  (plan) => (block(plan).enabled = { constant_value: true }),
);

// The table that keeps what it has is on the AWS managed key.
const keyForAManagedTable = edited('key-change-ignored-by-lifecycle', (plan) => {
  for (const side of ['before', 'after']) changeIn(plan, T)[side].server_side_encryption[0].kms_key_arn = '';
});

// The key stands behind a local: it may be the one that the table has.
const keyBehindALocal = edited(
  'key-change-ignored-by-lifecycle',
  (plan) => (block(plan).kms_key_arn = { references: ['local.key'] }),
);

describe(RULE, () => {
  it.for<Row>([
    // Part of an expression, and what a condition or function may be around.
    ['key-arn-composed-from-a-variable', 'kms', []],
    ['key-by-coalesce-of-a-null-variable', 'kms', ['aws_dynamodb_table.orders statement-unclear note']],
    ['encryption-turned-off-in-ignored-configuration', 'kms', ['aws_dynamodb_table.orders disabled-stated warning']],
    ['encryption-turned-on-in-ignored-configuration', 'kms', ['aws_dynamodb_table.orders enabled-stated warning']],
    ['block-removed-from-configuration', 'kms', [`${T} block-not-stated note`]],
    ['block-of-a-managed-table-removed-from-configuration', 'kms', [`${T} block-not-stated note`]],
    ['table-imported', 'kms', [`${T} block-not-stated note`]],
    ['drift-from-owned-to-managed-key', 'kms', [`${T} block-not-stated note`]],
    ['key-removed-from-configuration', 'kms', [`${T} key-not-stated warning`]],
    ['key-emptied-in-configuration', 'kms', [`${T} key-not-stated warning`]],
    ['table-replica-key-removed', 'kms', ['aws_dynamodb_table_replica.r replica-key-not-stated note']],
    ['key-change-ignored-by-lifecycle', 'kms', [`${T} another-key-stated warning`]],
    // It states what the table has.
    ['no-changes', 'kms', []],
    ['key-forgotten', 'kms', []],
    ['unrelated-update-of-an-encrypted-table', 'kms', []],
    ['table-moved-into-a-module', 'kms', []],
    ['alias-retargeted-under-a-table', 'kms', []],
    ['owned-stays-owned-without-a-block', 'kms', []],
    ['owned-stays-owned-with-a-disabled-block', 'kms', []],
    // Something does happen.
    ['customer-key-changed-to-another', 'kms', []],
    ['encryption-turned-off', 'kms', []],
    ['alias-arn-configured-plans-an-update-every-time', 'kms', []],
    ['refreshed-while-a-key-switch-is-running', 'kms', []],
    ['replica-key-removed', 'kms', []],
    ['table-replica-key-changed', 'kms', []],
    // Nothing was there before, or the plan has no configuration for it.
    ['block-made-by-dynamic', 'kms', []],
    ['created-enabled-without-a-key', 'kms', []],
    ['table-replica-created-without-a-key', 'kms', []],
    ['errored-import-with-generated-configuration', 'kms', []],
    ['table-forgotten', 'kms', []],
    // Edited, see above.
    ['off is stated', 'kms', [`${T} disabled-stated warning`], turnedOff],
    ['on is stated', 'kms', [`${T} enabled-stated warning`], turnedOn],
    [
      'a key is stated for a table with the AWS managed key',
      'kms',
      [`${T} another-key-stated warning`],
      keyForAManagedTable,
    ],
    ['a key is stated that cannot be told', 'kms', [], keyBehindALocal],
  ])('%s, %s required', async ([claim, require, expected, plan]) => {
    expect(await linesOf(RULE, plan ?? claim, { require })).toEqual(expected);
  });

  it('says what is wrong and what to do', async () => {
    expect(await wordsOf(RULE, 'key-removed-from-configuration')).toEqual([
      {
        attribute: 'server_side_encryption.kms_key_arn',
        message:
          'The configuration names no key, and the plan keeps the customer managed key arn:aws:kms:us-east-1:111122223333:key/aaaaaaaa-1111-2222-3333-444444444444: nothing happens.',
        remedy:
          'State the key that it has, or the one that it should have: leaving the key out does not move a table to the AWS managed key.',
      },
    ]);
  });

  it('fails where warnings fail; a note never does', async () => {
    expect((await reportOn(planJson('key-removed-from-configuration'), { failOn: 'warning' })).verdict).toBe('fail');
    expect((await reportOn(planJson('block-removed-from-configuration'), { failOn: 'warning' })).verdict).toBe('pass');
  });
});
