import type { ModulePath } from './address.js';
import type { Resource } from './change.js';
import type { ConfigurationTree } from './configuration-tree.js';
import { isObject, type JsonObject, member } from './json.js';
import type { Origins } from './origin.js';

/** An input of a module call, such as `kms_key_arn` of `module "orders"`: where people write what a resource has. */
export interface ModuleInput {
  /** The module that the call stands in, root down. */
  readonly calledIn: ModulePath;
  readonly call: string;
  readonly input: string;
}

/** The outermost input that an expression of the resource's module is nothing but; null where it is anything else. */
export function inputBehind(
  expression: JsonObject | undefined,
  { module }: Pick<Resource, 'module'>,
  tree: ConfigurationTree,
): ModuleInput | null {
  const input = soleVariable(expression);
  return input === null ? null : outermost(module, input, tree);
}

/**
 * The outermost input that the variable of the resource's module is set by; null where the module has none of that
 * name.
 */
export function inputNamed(
  name: string,
  { module }: Pick<Resource, 'module'>,
  tree: ConfigurationTree,
): ModuleInput | null {
  return member(tree.module(module)?.variables, name) === undefined ? null : outermost(module, name, tree);
}

function outermost(module: ModulePath, input: string, tree: ConfigurationTree): ModuleInput | null {
  const call = module.at(-1);
  if (call === undefined) return null;
  const calledIn = module.slice(0, -1);
  const expression = member(tree.call(calledIn, call.name)?.expressions, input) as JsonObject | undefined;
  return inputBehind(expression, { module: calledIn }, tree) ?? { calledIn, call: call.name, input };
}

function soleVariable(expression: JsonObject | undefined): string | null {
  const references = member(expression, 'references');
  if (!Array.isArray(references) || references.length !== 1) return null;
  return /^var\.([^.[]+)$/.exec(String(references[0]))?.[1] ?? null;
}

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
    return (
      origins.follow(
        expression,
        from,
        {
          mode: '',
          type: '',
          name: '',
          ...(config?.for_each_expression === undefined ? {} : { for_each_expression: config.for_each_expression }),
        },
        [],
      ).kind !== 'known'
    );
  });
}
