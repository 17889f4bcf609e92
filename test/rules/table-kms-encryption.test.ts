import { describe, expect, it } from 'vitest';
import { type PlanJson, planJson, reportOn } from '../support/fixtures.js';
import { edited } from './edited.js';
import { linesOf, type Row, wordsOf } from './findings-of.js';

const RULE = 'table-kms-encryption';
const TABLE = 'aws_dynamodb_table.orders';

// What is put off to a later plan is unknown, though it is not among the changes.
const putOff = (claim: string, type: string) =>
  edited(claim, (plan) => {
    const later = plan.resource_changes.filter((resource: PlanJson) => resource.type === type);
    plan.resource_changes = plan.resource_changes.filter((resource: PlanJson) => resource.type !== type);
    plan.deferred_changes = later.map((resource: PlanJson) => ({
      reason: 'deferred_prereq',
      resource_change: resource,
    }));
  });

describe(RULE, () => {
  it.for<Row>([
    ['a key put off to a later plan', 'customer-managed', [], putOff('key-created-in-the-same-plan', 'aws_kms_key')],
    [
      'something else put off to a later plan',
      'customer-managed',
      [`${TABLE} key-undetermined error`],
      putOff('key-from-another-resource-type', 'terraform_data'),
    ],
    [
      'something put off to a later plan, behind a local',
      'customer-managed',
      [`${TABLE} key-undetermined error`],
      putOff('key-behind-a-local', 'aws_kms_key'),
    ],
    ['key-from-a-map-output', 'customer-managed', []],
    ['key-from-a-list-of-keys', 'customer-managed', []],
    ['key-from-an-object-of-whole-keys', 'customer-managed', ['aws_dynamodb_table.orders key-undetermined error']],
    [
      'key-behind-a-condition-on-count-index',
      'customer-managed',
      ['aws_dynamodb_table.orders[0] key-undetermined error', 'aws_dynamodb_table.orders[1] key-undetermined error'],
    ],
    [
      'block-behind-an-unknown-for-each-on-an-existing-table',
      'kms',
      ['aws_dynamodb_table.orders encryption-undetermined error'],
    ],
    [
      'key-looked-up-in-an-object-variable',
      'customer-managed',
      ['module.orders.aws_dynamodb_table.this key-undetermined error'],
    ],
    ['seed-one-table-with-a-new-key-one-without-a-block', 'kms', ['aws_dynamodb_table.bad no-block error']],
    ['owned-stays-owned-without-a-block', 'kms', ['aws_dynamodb_table.t no-block error']],
    ['created-disabled', 'kms', ['aws_dynamodb_table.t disabled error']],
    ['created-disabled-with-a-key', 'customer-managed', ['aws_dynamodb_table.t disabled error']],
    ['enabled-by-a-variable-that-is-false', 'kms', [`${TABLE} disabled error`]],
    ['encryption-turned-off', 'kms', ['aws_dynamodb_table.t disabled error']],
    ['community-module-shape', 'customer-managed', ['module.sessions.aws_dynamodb_table.this[0] disabled error']],
    [
      'awscc-table',
      'kms',
      ['awscc_dynamodb_table.carts disabled error', 'awscc_dynamodb_table.sessions no-block error'],
    ],
    ['awscc-global-table', 'kms', ['awscc_dynamodb_global_table.carts no-block error']],
    // An AWS managed key is enough for kms, and these three look alike in `change`: the configuration decides.
    ['created-enabled-without-a-key', 'kms', []],
    ['created-enabled-without-a-key', 'customer-managed', ['aws_dynamodb_table.t aws-managed-key error']],
    ['null-key', 'customer-managed', [`${TABLE} aws-managed-key error`]],
    ['key-created-in-the-same-plan', 'customer-managed', []],
    ['key-variable-null-by-default', 'customer-managed', [`${TABLE} aws-managed-key error`]],
    [
      'key-with-count-zero',
      'customer-managed',
      [`${TABLE} aws-managed-key error`, 'aws_dynamodb_table.payments aws-managed-key error'],
    ],
    ['null-behind-a-local-with-nothing-unknown', 'customer-managed', [`${TABLE} aws-managed-key error`]],
    ['managed-key-by-data-alias', 'customer-managed', [`${TABLE} aws-managed-key error`]],
    ['managed-key-by-data-alias-read-at-apply', 'customer-managed', [`${TABLE} aws-managed-key error`]],
    ['keys-by-data-key-and-data-alias', 'customer-managed', ['aws_dynamodb_table.u aws-managed-key error']],
    // What cannot be told is KMS all the same.
    ['key-behind-a-conditional', 'kms', []],
    [
      'key-behind-a-conditional',
      'customer-managed',
      [`${TABLE} key-undetermined error`, 'aws_dynamodb_table.sessions key-undetermined error'],
    ],
    [
      'key-behind-a-conditional-with-existing-key',
      'customer-managed',
      ['aws_dynamodb_table.sessions aws-managed-key error'],
    ],
    ['key-behind-a-local', 'customer-managed', [`${TABLE} key-undetermined error`]],
    ['key-from-another-resource-type', 'customer-managed', [`${TABLE} key-undetermined error`]],
    ['block-made-by-dynamic', 'customer-managed', [`${TABLE} key-undetermined error`]],
    ['every-shape-of-a-key-expression', 'kms', ['aws_dynamodb_table.enunknown encryption-undetermined error']],
    // A customer managed key, however it is reached.
    ['key-id-in-an-interpolated-arn', 'customer-managed', []],
    ['key-from-a-data-source-read-at-apply', 'customer-managed', []],
    ['alias-arn-created-in-the-same-plan', 'customer-managed', []],
    ['module-index-with-dots-quotes-and-brackets', 'customer-managed', []],
    ['key-through-three-modules', 'customer-managed', []],
    ['key-of-one-for-each-instance-exists-the-other-is-new', 'customer-managed', []],
    // The table keeps what it has, whatever the configuration no longer says.
    ['block-removed-from-configuration', 'customer-managed', []],
    [
      'block-of-a-managed-table-removed-from-configuration',
      'customer-managed',
      ['aws_dynamodb_table.t aws-managed-key error'],
    ],
    // No table after the apply, or none of its own.
    ['destroy-plan', 'customer-managed', []],
    ['table-forgotten', 'customer-managed', []],
    ['table-deposed', 'customer-managed', []],
    ['no-tables', 'customer-managed', []],
  ])('%s, %s required', async ([claim, require, expected, plan]) => {
    expect(await linesOf(RULE, plan ?? claim, { require })).toEqual(expected);
  });

  it('a block that turns KMS off is there, though the state of the table shows none', async () => {
    expect(await linesOf(RULE, 'owned-stays-owned-with-a-disabled-block')).toEqual([
      'aws_dynamodb_table.t disabled error',
    ]);
  });

  it('says what is wrong and what to do', async () => {
    expect(await wordsOf(RULE, 'key-behind-a-local', { require: 'customer-managed' })).toEqual([
      {
        attribute: 'server_side_encryption',
        message:
          'KMS is on; whether the key is AWS managed or customer managed cannot be told from the plan: it depends on local.key.',
        remedy:
          'Let `server_side_encryption.kms_key_arn` refer to the key directly, or create the key in an apply of its own first: a plan then shows it. Or name the folder that the plan was made in with `--source DIR` (in the action: `source`): its files may decide this.',
      },
    ]);
  });

  it('lets what cannot be told through as a warning, and nothing else', async () => {
    const settings = { require: 'customer-managed', undetermined: 'warn' } as const;
    expect(await linesOf(RULE, 'key-behind-a-local', settings)).toEqual([`${TABLE} key-undetermined warning`]);
    expect(await linesOf(RULE, 'null-key', settings)).toEqual([`${TABLE} aws-managed-key error`]);
    expect((await reportOn(planJson('key-behind-a-local'), settings)).verdict).toBe('pass');
    expect((await reportOn(planJson('key-behind-a-local'), { ...settings, failOn: 'warning' })).verdict).toBe('fail');
    expect((await reportOn(planJson('null-key'), { ...settings, failOn: 'never' })).verdict).toBe('pass');
  });
});
