import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readlinkSync,
  readSync,
  type Stats,
  statSync,
} from 'node:fs';
import { dirname, isAbsolute, join, parse, relative, sep } from 'node:path';
import { UserError } from '../errors.js';
import { isWithin, nearestRepository } from './paths.js';

const REMEDIES = new Map([
  ['ENOENT', 'does not exist: look at the path and at the directory that the gate runs in'],
  ['ENOTDIR', 'does not exist: a part of the path is a file, and no directory'],
  ['EACCES', 'cannot be read: permission denied'],
  ['EPERM', 'cannot be read: permission denied'],
]);

/** What the operating system says of a file, as one line that follows its name. */
export function cannotBeRead(error: unknown): UserError {
  return new UserError(
    REMEDIES.get((error as NodeJS.ErrnoException).code ?? '') ?? `cannot be read: ${(error as Error).message}`,
  );
}

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
    if (++links > MOST_LINKS)
      throw new UserError('is behind symbolic links in a circle, or too many of them: name a regular file');
    isLink ||= isLast;
    if (linkInside === null && canBeOfAChange(at)) linkInside = next;
    const target = readlinkSync(next);
    rest.unshift(...stepsOf(target));
    if (isAbsolute(target)) at = parse(target).root;
  }
  return { path: at, isLink, linkInside, forbidden };
}

function stepsOf(path: string): string[] {
  return path
    .slice(parse(path).root.length)
    .split(sep === '\\' ? /[\\/]/ : '/')
    .filter((step) => step !== '' && step !== '.');
}

/** Folders above a repository, such as /tmp on macOS, may be links. */
function canBeOfAChange(folder: string): boolean {
  const here = process.cwd();
  return nearestRepository(folder) !== null || (here !== parse(here).root && isWithin(here, folder));
}

/** Windows has more ways to write the name. */
const GIT = /^(?:\.git[. ]*(?::.*)?|git~\d+)$/i;

/**
 * The folder that nothing is read from or written to, where a path is in one: Git's own, which has tokens, and those of
 * the kernel.
 */
export function forbiddenFolder(path: string): string | null {
  if (path.split(/[\\/]/).some((step) => GIT.test(step))) return '.git';
  return ['/proc', '/sys', '/dev'].find((folder) => path === folder || path.startsWith(`${folder}/`)) ?? null;
}

export const STANDARD_INPUT = '-';

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
 * The one way in which files are opened that a change can bring: no link is followed, and nothing is read in `.git`,
 * /proc, /sys and /dev. A pipe is read only where the command line names it, and nothing else that has no end. Throws a
 * UserError that follows the path.
 */
export function openInput({ path, namedBy }: Input, kind: InputKind): OpenInput {
  try {
    if (namedBy === 'command-line' && DESCRIPTOR.test(path)) return openDescriptor(path);
    const way = walkPath(path);
    const mayFollow = FOLLOWS_LINKS[kind] && namedBy === 'command-line';
    const link = way.linkInside ?? (way.isLink ? path : null);
    if (link !== null && !mayFollow) throw new UserError(linkMessage(path, link));
    if (way.forbidden !== null)
      throw new UserError(`is not read, because it is in ${way.forbidden}: name another file`);
    const before = lstatSync(way.path);
    const mayWait = namedBy === 'command-line' && before.isFIFO();
    refuseKind(before, mayWait, kind);
    const file = openSync(way.path, constants.O_RDONLY | NO_FOLLOW | (mayWait ? 0 : NO_BLOCK));
    return checked(file, (stats) => {
      refuseKind(stats, mayWait, kind);
      if (stats.dev !== before.dev || stats.ino !== before.ino)
        throw new UserError('was replaced while it was opened: run the gate again');
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
  if (stats.isDirectory())
    throw new UserError(
      kind === 'plan'
        ? 'is a directory: name a plan file in it, or a glob such as "plans/*.json"'
        : 'is a directory: name a file in it',
    );
  if (stats.isFIFO())
    throw new UserError('is a pipe, which is read only where the command line names it: name a regular file');
  throw new UserError('is a device or a socket, and not read: name a regular file');
}

function linkMessage(path: string, link: string): string {
  const here = process.cwd();
  const shown = isWithin(here, link) ? relative(here, link) : link;
  return shown === path || link === path
    ? 'is a symbolic link, which the gate does not follow: put the file itself there'
    : `is not read, because ${shown} is a symbolic link: put the file or folder itself there`;
}

/**
 * In the action nobody writes to standard input, and waiting for it would have no end. Throws a UserError that follows
 * its name.
 */
export function refuseStandardInput({ path, namedBy }: Input): void {
  if (path === STANDARD_INPUT && namedBy !== 'command-line')
    throw new UserError('is read only by the command: name a file');
}

const PLAN_CHUNK_BYTES = 256 * 1024;

/**
 * The bytes of an open file, which is closed after them. Each chunk is valid until the next is asked for. Throws a
 * UserError that follows its name.
 */
export function* fileChunks(file: number): Generator<Uint8Array, undefined> {
  try {
    const buffer = new Uint8Array(PLAN_CHUNK_BYTES);
    for (;;) {
      const length = read(file, buffer);
      if (length === 0) return;
      yield buffer.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}

function read(file: number, buffer: Uint8Array): number {
  try {
    return readSync(file, buffer);
  } catch (error) {
    throw cannotBeRead(error);
  }
}

const MAX_BYTES = 64 * 1024 * 1024;
const CHUNK_BYTES = 64 * 1024;

/** The text of a file, or of standard input. Throws a UserError that follows its name. */
export function readTextFile(input: Input, kind: InputKind): string {
  return readBytes(input, kind, MAX_BYTES).toString('utf8');
}

/** The bytes of a file, or of standard input. Throws a UserError that follows its name. */
export function readBytes(input: Input, kind: InputKind, most: number): Buffer {
  refuseStandardInput(input);
  const file = input.path === STANDARD_INPUT ? 0 : openInput(input, kind).file;
  try {
    const { size } = fstatSync(file);
    if (size > most)
      throw new UserError(`has ${size} bytes: up to ${most} are read; look whether it is the right file`);
    return readAll(file, most);
  } catch (error) {
    throw error instanceof UserError ? error : cannotBeRead(error);
  } finally {
    if (file !== 0) closeSync(file);
  }
}

/** A pipe does not tell its size, and may have no end. */
function readAll(file: number, most: number): Buffer {
  const parts: Buffer[] = [];
  let length = 0;
  for (;;) {
    const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
    const read = readSync(file, buffer);
    if (read === 0) return Buffer.concat(parts, length);
    length += read;
    if (length > most)
      throw new UserError(
        `has more than ${most} bytes, which are as many as are read; look whether it is the right file`,
      );
    parts.push(buffer.subarray(0, read));
  }
}

/**
 * `saved`: what terraform plan -out writes, a zip. `encrypted`: what tofu writes in its place where it encrypts plans.
 */
export type PlanFileKind = 'json' | 'saved' | 'encrypted';

/** By the first bytes of a file. What is none of these is told when it is read as JSON. */
export function planFileKind(start: Uint8Array): PlanFileKind {
  const text = Buffer.from(start.buffer, start.byteOffset, start.byteLength);
  if (text.subarray(0, 4).equals(ZIP)) return 'saved';
  return /^\s*\{\s*"meta"\s*:/.test(text.toString('latin1', 0, 100)) && text.includes('"encrypted_data"')
    ? 'encrypted'
    : 'json';
}

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');

/**
 * How a regular file is opened that nobody named: a device or a pipe would keep the gate waiting, and a link in the last
 * step leads elsewhere than a moment ago. (Windows has neither.)
 */
export const UNNAMED_FILE = constants.O_RDONLY | NO_BLOCK | NO_FOLLOW;

/** As many bytes of an open file as it had when it was measured; fewer, where it is shorter by now. */
export function readSize(file: number, size: number): Buffer {
  const bytes = Buffer.alloc(size);
  let length = 0;
  while (length < size) {
    const read = readSync(file, bytes, length, size - length, null);
    if (read === 0) break;
    length += read;
  }
  return bytes.subarray(0, length);
}
