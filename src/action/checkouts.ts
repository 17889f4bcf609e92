import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { UserError } from '../errors.js';
import { checkedOutCommit, originOf } from '../files/git.js';
import { isWithin, repositoryRoot } from '../files/paths.js';
import { type CommitTree, createCommitTree, type Found } from '../github/commit-tree.js';
import type { RepositoryFiles } from '../github/repository-files.js';
import type { Run } from '../github/run.js';

/** A path on disk as a path of the repository. */
export interface Place {
  /** The folder on disk that the repository is checked out in. */
  readonly root: string;
  /** From there, with `/`; empty for the root. */
  readonly path: string;
}

/** What of the job's workspace is the repository's, and what the pull request has in it. */
export interface Checkouts {
  /** Null for a path outside the workspace. */
  place(path: string): Promise<Place | null>;
  /** The place of the working directory, or of the repository's root where that is outside the workspace. */
  placeOfWorkingDirectory(): Promise<Place>;
  /** The commit that is checked out there; undefined without a `.git`, null where it cannot be told. */
  commitAt(root: string): string | null | undefined;
  /**
   * The change as it is to be merged: the event's own commit, or what is checked out where it tells none. Null where
   * none can be read.
   */
  authored(root: string): Promise<CommitTree | null>;
  /**
   * What any commit that may be the author's has at a path on disk, or at its first step below the root, by all names
   * that the path has. Throws a UserError where none can be read.
   */
  authoredAt(
    path: string,
    which: 'path' | 'first-step',
  ): Promise<{ readonly found: Exclude<Found, { readonly kind: 'nothing' }>; readonly tree: CommitTree } | null>;
}

/** Where the file systems of these platforms take two names for one, two names are one here. */
const folded = (name: string): string => (process.platform === 'linux' ? name : name.normalize('NFC').toLowerCase());

export function createCheckouts(run: Run, files: RepositoryFiles): Checkouts {
  const workspace = resolve(process.env['GITHUB_WORKSPACE'] || (repositoryRoot(resolve('.')) ?? '.'));
  const workspaces = [...new Set([workspace, real(workspace)])];
  const ofEvent = new Set([run.branches.sha, run.headSha, run.mergeSha, run.branches.authorSha]);
  const trees = new Map<string, Promise<CommitTree | null>>();
  const commits = new Map<string, string | null | undefined>();

  function treeOf(commit: string): Promise<CommitTree | null> {
    const tree =
      trees.get(commit) ?? createCommitTree(files, { commit, called: `the commit ${commit.slice(0, 7)}`, folded });
    trees.set(commit, tree);
    return tree;
  }

  function commitAt(root: string): string | null | undefined {
    if (!commits.has(root)) commits.set(root, checkedOutCommit(root));
    return commits.get(root);
  }

  /**
   * Whether a checkout inside the workspace is of this repository. What GitHub knows in its network may be the
   * author's.
   */
  async function isOfRepository(root: string): Promise<boolean> {
    const commit = commitAt(root);
    if (typeof commit !== 'string')
      throw new UserError(
        `the commit that is checked out in ${root} cannot be told: check it out with actions/checkout, or put it outside the workspace`,
      );
    return ofEvent.has(commit) || (!isPlainlyAnothers(root) && (await treeOf(commit)) !== null);
  }

  /**
   * GitHub knows a commit of another repository as soon as somebody pushes it to a fork. The author's repository is not
   * another one.
   */
  function isPlainlyAnothers(root: string): boolean {
    const { authorRepository } = run.branches;
    const origin =
      authorRepository === null ? null : originOf(root, process.env['GITHUB_SERVER_URL'] || 'https://github.com');
    return (
      origin !== null &&
      ![authorRepository, files.repository].some((each) => each?.toLowerCase() === origin.toLowerCase())
    );
  }

  /** Whether a commit that the files in a checkout may be of has something at a folder in it. */
  async function isInTree(root: string, folder: string): Promise<boolean> {
    for (const tree of await readable(candidatesAt(root))) {
      if ((await tree.find(slashed(relative(root, folder)))).kind !== 'nothing') return true;
    }
    return false;
  }

  const placeIn = async (path: string): Promise<Place | null> => {
    const within = workspaces.find((each) => isWithin(each, path));
    if (within === undefined) return null;
    let root = within;
    for (const folder of foldersBetween(within, dirname(path))) {
      // A submodule is where its repository has it: what is in it is the author's choice, and no root of its own.
      const isRoot =
        existsSync(join(folder, '.git')) && !(await isInTree(root, folder)) && (await isOfRepository(folder));
      if (isRoot) root = folder;
    }
    return { root, path: slashed(relative(root, path)) };
  };

  /** All commits that the files on disk may be of: a step can write those of the event over another checkout. */
  const candidatesAt = (root: string): readonly string[] => {
    const commit = commitAt(root);
    return [...new Set([...(typeof commit === 'string' ? [commit] : []), ...commitsOfEvent(run)])];
  };

  async function readable(candidates: readonly string[]): Promise<readonly CommitTree[]> {
    const read: CommitTree[] = [];
    for (const candidate of candidates) {
      const tree = await treeOf(candidate);
      if (tree !== null) read.push(tree);
    }
    return read;
  }

  const authored = async (root: string): Promise<CommitTree | null> => {
    // A push or a manual run may check out any other commit; the one of a pull request is the event's.
    const candidates = tellsAuthor(run) ? [...commitsOfEvent(run), ...candidatesAt(root)] : candidatesAt(root);
    for (const candidate of candidates) {
      const tree = await treeOf(candidate);
      if (tree !== null) return tree;
    }
    return null;
  };

  const allAuthored = async (root: string): Promise<readonly CommitTree[]> => {
    const candidates = candidatesAt(root);
    const trees = [...(await readable(candidates))];
    // Without the merge commit, what it has is in the head or in the base, and an author chooses the base too.
    const { sha, baseSha } = run.branches;
    const lacksMerge = sha !== null && baseSha !== null && candidates.includes(sha) && (await treeOf(sha)) === null;
    if (lacksMerge) trees.push(...(await readable([baseSha])));
    if (trees.length > 0) return trees;
    const which = candidates.length === 0 ? '' : ` (${candidates.map((each) => each.slice(0, 7)).join(', ')})`;
    throw new UserError(
      `the commit that the job works on${which} cannot be read from ${files.repository}, so the gate cannot tell which files are the pull request's: check it out with actions/checkout before the gate, or put the files outside the workspace`,
    );
  };

  return {
    place: async (path) => (await placeIn(resolve(path))) ?? placeIn(real(path)),
    placeOfWorkingDirectory: async () => {
      // As a file in it would be placed: a checkout may begin right here.
      const place = await placeIn(join(resolve('.'), 'x'));
      return place === null
        ? { root: workspace, path: '' }
        : { root: place.root, path: place.path === 'x' ? '' : place.path.slice(0, -2) };
    },
    commitAt,
    authored,
    async authoredAt(path, which) {
      for (const name of new Set([resolve(path), real(path)])) {
        const place = await placeIn(name);
        if (place === null) continue;
        for (const tree of await allAuthored(place.root)) {
          const found = await tree.find(which === 'path' ? place.path : place.path.split('/')[0]!);
          if (found.kind !== 'nothing') return { found, tree };
        }
      }
      return null;
    },
  };
}

const ON_A_BRANCH = ['push', 'schedule', 'workflow_dispatch'];

/** Whether the event is about a change that an author asks to merge. */
function tellsAuthor({ event, branches: { authorSha, ref } }: Run): boolean {
  return authorSha !== null || event === 'merge_group' || event === 'pull_request' || isOfPullRequest(ref);
}

function isOfPullRequest(ref: string | null): boolean {
  return ref?.startsWith('refs/pull/') === true;
}

/**
 * What the event tells of the author's commits: the merge first, then the head. GITHUB_SHA is the base branch's for
 * events that run there.
 */
function commitsOfEvent({ event, branches: { authorSha, baseSha, sha, ref } }: Run): readonly string[] {
  const isOfAuthor =
    event === 'pull_request' || event === 'merge_group' || isOfPullRequest(ref) || ON_A_BRANCH.includes(event);
  // Without the merge commit, what it has is in the head or in the base, and an author chooses that too.
  const own = isOfAuthor ? [sha, authorSha] : [authorSha, baseSha];
  return own.filter((commit) => commit !== null);
}

/** From a folder down to another one in it, without the first. */
function foldersBetween(outer: string, inner: string): readonly string[] {
  const folders: string[] = [];
  for (let folder = inner; folder !== outer && isWithin(outer, folder); folder = dirname(folder))
    folders.unshift(folder);
  return folders;
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}
