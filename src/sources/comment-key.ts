import type { Block } from '../hcl/body.js';
import type { IgnoreComment } from './ignore-comments.js';

/** The same for two comments that leave out the same for the same block, wherever in a folder these are. */
export function commentKey(comment: IgnoreComment, { type, labels }: Pick<Block, 'type' | 'labels'>): string {
  return JSON.stringify([type, labels, directiveOf(comment)]);
}

function directiveOf(comment: IgnoreComment): readonly unknown[] {
  switch (comment.kind) {
    case 'own':
      return ['own', [...comment.rules].sort(), comment.until, comment.reason, comment.owner];
    case 'other-tool':
      // Where in the block it is decides for some tools what it is for.
      return ['other-tool', comment.tool, comment.scope, [...comment.ids].sort(), comment.endsOn, comment.only, comment.reason, comment.argument, comment.isForWhole];
    case 'broken':
      return ['broken', comment.problem];
  }
}
