import { convertToType } from '../evaluate/convert-type.js';
import { evaluate, withNames } from '../evaluate/evaluate.js';
import { markSensitive } from '../evaluate/marks.js';
import { NULL, type Scope, scalar, type Term, undetermined } from '../evaluate/term.js';
import { type Budget, isTooMuch, startWork } from '../evaluate/work.js';
import type { Block } from '../hcl/syntax.js';
import { type InstanceKey, type ModulePath, moduleKey } from '../plan/address.js';
import type { Resource } from '../plan/change.js';
import type { Instance } from '../plan/instances.js';
import { isObject, type Json, member } from '../plan/json.js';
import type { Attribute } from '../plan/origin.js';
import type { Plan } from '../plan/read-plan.js';
import type { RecordedModule } from '../plan/recorded-configuration.js';
import { instanceKeys } from './expansion.js';
import { moduleOf, type SourceModule, type SourceTree } from './tree.js';

/** A value of the plan, such as that of a variable. */
function termOfJson(json: Json): Term {
  if (Array.isArray(json)) return { kind: 'list', items: json.map((item) => termOfJson(item)) };
  if (isObject(json))
    return { kind: 'object', members: new Map(Object.entries(json).map(([name, value]) => [name, termOfJson(value)])) };
  return { kind: 'scalar', value: json as null | boolean | number | string };
}

/** An instance of a resource or data source, whose attributes are looked up in the plan. */
function instanceTerm(
  { resource, values, hasValues }: Instance,
  text: string,
  knowledge: Pick<Knowledge, 'isNeverNull'>,
): Term {
  const at = (
    known: Json | undefined,
    unknown: Json | undefined,
    sensitive: Json | undefined,
    path: readonly (string | number)[],
  ): Term => {
    const from = { resource: resource as Resource, path };
    const name = [text, ...path].join('.');
    if (unknown === true) return { kind: 'unknown', from, neverNull: knowledge.isNeverNull(from) };
    if (!hasValues || known === undefined) return undetermined(name);
    const inside = (key: string | number): Term =>
      at(member(known, key), member(unknown, key), sensitive === true || member(sensitive, key), [...path, key]);
    if (Array.isArray(known)) return { kind: 'list', items: known.map((_, i) => inside(i)) };
    if (isObject(known))
      return {
        kind: 'object',
        members: new Map(
          [...new Set([...Object.keys(known), ...(isObject(unknown) ? Object.keys(unknown) : [])])].map((key) => [
            key,
            inside(key),
          ]),
        ),
      };
    return {
      kind: 'scalar',
      value: known as null | boolean | number | string,
      from,
      ...(sensitive === true ? { sensitive: true } : {}),
    };
  };
  const side = (marks: Json, name: string): Json | undefined => (marks === true ? true : member(marks, name));
  return {
    kind: 'namespace',
    from: { resource: resource as Resource, path: [] },
    get: (name) => at(member(values.known, name), side(values.unknown, name), side(values.sensitive, name), [name]),
  };
}

/** What the names in an expression mean, at each place of the configuration. */
export interface Scopes {
  /** In the body of that resource's instance; undefined where the sources do not have its module. */
  of(resource: Resource, block: Block): Scope | undefined;
}

/** What is known of resource types that the plan does not show. */
export interface Knowledge {
  /** Whether the values of resources of that type were kept. */
  keeps(type: string): boolean;
  /** Whether that attribute has a value whenever the resource is there. */
  isNeverNull(attribute: Attribute): boolean;
  /** What may be evaluated for one plan. */
  readonly budget: Budget;
}

/** Longer chains of locals, variables and outputs than any real configuration's; each is a few calls deep here. */
const MAX_CHAIN = 100;

export function createScopes(
  tree: SourceTree,
  { recorded, complete }: Pick<Plan, 'recorded' | 'complete'>,
  knowledge: Knowledge,
): Scopes {
  const written = recorded.written();
  const modules = new Map<string, Scope>();
  const answers = new Map<string, Term | undefined>();
  let chain = 0;

  /** Each name of a module once; one that leads back to itself has no answer. */
  function once(path: ModulePath, name: string, find: () => Term | undefined): Term | undefined {
    const key = `${moduleKey(path)} ${name}`;
    if (answers.has(key)) return answers.get(key);
    if (chain === MAX_CHAIN) return undetermined(name);
    answers.set(key, undetermined(name));
    chain++;
    const found = find();
    chain--;
    answers.set(key, found);
    return found;
  }

  function moduleScope(path: ModulePath): Scope | undefined {
    const key = moduleKey(path);
    const known = modules.get(key);
    const module = moduleOf(tree, path);
    if (known !== undefined || module === undefined) return known;
    const types = new Set([...module.resources.keys()].map((name) => name.split('.')[0]!));
    const scope: Scope = {
      budget: knowledge.budget,
      lookup(name) {
        switch (name) {
          case 'var':
            return {
              kind: 'namespace',
              get: (variable) => once(path, `var.${variable}`, () => variableTerm(path, module, variable)),
            };
          case 'local':
            return {
              kind: 'namespace',
              get: (local) => once(path, `local.${local}`, () => localTerm(module, local, scope)),
            };
          case 'module':
            return {
              kind: 'namespace',
              get: (call) => once(path, `module.${call}`, () => callTerm(path, module, call, scope)),
            };
          case 'data':
            return {
              kind: 'namespace',
              get: (type) => ({
                kind: 'namespace',
                get: (resource) =>
                  once(path, `data.${type}.${resource}`, () =>
                    resourceTerm(path, module, 'data', type, resource, scope),
                  ),
              }),
            };
          default:
            return types.has(name)
              ? {
                  kind: 'namespace',
                  get: (resource) =>
                    once(path, `${name}.${resource}`, () =>
                      resourceTerm(path, module, 'managed', name, resource, scope),
                    ),
                }
              : undefined;
        }
      },
    };
    modules.set(key, scope);
    return scope;
  }

  function localTerm(module: SourceModule, name: string, scope: Scope): Term | undefined {
    const local = module.locals.get(name);
    return local && evaluate(local.expression, scope);
  }

  function variableTerm(path: ModulePath, module: SourceModule, name: string): Term | undefined {
    const block = module.variables.get(name);
    if (block === undefined) return undefined;
    const declared = writtenAt(written, path)?.variables.get(name);
    const fallback = declared?.default === undefined ? NULL : termOfJson(declared.default);
    const given = givenTerm(path, name);
    const type = block.body.attributes.get('type')?.expression;
    const nullable = block.body.attributes.get('nullable')?.expression;
    const value =
      given === undefined || (isNull(given) && nullable?.kind === 'literal' && nullable.value === false)
        ? fallback
        : given;
    const converted = type === undefined ? value : convertToType(value, type);
    return declared?.sensitive === true ? secret(converted, `var.${name}`) : converted;
  }

  /** Undefined where the module's caller leaves it out. */
  function givenTerm(path: ModulePath, name: string): Term | undefined {
    const call = path.at(-1);
    if (call === undefined) {
      const value = member(member(recorded.variables, name), 'value');
      return value === undefined ? undefined : termOfJson(value);
    }
    const caller = path.slice(0, -1);
    const block = moduleOf(tree, caller)?.calls.get(call.name)?.block;
    const scope = moduleScope(caller);
    if (block === undefined || scope === undefined) return undetermined(`var.${name}`);
    const argument = block.body.attributes.get(name);
    return argument && evaluate(argument.expression, instanceScope(block, call.key, scope));
  }

  /** What is too much to be marked is not told. */
  function secret(term: Term, name: string): Term {
    const work = startWork(knowledge.budget);
    const marked = markSensitive(term, work);
    return isTooMuch(work) ? undetermined(name) : marked;
  }

  function callTerm(path: ModulePath, module: SourceModule, name: string, scope: Scope): Term | undefined {
    const call = module.calls.get(name);
    if (call === undefined) return undefined;
    const outputs = (key: InstanceKey): Term => outputsTerm([...path, { name, key }], call.module);
    return instancesTerm(instanceKeys(call.block, scope), call.block, `module.${name}`, outputs);
  }

  function outputsTerm(path: ModulePath, module: SourceModule | null): Term {
    const scope = module === null ? undefined : moduleScope(path);
    const text = `module.${path.at(-1)!.name}`;
    if (module === null || scope === undefined) return undetermined(text);
    return {
      kind: 'namespace',
      get: (name) =>
        once(path, `output.${name}`, () => {
          const attributes = module.outputs.get(name)?.body.attributes;
          const value = attributes?.get('value');
          if (value === undefined) return undefined;
          const term = evaluate(value.expression, scope);
          const stated = attributes!.get('sensitive')?.expression;
          return stated === undefined || (stated.kind === 'literal' && stated.value === false)
            ? term
            : secret(term, `${text}.${name}`);
        }),
    };
  }

  function resourceTerm(
    path: ModulePath,
    module: SourceModule,
    mode: string,
    type: string,
    name: string,
    scope: Scope,
  ): Term | undefined {
    const text = `${mode === 'data' ? 'data.' : ''}${type}.${name}`;
    const block = module.resources.get(text);
    if (block === undefined) return undefined;
    const all = recorded.instances.of({ mode, type, name, module: path });
    const isKept = knowledge.keeps(type);
    const keys = instanceKeys(block, scope);
    const shown = [...all.keys()];
    // Of the types that are kept, a complete plan has every instance there is.
    const certain =
      isKept && complete === true && keys !== 'one' && (keys === 'unknown' || keys.length !== shown.length)
        ? shown
        : keys;
    return instancesTerm(certain, block, text, (key) => {
      const instance = all.get(key);
      const data =
        mode === 'data' && instance === undefined ? recorded.dataSource({ type, name, module: path, key }) : undefined;
      if (data !== undefined)
        return instanceTerm({ resource: data, values: data.values, hasValues: true }, text, knowledge);
      if (instance === undefined)
        return isKept
          ? undetermined(text)
          : { kind: 'namespace', get: (attribute) => undetermined(`${text}.${attribute}`) };
      return instanceTerm(instance, text, knowledge);
    });
  }

  /** What each.key, each.value and count.index are in an instance of a resource or module call. */
  function instanceScope(block: Block, key: InstanceKey, scope: Scope): Scope {
    if (key === undefined) return scope;
    if (typeof key === 'number')
      return withNames(scope, { count: { kind: 'object', members: new Map([['index', scalar(key)]]) } });
    const each: Term = {
      kind: 'namespace',
      get: (name) => {
        if (name === 'key') return scalar(key);
        const collection = block.body.attributes.get('for_each');
        return name === 'value' && collection !== undefined
          ? memberTerm(evaluate(collection.expression, scope), key)
          : undefined;
      },
    };
    return withNames(scope, { each });
  }

  return {
    of(resource, block) {
      const scope = moduleScope(resource.module);
      return scope && instanceScope(block, resource.key, scope);
    },
  };
}

/** for_each takes a map, or a set whose elements are their own keys. */
function memberTerm(collection: Term, key: string): Term {
  switch (collection.kind) {
    case 'object':
      return collection.members.get(key) ?? undetermined('each.value');
    case 'list':
      return scalar(key);
    case 'undetermined':
      return collection;
    default:
      return undetermined('each.value');
  }
}

/** All instances of a resource or module call, as an expression sees them. */
function instancesTerm(
  keys: ReturnType<typeof instanceKeys>,
  { body }: Block,
  text: string,
  of: (key: InstanceKey) => Term,
): Term {
  if (keys === 'unknown') return undetermined(text);
  if (keys === 'one') return of(undefined);
  // Of none, the argument alone says whether it is a list or an object.
  if (!body.attributes.has('for_each') && keys.every((key) => typeof key === 'number')) {
    // An index that the plan leaves out is one that nobody can tell.
    const length = keys.reduce<number>((longest, key) => Math.max(longest, Number(key) + 1), 0);
    return {
      kind: 'list',
      items: Array.from({ length }, (_, i) => (keys.includes(i) ? of(i) : undetermined(`${text}[${i}]`))),
    };
  }
  return { kind: 'object', members: new Map(keys.map((key) => [String(key), of(key)])) };
}

function writtenAt(root: RecordedModule | null, path: ModulePath): RecordedModule | null {
  return path.reduce<RecordedModule | null>((module, { name }) => module?.calls.get(name)?.module ?? null, root);
}

function isNull(term: Term): boolean {
  return term.kind === 'scalar' && term.value === null;
}
