import { existsSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';

/** Whether a path is a folder, or is below it. Both are absolute. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The repository that a folder is in, else the working directory if the folder is in that, else null. */
export function repositoryRoot(folder: string): string | null {
  const repository = nearestRepository(folder);
  if (repository !== null) return repository;
  const here = realpathSync('.');
  return isWithin(here, folder) ? here : null;
}

/** The nearest folder, from that one upwards, that is a repository. */
export function nearestRepository(folder: string): string | null {
  for (let ancestor = folder; ; ancestor = dirname(ancestor)) {
    // A folder of its own, or in worktrees and submodules a file.
    if (existsSync(join(ancestor, '.git'))) return ancestor;
    if (dirname(ancestor) === ancestor) return null;
  }
}
