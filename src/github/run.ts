import { readFileSync } from 'node:fs';

/**
 * Where a comment can go: a pull request by its number, or the one whose head is a commit of a branch of a repository.
 */
export type Target =
  | { readonly kind: 'number'; readonly number: number }
  | {
      readonly kind: 'head';
      readonly sha: string;
      readonly owner: string;
      readonly repo: string;
      readonly branch: string;
    }
  /** With why, where the event could have told. */
  | { readonly kind: 'none'; readonly because?: string };

/** The run of a workflow, as the runner describes it in the environment and in the event's payload. */
export interface Run {
  readonly event: string;
  readonly repository: { readonly owner: string; readonly repo: string } | null;
  readonly apiUrl: string;
  readonly url: string | null;
  /** Where the repository's pages begin. */
  readonly pages: string | null;
  /**
   * The run and the attempt that the plans come from: of workflow_run, the run that is over. Later ones have higher
   * numbers.
   */
  readonly order: { readonly runId: number; readonly attempt: number };
  /** The commit that people know: the pull request's head, where GITHUB_SHA is a merge commit. */
  readonly headSha: string | null;
  /** That merge commit, which is what the job checks out; null for other events. */
  readonly mergeSha: string | null;
  readonly target: Target;
  /** Whether the payload of the event could be read. */
  readonly hasPayload: boolean;
  readonly branches: Branches;
  /** Whether the run is repeated: what its payload tells may be old. */
  readonly isRepeated: boolean;
}

/**
 * What the event tells of branches and commits. Only GitHub's own words: an author chooses the base of a pull request.
 */
export interface Branches {
  /** Null where the payload does not name it. */
  readonly default: string | null;
  /** The branch that a pull request or a merge group is for, or that the run is on. */
  readonly base: string | null;
  readonly baseSha: string | null;
  /**
   * The head of the pull request or of the finished run, and `owner/name` of its repository; null where the payload has
   * none.
   */
  readonly authorSha: string | null;
  readonly authorRepository: string | null;
  /** GITHUB_SHA and GITHUB_REF. */
  readonly sha: string | null;
  readonly ref: string | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads GITHUB_EVENT_PATH. A payload that cannot be read leaves the target open; what is wrong with it is in `problem`.
 */
export function readRun(env: Environment): { readonly run: Run; readonly problem: string | null } {
  let payload: unknown;
  let problem: string | null = null;
  try {
    if (env['GITHUB_EVENT_PATH']) payload = JSON.parse(readFileSync(env['GITHUB_EVENT_PATH'], 'utf8'));
  } catch (error) {
    // What the engine says of bad JSON quotes it.
    problem = `the payload of the event (GITHUB_EVENT_PATH) ${error instanceof SyntaxError ? 'is not valid JSON' : `cannot be read: ${(error as Error).message}`}`;
  }
  return { run: runOf(env, payload), problem };
}

function runOf(env: Environment, payload: unknown): Run {
  const event = env['GITHUB_EVENT_NAME'] ?? '';
  const [owner, repo] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
  const repository = owner && repo ? { owner, repo } : null;
  const server = env['GITHUB_SERVER_URL'];
  const pages = server && repository ? `${server}/${owner}/${repo}` : null;
  const own = { runId: Number(env['GITHUB_RUN_ID']) || 0, attempt: Number(env['GITHUB_RUN_ATTEMPT']) || 1 };
  const ended = event === 'workflow_run' ? at(payload, 'workflow_run') : undefined;
  const headSha =
    textOf(at(payload, 'pull_request', 'head', 'sha')) ?? textOf(at(ended, 'head_sha')) ?? textOf(env['GITHUB_SHA']);
  return {
    event,
    repository,
    apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
    url: pages && own.runId > 0 ? `${pages}/actions/runs/${own.runId}/attempts/${own.attempt}` : null,
    order:
      ended === undefined
        ? own
        : { runId: numberOf(at(ended, 'id')) ?? own.runId, attempt: numberOf(at(ended, 'run_attempt')) ?? 1 },
    pages,
    headSha,
    mergeSha: event === 'pull_request' ? textOf(env['GITHUB_SHA']) : null,
    target: targetOf(payload, ended),
    hasPayload: payload !== undefined,
    branches: branchesOf(env, payload),
    isRepeated: own.attempt > 1,
  };
}

function branchesOf(env: Environment, payload: unknown): Branches {
  const ref = textOf(env['GITHUB_REF']);
  const ended = env['GITHUB_EVENT_NAME'] === 'workflow_run' ? at(payload, 'workflow_run') : undefined;
  const isOnBranch = ['push', 'schedule', 'workflow_dispatch'].includes(env['GITHUB_EVENT_NAME'] ?? '');
  return {
    default: textOf(at(payload, 'repository', 'default_branch')),
    base:
      textOf(at(payload, 'pull_request', 'base', 'ref')) ??
      branchOf(textOf(at(payload, 'merge_group', 'base_ref'))) ??
      (isOnBranch ? branchOf(ref) : null),
    baseSha: textOf(at(payload, 'pull_request', 'base', 'sha')) ?? textOf(at(payload, 'merge_group', 'base_sha')),
    authorSha:
      textOf(at(payload, 'pull_request', 'head', 'sha')) ??
      textOf(at(ended, 'head_sha')) ??
      // Of the events check_suite, check_run, deployment and status.
      textOf(at(payload, 'check_suite', 'head_sha')) ??
      textOf(at(payload, 'check_run', 'head_sha')) ??
      textOf(at(payload, 'deployment', 'sha')) ??
      (env['GITHUB_EVENT_NAME'] === 'status' ? textOf(at(payload, 'sha')) : null),
    authorRepository:
      textOf(at(payload, 'pull_request', 'head', 'repo', 'full_name')) ??
      textOf(at(ended, 'head_repository', 'full_name')),
    sha: textOf(env['GITHUB_SHA']),
    ref,
  };
}

/** The branch that a full name of a ref names: of `refs/heads/main` main. */
function branchOf(ref: string | null): string | null {
  return ref?.startsWith('refs/heads/') ? textOf(ref.slice('refs/heads/'.length)) : null;
}

function targetOf(payload: unknown, ended: unknown): Target {
  const number = numberOf(at(payload, 'pull_request', 'number'));
  if (number !== null) return { kind: 'number', number };
  if (ended === undefined) return { kind: 'none' };
  // The artifacts of the run that is over are anybody's; its head is GitHub's word. Other pull requests may have the
  // same commit.
  const [sha, branch] = [textOf(at(ended, 'head_sha')), textOf(at(ended, 'head_branch'))];
  const [owner, repo, ...more] = (textOf(at(ended, 'head_repository', 'full_name')) ?? '').split('/');
  if (sha !== null && branch !== null && owner && repo && more.length === 0)
    return { kind: 'head', sha, owner, repo, branch };
  const missing = sha === null ? 'head_sha' : branch === null ? 'head_branch' : 'head_repository.full_name';
  return {
    kind: 'none',
    because: `the payload of workflow_run has no ${missing}, so the pull request is not known; name it in the input pull-request`,
  };
}

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, name) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[name] : undefined,
    value,
  );
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null;
}
