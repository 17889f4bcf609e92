/** A comment at lines of a pull request's diff. */
export interface ReviewComment {
  readonly id: number;
  readonly body: string;
  /** The login; null where the account is gone. */
  readonly author: string | null;
  /** The comment that it answers. */
  readonly inReplyTo: number | null;
  readonly path: string;
  /** Of the file as it is at the head; null where they are no longer there. */
  readonly lines: { readonly line: number; readonly endLine: number } | null;
}

export interface NewReviewComment {
  readonly path: string;
  readonly line: number;
  readonly endLine: number;
  readonly body: string;
}

/**
 * The diff of one pull request and what is said at its lines. A request that was refused throws an error with its
 * `status`.
 */
export interface Review {
  /** All that it changes. Without a patch where that is too large, or the file is no text. */
  files(): Promise<readonly { readonly path: string; readonly patch: string | null }[]>;
  comments(): Promise<readonly ReviewComment[]>;
  post(headSha: string, comments: readonly NewReviewComment[]): Promise<void>;
  remove(id: number): Promise<void>;
}
