import { describe, expect, it } from 'vitest';
import { planJson, reportOn } from '../support/fixtures.js';
import { changeIn, defaultKeyIn, edited, keyArn } from './edited.js';
import { linesOf, type Row, wordsOf } from './findings-of.js';

const RULE = 'kms-key-usable';
const TABLE = 'aws_dynamodb_table.orders';

// The key spec is not known, as that of a new aws_kms_replica_key is not.
const macKeyOfUnknownSpec = edited(
  'hmac-key',
  (plan) => delete changeIn(plan, 'aws_kms_key.orders').after.customer_master_key_spec,
);

// The key has been disabled since before this plan.
const disabledBefore = edited('no-changes', (plan) => {
  for (const side of ['before', 'after']) changeIn(plan, 'aws_kms_key.orders')[side].is_enabled = false;
});

// The literal alias is that of the AWS managed key.
const defaultAlias = edited(
  'key-literal-alias-arn',
  (plan) =>
    (changeIn(plan, TABLE).after.server_side_encryption[0].kms_key_arn =
      'arn:aws:kms:us-east-1:111122223333:alias/aws/dynamodb'),
);

// The aws_dynamodb_table_replica in us-west-2 names a key of us-east-1.
const replicaResourceInTheWrongRegion = edited(
  'table-replica-joined-by-arn',
  (plan) => (changeIn(plan, 'aws_dynamodb_table_replica.orders_west').after.kms_key_arn = keyArn('a')),
);

// A data source shows that the ARN in the replica's state, which the configuration does not name, is the default key's.
const defaultKeyInReplicaState = edited('table-replica-key-removed', (plan) =>
  defaultKeyIn(plan, keyArn('c', 'us-west-2')),
);

describe(RULE, () => {
  it.for<Row>([
    [
      'a key that is no ARN',
      'kms',
      ['aws_dynamodb_table.t not-a-kms-key error'],
      edited('created-with-a-literal-key', (plan) => {
        changeIn(plan, 'aws_dynamodb_table.t').after.server_side_encryption[0].kms_key_arn = 'mine';
      }),
    ],
    ['replica-key-by-replaced-region', 'kms', ['aws_dynamodb_table.orders region-undetermined warning']],
    ['managed-key-of-another-service', 'kms', ['aws_dynamodb_table.orders key-of-another-service error']],
    ['region-behind-a-condition', 'kms', []],
    ['key-for-signing', 'kms', ['aws_dynamodb_table.orders not-for-encryption error']],
    ['replica-key-literal-alias-arn', 'kms', ['aws_dynamodb_table.orders replica-alias-arn warning']],
    ['key-literal-of-another-region', 'kms', [`${TABLE} wrong-region error`]],
    ['key-of-another-region', 'kms', [`${TABLE} wrong-region error`]],
    // One table of each region, and a key in the second.
    ['provider-6-region-attribute', 'kms', [`${TABLE} wrong-region error`]],
    ['replica-key-in-the-wrong-region', 'kms', [`${TABLE} wrong-region error`]],
    ['replica-key-changed-to-one-created-here', 'kms', ['aws_dynamodb_table.t wrong-region error']],
    ['module-with-another-provider', 'kms', []],
    ['multi-region-key-with-replica-key', 'kms', []],
    ['table-region-from-a-variable', 'kms', []],
    // The account of the table that is created is not known.
    ['key-literal-of-another-account', 'kms', [`${TABLE} other-account warning`]],
    ['asymmetric-key', 'kms', [`${TABLE} not-symmetric error`]],
    ['hmac-key', 'kms', [`${TABLE} not-symmetric error`]],
    ['external-key', 'kms', []],
    ['key-created-disabled', 'kms', [`${TABLE} disabled error`]],
    ['disabled-key-by-data-key', 'kms', [`${TABLE} disabled error`]],
    ['customer-key-by-data-key', 'kms', []],
    // A key that this plan disables is kms-key-retained's.
    ['key-disabled-under-a-table', 'kms', []],
    ['key-pending-deletion-by-data-key', 'kms', [`${TABLE} pending-deletion error`]],
    [
      'key-arn-that-is-no-kms-key',
      'kms',
      [`${TABLE} not-a-kms-key error`, 'aws_dynamodb_table.payments not-a-kms-key error'],
    ],
    ['key-literal-alias-arn', 'kms', [`${TABLE} alias-arn warning`]],
    ['alias-arn-created-in-the-same-plan', 'kms', [`${TABLE} alias-arn warning`]],
    ['alias-target-created-in-the-same-plan', 'kms', []],
    ['keys-by-data-key-and-data-alias', 'kms', ['aws_dynamodb_table.u default-key-written-out error']],
    ['data-alias-of-a-customer-key', 'kms', []],
    ['created-enabled-without-a-key', 'customer-managed', []],
    // The provider ignores the key beside enabled = false.
    ['created-disabled-with-a-key', 'customer-managed', []],
    // Edited, see above.
    [
      'a key for message authentication of unknown spec',
      'kms',
      [`${TABLE} not-for-encryption error`],
      macKeyOfUnknownSpec,
    ],
    ['a key that was disabled before', 'kms', [`${TABLE} disabled error`], disabledBefore],
    ['the alias of the AWS managed key', 'kms', [`${TABLE} default-key-written-out error`], defaultAlias],
    [
      'a replica resource with a key of another region',
      'kms',
      ['aws_dynamodb_table_replica.orders_west wrong-region error'],
      replicaResourceInTheWrongRegion,
    ],
  ])('%s, %s required', async ([claim, require, expected, plan]) => {
    expect(await linesOf(RULE, plan ?? claim, { require })).toEqual(expected);
  });

  it('nobody wrote the default key out that the provider left in the state of a replica', async () => {
    expect(await linesOf(RULE, defaultKeyInReplicaState)).toEqual([]);
  });

  it('says what is wrong and what to do', async () => {
    expect(await wordsOf(RULE, 'replica-key-in-the-wrong-region')).toEqual([
      {
        attribute: 'replica.kms_key_arn',
        message:
          'The key arn:aws:kms:us-east-1:111122223333:key/bbbbbbbb-1111-2222-3333-444444444444 is in us-east-1 and the replica in us-west-2: DynamoDB takes a key of the same region alone.',
        remedy: 'Name a key of us-west-2; of a multi-Region key, the replica key there.',
      },
    ]);
  });

  it('fails for a key of another account or an alias where warnings fail', async () => {
    expect((await reportOn(planJson('alias-arn-created-in-the-same-plan'))).verdict).toBe('pass');
    expect((await reportOn(planJson('alias-arn-created-in-the-same-plan'), { failOn: 'warning' })).verdict).toBe(
      'fail',
    );
  });
});
