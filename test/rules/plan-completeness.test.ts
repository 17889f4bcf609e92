import { describe, expect, it } from 'vitest';
import { planJson, reportOn } from '../support/fixtures.js';
import { edited } from './edited.js';
import { linesOf, type Row, wordsOf } from './findings-of.js';

const RULE = 'plan-completeness';
const DEFERRED = ['aws_dynamodb_table.orders', 'aws_dynamodb_table.tenants[*]'];

// Two keys are put off, no tables.
const keysDeferred = edited('deferred-table', (plan) => {
  for (const { resource_change: resource } of plan.deferred_changes)
    Object.assign(resource, { type: 'aws_kms_key', address: resource.address.replace('dynamodb_table', 'kms_key') });
});

// A plan of an older Terraform, which says neither.
const silentPlan = edited('targeted-plan', (plan) => {
  delete plan.complete;
  delete plan.errored;
});

describe(RULE, () => {
  it.for<Row>([
    ['errored-by-a-failed-precondition', 'kms', ['plan errored error']],
    ['errored-destroy-plan-under-prevent-destroy', 'kms', ['plan errored error']],
    ['errored-import-with-generated-configuration', 'kms', ['plan errored error']],
    ['targeted-plan', 'kms', ['plan incomplete warning']],
    ['targeted-plan-leaves-a-known-table-out', 'kms', ['plan incomplete warning']],
    [
      'deferred-table',
      'kms',
      [...DEFERRED.map((address) => `${address} table-deferred error`), 'plan incomplete warning'],
    ],
    // Not applicable, which is not the same as not complete.
    ['no-changes', 'kms', []],
    ['no-tables', 'kms', []],
    ['outputs-only', 'kms', []],
    ['refresh-only-plan', 'kms', []],
    ['destroy-plan', 'kms', []],
    ['opentofu-plan', 'kms', []],
    ['format-version-0-1', 'kms', []],
    // Edited, see above.
    ['keys are put off', 'kms', ['plan incomplete warning'], keysDeferred],
    ['a plan that does not say', 'kms', [], silentPlan],
  ])('%s, %s required', async ([claim, require, expected, plan]) => {
    expect(await linesOf(RULE, plan ?? claim, { require })).toEqual(expected);
  });

  it('says what is wrong and what to do', async () => {
    expect(await wordsOf(RULE, 'targeted-plan')).toEqual([
      {
        attribute: null,
        message:
          'The plan is not complete: it was made with `-target`, or puts changes off to a later plan. Tables that it leaves out are not judged.',
        remedy: 'Plan without `-target`; apply, and plan again for what was put off.',
      },
    ]);
  });

  it('lets deferred tables through as a warning, an error of Terraform never', async () => {
    expect(await linesOf(RULE, 'deferred-table', { undetermined: 'warn' })).toEqual([
      'plan incomplete warning',
      ...DEFERRED.map((address) => `${address} table-deferred warning`),
    ]);
    expect(await linesOf(RULE, 'errored-by-a-failed-precondition', { undetermined: 'warn' })).toEqual([
      'plan errored error',
    ]);
    expect((await reportOn(planJson('targeted-plan'))).verdict).toBe('pass');
    expect((await reportOn(planJson('targeted-plan'), { failOn: 'warning' })).verdict).toBe('fail');
  });
});
