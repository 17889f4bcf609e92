import { describe, expect, it } from 'vitest';
import { planJson, reportOn } from '../support/fixtures.js';
import { changeIn, edited, keyArn, resourceIn, unchangedIn } from './edited.js';
import { linesOf, type Row, wordsOf } from './findings-of.js';

const RULE = 'kms-key-retained';
const T = 'aws_dynamodb_table.t';
const ORDERS = 'aws_dynamodb_table.orders';
const destroyedKey = resourceIn(planJson('key-destroyed-under-a-table-that-keeps-it'), 'aws_kms_key.k');

// The table switches to another key while its old one is disabled.
const oldKeyDisabled = edited('key-disabled-under-a-table', (plan) => {
  changeIn(plan, T).actions = ['update'];
  changeIn(plan, T).after.server_side_encryption[0].kms_key_arn = keyArn('b');
});

// The key is also destroyed.
const turnedOffAndKeyDestroyed = edited('encryption-turned-off', (plan) => plan.resource_changes.push(destroyedKey));

// The key of the replica is disabled, not destroyed.
const replicaKeyDisabled = edited('key-destroyed-under-a-replica', (plan) => {
  const change = changeIn(plan, 'aws_kms_key.orders_west');
  Object.assign(change, { actions: ['update'], after: { ...change.before, is_enabled: false } });
});

// Terraform lets go of the table.
const tableForgotten = edited('key-destroyed-under-a-table-that-keeps-it', (plan) =>
  Object.assign(changeIn(plan, T), { actions: ['forget'], after: null }),
);

// The table keeps the ARN of the key that is replaced.
const replacedUnderAKeptArn = edited('key-replaced-under-a-table', (plan) => unchangedIn(plan, T));

// The table is left on the deposed key.
const keptOnADeposedKey = edited('key-deposed', (plan) => unchangedIn(plan, ORDERS));

// The old key is only forgotten.
const oldKeyForgotten = edited(
  'key-replaced-create-first',
  (plan) => (changeIn(plan, 'aws_kms_key.orders').actions = ['create', 'forget']),
);
const forgottenUnderAKeptArn = edited('key-replaced-create-first', (plan) => {
  unchangedIn(plan, ORDERS);
  changeIn(plan, 'aws_kms_key.orders').actions = ['create', 'forget'];
});

// The key of the tables that are forgotten is destroyed.
const forgottenByReplacement = edited('create-forget-replacement', (plan) => plan.resource_changes.push(destroyedKey));

describe(RULE, () => {
  it.for<Row>([
    ['old-key-disabled-while-the-table-switches', 'kms', ['aws_dynamodb_table.orders old-key-disabled warning']],
    ['key-destroyed-under-a-table-that-keeps-it', 'kms', [`${T} key-destroyed error`]],
    ['key-destroyed-under-a-replica', 'kms', [`${ORDERS} key-destroyed error`]],
    ['key-disabled-under-a-table', 'kms', [`${T} key-disabled error`]],
    ['key-replaced-under-a-table', 'kms', [`${T} key-destroyed-before-re-encryption error`]],
    ['key-replaced-create-first', 'kms', [`${ORDERS} old-key-destroyed warning`]],
    ['old-key-destroyed-while-the-table-switches', 'kms', [`${ORDERS} old-key-destroyed warning`]],
    ['key-deposed', 'kms', [`${ORDERS} old-key-destroyed warning`]],
    ['table-and-key-destroyed-together', 'kms', []],
    ['destroy-plan', 'kms', []],
    ['key-disabled-while-the-table-is-destroyed', 'kms', []],
    ['key-forgotten', 'kms', []],
    ['key-rotation-turned-on-under-a-table', 'kms', []],
    // A key that is new here and disabled is kms-key-usable's.
    ['key-created-disabled', 'kms', []],
    // The key that is destroyed is not the table's.
    ['opentofu-plan', 'kms', []],
    ['replica-key-given-another-primary', 'kms', []],
    ['customer-key-changed-to-another', 'kms', []],
    // Edited, see above.
    ['the old key is disabled', 'kms', [`${T} old-key-disabled warning`], oldKeyDisabled],
    ['encryption turned off, key destroyed', 'kms', [`${T} old-key-destroyed warning`], turnedOffAndKeyDestroyed],
    ['the key of a replica is disabled', 'kms', [`${ORDERS} key-disabled error`], replicaKeyDisabled],
    ['the table is forgotten', 'kms', [`${T} key-destroyed error`], tableForgotten],
    ['the table keeps the ARN of a replaced key', 'kms', [`${T} key-destroyed error`], replacedUnderAKeptArn],
    ['the table keeps a deposed key', 'kms', [`${ORDERS} key-destroyed error`], keptOnADeposedKey],
    [
      'a replacement forgets the table',
      'kms',
      [`${ORDERS} key-destroyed error`, 'aws_dynamodb_table.payments key-destroyed error'],
      forgottenByReplacement,
    ],
    ['the old key is forgotten', 'kms', [], oldKeyForgotten],
    ['the old key is forgotten and the table keeps it', 'kms', [], forgottenUnderAKeptArn],
  ])('%s, %s required', async ([claim, require, expected, plan]) => {
    expect(await linesOf(RULE, plan ?? claim, { require })).toEqual(expected);
  });

  it('says what is wrong and what to do', async () => {
    expect(await wordsOf(RULE, 'key-replaced-under-a-table')).toEqual([
      {
        attribute: 'server_side_encryption.kms_key_arn',
        message:
          'The plan replaces the key aws_kms_key.k by destroying it first: the table has to be re-encrypted from a key that is already scheduled for deletion.',
        remedy:
          'Add the new key beside the old one, switch the table to it in one apply, and remove the old key in a later one; or at the least set `create_before_destroy` on the key.',
      },
    ]);
  });

  it('fails for the old key of a switch where warnings fail', async () => {
    expect((await reportOn(planJson('key-deposed'))).verdict).toBe('pass');
    expect((await reportOn(planJson('key-deposed'), { failOn: 'warning' })).verdict).toBe('fail');
  });
});
