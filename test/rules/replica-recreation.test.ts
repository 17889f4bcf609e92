import { describe, expect, it } from 'vitest';
import { changeIn, defaultKeyIn, edited, expressionsIn, keyArn, resourceIn } from './edited.js';
import { linesOf, type Row, wordsOf } from './findings-of.js';

const RULE = 'replica-recreation';
const T = 'aws_dynamodb_table.t';
const R = 'aws_dynamodb_table_replica.r';
const ORDERS = 'aws_dynamodb_table.orders';

// Neither the table nor the replica names a key, so the new set element's is known after the apply.
const recoveryOfAManagedReplica = edited('replica-point-in-time-recovery-turned-on', (plan) => {
  const { before, after, after_unknown } = changeIn(plan, T);
  for (const side of [before, after]) side.server_side_encryption[0].kms_key_arn = '';
  before.replica[0].kms_key_arn = '';
  delete after.replica[0].kms_key_arn;
  after_unknown.replica[0].kms_key_arn = true;
  const { server_side_encryption, replica } = expressionsIn(plan, T);
  for (const block of [server_side_encryption[0], replica[0]]) delete block.kms_key_arn;
});

// Neither names a key: turning KMS off for the table does so for the replica.
const turnedOffWithoutKeys = edited('encryption-turned-off-beside-a-replica-with-a-key-applied', (plan) => {
  for (const side of ['before', 'after']) {
    const { server_side_encryption, replica } = changeIn(plan, T)[side];
    for (const block of [server_side_encryption[0], replica[0]]) block.kms_key_arn = '';
  }
  delete expressionsIn(plan, T).replica[0].kms_key_arn;
});

// A data source shows that the key is the AWS managed one, which the replica has.
const defaultKeyWrittenOut = edited('replica-key-added-to-a-managed-replica', (plan) =>
  defaultKeyIn(plan, keyArn('c', 'us-west-2')),
);

// The table is replaced as a whole, and table-replacement says so.
const tableReplaced = edited('replica-key-changed', (plan) => (changeIn(plan, T).actions = ['delete', 'create']));

// The replica is tainted and keeps its key.
const replicaTainted = edited('table-replica-key-changed', (plan) => {
  const resource = resourceIn(plan, R);
  resource.action_reason = 'replace_because_tainted';
  delete resource.change.replace_paths;
  resource.change.after.kms_key_arn = resource.change.before.kms_key_arn;
});

describe(RULE, () => {
  it.for<Row>([
    ['replica-key-changed-behind-a-dynamic-block', 'kms', ['aws_dynamodb_table.orders key-undetermined error']],
    // Nothing is unknown that could be its key.
    ['managed-replica-behind-a-dynamic-block-updated', 'kms', []],
    ['replica-key-changed', 'kms', [`${T} key-changed error`]],
    ['replica-key-changed-to-one-created-here', 'kms', [`${T} key-changed error`]],
    ['replica-key-added-to-a-managed-replica', 'kms', [`${T} key-changed error`]],
    // Unlike the key of a table: sets are compared element by element.
    ['replica-key-removed', 'kms', [`${T} key-changed error`]],
    ['replica-key-removed-and-table-key-changed', 'kms', [`${ORDERS} key-changed error`]],
    ['table-and-replica-key-changed', 'kms', [`${T} key-changed error`]],
    [
      'provider-6-consistency-mode-changed',
      'kms',
      [`${ORDERS} consistency-mode-changed error`, `${ORDERS} consistency-mode-changed error`],
    ],
    ['table-replica-key-changed', 'kms', [`${R} replica-replaced error`]],
    ['table-replica-managed-to-customer-key', 'kms', [`${R} replica-replaced error`]],
    ['replica-point-in-time-recovery-turned-on', 'kms', []],
    ['replicas-reordered', 'kms', []],
    ['replica-removed', 'kms', []],
    ['replica-added-with-a-key', 'kms', []],
    ['replica-added-without-a-key', 'kms', []],
    ['table-key-changed-while-the-replica-keeps-its-own', 'kms', []],
    ['encryption-turned-off-beside-a-replica-with-a-key-applied', 'kms', []],
    ['table-replica-key-removed', 'kms', []],
    ['table-replica-joined-by-arn', 'kms', []],
    ['provider-6-region-attribute', 'kms', []],
    ['table-replaced-and-key-changed', 'kms', []],
    // Edited, see above.
    ['point in time recovery of a replica without a key', 'kms', [], recoveryOfAManagedReplica],
    ['KMS turned off beside a replica without a key', 'kms', [], turnedOffWithoutKeys],
    ['the default key written out', 'kms', [`${T} key-changed error`], defaultKeyWrittenOut],
    ['the table is replaced', 'kms', [], tableReplaced],
    ['the replica is tainted', 'kms', [`${R} replica-replaced error`], replicaTainted],
  ])('%s, %s required', async ([claim, require, expected, plan]) => {
    expect(await linesOf(RULE, plan ?? claim, { require })).toEqual(expected);
  });

  it('says what is wrong and what to do', async () => {
    expect(await wordsOf(RULE, 'replica-key-changed')).toEqual([
      {
        attribute: 'replica.kms_key_arn',
        message:
          'The replica in us-west-2 is deleted and created again, to change its key from the customer managed key arn:aws:kms:us-west-2:111122223333:key/cccccccc-1111-2222-3333-444444444444 to the customer managed key arn:aws:kms:us-west-2:111122223333:key/dddddddd-1111-2222-3333-444444444444; the plan says update.',
        remedy:
          'Plan for it: the replica is gone from its region until it has been created and filled again. Send its traffic to another region first, or keep `replica.kms_key_arn` as it is.',
        check: 'aws dynamodb describe-table --table-name t --region us-east-1 --query Table.Replicas',
      },
    ]);
  });

  it('says why a key that is named only by an alias known at the apply leaves it open', async () => {
    const plan = edited(
      'replica-key-changed-to-one-created-here',
      ({ resource_changes: changes, configuration: { root_module: root } }) => {
        const data = { address: 'data.aws_kms_key.x', mode: 'data', type: 'aws_kms_key', name: 'x' };
        changes.push({
          ...data,
          change: {
            actions: ['read'],
            before: null,
            after: { key_id: 'alias/elsewhere' },
            after_unknown: { arn: true, id: true },
          },
        });
        root.resources.push({ ...data, expressions: { key_id: { constant_value: 'alias/elsewhere' } } });
        const table = root.resources.find(({ type }: { type: string }) => type === 'aws_dynamodb_table');
        table.expressions.replica[0].kms_key_arn = { references: ['data.aws_kms_key.x.arn', 'data.aws_kms_key.x'] };
      },
    );
    const [words] = await wordsOf(RULE, plan);
    expect(words?.message).toMatch(/and the new one cannot be told: the plan does not show which key that is\.$/);
  });
});
