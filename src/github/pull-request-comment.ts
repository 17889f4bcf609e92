import { postComment, statusOf, type Posted } from './comment.js';
import type { Inputs } from './inputs.js';
import { markerLine, type Marker } from './marker.js';
import type { Run, Target } from './run.js';

export interface CommentOutcome {
  readonly status: Posted['status'] | 'denied' | 'failed';
  readonly url: string | null;
  /** What people should know of it; null where there is nothing. */
  readonly message: { readonly level: 'info' | 'notice' | 'warning'; readonly text: string } | null;
}

export interface CommentRequest {
  readonly inputs: Pick<Inputs, 'comment' | 'commentMode' | 'commentAuthor' | 'name' | 'token' | 'pullRequest'>;
  readonly run: Run;
  readonly verdict: Marker['verdict'];
  /** Whether there is something to say by the input `comment`: if not, only an earlier comment is put right. */
  readonly isWanted: boolean;
  body(marker: string, headSha: string | null): string;
}

/** Finds the pull request and posts. Never throws: what goes wrong is an outcome, and changes no verdict. */
export async function commentOnPullRequest(request: CommentRequest): Promise<CommentOutcome> {
  const { inputs, run } = request;
  const target: Target = inputs.pullRequest === null ? run.target : { by: 'number', number: inputs.pullRequest };
  if (inputs.comment === 'never') return skipped('the input comment is never');
  // A required check has to report there; the pull requests of the queue are not told.
  if (target.by === 'none' || (run.event === 'merge_group' && inputs.pullRequest === null)) return skipped(`the event ${run.event || '(none)'} is of no pull request`);
  if (inputs.token === '') return skipped('the input github-token is empty');
  if (run.repository === null) return skipped('GITHUB_REPOSITORY is not set');
  try {
    return await post(request, target, run.repository);
  } catch (error) {
    return refused(error, inputs.token);
  }
}

async function post({ inputs, run, verdict, isWanted, body }: CommentRequest, target: Target, repository: NonNullable<Run['repository']>): Promise<CommentOutcome> {
  // Loaded here: what is wrong with the environment of the client is no reason to lose the verdict. It reads the event too,
  // and does not bear a broken one.
  if (!run.hasPayload) delete process.env['GITHUB_EVENT_PATH'];
  const { createClient } = await import('./client.js');
  const client = createClient(inputs.token, { repository, apiUrl: run.apiUrl });
  const numbers = await client.pullRequests(target);
  const [number] = numbers;
  if (number === undefined) return skipped(`no open pull request has the head ${run.headSha}`);
  if (numbers.length > 1) return skipped(`the pull requests ${numbers.join(', ')} have the head ${run.headSha}: name one in the input pull-request`);
  // The event is of another pull request or of none: its head is not the one that people know.
  const isNamed = inputs.pullRequest !== null && !(run.target.by === 'number' && run.target.number === inputs.pullRequest);
  const headSha = isNamed ? await client.headSha(number) : run.headSha;
  const marker: Marker = { name: inputs.name ?? '', headSha: headSha ?? '', ...run.order, verdict };
  const posted = await postComment(client.comments(number), {
    marker,
    body: body(markerLine(marker), headSha),
    author: inputs.commentAuthor ?? (await client.author()),
    mode: inputs.commentMode,
    onlyUpdate: !isWanted,
  });
  const { status, url, because, trouble } = posted;
  const message = trouble !== undefined ? ({ level: 'warning', text: trouble } as const) : because !== undefined ? ({ level: 'info', text: `no comment: ${because}` } as const) : null;
  return { status, url, message };
}

function skipped(because: string): CommentOutcome {
  return { status: 'skipped', url: null, message: { level: 'info', text: `no comment: ${because}` } };
}

const PERMISSIONS = `The token may not write comments on this pull request. In a pull request from a fork or by Dependabot it never may: see "Forks" in the README. Elsewhere give the job:

permissions:
  contents: read
  pull-requests: write`;

function refused(error: unknown, token: string): CommentOutcome {
  const status = statusOf(error);
  const said = (error instanceof Error ? error.message : String(error)).replaceAll(token, '***');
  if (status === 403 && !/rate limit/i.test(said)) return { status: 'denied', url: null, message: { level: 'notice', text: PERMISSIONS } };
  return { status: 'failed', url: null, message: { level: 'warning', text: `the comment could not be posted: ${said}` } };
}
