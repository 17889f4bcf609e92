import { UserError } from '../errors.js';
import { excerpt } from '../excerpt.js';
import { type InstanceKey, type ModulePath, moduleKey, parseAddress, splitModulePath, stepKey } from './address.js';
import { type Change, type Resource, resourceKey, type StateResource } from './change.js';
import type { Json } from './json.js';
import { hasUnknown, type Values } from './value.js';

/** An instance that has values after the apply. */
export interface Instance {
  readonly resource: Resource;
  readonly values: Values;
  /** Of resources of other types, only what is unknown is kept. */
  readonly hasValues: boolean;
}

/** The instances of one resource, by key. */
export type InstancesOfResource = ReadonlyMap<InstanceKey, Instance>;

/** The instances that a reference can name, and which of them are unknown until the apply. */
export interface Instances {
  of(resource: Pick<Resource, 'mode' | 'type' | 'name' | 'module'>): InstancesOfResource;
  /** The keys of a module call's instances, as far as instances in them matter. */
  moduleKeys(module: ModulePath, call: string): readonly InstanceKey[];
  /** Whether anything but that resource is unknown: what an expression that the plan leaves out could depend on. */
  anyUnknownBut(resource: Resource): boolean;
}

const NONE: InstancesOfResource = new Map();

export interface InstanceSources {
  readonly changes: readonly Change[];
  readonly dataSources: readonly StateResource[];
  /** after_unknown, as JSON, by address, of the resources of other types that have any. */
  readonly unknownElsewhere: ReadonlyMap<string, string>;
  /** Resources that are put off to a later plan: all of them is unknown. */
  readonly deferred: readonly { readonly address: string }[];
}

export function createInstances({ changes, dataSources, unknownElsewhere, deferred }: InstanceSources): Instances {
  const byResource = new Map<string, Map<InstanceKey, Instance>>();
  const modules = new Map<string, Set<InstanceKey>>();
  const unknownResources = new Set<string>();

  function add(instance: Instance): void {
    const key = resourceKey(instance.resource);
    const instances = byResource.get(key) ?? new Map<InstanceKey, Instance>();
    byResource.set(key, instances.set(instance.resource.key, instance));
    if (hasUnknown(instance.values, [])) unknownResources.add(key);
    let caller = '';
    for (const step of instance.resource.module) {
      const call = callKey(caller, step.name);
      const keys = modules.get(call) ?? new Set<InstanceKey>();
      modules.set(call, keys.add(step.key));
      caller += stepKey(step);
    }
  }

  for (const change of changes)
    if (change.after !== null && !change.deposed) add({ resource: change, values: change.after, hasValues: true });
  for (const resource of dataSources) add({ resource, values: resource.values, hasValues: true });

  for (const { address } of deferred) {
    // Of a resource whose number of instances is not known, the address ends in [*].
    const resource = resourceAt(address.replace(/\[\*\]$/, ''));
    if (resource !== undefined)
      add({ resource, values: { where: address, known: {}, unknown: true, sensitive: true }, hasValues: false });
  }

  // Most plans never ask for the others.
  let pending: ReadonlyMap<string, string> = unknownElsewhere;
  function addOthers(): void {
    const others = pending;
    pending = new Map();
    for (const [address, unknown] of others) {
      const resource = resourceAt(address);
      if (resource !== undefined)
        add({
          resource,
          values: { where: address, known: {}, unknown: parseUnknown(unknown, address), sensitive: true },
          hasValues: false,
        });
    }
  }

  return {
    of(resource) {
      const key = resourceKey(resource);
      if (!byResource.has(key)) addOthers();
      return byResource.get(key) ?? NONE;
    },
    moduleKeys(module, call) {
      addOthers();
      return [...(modules.get(callKey(moduleKey(module), call)) ?? [])];
    },
    anyUnknownBut(resource) {
      addOthers();
      const self = resourceKey(resource);
      return unknownResources.size > (unknownResources.has(self) ? 1 : 0);
    },
  };
}

function parseUnknown(text: string, address: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    throw new UserError(`is not valid JSON in after_unknown of ${excerpt(address)}`);
  }
}

function callKey(caller: string, call: string): string {
  return `${caller} ${call}`;
}

function resourceAt(address: string): Resource | undefined {
  const steps = parseAddress(address);
  if (steps === undefined) return undefined;
  const { module, rest } = splitModulePath(steps);
  const names = rest.flatMap((step) => ('name' in step ? [step.name] : []));
  const mode = names[0] === 'data' ? 'data' : 'managed';
  const [type, name] = mode === 'data' ? names.slice(1) : names;
  if (type === undefined || name === undefined) return undefined;
  const last = rest.at(-1)!;
  return { address, mode, type, name, module, key: 'index' in last ? last.index : undefined };
}
