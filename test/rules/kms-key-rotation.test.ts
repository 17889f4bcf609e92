import { describe, expect, it } from 'vitest';
import { changeIn, edited, expressionsIn } from './edited.js';
import { linesOf, type Row, wordsOf } from './findings-of.js';

const RULE = 'kms-key-rotation';
const TABLE = 'aws_dynamodb_table.orders';
const KEY = 'aws_kms_key.orders';

const withKey = (values: Record<string, unknown>) =>
  edited('key-without-rotation', (plan) => Object.assign(changeIn(plan, KEY).after, values));

const awscc = (values: Record<string, unknown>) =>
  edited('awscc-table', (plan) => {
    const change = changeIn(plan, 'awscc_kms_key.orders');
    Object.assign(change.after, values);
    for (const name of Object.keys(values)) delete change.after_unknown[name];
  });

// It comes from what is known only after the apply.
const afterTheApply = edited('key-without-rotation', (plan) => {
  delete changeIn(plan, KEY).after.enable_key_rotation;
  changeIn(plan, KEY).after_unknown.enable_key_rotation = true;
  expressionsIn(plan, KEY).enable_key_rotation = {
    references: ['aws_dynamodb_table.orders.arn', 'aws_dynamodb_table.orders'],
  };
});

const inSomeStore = edited('key-without-rotation', (plan) => {
  changeIn(plan, KEY).after_unknown.custom_key_store_id = true;
  expressionsIn(plan, KEY).custom_key_store_id = {
    references: ['aws_dynamodb_table.orders.arn', 'aws_dynamodb_table.orders'],
  };
});

// The table keeps the ARN of the key that is replaced.
const replaced = edited('key-replaced-create-first', (plan) =>
  Object.assign(changeIn(plan, TABLE), { actions: ['no-op'], after: changeIn(plan, TABLE).before, after_unknown: {} }),
);

describe(RULE, () => {
  it.for<Row>([
    ['key-without-rotation', 'kms', [`${TABLE} no-rotation note`]],
    ['key-created-in-the-same-plan', 'kms', [`${TABLE} no-rotation note`]],
    ['key-rotation-turned-on-under-a-table', 'kms', []],
    ['key-policy-empty', 'kms', []],
    // Its replica key is rotated with it.
    ['multi-region-key-with-replica-key', 'kms', [`${TABLE} no-rotation note`]],
    // These cannot be rotated automatically.
    ['external-key', 'kms', []],
    ['asymmetric-key', 'kms', []],
    ['hmac-key', 'kms', []],
    ['a key in a custom key store', 'kms', [], withKey({ custom_key_store_id: 'cks-1' })],
    ['a key in a custom key store to be', 'kms', [], inSomeStore],
    // The plan does not know these keys, or not whether they are rotated.
    ['customer-key-by-data-key', 'kms', []],
    ['created-with-a-literal-key', 'kms', []],
    ['known after the apply', 'kms', [], afterTheApply],
    ['no such argument', 'kms', [`${TABLE} no-rotation note`], withKey({ enable_key_rotation: null })],
    ['awscc-table', 'kms', ['awscc_dynamodb_table.orders no-rotation note']],
    ['Cloud Control, turned on', 'kms', [], awscc({ enable_key_rotation: true })],
    ['Cloud Control, imported', 'kms', [], awscc({ origin: 'EXTERNAL' })],
    ['Cloud Control, of KMS', 'kms', ['awscc_dynamodb_table.orders no-rotation note'], awscc({ origin: 'AWS_KMS' })],
    ['Cloud Control, elliptic curve', 'kms', [], awscc({ key_spec: 'ECC_NIST_P256' })],
    ['created-enabled-without-a-key', 'kms', []],
    ['key-destroyed-under-a-table-that-keeps-it', 'kms', []],
    ['the old key of a replacement', 'kms', [], replaced],
  ])('%s, %s required', async ([claim, require, expected, plan]) => {
    expect(await linesOf(RULE, plan ?? claim, { require })).toEqual(expected);
  });

  it('says what to do', async () => {
    expect(await wordsOf(RULE, 'key-without-rotation')).toEqual([
      {
        attribute: 'server_side_encryption.kms_key_arn',
        message: 'The key aws_kms_key.orders of the table is not rotated automatically.',
        remedy: 'Set `enable_key_rotation = true` on aws_kms_key.orders.',
      },
    ]);
  });
});
