import { describe, expect, it } from 'vitest';
import type { Encryption } from '../../src/model/encryption.js';
import { createModel } from '../../src/model/read-model.js';
import type { Origin } from '../../src/plan/origin.js';
import { changeIn, defaultKeyIn, edited, expressionsIn, keyArn } from '../rules/edited.js';
import { bytesOf, type PlanJson, readPlanBytes } from '../support/fixtures.js';

const T = 'aws_dynamodb_table.t';
const ENABLED = 'server_side_encryption.0.enabled';
const KEY = 'server_side_encryption.0.kms_key_arn';
const A = keyArn('a');

/** What the only table has after the apply; `told` is what the sources tell of its arguments, by path. */
async function afterOf(plan: PlanJson, told: Readonly<Record<string, Origin>> = {}): Promise<Encryption | null> {
  const read = await readPlanBytes(bytesOf(plan));
  const { configuration } = read;
  const model = createModel({
    ...read,
    configuration: {
      ...configuration,
      origin: (resource, path) => told[path.join('.')] ?? configuration.origin(resource, path),
    },
  });
  return model.tables[0]!.after;
}

const customerManaged = (arn: string, more: object = {}) => ({
  class: 'customer-managed',
  key: { arn, address: null, alias: null, sensitive: false, ...more },
});
const awsManaged = { class: 'aws-managed', written: null };

/** A new table whose block has an argument that is known after the apply. */
const created = (unknown: 'enabled' | 'kms_key_arn') =>
  edited('created-enabled-without-a-key', (plan) => {
    const { after, after_unknown } = changeIn(plan, T);
    after.server_side_encryption = [{ enabled: true, kms_key_arn: A }];
    delete after.server_side_encryption[0][unknown];
    after_unknown.server_side_encryption = [{ [unknown]: true }];
  });

const from = {
  resource: {
    address: 'aws_ssm_parameter.p',
    mode: 'managed',
    type: 'aws_ssm_parameter',
    name: 'p',
    module: [],
    key: undefined,
  },
  path: ['value'],
};

describe('a switch that is known after the apply', () => {
  it.each<[string, Origin, object]>([
    [
      'is on where the sources tell true',
      { kind: 'known', value: true, isLiteral: true, bySources: true },
      customerManaged(A),
    ],
    [
      'is off where the sources tell false',
      { kind: 'known', value: false, isLiteral: true, bySources: true },
      { class: 'aws-owned', because: 'disabled', idleKey: customerManaged(A).key },
    ],
    [
      'is open where the value is only read off a reference',
      { kind: 'known', value: true },
      { class: 'unknown', reasons: { references: [], because: 'references' } },
    ],
    [
      'is open where the sources tell no boolean',
      { kind: 'known', value: 'true', bySources: true },
      { class: 'unknown', reasons: { references: [], because: 'references' } },
    ],
    [
      'is open behind a local',
      { kind: 'undetermined', references: ['local.on'], because: 'references' },
      { class: 'unknown', reasons: { references: ['local.on'], because: 'references' } },
    ],
    [
      'is open behind an unknown attribute',
      { kind: 'unknown', from },
      { class: 'unknown', reasons: { references: ['aws_ssm_parameter.p.value'], because: 'references' } },
    ],
  ])('%s', async (_, origin, expected) => {
    expect(await afterOf(created('enabled'), { [ENABLED]: origin })).toEqual(expected);
  });
});

describe('a key that is known after the apply', () => {
  it.each<[string, Origin, object]>([
    [
      'is the one that the sources tell',
      { kind: 'known', value: A, isLiteral: true, bySources: true },
      customerManaged(A),
    ],
    [
      'is sensitive where the sources say so',
      { kind: 'known', value: A, isLiteral: true, bySources: true, sensitive: true },
      customerManaged(A, { sensitive: true }),
    ],
    [
      'is the default one where the sources tell an empty text',
      { kind: 'known', value: '', isLiteral: true, bySources: true },
      awsManaged,
    ],
    [
      'is the default one where the sources tell null',
      { kind: 'known', value: null, isLiteral: true, bySources: true },
      awsManaged,
    ],
    // What is unknown is not what stands there and is known: that was null, in a condition or function.
    ['is the default one where a key is only read off a reference', { kind: 'known', value: A }, awsManaged],
    [
      'is open behind a local',
      { kind: 'undetermined', references: ['local.key'], because: 'references' },
      { class: 'kms', reasons: { references: ['local.key'], because: 'references' } },
    ],
  ])('%s', async (_, origin, expected) => {
    expect(await afterOf(created('kms_key_arn'), { [KEY]: origin })).toEqual(expected);
  });

  it('is sensitive where the plan marks it so, and the sources do not', async () => {
    const plan = created('kms_key_arn');
    changeIn(plan, T).after_sensitive = { server_side_encryption: [{ kms_key_arn: true }] };
    expect(await afterOf(plan, { [KEY]: { kind: 'known', value: A, isLiteral: true, bySources: true } })).toEqual(
      customerManaged(A, { sensitive: true }),
    );
  });
});

describe('a key that is unknown although its configuration depends on nothing unknown', () => {
  const change = (edit: (change: PlanJson) => void = () => {}) =>
    edited('managed-to-customer-key', (plan) => {
      plan.configuration.root_module.variables = { key: { default: null } };
      expressionsIn(plan, T).server_side_encryption[0].kms_key_arn = { references: ['var.key'] };
      const table = changeIn(plan, T);
      delete table.after.server_side_encryption[0].kms_key_arn;
      table.after_unknown = { server_side_encryption: [{ kms_key_arn: true }] };
      edit(table);
    });
  const kept = { class: 'kms', reasons: { references: [], because: 'references' } };

  it.each<[string, PlanJson, object]>([
    ['is not taken for the default one where the block was there before: an update keeps the key', change(), kept],
    [
      'is the default one where there was no block before',
      change(({ before }) => (before.server_side_encryption = [])),
      awsManaged,
    ],
    [
      'is the default one of a new table',
      change((table) => Object.assign(table, { actions: ['create'], before: null })),
      awsManaged,
    ],
    [
      'is the default one of a table that is made anew',
      change((table) => (table.actions = ['delete', 'create'])),
      awsManaged,
    ],
    ['is the default one where an update shows nothing before', change((table) => (table.before = null)), awsManaged],
  ])('%s', async (_, plan, expected) => {
    expect(await afterOf(plan)).toEqual(expected);
  });

  it('is no doubt for a replica of its own, whose key is no block', async () => {
    const plan = edited('table-replica-key-removed', (plan) => {
      const replica = changeIn(plan, 'aws_dynamodb_table_replica.r');
      Object.assign(replica, {
        actions: ['update'],
        after: { ...replica.before },
        after_unknown: { kms_key_arn: true },
      });
      delete replica.after.kms_key_arn;
    });
    const [replica] = createModel(await readPlanBytes(bytesOf(plan))).replicas;
    expect(replica).toMatchObject({
      namesKey: false,
      after: { class: 'unknown', reasons: { references: [], because: 'table-elsewhere' } },
    });
  });
});

describe('a key in the state that the configuration does not state', () => {
  const removed = (edit: (plan: PlanJson) => void = () => {}) => edited('key-removed-from-configuration', edit);

  it('is the customer managed key that stays', async () => {
    expect(await afterOf(removed())).toEqual(customerManaged(A));
  });

  it('is not written out where it is the default key', async () => {
    expect(await afterOf(removed((plan) => defaultKeyIn(plan, A)))).toEqual(awsManaged);
  });
});

describe('a key beside KMS turned off', () => {
  const off = (key: string, edit: (plan: PlanJson) => void = () => {}) =>
    edited('managed-to-customer-key', (plan) => {
      changeIn(plan, T).after.server_side_encryption = [{ enabled: false, kms_key_arn: key }];
      edit(plan);
    });

  it.each<[string, PlanJson, object | null]>([
    ['is idle where it is a customer managed one', off(A), customerManaged(A).key],
    ['is none where it is the default key', off(A, (plan) => defaultKeyIn(plan, A)), null],
    ['is none where it is empty', off(''), null],
  ])('%s', async (_, plan, idleKey) => {
    expect(await afterOf(plan)).toEqual({ class: 'aws-owned', because: 'disabled', idleKey });
  });
});
