import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../errors.js';
import { STANDARD_INPUT } from '../files/read-file.js';
import { dataFolderName } from '../files/terraform-folder.js';
import { type CommitTree, type Content, createCommitTree } from '../github/commit-tree.js';
import type { Inputs } from '../github/inputs.js';
import { isOnPolicyBranch, policyBranch } from '../github/policy-branch.js';
import type { RepositoryFiles } from '../github/repository-files.js';
import type { Run } from '../github/run.js';
import { type Checkouts, createCheckouts } from './checkouts.js';

/** The branch whose policy applies, with its commit as it is now. */
export interface TrustedBranch {
  readonly name: string;
  readonly commit: string;
  readonly tree: CommitTree;
}

/** Where a file that the workflow names is to be read. */
export type NamedFile =
  | { readonly from: 'branch'; readonly path: string; readonly content: Content }
  | { readonly from: 'checkout' | 'workflow' | 'head'; readonly path: string };

/** What of all that a job has is the repository's, the workflow's or the author's. */
export interface Trust {
  readonly checkouts: Checkouts;
  branch(): Promise<TrustedBranch>;
  /** Whether the files on disk count because they are the branch's own, or because `policy-ref: head` lets them. */
  readsCheckout(root: string): Promise<boolean>;
  /** Throws a UserError for a plan or report that the pull request has in its own tree. */
  refuseAuthored(path: string): Promise<void>;
  /**
   * Throws a UserError where a report is to be written to a path that the pull request has: a file of its author could
   * take the report's place.
   */
  refuseAuthoredOutput(input: 'report-file' | 'sarif-file', path: string): Promise<void>;
  /**
   * Whether a step of the workflow put a policy or baseline there: the pull request has nothing at it, nor a folder
   * above it.
   */
  isBrought(path: string): Promise<boolean>;
  /**
   * Why no program may be started in a folder: the pull request has the folder there that providers are started from.
   * Null where it has none.
   */
  mayRunIn(folder: string): Promise<string | null>;
  /** Why a program may not be started: it is the pull request's. Null where it is not. */
  mayRun(program: string): Promise<string | null>;
  named(input: 'config' | 'baseline', path: string, most: number): Promise<NamedFile>;
}

export function createTrust(
  inputs: Pick<Inputs, 'policyBranches' | 'policyRef' | 'commentAuthor' | 'token'>,
  run: Run,
  files: RepositoryFiles,
): Trust {
  const checkouts = createCheckouts(run, files);
  let name: Promise<string> | undefined;
  let branch: Promise<TrustedBranch> | undefined;
  const branchName = (): Promise<string> => (name ??= policyBranch(run, inputs, files));

  async function readBranch(): Promise<TrustedBranch> {
    const of = await branchName();
    const commit = await files.commitOf(of);
    const tree = await createCommitTree(files, { commit, called: `${of} at ${commit.slice(0, 7)}` });
    if (tree === null)
      throw new UserError(`GitHub does not show the commit ${commit.slice(0, 7)} of ${of}: run the job again`);
    return { name: of, commit, tree };
  }

  async function readsCheckout(root: string): Promise<boolean> {
    if (inputs.policyRef === 'head') return true;
    // Other events run where GITHUB_REF or GITHUB_SHA is the default branch's while the files are the author's.
    if (!['push', 'schedule', 'workflow_dispatch'].includes(run.event) || !isOnPolicyBranch(run, await branchName()))
      return false;
    const commit = checkouts.commitAt(root);
    return commit === undefined ? run.event !== 'workflow_dispatch' : commit !== null && commit === run.branches.sha;
  }

  async function refusalToRun(path: string): Promise<string | null> {
    const place = await checkouts.place(path);
    if (place === null || (await readsCheckout(place.root))) return null;
    const authored = await checkouts.authoredAt(path, 'path');
    return authored === null ? null : `the pull request has ${path} (commit ${authored.tree.commit.slice(0, 7)})`;
  }

  const trusted: Trust = {
    checkouts,
    branch: () => (branch ??= readBranch()),
    readsCheckout,
    async refuseAuthored(path) {
      const place = path === STANDARD_INPUT ? null : await checkouts.place(path);
      if (place === null || (await readsCheckout(place.root))) return;
      const authored = await checkouts.authoredAt(path, 'path');
      if (authored === null) return;
      const { found, tree } = authored;
      const how =
        'at' in found ? `is behind the ${found.kind} ${found.at} of the pull request` : 'is a file of the pull request';
      throw new UserError(
        `${path} ${how} (commit ${tree.commit.slice(0, 7)}), so its author wrote it: let a step of the job make it, at a path that the repository does not have`,
      );
    },
    async refuseAuthoredOutput(input, path) {
      const place = await checkouts.place(path);
      if (place === null || (await readsCheckout(place.root))) return;
      const authored = await checkouts.authoredAt(path, 'path');
      if (authored === null) return;
      const { found, tree } = authored;
      const how =
        'at' in found
          ? `is behind the ${found.kind} ${found.at} of the pull request`
          : `is a ${found.kind} of the pull request`;
      throw new UserError(
        `${path}, which the input ${input} names, ${how} (commit ${tree.commit.slice(0, 7)}), so its author could put another report in its place: name a path outside the repository, such as one in \${{ runner.temp }}`,
      );
    },
    isBrought: async (path) => (await checkouts.authoredAt(path, 'first-step')) === null,
    mayRunIn: (folder) => refusalToRun(resolve(folder, dataFolderName())),
    mayRun: refusalToRun,
    async named(input, path, most) {
      if (inputs.policyRef === 'head') return { from: 'head', path };
      const place = path === STANDARD_INPUT ? null : await checkouts.place(path);
      if (place === null) return { from: 'workflow', path };
      if (await readsCheckout(place.root)) return { from: 'checkout', path };
      const { name: of, commit, tree } = await trusted.branch();
      const content = await tree.content(place.path, most);
      if (content !== null) return { from: 'branch', path: place.path, content };
      // Not even the first step of the path: a folder that the author has may have anything in it.
      if (existsSync(path) && (await trusted.isBrought(path))) return { from: 'workflow', path };
      throw new UserError(
        `${path}, which the input ${input} names, is not on ${of} at ${commit.slice(0, 7)}: merge it there first, or let the workflow bring it to a path outside the workspace, such as in RUNNER_TEMP`,
      );
    },
  };
  return trusted;
}
