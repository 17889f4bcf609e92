import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgePlans } from '../src/gate/judge-plans.js';
import type { Report } from '../src/gate/report.js';
import { RESOURCE_TYPES } from '../src/model/resource-types.js';
import { readPlan } from '../src/plan/read-plan.js';
import { NO_POLICY } from '../src/policy/policy.js';
import { parseSettings } from '../src/policy/settings.js';
import { CLAIMS, type PlanJson, planBytes, planJson, reportOn } from './support/fixtures.js';
import { SLICE, sliced } from './support/slice.js';

/*
 * What must not matter for the report, held against a slice of the fixtures: each property changes a real plan in a way
 * that leaves its meaning, and asks for the same report. The strictest policy says the most, so there is most to
 * compare.
 */
const STRICT = { require: 'customer-managed' } as const;

const judged = (plan: PlanJson | Uint8Array): Promise<Report> => reportOn(plan, STRICT);

describe(`the report is the same, ${SLICE}`, () => {
  describe('in whatever order the members of objects stand', () => {
    test.each(sliced(CLAIMS))('%s', async (claim) => {
      const plan = planJson(claim);
      const expected = await judged(plan);
      await sameFor(claim, fc.noShrink(fc.infiniteStream(fc.nat(), { noHistory: true })), 3, async (numbers) => {
        expect(await judged(shuffled(plan, numbers))).toEqual(expected);
      });
    });
  });

  describe('with whatever white space between the tokens', () => {
    const indents = fc.constantFrom(1, 2, 10, '\t', ' \t\r\n');
    test.each(sliced(CLAIMS))('%s', async (claim) => {
      const plan = planJson(claim);
      const expected = await judged(plan);
      await sameFor(claim, fc.tuple(indents, fc.constantFrom('\n', '\r\n', '\n\n')), 3, async ([indent, newline]) => {
        // No string of JSON holds a raw line feed, so these are all between tokens.
        const text = `${newline}${JSON.stringify(plan, null, indent).replaceAll('\n', newline)}${newline}`;
        expect(await judged(Buffer.from(text))).toEqual(expected);
      });
    });
  });

  describe('wherever the bytes are cut into chunks, and in whatever encoding', () => {
    test.each(sliced(CLAIMS))('%s', async (claim) => {
      const text = Buffer.from(planBytes(claim)).toString();
      const expected = await judged(planBytes(claim));
      const encodings = [Buffer.from(text), Buffer.from(`\ufeff${text}`), Buffer.from(`\ufeff${text}`, 'utf16le')];
      const cuts = fc.record({
        bytes: fc.constantFrom(...encodings),
        sizes: fc.array(fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5_000 })), {
          minLength: 1,
          maxLength: 50,
        }),
      });
      await sameFor(claim, cuts, 3, async ({ bytes, sizes }) => {
        expect(await judgedInChunks(bytes, sizes)).toEqual(expected);
      });
    });
  });

  describe('with unrelated resources beside it', () => {
    test.each(sliced(CLAIMS))('%s', async (claim) => {
      const plan = planJson(claim);
      const expected = await judged(plan);
      await sameFor(claim, unrelated(UNKNOWN_MATTERS.includes(claim)), 3, async (resources) => {
        expect(
          await judged(amongOthers(plan, [...resources, ...(UNKNOWN_MATTERS.includes(claim) ? [] : twins(plan))])),
        ).toEqual(expected);
      });
    });
  });

  describe('with one more module around everything', () => {
    const keys = fc.constantFrom<InstanceKey>(
      undefined,
      0,
      12,
      'a',
      'eu.west-1',
      'q"]\\x',
      '${x} [y]',
      'module.m',
      '__proto__',
      'ü',
    );
    test.each(sliced(CLAIMS))('%s', async (claim) => {
      const plan = planJson(claim);
      const expected = await judged(plan);
      await sameFor(claim, keys, 3, async (key) => {
        const prefix = `module.outer${brackets(key)}.`;
        const report = await judged(inModule(plan, prefix, key));
        expect(withoutHcl(mapTexts(report, (text) => text.replaceAll(prefix, '')))).toEqual(withoutHcl(expected));
      });
    });
  });

  describe('under count or for_each, with literal indexes in the references', () => {
    test.each(sliced(CLAIMS))('%s', async (claim) => {
      const plan = planJson(claim);
      const expected = await judged(plan);
      await sameFor(claim, fc.constantFrom(0, 1, 'a', 'x.y', 'q"]\\x'), 2, async (key) => {
        expect(withoutIndex(await judged(underKey(plan, key, 'literal')), key)).toEqual(withoutIndex(expected, key));
      });
    });
  });

  describe('under count or for_each, with count.index or each.key in the references', () => {
    test.each(sliced(CLAIMS))('%s', async (claim) => {
      const plan = planJson(claim);
      const expected = await judged(plan);
      await sameFor(claim, fc.constantFrom(0, 1, 'a', 'x.y', 'q"]\\x'), 2, async (key) => {
        expect(withoutAttributes(withoutIndex(await judged(underKey(plan, key, 'own')), key))).toEqual(
          withoutAttributes(withoutIndex(expected, key)),
        );
      });
    });
  });
});

/** Nothing but the table is unknown in these plans, and their local or dynamic block could be anything that is. */
const UNKNOWN_MATTERS: readonly string[] = [
  'managed-replica-behind-a-dynamic-block-updated',
  'null-behind-a-local-with-nothing-unknown',
];

type InstanceKey = string | number | undefined;

/** The same choices at every run, others for every claim. */
async function sameFor<T>(
  claim: string,
  arbitrary: fc.Arbitrary<T>,
  numRuns: number,
  check: (value: T) => Promise<void>,
): Promise<void> {
  await fc.assert(fc.asyncProperty(arbitrary, check), { seed: fc.hash(claim), numRuns });
}

function shuffled(value: any, numbers: Iterator<number>): any {
  if (Array.isArray(value)) return value.map((element) => shuffled(element, numbers));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, member]) => [name, shuffled(member, numbers)] as const);
  for (let i = entries.length - 1; i > 0; i--) {
    const j = numbers.next().value % (i + 1);
    [entries[i], entries[j]] = [entries[j]!, entries[i]!];
  }
  return Object.fromEntries(entries);
}

async function judgedInChunks(bytes: Uint8Array, sizes: readonly number[]): Promise<Report> {
  // As the door reads files: every chunk in the same buffer, which is spoilt before the next.
  function* chunks(): Iterable<Uint8Array> {
    const buffer = new Uint8Array(Math.max(...sizes));
    for (let i = 0, from = 0; from < bytes.length; i++) {
      const part = bytes.subarray(from, from + sizes[i % sizes.length]!);
      from += part.length;
      buffer.set(part);
      yield buffer.subarray(0, part.length);
      buffer.fill(0x22);
    }
  }
  const settings = parseSettings({
    value: (name) => (STRICT as Readonly<Record<string, string>>)[name],
    nameOf: (name) => name,
  });
  const inForce = { settings, policy: NO_POLICY, floor: {}, policyFile: null, baseline: null };
  return judgePlans(
    [{ path: 'plan.json', sha256: '', plan: await readPlan(chunks(), RESOURCE_TYPES), sources: null }],
    { inForce: () => inForce, name: null, today: '2026-11-22', version: '0.0.0' },
  );
}

interface Unrelated {
  readonly type: string;
  readonly name: string;
  readonly module: boolean;
  readonly values: Record<string, any>;
  readonly unknown: Record<string, any>;
  readonly actions: readonly string[];
  readonly at: number;
}

function unrelated(knownOnly: boolean): fc.Arbitrary<readonly Unrelated[]> {
  // Names and texts that a reader by names alone would take for something else.
  const text = fc.constantFrom(
    'aws_dynamodb_table',
    '"type":"aws_dynamodb_table"',
    'resource_changes',
    '}]',
    '\\"',
    '\\',
    '\u2028ü😀',
    '::debug::',
    '',
  );
  const name = fc.constantFrom(
    'resource_changes',
    'server_side_encryption',
    'type',
    'address',
    'change',
    'after_unknown',
    '__proto__',
    'configuration',
  );
  const value = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      text,
      fc.integer(),
      fc.constantFrom(null, true, 1e21, -0.5),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(name, tie('value'), { maxKeys: 3, noNullPrototype: true }),
    ),
  })).value;
  const resource = fc.record({
    type: fc.constantFrom(
      'aws_s3_bucket',
      'aws_dynamodb_table_item',
      'aws_kms_grant',
      'null_resource',
      'aws_dynamodb_global_table',
    ),
    name: fc.constantFrom('resource_changes', 'orders', 't', 'k', 'key'),
    module: fc.boolean(),
    values: fc.dictionary(name, value, { noNullPrototype: true }),
    unknown: knownOnly
      ? fc.constant({})
      : fc.constantFrom<Record<string, any>>({}, { id: true }, { arn: true, tags: { x: true }, list: [false, true] }),
    actions: fc.constantFrom(['update'], ['no-op'], ['frobnicate', 'twice']),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  return fc.uniqueArray(resource, {
    minLength: 1,
    maxLength: 8,
    selector: ({ type, name, module }) => `${type}.${name}.${module}`,
  });
}

/** In another module, new keys and aliases with the names of those in the plan. */
function twins(plan: PlanJson): readonly Unrelated[] {
  const names = new Set<string>(
    resourcesOf(plan).flatMap(({ mode, type, name }) =>
      mode !== 'data' && /^\w+_kms_\w+$/.test(type) && RESOURCE_TYPES.has(type) ? [`${type}.${name}`] : [],
    ),
  );
  return Array.from(names, (twin) => {
    const [type, name] = twin.split('.');
    return {
      type: type!,
      name: name!,
      module: true,
      values: {},
      unknown: { arn: true, key_id: true, target_key_arn: true },
      actions: ['create'],
      at: 0,
    };
  });
}

/** The plan with those resources in every section that lists resources. */
function amongOthers(original: PlanJson, resources: readonly Unrelated[]): PlanJson {
  const plan = structuredClone(original);
  const root = (plan['prior_state'] ??= { format_version: '1.0' });
  const state = ((root['values'] ??= {})['root_module'] ??= {});
  const configuration = ((plan['configuration'] ??= {})['root_module'] ??= {});
  const module: PlanJson = {
    resources: [],
    outputs: { arn: { expression: { references: ['aws_s3_bucket.t.arn', 'aws_s3_bucket.t'] } } },
  };
  (configuration['module_calls'] ??= {})['unrelated_module'] = { source: './unrelated', module };
  const inState: PlanJson = { address: 'module.unrelated_module', resources: [] };
  (state['child_modules'] ??= []).unshift(inState);
  for (const { type, name, module: isInModule, values, unknown, actions, at } of resources) {
    const identity = {
      address: `${isInModule ? 'module.unrelated_module.' : ''}${type}.${name}`,
      ...(isInModule && { module_address: 'module.unrelated_module' }),
      mode: 'managed',
      type,
      name,
    };
    const change = {
      ...identity,
      change: {
        actions,
        before: values,
        after: values,
        after_unknown: unknown,
        before_sensitive: {},
        after_sensitive: {},
      },
    };
    insert((plan['resource_changes'] ??= []), change, at);
    insert((plan['resource_drift'] ??= []), change, at);
    insert(isInModule ? inState['resources'] : (state['resources'] ??= []), { ...identity, values }, at);
    insert(
      isInModule ? module['resources'] : (configuration['resources'] ??= []),
      {
        ...identity,
        address: `${type}.${name}`,
        expressions: { name: { references: ['var.unrelated', 'each.key'] }, replica: [{ kms_key_arn: {} }] },
      },
      at,
    );
  }
  return plan;
}

function insert(list: unknown[], element: unknown, at: number): void {
  list.splice(Math.round(at * list.length), 0, element);
}

/** The plan as it would be if its root module were called from another root by `module "outer"`. */
function inModule(original: PlanJson, prefix: string, key: InstanceKey): PlanJson {
  const plan = structuredClone(original);
  const root = plan['configuration']?.['root_module'] ?? {};
  // References are relative to their module and stay as they are. What the root took from its variables, the call
  // gives; provider configurations stay in the root, and refer to the variables there.
  const call: PlanJson = {
    source: './outer',
    expressions: Object.fromEntries(
      Object.entries<any>(plan['variables'] ?? {}).map(([name, variable]) => [
        name,
        { constant_value: variable.value ?? null },
      ]),
    ),
    module: root,
  };
  if (typeof key === 'number') call['count_expression'] = { constant_value: key + 1 };
  if (typeof key === 'string') call['for_each_expression'] = {};
  plan['configuration'] = {
    ...plan['configuration'],
    root_module: { module_calls: { outer: call }, variables: root['variables'] ?? {} },
  };
  for (const provider of Object.values<any>(plan['configuration']['provider_config'] ?? {})) {
    if ('module_address' in provider) provider['module_address'] = `module.outer.${provider['module_address']}`;
  }
  for (const resource of resourcesOf(plan)) {
    for (const name of ['address', 'previous_address'])
      if (name in resource) resource[name] = `${prefix}${resource[name]}`;
    resource['module_address'] =
      'module_address' in resource ? `${prefix}${resource['module_address']}` : prefix.slice(0, -1);
  }
  for (const values of [plan['prior_state']?.['values'], plan['planned_values']])
    if (values?.['root_module'] !== undefined)
      values['root_module'] = { child_modules: [{ address: prefix.slice(0, -1), ...values['root_module'] }] };
  return plan;
}

/** Everything in the plan that has the address of a resource and is read. */
function resourcesOf(plan: PlanJson): readonly PlanJson[] {
  const inState = (module: PlanJson | undefined): readonly PlanJson[] =>
    module === undefined ? [] : [...(module['resources'] ?? []), ...(module['child_modules'] ?? []).flatMap(inState)];
  return [
    ...(plan['resource_changes'] ?? []),
    ...(plan['resource_drift'] ?? []),
    ...(plan['deferred_changes'] ?? []).map((deferred: PlanJson) => deferred['resource_change']),
    ...inState(plan['prior_state']?.['values']?.['root_module']),
    ...inState(plan['planned_values']?.['root_module']),
  ];
}

/**
 * The plan as it would be if every table, key and alias in it that is not yet one of several were one: under `count`
 * for a number, `for_each` for a text. `literal`: `k[0].arn`; `own`: `k[count.index].arn` where the referring
 * resource is one of several too, which Terraform writes as the references `k` and `count.index`.
 */
function underKey(original: PlanJson, key: string | number, references: 'literal' | 'own'): PlanJson {
  const plan = structuredClone(original);
  const several = new Set<string>();
  const mine = new Set<string>();
  const nameOf = (module: string, { mode, type, name }: PlanJson): string =>
    `${module} ${mode === 'data' ? 'data.' : ''}${type}.${name}`;
  // It lists the same instances once more.
  delete plan['planned_values'];
  const resources = resourcesOf(plan).filter(({ type }) => RESOURCE_TYPES.has(type));
  const configurations: { readonly module: string; readonly config: PlanJson }[] = [];
  const modules: { readonly path: string; readonly module: PlanJson }[] = [];
  (function walk(module: PlanJson, path: string): void {
    modules.push({ path, module });
    for (const config of module['resources'] ?? []) configurations.push({ module: path, config });
    for (const [name, call] of Object.entries<any>(module['module_calls'] ?? {}))
      walk(call['module'] ?? {}, `${path}.${name}`);
  })(plan['configuration']?.['root_module'] ?? {}, '');

  // Without its instance keys, a resource's module address is its path in the configuration.
  const pathOf = ({ module_address: address }: PlanJson): string =>
    address === undefined
      ? ''
      : (address as string).replace(/\["(?:[^"\\]|\\.)*"\]|\[\d+\]/g, '').replaceAll(/(?:^|\.)module\./g, '.');
  for (const resource of resources)
    if ('index' in resource || resource['address'].endsWith(']')) several.add(nameOf(pathOf(resource), resource));
  for (const { module, config } of configurations)
    if ('count_expression' in config || 'for_each_expression' in config) several.add(nameOf(module, config));

  for (const resource of resources) {
    const name = nameOf(pathOf(resource), resource);
    if (several.has(name)) continue;
    mine.add(name);
    resource['index'] = key;
    for (const address of ['address', 'previous_address']) if (address in resource) resource[address] += brackets(key);
  }
  for (const { module, config } of configurations) {
    const isMine = mine.has(nameOf(module, config));
    if (isMine)
      config[typeof key === 'number' ? 'count_expression' : 'for_each_expression'] =
        typeof key === 'number' ? { constant_value: key + 1 } : {};
    config['expressions'] = rewritten(config['expressions'], module, isMine && references === 'own');
    if ('for_each_expression' in config)
      config['for_each_expression'] = rewritten(config['for_each_expression'], module, false);
  }
  for (const { path, module } of modules) {
    for (const output of Object.values<any>(module['outputs'] ?? {}))
      output['expression'] = rewritten(output['expression'], path, false);
    for (const call of Object.values<any>(module['module_calls'] ?? {})) {
      call['expressions'] = rewritten(call['expressions'], path, false);
      if ('for_each_expression' in call)
        call['for_each_expression'] = rewritten(call['for_each_expression'], path, false);
    }
  }
  return plan;

  function rewritten(value: any, module: string, own: boolean): any {
    if (Array.isArray(value)) return value.map((element) => rewritten(element, module, own));
    if (typeof value !== 'object' || value === null) return value;
    if (!Array.isArray(value['references']))
      return Object.fromEntries(
        Object.entries(value).map(([name, member]) => [
          name,
          name === 'constant_value' ? member : rewritten(member, module, own),
        ]),
      );
    return {
      references: value['references'].flatMap((text: string) => {
        const [head] = /^(?:data\.)?\w+\.[\w-]+/.exec(text) ?? [];
        if (head === undefined || !mine.has(`${module} ${head}`)) return [text];
        if (own) return text === head ? [head, typeof key === 'number' ? 'count.index' : 'each.key'] : [];
        return text === head
          ? [`${head}${brackets(key)}`, head]
          : [`${head}${brackets(key)}${text.slice(head.length)}`];
      }),
    };
  }
}

/** A report as it would be without that instance key: `k[0].arn, k[0], k` is `k.arn, k` then. */
function withoutIndex(report: Report, key: InstanceKey): unknown {
  return mapTexts(report, (text) =>
    text.replaceAll(brackets(key), '').replace(/([\w.]+)(, \1)+(?!\w|[.[][\w"])/g, '$1'),
  );
}

/**
 * `k[count.index].arn` is written as `k` and `count.index`: which attribute it is, is lost, to messages too. Whether a
 * table names an alias, or by `target_key_arn` the key behind it, hangs on that alone.
 */
function withoutAttributes(report: any): unknown {
  const attribute = new RegExp(
    `((?:${[...RESOURCE_TYPES].join('|')})\\.[\\w-]+)(?:\\.\\w+, \\1|, count\\.index|, each\\.key|\\.\\w+)`,
    'g',
  );
  const findings = report.findings.filter(({ problem }: { problem: string }) => problem !== 'alias-arn');
  const rules = report.rules.filter(({ id }: { id: string }) => id !== 'kms-key-usable');
  const withoutWarnings = <Row extends { summary: any }>(row: Row) => ({
    ...row,
    summary: { ...row.summary, warnings: row.summary.warnings - (report.findings.length - findings.length) },
  });
  const withoutAliases = JSON.parse(
    JSON.stringify(report.tables, (name, value: unknown) => (name === 'alias' ? undefined : value)),
  ) as unknown;
  return mapTexts(
    { ...withoutWarnings(report), plans: report.plans.map(withoutWarnings), rules, tables: withoutAliases, findings },
    (text) => text.replace(attribute, '$1'),
  );
}

/** What to write is the module's call where there is one, and says in which module it stands. */
function withoutHcl(report: any): unknown {
  return {
    ...report,
    findings: report.findings.map((finding: Report['findings'][number]) => ({ ...finding, hcl: finding.hcl !== null })),
  };
}

/** An instance key as Terraform writes it in addresses. */
function brackets(key: InstanceKey): string {
  if (key === undefined) return '';
  return typeof key === 'number' ? `[${key}]` : `[${JSON.stringify(key).replaceAll('${', '$${')}]`;
}

function mapTexts(value: any, map: (text: string) => string): any {
  if (typeof value === 'string') return map(value);
  if (Array.isArray(value)) return value.map((element) => mapTexts(element, map));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, mapTexts(member, map)]));
}
