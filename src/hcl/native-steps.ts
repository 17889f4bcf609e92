import { ELEMENT, type Expression } from './expression.js';
import { convertExpression } from './native-expression.js';
import type { Source } from './source.js';
import type { SyntaxNode } from './syntax-node.js';

/** What is done to an operand: `.name`, `[key]`, `.0`, `.*`, `[*]`. */
export interface Step {
  readonly kind: 'attribute' | 'index' | 'legacy index' | 'attribute splat' | 'full splat';
  readonly start: number;
  readonly end: number;
  /** The name, the key or the number. */
  readonly node: SyntaxNode;
}

/** The steps one after another: the grammar keeps some of those that follow a splat inside it, and not all. */
export function flatSteps(source: Source, nodes: readonly SyntaxNode[]): readonly Step[] {
  return nodes.flatMap((node): readonly Step[] => {
    const { start, end, type } = node;
    const inner = node.children[0]!;
    if (type === 'get_attr') return [{ kind: 'attribute', start, end, node: node.children[1]! }];
    if (type === 'index' && inner.type === 'new_index') return [{ kind: 'index', start, end, node: inner.children[1]! }];
    if (type === 'index') return [{ kind: 'legacy index', start, end, node: inner }];
    if (type !== 'splat') {
      source.refuse('cannot be parsed', start);
      return [];
    }
    const [mark, ...after] = inner.children;
    return [{ kind: inner.type === 'attr_splat' ? 'attribute splat' : 'full splat', start: mark!.start, end: mark!.end, node: mark! }, ...flatSteps(source, after)];
  });
}

/** The expression that begins at the offset and takes the steps. */
export function withSteps(source: Source, start: number, operand: Expression, steps: readonly Step[], depth: number): Expression {
  let of = operand;
  for (let i = 0; i < steps.length; i++) {
    const step = steps[i]!;
    if (step.kind === 'attribute splat' || step.kind === 'full splat') {
      const each = steps.slice(i + 1, step.kind === 'full splat' ? undefined : endOfNames(steps, i + 1));
      const end = each.at(-1)?.end ?? step.end;
      const element: Expression = { ...shape(source, step.start, step.end), kind: 'variable', name: ELEMENT };
      of = { ...shape(source, start, end), kind: 'splat', of, each: withSteps(source, step.start, element, each, depth) };
      i += each.length;
    } else if (step.kind === 'attribute') {
      of = { ...shape(source, start, step.end), kind: 'attribute', of, name: source.text.slice(step.node.start, step.node.end) };
    } else {
      of = { ...shape(source, start, step.end), kind: 'index', of, key: step.kind === 'index' ? convertExpression(source, step.node, depth + 1) : legacyKey(source, step) };
    }
  }
  return of;
}

/** `.*` goes on for as long as there are dots, `[*]` to the end. */
function endOfNames(steps: readonly Step[], from: number): number {
  const end = steps.findIndex(({ kind }, i) => i >= from && kind !== 'attribute' && kind !== 'legacy index');
  return end === -1 ? steps.length : end;
}

function legacyKey(source: Source, { end, start }: Step): Expression {
  const text = /\d+$/.exec(source.text.slice(start, end))?.[0] ?? '';
  return { ...shape(source, end - text.length, end), kind: 'literal', value: Number(text) };
}

function shape(source: Source, start: number, end: number): Pick<Expression, 'range' | 'text'> {
  return { range: source.range(start, end), text: source.text.slice(start, end) };
}
