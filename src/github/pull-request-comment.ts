import type { Report } from '../gate/report.js';
import type { Choice } from '../policy/choices.js';
import { type Posted, postComment } from './comment.js';
import type { Inputs } from './inputs.js';
import { type Marker, markerLine } from './marker.js';
import { type FoundPullRequest, findPullRequest } from './pull-request.js';
import { type Failure, type Message, type Refusal, refusal } from './refusal.js';
import type { Run } from './run.js';

/** Whether the user wants a comment where there is none yet. What could not be told is always said. */
export function isCommentWanted(
  choice: Choice<'comment'>,
  report: Report | null,
  problems: readonly string[],
): boolean {
  if (report === null || problems.length > 0) return choice !== 'never';
  switch (choice) {
    case 'always':
      return true;
    case 'findings':
      return hasFindings(report);
    case 'changes':
      return (
        hasFindings(report) ||
        report.tables.some((table) =>
          [table, ...table.replicas].some(({ actions }) =>
            actions.some((action) => action !== 'no-op' && action !== 'read'),
          ),
        )
      );
    case 'never':
      return false;
  }
}

function hasFindings({ verdict, findings }: Report): boolean {
  return verdict === 'fail' || findings.some(({ severity, status }) => severity !== 'note' && status === 'open');
}

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

async function post(
  { inputs, run, verdict, isWanted, body }: CommentRequest,
  { client, number, headSha, author }: FoundPullRequest,
): Promise<CommentOutcome> {
  const marker: Marker = { name: inputs.name ?? '', headSha: headSha ?? '', ...run.order, verdict };
  const posted = await postComment(client.comments(number), {
    marker,
    body: body(markerLine(marker), headSha),
    author: await author(),
    mode: inputs.commentMode,
    onlyUpdate: !isWanted,
  });
  const { status, url, because, trouble } = posted;
  const message =
    trouble !== undefined
      ? ({ level: 'warning', text: trouble } as const)
      : because !== undefined
        ? ({ level: 'info', text: `no comment: ${because}` } as const)
        : null;
  return { status, url, message, failure: null };
}

function skipped(because: string): CommentOutcome {
  return { status: 'skipped', url: null, message: { level: 'info', text: `no comment: ${because}` }, failure: null };
}
