import { readdir, realpath, realpathSync, type Stats, stat } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type FileSystemAdapter, glob } from 'tinyglobby';
import { UserError } from '../errors.js';
import { isWithin, repositoryRoot } from './paths.js';

/** More than a repository has; links in a circle have no end. */
const MOST_FOLDERS = 200_000;

/**
 * The files that a glob matches, sorted. Links are searched too, so that what lies behind one is refused when it is
 * read, and not passed over; but a file that is found by its own path as well is not named twice. Throws a UserError.
 */
export async function searchFiles(pattern: string): Promise<readonly string[]> {
  const problems: string[] = [];
  /** Where links lead that leave the repository and the working directory. */
  const outside = new Map<string, string>();
  const broken = new Set<string>();
  let folders = 0;

  const fs = {
    realpath(path: string, done: (error: Error | null, target: string) => void) {
      realpath(path, (error, target) => {
        // A link to nothing is listed like a file.
        if (error !== null) broken.add(path);
        else if (!isInside(path, target)) outside.set(target, path);
        done(null, error === null ? target : path);
      });
    },
    stat(path: string, done: (error: Error | null, stats: Stats) => void) {
      if (broken.has(path)) done(null, { isDirectory: () => false } as Stats);
      else stat(path, done);
    },
    readdir(path: string, options: { readonly withFileTypes: true }, done: Parameters<typeof readdir>[2]) {
      const link = outside.get(path.length > 1 ? path.replace(/\/$/, '') : path);
      if (link !== undefined)
        problems.push(
          `${pattern} leads through ${link}, a symbolic link out of the repository: name the plans by their own paths`,
        );
      if (++folders > MOST_FOLDERS)
        problems.push(
          `${pattern} leads through more than ${MOST_FOLDERS} folders: name the plans, or a glob for fewer folders`,
        );
      if (link !== undefined || folders > MOST_FOLDERS)
        (done as unknown as (error: null, entries: readonly never[]) => void)(null, []);
      else readdir(path, options as never, done as never);
    },
  } as unknown as FileSystemAdapter;

  const found = await glob(pattern, {
    onlyFiles: true,
    dot: true,
    expandDirectories: false,
    ignore: ['**/.git/**'],
    fs,
  }).catch((error: Error) => {
    throw new UserError(`${pattern} cannot be searched: ${error.message}`);
  });
  if (problems.length > 0) throw new UserError(problems[0]!);
  const places = new Map(found.map((path) => [path, real(path)]));
  const own = new Set([...places].filter(([path, place]) => resolve(path) === place).map(([, place]) => place));
  return [...places]
    .filter(([path, place]) => place === undefined || resolve(path) === place || !own.has(place))
    .map(([path]) => path)
    .sort();
}

function isInside(link: string, target: string): boolean {
  const folder = dirname(resolve(link));
  return [repositoryRoot(real(folder) ?? folder), process.cwd()].some(
    (root) => root !== null && isWithin(root, target),
  );
}

function real(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
