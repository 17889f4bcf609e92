import { describe, expect, it } from 'vitest';
import type { Key } from '../../src/model/key.js';
import { createModel } from '../../src/model/read-model.js';
import type { ModuleCall } from '../../src/model/table.js';
import { changeIn, edited, keyArn } from '../rules/edited.js';
import { wordsOf } from '../rules/findings-of.js';
import { bytesOf, type PlanJson, readPlanBytes } from '../support/fixtures.js';

/* The plans in this file are made by hand, each as small as what it is about, but for those that come from fixtures. */

const OLD = keyArn('a');
const NEW = keyArn('b');

interface Given {
  readonly change?: PlanJson;
  readonly type?: string;
  readonly expressions?: PlanJson;
  /** The expression for the provider's region, and the variables of the root module. */
  readonly region?: PlanJson;
  readonly variables?: PlanJson;
  readonly declared?: PlanJson;
}

const ADDRESSED = { mode: 'managed', name: 'k' };

async function keyOf({
  change = {},
  type = 'aws_kms_key',
  expressions = {},
  region,
  variables = {},
  declared = {},
}: Given): Promise<Key> {
  const address = `${type}.k`;
  const plan = {
    format_version: '1.2',
    variables,
    resource_changes: [{ ...ADDRESSED, address, type, change: { before: null, after: null, ...change } }],
    configuration: {
      provider_config: { aws: { expressions: region === undefined ? {} : { region } } },
      root_module: {
        resources: [{ ...ADDRESSED, address, type, provider_config_key: 'aws', expressions }],
        variables: declared,
      },
    },
  };
  const model = createModel(await readPlanBytes(bytesOf(plan)));
  return model.keyRing.keyOf({ arn: null, address, alias: null, sensitive: false })!;
}

async function keyOfData(values: PlanJson, sensitive: PlanJson = {}): Promise<Key> {
  const data = {
    address: 'data.aws_kms_key.k',
    mode: 'data',
    type: 'aws_kms_key',
    name: 'k',
    values,
    sensitive_values: sensitive,
  };
  const plan = await readPlanBytes(
    Buffer.from(
      JSON.stringify({
        format_version: '1.2',
        resource_changes: [],
        prior_state: { values: { root_module: { resources: [data] } } },
      }),
    ),
  );
  return createModel(plan).keyRing.keyOf({ arn: null, address: data.address, alias: null, sensitive: false })!;
}

describe('a key of the plan', () => {
  const before = { arn: OLD, key_id: 'old' };

  it.each<[string, PlanJson, Pick<Key, 'arn' | 'oldArn' | 'keyId'>]>([
    ['that stays as it is', { actions: ['no-op'], before, after: before }, { arn: OLD, oldArn: OLD, keyId: 'old' }],
    [
      'that is created',
      { actions: ['create'], after: {}, after_unknown: { arn: true, key_id: true } },
      { arn: null, oldArn: null, keyId: null },
    ],
    [
      'that is imported with what is known of it',
      { actions: ['create'], after: { arn: NEW, key_id: 'new' } },
      { arn: NEW, oldArn: null, keyId: 'new' },
    ],
    [
      'that is replaced',
      { actions: ['delete', 'create'], before, after: {}, after_unknown: { arn: true, key_id: true } },
      { arn: null, oldArn: OLD, keyId: 'old' },
    ],
    ['that is destroyed', { actions: ['delete'], before }, { arn: OLD, oldArn: OLD, keyId: 'old' }],
    ['of which only the address is known', { actions: ['delete'] }, { arn: null, oldArn: null, keyId: null }],
  ])('%s', async (_, change, expected) => {
    expect(await keyOf({ change })).toMatchObject(expected);
  });

  it('that is destroyed and of which the state has nothing says nothing', async () => {
    expect(await keyOf({ change: { actions: ['delete'] } })).toMatchObject({
      spec: null,
      usage: null,
      multiRegion: null,
      enabledBefore: null,
      enabledAfter: null,
      rotated: null,
      sensitive: false,
    });
  });

  it('says null, and nothing else, for what is not set', async () => {
    expect(await keyOf({ change: { actions: ['create'], after: {} } })).toMatchObject({
      arn: null,
      keyId: null,
      multiRegion: null,
      enabledAfter: null,
    });
  });

  it.each<[string, PlanJson, boolean]>([
    ['before and after', { before_sensitive: { arn: true }, after_sensitive: { arn: true } }, true],
    ['before', { before_sensitive: { arn: true } }, true],
    ['after', { after_sensitive: { arn: true } }, true],
    [
      'for another attribute',
      { before_sensitive: { description: true }, after_sensitive: { description: true } },
      false,
    ],
  ])('has a sensitive ARN where the plan marks it so %s', async (_, marks, sensitive) => {
    expect((await keyOf({ change: { actions: ['no-op'], before, after: before, ...marks } })).sensitive).toBe(
      sensitive,
    );
  });

  it('has no sensitive ARN where it has none yet', async () => {
    expect(
      (
        await keyOf({
          change: { actions: ['create'], after: {}, after_unknown: { arn: true }, after_sensitive: { arn: true } },
        })
      ).sensitive,
    ).toBe(false);
  });
});

describe('what a key is for', () => {
  it.each<[PlanJson, PlanJson, string | null]>([
    [{ key_spec: 'RSA_2048' }, {}, 'RSA_2048'],
    [{ customer_master_key_spec: 'RSA_2048' }, {}, 'RSA_2048'],
    [{ key_spec: 'RSA_2048', customer_master_key_spec: 'RSA_2048' }, {}, 'RSA_2048'],
    [{}, {}, null],
    // No more is said of what is sensitive than that it is not the usual one.
    [{ key_spec: 'RSA_2048' }, { key_spec: true }, '(sensitive)'],
    [{ key_spec: 'SYMMETRIC_DEFAULT' }, { key_spec: true }, 'SYMMETRIC_DEFAULT'],
  ])('is shown by a data source with %j, sensitive %j', async (values, sensitive, spec) => {
    expect((await keyOfData(values, sensitive)).spec).toBe(spec);
  });

  it('is shown by a resource under either name', async () => {
    for (const name of ['key_spec', 'customer_master_key_spec'])
      expect((await keyOf({ change: { actions: ['create'], after: { [name]: 'HMAC_256' } } })).spec).toBe('HMAC_256');
  });

  it('is not written in a finding where the plan marks it as sensitive', async () => {
    const plan = edited(
      'asymmetric-key',
      (json) => (changeIn(json, 'aws_kms_key.orders').after_sensitive = { customer_master_key_spec: true }),
    );
    const [finding] = await wordsOf('kms-key-usable', plan);
    expect(finding!.message).toBe(
      'The key aws_kms_key.orders is (sensitive): DynamoDB takes symmetric encryption keys alone.',
    );
  });

  it('raises no finding where a sensitive spec is the usual one', async () => {
    const plan = edited(
      'key-created-in-the-same-plan',
      (json) =>
        (changeIn(json, 'aws_kms_key.orders').after_sensitive = { customer_master_key_spec: true, key_usage: true }),
    );
    expect(await wordsOf('kms-key-usable', plan)).toEqual([]);
  });
});

describe('whether a key is rotated', () => {
  const unknown = { enable_key_rotation: true };
  const values = { key_spec: 'SYMMETRIC_DEFAULT', origin: 'AWS_KMS' };

  it('is the default where a new key of Cloud Control leaves it out', async () => {
    expect(
      (await keyOf({ type: 'awscc_kms_key', change: { actions: ['create'], after: values, after_unknown: unknown } }))
        .rotated,
    ).toBe(false);
  });

  it('cannot be told where an update of one does: Cloud Control keeps what it has', async () => {
    expect(
      (
        await keyOf({
          type: 'awscc_kms_key',
          change: {
            actions: ['update'],
            before: { ...values, enable_key_rotation: true },
            after: values,
            after_unknown: unknown,
          },
        })
      ).rotated,
    ).toBeNull();
  });
});

describe('the region of a key', () => {
  const change = { actions: ['create'], after: {}, after_unknown: { arn: true } };

  it.each<[string, Given, Key['region']]>([
    [
      'its region argument',
      { change: { actions: ['create'], after: { region: 'eu-west-1' } } },
      { value: 'eu-west-1', sensitive: false },
    ],
    [
      "its ARN's",
      { change: { actions: ['no-op'], before: { arn: OLD }, after: { arn: OLD } } },
      { value: 'us-east-1', sensitive: false },
    ],
    [
      "its ARN's, as sensitive as that",
      { change: { actions: ['no-op'], before: { arn: OLD }, after: { arn: OLD }, after_sensitive: { arn: true } } },
      { value: 'us-east-1', sensitive: true },
    ],
    [
      "its old ARN's",
      { change: { ...change, actions: ['delete', 'create'], before: { arn: OLD } } },
      { value: 'us-east-1', sensitive: false },
    ],
    ["its provider's", { change, region: { constant_value: 'eu-west-1' } }, { value: 'eu-west-1', sensitive: false }],
    [
      "its provider's, by a variable",
      { change, region: { references: ['var.r'] }, variables: { r: { value: 'eu-west-1' } }, declared: { r: {} } },
      { value: 'eu-west-1', sensitive: false },
    ],
    [
      "its provider's, by a sensitive variable",
      {
        change,
        region: { references: ['var.r'] },
        variables: { r: { value: 'eu-west-1' } },
        declared: { r: { sensitive: true } },
      },
      { value: 'eu-west-1', sensitive: true },
    ],
    // one(var.r)
    [
      'not what may be one of a list',
      { change, region: { references: ['var.r'] }, variables: { r: { value: ['eu-west-1'] } }, declared: { r: {} } },
      null,
    ],
    [
      'not what is no region',
      { change, region: { references: ['var.r'] }, variables: { r: { value: 'prod' } }, declared: { r: {} } },
      null,
    ],
    ['not told by a local', { change, region: { references: ['local.r'] } }, null],
    ['not told by a provider without one', { change }, null],
    [
      'not told by what is no ARN',
      { change: { actions: ['no-op'], before: { arn: 'mine' }, after: { arn: 'mine' } } },
      null,
    ],
    [
      'not told by an ARN without one',
      {
        change: {
          actions: ['no-op'],
          before: { arn: 'arn:aws:kms::111122223333:key/a' },
          after: { arn: 'arn:aws:kms::111122223333:key/a' },
        },
      },
      null,
    ],
  ])('is %s', async (_, given, region) => {
    const found = (await keyOf(given)).region;
    expect(found && { value: found.value, sensitive: found.sensitive }).toEqual(region);
  });
});

describe("the call of a module where a table's key is written", () => {
  const by = (...references: readonly string[]): PlanJson => ({ references });
  const literal = { constant_value: true };

  /** A table in a module that is called in another one, as the two calls and the block have it. */
  async function callOf({
    outer,
    inner,
    block,
    variables,
  }: {
    outer: PlanJson;
    inner: PlanJson;
    block: PlanJson;
    variables: PlanJson;
  }): Promise<ModuleCall | null> {
    const table = { mode: 'managed', type: 'aws_dynamodb_table', name: 't' };
    const values = { server_side_encryption: [{ enabled: true, kms_key_arn: OLD }] };
    const module = {
      variables,
      resources: [{ ...table, address: 'aws_dynamodb_table.t', expressions: { server_side_encryption: [block] } }],
    };
    const plan = {
      format_version: '1.2',
      resource_changes: [
        {
          ...table,
          address: 'module.outer.module.inner.aws_dynamodb_table.t',
          module_address: 'module.outer.module.inner',
          change: { actions: ['no-op'], before: values, after: values },
        },
      ],
      configuration: {
        root_module: {
          module_calls: {
            outer: {
              expressions: outer,
              module: { variables, module_calls: { inner: { expressions: inner, module } } },
            },
          },
        },
      },
    };
    return createModel(await readPlanBytes(bytesOf(plan))).tables[0]!.moduleCall;
  }

  const block = { enabled: by('var.enabled'), kms_key_arn: by('var.key') };
  const variables = { enabled: {}, key: {}, server_side_encryption: {} };
  const nothing = { enabled: null, key: null, encryption: null, replicas: null };

  it('is the outermost one that passes it in', async () => {
    expect(
      await callOf({
        outer: { enabled: literal, key: { constant_value: OLD } },
        inner: { enabled: by('var.enabled'), key: by('var.key') },
        block,
        variables,
      }),
    ).toEqual({ ...nothing, calledIn: '', name: 'outer', enabled: 'enabled', key: 'key' });
  });

  it('is one call: what another call passes in is not its', async () => {
    expect(
      await callOf({
        outer: { key: { constant_value: OLD } },
        inner: { enabled: literal, key: by('var.key') },
        block,
        variables,
      }),
    ).toEqual({ ...nothing, calledIn: 'module.outer', name: 'inner', enabled: 'enabled' });
  });

  it('has no input for the whole block where the module writes the block out, even without a key', async () => {
    expect(
      await callOf({
        outer: {},
        inner: { enabled: literal, server_side_encryption: { constant_value: {} } },
        block: { enabled: by('var.enabled') },
        variables,
      }),
    ).toEqual({ ...nothing, calledIn: 'module.outer', name: 'inner', enabled: 'enabled' });
  });
});
