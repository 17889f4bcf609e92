import { UserError } from '../errors.js';
import type { Where } from './selection.js';

/**
 * What a path may be made of: names, indexes, wildcards, and filters of comparisons. No calls, no regular expressions and
 * no assignments, which the library would evaluate.
 */
const TOKEN = /\s+|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[$@A-Za-z_][\w$]*|-?\d+|\.\.?|===?|!==?|[<>]=?|&&|\|\||[[\]*,:!^]|\?\(|[()]/y;

/** Compiles a JSONPath. Throws a UserError where it is none, or more than one. */
export async function compileJsonPath(path: string): Promise<Where> {
  const bad = unknownPart(path);
  if (bad !== null) throw new UserError(`is no path that can be followed: ${bad}; allowed are names, indexes, * and filters of comparisons, such as $.change.after.tags[?(@property == 'DataClass' && @ == 'public')]`);
  const { JSONPath } = await import('jsonpath-plus');
  const finds = (json: unknown): boolean => {
    const found: unknown = JSONPath({ path, json: json as object, eval: 'safe', ignoreEvalErrors: true, wrap: true });
    return Array.isArray(found) && found.length > 0;
  };
  try {
    finds({});
  } catch (error) {
    throw new UserError(`is no path that can be followed: ${(error as Error).message}`);
  }
  return { path, finds };
}

function unknownPart(path: string): string | null {
  if (!path.startsWith('$')) return 'it does not begin with $';
  let before = '';
  for (let i = 0; i < path.length; ) {
    TOKEN.lastIndex = i;
    const token = TOKEN.exec(path)?.[0];
    if (token === undefined) return `there is ${JSON.stringify(path[i])} at character ${i + 1}`;
    // A parenthesis after a name or a value is a call.
    if (token === '(' && /[\w$@\])'"]$/.test(before)) return `there is a call at character ${i + 1}`;
    if (token.trim() !== '') before = token;
    i += token.length;
  }
  return null;
}
