import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { postComment, type Comment, type Comments, type Wanted } from '../../src/github/comment.js';
import { markerLine, markerOf } from '../../src/github/marker.js';

/** A pull request's comments with GitHub's answers, each given when the scheduler lets it. */
function pullRequest(scheduled: <T>(act: () => T) => Promise<T>) {
  const stored = new Map<number, Comment>();
  let ids = 0;
  const refuse = (): never => {
    throw Object.assign(new Error('Not Found'), { status: 404 });
  };
  const comments: Comments = {
    list: () => scheduled(() => [...stored.values()]),
    read: (id) => scheduled(() => stored.get(id) ?? refuse()),
    create: (body) =>
      scheduled(() => {
        const comment = { id: ++ids, body, author: 'github-actions[bot]', url: `#${ids}` };
        stored.set(comment.id, comment);
        return comment;
      }),
    update: (id, body) =>
      scheduled(() => {
        const comment = { ...(stored.get(id) ?? refuse()), body };
        stored.set(id, comment);
        return comment;
      }),
    remove: (id) => scheduled(() => void (stored.delete(id) || refuse())),
  };
  return { comments, stored };
}

function wanted(runId: number, verdict: 'pass' | 'fail', mode: Wanted['mode'], name = ''): Wanted {
  const marker = { name, headSha: 'abc', runId, attempt: 1, verdict };
  return { marker, body: `${markerLine(marker)}\nrun ${runId}`, author: 'github-actions[bot]', mode, onlyUpdate: false };
}

const runs = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom('pass' as const, 'fail' as const)), { selector: ([id]) => id, minLength: 2, maxLength: 4 });

describe('runs that post', () => {
  it('never leave the pull request without a comment, and the next run leaves one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), runs, fc.constantFrom('update' as const, 'recreate-on-fail' as const), async (scheduler, all, mode) => {
        const { comments, stored } = pullRequest((act) => scheduler.schedule(Promise.resolve()).then(act));
        const posts = all.map(([id, verdict]) => postComment(comments, wanted(id, verdict, mode)));
        await scheduler.waitFor(Promise.all(posts));
        expect(stored.size).toBeGreaterThan(0);
        const latest = Math.max(...all.map(([id]) => id));
        await scheduler.waitFor(postComment(comments, wanted(latest + 1, 'pass', mode)));
        expect([...stored.values()].map(({ body }) => markerOf(body)!.runId)).toEqual([latest + 1]);
      }),
      { numRuns: 500 },
    );
  });

  it('leave the word of the latest, where none overlaps another', async () => {
    await fc.assert(
      fc.asyncProperty(runs, fc.constantFrom('update' as const, 'recreate-on-fail' as const), async (all, mode) => {
        const { comments, stored } = pullRequest(async (act) => act());
        for (const [id, verdict] of all) await postComment(comments, wanted(id, verdict, mode));
        expect([...stored.values()].map(({ body }) => markerOf(body)!.runId)).toEqual([Math.max(...all.map(([id]) => id))]);
      }),
    );
  });

  it('never touch the comment of another name', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const { comments, stored } = pullRequest((act) => scheduler.schedule(Promise.resolve()).then(act));
        await scheduler.waitFor(Promise.all(['prod', 'non-prod', ''].map((name) => postComment(comments, wanted(1, 'fail', 'update', name)))));
        expect([...stored.values()].map(({ body }) => markerOf(body)!.name).sort()).toEqual(['', 'non-prod', 'prod']);
      }),
    );
  });
});
