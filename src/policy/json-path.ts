import { UserError } from '../errors.js';
import { excerpt } from '../excerpt.js';

/** A step of a path: whether it looks below the children too, and which of them it takes. */
export interface PathStep {
  readonly isDeep: boolean;
  readonly select:
    | { readonly kind: 'key'; readonly key: string }
    | { readonly kind: 'all' }
    | { readonly kind: 'filter'; readonly filter: Filter };
}

export type Filter =
  | { readonly kind: 'and' | 'or'; readonly left: Filter; readonly right: Filter }
  | { readonly kind: 'comparison'; readonly operator: Operator; readonly left: Operand; readonly right: Operand }
  /** True where the operand is, as JavaScript has it. */
  | { readonly kind: 'truth'; readonly operand: Operand };

export type Operator = '===' | '!==' | '==' | '!=' | '<=' | '>=' | '<' | '>';

export type Operand =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  /** The key of the child that is asked. */
  | { readonly kind: 'property' }
  /** The child itself, or what is in it. */
  | { readonly kind: 'value'; readonly keys: readonly string[] };

const SPACE = /\s*/y;
const NAME = /[A-Za-z_][\w-]*/y;
const INTEGER = /-?\d{1,9}(?!\d)/y;
const NUMBER = /-?\d{1,15}(?:\.\d{1,15})?(?![\w.])/y;
const STRING = /'[^'\\()[\]]*'|"[^"\\()[\]]*"/y;
const WORD = /(?:true|false|null)\b/y;
const OPERATOR = /===|!==|==|!=|<=|>=|<|>/y;

const ALLOWED =
  "allowed are names, indexes, * and filters that compare, such as $.change.after.tags[?(@property == 'DataClass' && @ == 'public')]";

/**
 * The steps of a JSONPath: names, indexes, wildcards, one `..`, and filters of comparisons joined by && and ||, of
 * which && binds tighter. Nothing in it runs. Throws a UserError with the place where it ends to be a path.
 */
function parseJsonPath(path: string): readonly PathStep[] {
  let at = 0;
  let descents = 0;

  const fail = (wanted: string): never => {
    const found = at < path.length ? excerpt(path.slice(at, at + 12)) : 'its end';
    throw new UserError(
      `is no path that can be followed: at character ${at + 1} stands ${found}, and not ${wanted}; ${ALLOWED}`,
    );
  };
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const text = pattern.exec(path)?.[0] ?? null;
    at += text?.length ?? 0;
    return text;
  };
  const taken = (text: string): boolean => {
    const is = path.startsWith(text, at);
    if (is) at += text.length;
    return is;
  };
  const expect = (text: string): void => {
    if (!taken(text)) fail(JSON.stringify(text));
  };
  const takeString = (): string | null => take(STRING)?.slice(1, -1) ?? null;
  const spaced = <T>(read: () => T): T => {
    take(SPACE);
    const value = read();
    take(SPACE);
    return value;
  };

  function step(): PathStep {
    const isDeep = taken('..');
    if (isDeep) {
      descents++;
      if (descents > 1) fail('anything: there is one .. already');
    }
    if (path[at] === '[') return { isDeep, select: bracket() };
    if (!isDeep && !taken('.')) return fail('., .. or [');
    const name = take(NAME);
    if (name !== null) return { isDeep, select: { kind: 'key', key: name } };
    if (taken('*')) return { isDeep, select: { kind: 'all' } };
    return fail(isDeep ? 'a name, * or [' : 'a name or *');
  }

  function bracket(): PathStep['select'] {
    expect('[');
    if (taken('?(')) {
      const filter = disjunction();
      expect(')');
      expect(']');
      return { kind: 'filter', filter };
    }
    const select: PathStep['select'] = taken('*')
      ? { kind: 'all' }
      : { kind: 'key', key: take(INTEGER) ?? takeString() ?? fail('*, an index, a string or a filter') };
    expect(']');
    return select;
  }

  function disjunction(): Filter {
    let filter = conjunction();
    while (taken('||')) filter = { kind: 'or', left: filter, right: conjunction() };
    return filter;
  }

  function conjunction(): Filter {
    let filter = spaced(comparison);
    while (taken('&&')) filter = { kind: 'and', left: filter, right: spaced(comparison) };
    return filter;
  }

  function comparison(): Filter {
    const left = operand();
    take(SPACE);
    const operator = take(OPERATOR) as Operator | null;
    return operator === null
      ? { kind: 'truth', operand: left }
      : { kind: 'comparison', operator, left, right: spaced(operand) };
  }

  function operand(): Operand {
    const text = takeString();
    if (text !== null) return { kind: 'literal', value: text };
    const value = take(NUMBER) ?? take(WORD);
    if (value !== null)
      return { kind: 'literal', value: JSON.parse(value.replace(/^(-?)0+(?=\d)/, '$1')) as number | boolean | null };
    if (taken('@property')) return { kind: 'property' };
    expect('@');
    const keys: string[] = [];
    while (path[at] === '.' || path[at] === '[') {
      if (taken('.')) {
        keys.push(take(NAME) ?? fail('a name'));
      } else {
        expect('[');
        keys.push(take(INTEGER) ?? takeString() ?? fail('an index or a string'));
        expect(']');
      }
    }
    return { kind: 'value', keys };
  }

  expect('$');
  const steps: PathStep[] = [];
  while (at < path.length) steps.push(step());
  return steps;
}

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
    } else if (select.kind === 'key') {
      if (hasKey(value, select.key)) nodes.push({ value: memberOf(value, select.key), isCertain });
    } else {
      for (const [key, child] of childrenOf(value)) {
        const answer = select.kind === 'all' ? true : isMatch(select.filter, child, key);
        if (answer === true || answer === UNDETERMINED)
          nodes.push({ value: child, isCertain: isCertain && answer === true });
      }
    }
  }
  return { nodes, mayBeMore };
}

function withDescendants(nodes: readonly Node[]): readonly Node[] {
  const all = [...nodes];
  // What is pushed is walked as well.
  for (const { value, isCertain } of all) {
    for (const [, child] of childrenOf(value))
      if (typeof child === 'object' || child === UNDETERMINED) all.push({ value: child, isCertain });
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
  switch (filter.kind) {
    case 'and':
    case 'or': {
      // What decides alone: false of "and", true of "or".
      const decisive = filter.kind === 'or';
      const left = isMatch(filter.left, child, key);
      if (left === decisive || left === 'invalid') return left;
      const right = isMatch(filter.right, child, key);
      if (left !== UNDETERMINED || right === decisive) return right;
      return right === 'invalid' && filter.kind === 'and' ? false : UNDETERMINED;
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
  if (operand.kind === 'literal') return operand.value;
  if (operand.kind === 'property') return key;
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
      return operator === '<'
        ? left < right
        : operator === '>'
          ? left > right
          : operator === '<='
            ? left <= right
            : left >= right;
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
  return value
    .map((element: unknown) => (element === null || element === undefined ? '' : String(primitive(element))))
    .join(',');
}
