import { lstatSync, readlinkSync } from 'node:fs';
import { dirname, isAbsolute, join, parse, sep } from 'node:path';
import { UserError } from '../errors.js';
import { isWithin } from './is-within.js';
import { nearestRepository } from './repository-root.js';

const MOST_LINKS = 40;

/** Where a path leads, followed step by step as the operating system does. */
export interface WalkedPath {
  /** Absolute, and without links. */
  readonly path: string;
  /** Whether the path names a link. */
  readonly isLink: boolean;
  /** The first link on the way that is in a repository or below the working directory: one that a change can bring. */
  readonly linkInside: string | null;
  /** `.git`, `/proc`, `/sys` or `/dev`, where the way leads through one. */
  readonly forbidden: string | null;
}

/** Throws a UserError that follows the path, or the error of the operating system. */
export function walkPath(path: string): WalkedPath {
  const rest = stepsOf(path);
  let at = isAbsolute(path) ? parse(path).root : process.cwd();
  let forbidden = forbiddenFolder(at);
  let [isLink, linkInside, links, exists] = [false, null as string | null, 0, true];
  // The path's own steps are the first ones; those of links come before what is left of them.
  let own = rest.length;
  for (let step = rest.shift(); step !== undefined; step = rest.shift()) {
    const isLast = rest.length === 0 && own > 0;
    if (rest.length < own) own = rest.length;
    if (step === '..') {
      if (!exists) throw new UserError('does not exist: look at the path and at the directory that the gate runs in');
      at = dirname(at);
      continue;
    }
    const next = join(at, step);
    forbidden ??= forbiddenFolder(next);
    const stats = lstatSync(next, { throwIfNoEntry: false });
    exists = stats !== undefined;
    if (stats?.isSymbolicLink() !== true) {
      at = next;
      continue;
    }
    if (++links > MOST_LINKS) throw new UserError('is behind symbolic links in a circle, or too many of them: name a regular file');
    isLink ||= isLast;
    if (linkInside === null && canBeOfAChange(at)) linkInside = next;
    const target = readlinkSync(next);
    rest.unshift(...stepsOf(target));
    if (isAbsolute(target)) at = parse(target).root;
  }
  return { path: at, isLink, linkInside, forbidden };
}

function stepsOf(path: string): string[] {
  return path.slice(parse(path).root.length).split(sep === '\\' ? /[\\/]/ : '/').filter((step) => step !== '' && step !== '.');
}

/** Folders above a repository, such as /tmp on macOS, may be links. */
function canBeOfAChange(folder: string): boolean {
  const here = process.cwd();
  return nearestRepository(folder) !== null || (here !== parse(here).root && isWithin(here, folder));
}

/** Windows has more ways to write the name. */
const GIT = /^(?:\.git[. ]*(?::.*)?|git~\d+)$/i;

/** The folder that nothing is read from or written to, where a path is in one: Git's own, which has tokens, and those of the kernel. */
export function forbiddenFolder(path: string): string | null {
  if (path.split(/[\\/]/).some((step) => GIT.test(step))) return '.git';
  return ['/proc', '/sys', '/dev'].find((folder) => path === folder || path.startsWith(`${folder}/`)) ?? null;
}
