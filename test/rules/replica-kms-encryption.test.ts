import { describe, expect, it } from 'vitest';
import { type PlanJson, planJson, reportOn } from '../support/fixtures.js';
import { changeIn, edited, expressionsIn } from './edited.js';
import { linesOf, type Row, wordsOf } from './findings-of.js';

const RULE = 'replica-kms-encryption';
const TABLE = 'aws_dynamodb_table.orders';

// The dynamic block's for_each is known after the apply: so is the whole set of replicas.
const forgetReplicas = (plan: PlanJson) => {
  const { after, after_unknown } = changeIn(plan, TABLE);
  delete after.replica;
  after_unknown.replica = true;
};
const unknownReplicas = edited('replica-made-by-dynamic', forgetReplicas);

// The same beside an AWS managed key: the configuration of the table names none.
const unknownReplicasBesideManagedTable = edited('replica-made-by-dynamic', (plan) => {
  forgetReplicas(plan);
  delete expressionsIn(plan, TABLE).server_side_encryption[0].kms_key_arn;
});

// Neither the table nor its replica names a key.
const managedReplica = edited('created-managed-with-a-customer-key-replica', (plan) => {
  const { after, after_unknown } = changeIn(plan, 'aws_dynamodb_table.t');
  delete after.replica[0].kms_key_arn;
  after_unknown.replica[0].kms_key_arn = true;
  delete expressionsIn(plan, 'aws_dynamodb_table.t').replica[0].kms_key_arn;
});

describe(RULE, () => {
  it.for<Row>([
    ['replica-without-a-key', 'kms', [`${TABLE} replica-without-key error`]],
    // Of two replicas, the one that is added has no key.
    ['replica-added-without-a-key', 'kms', ['aws_dynamodb_table.t replica-without-key error']],
    ['replica-key-removed', 'kms', ['aws_dynamodb_table.t replica-without-key error']],
    [
      'seed-one-table-with-a-new-key-one-without-a-block',
      'customer-managed',
      ['aws_dynamodb_table.good replica-without-key error'],
    ],
    [
      'table-replica-without-a-key-beside-customer-table',
      'kms',
      ['aws_dynamodb_table_replica.orders_west replica-without-key error'],
    ],
    ['created-managed-with-a-customer-key-replica', 'kms', ['aws_dynamodb_table.t mixed-key-types error']],
    ['replica-with-key-beside-managed-table', 'kms', [`${TABLE} mixed-key-types error`]],
    [
      'encryption-turned-off-beside-a-replica-with-a-key-applied',
      'kms',
      ['aws_dynamodb_table.t mixed-key-types error'],
    ],
    ['awscc-global-table', 'kms', ['awscc_dynamodb_global_table.invoices replica-without-key error']],
    [
      'awscc-global-table',
      'customer-managed',
      ['carts not-customer-managed', 'invoices replica-without-key', 'sessions not-customer-managed'].map(
        (line) => `awscc_dynamodb_global_table.${line} error`,
      ),
    ],
    ['replica-made-by-dynamic', 'kms', []],
    ['replica-made-by-dynamic', 'customer-managed', [`${TABLE} key-undetermined error`]],
    // Its table is not in the plan, so without a key of its own it may be on any of the default keys.
    ['table-replica-created-without-a-key', 'kms', []],
    [
      'table-replica-created-without-a-key',
      'customer-managed',
      ['aws_dynamodb_table_replica.r key-undetermined error'],
    ],
    ['table-replica-key-removed', 'customer-managed', ['aws_dynamodb_table_replica.r key-undetermined error']],
    ['multi-region-key-with-replica-key', 'customer-managed', []],
    ['replica-added-with-a-key', 'customer-managed', []],
    ['replica-removed', 'customer-managed', []],
    ['replicas-reordered', 'customer-managed', []],
    ['table-replica-joined-by-arn', 'customer-managed', []],
    ['table-replica-joined-by-reference', 'customer-managed', []],
    ['created-with-a-literal-key', 'customer-managed', []],
    // Edited, see above.
    ['replicas known after the apply, beside a customer managed key', 'kms', [], unknownReplicas],
    ['replicas-known-after-the-apply', 'kms', []],
    ['replicas-known-after-the-apply', 'customer-managed', ['aws_dynamodb_table.orders replicas-undetermined error']],
    ['replicas known after the apply, beside an AWS managed key', 'kms', [], unknownReplicasBesideManagedTable],
    [
      'replicas known after the apply, beside an AWS managed key',
      'customer-managed',
      [`${TABLE} replicas-undetermined error`],
      unknownReplicasBesideManagedTable,
    ],
    ['an AWS managed replica of an AWS managed table', 'kms', [], managedReplica],
    [
      'an AWS managed replica of an AWS managed table',
      'customer-managed',
      ['aws_dynamodb_table.t not-customer-managed error'],
      managedReplica,
    ],
  ])('%s, %s required', async ([claim, require, expected, plan]) => {
    expect(await linesOf(RULE, plan ?? claim, { require })).toEqual(expected);
  });

  it('says what is wrong and what to do', async () => {
    expect(await wordsOf(RULE, 'created-managed-with-a-customer-key-replica')).toEqual([
      {
        attribute: 'replica.kms_key_arn',
        message:
          'The table is encrypted with the AWS managed key aws/dynamodb and the replica in us-west-2 with the customer managed key arn:aws:kms:us-west-2:111122223333:key/cccccccc-1111-2222-3333-444444444444: the kinds of key differ, and the apply fails.',
        remedy: 'Use customer managed keys for both, each in its region, or for neither.',
      },
    ]);
  });

  it('lets what cannot be told through as a warning, and nothing else', async () => {
    const settings = { require: 'customer-managed', undetermined: 'warn' } as const;
    expect(await linesOf(RULE, 'replica-made-by-dynamic', settings)).toEqual([`${TABLE} key-undetermined warning`]);
    expect(await linesOf(RULE, 'replica-without-a-key', settings)).toEqual([`${TABLE} replica-without-key error`]);
    expect((await reportOn(planJson('replica-made-by-dynamic'), settings)).verdict).toBe('pass');
  });
});
