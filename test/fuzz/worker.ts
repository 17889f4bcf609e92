import { parentPort, workerData } from 'node:worker_threads';
import { check, inputOf, seedOf } from './fuzz.js';

/*
 * Runs in a thread of its own, so that one that hangs can be seen from outside. Before each run it writes down which one
 * that is.
 */
const { plans, seed, from, runs, current, limit } = workerData as { plans: readonly { name: string; bytes: Uint8Array }[]; seed: number; from: number; runs: number; current: Int32Array; limit: number };

const seeds = await Promise.all(plans.map(({ name, bytes }) => seedOf(name, Buffer.from(bytes))));
const counts: Record<string, number> = {};
const count = (name: string): void => {
  counts[name] = (counts[name] ?? 0) + 1;
};
let slowest = { milliseconds: 0, run: -1 };

for (let run = from; run < from + runs; run++) {
  Atomics.store(current, 0, run);
  let input: ReturnType<typeof inputOf> | undefined;
  try {
    input = inputOf(seeds, seed, run);
    const made = input;
    const milliseconds = await timed(() => check(made));
    if (milliseconds > slowest.milliseconds) slowest = { milliseconds, run };
  } catch (error) {
    parentPort!.postMessage({ find: { run, of: input?.seed.name ?? 'no plan', require: input?.require ?? 'none', message: error instanceof Error ? (error.stack ?? error.message) : String(error), bytes: input?.bytes } });
  }
}
parentPort!.postMessage({ done: { counts, slowest } });

/** A machine that does something else meanwhile makes a run slow: the best of three counts. */
async function timed(run: () => ReturnType<typeof check>): Promise<number> {
  let best = Infinity;
  for (let attempt = 0; attempt < 3 && best > limit; attempt++) {
    const start = performance.now();
    const { kind, oracles } = await run();
    best = Math.min(best, performance.now() - start);
    if (attempt > 0) continue;
    count(kind);
    for (const oracle of new Set(oracles)) count(oracle);
  }
  if (best > limit) throw new Error(`takes ${best.toFixed(0)} ms`);
  return best;
}
