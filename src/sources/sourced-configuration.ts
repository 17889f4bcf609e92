import { evaluate } from '../evaluate/evaluate.js';
import { NULL, type Scope, type Term, undetermined } from '../evaluate/term.js';
import type { Block, Body, Expression, Attribute as SourceAttribute } from '../hcl/syntax.js';
import type { ModulePath } from '../plan/address.js';
import type { Resource } from '../plan/change.js';
import type { Configuration } from '../plan/configuration.js';
import type { Origin, QuotedExpression } from '../plan/origin.js';
import type { Path } from '../plan/value.js';
import { nestedBlocks, type OpenBlocks } from './expansion.js';
import { expressionsIn } from './references.js';
import type { Scopes } from './scopes.js';
import { ignoredAt } from './source-lines.js';
import { moduleOf, resourceBlock, type SourceTree } from './tree.js';

/** Functions that make a text of a text: with one unknown text in them, the value comes from that. */
const OF_TEXT: ReadonlySet<string> = new Set([
  'chomp',
  'format',
  'join',
  'lower',
  'nonsensitive',
  'replace',
  'sensitive',
  'substr',
  'title',
  'tostring',
  'trim',
  'trimprefix',
  'trimspace',
  'trimsuffix',
  'upper',
]);

/** Longer than any real configuration's. */
const MOST_EXPRESSIONS = 1000;

/**
 * Whether an expression, or what it takes from locals, inputs and outputs whose sources are there, chooses among
 * values: by a condition, a for, or a function. A plan shows no more of that than the references, and takes a single
 * one for the value.
 */
function mayChoose(tree: SourceTree, path: ModulePath, expression: Expression): boolean {
  const pending: { readonly expression: Expression; readonly path: ModulePath }[] = [{ expression, path }];
  const seen = new Set<Expression>();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (seen.has(next.expression)) continue;
    seen.add(next.expression);
    if (seen.size > MOST_EXPRESSIONS) return true;
    for (const inner of expressionsIn(next.expression)) {
      if (
        inner.kind === 'conditional' ||
        inner.kind === 'for' ||
        inner.kind === 'opaque' ||
        (inner.kind === 'call' && !OF_TEXT.has(inner.name))
      )
        return true;
      pending.push(...behind(tree, next.path, inner));
    }
  }
  return false;
}

/** What `local.x`, `var.x` and `module.m.x` stand for. */
function behind(
  tree: SourceTree,
  path: ModulePath,
  expression: Expression,
): readonly { readonly expression: Expression; readonly path: ModulePath }[] {
  if (expression.kind !== 'attribute') return [];
  const { of, name } = expression;
  const module = moduleOf(tree, path);
  if (of.kind === 'variable' && of.name === 'local') return some(module?.locals.get(name)?.expression, path);
  if (of.kind === 'variable' && of.name === 'var') {
    const call = path.at(-1);
    const caller = path.slice(0, -1);
    return call === undefined
      ? []
      : some(moduleOf(tree, caller)?.calls.get(call.name)?.block.body.attributes.get(name)?.expression, caller);
  }
  const called = of.kind === 'index' ? of.of : of;
  if (called.kind !== 'attribute' || called.of.kind !== 'variable' || called.of.name !== 'module') return [];
  return some(module?.calls.get(called.name)?.module?.outputs.get(name)?.body.attributes.get('value')?.expression, [
    ...path,
    { name: called.name, key: undefined },
  ]);
}

function some(
  expression: Expression | undefined,
  path: ModulePath,
): readonly { readonly expression: Expression; readonly path: ModulePath }[] {
  return expression === undefined ? [] : [{ expression, path }];
}

/** Whether the plan lists the attribute among those that what it changes depends on; true where it lists none. */
export type IsRelevant = (origin: Origin & { kind: 'unknown' }, of: Resource) => boolean;

/**
 * What the configuration says, by its sources: locals and dynamic blocks too. Where they leave more than one outcome,
 * it is what the plan's own configuration says.
 */
export function createSourcedConfiguration(
  plan: Configuration,
  tree: SourceTree,
  scopes: Scopes,
  isRelevant: IsRelevant,
): Configuration {
  interface Place {
    readonly block: Block;
    readonly scope: Scope;
  }

  function placeOf(resource: Resource): Place | undefined {
    const block = resourceBlock(tree, resource);
    const scope = block && scopes.of(resource, block);
    return block === undefined || scope === undefined ? undefined : { block, scope };
  }

  function originOf(term: Term, resource: Resource, expression: Expression | null, otherwise: () => Origin): Origin {
    switch (term.kind) {
      case 'scalar':
        return {
          kind: 'known',
          value: term.value,
          isLiteral: true,
          bySources: true,
          ...(term.from === undefined ? {} : { from: term.from }),
          ...(term.sensitive === true ? { sensitive: true } : {}),
        };
      case 'unknown': {
        const origin: Origin = { kind: 'unknown', from: term.from };
        return isRelevant(origin, resource) ? origin : otherwise();
      }
      case 'object':
      case 'list':
      case 'namespace':
      case 'undetermined':
      case 'error': {
        const origin = otherwise();
        if (expression === null) return origin;
        // The plan takes a reference for the value, and the sources show that the expression chooses.
        const isGuess =
          origin.kind === 'unknown' && term.kind === 'undetermined' && mayChoose(tree, resource.module, expression);
        if (isGuess)
          return {
            kind: 'undetermined',
            references: term.references,
            because: 'references',
            expression: quoted(expression, tree.reader),
          };
        if (origin.kind !== 'undetermined') return origin;
        const references =
          term.kind === 'undetermined' && term.references.length > 0 ? term.references : origin.references;
        return { ...origin, references, because: 'references', expression: quoted(expression, tree.reader) };
      }
    }
  }

  return {
    ...plan,
    blocks(resource, name) {
      const made = madeBlocks(placeOf(resource), name);
      return made ?? plan.blocks(resource, name);
    },
    madeBlocks: (resource, name) => madeBlocks(placeOf(resource), name),
    mayHideBlock: (resource) => placeOf(resource) === undefined && plan.mayHideBlock(resource),
    states(resource, path) {
      const place = placeOf(resource);
      if (place === undefined) return plan.states(resource, path);
      const found = find(place, path);
      return 'references' in found
        ? true
        : found.inner.length > 0
          ? plan.states(resource, path)
          : found.kind !== 'absent';
    },
    origin(resource, path) {
      const otherwise = (): Origin => plan.origin(resource, path);
      const place = placeOf(resource);
      if (place === undefined) return otherwise();
      const found = find(place, path);
      // The plan's configuration does not know that there is such a block.
      if ('references' in found) return ofOpenBlocks(found, path.length === 1 ? OPEN : otherwise(), tree);
      if (found.kind === 'absent') return originOf(NULL, resource, null, otherwise);
      if (found.kind === 'blocks') return { kind: 'known' };
      const { expression } = found.attribute;
      return originOf(dig(evaluate(expression, found.scope), found.inner), resource, expression, otherwise);
    },
    ignoredAt(resource, path) {
      const block = resourceBlock(tree, resource);
      const line = block === undefined ? null : ignoredAt(block, path);
      return line && { ...line, path: tree.reader.place(line.path).path };
    },
  };
}

const OPEN: Origin = { kind: 'undetermined', references: [], because: 'dynamic-block' };

function madeBlocks(place: { readonly block: Block; readonly scope: Scope } | undefined, name: string): number | null {
  if (place === undefined) return null;
  const made = nestedBlocks(place.block.body, name, place.scope);
  return 'references' in made ? null : made.length;
}

type Found =
  | { readonly kind: 'attribute'; readonly attribute: SourceAttribute; readonly scope: Scope; readonly inner: Path }
  | { readonly kind: 'blocks'; readonly inner: Path }
  | { readonly kind: 'absent'; readonly inner: Path };

/** What stands at a path through blocks; open where a dynamic block on the way makes an unknown number of them. */
function find({ block, scope }: { readonly block: Block; readonly scope: Scope }, path: Path): Found | OpenBlocks {
  let at: { readonly body: Body; readonly scope: Scope } = { body: block.body, scope };
  for (let i = 0; i < path.length; i += 2) {
    const name = String(path[i]);
    const attribute = at.body.attributes.get(name);
    if (attribute !== undefined) return { kind: 'attribute', attribute, scope: at.scope, inner: path.slice(i + 1) };
    const made = nestedBlocks(at.body, name, at.scope);
    if ('references' in made) return made;
    const index = path[i + 1];
    if (index === undefined) return made.length > 0 ? { kind: 'blocks', inner: [] } : { kind: 'absent', inner: [] };
    const inner = typeof index === 'number' ? made[index] : undefined;
    if (inner === undefined) return { kind: 'absent', inner: [] };
    at = inner;
  }
  return { kind: 'absent', inner: [] };
}

function ofOpenBlocks({ forEach, references }: OpenBlocks, plan: Origin, { reader }: SourceTree): Origin {
  const because = {
    references,
    because: 'dynamic-block',
    ...(forEach === null ? {} : { expression: quoted(forEach, reader) }),
  } as const;
  // What the plan concludes from there being nothing unknown at all holds for dynamic blocks too.
  return plan.kind === 'undetermined' ? { kind: 'undetermined', ...because } : plan;
}

function dig(term: Term, path: Path): Term {
  return path.reduce<Term>((at, step) => {
    switch (at.kind) {
      case 'object':
        return at.members.get(String(step)) ?? NULL;
      case 'list':
        return (typeof step === 'number' ? at.items[step] : undefined) ?? NULL;
      case 'namespace':
        return at.get(String(step)) ?? undetermined();
      case 'scalar':
        return at.value === null ? NULL : undetermined();
      case 'unknown':
        return undetermined();
      case 'undetermined':
      case 'error':
        return at;
    }
  }, term);
}

function quoted({ text, range }: Expression, { place }: SourceTree['reader']): QuotedExpression {
  return { text, path: place(range.path).path, line: range.line };
}
