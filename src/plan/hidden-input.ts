import { nameAt, parseAddress } from './address.js';
import type { Resource } from './change.js';
import type { ConfigurationTree } from './configuration.js';
import type { ModuleJson } from './format.js';
import { isObject, member, type Json, type JsonObject } from './json.js';
import type { Origins } from './origin.js';

/**
 * Whether the module of a resource is given something that waits for the apply, and nothing that the plan shows of the
 * module uses it: then what the plan leaves out does, such as a dynamic block. Where the module uses locals, those may.
 */
export function hidesInput(resource: Resource, tree: ConfigurationTree, origins: Origins): boolean {
  const call = resource.module.at(-1);
  const module = tree.module(resource.module);
  if (call === undefined || module === undefined) return false;
  const caller = resource.module.slice(0, -1);
  const config = tree.call(caller, call.name);
  const used = tree.usedNames(resource.module);
  if (used.has('local')) return false;
  return Object.keys(module.variables ?? {}).some((name) => {
    const expression = used.has(`var.${name}`) ? undefined : member(config?.expressions, name);
    if (!isObject(expression)) return false;
    const from = { ...resource, module: caller, key: call.key };
    return origins.follow(expression, from, { mode: '', type: '', name: '', ...(config?.for_each_expression === undefined ? {} : { for_each_expression: config.for_each_expression }) }, []).state !== 'known';
  });
}

/** The variables that a module refers to where the plan shows it, `var.NAME`; and `local`, if any. */
export function usedNames(module: ModuleJson): ReadonlySet<string> {
  return new Set(namesIn(module));
}

function* namesIn({ module_calls: calls = {}, variables: _, ...module }: ModuleJson): Iterable<string> {
  yield* namesInJson(module as unknown as JsonObject);
  for (const { module: inner, ...call } of Object.values(calls)) yield* namesInJson(call as unknown as JsonObject);
}

function* namesInJson(value: Json | undefined): Iterable<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    if (name !== 'references' || !Array.isArray(inner)) {
      yield* namesInJson(inner);
      continue;
    }
    for (const text of inner) {
      const steps = typeof text === 'string' ? (parseAddress(text) ?? []) : [];
      const first = nameAt(steps, 0);
      if (first === 'local') yield 'local';
      else if (first === 'var') yield `var.${nameAt(steps, 1) ?? ''}`;
    }
  }
}
