import type { BinaryOperator, Expression } from './expression.js';
import { MAX_DEPTH } from './max-depth.js';
import { convertCollection, convertFor } from './native-collection.js';
import { convertTemplate, literalText } from './native-template.js';
import { flatSteps, withSteps } from './native-steps.js';
import type { Source } from './source.js';
import type { SyntaxNode } from './syntax-node.js';

/** An `expression` of the grammar. */
export function convertExpression(source: Source, node: SyntaxNode, depth: number): Expression {
  const [only] = node.children;
  return only?.type === 'conditional' ? convertConditional(source, only, depth) : convertTerm(source, node.children, depth);
}

/** An operand and what is taken from it: the grammar leaves them in a row. */
function convertTerm(source: Source, nodes: readonly SyntaxNode[], depth: number): Expression {
  const isGrouped = nodes[0]?.type === '(';
  const operand = nodes[isGrouped ? 1 : 0];
  const start = nodes[0]?.start ?? 0;
  const steps = flatSteps(source, nodes.slice(isGrouped ? 3 : 1));
  const inner = depth + steps.length;
  if (operand === undefined || inner > MAX_DEPTH) {
    source.refuse(operand === undefined ? 'cannot be parsed' : 'nests too deep', start);
    return { range: source.range(start, start), text: '', kind: 'opaque', inside: [] };
  }
  return withSteps(source, start, convertOperand(source, operand, inner), steps, inner);
}

function convertOperand(source: Source, node: SyntaxNode, depth: number): Expression {
  const text = source.text.slice(node.start, node.end);
  const shape = { range: source.range(node.start, node.end), text };
  const [child] = node.children;
  switch (node.type) {
    case 'expression':
      return convertExpression(source, node, depth + 1);
    case 'literal_value':
      return { ...shape, kind: 'literal', value: literalValue(source, child!, text) };
    case 'template_expr':
      return convertTemplate(source, child!, depth);
    case 'collection_value':
      return convertCollection(source, child!, depth);
    case 'for_expr':
      return convertFor(source, child!, depth);
    case 'variable_expr':
      return { ...shape, kind: 'variable', name: text };
    case 'function_call':
      return { ...shape, kind: 'call', ...convertCall(source, node, depth) };
    case 'operation':
      return convertOperation(source, child!, depth);
    default:
      source.refuse('cannot be parsed', node.start);
      return { ...shape, kind: 'opaque', inside: [] };
  }
}

function literalValue(source: Source, node: SyntaxNode, text: string): null | boolean | number | string {
  switch (node.type) {
    case 'null_lit':
      return null;
    case 'bool_lit':
      return text === 'true';
    case 'numeric_lit':
      return Number(text);
    default:
      return literalText(source, node);
  }
}

function convertCall(source: Source, { children: [name, ...others] }: SyntaxNode, depth: number) {
  const inside = others.find(({ type }) => type === 'function_arguments')?.children ?? [];
  return {
    name: source.text.slice(name!.start, name!.end),
    arguments: inside.filter(({ type }) => type === 'expression').map((node) => convertExpression(source, node, depth + 1)),
    expands: inside.some(({ type }) => type === 'ellipsis'),
  };
}

const OPERATORS: ReadonlySet<string> = new Set<BinaryOperator>(['+', '-', '*', '/', '%', '==', '!=', '<', '<=', '>', '>=', '&&', '||']);

function convertOperation(source: Source, node: SyntaxNode, depth: number): Expression {
  const shape = { range: source.range(node.start, node.end), text: source.text.slice(node.start, node.end) };
  if (node.type === 'unary_operation') {
    const [operator, ...operand] = node.children;
    return { ...shape, kind: 'unary', operator: operator!.type as '!' | '-', operand: convertTerm(source, operand, depth + 1) };
  }
  const at = node.children.findIndex(({ type }) => OPERATORS.has(type));
  return {
    ...shape,
    kind: 'binary',
    operator: node.children[at]!.type as BinaryOperator,
    left: convertTerm(source, node.children.slice(0, at), depth + 1),
    right: convertTerm(source, node.children.slice(at + 1), depth + 1),
  };
}

/** The grammar takes `a ? b : c ? d : e` for `(a ? b : c) ? d : e`; Terraform does not. */
function convertConditional(source: Source, node: SyntaxNode, depth: number): Expression {
  const links: { readonly condition: SyntaxNode; readonly yes: SyntaxNode; readonly no: SyntaxNode }[] = [];
  for (let at: SyntaxNode | undefined = node; at?.type === 'conditional'; at = links.at(-1)!.condition.children[0]) {
    const [condition, , yes, , no] = at.children;
    links.push({ condition: condition!, yes: yes!, no: no! });
  }
  let converted = convertExpression(source, links[0]!.no, depth + links.length);
  for (const [i, { condition, yes }] of links.entries()) {
    const tested = links[i + 1]?.no ?? condition;
    const inner = depth + links.length - i;
    converted = {
      range: source.range(tested.start, node.end),
      text: source.text.slice(tested.start, node.end),
      kind: 'conditional',
      condition: convertExpression(source, tested, inner),
      yes: convertExpression(source, yes, inner),
      no: converted,
    };
  }
  return converted;
}
