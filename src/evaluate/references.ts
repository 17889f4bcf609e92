import { ELEMENT, type Expression } from '../hcl/syntax.js';
import type { Evaluation, Term } from './term.js';
import { deeper } from './work.js';

const NONE: ReadonlySet<string> = new Set();

/**
 * The references in an expression as they are written, each once and as far as it goes: `data.aws_region.current.name`.
 */
export function referenceTexts(expression: Expression, names: ReadonlySet<string> = NONE): readonly string[] {
  const texts = new Set<string>();
  // No recursion: an expression may be as long as its file.
  const left: { readonly expression: Expression; readonly bound: ReadonlySet<string> }[] = [
    { expression, bound: new Set([...names, ELEMENT]) },
  ];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { bound } = next;
    const root = rootOf(next.expression);
    if (root !== undefined && !bound.has(root)) texts.add(textOf(next.expression));
    else for (const part of partsOf(next.expression, bound).reverse()) left.push(part);
  }
  return [...texts];
}

/** Open because of those of the terms that cannot be told, or else of all that the expression refers to. */
export function openBecause(
  expression: Expression,
  pairs: readonly (readonly [Term, Expression])[],
  within: Pick<Evaluation, 'work' | 'bound'>,
): Term {
  const because = new Set(pairs.flatMap(([term, of]) => untold(term, of, within)));
  if (because.size > 0) return { kind: 'undetermined', references: [...because] };
  const references = referenceTexts(expression, within.bound);
  return { kind: 'undetermined', references: references.length > 0 ? references : [textOf(expression)] };
}

/** The first name of a reference; undefined where an expression is none. */
export function rootOf(expression: Expression): string | undefined {
  let at = expression;
  while (at.kind === 'attribute' || at.kind === 'index' || at.kind === 'splat') at = at.of;
  return at.kind === 'variable' ? at.name : undefined;
}

function untold(term: Term, expression: Expression, within: Pick<Evaluation, 'work' | 'bound'>): readonly string[] {
  return deeper(within.work, [], () => {
    switch (term.kind) {
      case 'undetermined':
        return term.references;
      case 'unknown': {
        const references = referenceTexts(expression, within.bound);
        return references.length > 0 ? references : [[term.from.resource.address, ...term.from.path].join('.')];
      }
      case 'list':
        return [...new Set(term.items.flatMap((item) => untold(item, expression, within)))];
      case 'object':
        return [...new Set([...term.members.values()].flatMap((member) => untold(member, expression, within)))];
      default:
        return [];
    }
  });
}

function textOf({ text }: Expression): string {
  return text.replace(/\s+/g, ' ');
}

type Part = { readonly expression: Expression; readonly bound: ReadonlySet<string> };

function partsOf(expression: Expression, bound: ReadonlySet<string>): Part[] {
  const parts = (...expressions: readonly (Expression | string | null)[]): Part[] =>
    expressions.flatMap((part) => (part === null || typeof part === 'string' ? [] : [{ expression: part, bound }]));
  switch (expression.kind) {
    case 'literal':
    case 'variable':
      return [];
    case 'template':
      return parts(...expression.parts);
    case 'attribute':
      return parts(expression.of);
    case 'index':
      return parts(expression.of, expression.key);
    case 'splat':
      return parts(expression.of, expression.each);
    case 'conditional':
      return parts(expression.condition, expression.yes, expression.no);
    case 'call':
      return parts(...expression.arguments);
    case 'unary':
      return parts(expression.operand);
    case 'binary':
      return parts(expression.left, expression.right);
    case 'tuple':
      return parts(...expression.items);
    case 'object':
      return parts(...expression.entries.flatMap(({ key, value }) => [key, value]));
    case 'for': {
      const within = new Set([
        ...bound,
        expression.valueName,
        ...(expression.keyName === null ? [] : [expression.keyName]),
      ]);
      return [
        ...parts(expression.collection),
        ...partsWithin([expression.key, expression.value, expression.condition], within),
      ];
    }
    case 'opaque':
      return parts(...expression.inside);
  }
}

function partsWithin(expressions: readonly (Expression | null)[], bound: ReadonlySet<string>): Part[] {
  return expressions.flatMap((expression) => (expression === null ? [] : [{ expression, bound }]));
}
