import { parseAddress, type Step } from './address.js';
import { constantOf } from './constant-of.js';
import type { ConfigurationJson, ModuleCallJson, ModuleJson, ResourceConfigJson } from './format.js';
import { isObject, member, type Json, type JsonObject } from './json.js';
import { traversalsOf } from './traversal.js';

/** The configuration that the plan was made from, as far as the plan keeps it: to compare sources with. */
export interface WrittenModule {
  readonly resources: readonly WrittenResource[];
  readonly calls: ReadonlyMap<string, WrittenCall>;
  readonly variables: ReadonlyMap<string, { readonly default: Json | undefined; readonly sensitive: boolean }>;
  readonly outputs: ReadonlyMap<string, WrittenExpression>;
}

export interface WrittenResource {
  readonly mode: string;
  readonly type: string;
  readonly name: string;
  readonly body: WrittenBody;
  readonly count: WrittenExpression | null;
  readonly forEach: WrittenExpression | null;
}

export interface WrittenCall {
  readonly arguments: ReadonlyMap<string, WrittenExpression>;
  readonly count: WrittenExpression | null;
  readonly forEach: WrittenExpression | null;
  readonly module: WrittenModule | null;
}

/** Dynamic blocks are not among the blocks. */
export interface WrittenBody {
  readonly attributes: ReadonlyMap<string, WrittenExpression>;
  readonly blocks: ReadonlyMap<string, readonly WrittenBody[]>;
}

export interface WrittenExpression {
  /** Undefined where it is none. */
  readonly constant: Json | undefined;
  /** Each as far as it is written out: up to an index that is an expression, or a splat. */
  readonly references: readonly (readonly Step[])[];
}

export function writtenConfiguration(configuration: ConfigurationJson | undefined): WrittenModule | null {
  return configuration?.root_module === undefined ? null : moduleOf(configuration.root_module);
}

function moduleOf(json: ModuleJson): WrittenModule {
  return {
    resources: (json.resources ?? []).map(resourceOf),
    calls: new Map(Object.entries(json.module_calls ?? {}).map(([name, call]) => [name, callOf(call)])),
    variables: new Map(Object.entries(json.variables ?? {}).map(([name, variable]) => [name, { default: variable.default, sensitive: variable.sensitive === true }])),
    outputs: new Map(Object.entries(json.outputs ?? {}).map(([name, { expression }]) => [name, expressionOf(expression)])),
  };
}

function resourceOf({ mode, type, name, expressions, count_expression: count, for_each_expression: forEach }: ResourceConfigJson): WrittenResource {
  return { mode, type, name, body: bodyOf(expressions ?? {}), count: count === undefined ? null : expressionOf(count), forEach: forEach === undefined ? null : expressionOf(forEach) };
}

function callOf({ expressions, count_expression: count, for_each_expression: forEach, module }: ModuleCallJson): WrittenCall {
  return {
    arguments: bodyOf(expressions ?? {}).attributes,
    count: count === undefined ? null : expressionOf(count),
    forEach: forEach === undefined ? null : expressionOf(forEach),
    module: module === undefined ? null : moduleOf(module),
  };
}

function bodyOf(json: JsonObject): WrittenBody {
  const entries = Object.entries(json);
  return {
    attributes: new Map(entries.flatMap(([name, value]) => (isExpression(value) ? [[name, expressionOf(value)]] : []))),
    blocks: new Map(entries.flatMap(([name, value]) => (Array.isArray(value) ? [[name, value.filter(isObject).map(bodyOf)]] : []))),
  };
}

/** An expression of functions alone is an empty object. */
function isExpression(value: Json): value is JsonObject {
  return isObject(value) && Object.keys(value).every((key) => key === 'constant_value' || key === 'references');
}

function expressionOf(json: JsonObject | undefined): WrittenExpression {
  const references = member(json, 'references');
  const texts = Array.isArray(references) ? references.filter((text): text is string => typeof text === 'string') : [];
  return { constant: json === undefined ? undefined : constantOf(json), references: traversalsOf(texts).map(({ text }) => parseAddress(text) ?? []) };
}
