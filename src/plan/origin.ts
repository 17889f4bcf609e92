import {
  type InstanceKey,
  indexAt,
  instanceKeyText,
  type ModulePath,
  moduleKey,
  nameAt,
  parseAddress,
  type Step,
  splitModulePath,
} from './address.js';
import type { Resource } from './change.js';
import type { ConfigurationTree } from './configuration-tree.js';
import type { ModuleJson, ResourceConfigJson } from './format.js';
import type { Instance, Instances } from './instances.js';
import { constantOf, dig, isObject, type Json, type JsonObject, member } from './json.js';
import { type Traversal, traversalsOf } from './recorded-configuration.js';
import { anyAt, hasUnknown, type Path, type SourceLine } from './value.js';

/** An attribute of an instance that an expression leads to. */
export interface Attribute {
  readonly resource: Resource;
  readonly path: Path;
}

/**
 * Where a configured value comes from.
 * `known`: nothing that it refers to is unknown in this plan; with the value where the expression is nothing but a way
 * to it (and whether that is sensitive), and the attribute where that is one of a resource. That value is read off a
 * reference, which may stand in a function or condition, except where `isLiteral`: it is written out, or (`bySources`)
 * the expression was evaluated.
 * `unknown`: exactly that attribute, known after the apply.
 * `undetermined`: more than one outcome remains, because of those references (none where the plan leaves the
 * expression out: a dynamic block, or a resource without configuration), with the expression where the sources have it.
 */
export type Origin =
  | {
      readonly kind: 'known';
      readonly value?: Json;
      readonly sensitive?: boolean;
      readonly from?: Attribute;
      readonly isLiteral?: boolean;
      readonly bySources?: boolean;
    }
  | { readonly kind: 'unknown'; readonly from: Attribute }
  | {
      readonly kind: 'undetermined';
      readonly references: readonly string[];
      readonly because: 'references' | 'dynamic-block' | 'no-configuration';
      readonly expression?: QuotedExpression;
    };

/** An expression as the sources have it, and where. */
export interface QuotedExpression extends SourceLine {
  readonly text: string;
}

export interface Origins {
  follow(expression: JsonObject, resource: Resource, config: ResourceConfigJson, inner: Path): Origin;
  /** For an expression outside any resource, in the module of that address. */
  followIn(expression: JsonObject, moduleAddress: string): Origin;
}

/** Where an expression stands: the module instance, and what each.key, each.value and count.index are there. */
interface Scope {
  readonly module: ModulePath;
  readonly key: InstanceKey;
  readonly forEach: JsonObject | undefined;
}

/** Several instances of one resource or module, of which the reference names none: `k[*]`, `k[each.key]`. */
interface Several {
  readonly kind: 'several';
  readonly origins: readonly Origin[];
  readonly allKnown: boolean;
}

/** A reference with the value of the one behind it, where that is its index. */
interface Part {
  readonly traversal: Traversal;
  readonly index: string | number | undefined;
}

const KNOWN: Origin & { kind: 'known' } = { kind: 'known' };

/** Longer chains of references than any real configuration's. */
const MAX_CHAIN = 200;

/**
 * Follows the references of expressions to what they end in: through variables, module outputs, count and for_each.
 * The plan gives an expression's references in order, not its operators; so an answer other than `undetermined` rests
 * on this alone: an unknown value comes from something that is itself unknown.
 */
export function createOrigins(tree: ConfigurationTree, instances: Instances): Origins {
  const answers = new Map<JsonObject, Map<string, Origin | 'in progress'>>();
  // A plan with ten thousand tables and a key for each asks for all the keys ten thousand times.
  const collections = new Map<string, Origin | Several>();
  let chain = 0;

  /** `inner` is the path into the expression's value that is asked for. */
  function follow(expression: JsonObject, scope: Scope, inner: Path): Origin {
    const forExpression = answers.get(expression) ?? new Map<string, Origin | 'in progress'>();
    answers.set(expression, forExpression);
    const key = `${moduleKey(scope.module)} ${instanceKeyText(scope.key)} ${pathText(inner)}`;
    const before = forExpression.get(key);
    if (before === 'in progress' || (before === undefined && chain === MAX_CHAIN))
      return undetermined(referencesOf(expression) ?? []);
    if (before !== undefined) return before;
    forExpression.set(key, 'in progress');
    chain++;
    const answer = evaluate(expression, scope, inner);
    chain--;
    forExpression.set(key, answer);
    return answer;
  }

  function evaluate(expression: JsonObject, scope: Scope, inner: Path): Origin {
    const value = constantOf(expression);
    if (value !== undefined) return constant(value, inner);
    const references = referencesOf(expression);
    if (references === undefined) return undetermined([]);
    return combine(traversalsOf(references), references, scope, inner);
  }

  function combine(traversals: readonly Traversal[], references: readonly string[], scope: Scope, inner: Path): Origin {
    const parts = partsOf(traversals, scope);
    const traced = (part: Part, path: Path): Origin | Several => {
      const origin = trace(part.traversal, part.index, scope, path);
      const all = part.index === undefined ? undefined : trace(part.traversal, undefined, scope, path);
      return all?.kind === 'several' ? indexed(all, origin, references) : origin;
    };
    const [only] = parts;
    const single = parts.length === 1 ? traced(only!, inner) : undefined;
    if (single !== undefined && single.kind !== 'several') return single;

    const origins = single === undefined ? parts.map((part) => traced(part, [])) : [single];
    const flat = origins.flatMap((origin) => (origin.kind === 'several' ? origin.origins : [origin]));
    if (flat.every(({ kind: state }) => state === 'known')) return KNOWN;
    // Of an object made from several references, the plan does not say which member is which.
    if (parts.length > 1 && inner.length > 0) return undetermined(references);
    // `length(k) > 0 ? k[0].arn : null`: a mention of the whole resource beside one of its instances decides nothing.
    const exact = origins.filter((origin): origin is Origin => origin.kind !== 'several');
    const one = theOne(exact.length > 0 ? exact : flat);
    const guards = exact.length > 0 ? origins.filter((origin): origin is Several => origin.kind === 'several') : [];
    if (
      one !== undefined &&
      guards.every((several) => several.origins.some((origin) => theOne([one, origin]) !== undefined))
    )
      return one;
    return undetermined(references);
  }

  /**
   * The references with those taken off that stand as an index: `k[each.key].arn` is written as k and each.key, in this
   * order.
   */
  function partsOf(traversals: readonly Traversal[], scope: Scope): readonly Part[] {
    const parts: Part[] = [];
    for (let i = 0; i < traversals.length; i++) {
      const traversal = traversals[i]!;
      const next = traversals[i + 1];
      // `length(k) > 0 && count.index == 1 ? k[0].arn : null`: what the same resource follows was a condition.
      const isCondition = traversals[i + 2]?.text.startsWith(traversal.text) === true;
      const isCollection =
        next !== undefined && !isCondition && trace(traversal, undefined, scope, []).kind === 'several';
      const index = isCollection ? indexFrom(next, scope) : undefined;
      parts.push({ traversal, index });
      if (index !== undefined) i++;
    }
    return parts;
  }

  /**
   * A known instance, or none, explains no unknown value while others are unknown: the reference was another index than
   * it looks like, such as `k["${each.key}-eu"]`, or there is a default for a missing one.
   */
  function indexed(several: Several, chosen: Origin | Several, references: readonly string[]): Origin | Several {
    return chosen.kind === 'known' && !several.allKnown ? undetermined(references) : chosen;
  }

  /** The one unknown attribute that all of them are; merged, several of one instance are the instance. */
  function theOne(
    origins: readonly Origin[],
    paths: 'same' | 'merged' = 'same',
  ): (Origin & { kind: 'unknown' }) | undefined {
    const unknown = origins.flatMap((origin) => (origin.kind === 'unknown' ? [origin] : []));
    const [first] = unknown;
    if (first === undefined || unknown.length < origins.length) return undefined;
    const { resource } = first.from;
    if (unknown.some(({ from }) => from.resource.address !== resource.address)) return undefined;
    // A mention of the whole instance adds nothing to that of an attribute.
    const attributes = new Map(
      unknown.filter(({ from }) => from.path.length > 0).map(({ from }) => [from.path.join('.'), from.path]),
    );
    if (attributes.size > 1 && paths === 'same') return undefined;
    return { kind: 'unknown', from: { resource, path: attributes.size === 1 ? [...attributes.values()][0]! : [] } };
  }

  /** The value of a reference that stands as an index behind another, where it is known. */
  function indexFrom(traversal: Traversal, scope: Scope): string | number | undefined {
    const origin = trace(traversal, undefined, scope, []);
    const value = origin.kind === 'known' ? origin.value : undefined;
    return typeof value === 'string' || typeof value === 'number' ? value : undefined;
  }

  function trace(traversal: Traversal, index: InstanceKey, scope: Scope, inner: Path): Origin | Several {
    const { steps, text } = traversal;
    switch (nameAt(steps, 0)) {
      case 'var':
        return wholly(text, `var.${nameAt(steps, 1)}`, [...pathOf(steps, 2), ...inner], scope, (path) =>
          variable(nameAt(steps, 1) ?? '', path, scope),
        );
      case 'each':
        return nameAt(steps, 1) === 'key'
          ? keyOf(scope, inner)
          : eachValue(text, [...pathOf(steps, 2), ...inner], scope);
      case 'count':
        return keyOf(scope, inner);
      case 'path':
      case 'terraform':
        return KNOWN;
      case 'local':
      case undefined:
        // Locals are not in the plan.
        return undetermined([text]);
      default:
        return index === undefined
          ? collection(traversal, scope, inner)
          : ofModuleOrResource(traversal, index, scope, inner);
    }
  }

  function collection(traversal: Traversal, scope: Scope, inner: Path): Origin | Several {
    const key = `${moduleKey(scope.module)} ${pathText(inner)} ${traversal.text}`;
    const before = collections.get(key);
    if (before !== undefined) return before;
    const origin = ofModuleOrResource(traversal, undefined, scope, inner);
    // What was cut off because of a cycle or a long chain may be answered from elsewhere.
    if (chain === 0 || origin.kind !== 'undetermined') collections.set(key, origin);
    return origin;
  }

  function ofModuleOrResource(
    { text, steps }: Traversal,
    index: InstanceKey,
    scope: Scope,
    inner: Path,
  ): Origin | Several {
    return nameAt(steps, 0) === 'module'
      ? moduleOutput(text, steps, index, scope, inner)
      : resourceAttribute(text, steps, index, scope, inner);
  }

  /** An object or list as a whole is not the value of an argument that takes a text: one of its members is. */
  function wholly(text: string, name: string, path: Path, scope: Scope, origin: (path: Path) => Origin): Origin {
    const found = origin(path);
    return found.kind === 'unknown' && path.length === 0 && tree.isTakenApart(scope.module, name)
      ? undetermined([text])
      : found;
  }

  function variable(name: string, path: Path, scope: Scope): Origin {
    const declared = member(tree.module(scope.module)?.variables as Json | undefined, name);
    const origin = argument(name, member(declared, 'default'), path, scope);
    return origin.kind === 'known' && member(declared, 'sensitive') === true ? { ...origin, sensitive: true } : origin;
  }

  function argument(name: string, fallback: Json | undefined, path: Path, scope: Scope): Origin {
    const call = scope.module.at(-1);
    if (call === undefined) {
      const given = member(tree.rootVariables, name);
      const value = given === undefined ? fallback : (member(given, 'value') ?? null);
      return value === undefined ? KNOWN : constant(value, path);
    }
    const module = scope.module.slice(0, -1);
    const config = tree.call(module, call.name);
    const expression = member(config?.expressions, name);
    if (!isObject(expression)) return fallback === undefined ? KNOWN : constant(fallback, path);
    return follow(expression, { module, key: call.key, forEach: config?.for_each_expression }, path);
  }

  /**
   * each.value is the member of that key of what for_each takes: of an object, or of the instances of a resource or
   * module.
   */
  function eachValue(text: string, path: Path, scope: Scope): Origin {
    const { forEach, key } = scope;
    if (forEach === undefined || key === undefined) return KNOWN;
    const origin = follow(forEach, { ...scope, key: undefined, forEach: undefined }, [key, ...path]);
    return origin.kind === 'undetermined' ? undetermined([text, ...(referencesOf(forEach) ?? [])]) : origin;
  }

  function moduleOutput(
    text: string,
    steps: readonly Step[],
    index: InstanceKey,
    scope: Scope,
    inner: Path,
  ): Origin | Several {
    const name = nameAt(steps, 1) ?? '';
    const call = tree.call(scope.module, name);
    if (call?.module === undefined) return undetermined([text]);
    const all = call.module.outputs ?? {};
    const written = indexAt(steps, 2);
    const path = pathOf(steps, written === undefined ? 2 : 3);
    const of = (key: InstanceKey, within: Path): Origin =>
      outputs(text, all, [...scope.module, { name, key }], path, within, scope);

    const key = written ?? index;
    if (key !== undefined) return of(key, inner);
    const keys = instances.moduleKeys(scope.module, name).filter((instance) => instance !== undefined);
    if (keys.length === 0) return of(undefined, inner);
    // `module.m` as a whole is a map or list of its instances.
    const [first, ...rest] = inner;
    return path.length === 0 && first !== undefined && keys.includes(first)
      ? of(first, rest)
      : severalOf(keys.map((instance) => of(instance, inner)));
  }

  /** `module.m[each.key].arn` is written as the references module.m and each.key: which output it is, is lost. */
  function outputs(
    text: string,
    all: NonNullable<ModuleJson['outputs']>,
    module: ModulePath,
    path: Path,
    inner: Path,
    caller: Scope,
  ): Origin {
    const scope: Scope = { module, key: undefined, forEach: undefined };
    const of = (name: string, rest: Path): Origin => {
      const output = all[name]!;
      const origin = output.expression === undefined ? KNOWN : follow(output.expression, scope, rest);
      return origin.kind === 'known' && output.sensitive === true ? { ...origin, sensitive: true } : origin;
    };
    const [first, ...rest] = [...path, ...inner];
    if (first !== undefined && Object.hasOwn(all, first))
      return wholly(text, `module.${module.at(-1)!.name}.${first}`, rest, caller, () => of(String(first), rest));
    const origins = Object.keys(all).map((name) => of(name, []));
    if (path.length > 0 || origins.every(({ kind: state }) => state === 'known')) return KNOWN;
    // An object made of the module's outputs has names of its own.
    if (first !== undefined) return undetermined([text]);
    return theOne(origins, 'merged') ?? undetermined([text]);
  }

  function resourceAttribute(
    text: string,
    steps: readonly Step[],
    index: InstanceKey,
    scope: Scope,
    inner: Path,
  ): Origin | Several {
    const mode = nameAt(steps, 0) === 'data' ? 'data' : 'managed';
    const at = mode === 'data' ? 1 : 0;
    const type = nameAt(steps, at);
    const name = nameAt(steps, at + 1);
    if (type === undefined || name === undefined) return undetermined([text]);
    const written = indexAt(steps, at + 2);
    const path = pathOf(steps, written === undefined ? at + 2 : at + 3);
    const key = written ?? index;
    const all = instances.of({ mode, type, name, module: scope.module });
    if (key !== undefined) {
      const instance = all.get(key);
      return instance === undefined ? KNOWN : attribute(text, instance, path, inner);
    }
    const only = all.get(undefined);
    if (only !== undefined) return attribute(text, only, path, inner);
    if (all.size === 0) return KNOWN;
    // `aws_kms_key.k` as a whole, or a map made from it, has the keys of its instances.
    const [first, ...rest] = inner;
    const member = path.length === 0 && first !== undefined ? all.get(first) : undefined;
    return member !== undefined
      ? attribute(text, member, [], rest)
      : severalOf([...all.values()].map((instance) => attribute(text, instance, path, inner)));
  }

  function attribute(text: string, instance: Instance, path: Path, inner: Path): Origin {
    const from: Attribute = { resource: instance.resource, path: [...path, ...inner] };
    // A path that leads to no attribute: the expression makes an object of its own, with this in it.
    if (inner.length > 0 && (path.length > 0 || !hasAttribute(instance, inner[0]!)))
      return hasUnknown(instance.values, path) ? undetermined([text]) : KNOWN;
    if (hasUnknown(instance.values, from.path)) return { kind: 'unknown', from };
    if (from.path.length === 0 || !instance.hasValues) return { kind: 'known', from };
    const value = anyAt(instance.values, from.path);
    if (value.kind === 'unknown') return { kind: 'known', from };
    return value.kind === 'known'
      ? { kind: 'known', from, value: value.value, sensitive: value.sensitive }
      : { kind: 'known', from, value: null };
  }

  function hasAttribute({ values }: Instance, name: string | number): boolean {
    return (
      values.unknown === true || member(values.known, name) !== undefined || member(values.unknown, name) !== undefined
    );
  }

  return {
    follow: (expression, resource, config, inner) => {
      const origin = follow(
        expression,
        { module: resource.module, key: resource.key, forEach: config.for_each_expression },
        inner,
      );
      // Whatever the expression is: where nothing else is unknown, it has nothing unknown to refer to.
      return origin.kind === 'undetermined' && origin.references.length > 0 && !instances.anyUnknownBut(resource)
        ? KNOWN
        : origin;
    },
    followIn: (expression, moduleAddress) => {
      const { module } = splitModulePath(parseAddress(moduleAddress) ?? []);
      return follow(expression, { module, key: undefined, forEach: undefined }, []);
    },
  };
}

/** Most paths are empty: JSON for the others. */
function pathText(path: Path): string {
  return path.length === 0 ? '' : JSON.stringify(path);
}

function severalOf(origins: readonly Origin[]): Several {
  return { kind: 'several', origins, allKnown: origins.every(({ kind: state }) => state === 'known') };
}

function undetermined(references: readonly string[]): Origin {
  return { kind: 'undetermined', references, because: 'references' };
}

function constant(value: Json, path: Path): Origin & { kind: 'known' } {
  const found = dig(value, path);
  return found === undefined ? KNOWN : { kind: 'known', value: found };
}

function keyOf(scope: Scope, inner: Path): Origin {
  return scope.key === undefined || inner.length > 0 ? KNOWN : { kind: 'known', value: scope.key };
}

/** An expression without references has functions alone; undefined where they are not as Terraform writes them. */
function referencesOf(expression: JsonObject): readonly string[] | undefined {
  const references = member(expression, 'references') ?? [];
  return Array.isArray(references) && references.every((reference) => typeof reference === 'string')
    ? (references as string[])
    : undefined;
}

function pathOf(steps: readonly Step[], from: number): Path {
  return steps.slice(from).map((step) => ('name' in step ? step.name : step.index));
}
