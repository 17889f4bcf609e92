import { UserError } from '../errors.js';
import { shortened } from '../excerpt.js';
import type { Json, JsonObject } from './json.js';
import { refuseRepeatedMembers } from './repeated-members.js';
import type { Validator } from './validators.js';

/**
 * The parts of `terraform show -json` that the gate reads, as format.schema.json requires them.
 * Source: developer.hashicorp.com/terraform/internals/json-format, and Terraform's internal/command/jsonplan.
 */
export interface ChangeJson {
  readonly address: string;
  readonly previous_address?: string | null;
  readonly module_address?: string;
  readonly mode: string;
  readonly type: string;
  readonly name: string;
  readonly index?: string | number | null;
  readonly deposed?: string;
  readonly action_reason?: string;
  readonly change: {
    readonly actions: readonly string[];
    readonly before?: JsonObject | null;
    readonly after?: JsonObject | null;
    readonly after_unknown?: JsonObject | boolean | null;
    readonly before_sensitive?: JsonObject | boolean | null;
    readonly after_sensitive?: JsonObject | boolean | null;
    readonly replace_paths?: readonly (readonly (string | number)[])[] | null;
    /** Of what an import block brings in: only whether it is there counts. */
    readonly importing?: unknown;
  };
}

export interface DeferredChangeJson {
  readonly reason?: string;
  readonly resource_change: { readonly address: string; readonly type: string };
}

export interface StateResourceJson {
  readonly address: string;
  readonly mode: string;
  readonly type: string;
  readonly name: string;
  readonly index?: string | number | null;
  readonly values?: JsonObject | null;
  readonly sensitive_values?: JsonObject | boolean | null;
}

export interface ConfigurationJson {
  readonly provider_config?: { readonly [key: string]: ProviderConfigJson };
  readonly root_module?: ModuleJson;
}

export interface ProviderConfigJson {
  readonly module_address?: string;
  readonly expressions?: JsonObject | null;
}

export interface ModuleJson {
  readonly resources?: readonly ResourceConfigJson[];
  readonly module_calls?: { readonly [name: string]: ModuleCallJson };
  readonly outputs?: { readonly [name: string]: { readonly expression?: JsonObject; readonly sensitive?: boolean } };
  readonly variables?: { readonly [name: string]: { readonly default?: Json; readonly sensitive?: boolean } };
}

export interface ResourceConfigJson {
  readonly mode: string;
  readonly type: string;
  readonly name: string;
  readonly provider_config_key?: string;
  readonly expressions?: JsonObject;
  readonly count_expression?: JsonObject;
  readonly for_each_expression?: JsonObject;
}

export interface ModuleCallJson {
  readonly expressions?: JsonObject;
  readonly count_expression?: JsonObject;
  readonly for_each_expression?: JsonObject;
  readonly module?: ModuleJson;
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Parses a part of the plan and validates it; throws a UserError with the path of what is wrong. */
export function validated<T>(validate: Validator, bytes: Uint8Array, path: string): T {
  const value = parse(bytes, path);
  if (!validate(value)) {
    const [error] = validate.errors!;
    throw new UserError(
      `is not a plan that can be judged: ${path}${propertyPath(error!.instancePath)} ${error!.message}`,
    );
  }
  return value as T;
}

/** A JSON pointer as the path that people write. */
function propertyPath(pointer: string): string {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => shortened(step.replace(/~1/g, '/').replace(/~0/g, '~')));
  return steps.map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`)).join('');
}

/** Throws a UserError where an object names a member twice, at any depth. */
export function parse(bytes: Uint8Array, path: string): Json {
  const value = parsed(bytes, path);
  refuseRepeatedMembers(bytes, value, path);
  return value;
}

function parsed(bytes: Uint8Array, path: string): Json {
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    throw new UserError(`is not UTF-8: invalid bytes in ${path}`);
  }
  try {
    return JSON.parse(text) as Json;
  } catch {
    // What the engine says of it quotes the values around it.
    throw new UserError(`is not valid JSON in ${path}`);
  }
}
