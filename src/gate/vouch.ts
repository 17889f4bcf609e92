import type { Block } from '../hcl/body.js';
import type { IgnoreComment } from '../sources/ignore-comments.js';
import type { Location } from './report.js';

/** A comment that would waive an open finding, and the block that it would do so for. */
export interface CommentInUse {
  readonly comment: IgnoreComment;
  readonly block: Block;
  /** Of the comment, from the root of the repository. */
  readonly location: Location;
}

/**
 * Whether the branch that the policy comes from has the same comment. Who opens a pull request writes the comments in it, so
 * one that only the pull request has waives nothing.
 */
export type Vouching = 'vouched' | 'not-merged' | 'not-looked-at';

export type Vouch = (use: CommentInUse) => Vouching;
