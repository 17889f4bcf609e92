import type { ModulePath } from './address.js';
import type { Resource } from './change.js';
import type { ConfigurationTree } from './configuration.js';
import { member, type JsonObject } from './json.js';

/** An input of a module call, such as `kms_key_arn` of `module "orders"`: where people write what a resource has. */
export interface ModuleInput {
  /** The module that the call stands in, root down. */
  readonly calledIn: ModulePath;
  readonly call: string;
  readonly input: string;
}

/** The outermost input that an expression of the resource's module is nothing but; null where it is anything else. */
export function inputBehind(expression: JsonObject | undefined, { module }: Pick<Resource, 'module'>, tree: ConfigurationTree): ModuleInput | null {
  const input = soleVariable(expression);
  return input === null ? null : outermost(module, input, tree);
}

/** The outermost input that the variable of the resource's module is set by; null where the module has none of that name. */
export function inputNamed(name: string, { module }: Pick<Resource, 'module'>, tree: ConfigurationTree): ModuleInput | null {
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
