import { parseJsonPath, type Filter, type Operand, type Operator, type PathStep } from './json-path-grammar.js';

/** Stands in a document for what is sensitive, or unknown until apply: nothing about it is answered. */
export const UNDETERMINED: unique symbol = Symbol('undetermined');

export type Found = 'yes' | 'no' | 'undetermined';

export interface JsonPath {
  /** As the policy writes it. */
  readonly text: string;
  /** Whether it finds something in the document. */
  find(document: unknown): Found;
}

/** Throws a UserError where the text is no path, or more than what the grammar allows. */
export function compileJsonPath(text: string): JsonPath {
  const steps = parseJsonPath(text);
  return { text, find: (document) => find(steps, document) };
}

interface Node {
  readonly value: unknown;
  /** Not so where a filter could not be answered on the way to it. */
  readonly isCertain: boolean;
}

/** What was found, and whether there may be more in what is undetermined. */
interface Nodes {
  readonly nodes: readonly Node[];
  readonly mayBeMore: boolean;
}

function find(steps: readonly PathStep[], document: unknown): Found {
  let nodes: readonly Node[] = [{ value: document, isCertain: true }];
  let mayBeMore = false;
  for (const step of steps) {
    const next = follow(step, nodes);
    nodes = next.nodes;
    mayBeMore ||= next.mayBeMore;
  }
  if (nodes.some(({ value, isCertain }) => isCertain && value !== UNDETERMINED)) return 'yes';
  return mayBeMore || nodes.length > 0 ? 'undetermined' : 'no';
}

function follow({ isDeep, select }: PathStep, from: readonly Node[]): Nodes {
  const parents = isDeep ? withDescendants(from) : from;
  const nodes: Node[] = [];
  let mayBeMore = false;
  for (const { value, isCertain } of parents) {
    if (value === UNDETERMINED) {
      mayBeMore = true;
    } else if (select.by === 'key') {
      if (hasKey(value, select.key)) nodes.push({ value: memberOf(value, select.key), isCertain });
    } else {
      for (const [key, child] of childrenOf(value)) {
        const answer = select.by === 'all' ? true : isMatch(select.filter, child, key);
        if (answer === true || answer === UNDETERMINED) nodes.push({ value: child, isCertain: isCertain && answer === true });
      }
    }
  }
  return { nodes, mayBeMore };
}

function withDescendants(nodes: readonly Node[]): readonly Node[] {
  const all = [...nodes];
  // What is pushed is walked as well.
  for (const { value, isCertain } of all) {
    for (const [, child] of childrenOf(value)) if (typeof child === 'object' || child === UNDETERMINED) all.push({ value: child, isCertain });
  }
  return all;
}

function childrenOf(value: unknown): readonly (readonly [string | number, unknown])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Array.isArray(value) ? value.map((element: unknown, i) => [i, element] as const) : Object.entries(value);
}

function hasKey(value: unknown, key: string): boolean {
  return Boolean(value) && Object.hasOwn(Object(value), key);
}

function memberOf(value: unknown, key: string): unknown {
  return hasKey(value, key) ? (Object(value) as Readonly<Record<string, unknown>>)[key] : undefined;
}

/** `invalid` is a look into nothing: it fails the whole filter. */
type Answer = boolean | typeof UNDETERMINED | 'invalid';

function isMatch(filter: Filter, child: unknown, key: string | number): Answer {
  switch (filter.is) {
    case 'and':
    case 'or': {
      // What decides alone: false of "and", true of "or".
      const decisive = filter.is === 'or';
      const left = isMatch(filter.left, child, key);
      if (left === decisive || left === 'invalid') return left;
      const right = isMatch(filter.right, child, key);
      if (left !== UNDETERMINED || right === decisive) return right;
      return right === 'invalid' && filter.is === 'and' ? false : UNDETERMINED;
    }
    case 'truth': {
      const value = valueOf(filter.operand, child, key);
      return value === INVALID ? 'invalid' : value === UNDETERMINED ? UNDETERMINED : Boolean(value);
    }
    case 'comparison': {
      const left = valueOf(filter.left, child, key);
      if (left === INVALID) return 'invalid';
      const right = valueOf(filter.right, child, key);
      if (right === INVALID) return 'invalid';
      return isOpen(left) || isOpen(right) ? UNDETERMINED : compare(filter.operator, left, right);
    }
  }
}

const INVALID: unique symbol = Symbol('invalid');

function valueOf(operand: Operand, child: unknown, key: string | number): unknown {
  if (operand.is === 'literal') return operand.value;
  if (operand.is === 'property') return key;
  let value = child;
  for (const step of operand.keys) {
    if (value === UNDETERMINED) return UNDETERMINED;
    if (value === undefined || value === null) return INVALID;
    value = memberOf(value, step);
  }
  return value;
}

/** A list is compared by its elements, an object by nothing that is in it. */
function isOpen(value: unknown): boolean {
  return value === UNDETERMINED || (Array.isArray(value) && value.some(isOpen));
}

function compare(operator: Operator, a: unknown, b: unknown): boolean {
  switch (operator) {
    case '===':
      return a === b;
    case '!==':
      return a !== b;
    case '==':
      return isLooselyEqual(a, b);
    case '!=':
      return !isLooselyEqual(a, b);
    default: {
      const [left, right] = [primitive(a) as number, primitive(b) as number];
      return operator === '<' ? left < right : operator === '>' ? left > right : operator === '<=' ? left <= right : left >= right;
    }
  }
}

/** As JavaScript has it: "5" is 5, and a list of one is its element. */
function isLooselyEqual(a: unknown, b: unknown): boolean {
  const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;
  if ((isObject(a) && isObject(b)) || a === null || a === undefined || b === null || b === undefined) return a == b;
  return primitive(a) == primitive(b);
}

/** What JavaScript compares in place of an object, which may have a member called toString. */
function primitive(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (!Array.isArray(value)) return '[object Object]';
  return value.map((element: unknown) => (element === null || element === undefined ? '' : String(primitive(element)))).join(',');
}
