import { UserError } from '../errors.js';
import { changeOf, stateResourceOf, type Change, type StateResource } from './change.js';
import { createConfiguration, type Configuration } from './configuration.js';
import { createDocument } from './document.js';
import type { ChangeJson, ConfigurationJson, DeferredChangeJson, StateResourceJson } from './format.js';
import type { Json, JsonObject } from './json.js';
import { createScanner } from './scanner.js';
import type { Members, ScannedRecord, Selector } from './selector.js';
import { validateChange, validateConfiguration, validateDeferredChange, validateStateResource, validateVariables, type Validator } from './validators.js';

/** A saved plan, as far as it is about the resource types that were asked for. */
export interface Plan {
  readonly formatVersion: string;
  readonly terraformVersion: string | null;
  /** Null where the plan does not say: Terraform before 1.6 and 1.8, OpenTofu. */
  readonly errored: boolean | null;
  readonly complete: boolean | null;
  readonly changes: readonly Change[];
  readonly drift: readonly Change[];
  readonly deferred: readonly { readonly address: string; readonly type: string; readonly reason: string | null }[];
  /** The data sources that were read while planning. */
  readonly dataSources: readonly StateResource[];
  readonly configuration: Configuration;
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads a plan in one pass over its bytes. Memory holds the resources of the given types, the configuration and,
 * of every other resource, what is unknown about it. Throws a UserError where the bytes are no plan.
 */
export async function readPlan(chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>, types: ReadonlySet<string>): Promise<Plan> {
  const names = new Set<string>();
  const scalars = new Map<string, Json>();
  const changes: Change[] = [];
  const drift: Change[] = [];
  const deferred: Plan['deferred'][number][] = [];
  const dataSources: StateResource[] = [];
  const unknownElsewhere = new Map<string, string>();
  let variables: JsonObject = {};
  let configuration: ConfigurationJson | undefined;

  const scalar = (name: string): Selector => ({ kind: 'value', take: (bytes, path) => scalars.set(name, parse(bytes, path())) });

  const records = (of: Members, take: (record: ScannedRecord, path: () => string) => void): Selector => ({ kind: 'elements', of: { kind: 'record', of, take } });
  const typeOnly: Members = { type: { kind: 'mark', name: 'type' } };
  const isWanted = (record: ScannedRecord, path: () => string): boolean => types.has(textOf(record, 'type', path));

  const resourceChanges = records(
    {
      ...typeOnly,
      address: { kind: 'mark', name: 'address' },
      change: { kind: 'members', of: { after_unknown: { kind: 'mark', name: 'unknown' } } },
    },
    (record, path) => {
      if (isWanted(record, path)) {
        changes.push(changeOf(validated<ChangeJson>(validateChange, record.bytes, path()), path()));
        return;
      }
      if (record.marked('type') === undefined) throw new UserError(`is not a plan that can be judged: ${path()} has no type`);
      const unknown = record.marked('unknown');
      if (unknown !== undefined && unknown.length > '{}'.length) {
        unknownElsewhere.set(textOf(record, 'address', path), Buffer.from(unknown).toString());
      }
    },
  );
  const module: { kind: 'members'; of: Record<string, Selector> } = { kind: 'members', of: {} };
  module.of['child_modules'] = { kind: 'elements', of: module };
  module.of['resources'] = records({ ...typeOnly, mode: { kind: 'mark', name: 'mode' } }, (record, path) => {
    if (isWanted(record, path) && textOf(record, 'mode', path) === 'data') {
      dataSources.push(stateResourceOf(validated<StateResourceJson>(validateStateResource, record.bytes, path()), path()));
    }
  });

  const root: Selector = {
    kind: 'members',
    names,
    of: {
      format_version: scalar('format_version'),
      terraform_version: scalar('terraform_version'),
      errored: scalar('errored'),
      complete: scalar('complete'),
      variables: { kind: 'value', take: (bytes, path) => { variables = validated(validateVariables, bytes, path()); } },
      resource_changes: resourceChanges,
      resource_drift: records(typeOnly, (record, path) => {
        if (isWanted(record, path)) drift.push(changeOf(validated<ChangeJson>(validateChange, record.bytes, path()), path()));
      }),
      deferred_changes: records({}, (record, path) => {
        const { reason, resource_change: { address, type } } = validated<DeferredChangeJson>(validateDeferredChange, record.bytes, path());
        deferred.push({ address, type, reason: reason ?? null });
      }),
      prior_state: { kind: 'members', of: { values: { kind: 'members', of: { root_module: module } } } },
      configuration: { kind: 'value', take: (bytes, path) => { configuration = validated(validateConfiguration, bytes, path()); } },
    },
  };

  const document = createDocument(createScanner(root));
  try {
    for await (const chunk of chunks) document.push(chunk);
    document.end();
  } catch (error) {
    // The stream of terraform plan -json is a document a line: what it is shows in the first.
    if (error instanceof UserError) refuseOtherFiles(names);
    throw error;
  }
  refuseOtherFiles(names);
  refuseOtherDocuments(names);
  const formatVersion = formatVersionOf(scalars);
  return {
    formatVersion,
    terraformVersion: typeAt(scalars, 'terraform_version', 'string') ?? null,
    errored: typeAt(scalars, 'errored', 'boolean') ?? null,
    complete: typeAt(scalars, 'complete', 'boolean') ?? null,
    changes,
    drift,
    deferred,
    dataSources,
    configuration: createConfiguration({ configuration, variables, changes, dataSources, unknownElsewhere }),
  };
}

/** Names the files that people give instead of a plan, and that show by their first members already. */
function refuseOtherFiles(names: ReadonlySet<string>): void {
  if (names.has('@level') || names.has('@message')) {
    throw new UserError('is the stream of terraform plan -json, not a plan: save the plan with terraform plan -out=tfplan and give the gate what terraform show -json tfplan prints');
  }
  if (names.has('lineage') || names.has('serial')) {
    throw new UserError('is a state file, not a plan: save the plan with terraform plan -out=tfplan and give the gate what terraform show -json tfplan prints');
  }
  if (names.has('encrypted_data')) {
    throw new UserError('is an encrypted plan: run tofu show -json on it and give the gate what that prints');
  }
}

/** Names the other documents that terraform prints with a format_version. */
function refuseOtherDocuments(names: ReadonlySet<string>): void {
  if (!names.has('format_version') || PLAN_SECTIONS.some((name) => names.has(name))) return;
  if (names.has('values') || [...names].every((name) => name === 'format_version' || name === 'terraform_version')) {
    throw new UserError('is a state, not a plan: terraform show -json prints the state where it is given no plan file; run terraform show -json PLANFILE');
  }
  throw new UserError(`is not a Terraform plan: it has none of ${PLAN_SECTIONS.join(', ')}; make it with: terraform show -json PLANFILE > plan.json`);
}

const PLAN_SECTIONS = ['planned_values', 'resource_changes', 'configuration'];

function formatVersionOf(scalars: ReadonlyMap<string, Json>): string {
  const version = typeAt<string>(scalars, 'format_version', 'string');
  if (version === undefined) throw new UserError('is not a Terraform plan: it has no format_version; make it with: terraform show -json PLANFILE > plan.json');
  if (!/^[01]\.\d+$/.test(version)) {
    throw new UserError(`has format_version ${JSON.stringify(version)}, and this version reads 0.x and 1.x; look for a newer version of dynamodb-kms-gate`);
  }
  return version;
}

function typeAt<T extends Json>(scalars: ReadonlyMap<string, Json>, name: string, type: 'string' | 'boolean'): T | undefined {
  const value = scalars.get(name);
  if (value === undefined || value === null) return undefined;
  if (typeof value !== type) throw new UserError(`is not a plan that can be judged: ${name} must be a ${type}, found ${Array.isArray(value) ? 'array' : typeof value}`);
  return value as T;
}

function validated<T>(validate: Validator, bytes: Uint8Array, path: string): T {
  const value = parse(bytes, path);
  if (!validate(value)) {
    const [error] = validate.errors!;
    throw new UserError(`is not a plan that can be judged: ${path}${propertyPath(error!.instancePath)} ${error!.message}`);
  }
  return value as T;
}

/** A JSON pointer as the path that people write. */
function propertyPath(pointer: string): string {
  return pointer.replace(/\/(\d+)(?=\/|$)/g, '[$1]').replace(/\//g, '.').replace(/~1/g, '/').replace(/~0/g, '~');
}

function parse(bytes: Uint8Array, path: string): Json {
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

/** A marked string; empty where there is none. */
function textOf(record: ScannedRecord, name: string, path: () => string): string {
  const bytes = record.marked(name);
  if (bytes === undefined) return '';
  if (bytes[0] !== QUOTE) throw new UserError(`is not a plan that can be judged: ${path()}.${name} must be string`);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
  return text.includes('\\') ? String(parse(bytes, `${path()}.${name}`)) : text.slice(1, -1);
}

const QUOTE = 0x22;
