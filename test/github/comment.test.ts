import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { postComment, type Wanted } from '../../src/github/comment.js';
import type { Clock, Comment, Comments } from '../../src/github/comments.js';
import { markerLine, markerOf } from '../../src/github/marker.js';
import { createRandom } from '../fuzz/random.js';
import { virtualTime } from '../support/virtual-time.js';

const BOT = 'github-actions[bot]';

/** A pull request's comments with GitHub's answers. What a request does happens when the transport lets it. */
function pullRequest() {
  const stored = new Map<number, Comment>();
  let ids = 0;
  const refuse = (): never => {
    throw Object.assign(new Error('Not Found'), { status: 404 });
  };
  const add = (body: string): Comment => {
    const comment = { id: ++ids, body, author: BOT, url: `#${ids}` };
    stored.set(comment.id, comment);
    return comment;
  };
  const seenBy = (transport: <T>(method: string, act: () => T) => Promise<T>, clock: Clock): Comments => ({
    list: () => transport('list', () => [...stored.values()]),
    read: (id) => transport('read', () => stored.get(id) ?? refuse()),
    create: (body) => transport('create', () => add(body)),
    update: (id, body) =>
      transport('update', () => {
        const comment = { ...(stored.get(id) ?? refuse()), body };
        stored.set(id, comment);
        return comment;
      }),
    remove: (id) => transport('remove', () => void (stored.delete(id) || refuse())),
    clock,
  });
  return { stored, add, seenBy, runs: () => [...stored.values()].map(({ body }) => markerOf(body)!.runId) };
}

function wanted(runId: number, verdict: 'pass' | 'fail', mode: Wanted['mode'], name = ''): Wanted {
  const marker = { name, headSha: 'abc', runId, attempt: 1, verdict };
  return { marker, body: `${markerLine(marker)}\nrun ${runId}`, author: BOT, mode, onlyUpdate: false };
}

const MODES = ['update', 'recreate-on-fail'] as const;
const runs = fc.uniqueArray(
  fc.tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom('pass' as const, 'fail' as const)),
  { selector: ([id]) => id, minLength: 2, maxLength: 4 },
);

describe('runs that post, whatever takes how long', () => {
  it('never leave the pull request without a comment, and the next run leaves one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), runs, fc.constantFrom(...MODES), async (scheduler, all, mode) => {
        const { seenBy, stored, runs: left } = pullRequest();
        const clock = { now: () => 0, pause: () => scheduler.schedule(Promise.resolve()) };
        const comments = seenBy((_, act) => scheduler.schedule(Promise.resolve()).then(act), clock);
        await scheduler.waitFor(
          Promise.all(all.map(([id, verdict]) => postComment(comments, wanted(id, verdict, mode)))),
        );
        expect(stored.size).toBeGreaterThan(0);
        const latest = Math.max(...all.map(([id]) => id));
        await scheduler.waitFor(postComment(comments, wanted(latest + 1, 'pass', mode)));
        expect(left()).toEqual([latest + 1]);
      }),
      { numRuns: 500 },
    );
  });

  it('never touch the comment of another name', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const { seenBy, stored } = pullRequest();
        const clock = { now: () => 0, pause: () => scheduler.schedule(Promise.resolve()) };
        const comments = seenBy((_, act) => scheduler.schedule(Promise.resolve()).then(act), clock);
        await scheduler.waitFor(
          Promise.all(['prod', 'non-prod', ''].map((name) => postComment(comments, wanted(1, 'fail', 'update', name)))),
        );
        expect([...stored.values()].map(({ body }) => markerOf(body)!.name).sort()).toEqual(['', 'non-prod', 'prod']);
      }),
    );
  });
});

type Random = ReturnType<typeof createRandom>;

/** How long a request takes to the server, and the answer back, in milliseconds. */
const DELAYS: Readonly<Record<string, (random: Random, method: string) => number>> = {
  'up to a tenth of a second': (random) => random.below(100),
  'up to a second': (random) => random.below(1000),
  'up to five seconds': (random) => random.below(5000),
  'up to eight seconds, one in ten': (random) => random.below(random.chance(10) ? 8000 : 150),
  'up to ten seconds to write, little to read': (random, method) =>
    random.below(['update', 'remove'].includes(method) ? 10_000 : 150),
};

/**
 * Four runs that start within a second of one another, some of which die on the way. Returns whose comments are left.
 */
async function round(
  seed: number,
  index: number,
  delay: (random: Random, method: string) => number,
  mode: Wanted['mode'],
  mortality: number,
): Promise<{ readonly left: readonly number[]; readonly next: readonly number[] }> {
  const random = createRandom(seed, index);
  const time = virtualTime();
  const { seenBy, add, runs: left } = pullRequest();
  const transportOf =
    (life: { left: number }) =>
    async <T>(method: string, act: () => T): Promise<T> => {
      if (--life.left < 0) await new Promise(() => undefined);
      await time.pause(delay(random, method));
      try {
        return act();
      } finally {
        await time.pause(delay(random, method));
      }
    };
  const run = async (id: number, verdict: 'pass' | 'fail', life: { left: number }): Promise<void> => {
    await time.pause(random.below(1000));
    await postComment(seenBy(transportOf(life), time), wanted(id, verdict, mode));
  };
  if (random.chance(2)) add(wanted(1, 'pass', mode).body);
  const verdict = (): 'pass' | 'fail' => (random.chance(2) ? 'pass' : 'fail');
  // The first of these is the newest, and reports at any place among them.
  const all = [13, 10, 11, 12].map((id) => {
    const isMortal = random.below(100) < mortality;
    const life = { left: isMortal ? random.below(6) : Infinity };
    const work = run(id, id === 13 ? 'fail' : verdict(), life);
    return isMortal ? Promise.race([work, time.pause(120_000)]) : work;
  });
  await time.until(Promise.all(all));
  const after = left();
  await time.until(run(14, 'fail', { left: Infinity }));
  return { left: after, next: left() };
}

describe.each(Object.entries(DELAYS))('four runs at once, with delays of %s', (_, delay) => {
  it.each(MODES)('leave the comment of the newest, one and no other (%s)', async (mode) => {
    for (let index = 0; index < 150; index++)
      expect(await round(13, index, delay, mode, 0), `round ${index}`).toEqual({ left: [13], next: [14] });
  });

  it.each(MODES)('which die half way, leave what the next run puts right (%s)', async (mode) => {
    for (let index = 0; index < 50; index++)
      expect((await round(14, index, delay, mode, 60)).next, `round ${index}`).toEqual([14]);
  });
});

describe('a run that nobody else disturbs', () => {
  const counted = async (earlier: readonly Wanted[], now: Wanted) => {
    const time = virtualTime();
    const methods: string[] = [];
    const { seenBy, add, runs: left } = pullRequest();
    for (const { body } of earlier) add(body);
    const comments = seenBy(async (method, act) => {
      methods.push(method);
      await time.pause(100);
      return act();
    }, time);
    const { status } = await time.until(postComment(comments, now));
    expect(left()).toEqual([now.marker.runId]);
    return { status, methods, waitedMs: time.now() - 100 * methods.length };
  };

  it('asks no more than it has to, and waits for a second at most', async () => {
    const [old, now] = [wanted(1, 'pass', 'update'), wanted(2, 'fail', 'update')];
    expect(await counted([], now)).toEqual({ status: 'created', methods: ['list', 'create', 'list'], waitedMs: 0 });
    expect(await counted([old], now)).toEqual({
      status: 'updated',
      methods: ['list', 'read', 'update', 'read'],
      waitedMs: 1000,
    });
    expect(await counted([now], now)).toEqual({ status: 'unchanged', methods: ['list'], waitedMs: 0 });
    const recreated = await counted([old], { ...now, mode: 'recreate-on-fail' });
    expect(recreated).toEqual({
      status: 'created',
      methods: ['list', 'create', 'list', 'read', 'remove', 'list'],
      waitedMs: 1000,
    });
  });
});
