import { describe, expect, it } from 'vitest';
import { edited, keyArn } from '../rules/edited.js';
import { linesOf } from '../rules/findings-of.js';
import type { PlanJson } from '../support/fixtures.js';

const RULE = 'encryption-drift';
const CLAIM = 'drift-of-the-key-of-a-replica';
const ORDERS = 'aws_dynamodb_table.orders';
const WEST = keyArn('c', 'us-west-2');

/** What was found of the table outside Terraform: its two sides may be changed. */
const drifted = (edit: (sides: { before: PlanJson; after: PlanJson }, drift: PlanJson) => void): PlanJson =>
  edited(CLAIM, (plan) => edit(plan.resource_drift[0].change, plan.resource_drift[0]));
const withoutKeys = ({ before, after }: { before: PlanJson; after: PlanJson }): void => {
  for (const side of [before, after]) side.replica[0].kms_key_arn = null;
};

/** The same drift of a resource of another type. */
function driftOf(type: string, before: PlanJson | null, after: PlanJson | null, more: PlanJson = {}): PlanJson {
  const resource = { address: `${type}.x`, mode: 'managed', type, name: 'x' };
  const actions = before === null ? ['create'] : after === null ? ['delete'] : ['update'];
  return edited(CLAIM, (plan) => {
    plan.resource_drift = [{ ...resource, change: { actions, before, after }, ...more }];
    // A key in the state of a replica may be the default one, unless the configuration states one.
    plan.configuration.root_module.resources.push({
      ...resource,
      expressions: { kms_key_arn: { constant_value: before?.kms_key_arn ?? null } },
    });
  });
}

const copy = (key: string): PlanJson => ({
  arn: 'arn:aws:dynamodb:us-west-2:111122223333:table/orders',
  global_table_arn: 'arn:aws:dynamodb:us-east-1:111122223333:table/orders',
  kms_key_arn: key,
});
const table = (key: string | null): PlanJson => ({
  name: 'x',
  server_side_encryption: key === null ? [] : [{ enabled: true, kms_key_arn: key }],
});

describe('a change outside Terraform', () => {
  it.each<[string, PlanJson, readonly string[]]>([
    [
      'is one of the replica where its key is another',
      drifted(() => {}),
      [`${ORDERS} replica-changed-outside-terraform warning`],
    ],
    [
      'is none where the replica keeps its key',
      drifted(({ before, after }) => (before.replica[0].kms_key_arn = after.replica[0].kms_key_arn)),
      [],
    ],
    ['is none of the encryption where the replica was added', drifted(({ before }) => (before.replica = [])), []],
    ['is none of the encryption where the replica was removed', drifted(({ after }) => (after.replica = [])), []],
    [
      'is one of the replica where its key was taken away',
      drifted(({ after }) => (after.replica[0].kms_key_arn = null)),
      [`${ORDERS} replica-changed-outside-terraform warning`],
    ],
    [
      'is one of the replica where it was given a key',
      drifted(({ before }) => (before.replica[0].kms_key_arn = null)),
      [`${ORDERS} replica-changed-outside-terraform warning`],
    ],
    [
      'is one of the table alone where the replica follows it',
      drifted((sides) => {
        withoutKeys(sides);
        sides.before.server_side_encryption = [];
        sides.after.server_side_encryption = [{ enabled: true, kms_key_arn: null }];
      }),
      [`${ORDERS} changed-outside-terraform warning`],
    ],
    [
      'is one of both where both have another key',
      drifted(({ before }) => (before.server_side_encryption[0].kms_key_arn = keyArn('b'))),
      [`${ORDERS} changed-outside-terraform warning`, `${ORDERS} replica-changed-outside-terraform warning`],
    ],
    [
      'is one of a replica that is a resource of its own',
      driftOf('aws_dynamodb_table_replica', copy(WEST), copy(keyArn('d', 'us-west-2'))),
      ['aws_dynamodb_table_replica.x replica-changed-outside-terraform warning'],
    ],
    [
      'is one of another table',
      driftOf('aws_dynamodb_table', table(keyArn('a')), table(keyArn('b'))),
      ['aws_dynamodb_table.x changed-outside-terraform warning'],
    ],
    [
      'is none of an object that a failed apply left behind',
      driftOf('aws_dynamodb_table', table(keyArn('a')), table(keyArn('b')), { deposed: '00000001' }),
      [],
    ],
    ['is none of the encryption where the table is new', driftOf('aws_dynamodb_table', null, table(keyArn('b'))), []],
    ['is none of the encryption where the table is gone', driftOf('aws_dynamodb_table', table(keyArn('b')), null), []],
    [
      'is none of the encryption where it is one of a key',
      driftOf('aws_kms_key', { arn: keyArn('a'), is_enabled: true }, { arn: keyArn('a'), is_enabled: false }),
      [],
    ],
  ])('%s', async (_, plan, expected) => {
    expect(await linesOf(RULE, plan)).toEqual(expected);
  });
});
