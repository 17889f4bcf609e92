/** What a runner knows of the event that a workflow runs for. */
export interface Event {
  readonly name: string;
  readonly payload: object;
  /** GITHUB_SHA and GITHUB_REF. */
  readonly sha: string;
  readonly ref: string;
}

export const REPOSITORY = 'octo-org/infra';
export const FORK = 'octocat/infra';

export const HEAD = 'a1'.repeat(20);
/** What a runner checks out for a pull request: the head merged into the base, which no person has seen. */
export const MERGE = 'b2'.repeat(20);
export const MAIN = 'c3'.repeat(20);

const repositoryJson = (full_name: string) => ({
  full_name,
  name: full_name.split('/')[1],
  owner: { login: full_name.split('/')[0], type: 'Organization' },
  fork: full_name !== REPOSITORY,
  default_branch: 'main',
});
const common = { repository: repositoryJson(REPOSITORY), sender: { login: 'octocat', type: 'User' } };
const branchJson = (sha: string, ref: string, repo: string) => ({
  sha,
  ref,
  label: `${repo.split('/')[0]}:${ref}`,
  repo: repositoryJson(repo),
});

interface PullRequest {
  readonly number?: number;
  readonly sha?: string;
  readonly repo?: string;
}

function pullRequestJson({ number = 7, sha = HEAD, repo = REPOSITORY }: PullRequest): object {
  return {
    number,
    state: 'open',
    draft: false,
    title: 'Encrypt orders',
    user: { login: 'octocat', type: 'User' },
    head: branchJson(sha, 'keys', repo),
    base: branchJson(MAIN, 'main', REPOSITORY),
    merge_commit_sha: MERGE,
  };
}

export function pullRequest(of: PullRequest = {}): Event {
  const { number = 7 } = of;
  return {
    name: 'pull_request',
    payload: {
      ...common,
      action: 'synchronize',
      number,
      before: MAIN,
      after: of.sha ?? HEAD,
      pull_request: pullRequestJson(of),
    },
    sha: MERGE,
    ref: `refs/pull/${number}/merge`,
  };
}

/** Runs on the base branch, with a token that may write. */
export function pullRequestTarget(of: PullRequest = {}): Event {
  return { ...pullRequest(of), name: 'pull_request_target', sha: MAIN, ref: 'refs/heads/main' };
}

export function push(): Event {
  return {
    name: 'push',
    payload: {
      ...common,
      ref: 'refs/heads/main',
      before: MERGE,
      after: MAIN,
      head_commit: { id: MAIN, message: 'Encrypt orders (#7)' },
      commits: [],
    },
    sha: MAIN,
    ref: 'refs/heads/main',
  };
}

export function schedule(): Event {
  return { name: 'schedule', payload: { ...common, schedule: '0 6 * * 1' }, sha: MAIN, ref: 'refs/heads/main' };
}

export function workflowDispatch(): Event {
  return {
    name: 'workflow_dispatch',
    payload: { ...common, inputs: null, ref: 'refs/heads/main' },
    sha: MAIN,
    ref: 'refs/heads/main',
  };
}

export function mergeGroup(): Event {
  const ref = `refs/heads/gh-readonly-queue/main/pr-7-${MAIN}`;
  return {
    name: 'merge_group',
    payload: {
      ...common,
      action: 'checks_requested',
      merge_group: { head_sha: MERGE, head_ref: ref, base_sha: MAIN, base_ref: 'refs/heads/main' },
    },
    sha: MERGE,
    ref,
  };
}

export interface EndedRun {
  readonly id?: number;
  readonly attempt?: number;
  readonly sha?: string;
  readonly branch?: string;
  readonly repo?: string;
}

/** The run that ended is another workflow's: a pull request's, with a token that may not write. */
export function workflowRun({
  id = 500,
  attempt = 1,
  sha = HEAD,
  branch = 'keys',
  repo = REPOSITORY,
}: EndedRun = {}): Event {
  const ended = {
    id,
    run_attempt: attempt,
    name: 'plan',
    event: 'pull_request',
    status: 'completed',
    conclusion: 'success',
    head_sha: sha,
    head_branch: branch,
    head_repository: repositoryJson(repo),
    repository: repositoryJson(REPOSITORY),
    pull_requests: [],
  };
  return {
    name: 'workflow_run',
    payload: { ...common, action: 'completed', workflow: { name: 'plan' }, workflow_run: ended },
    sha: MAIN,
    ref: 'refs/heads/main',
  };
}

/** A comment on a pull request is one on an issue, for GitHub. */
export function issueComment(number: number): Event {
  const issue = { number, state: 'open', title: 'Encrypt orders', pull_request: {} };
  return {
    name: 'issue_comment',
    payload: {
      ...common,
      action: 'created',
      issue,
      comment: { id: 1, body: '/gate', user: { login: 'octocat', type: 'User' } },
    },
    sha: MAIN,
    ref: 'refs/heads/main',
  };
}
