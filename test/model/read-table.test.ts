import { describe, expect, it } from 'vitest';
import { createModel } from '../../src/model/read-model.js';
import type { Table } from '../../src/model/table.js';
import { changeIn, edited, expressionsIn, keyArn } from '../rules/edited.js';
import { bytesOf, type PlanJson, readPlanBytes, reportOn } from '../support/fixtures.js';

const T = 'aws_dynamodb_table.t';
const EAST = keyArn('a');
const WEST = keyArn('c', 'us-west-2');

async function tableIn(plan: PlanJson, address: string): Promise<Table> {
  const { tables } = createModel(await readPlanBytes(bytesOf(plan)));
  return tables.find((table) => table.address === address)!;
}

const key = (arn: string | null, address: string | null = null) => ({
  class: 'customer-managed',
  key: { arn, address, alias: null, sensitive: false },
});
const awsManaged = { class: 'aws-managed', written: null };
const anyReplica = { class: 'kms', reasons: { references: ['replicas'], because: 'references' } };

describe('a global table of the awscc provider', () => {
  const INVOICES = 'awscc_dynamodb_global_table.invoices';

  /** Elements by region and key: `undefined` for none, `true` for one that is known after the apply. */
  type Elements = readonly (readonly [region: string | true | undefined, key: string | true | undefined])[];

  interface Made {
    readonly enabled?: boolean | 'unknown' | 'unset';
    /** The provider's region; null where a reference to something unknown decides it. */
    readonly region?: string | null;
    /** What the configuration refers to in `replicas`; else it is written out. */
    readonly references?: readonly string[];
  }

  const globalTable = (elements: Elements, { enabled = true, region = 'us-east-1', references }: Made = {}) =>
    edited('awscc-global-table', (plan) => {
      plan.configuration.provider_config.awscc.expressions.region =
        region === null ? { references: ['local.region'] } : { constant_value: region };
      const sse = (value: string | true | undefined) =>
        value === undefined ? null : value === true ? {} : { kms_master_key_id: value };
      const { after, after_unknown } = changeIn(plan, INVOICES);
      after.replicas = elements.map(([name, value]) => ({
        ...(typeof name === 'string' ? { region: name } : {}),
        sse_specification: sse(value),
      }));
      after_unknown.replicas = elements.map(([name, value]) => ({
        region: name === true,
        sse_specification: value === true ? { kms_master_key_id: true } : {},
      }));
      after.sse_specification = typeof enabled === 'boolean' ? { sse_enabled: enabled } : {};
      after_unknown.sse_specification = enabled === 'unknown' ? { sse_enabled: true } : {};
      const expressions = expressionsIn(plan, INVOICES);
      expressions.replicas = references === undefined ? { constant_value: after.replicas } : { references };
      if (enabled === 'unknown') expressions.sse_specification = { references: ['local.on'] };
    });
  const KEY = ['awscc_kms_key.orders.arn', 'awscc_kms_key.orders'];

  it.each<[string, PlanJson, object]>([
    [
      'the key of its own region',
      globalTable([
        ['us-east-1', EAST],
        ['us-west-2', WEST],
      ]),
      key(EAST),
    ],
    [
      'the key of its own region, which stands last',
      globalTable([
        ['us-west-2', WEST],
        ['us-east-1', EAST],
      ]),
      key(EAST),
    ],
    [
      'no key in its own region',
      globalTable([
        ['us-west-2', WEST],
        ['us-east-1', undefined],
      ]),
      awsManaged,
    ],
    [
      'an element whose region is open before its own',
      globalTable([
        [true, WEST],
        ['us-east-1', EAST],
      ]),
      key(EAST),
    ],
    ['the key of the only element, whatever its region', globalTable([[true, EAST]], { region: null }), key(EAST)],
    ['the key of the only element, in another region than expected', globalTable([['us-west-2', WEST]]), key(WEST)],
    [
      'two keys, and its region is open',
      globalTable(
        [
          ['us-east-1', EAST],
          ['us-west-2', WEST],
        ],
        { region: null },
      ),
      anyReplica,
    ],
    [
      'no keys, and its region is open',
      globalTable(
        [
          ['us-east-1', undefined],
          ['us-west-2', undefined],
        ],
        { region: null },
      ),
      awsManaged,
    ],
    [
      'no key and one key, and its region is open',
      globalTable(
        [
          ['us-east-1', undefined],
          ['us-west-2', WEST],
        ],
        { region: null },
      ),
      anyReplica,
    ],
    [
      'one key and no key, and its region is open',
      globalTable(
        [
          ['us-east-1', EAST],
          ['us-west-2', undefined],
        ],
        { region: null },
      ),
      anyReplica,
    ],
    ['no elements', globalTable([]), anyReplica],
    [
      'KMS off beside keys',
      globalTable(
        [
          ['us-east-1', EAST],
          ['us-west-2', WEST],
        ],
        { enabled: false },
      ),
      { class: 'aws-owned', because: 'disabled', idleKey: null },
    ],
    [
      'a switch that is not set',
      globalTable([['us-east-1', EAST]], { enabled: 'unset' }),
      { class: 'aws-owned', because: 'disabled', idleKey: null },
    ],
    [
      'a switch that is open',
      globalTable([['us-east-1', EAST]], { enabled: 'unknown' }),
      { class: 'unknown', reasons: { references: ['local.on'], because: 'references' } },
    ],
    [
      'one unknown key beside a known one',
      globalTable(
        [
          ['us-east-1', true],
          ['us-west-2', WEST],
        ],
        { references: KEY },
      ),
      key(null, 'awscc_kms_key.orders'),
    ],
    [
      'a known key beside an unknown one',
      globalTable(
        [
          ['us-east-1', EAST],
          ['us-west-2', true],
        ],
        { references: KEY },
      ),
      key(EAST),
    ],
    [
      'a known key beside two unknown ones',
      globalTable(
        [
          ['us-east-1', EAST],
          ['us-west-2', true],
          ['eu-west-1', true],
        ],
        { references: KEY },
      ),
      key(EAST),
    ],
    [
      'two unknown keys, of which nobody says which is whose',
      globalTable(
        [
          ['us-east-1', true],
          ['us-west-2', true],
        ],
        { references: KEY },
      ),
      anyReplica,
    ],
    [
      'two unknown keys where nothing is referred to',
      globalTable([
        ['us-east-1', true],
        ['us-west-2', true],
      ]),
      awsManaged,
    ],
  ])('with %s', async (_, plan, after) => {
    expect((await tableIn(plan, INVOICES)).after).toEqual(after);
  });

  it.each<[string, PlanJson, readonly object[]]>([
    [
      'the elements of other regions',
      globalTable([
        ['us-east-1', EAST],
        ['us-west-2', WEST],
      ]),
      [{ region: { value: 'us-west-2' }, namesKey: true, after: key(WEST) }],
    ],
    [
      'an element without a key',
      globalTable([
        ['us-east-1', EAST],
        ['us-west-2', undefined],
      ]),
      [{ region: { value: 'us-west-2' }, namesKey: false, after: awsManaged }],
    ],
    [
      'an element whose region is open',
      globalTable([
        ['us-east-1', EAST],
        [true, WEST],
      ]),
      [{ region: null, namesKey: true, after: key(WEST) }],
    ],
    [
      'an element without a region',
      globalTable([
        ['us-east-1', EAST],
        [undefined, WEST],
      ]),
      [{ region: null, namesKey: true, after: key(WEST) }],
    ],
    [
      'all elements where its own region is open',
      globalTable(
        [
          ['us-east-1', EAST],
          ['us-west-2', WEST],
        ],
        { region: null },
      ),
      [{ after: key(EAST) }, { after: key(WEST) }],
    ],
    [
      'elements without a key where KMS is off',
      globalTable(
        [
          ['us-east-1', EAST],
          ['us-west-2', WEST],
        ],
        { enabled: false },
      ),
      [{ namesKey: false, after: { class: 'aws-owned', because: 'disabled', idleKey: null } }],
    ],
    [
      'elements whose unknown keys nobody tells apart',
      globalTable(
        [
          ['us-east-1', EAST],
          ['us-west-2', true],
          ['eu-west-1', true],
        ],
        { references: KEY },
      ),
      [{ after: anyReplica }, { after: anyReplica }],
    ],
  ])('has as replicas %s', async (_, plan, replicas) => {
    const found = (await tableIn(plan, INVOICES)).replicas;
    expect(found).toMatchObject(replicas);
    expect(found).toHaveLength(replicas.length);
  });

  it.each<[string, PlanJson]>([
    [
      'KMS is turned off beside keys',
      globalTable(
        [
          ['us-east-1', EAST],
          ['us-west-2', WEST],
        ],
        { enabled: false },
      ),
    ],
    [
      'its own key is one of two unknown ones',
      globalTable(
        [
          ['us-east-1', true],
          ['us-west-2', true],
        ],
        { references: KEY },
      ),
    ],
    [
      'a replica alone has a customer managed key and the region is open',
      globalTable(
        [
          ['us-west-2', WEST],
          ['us-east-1', undefined],
        ],
        { region: null },
      ),
    ],
  ])('is found where a customer managed key is required and %s', async (_, plan) => {
    const { findings } = await reportOn(plan, { require: 'customer-managed' });
    expect(
      findings.filter(({ ruleId, address }) => ruleId === 'table-kms-encryption' && address === INVOICES),
    ).toHaveLength(1);
  });
});

describe('the block of a table', () => {
  const created = (edit: (plan: PlanJson) => void) =>
    edited('created-enabled-without-a-key', (plan) => {
      const { after, after_unknown } = changeIn(plan, T);
      delete after.server_side_encryption;
      after_unknown.server_side_encryption = true;
      delete expressionsIn(plan, T).server_side_encryption;
      edit(plan);
    });

  it.each<[string, PlanJson, object]>([
    [
      'is none where the configuration has none',
      created(() => {}),
      { class: 'aws-owned', because: 'no-block', idleKey: null },
    ],
    [
      'is open where the plan has no configuration',
      created((plan) => (plan.configuration.root_module.resources = [])),
      { class: 'unknown', reasons: { references: [], because: 'no-configuration' } },
    ],
    [
      'is open where the table is restored from another',
      created((plan) => (changeIn(plan, T).after.restore_source_name = 'old')),
      { class: 'unknown', reasons: { references: [], because: 'restored' } },
    ],
    [
      'is open where the table is restored from one that is known after the apply',
      created((plan) => (changeIn(plan, T).after_unknown.restore_source_table_arn = true)),
      { class: 'unknown', reasons: { references: [], because: 'restored' } },
    ],
  ])('%s', async (_, plan, after) => {
    expect((await tableIn(plan, T)).after).toEqual(after);
  });

  it.each([null, undefined])('is none where an updated table has %s for it', async (block) => {
    const plan = edited('unrelated-update-of-an-encrypted-table', ({ resource_changes: changes }) => {
      for (const side of ['before', 'after']) changes[0].change[side].server_side_encryption = block;
    });
    const { before, after } = await tableIn(plan, plan.resource_changes[0].address);
    expect([before?.class, after?.class]).toEqual(['aws-owned', 'aws-owned']);
  });

  it('is open where an update makes it of something unknown', async () => {
    const plan = edited('managed-to-customer-key', (plan) => {
      const { after, after_unknown } = changeIn(plan, T);
      delete after.server_side_encryption;
      after_unknown.server_side_encryption = true;
      delete expressionsIn(plan, T).server_side_encryption;
    });
    expect((await tableIn(plan, T)).after).toEqual({
      class: 'unknown',
      reasons: { references: [], because: 'dynamic-block' },
    });
  });

  it('stands once: a plan with two is refused', async () => {
    const plan = edited('managed-to-customer-key', (plan) => {
      const { after } = changeIn(plan, T);
      after.server_side_encryption = [...after.server_side_encryption, { enabled: false, kms_key_arn: '' }];
    });
    await expect(tableIn(plan, T)).rejects.toThrow(
      'server_side_encryption has 2 blocks, and a table has one at the most',
    );
  });
});

describe('the object of an awscc table', () => {
  it('is open where all of it is known after the apply', async () => {
    const ORDERS = 'awscc_dynamodb_table.orders';
    const plan = edited('awscc-table', (plan) => {
      const { after, after_unknown } = changeIn(plan, ORDERS);
      delete after.sse_specification;
      after_unknown.sse_specification = true;
      expressionsIn(plan, ORDERS).sse_specification = { references: ['local.sse'] };
    });
    expect((await tableIn(plan, ORDERS)).after).toEqual({
      class: 'unknown',
      reasons: { references: ['local.sse'], because: 'references' },
    });
  });
});

describe('the name and account of a table', () => {
  const table = (edit: (change: PlanJson) => void) =>
    tableIn(
      edited('managed-to-customer-key', (plan) => edit(changeIn(plan, T))),
      T,
    );

  it('are read off the plan', async () => {
    expect(await table(() => {})).toMatchObject({ name: 't', account: '111122223333' });
  });

  it('are none where the plan does not know them', async () => {
    const { name, account } = await table(({ before, after, after_unknown }) => {
      delete after.name;
      after_unknown.name = true;
      for (const side of [before, after]) side.arn = 't';
    });
    expect([name, account]).toEqual([null, null]);
  });

  it('are none where the plan marks them as sensitive', async () => {
    const { name, account } = await table((change) =>
      Object.assign(change, { before_sensitive: { arn: true }, after_sensitive: { arn: true, name: true } }),
    );
    expect([name, account]).toEqual([null, null]);
  });
});
