import { describe, expect, it } from 'vitest';
import { changeIn, edited, resourceIn } from './edited.js';
import { findingsOf, linesOf, type Row, wordsOf } from './findings-of.js';

const RULE = 'encryption-drift';
const T = 'aws_dynamodb_table.t';

// Something else was changed outside Terraform: the encryption was not.
const anotherDrift = edited('drift-of-the-key-is-planned-back', (plan) => {
  const [{ change }] = plan.resource_drift;
  change.before = { ...change.after, deletion_protection_enabled: true };
});

// The table was deleted outside Terraform.
const deleted = edited('drift-of-the-key-is-planned-back', (plan) => {
  Object.assign(plan.resource_drift[0].change, { actions: ['delete'], after: null });
  Object.assign(changeIn(plan, T), { actions: ['create'], before: null });
});

// A refresh-only plan has the drift alone.
const refreshOnly = edited('refreshed-while-a-key-switch-is-running', (plan) => (plan.resource_changes = []));

// The table of another provider was turned off outside Terraform.
const otherProvider = edited('awscc-table', (plan) => {
  const resource = structuredClone(resourceIn(plan, 'awscc_dynamodb_table.payments'));
  resource.change = {
    actions: ['update'],
    before: resource.change.after,
    after: { ...resource.change.after, sse_specification: null },
    after_unknown: {},
  };
  plan.resource_drift = [resource];
});

describe(RULE, () => {
  it.for<Row>([
    ['drift-of-the-key-of-a-replica', 'kms', ['aws_dynamodb_table.orders replica-changed-outside-terraform warning']],
    ['drift-from-owned-to-managed-key', 'kms', [`${T} changed-outside-terraform warning`]],
    ['drift-of-the-key-is-planned-back', 'kms', [`${T} changed-outside-terraform warning`]],
    ['refresh-only-plan', 'customer-managed', ['aws_dynamodb_table.orders changed-outside-terraform warning']],
    // Off beside a key, in the state: nobody turned it off.
    ['refreshed-while-a-key-switch-is-running', 'kms', [`${T} re-encryption-in-progress warning`]],
    [
      'disabled-with-stale-key-turned-on-without-key',
      'kms',
      ['aws_dynamodb_table.orders re-encryption-in-progress warning'],
    ],
    // Off beside a key, after the apply: the provider ignores the key.
    ['encryption-turned-off', 'kms', []],
    ['created-disabled-with-a-key', 'kms', []],
    ['customer-key-changed-to-another', 'kms', []],
    ['owned-to-customer-key', 'kms', []],
    ['table-imported', 'kms', []],
    ['no-changes', 'kms', []],
    // Edited, see above.
    ['another attribute changed', 'kms', [], anotherDrift],
    ['the table is gone', 'kms', [], deleted],
    [
      'a table of the awscc provider',
      'kms',
      ['awscc_dynamodb_table.payments changed-outside-terraform warning'],
      otherProvider,
    ],
  ])('%s, %s required', async ([claim, require, expected, plan]) => {
    expect(await linesOf(RULE, plan ?? claim, { require })).toEqual(expected);
  });

  it('a refresh-only plan that shows a table off beside its key shows a re-encryption', async () => {
    expect(await linesOf(RULE, refreshOnly)).toEqual([`${T} re-encryption-in-progress warning`]);
  });

  it('the awscc provider has another attribute', async () => {
    expect(await findingsOf(RULE, otherProvider)).toMatchObject([{ attribute: 'sse_specification' }]);
  });

  it('says what is wrong and what to do', async () => {
    expect(await wordsOf(RULE, 'drift-from-owned-to-managed-key')).toEqual([
      {
        attribute: 'server_side_encryption',
        message: 'Outside Terraform, the table was changed from an AWS owned key to the AWS managed key aws/dynamodb.',
        remedy:
          'Find out who changed it (CloudTrail shows UpdateTable), and make the configuration state what it should be.',
      },
    ]);
  });
});
