import { describe, expect, it } from 'vitest';
import { createConfiguration } from '../../src/plan/configuration.js';
import type { ConfigurationJson } from '../../src/plan/format.js';
import { createInstances } from '../../src/plan/instances.js';
import type { Origin } from '../../src/plan/origin.js';
import { type PlanJson, readPlanBytes } from '../support/fixtures.js';

/*
 * The plans in this file are made by hand, each as small as what it is about; how Terraform writes such expressions
 * is from real plans (fixtures/every-shape-of-a-key-expression and others).
 */
const KEY = ['server_side_encryption', 0, 'kms_key_arn'] as const;

/** A resource or data source in resource_changes, at that address, with what is known and unknown of it. */
function change(
  address: string,
  {
    known = {},
    unknown = {},
    sensitive = {},
    actions = ['create'],
  }: { known?: PlanJson; unknown?: PlanJson; sensitive?: PlanJson; actions?: readonly string[] } = {},
): PlanJson {
  const [, module, mode, type, name, index] =
    /^((?:module\.\w+(?:\["[^"]*"\]|\[\d+\])?\.)*)(data\.)?(\w+)\.(\w+)(?:\[(.*)\])?$/.exec(address)!;
  return {
    address,
    ...(module !== '' && { module_address: module!.slice(0, -1) }),
    mode: mode === undefined ? 'managed' : 'data',
    type,
    name,
    ...(index !== undefined && { index: JSON.parse(index) }),
    change: { actions, before: null, after: known, after_unknown: unknown, after_sensitive: sensitive },
  };
}

/** A table whose key is unknown, as that of every table that is created without a literal key. */
const table = (address = 'aws_dynamodb_table.t'): PlanJson =>
  change(address, {
    known: { server_side_encryption: [{ enabled: true }] },
    unknown: { server_side_encryption: [{ kms_key_arn: true }] },
  });
const newKey = (address = 'aws_kms_key.k'): PlanJson => change(address, { unknown: { arn: true, key_id: true } });
const oldKey = (address = 'aws_kms_key.k'): PlanJson =>
  change(address, { known: { arn: `arn of ${address}`, key_id: 'id' }, actions: ['no-op'] });

/** The configuration of a table with that expression for its key. */
const keyed = (expression: PlanJson, rest: PlanJson = {}): PlanJson => ({
  mode: 'managed',
  type: 'aws_dynamodb_table',
  name: 't',
  expressions: { server_side_encryption: [{ enabled: { constant_value: true }, kms_key_arn: expression }] },
  ...rest,
});
const is = (value: unknown): PlanJson => ({ constant_value: value });

/** References as Terraform lists them: each whole, and then its ever shorter beginnings. */
function refs(...texts: readonly string[]): PlanJson {
  const beginnings = (text: string): readonly string[] => {
    const steps = text.match(/\[(?:"[^"]*"|\d+)\]|\.?[^.[]+/g)!;
    const shortest = steps[0] === 'data' ? 3 : 2;
    const all = Array.from({ length: Math.max(steps.length - shortest, 0) + 1 }, (_, i) =>
      steps.slice(0, steps.length - i).join(''),
    );
    // Of a module's outputs no call without its instance key is listed, and `each.value` is shorter than no other.
    return steps[0] === 'module' && steps[2]?.startsWith('[') === true && steps.length > 3 ? all.slice(0, -1) : all;
  };
  return { references: texts.flatMap(beginnings) };
}

interface Given {
  readonly changes?: readonly PlanJson[];
  readonly state?: PlanJson;
  readonly variables?: PlanJson;
  readonly providers?: PlanJson;
  /** The root module of the configuration. */
  readonly root: PlanJson;
}

const planOf = ({ changes = [], state, variables = {}, providers = {}, root }: Given): PlanJson => ({
  format_version: '1.2',
  planned_values: {},
  variables,
  resource_changes: changes.some(({ type }) => type === 'aws_dynamodb_table') ? changes : [table(), ...changes],
  ...(state !== undefined && { prior_state: { values: { root_module: state } } }),
  configuration: { provider_config: providers, root_module: root },
});

/** An origin in few words. */
function wordsOf(origin: Origin): string {
  switch (origin.kind) {
    case 'known':
      return `known${'value' in origin ? ` ${JSON.stringify(origin.value)}` : ''}${origin.sensitive === true ? ' (sensitive)' : ''}${origin.from === undefined ? '' : ` from ${[origin.from.resource.address, ...origin.from.path].join('.')}`}`;
    case 'unknown':
      return `unknown ${[origin.from.resource.address, ...origin.from.path].join('.')}`;
    case 'undetermined':
      return `ambiguous because of ${origin.because === 'references' ? origin.references.join(', ') : origin.because}`;
  }
}

/** Where the key of that table comes from. */
async function originIn(given: Given | string, address?: string): Promise<string> {
  const text = typeof given === 'string' ? given : JSON.stringify(planOf(given));
  const { changes, configuration } = await readPlanBytes(Buffer.from(text));
  const resource = changes.find((candidate) =>
    address === undefined ? candidate.type === 'aws_dynamodb_table' : candidate.address === address,
  )!;
  return wordsOf(configuration.origin(resource, KEY));
}

describe('an expression without references', () => {
  it.each<[string, PlanJson, string]>([
    ['a literal', keyed(is('arn')), 'known "arn"'],
    ['an empty text', keyed(is('')), 'known ""'],
    ['null', keyed(is(null)), 'known null'],
    ['functions alone', keyed({}), 'known'],
    [
      'an argument that is not there',
      { ...keyed(is(null)), expressions: { server_side_encryption: [{ enabled: is(true) }] } },
      'known null',
    ],
    [
      'a block that is not there, with nothing unknown that a dynamic one could have',
      { ...keyed(is(null)), expressions: {} },
      'known',
    ],
    [
      'a resource without expressions, with nothing unknown',
      { mode: 'managed', type: 'aws_dynamodb_table', name: 't' },
      'known',
    ],
    ['another resource', { ...keyed(is('arn')), name: 'other' }, 'ambiguous because of no-configuration'],
    ['a data source of that name', { ...keyed(is('arn')), mode: 'data' }, 'ambiguous because of no-configuration'],
    ['references that are none', keyed({ references: 'aws_kms_key.k' }), 'ambiguous because of '],
    ['references that are no texts', keyed({ references: [1] }), 'ambiguous because of '],
  ])('%s', async (_, config, expected) => {
    expect(await originIn({ root: { resources: [config] } })).toBe(expected);
  });
});

describe('a block that is not there', () => {
  it('may be a dynamic one, with something unknown in it', async () => {
    const config = { ...keyed(is(null)), expressions: {} };
    expect(await originIn({ changes: [newKey()], root: { resources: [config] } })).toBe(
      'ambiguous because of dynamic-block',
    );
    expect(await originIn({ changes: [oldKey()], root: { resources: [config] } })).toBe('known');
  });
});

describe('a reference to a resource', () => {
  it.each<[string, PlanJson, readonly PlanJson[], string]>([
    ['that is created', refs('aws_kms_key.k.arn'), [newKey()], 'unknown aws_kms_key.k.arn'],
    [
      'that is replaced',
      refs('aws_kms_key.k.arn'),
      [change('aws_kms_key.k', { unknown: { arn: true }, actions: ['delete', 'create'] })],
      'unknown aws_kms_key.k.arn',
    ],
    ['that exists', refs('aws_kms_key.k.arn'), [oldKey()], 'known "arn of aws_kms_key.k" from aws_kms_key.k.arn'],
    [
      'whose attribute is sensitive',
      refs('aws_kms_key.k.arn'),
      [change('aws_kms_key.k', { known: { arn: 'x' }, sensitive: { arn: true } })],
      'known "x" (sensitive) from aws_kms_key.k.arn',
    ],
    [
      'whose values are sensitive as a whole',
      refs('aws_kms_key.k.arn'),
      [
        {
          ...oldKey(),
          change: { actions: ['no-op'], before: {}, after: { arn: 'x' }, after_unknown: {}, after_sensitive: true },
        },
      ],
      'known "x" (sensitive) from aws_kms_key.k.arn',
    ],
    [
      'whose attribute is null',
      refs('aws_kms_key.k.arn'),
      [change('aws_kms_key.k', { known: { arn: null } })],
      'known null from aws_kms_key.k.arn',
    ],
    [
      'of which something else is unknown',
      refs('aws_kms_key.k.arn'),
      [change('aws_kms_key.k', { known: { arn: 'x' }, unknown: { policy: true } })],
      'known "x" from aws_kms_key.k.arn',
    ],
    [
      'that is destroyed',
      refs('aws_kms_key.k.arn'),
      [{ ...oldKey(), change: { actions: ['delete'], before: { arn: 'x' }, after: null, after_unknown: {} } }],
      'known',
    ],
    ['of which a deposed object is left', refs('aws_kms_key.k.arn'), [{ ...newKey(), deposed: 'f0' }], 'known'],
    ['that is not in the plan', refs('aws_kms_key.k.arn'), [], 'known'],
    ['as a whole', refs('aws_kms_key.k'), [newKey()], 'unknown aws_kms_key.k'],
    ['of another name', refs('aws_kms_key.k2.arn'), [newKey()], 'known'],
    ['of another mode', refs('data.aws_kms_key.k.arn'), [newKey()], 'known'],
    [
      'that is a data source read at apply',
      refs('data.aws_kms_key.k.arn'),
      [change('data.aws_kms_key.k', { unknown: { arn: true }, actions: ['read'] })],
      'unknown data.aws_kms_key.k.arn',
    ],
    [
      'of a type that does not matter',
      refs('aws_ssm_parameter.p.value'),
      [change('aws_ssm_parameter.p', { unknown: { value: true } })],
      'unknown aws_ssm_parameter.p.value',
    ],
    [
      'to a part of an unknown map',
      refs('x.y.outputs["arn"]'),
      [change('x.y', { unknown: { outputs: true } })],
      'unknown x.y.outputs.arn',
    ],
    [
      'to a known part of a map with unknown parts',
      refs('data.aws_kms_key.k.grants["arn"]'),
      [change('data.aws_kms_key.k', { known: { grants: { arn: 'x' } }, unknown: { grants: { id: true } } })],
      'known "x" from data.aws_kms_key.k.grants.arn',
    ],
    [
      'to an element of a list',
      refs('x.y.arns[1]'),
      [change('x.y', { unknown: { arns: [false, true] } })],
      'unknown x.y.arns.1',
    ],
    [
      'by a text that is none',
      { references: ['aws_kms_key.k[*].arn'] },
      [newKey()],
      'ambiguous because of aws_kms_key.k[*].arn',
    ],
    ['of paths', refs('path.module'), [newKey()], 'known'],
    ['of the workspace', refs('terraform.workspace'), [newKey()], 'known'],
  ])('%s', async (_, expression, changes, expected) => {
    expect(await originIn({ changes, root: { resources: [keyed(expression)] } })).toBe(expected);
  });

  // Terraform takes a text that is a number for an index of a list, and try() makes do with a path that leads nowhere.
  it.each([refs('aws_kms_key.k.list["0"]'), refs('aws_kms_key.k.map[0]'), refs('aws_kms_key.k.arn.arn')])(
    'by a path of another kind than the values are: $references.0',
    async (expression) => {
      const changes = [change('aws_kms_key.k', { known: { arn: 'x', list: ['x'], map: { 0: 'x' } } })];
      expect(await originIn({ changes, root: { resources: [keyed(expression)] } })).toMatch(/^known/);
    },
  );

  // The values of such resources are not kept, and what is not kept is not null.
  it('of a type that does not matter, to what is known of it, is known, though not its value', async () => {
    const changes = [change('aws_ssm_parameter.p', { known: { value: 'x' }, unknown: { arn: true } })];
    expect(await originIn({ changes, root: { resources: [keyed(refs('aws_ssm_parameter.p.value'))] } })).toMatch(
      /^known(?! null)/,
    );
  });

  it.each<[string, PlanJson, string]>([
    [
      'is known',
      { address: 'data.aws_kms_key.k', mode: 'data', type: 'aws_kms_key', name: 'k', values: { arn: 'x' } },
      'known "x" from data.aws_kms_key.k.arn',
    ],
    [
      'is known, and sensitive',
      {
        address: 'data.aws_kms_key.k',
        mode: 'data',
        type: 'aws_kms_key',
        name: 'k',
        values: { arn: 'x' },
        sensitive_values: { arn: true },
      },
      'known "x" (sensitive) from data.aws_kms_key.k.arn',
    ],
    [
      'of another type is known, though not its value',
      { address: 'data.aws_ssm_parameter.k', mode: 'data', type: 'aws_ssm_parameter', name: 'k', values: { arn: 'x' } },
      'known',
    ],
  ])('a data source that was read while planning %s', async (_, resource, expected) => {
    expect(
      await originIn({
        state: { resources: [resource] },
        root: { resources: [keyed(refs(`data.${resource['type']}.k.arn`))] },
      }),
    ).toBe(expected);
  });
});

describe('several references', () => {
  it.each<[string, PlanJson, readonly PlanJson[], string]>([
    ['to nothing unknown', refs('aws_kms_key.k.arn', 'var.key'), [oldKey()], 'known'],
    [
      'to one unknown resource alone',
      refs('aws_kms_key.k.arn', 'aws_kms_key.k.arn'),
      [newKey()],
      'unknown aws_kms_key.k.arn',
    ],
    [
      'to two unknown resources',
      refs('aws_kms_key.k.arn', 'aws_kms_key.l.arn'),
      [newKey(), newKey('aws_kms_key.l')],
      'ambiguous because of aws_kms_key.k.arn, aws_kms_key.k, aws_kms_key.l.arn, aws_kms_key.l',
    ],
    [
      'of a conditional',
      refs('var.key', 'aws_kms_key.k.arn'),
      [newKey()],
      'ambiguous because of var.key, aws_kms_key.k.arn, aws_kms_key.k',
    ],
    [
      'of a conditional between a new key and an old one',
      refs('aws_kms_key.k.arn', 'aws_kms_key.l.arn'),
      [newKey(), oldKey('aws_kms_key.l')],
      'ambiguous because of aws_kms_key.k.arn, aws_kms_key.k, aws_kms_key.l.arn, aws_kms_key.l',
    ],
    [
      'of length(k) > 0 ? k[0].arn : null',
      refs('aws_kms_key.k', 'aws_kms_key.k[0].arn'),
      [newKey('aws_kms_key.k[0]')],
      'unknown aws_kms_key.k[0].arn',
    ],
    [
      'of length(k) > 0 ? k[0].arn : null without instances',
      refs('aws_kms_key.k', 'aws_kms_key.k[0].arn'),
      [],
      'known',
    ],
    [
      'of length(l) > 0 ? k[0].arn : null',
      refs('aws_kms_key.l', 'aws_kms_key.k[0].arn'),
      [newKey('aws_kms_key.k[0]'), newKey('aws_kms_key.l[0]')],
      'ambiguous because of aws_kms_key.l, aws_kms_key.k[0].arn, aws_kms_key.k[0], aws_kms_key.k',
    ],
    ['of one(k[*].arn)', refs('aws_kms_key.k'), [newKey('aws_kms_key.k[0]')], 'unknown aws_kms_key.k[0]'],
    [
      'of k[*].arn with two instances',
      refs('aws_kms_key.k'),
      [newKey('aws_kms_key.k[0]'), newKey('aws_kms_key.k[1]')],
      'ambiguous because of aws_kms_key.k',
    ],
    [
      'to a local beside something known',
      refs('local.key', 'aws_kms_key.k.arn'),
      [oldKey(), change('x.y', { unknown: { id: true } })],
      'ambiguous because of local.key, aws_kms_key.k.arn, aws_kms_key.k',
    ],
  ])('%s', async (_, expression, changes, expected) => {
    expect(
      await originIn({ changes, root: { resources: [keyed(expression)], variables: { key: { default: 'arn' } } } }),
    ).toBe(expected);
  });
});

describe('a local', () => {
  it.each<[string, readonly PlanJson[], string]>([
    ['could be anything that is unknown', [newKey()], 'ambiguous because of local.key'],
    [
      'could be anything of another type that is unknown',
      [change('x.y', { unknown: { id: true } })],
      'ambiguous because of local.key',
    ],
    [
      'could be anything in another module that is unknown',
      [newKey('module.m.aws_kms_key.k')],
      'ambiguous because of local.key',
    ],
    ['is known where nothing is unknown', [oldKey(), change('x.y', { known: { id: 'y' } })], 'known'],
    ['is known where nothing but the table itself is unknown', [table(), table('aws_dynamodb_table.t[1]')], 'known'],
  ])('%s', async (_, changes, expected) => {
    expect(await originIn({ changes, root: { resources: [keyed(refs('local.key'))] } })).toBe(expected);
  });

  // The same plan to JSON.parse; Terraform itself prints the first.
  it.each(['{ }', '{\n}', '{"tags":{},"list":[false]}', 'false', 'null'])(
    'is known where nothing is unknown, also when that is written as %j',
    async (unknown) => {
      const given = {
        changes: [change('x.y', { unknown: { '?': true } })],
        root: { resources: [keyed(refs('local.key'))] },
      };
      const text = JSON.stringify(planOf(given)).replace('{"?":true}', unknown);
      expect(await originIn(text)).toBe('known');
    },
  );
});

describe('a variable', () => {
  const root = (variables: PlanJson, expression = refs('var.key')): PlanJson => ({
    resources: [keyed(expression)],
    variables,
  });

  it.each<[string, Given, string]>([
    [
      "of the root has the plan's value",
      { variables: { key: { value: 'x' } }, root: root({ key: { default: 'y' } }) },
      'known "x"',
    ],
    [
      'of the root that was given null',
      { variables: { key: { value: null } }, root: root({ key: { default: 'y' } }) },
      'known null',
    ],
    ['of the root that was given nothing is null', { variables: { key: {} }, root: root({ key: {} }) }, 'known null'],
    [
      "of the root that is not among the plan's has its default",
      { root: root({ key: { default: 'y' } }) },
      'known "y"',
    ],
    ['of the root with nothing at all', { root: root({ key: {} }) }, 'known'],
    ['that is not declared', { root: root({}) }, 'known'],
    [
      'that is sensitive',
      { variables: { key: { value: 'x' } }, root: root({ key: { sensitive: true } }) },
      'known "x" (sensitive)',
    ],
    [
      'with members',
      {
        variables: { key: { value: { tables: [{ arn: 'x' }] } } },
        root: root({ key: {} }, refs('var.key.tables[0].arn')),
      },
      'known "x"',
    ],
    [
      'with a member that is not there',
      { variables: { key: { value: { tables: [] } } }, root: root({ key: {} }, refs('var.key.tables[0].arn')) },
      'known',
    ],
    [
      'with a member that is null',
      { variables: { key: { value: { arn: null } } }, root: root({ key: {} }, refs('var.key.arn')) },
      'known null',
    ],
    [
      'with members by index',
      { variables: { key: { value: { 'a.b': 'x' } } }, root: root({ key: {} }, refs('var.key["a.b"]')) },
      'known "x"',
    ],
    [
      "with members that are no object's own",
      { variables: { key: { value: {} } }, root: root({ key: {} }, refs('var.key.__proto__.constructor.name')) },
      'known',
    ],
    ['named as no own member of an object', { root: root({}, refs('var.constructor')) }, 'known'],
  ])('%s', async (_, given, expected) => {
    expect(await originIn(given)).toBe(expected);
  });

  it.each<[string, PlanJson, PlanJson, string]>([
    ['given a reference', { key: refs('aws_kms_key.k.arn') }, {}, 'unknown aws_kms_key.k.arn'],
    ['given a literal', { key: is('x') }, { default: 'y' }, 'known "x"'],
    ['given null', { key: is(null) }, { default: 'y' }, 'known null'],
    ['given functions', { key: {} }, { default: 'y' }, 'known'],
    ['given nothing', {}, { default: 'y' }, 'known "y"'],
    ['given nothing, by default null', {}, { default: null }, 'known null'],
    ['given nothing, without a default', {}, {}, 'known'],
    ["given the root's variable", { key: refs('var.root') }, {}, 'known "r"'],
    ['given an element of an object', { key: refs('var.all.keys[1]') }, {}, 'known "two"'],
    [
      'given a conditional',
      { key: refs('var.root', 'aws_kms_key.k.arn') },
      {},
      'ambiguous because of var.root, aws_kms_key.k.arn, aws_kms_key.k',
    ],
  ])("a module's, %s", async (_, expressions, variable, expected) => {
    const module = { resources: [keyed(refs('var.key'))], variables: { key: variable } };
    const given = {
      changes: [table('module.m.aws_dynamodb_table.t'), newKey()],
      variables: { root: { value: 'r' }, all: { value: { keys: ['one', 'two'] } } },
      root: { module_calls: { m: { expressions, module } }, variables: { root: {}, all: {} } },
    };
    expect(await originIn(given)).toBe(expected);
  });

  it('whose object is put together in the call is told apart by member where the plan allows it', async () => {
    const module = (expression: PlanJson): PlanJson => ({ resources: [keyed(expression)], variables: { table: {} } });
    const given = (expression: PlanJson, argument: PlanJson): Given => ({
      changes: [table('module.m.aws_dynamodb_table.t'), newKey()],
      root: { module_calls: { m: { expressions: { table: argument }, module: module(expression) } } },
    });
    expect(await originIn(given(refs('var.table.arn'), is({ arn: 'x' })))).toBe('known "x"');
    expect(await originIn(given(refs('var.table.arn'), refs('aws_kms_key.k')))).toBe('unknown aws_kms_key.k.arn');
    // `{ arn = null, topic = aws_kms_key.k.arn, id = aws_kms_key.k }`, or the other way round.
    expect(await originIn(given(refs('var.table.arn'), refs('aws_kms_key.k.arn', 'aws_kms_key.k')))).toMatch(
      /^ambiguous/,
    );
    // `{ arn = aws_kms_key.k.arn }` or `{ arn = null, topic = aws_kms_key.k.arn }`.
    expect(await originIn(given(refs('var.table.arn'), refs('aws_kms_key.k.arn')))).toBe(
      'ambiguous because of aws_kms_key.k.arn',
    );
  });

  it('is followed through modules in modules, each by its own call', async () => {
    const depth = 60;
    let module: PlanJson = { resources: [keyed(refs('var.v0'))], variables: { v0: {} } };
    for (let i = 1; i <= depth; i++)
      module = {
        module_calls: { [`m${i}`]: { expressions: { [`v${i - 1}`]: refs(`var.v${i}`) }, module } },
        variables: { [`v${i}`]: {} },
      };
    const path = Array.from({ length: depth }, (_, i) => `module.m${depth - i}.`).join('');
    const variable = `v${depth}`;
    expect(
      await originIn({
        changes: [table(`${path}aws_dynamodb_table.t`)],
        variables: { [variable]: { value: 'x' } },
        root: module,
      }),
    ).toBe('known "x"');
  });

  it('is of its own module, whatever the others name theirs', async () => {
    const inner = { resources: [keyed(refs('var.key'))], variables: { key: {} } };
    const outer = {
      module_calls: { inner: { expressions: { key: refs('var.key') }, module: inner } },
      resources: [keyed(refs('var.key'))],
      variables: { key: { default: 'outer default' } },
    };
    const root = {
      module_calls: {
        outer: { expressions: {}, module: outer },
        inner: { expressions: { key: is('of the root call') }, module: inner },
      },
      variables: { key: { default: 'root default' } },
      resources: [keyed(refs('var.key'))],
    };
    const changes = ['', 'module.outer.', 'module.outer.module.inner.', 'module.inner.'].map((module) =>
      table(`${module}aws_dynamodb_table.t`),
    );
    const origins = await Promise.all(changes.map(({ address }) => originIn({ changes, root }, address)));
    expect(origins).toEqual([
      'known "root default"',
      'known "outer default"',
      'known "outer default"',
      'known "of the root call"',
    ]);
  });
});

describe("a module's output", () => {
  const m = (outputs: PlanJson, rest: PlanJson = {}): PlanJson => ({
    m: {
      ...rest,
      module: {
        outputs: Object.fromEntries(Object.entries(outputs).map(([name, expression]) => [name, { expression }])),
      },
    },
  });

  it.each<[string, PlanJson, PlanJson, string]>([
    [
      'that is a new key',
      refs('module.m.arn'),
      m({ arn: refs('aws_kms_key.k.arn') }),
      'unknown module.m.aws_kms_key.k.arn',
    ],
    ['that is a literal', refs('module.m.arn'), m({ arn: is('x') }), 'known "x"'],
    ['that is null', refs('module.m.arn'), m({ arn: is(null) }), 'known null'],
    ['that is an object of literals', refs('module.m.keys.orders'), m({ keys: is({ orders: 'x' }) }), 'known "x"'],
    [
      'that is a whole key',
      refs('module.m.key.arn'),
      m({ key: refs('aws_kms_key.k') }),
      'unknown module.m.aws_kms_key.k.arn',
    ],
    [
      'that is an object with a new key in it',
      refs('module.m.keys.orders'),
      m({ keys: refs('aws_kms_key.k.arn') }),
      'ambiguous because of aws_kms_key.k.arn',
    ],
    [
      'that is its variable',
      refs('module.m.arn'),
      m({ arn: refs('var.key') }, { expressions: { key: refs('aws_kms_key.root.arn') } }),
      'unknown aws_kms_key.root.arn',
    ],
    ['that is not there', refs('module.m.other'), m({ arn: refs('aws_kms_key.k.arn') }), 'known'],
    ['of a module that is not there', refs('module.other.arn'), m({}), 'ambiguous because of module.other.arn'],
    ['of a module without outputs', refs('module.m.arn'), { m: { module: {} } }, 'known'],
    ['lost, where nothing in it is unknown', refs('module.m'), m({ a: is('x'), b: is('y') }), 'known'],
    [
      'lost, where one is unknown',
      refs('module.m'),
      m({ a: is('x'), b: refs('aws_kms_key.k.arn') }),
      'ambiguous because of module.m',
    ],
    [
      'lost, where all are of one key',
      refs('module.m'),
      m({ arn: refs('aws_kms_key.k.arn'), key_id: refs('aws_kms_key.k.arn') }),
      'unknown module.m.aws_kms_key.k.arn',
    ],
  ])('%s', async (_, expression, calls, expected) => {
    expect(
      await originIn({
        changes: [newKey('module.m.aws_kms_key.k'), newKey('aws_kms_key.root')],
        root: { resources: [keyed(expression)], module_calls: calls },
      }),
    ).toBe(expected);
  });

  // Which of them it is, is lost, so which stands first cannot matter.
  it('lost, is the same in whatever order the outputs stand', async () => {
    const [arn, target] = [refs('aws_kms_alias.a.arn'), refs('aws_kms_alias.a.target_key_arn')];
    const given = (calls: PlanJson): Given => ({
      changes: [change('module.m.aws_kms_alias.a', { unknown: { arn: true, target_key_arn: true } })],
      root: { resources: [keyed(refs('module.m'))], module_calls: calls },
    });
    expect(await originIn(given(m({ arn, target })))).toBe(await originIn(given(m({ target, arn }))));
  });

  it.each<[string, PlanJson, string]>([
    ['by its key', refs('module.m["a"].arn'), 'unknown module.m["a"].aws_kms_key.k.arn'],
    [
      'by its key with dots and brackets',
      refs('module.m["b.c[0]"].arn'),
      'known "arn of module.m[\\"b.c[0]\\"].aws_kms_key.k" from module.m["b.c[0]"].aws_kms_key.k.arn',
    ],
    ['by a key that is not there', refs('module.m["z"].arn'), 'known'],
    ['by no key', refs('module.m'), 'ambiguous because of module.m'],
  ])('of an instance %s', async (_, expression, expected) => {
    const changes = [newKey('module.m["a"].aws_kms_key.k'), oldKey('module.m["b.c[0]"].aws_kms_key.k')];
    expect(
      await originIn({
        changes,
        root: {
          resources: [keyed(expression)],
          module_calls: m({ arn: refs('aws_kms_key.k.arn') }, { for_each_expression: {} }),
        },
      }),
    ).toBe(expected);
  });
});

describe('count and for_each', () => {
  const three = [newKey('aws_kms_key.k["a"]'), newKey('aws_kms_key.k["b"]'), newKey('aws_kms_key.k["c.d"]')];

  it.each<[string, string, PlanJson, readonly PlanJson[], string]>([
    [
      'count.index picks the instance of that number',
      'aws_dynamodb_table.t[1]',
      refs('aws_kms_key.k', 'count.index'),
      [newKey('aws_kms_key.k[0]'), newKey('aws_kms_key.k[1]')],
      'unknown aws_kms_key.k[1]',
    ],
    [
      'each.key picks the instance of that name',
      'aws_dynamodb_table.t["c.d"]',
      refs('aws_kms_key.k', 'each.key'),
      three,
      'unknown aws_kms_key.k["c.d"]',
    ],
    [
      'each.key that no instance has, beside unknown ones, explains nothing',
      'aws_dynamodb_table.t["z"]',
      refs('aws_kms_key.k', 'each.key'),
      three,
      'ambiguous because of aws_kms_key.k, each.key',
    ],
    [
      'each.key that no instance has, beside known ones',
      'aws_dynamodb_table.t["z"]',
      refs('aws_kms_key.k', 'each.key'),
      [oldKey('aws_kms_key.k["a"]')],
      'known',
    ],
    [
      'each.key that a known instance has, beside unknown ones, explains nothing',
      'aws_dynamodb_table.t["a"]',
      refs('aws_kms_key.k', 'each.key'),
      [oldKey('aws_kms_key.k["a"]'), newKey('aws_kms_key.k["b"]')],
      'ambiguous because of aws_kms_key.k, each.key',
    ],
    [
      'a number is no text',
      'aws_dynamodb_table.t[0]',
      refs('aws_kms_key.k', 'count.index'),
      [newKey('aws_kms_key.k["0"]'), newKey('aws_kms_key.k["1"]')],
      'ambiguous because of aws_kms_key.k, count.index',
    ],
    [
      'a variable picks an instance too',
      'aws_dynamodb_table.t',
      refs('aws_kms_key.k', 'var.name'),
      three,
      'unknown aws_kms_key.k["b"]',
    ],
    [
      'a variable that picks nothing known',
      'aws_dynamodb_table.t',
      refs('aws_kms_key.k', 'var.nothing'),
      three,
      'ambiguous because of aws_kms_key.k, var.nothing',
    ],
    [
      'a literal index',
      'aws_dynamodb_table.t',
      refs('aws_kms_key.k["b"].arn'),
      three,
      'unknown aws_kms_key.k["b"].arn',
    ],
    ['a literal index that no instance has', 'aws_dynamodb_table.t', refs('aws_kms_key.k["z"].arn'), three, 'known'],
    ['a literal index where there are no instances', 'aws_dynamodb_table.t', refs('aws_kms_key.k[0].arn'), [], 'known'],
    ['each.key alone is the key', 'aws_dynamodb_table.t["a"]', refs('each.key'), [], 'known "a"'],
    ['count.index alone is the number', 'aws_dynamodb_table.t[2]', refs('count.index'), [], 'known 2'],
  ])('%s', async (_, address, expression, changes, expected) => {
    const given = {
      changes: [table(address), ...changes],
      variables: { name: { value: 'b' }, nothing: { value: null } },
      root: { resources: [keyed(expression, { for_each_expression: {} })], variables: { name: {}, nothing: {} } },
    };
    expect(await originIn(given)).toBe(expected);
  });

  it.each<[string, PlanJson, PlanJson, string]>([
    ['a literal', is({ a: 'x', b: 'y' }), refs('each.value'), 'known "y"'],
    ["a literal's member", is({ b: { arn: 'x' } }), refs('each.value.arn'), 'known "x"'],
    ["a variable's member", refs('var.tables'), refs('each.value.arn'), 'known null'],
    ['a variable that has no such key', refs('var.none'), refs('each.value.arn'), 'known'],
    ['functions alone', {}, refs('each.value'), 'known'],
    ['a chained resource', refs('aws_kms_key.k'), refs('each.value.arn'), 'unknown aws_kms_key.k["b"].arn'],
    ['a chained resource, as a whole', refs('aws_kms_key.k'), refs('each.value'), 'unknown aws_kms_key.k["b"]'],
    [
      'a resource that is chained itself',
      refs('aws_kms_alias.a'),
      refs('each.value.target_key_arn'),
      'unknown aws_kms_alias.a["b"].target_key_arn',
    ],
    [
      'an object with references in it',
      refs('aws_kms_key.k["a"].arn', 'aws_kms_key.k["b"].arn'),
      refs('each.value.arn'),
      'ambiguous because of each.value.arn, aws_kms_key.k["a"].arn, aws_kms_key.k["a"], aws_kms_key.k, aws_kms_key.k["b"].arn, aws_kms_key.k["b"], aws_kms_key.k',
    ],
    ['an index by each.value', refs('var.names'), refs('aws_kms_key.k', 'each.value'), 'unknown aws_kms_key.k["a"]'],
  ])('each.value of %s', async (_, forEach, expression, expected) => {
    const changes = [
      table('aws_dynamodb_table.t["b"]'),
      ...three,
      change('aws_kms_alias.a["a"]', { unknown: { target_key_arn: true } }),
      change('aws_kms_alias.a["b"]', { unknown: { target_key_arn: true } }),
    ];
    const variables = {
      tables: { value: { a: { arn: 'x' }, b: { arn: null } } },
      none: { value: {} },
      names: { value: { a: 'b', b: 'a' } },
    };
    expect(
      await originIn({
        changes,
        variables,
        root: {
          resources: [keyed(expression, { for_each_expression: forEach })],
          variables: { tables: {}, none: {}, names: {} },
        },
      }),
    ).toBe(expected);
  });

  it("each.key and each.value of a call are its own instance's", async () => {
    const module = { resources: [keyed(refs('var.key'))], variables: { key: {} } };
    const changes = [
      table('module.m["a"].aws_dynamodb_table.t'),
      table('module.m["b"].aws_dynamodb_table.t'),
      ...three,
    ];
    const given = (key: PlanJson, forEach: PlanJson): Given => ({
      changes,
      variables: { keys: { value: { a: 'x', b: 'y' } } },
      root: {
        module_calls: { m: { for_each_expression: forEach, expressions: { key }, module } },
        variables: { keys: {} },
      },
    });
    const originsIn = (plan: Given): Promise<readonly string[]> =>
      Promise.all(['a', 'b'].map((key) => originIn(plan, `module.m["${key}"].aws_dynamodb_table.t`)));
    expect(await originsIn(given(refs('aws_kms_key.k', 'each.key'), {}))).toEqual([
      'unknown aws_kms_key.k["a"]',
      'unknown aws_kms_key.k["b"]',
    ]);
    expect(await originsIn(given(refs('each.value'), refs('var.keys')))).toEqual(['known "x"', 'known "y"']);
    expect(await originsIn(given(refs('each.value.arn'), refs('aws_kms_key.k')))).toEqual([
      'unknown aws_kms_key.k["a"].arn',
      'unknown aws_kms_key.k["b"].arn',
    ]);
  });

  it('keys of a module instance are those of the same instance', async () => {
    const module = { resources: [keyed(refs('aws_kms_key.k.arn'))] };
    const changes = ['module.m["a"].', 'module.m["b"].'].flatMap((path) => [
      table(`${path}aws_dynamodb_table.t`),
      path.includes('a') ? newKey(`${path}aws_kms_key.k`) : oldKey(`${path}aws_kms_key.k`),
    ]);
    const root = { module_calls: { m: { for_each_expression: {}, module } } };
    expect(await originIn({ changes, root }, 'module.m["a"].aws_dynamodb_table.t')).toBe(
      'unknown module.m["a"].aws_kms_key.k.arn',
    );
    expect(await originIn({ changes, root }, 'module.m["b"].aws_dynamodb_table.t')).toMatch(/^known "arn of /);
  });
});

describe('it ends', () => {
  /** Modules m0, m1, ... with the same configuration, each called with what the ones before it put out. */
  function chained(count: number, argument: (i: number) => PlanJson): PlanJson {
    const module = (): PlanJson => ({ variables: { in: {} }, outputs: { out: { expression: refs('var.in') } } });
    const calls = Array.from({ length: count }, (_, i) => [
      `m${i}`,
      { expressions: { in: i === 0 ? refs('aws_kms_key.k.arn') : argument(i) }, module: module() },
    ]);
    return { resources: [keyed(refs(`module.m${count - 1}.out`))], module_calls: Object.fromEntries(calls) };
  }

  /** Follows the table's key in that configuration, of which no more than so many members may be looked at. */
  async function countedOrigin(root: PlanJson, most: number): Promise<string> {
    const { changes } = await readPlanBytes(Buffer.from(JSON.stringify(planOf({ changes: [newKey()], root }))));
    let reads = 0;
    const proxies = new WeakMap<object, object>();
    const counted = <T>(value: T): T => {
      if (typeof value !== 'object' || value === null) return value;
      const known = proxies.get(value);
      if (known !== undefined) return known as T;
      const proxy = new Proxy(value, {
        get(target, name) {
          if (++reads > most) throw new Error(`more than ${most} reads`);
          return counted(Reflect.get(target, name) as unknown);
        },
      });
      proxies.set(value, proxy);
      return proxy;
    };
    const configuration = createConfiguration(
      { configuration: counted({ root_module: root } as ConfigurationJson), variables: {} },
      createInstances({ changes, dataSources: [], unknownElsewhere: new Map(), deferred: [] }),
    );
    return wordsOf(configuration.origin(changes.find(({ type }) => type === 'aws_dynamodb_table')!, KEY));
  }

  it('on chains as long as real ones, with the answer', async () => {
    expect(
      await countedOrigin(
        chained(80, (i) => refs(`module.m${i - 1}.out`)),
        10_000,
      ),
    ).toBe('unknown aws_kms_key.k.arn');
  });

  it('on chains of 500 modules, without one', async () => {
    expect(
      await countedOrigin(
        chained(500, (i) => refs(`module.m${i - 1}.out`)),
        50_000,
      ),
    ).toMatch(/^ambiguous because of module\.m\d+\.out, module\.m\d+$/);
  });

  it('on diamonds 60 levels deep', async () => {
    const twice = (i: number): PlanJson => refs(`module.m${i - 1}.out`, `module.m${i - 1}.out`);
    expect(await countedOrigin(chained(60, twice), 10_000)).toBe('unknown aws_kms_key.k.arn');
  });

  // `in = { x = module.m0.out.x, y = module.m0.out.y }`, and so on: at every level twice as many paths.
  it('on diamonds of objects 60 levels deep', async () => {
    const twice = (i: number): PlanJson => refs(`module.m${i - 1}.out.x`, `module.m${i - 1}.out.y`);
    expect(await countedOrigin(chained(60, twice), 1_000_000)).toMatch(/^ambiguous/);
  });

  // Terraform refuses all of these; a plan is what its author says it is.
  it.each<[string, PlanJson]>([
    ['of two modules', { a: refs('module.b.out'), b: refs('module.a.out') }],
    ['of a module with itself', { a: refs('module.a.out') }],
    ['of three modules', { a: refs('module.b.out'), b: refs('module.c.out'), c: refs('module.a.out') }],
    ['of modules without their outputs', { a: refs('module.b'), b: refs('module.a') }],
    ['that asks for a part of a part', { a: refs('module.b.out.x'), b: refs('module.a.out.x') }],
  ])('on cycles %s, as ambiguous', async (_, inputs) => {
    const calls = Object.fromEntries(
      Object.entries(inputs).map(([name, expression]) => [
        name,
        {
          expressions: { in: expression },
          module: { variables: { in: {} }, outputs: { out: { expression: refs('var.in') } } },
        },
      ]),
    );
    expect(await countedOrigin({ resources: [keyed(refs('module.a.out'))], module_calls: calls }, 50_000)).toMatch(
      /^ambiguous because of (?:module|var)\.\w/,
    );
  });

  it('on a cycle that is none to Terraform, with the answer', async () => {
    // Each module takes what the other makes, and puts out what it makes itself.
    const module = (): PlanJson => ({
      variables: { in: {} },
      outputs: { out: { expression: refs('aws_kms_key.k.arn') }, in: { expression: refs('var.in') } },
      resources: [keyed(refs('var.in'))],
    });
    const root = {
      module_calls: {
        a: { expressions: { in: refs('module.b.out') }, module: module() },
        b: { expressions: { in: refs('module.a.out') }, module: module() },
      },
    };
    const changes = ['a', 'b'].flatMap((name) => [
      table(`module.${name}.aws_dynamodb_table.t`),
      newKey(`module.${name}.aws_kms_key.k`),
    ]);
    expect(await originIn({ changes, root }, 'module.a.aws_dynamodb_table.t')).toBe(
      'unknown module.b.aws_kms_key.k.arn',
    );
    expect(await originIn({ changes, root }, 'module.b.aws_dynamodb_table.t')).toBe(
      'unknown module.a.aws_kms_key.k.arn',
    );
  });
});

describe("a provider's argument", () => {
  const aws = (region: PlanJson, rest: PlanJson = {}): PlanJson => ({
    name: 'aws',
    full_name: 'registry.terraform.io/hashicorp/aws',
    ...rest,
    expressions: { region },
  });
  const module = {
    resources: [keyed(is(null), { provider_config_key: 'module.m:aws' })],
    variables: { region: { default: 'of the module' } },
  };

  it.each<[string, Given, string]>([
    [
      'a literal',
      {
        providers: { aws: aws(is('us-east-1')) },
        root: { resources: [keyed(is(null), { provider_config_key: 'aws' })] },
      },
      'known "us-east-1"',
    ],
    [
      'a variable',
      {
        providers: { aws: aws(refs('var.region')) },
        variables: { region: { value: 'eu-west-1' } },
        root: { resources: [keyed(is(null), { provider_config_key: 'aws' })], variables: { region: {} } },
      },
      'known "eu-west-1"',
    ],
    [
      "a provider's of that name",
      {
        providers: { aws: aws(is('us-east-1')), 'aws.west': aws(is('us-west-2')) },
        root: { resources: [keyed(is(null), { provider_config_key: 'aws.west' })] },
      },
      'known "us-west-2"',
    ],
    [
      'a local',
      {
        providers: { aws: aws(refs('local.region')) },
        root: { resources: [keyed(is(null), { provider_config_key: 'aws' })] },
      },
      'ambiguous because of local.region',
    ],
    [
      'not written',
      { providers: { aws: { name: 'aws' } }, root: { resources: [keyed(is(null), { provider_config_key: 'aws' })] } },
      'known',
    ],
    [
      "of a provider that is not the plan's",
      { providers: {}, root: { resources: [keyed(is(null), { provider_config_key: '__proto__' })] } },
      'known',
    ],
    ['of no provider', { providers: { aws: aws(is('us-east-1')) }, root: { resources: [keyed(is(null))] } }, 'known'],
    [
      'a variable of the module that has it',
      {
        changes: [table('module.m.aws_dynamodb_table.t')],
        providers: { 'module.m:aws': aws(refs('var.region'), { module_address: 'module.m' }) },
        root: { module_calls: { m: { module } }, variables: { region: { default: 'of the root' } } },
      },
      'known "of the module"',
    ],
  ])('%s', async (_, given, expected) => {
    const { changes, configuration } = await readPlanBytes(Buffer.from(JSON.stringify(planOf(given))));
    expect(
      wordsOf(configuration.providerArgument(changes.find(({ type }) => type === 'aws_dynamodb_table')!, 'region')),
    ).toBe(expected);
  });
});
