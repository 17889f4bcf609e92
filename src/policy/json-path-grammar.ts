import { UserError } from '../errors.js';
import { excerpt } from '../excerpt.js';

/** A step of a path: whether it looks below the children too, and which of them it takes. */
export interface PathStep {
  readonly isDeep: boolean;
  readonly select: { readonly by: 'key'; readonly key: string } | { readonly by: 'all' } | { readonly by: 'filter'; readonly filter: Filter };
}

export type Filter =
  | { readonly is: 'and' | 'or'; readonly left: Filter; readonly right: Filter }
  | { readonly is: 'comparison'; readonly operator: Operator; readonly left: Operand; readonly right: Operand }
  /** True where the operand is, as JavaScript has it. */
  | { readonly is: 'truth'; readonly operand: Operand };

export type Operator = '===' | '!==' | '==' | '!=' | '<=' | '>=' | '<' | '>';

export type Operand =
  | { readonly is: 'literal'; readonly value: string | number | boolean | null }
  /** The key of the child that is asked. */
  | { readonly is: 'property' }
  /** The child itself, or what is in it. */
  | { readonly is: 'value'; readonly keys: readonly string[] };

const SPACE = /\s*/y;
const NAME = /[A-Za-z_][\w-]*/y;
const INTEGER = /-?\d{1,9}(?!\d)/y;
const NUMBER = /-?\d{1,15}(?:\.\d{1,15})?(?![\w.])/y;
const STRING = /'[^'\\()[\]]*'|"[^"\\()[\]]*"/y;
const WORD = /(?:true|false|null)\b/y;
const OPERATOR = /===|!==|==|!=|<=|>=|<|>/y;

const ALLOWED = "allowed are names, indexes, * and filters that compare, such as $.change.after.tags[?(@property == 'DataClass' && @ == 'public')]";

/**
 * The steps of a JSONPath: names, indexes, wildcards, one `..`, and filters of comparisons joined by && and ||, of which
 * && binds tighter. Nothing in it runs. Throws a UserError with the place where it ends to be a path.
 */
export function parseJsonPath(path: string): readonly PathStep[] {
  let at = 0;
  let descents = 0;

  const fail = (wanted: string): never => {
    const found = at < path.length ? excerpt(path.slice(at, at + 12)) : 'its end';
    throw new UserError(`is no path that can be followed: at character ${at + 1} stands ${found}, and not ${wanted}; ${ALLOWED}`);
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
    if (name !== null) return { isDeep, select: { by: 'key', key: name } };
    if (taken('*')) return { isDeep, select: { by: 'all' } };
    return fail(isDeep ? 'a name, * or [' : 'a name or *');
  }

  function bracket(): PathStep['select'] {
    expect('[');
    if (taken('?(')) {
      const filter = disjunction();
      expect(')');
      expect(']');
      return { by: 'filter', filter };
    }
    const select: PathStep['select'] = taken('*') ? { by: 'all' } : { by: 'key', key: take(INTEGER) ?? takeString() ?? fail('*, an index, a string or a filter') };
    expect(']');
    return select;
  }

  function disjunction(): Filter {
    let filter = conjunction();
    while (taken('||')) filter = { is: 'or', left: filter, right: conjunction() };
    return filter;
  }

  function conjunction(): Filter {
    let filter = spaced(comparison);
    while (taken('&&')) filter = { is: 'and', left: filter, right: spaced(comparison) };
    return filter;
  }

  function comparison(): Filter {
    const left = operand();
    take(SPACE);
    const operator = take(OPERATOR) as Operator | null;
    return operator === null ? { is: 'truth', operand: left } : { is: 'comparison', operator, left, right: spaced(operand) };
  }

  function operand(): Operand {
    const text = takeString();
    if (text !== null) return { is: 'literal', value: text };
    const value = take(NUMBER) ?? take(WORD);
    if (value !== null) return { is: 'literal', value: JSON.parse(value.replace(/^(-?)0+(?=\d)/, '$1')) as number | boolean | null };
    if (taken('@property')) return { is: 'property' };
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
    return { is: 'value', keys };
  }

  expect('$');
  const steps: PathStep[] = [];
  while (at < path.length) steps.push(step());
  return steps;
}
