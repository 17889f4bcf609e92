import { UserError } from '../errors.js';
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
      } catch (error) {
        // That nothing was found would be a guess.
        throw new UserError(`the path ${path} of the policy cannot be followed: ${(error as Error).message}; write it in another way`);
      }
      return Array.isArray(found) && found.length > 0;
    },
  };
}
