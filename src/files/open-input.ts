import { closeSync, constants, fstatSync, lstatSync, openSync, statSync, type Stats } from 'node:fs';
import { relative } from 'node:path';
import { UserError } from '../errors.js';
import { cannotBeRead } from './cannot-be-read.js';
import { isWithin } from './is-within.js';
import { walkPath } from './walk-path.js';

/**
 * Who named a path: a person on the command line, the workflow in an input of the action, or nobody, where the file was
 * looked for or a glob matched it.
 */
export type NamedBy = 'command-line' | 'workflow' | 'found';

export interface Input {
  readonly path: string;
  readonly namedBy: NamedBy;
}

export interface OpenInput {
  readonly file: number;
  /** Absolute, and without links. */
  readonly path: string;
  /** A regular file, or else a pipe. */
  readonly isRegular: boolean;
  /** Whether a message may show how it begins: whoever named the path meant this very file. */
  readonly isQuotable: boolean;
}

/** What is read through a link, where a person named it on the command line. */
const FOLLOWS_LINKS = { policy: false, report: false, plan: true, answers: true } as const;
export type InputKind = keyof typeof FOLLOWS_LINKS;

/** What a shell names that passes an open pipe on: /dev/stdin, or <(command). */
const DESCRIPTOR = /^\/(?:dev\/(?:stdin|fd\/\d+)|proc\/self\/fd\/\d+)$/;

// Windows has neither.
const NO_FOLLOW = constants.O_NOFOLLOW ?? 0;
const NO_BLOCK = constants.O_NONBLOCK ?? 0;

/**
 * The one way in which files are opened that a change can bring: no link is followed, and nothing is read in `.git`, /proc,
 * /sys and /dev. A pipe is read only where the command line names it, and nothing else that has no end. Throws a UserError that follows the path.
 */
export function openInput({ path, namedBy }: Input, kind: InputKind): OpenInput {
  try {
    if (namedBy === 'command-line' && DESCRIPTOR.test(path)) return openDescriptor(path);
    const way = walkPath(path);
    const mayFollow = FOLLOWS_LINKS[kind] && namedBy === 'command-line';
    const link = way.linkInside ?? (way.isLink ? path : null);
    if (link !== null && !mayFollow) throw new UserError(linkMessage(path, link));
    if (way.forbidden !== null) throw new UserError(`is not read, because it is in ${way.forbidden}: name another file`);
    const before = lstatSync(way.path);
    const mayWait = namedBy === 'command-line' && before.isFIFO();
    refuseKind(before, mayWait, kind);
    const file = openSync(way.path, constants.O_RDONLY | NO_FOLLOW | (mayWait ? 0 : NO_BLOCK));
    return checked(file, (stats) => {
      refuseKind(stats, mayWait, kind);
      if (stats.dev !== before.dev || stats.ino !== before.ino) throw new UserError('was replaced while it was opened: run the gate again');
      return { file, path: way.path, isRegular: stats.isFile(), isQuotable: namedBy !== 'found' && link === null };
    });
  } catch (error) {
    throw error instanceof UserError ? error : cannotBeRead(error);
  }
}

function openDescriptor(path: string): OpenInput {
  const isWaitedFor = statSync(path).isFIFO();
  const file = openSync(path, constants.O_RDONLY | (isWaitedFor ? 0 : NO_BLOCK));
  return checked(file, (stats) => {
    refuseKind(stats, true, 'answers');
    return { file, path, isRegular: false, isQuotable: true };
  });
}

function checked(file: number, check: (stats: Stats) => OpenInput): OpenInput {
  try {
    return check(fstatSync(file));
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

function refuseKind(stats: Stats, mayBePipe: boolean, kind: InputKind): void {
  if (stats.isFile() || (mayBePipe && stats.isFIFO())) return;
  if (stats.isDirectory()) throw new UserError(kind === 'plan' ? 'is a directory: name a plan file in it, or a glob such as "plans/*.json"' : 'is a directory: name a file in it');
  if (stats.isFIFO()) throw new UserError('is a pipe, which is read only where the command line names it: name a regular file');
  throw new UserError('is a device or a socket, and not read: name a regular file');
}

function linkMessage(path: string, link: string): string {
  const here = process.cwd();
  const shown = isWithin(here, link) ? relative(here, link) : link;
  return shown === path || link === path ? 'is a symbolic link, which the gate does not follow: put the file itself there' : `is not read, because ${shown} is a symbolic link: put the file or folder itself there`;
}
