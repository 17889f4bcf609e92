import type { Expression } from '../hcl/expression.js';
import type { ModulePath } from '../plan/address.js';
import { expressionsIn } from './references.js';
import { moduleOf, type SourceTree } from './tree.js';

/** Functions that make a text of a text: with one unknown text in them, the value comes from that. */
const OF_TEXT: ReadonlySet<string> = new Set(['chomp', 'format', 'join', 'lower', 'nonsensitive', 'replace', 'sensitive', 'substr', 'title', 'tostring', 'trim', 'trimprefix', 'trimspace', 'trimsuffix', 'upper']);

/** Longer than any real configuration's. */
const MOST_EXPRESSIONS = 1000;

/**
 * Whether an expression, or what it takes from locals, inputs and outputs whose sources are there, chooses among values:
 * by a condition, a for, or a function. A plan shows no more of that than the references, and takes a single one for the value.
 */
export function mayChoose(tree: SourceTree, path: ModulePath, expression: Expression): boolean {
  const pending: { readonly expression: Expression; readonly path: ModulePath }[] = [{ expression, path }];
  const seen = new Set<Expression>();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (seen.has(next.expression)) continue;
    seen.add(next.expression);
    if (seen.size > MOST_EXPRESSIONS) return true;
    for (const inner of expressionsIn(next.expression)) {
      if (inner.kind === 'conditional' || inner.kind === 'for' || inner.kind === 'opaque' || (inner.kind === 'call' && !OF_TEXT.has(inner.name))) return true;
      pending.push(...behind(tree, next.path, inner));
    }
  }
  return false;
}

/** What `local.x`, `var.x` and `module.m.x` stand for. */
function behind(tree: SourceTree, path: ModulePath, expression: Expression): readonly { readonly expression: Expression; readonly path: ModulePath }[] {
  if (expression.kind !== 'attribute') return [];
  const { of, name } = expression;
  const module = moduleOf(tree, path);
  if (of.kind === 'variable' && of.name === 'local') return some(module?.locals.get(name)?.expression, path);
  if (of.kind === 'variable' && of.name === 'var') {
    const call = path.at(-1);
    const caller = path.slice(0, -1);
    return call === undefined ? [] : some(moduleOf(tree, caller)?.calls.get(call.name)?.block.body.attributes.get(name)?.expression, caller);
  }
  const called = of.kind === 'index' ? of.of : of;
  if (called.kind !== 'attribute' || called.of.kind !== 'variable' || called.of.name !== 'module') return [];
  return some(module?.calls.get(called.name)?.module?.outputs.get(name)?.body.attributes.get('value')?.expression, [...path, { name: called.name, key: undefined }]);
}

function some(expression: Expression | undefined, path: ModulePath): readonly { readonly expression: Expression; readonly path: ModulePath }[] {
  return expression === undefined ? [] : [{ expression, path }];
}
