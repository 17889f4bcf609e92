import { closeSync, fstatSync, lstatSync, openSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readSize, UNNAMED_FILE } from './read-file.js';

/**
 * A file of git's own, without following a link. Undefined where nothing is there; null for a folder, or for what is
 * too large or no file.
 */
function gitFileText(path: string, most: number): string | null | undefined {
  try {
    return gitFileBytes(path, most).toString();
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' || (error as NodeJS.ErrnoException).code === 'ENOTDIR'
      ? undefined
      : null;
  }
}

/** Throws where it is no regular file, or too large. */
function gitFileBytes(path: string, most: number): Buffer {
  const file = openSync(path, UNNAMED_FILE);
  try {
    const stats = fstatSync(file);
    if (!stats.isFile() || stats.size > most) throw new Error('no regular file, or too large');
    const bytes = readSize(file, stats.size);
    if (bytes.length < stats.size) throw new Error('shorter than it was');
    return bytes;
  } finally {
    closeSync(file);
  }
}

const MAX_LINE_BYTES = 4096;
/** Of a repository with hundreds of thousands of refs. */
const MAX_PACKED_REFS_BYTES = 64 * 1024 * 1024;
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/**
 * The commit that is checked out in a folder with a `.git`; undefined where it has none, null where the commit cannot
 * be told.
 */
export function checkedOutCommit(folder: string): string | null | undefined {
  const git = join(folder, '.git');
  const file = gitFileText(git, MAX_LINE_BYTES);
  if (file === undefined) return undefined;
  // In worktrees and submodules it is a file that names the folder.
  const named = file === null ? git : /^gitdir: (.+)$/m.exec(file)?.[1]?.trim();
  if (named === undefined) return null;
  const gitFolder = resolve(folder, named);
  const head = gitFileText(join(gitFolder, 'HEAD'), MAX_LINE_BYTES)?.trim();
  if (head === undefined) return null;
  const ref = /^ref: (refs\/\S+)$/.exec(head)?.[1];
  if (ref === undefined) return COMMIT.test(head) ? head : null;
  if (ref.split('/').includes('..')) return null;
  const common = gitFileText(join(gitFolder, 'commondir'), MAX_LINE_BYTES)?.trim();
  const folders = common === undefined ? [gitFolder] : [gitFolder, resolve(gitFolder, common)];
  for (const each of folders) {
    const loose = gitFileText(join(each, ref), MAX_LINE_BYTES)?.trim();
    if (loose !== undefined && COMMIT.test(loose)) return loose;
  }
  const packed = folders
    .map((each) => gitFileText(join(each, 'packed-refs'), MAX_PACKED_REFS_BYTES))
    .find((text) => typeof text === 'string');
  const line = packed?.split('\n').find((each) => each.endsWith(` ${ref}`));
  const commit = line?.slice(0, line.indexOf(' '));
  return commit !== undefined && COMMIT.test(commit) ? commit : null;
}

const MAX_CONFIG_BYTES = 64 * 1024;
const PART = '[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?';
const REPOSITORY = new RegExp(`^(${PART}/${PART})$`);

/**
 * `owner/name` of the repository that a folder with a `.git` was cloned from, on the server of that URL. Null where its
 * configuration does not say so plainly: with more than one URL, with files that it includes, or URLs that it rewrites.
 */
export function originOf(folder: string, server: string): string | null {
  // In worktrees and submodules it is a file, and the configuration is another's.
  if (lstatSync(join(folder, '.git'), { throwIfNoEntry: false })?.isDirectory() !== true) return null;
  const text = gitFileText(join(folder, '.git', 'config'), MAX_CONFIG_BYTES);
  if (typeof text !== 'string' || text.includes('\\')) return null;
  const urls: string[] = [];
  let section = '';
  for (const line of text.split(/\r?\n/).map((each) => each.trim())) {
    if (line.startsWith('[')) {
      section = line;
      if (!line.endsWith(']') || /^\[\s*(?:include|includeif|url)\b/i.test(line)) return null;
    } else if (/^\[remote "origin"\]$/i.test(section)) {
      const url = /^url\s*=\s*(.*)$/i.exec(line)?.[1];
      if (url !== undefined) urls.push(url);
    }
  }
  const [url, ...more] = urls;
  return url === undefined || more.length > 0 ? null : repositoryAt(url, server);
}

function repositoryAt(url: string, server: string): string | null {
  const host = hostOf(server);
  const prefix = [`https://${host}/`, `git@${host}:`, `ssh://git@${host}/`].find(
    (each) => host !== null && url.startsWith(each),
  );
  return prefix === undefined
    ? null
    : (REPOSITORY.exec(
        url
          .slice(prefix.length)
          .replace(/\/$/, '')
          .replace(/\.git$/i, ''),
      )?.[1] ?? null);
}

function hostOf(server: string): string | null {
  try {
    return new URL(server).host;
  } catch {
    return null;
  }
}

/** Of a repository with two million files. */
const MOST_BYTES = 256 * 1024 * 1024;
const MOST_POINTER_BYTES = 4096;

export interface IndexEntry {
  readonly path: string;
  /** Whether it stands for a folder: a submodule, or a folder that a sparse checkout left out. */
  readonly isFolder: boolean;
}

/**
 * Hands out what Git tracks in a repository, as its index has it; `false` where that cannot be understood. The index is
 * read here, as a program named git may be anybody's. A repository without an index tracks nothing.
 */
export function readGitIndex(repository: string, take: (entry: IndexEntry) => void): boolean {
  try {
    const file = join(gitFolder(repository), 'index');
    return (
      lstatSync(file, { throwIfNoEntry: false }) === undefined || parseGitIndex(gitFileBytes(file, MOST_BYTES), take)
    );
  } catch {
    return false;
  }
}

/** A worktree and a submodule have a file in its place that names it. */
function gitFolder(repository: string): string {
  const git = join(repository, '.git');
  if (lstatSync(git).isDirectory()) return git;
  const [, folder] = /^gitdir: ([^\n]+)\n*$/.exec(gitFileBytes(git, MOST_POINTER_BYTES).toString()) ?? [];
  if (folder === undefined) throw new Error('no pointer to a folder of Git');
  return resolve(repository, folder);
}

/**
 * Source: git-scm.com/docs/index-format. The length of a hash is not in the file, so the one is tried that fits to the
 * last byte.
 */
export function parseGitIndex(bytes: Buffer, take: (entry: IndexEntry) => void): boolean {
  if (bytes.length < 12 || bytes.toString('latin1', 0, 4) !== 'DIRC') return false;
  const [version, count] = [bytes.readUInt32BE(4), bytes.readUInt32BE(8)];
  if (![2, 3, 4].includes(version)) return false;
  for (const hashLength of [20, 32]) {
    const entries = entriesOf(bytes, version, count, hashLength);
    if (entries === null) continue;
    entries.forEach(take);
    return true;
  }
  return false;
}

const STAT_BYTES = 40;
const MODE_AT = 24;
const EXTENDED = 0x4000;
const LONG_NAME = 0xfff;
const [GITLINK, FOLDER] = [0o160000, 0o040000];

function entriesOf(bytes: Buffer, version: number, count: number, hashLength: number): readonly IndexEntry[] | null {
  const end = bytes.length - hashLength;
  const entries: IndexEntry[] = [];
  let at = 12;
  let name = Buffer.alloc(0);
  for (let i = 0; i < count; i++) {
    const start = at;
    at += STAT_BYTES + hashLength;
    if (at + 2 > end) return null;
    const mode = bytes.readUInt32BE(start + MODE_AT);
    const flags = bytes.readUInt16BE(at);
    at += 2;
    if ((flags & EXTENDED) !== 0) {
      if (version < 3) return null;
      at += 2;
    }
    let kept = 0;
    if (version === 4) {
      const stripped = variableInteger(bytes, at);
      if (stripped === null || stripped.value > name.length) return null;
      kept = name.length - stripped.value;
      at = stripped.end;
    }
    const nul = bytes.indexOf(0, at);
    if (nul < 0 || nul >= end) return null;
    name = Buffer.concat([name.subarray(0, kept), bytes.subarray(at, nul)]);
    if (name.length === 0 || (flags & LONG_NAME) !== Math.min(name.length, LONG_NAME)) return null;
    at = nul + 1;
    if (version < 4) {
      const next = start + 8 * Math.ceil((at - start) / 8);
      for (; at < next; at++) if (bytes[at] !== 0) return null;
    }
    entries.push({ path: name.toString(), isFolder: (mode & 0o170000) === GITLINK || (mode & 0o170000) === FOLDER });
  }
  return areExtensionsKnown(bytes, at, end) ? entries : null;
}

/** Those with a capital letter are optional. Of the others, `link` says that the index is in two files. */
function areExtensionsKnown(bytes: Buffer, from: number, end: number): boolean {
  let at = from;
  while (at + 8 <= end) {
    const name = bytes.toString('latin1', at, at + 4);
    if (!/^[A-Z]/.test(name) && name !== 'sdir') return false;
    at += 8 + bytes.readUInt32BE(at + 4);
  }
  return at === end;
}

/** As in Git's packs: each byte but the last has its high bit set. */
function variableInteger(bytes: Buffer, from: number): { readonly value: number; readonly end: number } | null {
  let value = -1;
  for (let at = from; at < bytes.length && at < from + 4; at++) {
    const byte = bytes[at]!;
    value = (value + 1) * 128 + (byte & 0x7f);
    if (byte < 0x80) return { value, end: at + 1 };
  }
  return null;
}
