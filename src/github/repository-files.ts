import { UserError } from '../errors.js';
import { createOctokit } from './client.js';
import { READ_PERMISSION } from './refusal.js';
import type { Run } from './run.js';
import { serverWords } from './server-words.js';

/** What a folder of a commit has under one name. The mode tells the kind: 120000 is a link, 160000 a submodule. */
export interface TreeEntry {
  readonly name: string;
  readonly mode: string;
  readonly sha: string;
  /** Of a file, in bytes. */
  readonly size: number | null;
}

/** Files of the repository as GitHub has them. All failures are UserErrors: without an answer nothing is known. */
export interface RepositoryFiles {
  /** `owner/name`. */
  readonly repository: string;
  defaultBranch(): Promise<string>;
  /** The commit that the branch has now. */
  commitOf(branch: string): Promise<string>;
  /** The entries of a commit's root folder; null where the repository has no such commit. Each is asked for once. */
  rootEntries(commit: string): Promise<readonly TreeEntry[] | null>;
  /**
   * The entries of a folder, checked against its hash; null where the repository has none of it. Each is asked for
   * once.
   */
  entries(sha: string): Promise<readonly TreeEntry[] | null>;
  /** The bytes of a file. */
  bytes(sha: string): Promise<Buffer>;
}

/** All requests together, from the first on. */
const READING_MS = 120_000;
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

export function createRepositoryFiles(
  token: string,
  { repository, apiUrl }: Pick<Run, 'apiUrl'> & { readonly repository: NonNullable<Run['repository']> },
): RepositoryFiles {
  const reading = new AbortController();
  const { rest } = createOctokit(token, apiUrl, reading.signal);
  const name = `${repository.owner}/${repository.repo}`;
  const trees = new Map<string, Promise<readonly TreeEntry[] | null>>();
  let isTimed = false;

  /** The data of an answer; undefined where GitHub has no such thing. */
  async function ask(what: string, request: () => Promise<{ readonly data: unknown }>): Promise<unknown> {
    // Nothing waits for this timer: a job that has all its files ends.
    if (!isTimed) {
      isTimed = true;
      setTimeout(
        () => reading.abort(new Error(`reading took more than ${READING_MS / 1000} seconds`)),
        READING_MS,
      ).unref();
    }
    try {
      return (await request()).data;
    } catch (error) {
      const status = (error as { readonly status?: unknown }).status;
      if (status === 404 || status === 422) return undefined;
      throw typeof status === 'number' && isAnswer(error)
        ? refused(what, status, error)
        : new UserError(
            `GitHub did not answer when the gate read ${what} of ${name} (${serverWords(error, token)}): run the job again`,
          );
    }
  }

  function refused(what: string, status: number, error: unknown): UserError {
    const text = serverWords(error, token);
    const isLimit = /rate limit/i.test(text);
    const remedy = !isLimit && (status === 401 || status === 403) ? READ_PERMISSION : 'run the job again';
    return new UserError(`GitHub did not let the gate read ${what} of ${name} (${status}: ${text}): ${remedy}`);
  }

  const unfit = (what: string): UserError =>
    new UserError(
      `GitHub's answer for ${what} of ${name} is not what its API describes: check GITHUB_API_URL and the proxy`,
    );

  async function readEntries(sha: string, of: 'commit' | 'folder'): Promise<readonly TreeEntry[] | null> {
    const what = `the files of the ${of} ${sha.slice(0, 7)}`;
    const data = await ask(what, () => rest.git.getTree({ ...repository, tree_sha: sha }));
    if (data === undefined) return null;
    const { tree, truncated } = data as { readonly tree?: unknown; readonly truncated?: unknown };
    if (truncated === true)
      throw new UserError(
        `a folder of ${name} has more files than GitHub lists (${sha.slice(0, 7)}), so the gate cannot tell what is in it: split the folder`,
      );
    if (!Array.isArray(tree)) throw unfit(what);
    return tree.map((entry: unknown): TreeEntry => {
      const { path, mode, sha: own, size } = (entry ?? {}) as Readonly<Record<string, unknown>>;
      if (typeof path !== 'string' || typeof mode !== 'string' || typeof own !== 'string' || own === '')
        throw unfit(what);
      return { name: path, mode, sha: own, size: typeof size === 'number' ? size : null };
    });
  }

  function entriesOnce(sha: string, of: 'commit' | 'folder'): Promise<readonly TreeEntry[] | null> {
    const key = `${of} ${sha}`;
    const known = trees.get(key) ?? readEntries(sha, of);
    trees.set(key, known);
    return known;
  }

  return {
    repository: name,
    async defaultBranch() {
      const data = (await ask('the name of the default branch', () => rest.repos.get({ ...repository }))) as
        | { readonly default_branch?: unknown }
        | undefined;
      if (data === undefined)
        throw new UserError(`GitHub shows no repository ${name} to this token: ${READ_PERMISSION}`);
      if (typeof data.default_branch !== 'string' || data.default_branch === '')
        throw unfit('the name of the default branch');
      return data.default_branch;
    },
    async commitOf(branch) {
      const what = `the branch ${branch}`;
      const data = (await ask(what, () => rest.git.getRef({ ...repository, ref: `heads/${branch}` }))) as
        | { readonly ref?: unknown; readonly object?: { readonly type?: unknown; readonly sha?: unknown } }
        | undefined;
      if (data === undefined)
        throw new UserError(
          `GitHub shows no branch ${branch} of ${name} to this token: ${READ_PERMISSION}, and check that the branch exists`,
        );
      const { type, sha } = data.object ?? {};
      if (data.ref !== `refs/heads/${branch}` || type !== 'commit' || typeof sha !== 'string' || !SHA.test(sha))
        throw unfit(what);
      return sha;
    },
    rootEntries: (commit) => entriesOnce(commit, 'commit'),
    entries: (sha) => entriesOnce(sha, 'folder'),
    async bytes(sha) {
      const what = `the file ${sha.slice(0, 7)}`;
      const data = (await ask(what, () => rest.git.getBlob({ ...repository, file_sha: sha }))) as
        | { readonly content?: unknown; readonly encoding?: unknown }
        | undefined;
      if (data === undefined || typeof data.content !== 'string' || data.encoding !== 'base64') throw unfit(what);
      return Buffer.from(data.content, 'base64');
    },
  };
}

/** Octokit gives a failure without an answer the status 500. */
function isAnswer(error: unknown): boolean {
  return (error as { readonly response?: unknown }).response !== undefined;
}
