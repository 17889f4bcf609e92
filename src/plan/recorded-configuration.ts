import { type ModulePath, parseAddress, type Step, splitModulePath } from './address.js';
import type { ConfigurationJson, ModuleCallJson, ModuleJson, ResourceConfigJson } from './format.js';
import { constantOf, isObject, type Json, type JsonObject, member } from './json.js';

/** The configuration that the plan was made from, as far as the plan keeps it: to compare sources with. */
export interface RecordedModule {
  readonly resources: readonly RecordedResource[];
  readonly calls: ReadonlyMap<string, RecordedCall>;
  readonly variables: ReadonlyMap<string, { readonly default: Json | undefined; readonly sensitive: boolean }>;
  readonly outputs: ReadonlyMap<string, RecordedExpression>;
}

export interface RecordedResource {
  readonly mode: string;
  readonly type: string;
  readonly name: string;
  readonly body: RecordedBody;
  readonly count: RecordedExpression | null;
  readonly forEach: RecordedExpression | null;
}

export interface RecordedCall {
  readonly arguments: ReadonlyMap<string, RecordedExpression>;
  readonly count: RecordedExpression | null;
  readonly forEach: RecordedExpression | null;
  readonly module: RecordedModule | null;
}

/** Dynamic blocks are not among the blocks. */
export interface RecordedBody {
  readonly attributes: ReadonlyMap<string, RecordedExpression>;
  readonly blocks: ReadonlyMap<string, readonly RecordedBody[]>;
}

export interface RecordedExpression {
  /** Undefined where it is none. */
  readonly constant: Json | undefined;
  /** Each as far as it is written out: up to an index that is an expression, or a splat. */
  readonly references: readonly (readonly Step[])[];
}

export function recordedConfiguration(configuration: ConfigurationJson | undefined): RecordedModule | null {
  return configuration?.root_module === undefined ? null : moduleOf(configuration.root_module);
}

function moduleOf(json: ModuleJson): RecordedModule {
  return {
    resources: (json.resources ?? []).map(resourceOf),
    calls: new Map(Object.entries(json.module_calls ?? {}).map(([name, call]) => [name, callOf(call)])),
    variables: new Map(
      Object.entries(json.variables ?? {}).map(([name, variable]) => [
        name,
        { default: variable.default, sensitive: variable.sensitive === true },
      ]),
    ),
    outputs: new Map(
      Object.entries(json.outputs ?? {}).map(([name, { expression }]) => [name, expressionOf(expression)]),
    ),
  };
}

function resourceOf({
  mode,
  type,
  name,
  expressions,
  count_expression: count,
  for_each_expression: forEach,
}: ResourceConfigJson): RecordedResource {
  return {
    mode,
    type,
    name,
    body: bodyOf(expressions ?? {}),
    count: count === undefined ? null : expressionOf(count),
    forEach: forEach === undefined ? null : expressionOf(forEach),
  };
}

function callOf({
  expressions,
  count_expression: count,
  for_each_expression: forEach,
  module,
}: ModuleCallJson): RecordedCall {
  return {
    arguments: bodyOf(expressions ?? {}).attributes,
    count: count === undefined ? null : expressionOf(count),
    forEach: forEach === undefined ? null : expressionOf(forEach),
    module: module === undefined ? null : moduleOf(module),
  };
}

function bodyOf(json: JsonObject): RecordedBody {
  const entries = Object.entries(json);
  return {
    attributes: new Map(entries.flatMap(([name, value]) => (isExpression(value) ? [[name, expressionOf(value)]] : []))),
    blocks: new Map(
      entries.flatMap(([name, value]) => (Array.isArray(value) ? [[name, value.filter(isObject).map(bodyOf)]] : [])),
    ),
  };
}

/** An expression of functions alone is an empty object. */
function isExpression(value: Json): value is JsonObject {
  return isObject(value) && Object.keys(value).every((key) => key === 'constant_value' || key === 'references');
}

function expressionOf(json: JsonObject | undefined): RecordedExpression {
  const references = member(json, 'references');
  const texts = Array.isArray(references) ? references.filter((text): text is string => typeof text === 'string') : [];
  return {
    constant: json === undefined ? undefined : constantOf(json),
    references: traversalsOf(texts).map(({ text }) => parseAddress(text) ?? []),
  };
}

/**
 * An attribute of a resource that contributed to what the plan changes: through locals, dynamic blocks and modules too
 * (relevant_attributes; Terraform since 1.2, internal/terraform/context_plan.go, relevantResourceAttrsForPlan).
 */
export interface RelevantAttribute {
  readonly module: ModulePath;
  /** `TYPE.NAME`, of a data source `data.TYPE.NAME`. */
  readonly resource: string;
  /** The first step of its path; null for the whole resource. */
  readonly attribute: string | null;
}

/** Null where the plan does not list them, or in another form than is known. */
export function parseRelevantAttributes(text: string | null): readonly RelevantAttribute[] | null {
  if (text === null) return null;
  let json: Json;
  try {
    json = JSON.parse(text) as Json;
  } catch {
    return null;
  }
  if (!Array.isArray(json)) return null;
  const all = json.map(attributeOf);
  return all.includes(undefined) ? null : (all as RelevantAttribute[]);
}

function attributeOf(json: Json): RelevantAttribute | undefined {
  const [address, path] = [member(json, 'resource'), member(json, 'attribute')];
  if (!isObject(json) || typeof address !== 'string' || !Array.isArray(path)) return undefined;
  const steps = parseAddress(address);
  if (steps === undefined) return undefined;
  const { module, rest } = splitModulePath(steps);
  const names = rest.flatMap((step) => ('name' in step ? [step.name] : []));
  return { module, resource: names.join('.'), attribute: typeof path[0] === 'string' ? path[0] : null };
}

/** One reference in an expression, such as `aws_kms_key.k["a"].arn`: its text and its steps. */
export interface Traversal {
  readonly text: string;
  /** Empty where the text is no reference that can be taken apart. */
  readonly steps: readonly Step[];
}

/**
 * The references of an expression as they stand in it, in order. Terraform's JSON lists for each one the whole
 * reference and then its ever shorter beginnings (`aws_kms_key.k.arn`, `aws_kms_key.k`).
 */
export function traversalsOf(references: readonly string[]): readonly Traversal[] {
  const traversals: Traversal[] = [];
  let shortest = '';
  for (const text of references) {
    const isBeginning =
      shortest.length > text.length && shortest.startsWith(text) && /^[.[]/.test(shortest.slice(text.length));
    shortest = text;
    if (!isBeginning) traversals.push({ text, steps: parseAddress(text) ?? [] });
  }
  return traversals;
}
