import { type ModulePath, nameAt, parseAddress } from './address.js';
import { type Resource, resourceName } from './change.js';
import type { ConfigurationJson, ModuleCallJson, ModuleJson, ResourceConfigJson } from './format.js';
import type { Json, JsonObject } from './json.js';

/** The configuration tree, by module instance. */
export interface ConfigurationTree {
  readonly rootVariables: JsonObject;
  module(path: ModulePath): ModuleJson | undefined;
  call(path: ModulePath, name: string): ModuleCallJson | undefined;
  resource(resource: Pick<Resource, 'mode' | 'type' | 'name' | 'module'>): ResourceConfigJson | undefined;
  /** The variables that the module refers to where the plan shows it, `var.NAME`; and `local`, if any. */
  usedNames(path: ModulePath): ReadonlySet<string>;
  /** Whether the module uses members of that variable or module output, such as `var.table`. */
  isTakenApart(path: ModulePath, name: string): boolean;
}

function callIn(module: ModuleJson | undefined, name: string): ModuleCallJson | undefined {
  const calls = module?.module_calls;
  return calls !== undefined && Object.hasOwn(calls, name) ? calls[name] : undefined;
}

export function createTree(configuration: ConfigurationJson | undefined, variables: JsonObject): ConfigurationTree {
  const resources = new Map<ModuleJson, Map<string, ResourceConfigJson>>();

  // A module's configuration is the same for all its instances.
  function moduleAt(path: ModulePath): ModuleJson | undefined {
    let module = configuration?.root_module;
    for (const { name } of path) module = callIn(module, name)?.module;
    return module;
  }

  const taken = new Map<ModuleJson, ReadonlySet<string>>();
  const used = new Map<ModuleJson, ReadonlySet<string>>();

  return {
    rootVariables: variables,
    usedNames(path) {
      const module = moduleAt(path);
      if (module === undefined) return new Set();
      const names = used.get(module) ?? usedNames(module);
      used.set(module, names);
      return names;
    },
    isTakenApart(path, name) {
      const module = moduleAt(path);
      if (module === undefined) return false;
      const names = taken.get(module) ?? takenApart(module);
      taken.set(module, names);
      return names.has(name);
    },
    module: moduleAt,
    call: (path, name) => callIn(moduleAt(path), name),
    resource(resource) {
      const module = moduleAt(resource.module);
      if (module === undefined) return undefined;
      let byName = resources.get(module);
      if (byName === undefined) {
        byName = new Map((module.resources ?? []).map((config) => [resourceName(config), config]));
        resources.set(module, byName);
      }
      return byName.get(resourceName(resource));
    },
  };
}

/** The variables that a module refers to where the plan shows it, `var.NAME`; and `local`, if any. */
function usedNames(module: ModuleJson): ReadonlySet<string> {
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

/**
 * The variables and module outputs (`var.table`, `module.m.table`) of which a module uses a member or all elements:
 * they are no plain values. A mention of one as a whole, where a plain value is wanted, stands inside a function such
 * as
 * `lookup(var.table, "kms_key_arn", null)`, of which the plan shows no more than `var.table`.
 */
function takenApart({ module_calls: calls = {}, variables = {}, ...module }: ModuleJson): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [name, { default: value }] of Object.entries(variables))
    if (typeof value === 'object' && value !== null) found.add(`var.${name}`);
  visit(module as unknown as Json, false);
  for (const { module: _, ...call } of Object.values(calls)) visit(call as unknown as Json, false);
  return found;

  function visit(value: Json | undefined, isForEach: boolean): void {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
      if (name === 'references' && Array.isArray(inner)) for (const text of inner) note(text, isForEach);
      else visit(inner, name === 'for_each_expression');
    }
  }

  function note(text: Json, isForEach: boolean): void {
    const steps = typeof text === 'string' ? parseAddress(text) : undefined;
    if (steps === undefined) return;
    const names = steps.flatMap((step) => ('name' in step ? [step.name] : []));
    const length = names[0] === 'var' ? 2 : 3;
    if (names[0] !== 'var' && names[0] !== 'module') return;
    const isPart = steps.length > length + (length === 3 && nameAt(steps, 2) === undefined ? 1 : 0);
    if (isPart || (isForEach && names.length === length)) found.add(names.slice(0, length).join('.'));
  }
}
