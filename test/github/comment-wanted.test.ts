import { describe, expect, it } from 'vitest';
import { isCommentWanted } from '../../src/github/pull-request-comment.js';
import { reportOnFixture } from '../support/fixtures.js';

describe('a comment is wanted', () => {
  it.each([
    ['always', 'no-changes', true],
    ['findings', 'no-changes', false],
    ['findings', 'created-enabled-without-a-key', false],
    ['findings', 'customer-key-changed-to-another', true],
    ['findings', 'created-disabled', true],
    ['changes', 'no-changes', false],
    ['changes', 'created-enabled-without-a-key', true],
    ['changes', 'customer-key-changed-to-another', true],
    ['changes', 'owned-stays-owned-without-a-block', true],
    ['changes', 'replica-removed', true],
    // The table itself stays as it is.
    ['changes', 'table-replica-joined-by-arn', true],
    ['never', 'created-disabled', false],
  ] as const)('%s: %s', async (choice, claim, expected) => {
    expect(isCommentWanted(choice, await reportOnFixture(claim), [])).toBe(expected);
  });

  it.each([
    ['always', true],
    ['findings', true],
    ['changes', true],
    ['never', false],
  ] as const)('%s: where the gate could not tell, or has a problem to name', async (choice, expected) => {
    expect(isCommentWanted(choice, null, [])).toBe(expected);
    expect(isCommentWanted(choice, await reportOnFixture('no-changes'), ['x'])).toBe(expected);
  });
});
