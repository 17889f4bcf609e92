import { UserError } from '../errors.js';
import type { Inputs } from './inputs.js';
import { findPullRequest } from './pull-request.js';
import type { RepositoryFiles } from './repository-files.js';
import type { Run } from './run.js';

/** Both requests, with what they wait for. */
const READING_MS = 60_000;

/**
 * The branch whose policy applies: the default branch, or the one that the change is for, where the workflow names it.
 * An author chooses the base of a pull request, so no other base counts.
 */
export async function policyBranch(
  run: Run,
  inputs: Pick<Inputs, 'policyBranches' | 'commentAuthor' | 'token'>,
  files: RepositoryFiles,
): Promise<string> {
  const base = inputs.policyBranches.length === 0 ? null : await baseOf(run, inputs);
  if (base !== null && inputs.policyBranches.includes(base)) return base;
  // The payload of a run that is repeated is as old as its first attempt.
  return (run.isRepeated ? null : run.branches.default) ?? files.defaultBranch();
}

/** Of a run that ended it is that of its pull request, where there is one and no other. */
async function baseOf(run: Run, inputs: Pick<Inputs, 'commentAuthor' | 'token'>): Promise<string | null> {
  if (run.target.kind !== 'head') return run.branches.base;
  try {
    const found = await findPullRequest({ ...inputs, pullRequest: null }, run, AbortSignal.timeout(READING_MS));
    return typeof found === 'string' ? null : await found.client.base(found.number);
  } catch (error) {
    throw new UserError(
      `the branch that the pull request is for could not be read: ${(error as Error).message.replaceAll(inputs.token, '***').split('\n')[0]}`,
    );
  }
}

/**
 * Whether the run is on a branch whose own policy applies, so that the branch's own commit may be what is checked out.
 */
export function isOnPolicyBranch({ event, branches: { ref } }: Run, branch: string): boolean {
  return ['push', 'schedule', 'workflow_dispatch'].includes(event) && ref === `refs/heads/${branch}`;
}
