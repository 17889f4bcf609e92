import { existsSync } from 'node:fs';
import { UserError } from '../errors.js';

export const STANDARD_INPUT = '-';

/** The files that paths and globs name, each once. Throws a UserError where one names none. */
export async function expandPaths(patterns: readonly string[]): Promise<readonly string[]> {
  const paths = new Set<string>();
  for (const pattern of patterns) for (const path of await expandPath(pattern)) paths.add(path);
  return [...paths];
}

/** The files that one path or glob names. */
export async function expandPath(pattern: string): Promise<readonly string[]> {
  if (pattern === '') throw new UserError('the path of a plan is empty: name a file, a glob, or - for standard input');
  // A file of that very name, brackets and all, goes before a glob.
  if (pattern === STANDARD_INPUT || !/[*?[\]{}!()]/.test(pattern) || existsSync(pattern)) return [pattern];
  const { glob } = await import('tinyglobby');
  const found = await glob(pattern, { onlyFiles: true, dot: true, expandDirectories: false }).catch((error: Error) => {
    throw new UserError(`${pattern} cannot be searched: ${error.message}`);
  });
  if (found.length === 0) throw new UserError(`${pattern} matches no file: look at the pattern and at the directory that the gate runs in`);
  return found.sort();
}
