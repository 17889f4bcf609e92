import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { markerOf } from '../../src/github/marker.js';
import { createRandom } from '../fuzz/random.js';
import { FAILING, PASSING, runStep, TOKENS } from '../support/action.js';
import { HEAD, REPOSITORY } from '../support/events.js';
import { startGitHub } from '../support/github-server.js';

/** `npm run race` sets these: 200 rounds of four. */
const [ROUNDS, RUNS, SEED, MOST_MS] = [
  ['ROUNDS', 6],
  ['RUNS', 4],
  ['SEED', 1],
  ['DELAY', 300],
].map(([name, usual]) => Number(process.env[`RACE_${name}`] ?? usual)) as [number, number, number, number];

it.concurrent.each(Array.from({ length: ROUNDS }, (_, round) => round))(
  'round %i of runs at once leaves the comment of the newest, and no other',
  async (round) => {
    const random = createRandom(SEED, round);
    const github = await startGitHub({
      repository: REPOSITORY,
      tokens: TOKENS,
      pulls: [{ number: 7, head: { sha: HEAD, ref: 'keys' } }],
      delay: () => random.below(MOST_MS),
    });
    const folder = mkdtempSync(join(tmpdir(), 'dynamodb-kms-gate-race-'));
    const step = (run: number, plan: string, inputs: Record<string, string> = {}) =>
      runStep(
        { 'policy-ref': 'head', plan, ...inputs },
        { apiUrl: github.url, run },
        folder,
        join(folder, `_runner-${run}`),
      );
    try {
      // An update is what can be overwritten: most pull requests have a comment already.
      if (!random.chance(3)) await step(999, PASSING);
      const mode = { 'comment-mode': random.of(['update', 'update', 'recreate-on-fail']) };
      // The newest is red; it is started at any place among the others.
      const runs = Array.from({ length: RUNS }, (_, i) => 1000 + i).sort(() => random.below(3) - 1);
      const outcomes = await Promise.all(
        runs.map((run) => step(run, run === 999 + RUNS ? FAILING : random.of([PASSING, FAILING]), mode)),
      );
      expect(github.comments(7).map(({ body }) => markerOf(body))).toEqual([
        expect.objectContaining({ runId: 999 + RUNS, verdict: 'fail' }),
      ]);
      for (const { outputs } of outcomes)
        expect(['created', 'updated', 'skipped']).toContain(outputs['comment-status']);
      expect(github.violations).toEqual([]);
    } finally {
      await github.close();
      rmSync(folder, { recursive: true });
    }
  },
);
