import { UserError } from '../errors.js';
import { excerpt } from '../excerpt.js';
import { canonicalPath } from './json-path-grammar.js';
import type { Where } from './selection.js';

/** Compiles a JSONPath. Throws a UserError where it is none, or more than what canonicalPath allows. */
export async function compileJsonPath(path: string): Promise<Where> {
  const canonical = canonicalPath(path);
  const { JSONPath } = await import('jsonpath-plus');
  return {
    path,
    finds(change) {
      let found: unknown;
      try {
        found = JSONPath({ path: canonical, json: change as object, eval: 'safe', ignoreEvalErrors: true, wrap: true });
      } catch {
        // That nothing was found would be a guess, and the library's message may have a value in it.
        throw new UserError(`the path ${excerpt(path)} of the policy cannot be followed: write it in another way`);
      }
      return Array.isArray(found) && found.length > 0;
    },
  };
}
