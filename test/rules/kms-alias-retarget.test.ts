import { describe, expect, it } from 'vitest';
import { changeIn, edited, expressionsIn, keyArn } from './edited.js';
import { linesOf, type Row, wordsOf } from './findings-of.js';

const RULE = 'kms-alias-retarget';
const T = 'aws_dynamodb_table.t';
const CLAIM = 'alias-retargeted-under-a-table';

// The new target is a key that the same plan creates.
const targetUnknown = edited(CLAIM, (plan) => {
  const { after, after_unknown } = changeIn(plan, 'aws_kms_alias.a');
  delete after.target_key_id;
  after_unknown.target_key_id = true;
});

// A data source looks the alias up.
const throughData = edited(CLAIM, (plan) => {
  const data = { address: 'data.aws_kms_alias.a', mode: 'data', type: 'aws_kms_alias', name: 'a' };
  plan.configuration.root_module.resources.push({
    ...data,
    provider_config_key: 'aws',
    expressions: { name: { constant_value: 'alias/x' } },
    schema_version: 0,
  });
  plan.prior_state.values.root_module.resources.push({
    ...data,
    values: { name: 'alias/x', arn: changeIn(plan, 'aws_kms_alias.a').after.arn, target_key_arn: keyArn('a') },
  });
  expressionsIn(plan, T).server_side_encryption[0].kms_key_arn = {
    references: ['data.aws_kms_alias.a.target_key_arn', 'data.aws_kms_alias.a'],
  };
});

// The table names the key itself.
const keyNamed = edited(
  CLAIM,
  (plan) => (expressionsIn(plan, T).server_side_encryption[0].kms_key_arn = { constant_value: keyArn('a') }),
);

// The table is on the AWS owned key.
const turnedOff = edited(CLAIM, (plan) => {
  for (const side of ['before', 'after']) changeIn(plan, T)[side].server_side_encryption = [];
});

// The alias is updated and keeps its target.
const targetKept = edited(CLAIM, (plan) => (changeIn(plan, 'aws_kms_alias.a').after.target_key_id = keyArn('a')));

describe(RULE, () => {
  it.for<Row>([
    ['alias-retargeted-under-a-replica', 'kms', ['aws_dynamodb_table.orders replica-alias-retargeted warning']],
    [CLAIM, 'kms', [`${T} alias-retargeted warning`]],
    [
      'alias-retargeted-in-a-module',
      'customer-managed',
      ['module.orders.aws_dynamodb_table.orders alias-retargeted warning'],
    ],
    ['alias-target-created-in-the-same-plan', 'kms', []],
    ['alias-arn-created-in-the-same-plan', 'kms', []],
    ['alias-arn-configured-plans-an-update-every-time', 'kms', []],
    ['data-alias-of-a-customer-key', 'kms', []],
    ['keys-by-data-key-and-data-alias', 'kms', []],
    // The table switches in this plan.
    ['customer-key-changed-to-another', 'kms', []],
    // Edited, see above.
    ['to a key created here', 'kms', [`${T} alias-retargeted warning`], targetUnknown],
    ['looked up by a data source', 'kms', [`${T} alias-retargeted warning`], throughData],
    ['the table names the key', 'kms', [], keyNamed],
    ['the table uses no key of its own', 'kms', [], turnedOff],
    ['the alias keeps its target', 'kms', [], targetKept],
  ])('%s, %s required', async ([claim, require, expected, plan]) => {
    expect(await linesOf(RULE, plan ?? claim, { require })).toEqual(expected);
  });

  it('says what is wrong and what to do', async () => {
    expect(await wordsOf(RULE, CLAIM)).toEqual([
      {
        attribute: 'server_side_encryption.kms_key_arn',
        message:
          'The key comes through aws_kms_alias.a, which this plan points at another key: the table does not follow in this apply, and the next plan re-encrypts it.',
        remedy:
          'Plan and apply once more after this apply, and review that plan. Keep the old key enabled until then and until the re-encryption is complete.',
        check: 'aws dynamodb describe-table --table-name t --region us-east-1 --query Table.SSEDescription',
      },
    ]);
  });
});
