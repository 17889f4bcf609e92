import { describe, expect, it } from 'vitest';
import type { KeyReference } from '../../src/model/encryption.js';
import { createKeyRing, type KeyRing, type Named, reasonsOf } from '../../src/model/key-ring.js';
import { createModel } from '../../src/model/read-model.js';
import { parseArn } from '../../src/model/region.js';
import type { Plan } from '../../src/plan/read-plan.js';
import { changeIn, edited, expressionsIn, keyArn } from '../rules/edited.js';
import { linesOf } from '../rules/findings-of.js';
import { bytesOf, type PlanJson, readPlanBytes } from '../support/fixtures.js';

/* The plans in this file are made by hand, each as small as what it is about, but for those that come from fixtures. */

const A = keyArn('a');
const B = keyArn('b');
const WEST = keyArn('a', 'us-west-2');
const idOf = (arn: string): string => arn.slice(arn.indexOf('/') + 1);
const ID = idOf(A);
const aliasArn = (name: string): string => `arn:aws:kms:us-east-1:111122223333:${name}`;

function parts(address: string): PlanJson {
  const [, data, type, name] = /^(data\.)?(\w+)\.(\w+)$/.exec(address)!;
  return { address, mode: data === undefined ? 'managed' : 'data', type, name };
}

const change = (address: string, of: PlanJson): PlanJson => ({
  ...parts(address),
  change: { before: null, after: null, ...of },
});
const same = (address: string, values: PlanJson): PlanJson =>
  change(address, { actions: ['no-op'], before: values, after: values });
const created = (address: string, values: PlanJson, unknown: PlanJson): PlanJson =>
  change(address, { actions: ['create'], after: values, after_unknown: unknown });
const updated = (address: string, before: PlanJson, after: PlanJson, unknown: PlanJson = {}): PlanJson =>
  change(address, { actions: ['update'], before, after: { ...before, ...after }, after_unknown: unknown });
/** A data source that the apply reads. */
const readLater = (address: string, values: PlanJson, unknown: PlanJson): PlanJson =>
  change(address, { actions: ['read'], after: values, after_unknown: unknown });
/** A data source that was read while planning. */
const read = (address: string, values: PlanJson, sensitive: PlanJson = {}): PlanJson => ({
  ...parts(address),
  values,
  sensitive_values: sensitive,
});
const written = (address: string, expressions: PlanJson): PlanJson => ({ ...parts(address), expressions });
const refs = (...references: readonly string[]): PlanJson => ({ references });

interface Given {
  readonly changes?: readonly PlanJson[];
  readonly data?: readonly PlanJson[];
  readonly written?: readonly PlanJson[];
}

function planOf({ changes = [], data = [], written: resources = [] }: Given): Promise<Plan> {
  const json = {
    format_version: '1.2',
    resource_changes: changes,
    prior_state: { values: { root_module: { resources: data } } },
    configuration: { root_module: { resources } },
  };
  return readPlanBytes(bytesOf(json));
}

const ringOf = async (given: Given): Promise<KeyRing> => createKeyRing(await planOf(given));

/** What an attribute of a resource of the plan names. */
async function namedBy(given: Given, address: string, ...path: readonly string[]): Promise<Named> {
  const { mode, type, name } = parts(address) as { mode: string; type: string; name: string };
  return (await ringOf(given)).namedBy({ resource: { address, mode, type, name, module: [], key: undefined }, path });
}

const reference = (of: Partial<KeyReference>): KeyReference => ({
  arn: null,
  address: null,
  alias: null,
  sensitive: false,
  ...of,
});
const customer = (of: Partial<KeyReference>): Named => ({ kind: 'customer-managed', key: reference(of) });
const doubt = (...references: readonly string[]): Named => ({
  kind: 'undetermined',
  reasons: { references, because: 'references' },
});

const key = (address: string, arn: string): PlanJson => same(address, { arn, key_id: idOf(arn) });
const alias = (address: string, name: string, target: string): PlanJson =>
  same(address, { arn: aliasArn(name), name, target_key_id: target });

describe('an ARN', () => {
  it.each([
    'urn:aws:kms:us-east-1:111122223333:key/a',
    'arn::kms:us-east-1:111122223333:key/a',
    'arn:aws::us-east-1:111122223333:key/a',
    'arn:aws:kms:us-east-1:111122223333',
    'arn:aws:kms:us-east-1',
    'arn:aws:kms',
    'arn:aws',
    '',
  ])('is not %j', (text) => {
    expect(parseArn(text)).toBeUndefined();
  });

  it('may be without region and account, and its resource may have colons', () => {
    expect(parseArn('arn:aws:s3:::a:b')).toEqual({ service: 's3', region: '', account: '', resource: 'a:b' });
  });
});

describe('a key ring', () => {
  it('has the aliases of the plan, and nothing else for one', async () => {
    const { aliases } = await ringOf({
      changes: [
        alias('aws_kms_alias.a', 'alias/a', A),
        { ...alias('aws_kms_alias.a', 'alias/old', B), deposed: '00000001' },
        key('aws_kms_key.k', A),
        same('aws_dynamodb_table.t', { arn: 'arn:aws:dynamodb:us-east-1:111122223333:table/t' }),
        readLater('data.aws_kms_alias.later', { name: 'alias/a' }, { arn: true }),
      ],
      data: [
        read('data.aws_kms_alias.b', { name: 'alias/b', target_key_arn: B }),
        read('data.aws_kms_key.k', { arn: A }),
      ],
    });
    expect(aliases.map(({ address }) => address)).toEqual(['aws_kms_alias.a', 'data.aws_kms_alias.b']);
  });

  it('takes no other resource for a key', async () => {
    const table = 'arn:aws:dynamodb:us-east-1:111122223333:table/t';
    const ring = await ringOf({
      changes: [
        same('aws_dynamodb_table.t', { arn: table }),
        readLater('data.aws_kms_key.later', { key_id: ID }, { arn: true }),
      ],
      data: [
        read('data.aws_kms_alias.a', {
          arn: aliasArn('alias/a'),
          id: aliasArn('alias/a'),
          name: 'alias/a',
          target_key_arn: A,
        }),
      ],
    });
    expect(ring.named(table, false)).toEqual(customer({ arn: table }));
    for (const address of ['aws_dynamodb_table.t', 'data.aws_kms_key.later', 'data.aws_kms_alias.a'])
      expect(ring.keyOf(reference({ address }))).toBeUndefined();
  });

  it('knows a key by its resource rather than by a data source of it', async () => {
    const ring = await ringOf({
      changes: [key('aws_kms_key.k', A)],
      data: [read('data.aws_kms_key.k', { arn: A, id: ID })],
    });
    expect(ring.keyOf(reference({ arn: A }))?.address).toBe('aws_kms_key.k');
    expect(ring.named(A, false)).toEqual(customer({ arn: A, address: 'aws_kms_key.k' }));
  });

  it('means by an address the present object, not a deposed one', async () => {
    const ring = await ringOf({
      changes: [
        key('aws_kms_key.k', A),
        { ...change('aws_kms_key.k', { actions: ['delete'], before: { arn: B } }), deposed: '00000001' },
      ],
    });
    expect(ring.keyOf(reference({ address: 'aws_kms_key.k' }))?.arn).toBe(A);
    expect(ring.named(B, false)).toEqual(customer({ arn: B }));
  });

  it('has no key for what is not in the plan', async () => {
    const ring = await ringOf({ changes: [alias('aws_kms_alias.a', 'alias/a', ID)] });
    for (const unknown of [{}, { arn: A }, { address: 'aws_kms_key.k' }, { alias: 'alias/a' }, { alias: 'alias/b' }])
      expect(ring.keyOf(reference(unknown))).toBeUndefined();
  });

  it('takes an alias whose name is known only after the apply', async () => {
    const { aliases } = await ringOf({
      changes: [created('aws_kms_alias.a', { name_prefix: 'alias/x', target_key_id: A }, { arn: true, name: true })],
    });
    expect(aliases).toMatchObject([{ arn: null, name: null, targetBefore: null, targetAfter: A }]);
  });

  it('knows an alias that is destroyed by what it was, and one that is created by what it will be', async () => {
    const { aliases } = await ringOf({
      changes: [
        change('aws_kms_alias.gone', {
          actions: ['delete'],
          before: { arn: aliasArn('alias/gone'), name: 'alias/gone', target_key_id: A },
        }),
        created('aws_kms_alias.new', { name: 'alias/new', target_key_id: B }, { arn: true }),
      ],
    });
    expect(aliases).toMatchObject([
      { arn: aliasArn('alias/gone'), name: 'alias/gone', targetBefore: A, targetAfter: null, region: 'us-east-1' },
      { arn: null, name: 'alias/new', targetBefore: null, targetAfter: B, region: null },
    ]);
  });
});

describe('a key id', () => {
  it('is another way to write the ARN of a key in the plan', async () => {
    const ring = await ringOf({ changes: [key('aws_kms_key.k', A)] });
    expect(ring.named(ID, false)).toEqual(customer({ arn: A, address: 'aws_kms_key.k' }));
  });

  it('of a key that is not in the plan remains', async () => {
    expect((await ringOf({ changes: [key('aws_kms_key.k', A)] })).named(idOf(B), false)).toEqual(
      customer({ arn: idOf(B) }),
    );
  });

  it('of an AWS managed key, which a data source looked up, is one of an AWS managed key', async () => {
    const ring = await ringOf({
      data: [
        read('data.aws_kms_key.k', { arn: A, id: ID, key_manager: 'AWS' }),
        read('data.aws_kms_key.l', { arn: B, id: idOf(B), key_manager: 'CUSTOMER' }),
      ],
    });
    expect([A, ID, B, idOf(B)].map((text) => ring.named(text, false).kind)).toEqual([
      'aws-managed',
      'aws-managed',
      'customer-managed',
      'customer-managed',
    ]);
  });

  it('is as sensitive as the ARN that it stands for, where an ARN that is written out is not', async () => {
    const ring = await ringOf({ data: [read('data.aws_kms_key.k', { arn: A, id: ID }, { arn: true })] });
    expect(ring.named(ID, false)).toEqual(customer({ arn: A, address: 'data.aws_kms_key.k', sensitive: true }));
    expect(ring.named(A, false)).toEqual(customer({ arn: A, address: 'data.aws_kms_key.k' }));
    expect(ring.named(A, true)).toEqual(customer({ arn: A, address: 'data.aws_kms_key.k', sensitive: true }));
  });

  describe('of a multi-Region key', () => {
    const regional: Given = {
      changes: [
        same('awscc_kms_key.nowhere', { key_id: ID }),
        key('aws_kms_key.east', A),
        key('aws_kms_replica_key.west', WEST),
        same('aws_kms_alias.west', {
          arn: 'arn:aws:kms:us-west-2:111122223333:alias/west',
          name: 'alias/west',
          target_key_id: ID,
        }),
        same('aws_kms_alias.east', { arn: aliasArn('alias/east'), name: 'alias/east', target_key_id: ID }),
      ],
    };

    it.each([
      ['alias/west', 'aws_kms_replica_key.west'],
      ['alias/east', 'aws_kms_key.east'],
    ])('is, behind %s, the key of the region of the alias', async (name, address) => {
      const ring = await ringOf(regional);
      expect(ring.named(name, false)).toEqual(customer({ alias: name, address }));
      expect(ring.keyOf(reference({ alias: name }))?.address).toBe(address);
    });

    it('is so too where the alias is pointed at it in this plan', async () => {
      expect(await namedBy(regional, 'aws_kms_alias.west', 'target_key_arn')).toEqual(
        customer({ arn: WEST, address: 'aws_kms_replica_key.west' }),
      );
    });
  });
});

describe('an alias', () => {
  const given: Given = {
    changes: [
      key('aws_kms_key.k', A),
      alias('aws_kms_alias.by_arn', 'alias/by-arn', A),
      alias('aws_kms_alias.by_id', 'alias/by-id', ID),
    ],
  };

  it.each([
    ['alias/by-arn', null],
    ['alias/by-id', null],
    [aliasArn('alias/by-arn'), aliasArn('alias/by-arn')],
    [aliasArn('alias/by-id'), aliasArn('alias/by-id')],
  ])('%s is of the key of the plan that it points to', async (text, arn) => {
    const ring = await ringOf(given);
    expect(ring.named(text, false)).toEqual(customer({ arn, alias: text, address: 'aws_kms_key.k' }));
    expect(ring.keyOf(reference({ arn, alias: text }))?.address).toBe('aws_kms_key.k');
  });

  it('of another key is of a customer managed one that the plan does not have', async () => {
    expect((await ringOf(given)).named('alias/other', false)).toEqual(customer({ alias: 'alias/other' }));
  });

  const resource: Given = {
    changes: [
      key('aws_kms_key.k', A),
      updated('aws_kms_alias.a', { arn: aliasArn('alias/a'), name: 'alias/a', target_key_id: B }, { target_key_id: A }),
    ],
  };

  it.each([[[]], [['target_key_arn']], [['target_key_id']]])(
    'of this plan is the way to its key, by its attribute %j',
    async (path) => {
      expect(await namedBy(resource, 'aws_kms_alias.a', ...path)).toEqual(
        customer({ arn: A, address: 'aws_kms_key.k' }),
      );
    },
  );

  it.each(['arn', 'id', 'name'])('of this plan stands for its key, by its attribute %s', async (name) => {
    expect(await namedBy(resource, 'aws_kms_alias.a', name)).toEqual(
      customer({ arn: A, address: 'aws_kms_key.k', alias: 'aws_kms_alias.a' }),
    );
  });

  const behindALocal: Given = {
    changes: [
      created('aws_kms_key.k', {}, { arn: true, key_id: true }),
      created('aws_kms_alias.a', { name: 'alias/a' }, { arn: true, target_key_id: true, target_key_arn: true }),
    ],
    written: [written('aws_kms_alias.a', { target_key_id: refs('local.target') })],
  };

  it('whose target cannot be told is still one of a customer managed key', async () => {
    expect(await namedBy(behindALocal, 'aws_kms_alias.a', 'arn')).toStrictEqual(customer({ alias: 'aws_kms_alias.a' }));
  });

  it('whose target cannot be told does not say which key it is', async () => {
    expect(await namedBy(behindALocal, 'aws_kms_alias.a', 'target_key_arn')).toEqual(
      doubt('aws_kms_alias.a.target_key_arn'),
    );
  });
});

describe('a data source that the apply reads', () => {
  it.each([
    ['arn', { alias: 'alias/a', address: 'aws_kms_key.k' }],
    ['id', { alias: 'alias/a', address: 'aws_kms_key.k' }],
    ['target_key_arn', { address: 'aws_kms_key.k' }],
    ['target_key_id', { address: 'aws_kms_key.k' }],
  ])('of an alias, by its attribute %s', async (name, expected) => {
    const given = {
      changes: [
        key('aws_kms_key.k', A),
        alias('aws_kms_alias.a', 'alias/a', A),
        readLater(
          'data.aws_kms_alias.a',
          { name: 'alias/a' },
          { arn: true, id: true, target_key_arn: true, target_key_id: true },
        ),
      ],
    };
    expect(await namedBy(given, 'data.aws_kms_alias.a', name)).toEqual(customer(expected));
  });

  it('of a key that is named by its ARN has that ARN', async () => {
    expect(
      await namedBy(
        { changes: [readLater('data.aws_kms_key.k', { key_id: A }, { arn: true })] },
        'data.aws_kms_key.k',
        'arn',
      ),
    ).toEqual(customer({ arn: A }));
  });

  it('of a table says nothing of a key, whatever the table is named', async () => {
    const given = {
      changes: [
        readLater(
          'data.aws_dynamodb_table.other',
          { name: 'alias/other' },
          { arn: true, server_side_encryption: true },
        ),
      ],
    };
    expect(await namedBy(given, 'data.aws_dynamodb_table.other', 'arn')).toEqual(
      doubt('data.aws_dynamodb_table.other.arn'),
    );
  });

  it('that is not in the plan leaves it open', async () => {
    expect(await namedBy({}, 'data.aws_kms_key.k', 'arn')).toEqual(doubt('data.aws_kms_key.k.arn'));
  });

  it('that leads back to itself leaves it open', async () => {
    const circle: Given = {
      changes: ['a', 'b'].map((name) => readLater(`data.aws_kms_key.${name}`, {}, { key_id: true, arn: true })),
      written: [
        written('data.aws_kms_key.a', { key_id: refs('data.aws_kms_key.b.arn', 'data.aws_kms_key.b') }),
        written('data.aws_kms_key.b', { key_id: refs('data.aws_kms_key.a.arn', 'data.aws_kms_key.a') }),
      ],
    };
    expect(await namedBy(circle, 'data.aws_kms_key.a', 'arn')).toMatchObject({ kind: 'undetermined' });
  });
});

describe('another attribute', () => {
  it.each(['arn', 'id', 'key_id'])('%s of a key of this plan is that key', async (name) => {
    expect(await namedBy({ changes: [created('aws_kms_key.k', {}, { [name]: true })] }, 'aws_kms_key.k', name)).toEqual(
      customer({ address: 'aws_kms_key.k' }),
    );
  });

  it('of a key of this plan is not the key', async () => {
    expect(
      await namedBy({ changes: [created('aws_kms_key.k', {}, { policy: true })] }, 'aws_kms_key.k', 'policy'),
    ).toEqual(doubt('aws_kms_key.k.policy'));
  });

  it.each(['arn', 'target_key_id'])('of a table is no key: %s', async (name) => {
    expect(
      await namedBy({ changes: [created('aws_dynamodb_table.t', {}, { arn: true })] }, 'aws_dynamodb_table.t', name),
    ).toEqual(doubt(`aws_dynamodb_table.t.${name}`));
  });
});

describe('what remains of an origin', () => {
  it('is what it may come from, with the expression where there is one', () => {
    const expression = { text: 'local.key', path: 'main.tf', line: 1 };
    expect(reasonsOf({ kind: 'undetermined', references: ['local.key'], because: 'references' })).toStrictEqual({
      references: ['local.key'],
      because: 'references',
    });
    expect(reasonsOf({ kind: 'undetermined', references: [], because: 'dynamic-block', expression })).toStrictEqual({
      references: [],
      because: 'dynamic-block',
      expression,
    });
    expect(reasonsOf({ kind: 'known' })).toStrictEqual({ references: [], because: 'references' });
  });
});

describe('an alias that this plan points at another key', () => {
  const RULE = 'kms-alias-retarget';
  const CLAIM = 'alias-retargeted-under-a-table';
  const REPLICA_CLAIM = 'alias-retargeted-under-a-replica';
  const T = 'aws_dynamodb_table.t';
  const ORDERS = 'aws_dynamodb_table.orders';
  const throughOther = (plan: PlanJson, type: string): void => {
    const other = { address: `${type}.other`, mode: 'managed', type, name: 'other' };
    const values =
      type === 'awscc_kms_alias'
        ? { alias_name: 'alias/other', target_key_id: keyArn('a') }
        : {
            arn: aliasArn('alias/other'),
            name: 'alias/other',
            target_key_arn: keyArn('a'),
            target_key_id: keyArn('a'),
          };
    plan.resource_changes.push({ ...other, change: { actions: ['no-op'], before: values, after: values } });
    plan.configuration.root_module.resources.push({ ...other, expressions: {} });
    expressionsIn(plan, T).server_side_encryption[0].kms_key_arn = refs(`${type}.other.target_key_id`, `${type}.other`);
  };
  /** Cloud Control's alias has no ARN. */
  const asCloudControl = (plan: PlanJson): void => {
    const one = plan.resource_changes.find(({ address }: PlanJson) => address === 'aws_kms_alias.a');
    Object.assign(one, { address: 'awscc_kms_alias.a', type: 'awscc_kms_alias' });
    one.change.before = { alias_name: 'alias/x', target_key_id: keyArn('a') };
    one.change.after = { alias_name: 'alias/x', target_key_id: keyArn('b') };
    Object.assign(
      plan.configuration.root_module.resources.find(({ address }: PlanJson) => address === 'aws_kms_alias.a'),
      { address: 'awscc_kms_alias.a', type: 'awscc_kms_alias' },
    );
  };
  /** The replica of the table is a resource of its own, and the table in another plan. */
  const ofItsOwn = (plan: PlanJson, planned: PlanJson): void => {
    const [{ kms_key_arn: expression }] = expressionsIn(plan, ORDERS).replica;
    const one = {
      address: 'aws_dynamodb_table_replica.west',
      mode: 'managed',
      type: 'aws_dynamodb_table_replica',
      name: 'west',
    };
    plan.resource_changes = plan.resource_changes.filter(({ address }: PlanJson) => address !== ORDERS);
    plan.resource_changes.push({ ...one, change: planned });
    plan.configuration.root_module.resources.push({ ...one, expressions: { kms_key_arn: expression } });
  };
  const west = {
    arn: 'arn:aws:dynamodb:us-west-2:111122223333:table/orders',
    global_table_arn: 'arn:aws:dynamodb:us-east-1:111122223333:table/orders',
    kms_key_arn: keyArn('c', 'us-west-2'),
  };

  it.each<[string, PlanJson, readonly string[]]>([
    [
      'is not behind a table that takes another alias',
      edited(CLAIM, (plan) => throughOther(plan, 'aws_kms_alias')),
      [],
    ],
    [
      'is not behind a table that takes another alias of Cloud Control',
      edited(CLAIM, (plan) => {
        throughOther(plan, 'awscc_kms_alias');
        asCloudControl(plan);
      }),
      [],
    ],
    [
      'is behind a table that takes it from Cloud Control',
      edited(CLAIM, (plan) => {
        asCloudControl(plan);
        expressionsIn(plan, T).server_side_encryption[0].kms_key_arn = refs(
          'awscc_kms_alias.a.alias_name',
          'awscc_kms_alias.a',
        );
      }),
      [`${T} alias-retargeted warning`],
    ],
    [
      'is followed in this apply where the table takes what is known only after it',
      edited(CLAIM, (plan) => {
        const target = changeIn(plan, 'aws_kms_alias.a');
        delete target.after.target_key_id;
        target.after_unknown.target_key_id = true;
        plan.resource_changes.push(created('aws_kms_key.next', {}, { arn: true, key_id: true }));
        expressionsIn(plan, 'aws_kms_alias.a').target_key_id = refs('aws_kms_key.next.arn', 'aws_kms_key.next');
        const table = changeIn(plan, T);
        table.actions = ['update'];
        delete table.after.server_side_encryption[0].kms_key_arn;
        table.after_unknown = { server_side_encryption: [{ kms_key_arn: true }] };
        expressionsIn(plan, T).server_side_encryption[0].kms_key_arn = refs(
          'aws_kms_alias.a.target_key_id',
          'aws_kms_alias.a',
        );
      }),
      [],
    ],
    [
      'is none where something else of the alias is known only after the apply',
      edited(CLAIM, (plan) => {
        const target = changeIn(plan, 'aws_kms_alias.a');
        target.after.target_key_id = target.before.target_key_id;
        target.after_unknown = { tags_all: true };
      }),
      [],
    ],
    [
      'is not behind a replica that names its key',
      edited(
        REPLICA_CLAIM,
        (plan) => (expressionsIn(plan, ORDERS).replica[0].kms_key_arn = { constant_value: keyArn('c', 'us-west-2') }),
      ),
      [],
    ],
    [
      'may be behind replicas whose regions are expressions, which says nothing',
      edited(REPLICA_CLAIM, (plan) => {
        const { replica } = expressionsIn(plan, ORDERS);
        replica[0].region_name = refs('local.region');
        replica.push({ region_name: refs('local.other') });
      }),
      [],
    ],
    [
      'is behind a replica of its own whose table is in another plan',
      edited(REPLICA_CLAIM, (plan) => ofItsOwn(plan, { actions: ['no-op'], before: west, after: west })),
      ['aws_dynamodb_table_replica.west replica-alias-retargeted warning'],
    ],
    [
      'does not matter to a replica of its own that is destroyed',
      edited(REPLICA_CLAIM, (plan) => ofItsOwn(plan, { actions: ['delete'], before: west, after: null })),
      [],
    ],
  ])('%s', async (_, plan, expected) => {
    expect(await linesOf(RULE, plan)).toEqual(expected);
  });
});

describe('a model', () => {
  it('takes a table that a data source reads for none of its own', async () => {
    const { tables } = createModel(
      await planOf({
        changes: [
          readLater('data.aws_dynamodb_table.other', { name: 'other' }, { arn: true, server_side_encryption: true }),
          same('aws_dynamodb_table.t', { name: 't' }),
        ],
      }),
    );
    expect(tables.map(({ address }) => address)).toEqual(['aws_dynamodb_table.t']);
  });

  it('has the tables and replicas that the plan puts off, and nothing else that it puts off', async () => {
    const plan = await readPlanBytes(
      Buffer.from(
        JSON.stringify({
          format_version: '1.2',
          resource_changes: [],
          deferred_changes: ['aws_dynamodb_table.t', 'aws_dynamodb_table_replica.r', 'aws_s3_bucket.b'].map(
            (address) => ({
              reason: 'provider_config_unknown',
              resource_change: { ...parts(address), change: { actions: ['create'], before: null, after: {} } },
            }),
          ),
        }),
      ),
    );
    expect(createModel(plan).plan.deferred.map(({ address }) => address)).toEqual([
      'aws_dynamodb_table.t',
      'aws_dynamodb_table_replica.r',
    ]);
  });
});
