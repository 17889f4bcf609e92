import { describe, expect, it } from 'vitest';
import type { Model } from '../../src/model/model.js';
import { createModel } from '../../src/model/read-model.js';
import type { Replica, Table } from '../../src/model/table.js';
import type { Origin } from '../../src/plan/origin.js';
import { changeIn, edited, expressionsIn, keyArn } from '../rules/edited.js';
import { bytesOf, type PlanJson, readPlanBytes } from '../support/fixtures.js';

const ORDERS = 'aws_dynamodb_table.orders';
const R = 'aws_dynamodb_table_replica.r';
const WEST = keyArn('c', 'us-west-2');
const OTHER = keyArn('d', 'us-west-2');

/** `told` is what the sources tell of arguments, by path. */
async function modelOf(plan: PlanJson, told: Readonly<Record<string, Origin>> = {}): Promise<Model> {
  const read = await readPlanBytes(bytesOf(plan));
  const { configuration } = read;
  return createModel({
    ...read,
    configuration: {
      ...configuration,
      origin: (resource, path) => told[path.join('.')] ?? configuration.origin(resource, path),
    },
  });
}

async function tableIn(plan: PlanJson, told?: Readonly<Record<string, Origin>>): Promise<Table> {
  return (await modelOf(plan, told)).tables.find(({ address }) => address === ORDERS)!;
}

/** The only replica of the table, or the only one whose table is not in the plan. */
async function replicaIn(plan: PlanJson): Promise<Replica> {
  const { tables, replicas } = await modelOf(plan);
  const all = [...tables.flatMap((table) => table.replicas), ...replicas];
  expect(all).toHaveLength(1);
  return all[0]!;
}

const key = (arn: string) => ({
  class: 'customer-managed',
  key: { arn, address: null, alias: null, sensitive: false },
});
const open = (...references: readonly string[]) => ({ class: 'kms', reasons: { references, because: 'references' } });

interface Sides {
  /** The blocks of the configuration; else none is written: a dynamic block makes them. */
  readonly written?: readonly PlanJson[];
  readonly unknown?: readonly PlanJson[];
  readonly edit?: (plan: PlanJson) => void;
}

/** An update of a table whose replicas are these before and after it. */
const updated = (
  before: readonly PlanJson[],
  after: readonly PlanJson[],
  { written, unknown = [], edit = () => {} }: Sides = {},
) =>
  edited('replica-added-with-a-key', (plan) => {
    const change = changeIn(plan, ORDERS);
    change.before.replica = before;
    change.after.replica = after;
    change.after_unknown = { replica: unknown };
    const expressions = expressionsIn(plan, ORDERS);
    delete expressions.replica;
    if (written !== undefined) expressions.replica = written;
    edit(plan);
  });

/** Where nothing else is unknown, an unknown key depends on nothing and is none. */
function somethingUnknown({ resource_changes: changes }: PlanJson): void {
  changes.push({
    address: 'random_id.x',
    mode: 'managed',
    type: 'random_id',
    name: 'x',
    change: { actions: ['create'], before: null, after: {}, after_unknown: { hex: true } },
  });
}

describe('a replica whose key is known after the apply', () => {
  const west = { region_name: 'us-west-2' };
  const eu = { region_name: 'eu-west-1' };
  const unknown = { kms_key_arn: true };
  const behind = (local: string, region: PlanJson) => ({
    kms_key_arn: { references: [`local.${local}`] },
    region_name: region,
  });
  const constant = (value: string) => ({ constant_value: value });
  const created = (after: readonly PlanJson[], written?: readonly PlanJson[]) =>
    updated([], after, {
      unknown: after.map(({ region_name: region }) =>
        region === undefined ? { ...unknown, region_name: true } : unknown,
      ),
      edit: somethingUnknown,
      ...(written === undefined ? {} : { written }),
    });

  it.each<[string, PlanJson, readonly object[], readonly (string | null)[]]>([
    [
      'is that of the block of its region',
      created([west, eu], [behind('eu', constant('eu-west-1')), behind('west', constant('us-west-2'))]),
      [open('local.west'), open('local.eu')],
      ['replica.1.kms_key_arn', 'replica.0.kms_key_arn'],
    ],
    [
      'is that of the only block, whatever expression names its region',
      created([west], [behind('one', { references: ['local.region'] })]),
      [open('local.one')],
      ['replica.0.kms_key_arn'],
    ],
    [
      'is that of the only block, whose region is made of known values',
      created([west], [behind('one', { references: ['path.module', 'terraform.workspace'] })]),
      [open('local.one')],
      ['replica.0.kms_key_arn'],
    ],
    [
      'is that of the only block, though both regions are open',
      created([{}], [behind('one', { references: ['local.region'] })]),
      [open('local.one')],
      ['replica.0.kms_key_arn'],
    ],
    [
      'is open where no block is of its region',
      created([eu], [behind('west', constant('us-west-2'))]),
      [open('replica.region_name')],
      [null],
    ],
    [
      'is open where its region is',
      created([{}], [behind('west', constant('us-west-2'))]),
      [open('replica.region_name')],
      [null],
    ],
    [
      'is open where one block of an open region makes one of two replicas',
      created([west, eu], [behind('one', { references: ['local.region'] })]),
      [open('replica.region_name'), open('replica.region_name')],
      [null, null],
    ],
    [
      'is open where the regions of two blocks are',
      created([west], [behind('one', { references: ['local.a'] }), behind('two', { references: ['local.b'] })]),
      [open('replica.region_name')],
      [null],
    ],
    [
      'is open where a dynamic block makes all',
      created([west]),
      [{ class: 'kms', reasons: { references: [], because: 'dynamic-block' } }],
      [null],
    ],
  ])('%s', async (_, plan, after, stated) => {
    const { replicas } = await tableIn(plan);
    expect(replicas.map((replica) => replica.after)).toEqual(after);
    expect(replicas.map(({ statedKey }) => statedKey?.join('.') ?? null)).toEqual(stated);
  });

  it('has no region where that is known after the apply as well', async () => {
    expect((await replicaIn(created([{}]))).region).toBeNull();
  });
});

describe('a replica that names no key', () => {
  it('is open where its table is', async () => {
    const plan = updated([], [{ region_name: 'us-west-2', kms_key_arn: '' }], {
      edit: (plan) => {
        const { after, after_unknown } = changeIn(plan, ORDERS);
        delete after.server_side_encryption;
        after_unknown.server_side_encryption = true;
        delete expressionsIn(plan, ORDERS).server_side_encryption;
      },
    });
    expect(await replicaIn(plan)).toMatchObject({
      namesKey: false,
      after: { class: 'unknown', reasons: { references: [], because: 'dynamic-block' } },
    });
  });
});

describe('replicas of which nobody knows how many there will be', () => {
  const unknown = (written?: readonly PlanJson[]) =>
    updated([], [], {
      ...(written === undefined ? {} : { written }),
      edit: (plan) => {
        const { after, after_unknown } = changeIn(plan, ORDERS);
        delete after.replica;
        after_unknown.replica = true;
      },
    });

  it('are made by a dynamic block where the configuration has none', async () => {
    expect(await tableIn(unknown())).toMatchObject({
      replicas: [],
      replicasReasons: { references: [], because: 'dynamic-block' },
    });
  });

  it('depend on what the sources tell of a dynamic block beside one that is written out', async () => {
    const told: Origin = { kind: 'undetermined', references: ['data.aws_regions.all'], because: 'dynamic-block' };
    const { replicasReasons } = await tableIn(unknown([{ region_name: { constant_value: 'us-west-2' } }]), {
      replica: told,
    });
    expect(replicasReasons).toEqual({ references: ['data.aws_regions.all'], because: 'dynamic-block' });
  });
});

describe('a replica that is removed', () => {
  it('has no key after the apply, and states none', async () => {
    expect(await replicaIn(updated([{ region_name: 'us-west-2', kms_key_arn: WEST }], []))).toMatchObject({
      region: { value: 'us-west-2' },
      before: key(WEST),
      after: null,
      namesKey: false,
      recreatedBecause: null,
      statement: { kind: 'the-same-or-undetermined' },
      statedKey: null,
    });
  });

  it('is no replica of a region that is open', async () => {
    const { replicas } = await tableIn(
      updated([{ kms_key_arn: WEST }], [{ region_name: 'us-west-2', kms_key_arn: WEST }]),
    );
    expect(replicas.map(({ region, before, after }) => [region?.value ?? null, before?.class, after?.class])).toEqual([
      ['us-west-2', undefined, 'customer-managed'],
      [null, 'customer-managed', undefined],
    ]);
  });
});

describe('an update of a table', () => {
  const west = (kms_key_arn: string | undefined, mode?: string | null) => ({
    region_name: 'us-west-2',
    ...(kms_key_arn === undefined ? {} : { kms_key_arn }),
    ...(mode === undefined ? {} : { consistency_mode: mode }),
  });
  const unknownKey = {
    unknown: [{ kms_key_arn: true }],
    written: [{ region_name: { constant_value: 'us-west-2' }, kms_key_arn: { references: ['local.key'] } }],
  };
  /** The table's block is made of something unknown. */
  const unknownTable = (plan: PlanJson) => {
    const { after, after_unknown } = changeIn(plan, ORDERS);
    delete after.server_side_encryption;
    after_unknown.server_side_encryption = true;
  };
  /** The table is on the AWS managed key. */
  const managedTable = (plan: PlanJson) => {
    for (const side of ['before', 'after'])
      changeIn(plan, ORDERS)[side].server_side_encryption = [{ enabled: true, kms_key_arn: '' }];
  };

  it.each<[string, PlanJson, Replica['recreatedBecause']]>([
    ['keeps a replica of the same key and mode', updated([west(WEST, 'EVENTUAL')], [west(WEST, 'EVENTUAL')]), null],
    [
      'makes a replica of another mode anew',
      updated([west(WEST, 'EVENTUAL')], [west(WEST, 'STRONG')]),
      'consistency-mode',
    ],
    ['makes a replica of another key anew', updated([west(WEST, 'EVENTUAL')], [west(OTHER, 'EVENTUAL')]), 'key'],
    [
      'keeps a replica whose mode the state does not have yet',
      updated([west(WEST, null)], [west(WEST, 'EVENTUAL')]),
      null,
    ],
    [
      'keeps a replica whose mode the configuration does not have',
      updated([west(WEST, 'EVENTUAL')], [west(WEST)]),
      null,
    ],
    ['keeps a replica that never had a mode', updated([west(WEST)], [west(WEST)]), null],
    ['makes a replica anew that loses its key', updated([west(WEST)], [west('')]), 'key'],
    [
      'may make a replica anew that gets a key which is open',
      updated([west('')], [west(undefined)], {
        ...unknownKey,
        edit: (plan) => (managedTable(plan), somethingUnknown(plan)),
      }),
      'undetermined',
    ],
    [
      'may make a replica anew whose key becomes open',
      updated([west(WEST)], [west(undefined)], { ...unknownKey, edit: somethingUnknown }),
      'undetermined',
    ],
    [
      'may make a replica anew that loses its key while nobody knows what the table has',
      updated([west(WEST)], [west('')], { edit: unknownTable }),
      'undetermined',
    ],
    [
      'keeps a replica without a key while nobody knows what the table has',
      updated([west('')], [west('')], { edit: unknownTable }),
      null,
    ],
  ])('%s', async (_, plan, expected) => {
    expect((await replicaIn(plan)).recreatedBecause).toBe(expected);
  });

  it('keeps the replicas of a global table of the awscc provider, which change in place', async () => {
    const INVOICES = 'awscc_dynamodb_global_table.invoices';
    const plan = edited('awscc-global-table', (plan) => {
      const change = changeIn(plan, INVOICES);
      const replicas = (arn: string) => [
        change.after.replicas[0],
        { region: 'us-west-2', sse_specification: { kms_master_key_id: arn } },
      ];
      Object.assign(change, {
        actions: ['update'],
        before: { ...change.after, replicas: replicas(WEST) },
        after: { ...change.after, replicas: replicas(OTHER) },
        after_unknown: {},
      });
    });
    const { tables } = await modelOf(plan);
    expect(tables.find(({ address }) => address === INVOICES)!.replicas).toMatchObject([
      { before: key(WEST), after: key(OTHER), recreatedBecause: null },
    ]);
  });
});

describe('a replica of its own', () => {
  const replica = (edit: (change: PlanJson, plan: PlanJson) => void) =>
    edited('table-replica-key-removed', (plan) => edit(changeIn(plan, R), plan));
  const state = (key: string | null) => ({
    arn: 'arn:aws:dynamodb:us-west-2:111122223333:table/t',
    global_table_arn: 'arn:aws:dynamodb:us-east-1:111122223333:table/t',
    kms_key_arn: key,
  });
  const unstated = { class: 'kms', reasons: { references: [], because: 'replica-state' } };
  const elsewhere = { class: 'unknown', reasons: { references: [], because: 'table-elsewhere' } };
  const states = (value: string) => (plan: PlanJson) =>
    (expressionsIn(plan, R).kms_key_arn = { constant_value: value });
  /** The key of the state is one of the plan. */
  const keyOfThePlan = ({ resource_changes: changes }: PlanJson) => {
    const values = { arn: WEST, key_id: WEST.split('/')[1], is_enabled: true };
    changes.push({
      address: 'aws_kms_key.west',
      mode: 'managed',
      type: 'aws_kms_key',
      name: 'west',
      change: { actions: ['no-op'], before: values, after: values, after_unknown: {} },
    });
  };

  it.each<[string, PlanJson, object | null, object | null]>([
    [
      'has what its state shows, which may be the default key where the configuration states none',
      replica(() => {}),
      unstated,
      unstated,
    ],
    [
      'has the key of its state where that is one of the plan',
      replica((_, plan) => keyOfThePlan(plan)),
      { ...key(WEST), key: { ...key(WEST).key, address: 'aws_kms_key.west' } },
      { ...key(WEST), key: { ...key(WEST).key, address: 'aws_kms_key.west' } },
    ],
    ['has the key that the configuration states', replica((_, plan) => states(WEST)(plan)), key(WEST), key(WEST)],
    [
      'has the key that it is created with',
      replica((change) => Object.assign(change, { actions: ['create'], before: null })),
      null,
      key(WEST),
    ],
    [
      'had the key that it is destroyed with',
      replica(
        (change, plan) => (
          Object.assign(change, { actions: ['delete'], after: null }), (plan.configuration.root_module.resources = [])
        ),
      ),
      key(WEST),
      null,
    ],
    [
      'is open without a key, as its table is elsewhere',
      replica((change) => Object.assign(change, { before: state(null), after: state(null) })),
      elsewhere,
      elsewhere,
    ],
  ])('%s', async (_, plan, before, after) => {
    const found = await replicaIn(plan);
    expect(found.before).toEqual(before);
    expect(found.after).toEqual(after);
    expect(found.namesKey).toBe(after !== null && after !== elsewhere);
  });

  it.each<[string, PlanJson, object]>([
    [
      'another key than an update keeps',
      replica((change, plan) => (states(OTHER)(plan), (change.actions = ['update']))),
      { kind: 'another-key', isCertain: true, ignoredAt: null },
    ],
    [
      'another key than stays',
      replica((_, plan) => states(OTHER)(plan)),
      { kind: 'another-key', isCertain: true, ignoredAt: null },
    ],
    ['no key, and one stays', replica(() => {}), { kind: 'no-key', isCertain: true, ignoredAt: null }],
    [
      'a key beside one that is open',
      replica(
        (change, plan) => (states(WEST)(plan), Object.assign(change, { before: state(null), after: state(null) })),
      ),
      { kind: 'the-same-or-undetermined' },
    ],
    [
      'a key that it is created with',
      replica((change, plan) => (states(OTHER)(plan), Object.assign(change, { actions: ['create'], before: null }))),
      { kind: 'the-same-or-undetermined' },
    ],
  ])('may state %s', async (_, plan, statement) => {
    expect((await replicaIn(plan)).statement).toEqual(statement);
  });

  const ORDERS_WEST = 'aws_dynamodb_table_replica.orders_west';
  it.each([
    ['its table by a reference', ['aws_dynamodb_table.orders.arn', 'aws_dynamodb_table.orders'], ORDERS],
    ['no table behind a local', ['local.table'], null],
    ['no table behind nothing unknown', ['path.module'], null],
  ])('has %s', async (_, references, table) => {
    const plan = edited(
      'table-replica-joined-by-reference',
      (plan) => (expressionsIn(plan, ORDERS_WEST).global_table_arn = { references }),
    );
    const { tables, replicas } = await modelOf(plan);
    expect(tables.find((one) => one.replicas.some(({ address }) => address === ORDERS_WEST))?.address ?? null).toBe(
      table,
    );
    expect(replicas).toHaveLength(table === null ? 1 : 0);
  });
});
