import type { Resource } from './change.js';
import { createTree } from './configuration-tree.js';
import type { ConfigurationJson, ProviderConfigJson } from './format.js';
import type { Instances } from './instances.js';
import { constantOf, dig, isObject, type JsonObject, member } from './json.js';
import { hidesInput, inputBehind, inputNamed, type ModuleInput } from './module-input.js';
import { createOrigins, type Origin } from './origin.js';
import type { Path, SourceLine } from './value.js';

/** What the configuration in the plan says about a resource. Dynamic blocks and locals are not in it. */
export interface Configuration {
  /** Whether the plan has the resource's configuration: not so for what is being removed. */
  has(resource: Resource): boolean;
  /** How many blocks of that name are written out. */
  blocks(resource: Resource, name: string): number;
  /**
   * How many blocks of that name there will be, dynamic ones too; null where that cannot be told: never, without
   * sources.
   */
  madeBlocks(resource: Resource, name: string): number | null;
  /** Whether a block that the plan leaves out may be made of what the resource's module is given. */
  mayHideBlock(resource: Resource): boolean;
  /** Whether the argument is written, in the block at that path. */
  states(resource: Resource, path: Path): boolean;
  /** Where the argument's value comes from. */
  origin(resource: Resource, path: Path): Origin;
  /** Where a value comes from that a dynamic block states: nowhere unknown, if nothing else is unknown. */
  dynamicOrigin(resource: Resource): Origin;
  /** The input of a module call that the argument is nothing but. */
  inputBehind(resource: Resource, path: Path): ModuleInput | null;
  /** The input of a module call that sets the variable of that name of the resource's module. */
  inputNamed(resource: Resource, name: string): ModuleInput | null;
  /** Where the value of an argument of the resource's provider configuration comes from. */
  providerArgument(resource: Resource, name: string): Origin;
  /**
   * The line of the sources that tells Terraform to ignore changes of the argument; null where there is none, or no
   * sources are at hand.
   */
  ignoredAt(resource: Resource, path: Path): SourceLine | null;
}

const KNOWN: Origin = { kind: 'known' };

export function createConfiguration(
  {
    configuration,
    variables,
  }: { readonly configuration: ConfigurationJson | undefined; readonly variables: JsonObject },
  instances: Instances,
): Configuration {
  const tree = createTree(configuration, variables);
  const origins = createOrigins(tree, instances);
  const dynamicOrigin = (resource: Resource): Origin =>
    instances.anyUnknownBut(resource) ? { kind: 'undetermined', references: [], because: 'dynamic-block' } : KNOWN;

  return {
    has: (resource) => tree.resource(resource) !== undefined,
    blocks: (resource, name) => {
      const blocks = member(tree.resource(resource)?.expressions, name);
      return Array.isArray(blocks) ? blocks.length : 0;
    },
    states: (resource, path) => locate(tree.resource(resource)?.expressions, path) !== undefined,
    origin: (resource, path) => {
      const config = tree.resource(resource);
      if (config === undefined) return { kind: 'undetermined', references: [], because: 'no-configuration' };
      const found = locate(config.expressions, path);
      if (found === undefined) {
        // A block that is in the plan and not in its configuration is a dynamic one.
        if (path.length > 1 && locate(config.expressions, path.slice(0, 1)) === undefined)
          return dynamicOrigin(resource);
        return { kind: 'known', value: null, isLiteral: true };
      }
      const origin = origins.follow(found.expression, resource, config, found.inner);
      return origin.kind === 'known' && constantOf(found.expression) !== undefined
        ? { ...origin, isLiteral: true }
        : origin;
    },
    dynamicOrigin,
    inputBehind: (resource, path) =>
      inputBehind(locate(tree.resource(resource)?.expressions, path)?.expression, resource, tree),
    inputNamed: (resource, name) => inputNamed(name, resource, tree),
    madeBlocks: () => null,
    mayHideBlock: (resource) => hidesInput(resource, tree, origins),
    ignoredAt: () => null,
    providerArgument: (resource, name) => {
      const provider = providerOf(tree.resource(resource)?.provider_config_key, configuration);
      const expression = member(provider?.expressions ?? undefined, name);
      return isObject(expression) ? origins.followIn(expression, provider?.module_address ?? '') : KNOWN;
    },
  };
}

/**
 * The provider configuration of that key. A module that only requires the provider has an entry without expressions,
 * such as `module.a.module.b:aws`: its configuration is that of the nearest module around it.
 */
function providerOf(
  key: string | undefined,
  configuration: ConfigurationJson | undefined,
): ProviderConfigJson | undefined {
  const all = configuration?.provider_config ?? {};
  for (let at = key; at !== undefined; at = outerKey(at)) {
    const provider = Object.hasOwn(all, at) ? all[at] : undefined;
    if (provider?.expressions != null) return provider;
  }
  return undefined;
}

function outerKey(key: string): string | undefined {
  const colon = key.lastIndexOf(':');
  if (colon < 0) return undefined;
  const end = key.lastIndexOf('.module.', colon);
  return end < 0 ? key.slice(colon + 1) : `${key.slice(0, end)}${key.slice(colon)}`;
}

interface Located {
  readonly expression: JsonObject;
  /** What of the path leads into the expression's value. */
  readonly inner: Path;
}

/**
 * The expression at that path through blocks, or undefined where the configuration has none. An attribute that is
 * an object (`sse_specification = {...}`) is one expression; the references in it are not told apart by member, and
 * for the objects that the gate reads there is but one member that a reference can mean.
 */
function locate(expressions: JsonObject | undefined, path: Path): Located | undefined {
  let at = member(expressions, path[0]!);
  let i = 1;
  while (Array.isArray(at) && i + 1 < path.length) {
    at = member(member(at, path[i]!), path[i + 1]!);
    i += 2;
  }
  if (Array.isArray(at)) return at.length > 0 ? { expression: {}, inner: [] } : undefined;
  if (!isObject(at)) return undefined;
  const inner = path.slice(i);
  const constant = constantOf(at);
  if (constant === undefined) return { expression: at, inner: [] };
  return inner.length > 0 && dig(constant, inner) === undefined ? undefined : { expression: at, inner };
}
