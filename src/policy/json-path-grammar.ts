import { UserError } from '../errors.js';
import { excerpt } from '../excerpt.js';

const SPACE = /\s*/y;
const NAME = /[A-Za-z_][\w-]*/y;
const INTEGER = /-?\d{1,9}(?!\d)/y;
const NUMBER = /-?\d{1,15}(?:\.\d{1,15})?(?![\w.])/y;
/** The library takes brackets in strings for its own. */
const STRING = /'[^'\\()[\]]*'|"[^"\\()[\]]*"/y;
const WORD = /(?:true|false|null)\b/y;
const OPERATOR = /===|!==|==|!=|<=|>=|<|>/y;
const LOGIC = /&&|\|\|/y;

const ALLOWED = "allowed are names, indexes, * and filters that compare, such as $.change.after.tags[?(@property == 'DataClass' && @ == 'public')]";

/**
 * The path as the library reads it rightly: with spaces around operators. Of JSONPath it takes names, indexes, wildcards,
 * one `..`, and filters of comparisons joined by && and ||: nothing that runs, and nothing that the library would let pass
 * half read. Throws a UserError that says where it ends to be a path.
 */
export function canonicalPath(path: string): string {
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
  const expect = (text: string): string => (taken(text) ? text : fail(JSON.stringify(text)));
  const spaced = <T>(read: () => T): T => {
    take(SPACE);
    const value = read();
    take(SPACE);
    return value;
  };

  function segment(): string {
    if (taken('..')) {
      descents++;
      if (descents > 1) fail('anything: there is one .. already');
      return path[at] === '[' ? `..${bracket()}` : `..${take(NAME) ?? (taken('*') ? '*' : fail('a name, * or ['))}`;
    }
    if (taken('.')) return `.${take(NAME) ?? (taken('*') ? '*' : fail('a name or *'))}`;
    return path[at] === '[' ? bracket() : fail('., .. or [');
  }

  function bracket(): string {
    expect('[');
    if (taken('?(')) {
      const filter = disjunction();
      expect(')');
      return `[?(${filter})${expect(']')}`;
    }
    const inner = taken('*') ? '*' : (take(INTEGER) ?? take(STRING) ?? fail('*, an index, a string or a filter'));
    return `[${inner}${expect(']')}`;
  }

  function disjunction(): string {
    let text = spaced(comparison);
    for (let logic = take(LOGIC); logic !== null; logic = take(LOGIC)) text += ` ${logic} ${spaced(comparison)}`;
    return text;
  }

  function comparison(): string {
    const left = operand();
    take(SPACE);
    const operator = take(OPERATOR);
    return operator === null ? left : `${left} ${operator} ${spaced(operand)}`;
  }

  function operand(): string {
    const value = take(STRING) ?? take(NUMBER) ?? take(WORD);
    if (value !== null) return value;
    if (taken('@property')) return '@property';
    let text = expect('@');
    while (path[at] === '.' || path[at] === '[') {
      if (taken('.')) text += `.${take(NAME) ?? fail('a name')}`;
      else text += `${expect('[')}${take(INTEGER) ?? take(STRING) ?? fail('an index or a string')}${expect(']')}`;
    }
    return text;
  }

  let canonical = expect('$');
  while (at < path.length) canonical += segment();
  return canonical;
}
