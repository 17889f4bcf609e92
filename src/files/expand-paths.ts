import { lstatSync } from 'node:fs';
import { UserError } from '../errors.js';
import { type Input, type NamedBy, STANDARD_INPUT } from './read-file.js';

/** The files that paths and globs name, each once. Throws a UserError where one names none. */
export async function expandPaths(patterns: readonly string[], namedBy: NamedBy): Promise<readonly Input[]> {
  const inputs = new Map<string, Input>();
  for (const pattern of patterns)
    for (const input of await expandPath(pattern, namedBy)) if (!inputs.has(input.path)) inputs.set(input.path, input);
  return [...inputs.values()];
}

/** The files that one path or glob names. */
export async function expandPath(pattern: string, namedBy: NamedBy): Promise<readonly Input[]> {
  if (pattern === '') throw new UserError('the path of a plan is empty: name a file, a glob, or - for standard input');
  const named: Input = { path: pattern, namedBy };
  if (pattern === STANDARD_INPUT || !/[*?[\]{}!()]/.test(pattern)) return [named];
  const { searchFiles } = await import('./search-files.js');
  const found = await searchFiles(pattern);
  // A file of that very name, brackets and all, is meant too. It does not hide what the glob matches: a change can
  // bring it.
  const literal = isThere(pattern) && !found.includes(pattern) ? [named] : [];
  if (literal.length + found.length === 0)
    throw new UserError(`${pattern} matches no file: look at the pattern and at the directory that the gate runs in`);
  return [...literal, ...found.map((path): Input => ({ path, namedBy: 'found' }))];
}

function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}
