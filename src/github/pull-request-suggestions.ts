import type { Report } from '../gate/report.js';
import { count } from '../report/wording.js';
import type { Client, Head } from './client.js';
import type { Inputs } from './inputs.js';
import { suggestedBy } from './marker.js';
import { type FoundPullRequest, findPullRequest } from './pull-request.js';
import { type Failure, type Message, refusal, statusOf } from './refusal.js';
import type { NewReviewComment, Review, ReviewComment } from './review.js';
import type { Run } from './run.js';
import { suggestable, suggestionsOf } from './suggestions.js';

export interface WantedSuggestions {
  readonly wanted: readonly NewReviewComment[];
  /** What the plans are called: suggestions of other names are another step's. */
  readonly name: string;
  /** The login that comments of this token have. */
  readonly author: string;
  readonly headSha: string;
}

export interface PostedSuggestions {
  readonly posted: number;
  readonly kept: number;
  readonly removed: number;
  /** Why some could not be removed; null where none is left. */
  readonly trouble: string | null;
}

/**
 * Makes the suggestions on the pull request those that are wanted. One that somebody has answered stays: the answer
 * would go with it.
 */
async function postSuggestions(
  review: Review,
  { wanted, name, author, headSha }: WantedSuggestions,
): Promise<PostedSuggestions> {
  const comments = await review.comments();
  const answered = new Set(comments.map(({ inReplyTo }) => inReplyTo));
  const mine = comments.filter(
    ({ body, author: login, inReplyTo }) =>
      inReplyTo === null && login?.toLowerCase() === author.toLowerCase() && suggestedBy(body) === name,
  );
  const kept = wanted.flatMap((each) => mine.find((comment) => isSame(comment, each)) ?? []);
  const missing = wanted.filter((each) => !mine.some((comment) => isSame(comment, each)));
  if (missing.length > 0) await review.post(headSha, missing);
  let [removed, trouble]: [number, string | null] = [0, null];
  for (const { id } of mine.filter((comment) => !kept.includes(comment) && !answered.has(comment.id))) {
    try {
      await review.remove(id);
      removed++;
    } catch (error) {
      // Somebody else has removed it.
      if (statusOf(error) !== 404) trouble = (error as Error).message;
    }
  }
  return { posted: missing.length, kept: kept.length, removed, trouble };
}

/** GitHub gives line ends as they were sent, but not through every way of editing. */
function isSame({ body, path, lines }: ReviewComment, wanted: NewReviewComment): boolean {
  return (
    path === wanted.path &&
    lines?.line === wanted.line &&
    lines.endLine === wanted.endLine &&
    body.replaceAll('\r\n', '\n') === wanted.body
  );
}

export interface SuggestionsRequest {
  readonly inputs: Pick<Inputs, 'accountIds' | 'commentAuthor' | 'name' | 'token' | 'pullRequest'>;
  readonly run: Run;
  readonly report: Pick<Report, 'findings' | 'plans'>;
  /** Ends the time for it. */
  readonly signal: AbortSignal;
}

/** What there is to tell, or why nothing could be posted. */
export type SuggestionsOutcome =
  | { readonly message: Message; readonly failure: null }
  | { readonly message: null; readonly failure: Failure };

/** Finds the pull request and suggests the edits there that its diff has room for. Never throws. */
export async function suggestOnPullRequest(request: SuggestionsRequest): Promise<SuggestionsOutcome> {
  const { inputs, run, signal } = request;
  try {
    const found = await findPullRequest(inputs, run, signal);
    return { message: typeof found === 'string' ? none(found) : await suggest(request, found), failure: null };
  } catch (error) {
    return refusal(error, inputs.token);
  }
}

async function suggest(
  { inputs, run, report }: SuggestionsRequest,
  { client, number, headSha, author }: FoundPullRequest,
): Promise<Message> {
  const head = await client.head(number);
  if (headSha !== head.sha) return none(`the pull request has another head by now, ${head.sha}`);
  const review = client.review(number);
  const edits = suggestable(report);
  const moved = edits.length === 0 ? [] : await movedFiles(client, head, run);
  if (moved === null) return none('the base has changed too many files to tell whose lines are the same at the head');
  const { wanted, more, impossible } = suggestionsOf(edits, {
    name: inputs.name ?? '',
    accountIds: inputs.accountIds,
    isOnePlan: report.plans.length === 1,
    files: edits.length === 0 ? [] : await review.files(),
    moved: new Set(moved),
  });
  const { posted, kept, removed, trouble } = await postSuggestions(review, {
    wanted,
    name: inputs.name ?? '',
    author: await author(),
    headSha: head.sha,
  });
  if (trouble !== null)
    return { level: 'warning', text: `suggestions that are no longer wanted could not be removed: ${trouble}` };
  if (more > 0)
    return {
      level: 'notice',
      text: `${count(more, 'suggestion')} left out: ${wanted.length} are as many as there is room for, and the report has all edits`,
    };
  const others =
    impossible === 0
      ? ''
      : `; ${count(impossible, 'edit')} not suggested, of lines that the diff does not show as they were planned`;
  return { level: 'info', text: `suggestions: ${posted} posted, ${kept} kept, ${removed} removed${others}` };
}

/**
 * What was planned is the head merged into the base: where the base has changed a file as well, its lines may be others
 * at the head.
 */
async function movedFiles(client: Client, head: Head, run: Run): Promise<readonly string[] | null> {
  const planned = run.mergeSha ?? head.mergeSha ?? head.sha;
  return planned === head.sha ? [] : client.differences(head.sha, planned);
}

function none(because: string): Message {
  return { level: 'info', text: `no suggestions: ${because}` };
}
