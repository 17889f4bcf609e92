import { postComment, type Posted } from './comment.js';
import { findPullRequest, type FoundPullRequest } from './find-pull-request.js';
import type { Inputs } from './inputs.js';
import { markerLine, type Marker } from './marker.js';
import { refusal, type Failure, type Message, type Refusal } from './refusal.js';
import type { Run } from './run.js';

export interface CommentOutcome {
  readonly status: Posted['status'] | Refusal['status'];
  readonly url: string | null;
  /** Null where there is nothing to tell. */
  readonly message: Message | null;
  /** Only of the status `failed`: why. */
  readonly failure: Failure | null;
}

export interface CommentRequest {
  readonly inputs: Pick<Inputs, 'comment' | 'commentMode' | 'commentAuthor' | 'name' | 'token' | 'pullRequest'>;
  readonly run: Run;
  readonly verdict: Marker['verdict'];
  /** Whether there is something to say by the input `comment`: if not, only an earlier comment is put right. */
  readonly isWanted: boolean;
  body(marker: string, headSha: string | null): string;
  /** Ends the time for it. */
  readonly signal: AbortSignal;
}

/** Finds the pull request and posts. Never throws: what goes wrong is an outcome, and changes no verdict. */
export async function commentOnPullRequest(request: CommentRequest): Promise<CommentOutcome> {
  const { inputs, run, signal } = request;
  if (inputs.comment === 'never') return skipped('the input comment is never');
  try {
    const found = await findPullRequest(inputs, run, signal);
    return typeof found === 'string' ? skipped(found) : await post(request, found);
  } catch (error) {
    return { url: null, ...refusal(error, inputs.token) };
  }
}

async function post({ inputs, run, verdict, isWanted, body }: CommentRequest, { client, number, headSha, author }: FoundPullRequest): Promise<CommentOutcome> {
  const marker: Marker = { name: inputs.name ?? '', headSha: headSha ?? '', ...run.order, verdict };
  const posted = await postComment(client.comments(number), {
    marker,
    body: body(markerLine(marker), headSha),
    author: await author(),
    mode: inputs.commentMode,
    onlyUpdate: !isWanted,
  });
  const { status, url, because, trouble } = posted;
  const message = trouble !== undefined ? ({ level: 'warning', text: trouble } as const) : because !== undefined ? ({ level: 'info', text: `no comment: ${because}` } as const) : null;
  return { status, url, message, failure: null };
}

function skipped(because: string): CommentOutcome {
  return { status: 'skipped', url: null, message: { level: 'info', text: `no comment: ${because}` }, failure: null };
}
