import { type Block, type Body, ELEMENT, type Expression } from '../hcl/syntax.js';
import type { Step } from '../plan/address.js';

/**
 * The references in an expression, each as far as it is written out: up to an index that is an expression, or a splat.
 */
export function referencesIn(expression: Expression): readonly (readonly Step[])[] {
  const found: (readonly Step[])[] = [];
  visit(expression, new Set([ELEMENT]), found);
  return found;
}

/** Those of everything in a body, in the content of dynamic blocks too. */
export function referencesInBody(body: Body): readonly (readonly Step[])[] {
  const found: (readonly Step[])[] = [];
  visitBody(body, new Set([ELEMENT]), found);
  return found;
}

type Found = (readonly Step[])[];

function visitBody(body: Body, bound: ReadonlySet<string>, found: Found): void {
  for (const { expression } of body.attributes.values()) visit(expression, bound, found);
  for (const block of body.blocks) {
    if (block.type !== 'dynamic') visitBody(block.body, bound, found);
    else {
      // The iterator is bound in the content, and not in what it goes over.
      visitBody({ attributes: block.body.attributes, blocks: [] }, bound, found);
      visitBody({ attributes: new Map(), blocks: block.body.blocks }, new Set([...bound, iteratorOf(block)]), found);
    }
  }
}

function iteratorOf({ body, labels }: Block): string {
  const iterator = body.attributes.get('iterator')?.expression;
  return iterator?.kind === 'variable' ? iterator.name : (labels[0] ?? '');
}

function visit(expression: Expression, bound: ReadonlySet<string>, found: Found): void {
  const steps = stepsOf(expression);
  if (steps !== undefined) {
    const [first] = steps;
    if (first !== undefined && 'name' in first && !bound.has(first.name)) found.push(steps);
    return;
  }
  for (const inner of partsOf(expression)) visit(inner, bound, found);
  if (expression.kind === 'for') {
    const within = new Set([
      ...bound,
      expression.valueName,
      ...(expression.keyName === null ? [] : [expression.keyName]),
    ]);
    for (const inner of [expression.key, expression.value, expression.condition])
      if (inner !== null) visit(inner, within, found);
  }
}

/** `aws_kms_key.k["a"].arn`; undefined where an expression is no more than the beginning of one. */
function stepsOf(expression: Expression): readonly Step[] | undefined {
  switch (expression.kind) {
    case 'variable':
      return [{ name: expression.name }];
    case 'attribute': {
      const of = stepsOf(expression.of);
      return of && [...of, { name: expression.name }];
    }
    case 'index': {
      const of = stepsOf(expression.of);
      const { key } = expression;
      return of && key.kind === 'literal' && (typeof key.value === 'string' || typeof key.value === 'number')
        ? [...of, { index: key.value }]
        : undefined;
    }
    default:
      return undefined;
  }
}

/** What of an expression has the names that are around it. */
function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'literal':
    case 'variable':
      return [];
    case 'template':
      return expression.parts.filter((part) => typeof part !== 'string');
    case 'attribute':
      return [expression.of];
    case 'index':
      return [expression.of, expression.key];
    case 'splat':
      return [expression.of, expression.each];
    case 'conditional':
      return [expression.condition, expression.yes, expression.no];
    case 'call':
      return expression.arguments;
    case 'unary':
      return [expression.operand];
    case 'binary':
      return [expression.left, expression.right];
    case 'tuple':
      return expression.items;
    case 'object':
      return expression.entries.flatMap(({ key, value }) => [key, value]);
    case 'for':
      return [expression.collection];
    case 'opaque':
      return expression.inside;
  }
}

/** An expression and all that are in it. */
export function* expressionsIn(expression: Expression): Iterable<Expression> {
  yield expression;
  for (const part of partsOf(expression)) yield* expressionsIn(part);
  if (expression.kind === 'for')
    for (const part of [expression.key, expression.value, expression.condition])
      if (part !== null) yield* expressionsIn(part);
}
