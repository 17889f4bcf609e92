import { UserError } from '../errors.js';
import type { RepositoryFiles, TreeEntry } from './repository-files.js';

/** What a commit has at a path. `at` is the link or submodule in the way, which may be a folder above. */
export type Found =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'folder'; readonly entry: TreeEntry | null }
  | { readonly kind: 'file'; readonly entry: TreeEntry }
  | { readonly kind: 'link' | 'submodule'; readonly at: string };

/** The bytes of a file, or why it has none that can be used. */
export type Content =
  | { readonly bytes: Buffer }
  | { readonly unfit: 'too-large' | 'pointer'; readonly problem: string };

/** The files of one commit, read level by level as far as they are asked for. Paths have `/`; the root is empty. */
export interface CommitTree {
  readonly commit: string;
  find(path: string): Promise<Found>;
  /** The entries of a folder; null where there is none. Throws a UserError for a link or a submodule. */
  folder(path: string): Promise<readonly TreeEntry[] | null>;
  /** The file there; null where there is nothing. Throws a UserError for all that is no file. */
  content(path: string, most: number): Promise<Content | null>;
}

const FOLDER = '040000';
const LINK = '120000';
const SUBMODULE = '160000';
const LFS = 'version https://git-lfs.github.com/spec/v1';

export interface NamedCommit {
  readonly commit: string;
  /** For messages: `main at abc1234`. */
  readonly called: string;
  /** How the file system that the paths come from compares names: two that are folded to the same are one. */
  readonly folded?: (name: string) => string;
}

/** Null where the repository has no such commit. */
export async function createCommitTree(
  files: RepositoryFiles,
  { commit, called, folded = (name) => name }: NamedCommit,
): Promise<CommitTree | null> {
  const root = await files.rootEntries(commit);
  if (root === null) return null;

  async function entriesOf({ sha }: TreeEntry): Promise<readonly TreeEntry[]> {
    const entries = await files.entries(sha);
    if (entries === null)
      throw new UserError(`GitHub does not show the folder ${sha.slice(0, 7)} of ${called}: run the job again`);
    return entries;
  }

  async function findIn(
    entries: readonly TreeEntry[],
    [name, ...rest]: readonly string[],
    above: readonly string[],
  ): Promise<Found> {
    const here = [...above, name!];
    for (const entry of entries.filter((each) => folded(each.name) === folded(name!))) {
      if (entry.mode === LINK || entry.mode === SUBMODULE)
        return { kind: entry.mode === LINK ? 'link' : 'submodule', at: here.join('/') };
      if (rest.length === 0) return entry.mode === FOLDER ? { kind: 'folder', entry } : { kind: 'file', entry };
      if (entry.mode !== FOLDER) continue;
      const found = await findIn(await entriesOf(entry), rest, here);
      if (found.kind !== 'nothing') return found;
    }
    return { kind: 'nothing' };
  }

  const find = async (path: string): Promise<Found> => {
    const names = path.split('/').filter((name) => name !== '' && name !== '.');
    return names.length === 0 ? { kind: 'folder', entry: null } : findIn(root, names, []);
  };
  const inTheWay = ({ kind, at }: Extract<Found, { readonly at: string }>): UserError =>
    new UserError(
      `${at} of ${called} is a ${kind}, which the gate does not follow: keep the file in the repository itself`,
    );

  return {
    commit,
    find,
    async folder(path) {
      const found = await find(path);
      if ('at' in found) throw inTheWay(found);
      return found.kind !== 'folder' ? null : found.entry === null ? root : entriesOf(found.entry);
    },
    async content(path, most) {
      const found = await find(path);
      if (found.kind === 'nothing') return null;
      if ('at' in found) throw inTheWay(found);
      if (found.kind === 'folder')
        throw new UserError(`${found.entry === null ? 'the root folder' : path} of ${called} is a folder: name a file`);
      const { size, sha } = found.entry;
      const tooLarge = (bytes: number): Content => ({
        unfit: 'too-large',
        problem: `${path} of ${called} has ${bytes} bytes; allowed: up to ${most}`,
      });
      if (size !== null && size > most) return tooLarge(size);
      const bytes = await files.bytes(sha);
      if (bytes.length > most) return tooLarge(bytes.length);
      if (bytes.subarray(0, LFS.length).toString('latin1') === LFS)
        return {
          unfit: 'pointer',
          problem: `${path} of ${called} is a pointer of Git LFS, and not the file: keep the file in the repository itself`,
        };
      return { bytes };
    },
  };
}
