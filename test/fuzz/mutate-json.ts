import type { PlanJson } from '../support/fixtures.js';
import type { Random } from './random.js';

export type JsonPath = readonly (string | number)[];

export interface Mutation {
  readonly plan: PlanJson;
  /** Every place that was changed; what was added or removed stands in the last but one step. */
  readonly touched: readonly JsonPath[];
}

const NAMES = [
  'address',
  'type',
  'name',
  'mode',
  'index',
  'deposed',
  'change',
  'actions',
  'before',
  'after',
  'after_unknown',
  'after_sensitive',
  'server_side_encryption',
  'enabled',
  'kms_key_arn',
  'replica',
  'region_name',
  'region',
  'arn',
  'key_id',
  'policy',
  'expressions',
  'references',
  'constant_value',
  'resources',
  'module_calls',
  'root_module',
  'for_each_expression',
  'count_expression',
  'variables',
  'outputs',
  'previous_address',
  'module_address',
  'resource_changes',
  'configuration',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '',
  'a.b',
  'x'.repeat(300),
];
const TEXTS = [
  '',
  ' ',
  'aws_dynamodb_table',
  'aws_kms_key',
  'aws_kms_alias',
  'aws_dynamodb_table_replica',
  'awscc_dynamodb_global_table',
  'managed',
  'data',
  'create',
  'delete',
  'no-op',
  'update',
  'forget',
  'read',
  'us-east-1',
  'eu-west-1',
  'var.x',
  'each.key',
  'each.value',
  'count.index',
  'local.x',
  'module.m',
  'self',
  'module.m["a.b"].aws_kms_key.k[0]',
  'aws_dynamodb_table.t',
  'aws_kms_key.k',
  'data.aws_kms_key.k.arn',
  'alias/aws/dynamodb',
  'alias/x',
  'arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab',
  'arn:aws:kms:us-east-1:111122223333:alias/aws/dynamodb',
  'arn:',
  'arn:::::',
  '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"kms:*","Resource":"*"}]}',
  '{"Statement":{"Effect":"Deny","NotPrincipal":{"AWS":[null]},"NotAction":[],"Condition":{"StringLike":{"kms:ViaService":["*",5]}}}}',
  '{',
  '[]',
  'null',
  '__proto__',
  'constructor',
  '../..',
  '$',
  '${x}',
  '"',
  "'",
  '\\',
  '`',
  '|',
  '@octocat #1',
  '-->',
  '::error::x',
  '##[error]x',
  '\n::error::x',
  '\u001b[31m',
  '\u0000',
  '\u202e',
  '\ud800',
  '\u{1f511}',
  '*'.repeat(200),
  'x'.repeat(10_000),
  ')'.repeat(40_000),
  '.'.repeat(40_000),
  'a.'.repeat(20_000),
  '[0]'.repeat(10_000),
  '"a"'.repeat(10_000),
  '* '.repeat(20_000),
  '[',
  ']',
  'a[',
  'a["',
  'a["\\',
  'a[99999999999999999999]',
  'a..b',
  '{missing}',
];
const VALUES: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1e308,
  5,
  {},
  [],
  [[]],
  [{}],
  [null],
  { a: 1 },
  [true],
  { arn: true },
  [{ enabled: true }],
  [{ enabled: true, kms_key_arn: true }],
  { references: ['aws_kms_key.k.arn', 'aws_kms_key.k'] },
  { constant_value: null },
  { references: 'x' },
];

/** The plan with one to five members or elements changed, below one of those places; still JSON. */
export function mutateJson(
  original: PlanJson,
  other: PlanJson,
  random: Random,
  below: readonly JsonPath[] = [[]],
): Mutation {
  const plan = structuredClone(original);
  const touched: JsonPath[] = [];
  for (let changes = 1 + random.below(random.chance(3) ? 5 : 2); changes > 0; changes--) {
    const place = placeIn(plan, random, random.of(below));
    if (place === undefined) continue;
    touched.push(...random.of(CHANGES)(place, { plan, other, random }));
  }
  return { plan, touched };
}

interface Place {
  readonly parent: any;
  readonly key: string | number;
  readonly path: JsonPath;
}

interface World {
  readonly plan: PlanJson;
  readonly other: PlanJson;
  readonly random: Random;
}

/** Down from there, at each step into any member, until chance or a leaf ends it: every depth is met about as often. */
function placeIn(plan: PlanJson, random: Random, from: JsonPath = []): Place | undefined {
  let place: Place | undefined;
  let at: any = valueAt(plan, from);
  const path = [...from];
  while (typeof at === 'object' && at !== null) {
    const keys: readonly (string | number)[] = Array.isArray(at) ? [...at.keys()] : Object.keys(at);
    if (keys.length === 0) break;
    const key = random.of(keys);
    path.push(key);
    place = { parent: at, key, path: [...path] };
    at = at[key];
    if (random.chance(12)) break;
  }
  return place;
}

type Change = (place: Place, world: World) => readonly JsonPath[];

const put: (value: (place: Place, world: World) => unknown) => Change = (value) => (place, world) => {
  set(place.parent, place.key, value(place, world));
  return [place.path];
};

const CHANGES: readonly Change[] = [
  remove,
  remove,
  put((_, { random }) => structuredClone(random.of(VALUES))),
  put((_, { random }) => random.of(TEXTS)),
  put(() => null),
  put(({ parent, key }) => swapped(parent[key])),
  put(({ parent, key }) => swapped(parent[key])),
  put(({ parent, key }, { random }) => bent(parent[key], random)),
  put(({ parent, key }, { random }) => bent(parent[key], random)),
  // From somewhere else, in this plan or in another.
  put((_, { plan, random }) => valueIn(plan, random)),
  put((_, { other, random }) => valueIn(other, random)),
  put(({ path, parent, key }, { other }) => structuredClone(valueAt(other, path) ?? parent[key as number])),
  put((_, { random }) => nested(random.of([3, 50, 990, 1100]))),
  renamed,
  duplicated,
  added,
  toggled,
  spliced,
];

function remove({ parent, key, path }: Place): readonly JsonPath[] {
  if (Array.isArray(parent)) {
    parent.splice(key as number, 1);
    return [path.slice(0, -1)];
  }
  delete parent[key];
  return [path];
}

function renamed({ parent, key, path }: Place, { random }: World): readonly JsonPath[] {
  if (Array.isArray(parent)) return [];
  const value = parent[key];
  const name = random.of(NAMES);
  delete parent[key];
  set(parent, name, value);
  return [path, [...path.slice(0, -1), name]];
}

function duplicated({ parent, key, path }: Place, { random }: World): readonly JsonPath[] {
  if (!Array.isArray(parent)) return [];
  const times = random.of([1, 2, 50]);
  for (let i = 0; i < times; i++)
    parent.splice(random.below(parent.length + 1), 0, structuredClone(parent[key as number]));
  return [path.slice(0, -1)];
}

function added({ parent, path }: Place, { plan, random }: World): readonly JsonPath[] {
  const value = random.chance(2) ? structuredClone(random.of(VALUES)) : valueIn(plan, random);
  if (Array.isArray(parent)) {
    parent.splice(random.below(parent.length + 1), 0, value);
    return [path.slice(0, -1)];
  }
  const name = random.of(NAMES);
  set(parent, name, value);
  return [[...path.slice(0, -1), name]];
}

/** A mark of a whole change: what is unknown or sensitive is so from here on, or not any more. */
function toggled(_: Place, { plan, random }: World): readonly JsonPath[] {
  const section = random.of(['resource_changes', 'resource_drift']);
  const list = plan[section];
  if (!Array.isArray(list) || list.length === 0) return [];
  const i = random.below(list.length);
  const change = list[i]?.change;
  if (typeof change !== 'object' || change === null) return [];
  const marks = random.of(['after_unknown', 'before_sensitive', 'after_sensitive']);
  const names = Object.keys({ ...(change.before ?? {}), ...(change.after ?? {}) });
  const of = change[marks];
  if (random.chance(4) || typeof of !== 'object' || of === null || names.length === 0)
    set(change, marks, random.of<unknown>([true, false, {}, null]));
  else
    set(
      of,
      random.of(names),
      random.of<unknown>([true, false, {}, [{ enabled: true }], [{ kms_key_arn: true }], null]),
    );
  return [[section, i, 'change', marks]];
}

/** A section, or resources of it, from another plan. */
function spliced(_: Place, { plan, other, random }: World): readonly JsonPath[] {
  const section = random.of([
    'resource_changes',
    'resource_drift',
    'configuration',
    'prior_state',
    'variables',
    'planned_values',
    'deferred_changes',
  ]);
  const [mine, theirs] = [plan[section], structuredClone(other[section])];
  if (Array.isArray(mine) && Array.isArray(theirs) && random.chance(2))
    plan[section] = random.chance(2) ? [...mine, ...theirs] : [...theirs, ...mine];
  else if (theirs === undefined) delete plan[section];
  else plan[section] = theirs;
  return [[section]];
}

/** Also a member called __proto__. */
function set(parent: any, key: string | number, value: unknown): void {
  Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });
}

/** The same in another type. */
function swapped(value: any): unknown {
  if (value === null) return 'null';
  if (Array.isArray(value)) return Object.fromEntries(value.entries());
  switch (typeof value) {
    case 'object':
      return Object.values(value);
    case 'string':
      return value === '' ? [] : Number.isFinite(Number(value)) ? Number(value) : [value];
    case 'boolean':
      return String(value);
    default:
      return String(value);
  }
}

/** A little different, of the same type. */
function bent(value: any, random: Random): unknown {
  if (Array.isArray(value))
    return random.chance(2) ? [...value].reverse() : value.slice(0, random.below(value.length + 1));
  switch (typeof value) {
    case 'boolean':
      return !value;
    case 'number':
      return random.of([value + 1, -value, value * 1e9, value + 0.5]);
    case 'string': {
      const at = random.below(value.length + 1);
      return random.of([
        () => value + random.of(TEXTS),
        () => value.slice(0, at),
        () => value.slice(0, at) + random.of(TEXTS) + value.slice(at),
        () => value.toUpperCase(),
        () => value.replace(/[\w-]+/, (word: string) => `${word}x`),
      ])();
    }
    default:
      return value;
  }
}

function valueAt(plan: PlanJson, path: JsonPath): unknown {
  return path.reduce(
    (at: any, step) => (typeof at === 'object' && at !== null && Object.hasOwn(at, step) ? at[step] : undefined),
    plan,
  );
}

function valueIn(plan: PlanJson, random: Random): unknown {
  const place = placeIn(plan, random);
  return place === undefined ? null : structuredClone(place.parent[place.key]);
}

function nested(depth: number): unknown {
  let value: unknown = true;
  for (let i = 0; i < depth; i++) value = i % 2 === 0 ? [value] : { module_calls: value };
  return value;
}
