import type { NewReviewComment, Review, ReviewComment } from './review.js';
import { statusOf } from './status-of.js';
import { suggestedBy } from './suggestion-marker.js';

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

/** Makes the suggestions on the pull request those that are wanted. One that somebody has answered stays: the answer would go with it. */
export async function postSuggestions(review: Review, { wanted, name, author, headSha }: WantedSuggestions): Promise<PostedSuggestions> {
  const comments = await review.comments();
  const answered = new Set(comments.map(({ inReplyTo }) => inReplyTo));
  const mine = comments.filter(({ body, author: login, inReplyTo }) => inReplyTo === null && login?.toLowerCase() === author.toLowerCase() && suggestedBy(body) === name);
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
  return path === wanted.path && lines?.line === wanted.line && lines.endLine === wanted.endLine && body.replaceAll('\r\n', '\n') === wanted.body;
}
