import { describe, expect, it } from 'vitest';
import { type PlanJson, readPlanBytes } from '../support/fixtures.js';

/*
 * Made by hand: configurations that are deeper, wider or more circular than real ones. Were the work exponential in any
 * of them, its test would not end. origin.test.ts counts the reads of chains, diamonds and cycles of modules side by
 * side.
 */
const KEY = ['server_side_encryption', 0, 'kms_key_arn'] as const;
const DEPTH = 200;

/** References as Terraform lists them: each whole, and then its beginning. */
const to = (...texts: readonly string[]): PlanJson => ({
  references: texts.flatMap((text) => [
    text,
    ...(text.split('.').length > 2 ? [text.split('.').slice(0, 2).join('.')] : []),
  ]),
});
const table = (path = ''): PlanJson => ({
  address: `${path}aws_dynamodb_table.t`,
  mode: 'managed',
  type: 'aws_dynamodb_table',
  name: 't',
  change: {
    actions: ['create'],
    before: null,
    after: { server_side_encryption: [{ enabled: true }] },
    after_unknown: { server_side_encryption: [{ kms_key_arn: true }] },
  },
});
const key = (path = ''): PlanJson => ({
  address: `${path}aws_kms_key.k`,
  mode: 'managed',
  type: 'aws_kms_key',
  name: 'k',
  change: { actions: ['create'], before: null, after: {}, after_unknown: { arn: true } },
});
const keyed = (expression: PlanJson): PlanJson => ({
  mode: 'managed',
  type: 'aws_dynamodb_table',
  name: 't',
  expressions: { server_side_encryption: [{ kms_key_arn: expression }] },
});

/** Where the key of each table comes from: the address of what is unknown, or `ambiguous`. */
async function keysOf(changes: readonly PlanJson[], root_module: PlanJson): Promise<readonly string[]> {
  const plan = { format_version: '1.2', planned_values: {}, resource_changes: changes, configuration: { root_module } };
  const { changes: read, configuration } = await readPlanBytes(Buffer.from(JSON.stringify(plan)));
  return read
    .filter(({ type }) => type === 'aws_dynamodb_table')
    .map((resource) => {
      const origin = configuration.origin(resource, KEY);
      return origin.kind === 'unknown' ? origin.from.resource.address : origin.kind;
    });
}

/** Modules in modules, so many deep; every one but the innermost is the same. */
const nested = (depth: number, innermost: PlanJson, expressions: PlanJson, rest: PlanJson): PlanJson =>
  Array.from({ length: depth - 1 }).reduce<PlanJson>(
    (module) => ({ module_calls: { m: { expressions, module } }, ...rest }),
    innermost,
  );
const inModules = (depth: number): string => 'module.m.'.repeat(depth);

describe('modules in modules', () => {
  const down = (depth: number, inner: PlanJson): PlanJson => ({
    module_calls: {
      m: {
        expressions: { in: to('aws_kms_key.k.arn') },
        module: nested(
          depth,
          { resources: [keyed(to('var.in'))], variables: { in: {} } },
          { in: inner },
          { variables: { in: {} } },
        ),
      },
    },
  });
  const up = (depth: number, outer: PlanJson): PlanJson => ({
    resources: [keyed(to('module.m.out'))],
    module_calls: {
      m: {
        module: nested(
          depth,
          { outputs: { out: { expression: to('aws_kms_key.k.arn') } } },
          {},
          { outputs: { out: { expression: outer } } },
        ),
      },
    },
  });

  it('that hand a key down', async () => {
    expect(await keysOf([key(), table(inModules(DEPTH - 1))], down(DEPTH - 1, to('var.in')))).toEqual([
      'aws_kms_key.k',
    ]);
  });

  it('that hand a key up', async () => {
    expect(await keysOf([key(inModules(DEPTH - 1)), table()], up(DEPTH - 1, to('module.m.out')))).toEqual([
      `${inModules(DEPTH - 1)}aws_kms_key.k`,
    ]);
  });

  it('deeper than any chain is followed, without an answer', async () => {
    expect(await keysOf([key(), table(inModules(DEPTH))], down(DEPTH, to('var.in')))).toEqual(['undetermined']);
    expect(await keysOf([key(inModules(DEPTH)), table()], up(DEPTH, to('module.m.out')))).toEqual(['undetermined']);
  });

  it('each with two references to the next: 2^60 ways to one key', async () => {
    expect(await keysOf([key(), table(inModules(60))], down(60, to('var.in', 'var.in')))).toEqual(['aws_kms_key.k']);
    expect(await keysOf([key(inModules(60)), table()], up(60, to('module.m.out', 'module.m.out')))).toEqual([
      `${inModules(60)}aws_kms_key.k`,
    ]);
  });

  it('each with references to two parts of the next: 2^60 different paths', async () => {
    expect(await keysOf([key(), table(inModules(60))], down(60, to('var.in.x', 'var.in.y')))).toEqual(['undetermined']);
    expect(await keysOf([key(inModules(60)), table()], up(60, to('module.m.out.x', 'module.m.out.y')))).toEqual([
      'undetermined',
    ]);
  });
});

describe('cycles', () => {
  // Terraform refuses them; a plan is what its author says it is.
  it('of sixty outputs, each of which refers to all', async () => {
    const names = Array.from({ length: 60 }, (_, i) => `o${i}`);
    const outputs = Object.fromEntries(names.map((name) => [name, { expression: to('var.in') }]));
    const root = {
      resources: [keyed(to('module.m.o0'))],
      module_calls: {
        m: {
          expressions: { in: to(...names.map((name) => `module.m.${name}`)) },
          module: { outputs, variables: { in: {} } },
        },
      },
    };
    expect(await keysOf([key(), table()], root)).toEqual(['undetermined']);
  });

  it.each(['out', 'out.x'])('of sixty modules, each of which takes %s of all', async (part) => {
    const names = Array.from({ length: 60 }, (_, i) => `m${i}`);
    const call = {
      expressions: { in: to(...names.map((name) => `module.${name}.${part}`)) },
      module: { outputs: { out: { expression: to('var.in') } }, variables: { in: {} } },
    };
    expect(
      await keysOf([key(), table()], {
        resources: [keyed(to('module.m0.out'))],
        module_calls: Object.fromEntries(names.map((name) => [name, call])),
      }),
    ).toEqual(['undetermined']);
  });
});

describe('10,000 instances of one module', () => {
  const paths = Array.from({ length: 10_000 }, (_, i) => `module.m["k${i}"].`);
  const call = (module: PlanJson, expressions: PlanJson = {}): PlanJson => ({
    expressions,
    for_each_expression: to('var.all'),
    module,
  });

  it('with a table and a key each', async () => {
    const root = { module_calls: { m: call({ resources: [keyed(to('aws_kms_key.k.arn'))] }) } };
    expect(
      await keysOf(
        paths.flatMap((path) => [table(path), key(path)]),
        root,
      ),
    ).toEqual(paths.map((path) => `${path}aws_kms_key.k`));
  });

  it('with a table each, of one key', async () => {
    const root = {
      module_calls: {
        m: call({ resources: [keyed(to('var.in'))], variables: { in: {} } }, { in: to('aws_kms_key.k.arn') }),
      },
    };
    expect(await keysOf([key(), ...paths.map((path) => table(path))], root)).toEqual(paths.map(() => 'aws_kms_key.k'));
  });

  it('with a table each, of the key that another instance of the same key has', async () => {
    const keys = call({ outputs: { arn: { expression: to('aws_kms_key.k.arn') } } });
    const root = {
      module_calls: {
        m: call(
          { resources: [keyed(to('var.in'))], variables: { in: {} } },
          { in: { references: ['module.keys', 'each.key'] } },
        ),
        keys,
      },
    };
    const others = paths.map((path) => path.replace('module.m', 'module.keys'));
    expect(await keysOf([...others.map((path) => key(path)), ...paths.map((path) => table(path))], root)).toEqual(
      others.map((path) => `${path}aws_kms_key.k`),
    );
  });
});
