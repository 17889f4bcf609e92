import type { Expression } from './expression.js';
import { convertExpression } from './native-expression.js';
import type { Source } from './source.js';
import type { SyntaxNode } from './syntax-node.js';

/** A tuple or an object that is written out. */
export function convertCollection(source: Source, node: SyntaxNode, depth: number): Expression {
  const shape = { range: source.range(node.start, node.end), text: source.text.slice(node.start, node.end) };
  if (node.type === 'tuple') return { ...shape, kind: 'tuple', items: expressions(node).map((item) => convertExpression(source, item, depth + 1)) };
  const entries = node.children
    .filter(({ type }) => type === 'object_elem')
    .map((entry) => {
      const [key, value] = expressions(entry);
      return { key: convertKey(source, key!, depth + 1), value: convertExpression(source, value!, depth + 1) };
    });
  return { ...shape, kind: 'object', entries };
}

/** `[for ...]` or `{for ...}`. */
export function convertFor(source: Source, node: SyntaxNode, depth: number): Expression {
  const intro = node.children.find(({ type }) => type === 'for_intro')!;
  const condition = node.children.find(({ type }) => type === 'for_cond');
  const names = intro.children.filter(({ type }) => type === 'identifier').map(({ start, end }) => source.text.slice(start, end));
  const convert = (expression: SyntaxNode): Expression => convertExpression(source, expression, depth + 1);
  const [first, second] = expressions(node);
  return {
    range: source.range(node.start, node.end),
    text: source.text.slice(node.start, node.end),
    kind: 'for',
    keyName: names.length === 2 ? names[0]! : null,
    valueName: names.at(-1)!,
    collection: convert(expressions(intro)[0]!),
    key: second === undefined ? null : convert(first!),
    value: convert(second ?? first!),
    condition: condition === undefined ? null : convert(expressions(condition)[0]!),
    groups: node.children.some(({ type }) => type === 'ellipsis'),
  };
}

/** A mere name is itself, and `true` and `null` are names here. */
function convertKey(source: Source, node: SyntaxNode, depth: number): Expression {
  const [only, ...others] = node.children;
  const isName = others.length === 0 && (only?.type === 'variable_expr' || (only?.type === 'literal_value' && /^(?:bool|null)_lit$/.test(only.children[0]!.type)));
  const key = convertExpression(source, node, depth);
  return isName ? { range: key.range, text: key.text, kind: 'literal', value: key.text } : key;
}

function expressions(node: SyntaxNode): readonly SyntaxNode[] {
  return node.children.filter(({ type }) => type === 'expression');
}
