import type { Json, JsonObject } from './json.js';

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
