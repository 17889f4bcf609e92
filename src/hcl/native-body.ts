import type { Attribute, Block, Body } from './body.js';
import { convertExpression } from './native-expression.js';
import { literalText } from './native-template.js';
import type { Source } from './source.js';
import type { SyntaxNode } from './syntax-node.js';

/** A body of attributes and blocks; undefined is an empty one. */
export function convertBody(source: Source, node: SyntaxNode | undefined): Body {
  const attributes = new Map<string, Attribute>();
  const blocks: Block[] = [];
  for (const item of node?.children ?? []) {
    if (item.type === 'block') {
      blocks.push(convertBlock(source, item));
      continue;
    }
    const attribute = convertAttribute(source, item);
    if (attributes.has(attribute.name)) source.refuse('sets the same argument twice', item.start);
    attributes.set(attribute.name, attribute);
  }
  return { attributes, blocks };
}

function convertAttribute(source: Source, node: SyntaxNode): Attribute {
  const [name, , value] = node.children;
  return { name: written(source, name!), expression: convertExpression(source, value!, 0), range: source.range(node.start, node.end) };
}

function convertBlock(source: Source, node: SyntaxNode): Block {
  const [type, ...others] = node.children;
  const labels = others.filter((child) => child.type === 'identifier' || child.type === 'string_lit');
  return {
    type: written(source, type!),
    labels: labels.map((label) => (label.type === 'identifier' ? written(source, label) : literalText(source, label))),
    body: convertBody(
      source,
      others.find((child) => child.type === 'body'),
    ),
    range: source.range(node.start, node.end),
  };
}

function written(source: Source, node: SyntaxNode): string {
  return source.text.slice(node.start, node.end);
}
