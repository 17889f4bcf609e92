import { existsSync } from 'node:fs';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';
import { isSourceFileName } from '../files/source-files.js';
import type { CommentInUse, Vouch, Vouching } from '../gate/inline-waivers.js';
import { commentKey, waiverCommentsOf } from '../sources/waiver-comments.js';
import type { TrustedBranch } from './trust.js';

/** Files of the branch that are read to compare comments with. */
const MOST_FILES = 20;
const MAX_FILE_BYTES = 1024 * 1024;
const FILE = /^100/;

export interface VouchedComments {
  /** Before `settle`, no comment counts, and those that would are kept. */
  readonly vouch: Vouch;
  /**
   * Looks for the comments that were asked about. True where some count, so that judging again changes something, or
   * tells another reason.
   */
  settle(branch: () => Promise<TrustedBranch>): Promise<boolean>;
}

export function createVouchedComments(): VouchedComments {
  const asked = new Map<string, CommentInUse>();
  const known = new Map<string, Vouching>();
  return {
    vouch(use) {
      const key = useKey(use);
      asked.set(key, use);
      return known.get(key) ?? 'not-merged';
    },
    async settle(branch) {
      const uses = [...asked].filter(([, { location }]) => location.inRepository);
      if (uses.length === 0) return false;
      const lookUp = await commentsOn(await branch());
      const isOn = async ([, use]: readonly [string, CommentInUse], which: 'same-file' | 'folder'): Promise<Vouching> =>
        lookUp(pathOf(use), commentKey(use.comment, use.block), which);
      // First the file of the same name for all of them, so that one folder does not take all that may be read.
      for (const use of uses) known.set(use[0], await isOn(use, 'same-file'));
      for (const use of uses) if (known.get(use[0]) === 'not-merged') known.set(use[0], await isOn(use, 'folder'));
      return [...known.values()].some((vouching) => vouching !== 'not-merged');
    },
  };
}

function useKey(use: CommentInUse): string {
  return JSON.stringify([posix.dirname(use.location.path), commentKey(use.comment, use.block), use.location.path]);
}

/** From the root of the repository. Without a `.git`, places are from the working directory, which may be below it. */
function pathOf({ location }: CommentInUse): string {
  const workspace = process.env['GITHUB_WORKSPACE'];
  if (!workspace || hasGitAbove(resolve('.'))) return location.path;
  return posix.join(relative(resolve(workspace), resolve('.')).split(sep).join('/'), location.path);
}

function hasGitAbove(folder: string): boolean {
  for (let ancestor = folder; ; ancestor = dirname(ancestor)) {
    if (existsSync(join(ancestor, '.git'))) return true;
    if (dirname(ancestor) === ancestor) return false;
  }
}

type LookUp = (path: string, key: string, which: 'same-file' | 'folder') => Promise<Vouching>;

async function commentsOn({ tree }: TrustedBranch): Promise<LookUp> {
  const { createSourceParser } = await import('../files/join-plans.js');
  const parse = await createSourceParser();
  const files = new Map<string, ReadonlySet<string>>();
  let left = MOST_FILES;

  /** The comments of a file, with their blocks; null where no more files are read. */
  async function keysIn(path: string): Promise<ReadonlySet<string> | null> {
    const read = files.get(path);
    if (read !== undefined) return read;
    if (left === 0) return null;
    left--;
    const content = await tree.content(path, MAX_FILE_BYTES);
    const parsed = content !== null && 'bytes' in content ? parse({ path, text: content.bytes.toString() }) : null;
    const comments = parsed === null || 'problem' in parsed ? [] : waiverCommentsOf(parsed.file);
    const keys = new Set(comments.flatMap((comment) => comment.blocks.map((block) => commentKey(comment, block))));
    files.set(path, keys);
    return keys;
  }

  return async (path, key, which) => {
    const folder = posix.dirname(path) === '.' ? '' : posix.dirname(path);
    if ((await tree.find(folder)).kind !== 'folder') return 'not-merged';
    const entries = (await tree.folder(folder)) ?? [];
    const fit = entries
      .filter(
        ({ name, mode, size }) =>
          FILE.test(mode) && isSourceFileName(name) && name.endsWith('.tf') && (size ?? 0) <= MAX_FILE_BYTES,
      )
      .map(({ name }) => posix.join(folder, name));
    for (const file of which === 'same-file'
      ? fit.filter((each) => each === path)
      : fit.filter((each) => each !== path)) {
      const keys = await keysIn(file);
      if (keys === null) return 'not-looked-at';
      if (keys.has(key)) return 'vouched';
    }
    return 'not-merged';
  };
}
