import { describe, expect, it } from 'vitest';
import { RESOURCE_TYPES } from '../../src/model/resource-types.js';
import { readPlan } from '../../src/plan/read-plan.js';
import { CLAIMS, type PlanJson, planBytes, planJson, readPlanBytes, reportOn } from '../support/fixtures.js';

/** The smallest plan with a table, made by hand; members that are given stand in place of its own. */
function plan(given: PlanJson = {}): PlanJson {
  return {
    format_version: '1.2',
    terraform_version: '1.11.4',
    planned_values: { root_module: {} },
    resource_changes: [table()],
    configuration: { root_module: {} },
    ...given,
  };
}

/** A table's change, with the value at that dotted path set, or removed where it is undefined. */
function table(path?: string, value?: unknown): PlanJson {
  const change: PlanJson = {
    address: 'aws_dynamodb_table.orders',
    mode: 'managed',
    type: 'aws_dynamodb_table',
    name: 'orders',
    change: {
      actions: ['no-op'],
      before: null,
      after: { name: 'orders', server_side_encryption: [{ enabled: true, kms_key_arn: '' }], replica: [] },
      after_unknown: {},
    },
  };
  if (path === undefined) return change;
  const steps = path.split('.');
  const parent = steps.slice(0, -1).reduce<PlanJson>((at, step) => at[step], change);
  if (value === undefined) delete parent[steps.at(-1)!];
  else parent[steps.at(-1)!] = value;
  return change;
}

const withTable = (path: string, value?: unknown): PlanJson => plan({ resource_changes: [table(path, value)] });
const withConfiguration = (configuration: unknown): PlanJson => plan({ configuration });
const withState = (root_module: unknown): PlanJson =>
  plan({ prior_state: { format_version: '1.0', values: { root_module } } });

/** How the gate ends on that input: the name and message of what it throws. */
async function refusal(input: PlanJson | string | Uint8Array): Promise<string> {
  try {
    await reportOn(typeof input === 'string' ? Buffer.from(input) : input);
  } catch (error) {
    return `${(error as Error).name}: ${(error as Error).message}`;
  }
  return 'not refused';
}

describe('a plan', () => {
  it('is read from bytes that come later', async () => {
    async function* chunks(): AsyncIterable<Uint8Array> {
      const bytes = planBytes('key-created-in-the-same-plan');
      for (let from = 0; from < bytes.length; from += 100) {
        await Promise.resolve();
        yield bytes.subarray(from, from + 100);
      }
    }
    const { changes, ...rest } = await readPlan(chunks(), RESOURCE_TYPES);
    expect(changes.map(({ address, action }) => [address, action]).sort()).toEqual([
      ['aws_dynamodb_table.orders', 'create'],
      ['aws_kms_key.orders', 'create'],
    ]);
    expect(rest).toMatchObject({
      terraformVersion: '1.11.4',
      errored: false,
      complete: true,
      drift: [],
      deferred: [],
      dataSources: [],
    });
  });

  it.each(['0.1', '0.2', '1.0', '1.1', '1.2', '1.99'])('of format_version %s is read', async (formatVersion) => {
    const { changes, ...rest } = await readPlanBytes(
      Buffer.from(JSON.stringify(plan({ format_version: formatVersion }))),
    );
    expect(changes).toHaveLength(1);
    expect(rest).toMatchObject({ errored: null, complete: null });
  });

  it('holds resources of the types that matter and no others', async () => {
    const { changes, dataSources } = await readPlan(
      [planBytes('keys-by-data-key-and-data-alias')],
      new Set(['aws_kms_key']),
    );
    expect(changes).toEqual([]);
    expect(new Set(dataSources.map(({ type }) => type))).toEqual(new Set(['aws_kms_key']));
  });

  it('may have its sections in any order', async () => {
    const { format_version, resource_changes } = plan();
    const resources = [
      {
        mode: 'managed',
        type: 'aws_dynamodb_table',
        name: 'orders',
        expressions: { name: { references: ['var.name'] } },
      },
    ];
    const sections = {
      configuration: { root_module: { resources, variables: { name: { default: 'the default' } } } },
      variables: { name: { value: 'orders' } },
      resource_changes,
      planned_values: {},
      format_version,
    };
    for (const entries of [Object.entries(sections), Object.entries(sections).reverse()]) {
      const { changes, configuration } = await readPlanBytes(Buffer.from(JSON.stringify(Object.fromEntries(entries))));
      expect(configuration.origin(changes[0]!, ['name'])).toEqual({ kind: 'known', value: 'orders' });
    }
  });

  it('may be about outputs alone', async () => {
    expect(
      await refusal({
        format_version: '1.2',
        planned_values: { outputs: {} },
        output_changes: {},
        configuration: { root_module: {} },
      }),
    ).toBe('not refused');
  });

  it('names a type as it likes', async () => {
    const text = JSON.stringify(plan()).replace(
      '"type":"aws_dynamodb_table"',
      '"type":"\\u0061ws_dynamodb\\u005ftable"',
    );
    expect((await readPlanBytes(Buffer.from(text))).changes.map(({ type }) => type)).toEqual(['aws_dynamodb_table']);
  });

  it.each<[string, PlanJson]>([
    [
      'unknown members everywhere',
      {
        ...plan({
          something_new: [{ resource_changes: 1 }],
          action_invocations: [{}],
          resource_changes: [{ ...table('change.after_identity', {}), new: 1 }],
          configuration: {
            new: 1,
            root_module: { new: 1, actions: [{}], resources: [{ mode: 'managed', type: 'x', name: 'y', new: {} }] },
          },
        }),
      },
    ],
    [
      'an unknown action on a type that does not matter',
      plan({
        resource_changes: [
          table(),
          { address: 'x.y', mode: 'managed', type: 'x', name: 'y', change: { actions: ['frobnicate'] } },
        ],
      }),
    ],
    [
      'an ephemeral resource',
      plan({
        resource_changes: [
          table(),
          {
            address: 'ephemeral.random_password.p',
            mode: 'ephemeral',
            type: 'random_password',
            name: 'p',
            change: { actions: ['open'], before: null, after: null },
          },
        ],
        configuration: { root_module: { resources: [{ mode: 'ephemeral', type: 'random_password', name: 'p' }] } },
      }),
    ],
    [
      'a resource of another type without most of its members',
      plan({
        resource_changes: [{ type: 'x' }, table()],
        resource_drift: [{ type: 'x' }],
        prior_state: { values: { root_module: { resources: [{ type: 'x' }, {}] } } },
      }),
    ],
    [
      'null where Terraform leaves members out',
      plan({
        errored: null,
        complete: null,
        terraform_version: null,
        resource_changes: [
          {
            ...table(),
            index: null,
            change: {
              actions: ['create'],
              before: null,
              after: { server_side_encryption: null, replica: null },
              after_unknown: null,
              before_sensitive: null,
              after_sensitive: null,
              replace_paths: null,
              importing: null,
            },
          },
        ],
      }),
    ],
    [
      'an action reason of the future',
      plan({ resource_changes: [{ ...table(), action_reason: 'replace_because_of_the_moon' }] }),
    ],
    ['a deferral without a reason', plan({ deferred_changes: [{ resource_change: { address: 'x.y', type: 'x' } }] })],
    ['a nesting of modules', withState({ child_modules: [{ child_modules: [{ child_modules: [{}] }] }, {}] })],
  ])('with %s is read', async (_, input) => {
    expect(await refusal(input)).toBe('not refused');
  });
});

describe('what is no plan is refused, by what it is', () => {
  const STATE =
    'is a state, not a plan: terraform show -json prints the state where it is given no plan file; run terraform show -json PLANFILE';
  const STATE_FILE =
    'is a state file, not a plan: save the plan with terraform plan -out=tfplan and give the gate what terraform show -json tfplan prints';
  const STREAM =
    'is the stream of terraform plan -json, not a plan: save the plan with terraform plan -out=tfplan and give the gate what terraform show -json tfplan prints';
  const stream = [
    {
      '@level': 'info',
      '@message': 'Terraform 1.11.4',
      '@module': 'terraform.ui',
      '@timestamp': '2026-11-21T00:00:00.000000Z',
      terraform: '1.11.4',
      type: 'version',
      ui: '1.2',
    },
    {
      '@level': 'info',
      '@message': 'Plan: 1 to add, 0 to change, 0 to destroy.',
      '@module': 'terraform.ui',
      type: 'change_summary',
      changes: { add: 1 },
    },
  ].map((message) => JSON.stringify(message));

  it.each<[string, PlanJson | string, string]>([
    [
      'a state',
      {
        format_version: '1.0',
        terraform_version: '1.11.4',
        values: { root_module: { resources: [{ type: 'aws_dynamodb_table' }] } },
      },
      STATE,
    ],
    ['an empty state', { format_version: '1.0' }, STATE],
    [
      'a state file',
      {
        version: 4,
        terraform_version: '1.11.4',
        serial: 3,
        lineage: 'f0',
        outputs: {},
        resources: [],
        check_results: null,
      },
      STATE_FILE,
    ],
    [
      'an encrypted state file',
      { serial: 3, lineage: 'f0', meta: {}, encrypted_data: 'AAAA', encryption_version: 'v0' },
      STATE_FILE,
    ],
    ['a stream', `${stream.join('\n')}\n`, STREAM],
    ['a stream of one message', stream[0]!, STREAM],
    [
      'a stream among wrapper lines',
      `[command]terraform plan -json\n${stream.join('\n')}\n::debug::Terraform exited with code 0.\n`,
      STREAM,
    ],
    [
      "OpenTofu's encrypted plan",
      { meta: { 'key_provider.pbkdf2.p': 'AAAA' }, encrypted_data: 'AAAA', encryption_version: 'v0' },
      'is an encrypted plan: run tofu show -json on it and give the gate what that prints',
    ],
    [
      'an object',
      {},
      'is not a Terraform plan: it has no format_version; make it with: terraform show -json PLANFILE > plan.json',
    ],
    [
      'a plan without format_version',
      plan({ format_version: undefined }),
      'is not a Terraform plan: it has no format_version; make it with: terraform show -json PLANFILE > plan.json',
    ],
    [
      'a plan with format_version null',
      plan({ format_version: null }),
      'is not a Terraform plan: it has no format_version; make it with: terraform show -json PLANFILE > plan.json',
    ],
    [
      'a plan with another kind of format_version',
      plan({ format_version: 1.2 }),
      'is not a plan that can be judged: format_version must be a string, found number',
    ],
    ['an array', '[]', 'is not JSON; make it with: terraform show -json PLANFILE > plan.json'],
    ['nothing', '', 'is empty; make it with: terraform show -json PLANFILE > plan.json'],
    [
      'two plans',
      `${JSON.stringify(plan())}\n${JSON.stringify(plan())}`,
      'has more than one JSON document: something follows the plan. Write nothing but the output of one terraform show -json to it',
    ],
    [
      'a plan with a section twice',
      JSON.stringify(plan()).replace('"configuration"', '"resource\\u005fchanges":[],"configuration"'),
      'is not a Terraform plan: resource_changes is there twice, and one of the two could hide the other',
    ],
    [
      'a plan with the members of a resource twice',
      JSON.stringify(plan()).replace('"type"', '"type":"null_resource","type"'),
      'is not a Terraform plan: resource_changes[0].type is there twice, and one of the two could hide the other',
    ],
    [
      'a plan with a change twice',
      JSON.stringify(plan()).replace('"change"', '"change":{},"change"'),
      'is not a Terraform plan: resource_changes[0].change is there twice, and one of the two could hide the other',
    ],
  ])('%s', async (_, input, message) => {
    expect(await refusal(input)).toBe(`UserError: ${message}`);
  });

  it.each<[string, PlanJson, string, string, string]>([
    [
      'actions of a change',
      plan(),
      '"actions":["no-op"]',
      '"actions":["no-op"],"\\u0061ctions":["create"]',
      'resource_changes[0].change.actions',
    ],
    ['after of a change', plan(), '"after":', '"after":{},"after":', 'resource_changes[0].change.after'],
    [
      'after_unknown of a change',
      plan(),
      '"after_unknown":',
      '"after_unknown":{"replica":true},"after_unknown":',
      'resource_changes[0].change.after_unknown',
    ],
    [
      'a mark of what is sensitive',
      withTable('change.after_sensitive', { name: true }),
      '{"name":true}',
      '{"name":true,"n\\u0061me":false}',
      'resource_changes[0].change.after_sensitive.name',
    ],
    [
      'a switch of a block',
      plan(),
      '"enabled":true',
      '"enabled":false,"enabled":true',
      'resource_changes[0].change.after.server_side_encryption[0].enabled',
    ],
    [
      'a name that is none of a program',
      withTable('change.after.tags', { 'a b': 1 }),
      '"a b":1',
      '"a b":1,"a b":2',
      'resource_changes[0].change.after.tags.(a name)',
    ],
    [
      '__proto__',
      withTable('change.after.tags', { b: 1 }),
      '"b":1',
      '"__proto__":1,"__proto__":2',
      'resource_changes[0].change.after.tags.__proto__',
    ],
    ['an address', plan(), '"address":', '"address":"x.y","\\u0061ddress":', 'resource_changes[0].address'],
    ['the format version', plan(), '"format_version":', '"format_version":"1.0","format_version":', 'format_version'],
    [
      'a variable',
      plan({ variables: { key: { value: 'a' } } }),
      '"value":"a"',
      '"value":"a","value":"b"',
      'variables.key.value',
    ],
    [
      'a default in the configuration',
      withConfiguration({ root_module: { variables: { key: { default: [1, { x: 2 }] } } } }),
      '"x":2',
      '"x":2,"y":{},"x":3',
      'configuration.root_module.variables.key.default[1].x',
    ],
    [
      'an expression',
      withConfiguration({
        root_module: { resources: [{ mode: 'managed', type: 'aws_dynamodb_table', name: 'orders', expressions: {} }] },
      }),
      '"expressions":{}',
      '"expressions":{},"expressions":{}',
      'configuration.root_module.resources[0].expressions',
    ],
    [
      'a module of planned_values',
      plan({ planned_values: { root_module: { child_modules: [{ resources: [] }] } } }),
      '"resources":[]',
      '"resources":[],"resources":[]',
      'planned_values.root_module.child_modules[0].resources',
    ],
    [
      'a value of a data source',
      withState({
        resources: [
          { address: 'data.aws_kms_key.k', mode: 'data', type: 'aws_kms_key', name: 'k', values: { arn: 'a' } },
        ],
      }),
      '"arn":"a"',
      '"arn":"a","arn":"b"',
      'prior_state.values.root_module.resources[0].values.arn',
    ],
    [
      'a value of another data source',
      withState({ resources: [{ address: 'data.x.k', mode: 'data', type: 'x', name: 'k', values: { arn: 'a' } }] }),
      '"arn":"a"',
      '"arn":"a","arn":"b"',
      'prior_state.values.root_module.resources[0].values.arn',
    ],
    [
      'what is unknown of another resource',
      plan({
        resource_changes: [
          table(),
          {
            address: 'x.y',
            mode: 'managed',
            type: 'x',
            name: 'y',
            change: { actions: ['create'], after_unknown: { id: true } },
          },
        ],
      }),
      '"id":true',
      '"id":true,"id":false',
      'resource_changes[1].change.after_unknown.id',
    ],
    [
      'a relevant attribute',
      plan({ relevant_attributes: [{ resource: 'x.y', attribute: ['arn'] }] }),
      '"resource":"x.y"',
      '"resource":"x.y","resource":"x.z"',
      'relevant_attributes[0].resource',
    ],
    [
      'a drifted value',
      plan({ resource_drift: [table()] }),
      '"actions":["no-op"],"before":null,"after":{"name":"orders",',
      '"actions":["no-op"],"before":null,"after":{"name":"orders","name":"x",',
      'resource_changes[0].change.after.name',
    ],
    [
      'a deferral',
      plan({ deferred_changes: [{ reason: 'a', resource_change: { address: 'x.y', type: 'x' } }] }),
      '"reason":"a"',
      '"reason":"a","reason":"b"',
      'deferred_changes[0].reason',
    ],
  ])('a plan that has twice %s', async (_, input, before, after, where) => {
    const text = JSON.stringify(input);
    expect(text).toContain(before);
    expect(await refusal(text)).toBe('not refused');
    expect(await refusal(text.replace(before, after))).toBe(
      `UserError: is not a Terraform plan: ${where} is there twice, and one of the two could hide the other`,
    );
  });

  it('a plan with the same name in different objects, or as a value, is none of these', async () => {
    expect(
      await refusal(
        withTable('change.after.tags', { a: ':":', b: { a: 'a', b: [{ a: 1 }, { a: 2 }] }, '{"a":': 1, '\\': ':' }),
      ),
    ).toBe('not refused');
  });

  it.each<[string, PlanJson]>([
    [
      'in the root module',
      {
        resources: [
          { address: 'aws_dynamodb_table.orders', mode: 'managed', type: 'aws_dynamodb_table' },
          { address: 'aws_dynamodb_table.hidden', mode: 'managed', type: 'aws_dynamodb_table' },
        ],
      },
    ],
    [
      'in a module',
      {
        child_modules: [
          {
            child_modules: [
              { resources: [{ address: 'module.a.module.b.aws_kms_key.k', mode: 'managed', type: 'aws_kms_key' }] },
            ],
          },
        ],
      },
    ],
    [
      'with an escaped type',
      { resources: [{ address: 'aws_dynamodb_table_replica.r', mode: 'managed', type: 'aws_dynamodb_table_replica' }] },
    ],
  ])('a plan whose planned_values has a resource that resource_changes lacks, %s', async (name, root_module) => {
    const text = JSON.stringify(plan({ planned_values: { root_module } }));
    expect(
      await refusal(name === 'with an escaped type' ? text.replace('"type":"aws', '"type":"\u0061ws') : text),
    ).toMatch(/^UserError: is not a whole plan: planned_values has "[^"]+", and resource_changes does not; /);
  });

  it.each<[string, PlanJson]>([
    [
      'is deferred',
      {
        deferred_changes: [
          { reason: 'unknown', resource_change: { address: 'aws_dynamodb_table.later', type: 'aws_dynamodb_table' } },
        ],
      },
    ],
    ['is a data source', {}],
  ])('but not one that %s', async (what, more) => {
    const resource =
      what === 'is deferred'
        ? { address: 'aws_dynamodb_table.later', mode: 'managed', type: 'aws_dynamodb_table' }
        : { address: 'data.aws_kms_key.k', mode: 'data', type: 'aws_kms_key' };
    expect(await refusal(plan({ planned_values: { root_module: { resources: [resource] } }, ...more }))).toBe(
      'not refused',
    );
  });

  it('two resources of another type at one address, of which one could hide what is unknown of the other', async () => {
    const other = {
      address: 'x.y',
      mode: 'managed',
      type: 'x',
      name: 'y',
      change: { actions: ['create'], after_unknown: { id: true } },
    };
    expect(await refusal(plan({ resource_changes: [other, other] }))).toBe(
      'UserError: is not a plan that can be judged: resource_changes[1] has the same address as another resource: "x.y"',
    );
  });

  it.each<[string, PlanJson, string]>([
    ['type', { type: 'aws_kms_key' }, 'mode, type, name and index'],
    ['name', { name: 'other' }, 'mode, type, name and index'],
    ['mode', { mode: 'data' }, 'mode, type, name and index'],
    ['index', { index: 0 }, 'mode, type, name and index'],
    ['kind of index', { address: 'aws_dynamodb_table.orders["0"]', index: 0 }, 'mode, type, name and index'],
    ['module', { module_address: 'module.a' }, 'module_address'],
    [
      'instance of a module',
      { address: 'module.a["x"].aws_dynamodb_table.orders', module_address: 'module.a' },
      'module_address',
    ],
    ['lack of a module', { address: 'module.a.aws_dynamodb_table.orders', module_address: '' }, 'module_address'],
  ])('a resource whose address and %s differ', async (_, given, what) => {
    const change = { ...table(), ...given };
    expect(await refusal(plan({ resource_changes: [change] }))).toBe(
      `UserError: is not a plan that can be judged: resource_changes[0].address is ${JSON.stringify(change['address'])}, and ${what} beside it say another`,
    );
  });

  it('a plan that is in a line behind another one, and not a copy of the one', async () => {
    const line = (text: string): string => `${JSON.stringify(plan())}\n::debug::stdout: ${text}%0A\n`;
    expect(await refusal(line(JSON.stringify(plan())))).toBe('not refused');
    expect(await refusal(line(JSON.stringify(plan({ resource_changes: [] }))))).toMatch(
      /^UserError: has more than one JSON document: a line of the wrapper/,
    );
  });

  it.each(['2.0', '10.1', '1', '1.', '1.2.0', ' 1.2', '01.2', '-1.0', '1.x', ''])(
    'a plan of format_version %j',
    async (version) => {
      expect(await refusal(plan({ format_version: version }))).toBe(
        `UserError: has format_version ${JSON.stringify(version)}, and this version reads 0.x and 1.x; look for a newer version of dynamodb-kms-gate`,
      );
    },
  );

  it('a plan that ends anywhere before its last bracket', async () => {
    const [claim] = CLAIMS.filter((name) =>
      planJson(name)['resource_changes']?.some(({ type }: PlanJson) => type === 'aws_dynamodb_table'),
    ).sort((a, b) => planBytes(a).length - planBytes(b).length);
    const bytes = planBytes(claim!);
    const end = Buffer.from(bytes).lastIndexOf('}');
    for (let length = 0; length <= end; length++)
      expect(await refusal(bytes.subarray(0, length))).toMatch(/^UserError: [^\n]+$/);
    expect(await refusal(bytes.subarray(0, end + 1))).toBe('not refused');
  });

  // What has no planned_values yet need not be a state.
  it('a plan that ends before planned_values, as truncated', async () => {
    const text = JSON.stringify(plan());
    for (let length = 1; length < text.indexOf('"planned_values"'); length++)
      expect(await refusal(text.slice(0, length))).toMatch(/^UserError: ends in the middle of the JSON: /);
  });

  it('a plan with wrong variables, which stand before planned_values', async () => {
    expect(await refusal({ format_version: '1.2', variables: { key: 1 }, planned_values: {} })).toBe(
      'UserError: is not a plan that can be judged: variables.key must be object',
    );
  });

  it('a plan with a missing comma before planned_values', async () => {
    expect(await refusal('{"format_version":"1.2" "planned_values":{}}')).toMatch(/^UserError: is not valid JSON/);
  });

  // Both print an object with a format_version of their own.
  it('what terraform validate -json and providers schema -json print, not as a state', async () => {
    expect(
      await refusal({ format_version: '1.0', valid: true, error_count: 0, warning_count: 0, diagnostics: [] }),
    ).toMatch(/^UserError: is not a Terraform plan/);
    expect(await refusal({ format_version: '1.0', provider_schemas: {} })).toMatch(
      /^UserError: is not a Terraform plan/,
    );
  });
});

describe('a wrong type where it matters is refused, with its path', () => {
  it.each<[string, PlanJson, string]>([
    [
      'resource_changes an object',
      plan({ resource_changes: {} }),
      'is not a Terraform plan: resource_changes must be an array',
    ],
    [
      'resource_changes null',
      plan({ resource_changes: null }),
      'is not a Terraform plan: resource_changes must be an array',
    ],
    [
      'a resource null',
      plan({ resource_changes: [table(), null] }),
      'is not a Terraform plan: resource_changes[1] must be an object',
    ],
    ['a resource without type', plan({ resource_changes: [table('type')] }), 'resource_changes[0] has no type'],
    ['a table without mode', withTable('mode'), "resource_changes[0] must have required property 'mode'"],
    ['a table with a number for a name', withTable('name', 1), 'resource_changes[0].name must be string'],
    ['a table without address', withTable('address'), "resource_changes[0] must have required property 'address'"],
    [
      'a table with no address in address',
      withTable('address', 'aws_dynamodb_table..orders'),
      'resource_changes[0].address is "aws_dynamodb_table..orders", which is no resource address',
    ],
    [
      'a table with an object for an index',
      withTable('index', {}),
      'resource_changes[0].index must be string,number,null',
    ],
    ['a table without change', withTable('change'), "resource_changes[0] must have required property 'change'"],
    [
      'a table with a list for a change',
      withTable('change', []),
      'is not a Terraform plan: resource_changes[0].change must be an object',
    ],
    [
      'a table without actions',
      withTable('change.actions'),
      "resource_changes[0].change must have required property 'actions'",
    ],
    [
      'a table with a text for actions',
      withTable('change.actions', 'create'),
      'resource_changes[0].change.actions must be array',
    ],
    [
      'a table with no action',
      withTable('change.actions', []),
      'resource_changes[0].change.actions must NOT have fewer than 1 items',
    ],
    [
      'a table with a number for an action',
      withTable('change.actions', ['create', 1]),
      'resource_changes[0].change.actions[1] must be string',
    ],
    [
      'a table with an unknown action',
      withTable('change.actions', ['frobnicate']),
      'resource_changes[0].change.actions is "frobnicate", which this version does not know; look for a newer version of dynamodb-kms-gate',
    ],
    [
      'a table with an unknown pair of actions',
      withTable('change.actions', ['create', 'update']),
      'resource_changes[0].change.actions is "create, update", which this version does not know; look for a newer version of dynamodb-kms-gate',
    ],
    [
      'a table with a list for before',
      withTable('change.before', []),
      'resource_changes[0].change.before must be object,null',
    ],
    [
      'a table with a text for after',
      withTable('change.after', 'x'),
      'resource_changes[0].change.after must be object,null',
    ],
    [
      'a table with a list for after_unknown',
      withTable('change.after_unknown', []),
      'resource_changes[0].change.after_unknown must be object,boolean,null',
    ],
    [
      'a table with a text for after_sensitive',
      withTable('change.after_sensitive', 'x'),
      'resource_changes[0].change.after_sensitive must be object,boolean,null',
    ],
    [
      'a table with an object for replace_paths',
      withTable('change.replace_paths', {}),
      'resource_changes[0].change.replace_paths must be array,null',
    ],
    [
      'a table with a text for a path in replace_paths',
      withTable('change.replace_paths', ['hash_key']),
      'resource_changes[0].change.replace_paths[0] must be array',
    ],
    [
      'a table with an object in a path in replace_paths',
      withTable('change.replace_paths', [['a'], ['a', {}]]),
      'resource_changes[0].change.replace_paths[1][1] must be string,number',
    ],
    [
      'a table without after',
      withTable('change.after', null),
      'resource_changes[0].change.after is missing, and the action is no-op',
    ],
    [
      'a table of a mode that is none',
      withTable('mode', 'man.ged'),
      'resource_changes[0].mode is "man.ged"; there are managed, data, ephemeral',
    ],
    [
      'two tables of one address',
      plan({ resource_changes: [table(), table()] }),
      'resource_changes[1] has the same address as another resource: "aws_dynamodb_table.orders"',
    ],
    [
      'two blocks',
      withTable('change.after.server_side_encryption', [{ enabled: true }, { enabled: true }]),
      'resource_changes[0].change.after.server_side_encryption has 2 blocks, and a table has one at the most',
    ],
    [
      'server_side_encryption a text',
      withTable('change.after.server_side_encryption', 'x'),
      'resource_changes[0].change.after.server_side_encryption must be an array, found string',
    ],
    [
      'server_side_encryption an object',
      withTable('change.after.server_side_encryption', {}),
      'resource_changes[0].change.after.server_side_encryption must be an array, found object',
    ],
    [
      'enabled a text',
      withTable('change.after.server_side_encryption', [{ enabled: 'true' }]),
      'resource_changes[0].change.after.server_side_encryption[0].enabled must be a boolean, found string',
    ],
    [
      'kms_key_arn a number',
      withTable('change.after.server_side_encryption', [{ enabled: true, kms_key_arn: 5 }]),
      'resource_changes[0].change.after.server_side_encryption[0].kms_key_arn must be a string, found number',
    ],
    [
      'enabled a text before the apply',
      withTable('change.before', { server_side_encryption: [{ enabled: 1 }] }),
      'resource_changes[0].change.before.server_side_encryption[0].enabled must be a boolean, found number',
    ],
    [
      'replica an object',
      withTable('change.after.replica', {}),
      'resource_changes[0].change.after.replica must be an array, found object',
    ],
    [
      "a replica's region a number",
      withTable('change.after.replica', [{ region_name: 5 }]),
      'resource_changes[0].change.after.replica[0].region_name must be a string, found number',
    ],
    [
      "a replica's key a boolean",
      withTable('change.after.replica', [
        { region_name: 'us-west-2' },
        { region_name: 'eu-west-1', kms_key_arn: false },
      ]),
      'resource_changes[0].change.after.replica[1].kms_key_arn must be a string, found boolean',
    ],
    [
      "a table's name a list",
      withTable('change.after.name', ['orders']),
      'resource_changes[0].change.after.name must be a string, found an array',
    ],
    [
      "a table's ARN an object",
      withTable('change.after.arn', {}),
      'resource_changes[0].change.after.arn must be a string, found object',
    ],
    [
      "a key's state a text",
      plan({
        resource_changes: [
          {
            address: 'aws_kms_key.k',
            mode: 'managed',
            type: 'aws_kms_key',
            name: 'k',
            change: { actions: ['no-op'], after: { is_enabled: 'yes' } },
          },
        ],
      }),
      'resource_changes[0].change.after.is_enabled must be a boolean, found string',
    ],
    [
      'resource_drift an object',
      plan({ resource_drift: {} }),
      'is not a Terraform plan: resource_drift must be an array',
    ],
    [
      'a key in resource_drift without change',
      plan({ resource_drift: [{ address: 'aws_kms_key.k', mode: 'managed', type: 'aws_kms_key', name: 'k' }] }),
      "resource_drift[0] must have required property 'change'",
    ],
    [
      'deferred_changes an object',
      plan({ deferred_changes: {} }),
      'is not a Terraform plan: deferred_changes must be an array',
    ],
    [
      'a deferral without resource',
      plan({ deferred_changes: [{ reason: 'unknown' }] }),
      "deferred_changes[0] must have required property 'resource_change'",
    ],
    [
      'a deferral with a number for an address',
      plan({ deferred_changes: [{ resource_change: { address: 5, type: 'x' } }] }),
      'deferred_changes[0].resource_change.address must be string',
    ],
    ['prior_state a list', plan({ prior_state: [] }), 'is not a Terraform plan: prior_state must be an object'],
    [
      'resources of the prior state an object',
      withState({ resources: {} }),
      'is not a Terraform plan: prior_state.values.root_module.resources must be an array',
    ],
    [
      'modules of the prior state an object',
      withState({ child_modules: [{ child_modules: {} }] }),
      'is not a Terraform plan: prior_state.values.root_module.child_modules[0].child_modules must be an array',
    ],
    [
      'a data source without address',
      withState({ child_modules: [{ resources: [{}, { mode: 'data', type: 'aws_kms_key', name: 'k' }] }] }),
      "prior_state.values.root_module.child_modules[0].resources[1] must have required property 'address'",
    ],
    [
      'a data source with a number for an ARN',
      withState({
        resources: [
          { address: 'data.aws_kms_key.k', mode: 'data', type: 'aws_kms_key', name: 'k', values: { arn: 5 } },
        ],
      }),
      'prior_state.values.root_module.resources[0].values.arn must be a string, found number',
    ],
    ['configuration a list', withConfiguration([]), 'configuration must be object'],
    ['configuration null', withConfiguration(null), 'configuration must be object'],
    ['root_module a list', withConfiguration({ root_module: [] }), 'configuration.root_module must be object'],
    [
      'resources of the configuration an object',
      withConfiguration({ root_module: { resources: {} } }),
      'configuration.root_module.resources must be array',
    ],
    [
      'a configured resource without type',
      withConfiguration({ root_module: { resources: [{ mode: 'managed', name: 'x' }] } }),
      "configuration.root_module.resources[0] must have required property 'type'",
    ],
    [
      'module_calls a list',
      withConfiguration({ root_module: { module_calls: [] } }),
      'configuration.root_module.module_calls must be object',
    ],
    [
      'a module call of any name with wrong arguments',
      withConfiguration({
        root_module: { module_calls: { 'a/b~c.d': { module: { module_calls: { '0': { expressions: [] } } } } } },
      }),
      'configuration.root_module.module_calls.a/b~c.d.module.module_calls[0].expressions must be object',
    ],
    [
      'an output with a text for an expression',
      withConfiguration({ root_module: { outputs: { x: { expression: 'x' } } } }),
      'configuration.root_module.outputs.x.expression must be object',
    ],
    [
      'provider_config a list',
      withConfiguration({ provider_config: [] }),
      'configuration.provider_config must be object',
    ],
    [
      'a provider with a text for arguments',
      withConfiguration({ provider_config: { aws: { expressions: 'x' } } }),
      'configuration.provider_config.aws.expressions must be object,null',
    ],
    ['errored a text', plan({ errored: 'true' }), 'errored must be a boolean, found string'],
    ['complete a number', plan({ complete: 1 }), 'complete must be a boolean, found number'],
    ['terraform_version a list', plan({ terraform_version: [] }), 'terraform_version must be a string, found array'],
  ])('%s', async (_, input, message) => {
    expect(await refusal(input)).toBe(
      `UserError: ${message.startsWith('is not a') ? '' : 'is not a plan that can be judged: '}${message}`,
    );
  });

  it.each([
    [
      'a word that is none in a section',
      JSON.stringify(plan({ complete: '?' })).replace('"?"', 'maybe'),
      /^UserError: is not valid JSON in complete(?::|$)/,
    ],
    [
      'a control character in a section',
      JSON.stringify(plan()).replace('"name":"orders"', '"name":"or\u0001ders"'),
      /^UserError: is not valid JSON in resource_changes\[0\](?::|$)/,
    ],
    [
      'a missing comma in the configuration',
      JSON.stringify(withConfiguration({ a: 1, b: 2 })).replace('1,', '1 '),
      /^UserError: is not valid JSON in configuration(?::|$)/,
    ],
  ])('%s', async (_, text, message) => {
    expect(await refusal(text)).toMatch(message);
  });

  it('bytes that are not UTF-8', async () => {
    const text = JSON.stringify(withTable('change.after.name', 'or\xffders'));
    expect(await refusal(Buffer.from(text, 'latin1'))).toBe(
      'UserError: is not UTF-8: invalid bytes in resource_changes[0]',
    );
  });

  it.each([
    ['a number for a type', plan({ resource_changes: [table('type', 5)] }), 'resource_changes[0].type must be string'],
    [
      'null for a type',
      plan({ resource_changes: [table(), table('type', null)] }),
      'resource_changes[1].type must be string',
    ],
    [
      'a list for a type',
      plan({ resource_changes: [table('type', ['aws_dynamodb_table'])] }),
      'resource_changes[0].type must be string',
    ],
    [
      'a text for a block',
      withTable('change.after.server_side_encryption', ['x']),
      'resource_changes[0].change.after.server_side_encryption[0] must be an object, found string',
    ],
    [
      'a text for a replica',
      withTable('change.after.replica', [{}, 'x']),
      'resource_changes[0].change.after.replica[1] must be an object, found string',
    ],
  ])('%s', async (_, input, message) => {
    expect(await refusal(input)).toBe(`UserError: is not a plan that can be judged: ${message}`);
  });

  it.each([
    ['a bad escape in a type', JSON.stringify(plan()).replace('"type":"aws', '"type":"\\aws')],
    [
      'a bad escape in a mode',
      JSON.stringify(withState({ resources: [{ type: 'aws_kms_key', mode: 'data' }] })).replace(
        '"mode":"data',
        '"mode":"\\data',
      ),
    ],
    [
      'a bad escape in the address of another resource',
      JSON.stringify(
        plan({ resource_changes: [{ type: 'x', address: 'x.?', change: { after_unknown: { id: true } } }] }),
      ).replace('?', '\\q'),
    ],
    [
      'a word that is none in after_unknown of another resource',
      JSON.stringify(
        plan({
          resource_changes: [
            { type: 'x', address: 'x.y', change: { after_unknown: { id: '?' } } },
            { ...table('change.after', { server_side_encryption: [{ enabled: true }] }) },
          ].map((change, i) =>
            i === 0
              ? change
              : {
                  ...change,
                  change: { ...change['change'], after_unknown: { server_side_encryption: [{ kms_key_arn: true }] } },
                },
          ),
          configuration: {
            root_module: {
              resources: [
                {
                  mode: 'managed',
                  type: 'aws_dynamodb_table',
                  name: 'orders',
                  expressions: { server_side_encryption: [{ kms_key_arn: { references: ['x.y.arn', 'x.y'] } }] },
                },
              ],
            },
          },
        }),
      ).replace('"?"', 'tru'),
    ],
  ])('%s, without a stack', async (_, text) => {
    expect(await refusal(text)).toMatch(/^UserError: is not valid JSON/);
  });

  it('what JSON.parse refuses, on one line', async () => {
    const text = JSON.stringify(withConfiguration({ next: '?' }), null, 2).replace('"?"', 'nope');
    expect(await refusal(text)).toMatch(/^UserError: is not valid JSON in configuration[^\n]*$/);
  });

  it('what JSON.parse refuses, without the values around it', async () => {
    const text = JSON.stringify(withConfiguration({ secret: 'pw', n: '?' })).replace('"?"', 'nope');
    expect(await refusal(text)).not.toContain('pw');
  });
});
