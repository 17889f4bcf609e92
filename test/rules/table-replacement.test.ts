import { describe, expect, it } from 'vitest';
import { edited, resourceIn } from './edited.js';
import { linesOf, type Row, wordsOf } from './findings-of.js';

const RULE = 'table-replacement';
const T = 'aws_dynamodb_table.t';
const ORDERS = 'aws_dynamodb_table.orders';

// Terraform gives another reason.
const replacedFor = (reason: string) =>
  edited('table-replaced-by-request', (plan) => (resourceIn(plan, T).action_reason = reason));

// The table is tainted as well.
const taintedAndChanged = edited(
  'table-replaced-and-key-changed',
  (plan) => (resourceIn(plan, T).action_reason = 'replace_because_tainted'),
);

describe(RULE, () => {
  it.for<Row>([
    ['table-replaced-by-a-trigger', 'kms', ['aws_dynamodb_table.orders triggered warning']],
    ['table-replaced-and-key-changed', 'kms', [`${T} attribute-changed warning`]],
    ['table-replaced-create-first', 'kms', [`${T} attribute-changed warning`]],
    ['table-renamed-and-key-changed', 'kms', [`${ORDERS} attribute-changed warning`]],
    ['table-tainted', 'kms', [`${T} tainted warning`]],
    ['table-replaced-by-request', 'kms', [`${T} requested warning`]],
    [
      'create-forget-replacement',
      'kms',
      [`${ORDERS} old-table-forgotten warning`, 'aws_dynamodb_table.payments old-table-forgotten warning'],
    ],
    // A change of the key is none.
    ['customer-key-changed-to-another', 'kms', []],
    ['table-moved-and-key-changed', 'kms', []],
    ['table-moved-into-a-module', 'kms', []],
    ['table-imported-and-re-encrypted', 'kms', []],
    ['destroy-plan', 'kms', []],
    ['table-forgotten', 'kms', []],
    // It is an old object that is destroyed, the key, or a replica.
    ['table-deposed', 'kms', []],
    ['key-replaced-under-a-table', 'kms', []],
    ['table-replica-key-changed', 'kms', []],
    // Edited, see above.
    ['replace_triggered_by', 'kms', [`${T} triggered warning`], replacedFor('replace_by_triggers')],
    ['a reason of a later Terraform', 'kms', [`${T} replaced warning`], replacedFor('replace_because_of_a_full_moon')],
    ['tainted, and changed besides', 'kms', [`${T} attribute-changed warning`], taintedAndChanged],
  ])('%s, %s required', async ([claim, require, expected, plan]) => {
    expect(await linesOf(RULE, plan ?? claim, { require })).toEqual(expected);
  });

  it('says what happens and what to do', async () => {
    expect(await wordsOf(RULE, 'table-replaced-and-key-changed')).toEqual([
      {
        attribute: 'range_key',
        message: 'The table is destroyed and created again, because `range_key` cannot be changed in place.',
        remedy:
          'A change of the key alone never replaces a table. The data of the old table goes with it: back the table up first, and set `deletion_protection_enabled` and `prevent_destroy` on tables that matter.',
        check: 'aws dynamodb describe-table --table-name t --region us-east-1 --query Table.SSEDescription',
      },
    ]);
  });
});
