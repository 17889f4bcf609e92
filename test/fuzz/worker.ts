import { parentPort, workerData } from 'node:worker_threads';
import { sourceFolder } from '../../src/files/source-folder.js';
import { createParser } from '../../src/hcl/parser.js';
import { check, inputOf, seedOf } from './fuzz.js';
import { checkSources, sourceInputOf, sourceSeedOf } from './fuzz-sources.js';

/*
 * Runs in a thread of its own, so that one that hangs can be seen from outside. Before each run it writes down which
 * one that is.
 */
interface WorkerData {
  readonly plans: readonly { readonly name: string; readonly folder: string; readonly bytes: Uint8Array }[];
  /** Null where plans are changed, and not sources. */
  readonly wasm: Parameters<typeof createParser>[0] | null;
  readonly seed: number;
  readonly from: number;
  readonly runs: number;
  readonly current: Int32Array;
  readonly limit: number;
}
const { plans, wasm, seed, from, runs, current, limit } = workerData as WorkerData;

/** What a run is made of, and how it is tried. */
interface Run {
  readonly of: string;
  readonly require: string;
  readonly bytes: Uint8Array;
  try(): Promise<{ readonly kind: string; readonly oracles: readonly string[] }>;
}
const runOf = wasm === null ? await plansChanged() : await sourcesChanged(wasm);

const counts: Record<string, number> = {};
const count = (name: string): void => {
  counts[name] = (counts[name] ?? 0) + 1;
};
let slowest = { milliseconds: 0, run: -1 };

for (let run = from; run < from + runs; run++) {
  Atomics.store(current, 0, run);
  let input: Run | undefined;
  try {
    input = runOf(run);
    const made = input;
    const milliseconds = await timed(() => made.try());
    if (milliseconds > slowest.milliseconds) slowest = { milliseconds, run };
  } catch (error) {
    parentPort!.postMessage({
      find: {
        run,
        of: input?.of ?? 'no plan',
        require: input?.require ?? 'none',
        message: error instanceof Error ? (error.stack ?? error.message) : String(error),
        bytes: input?.bytes,
      },
    });
  }
}
parentPort!.postMessage({ done: { counts, slowest } });

/** A machine that does something else meanwhile makes a run slow: the best of three counts. */
async function timed(run: Run['try']): Promise<number> {
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

async function plansChanged(): Promise<(run: number) => Run> {
  const seeds = await Promise.all(plans.map(({ name, bytes }) => seedOf(name, Buffer.from(bytes))));
  return (run) => {
    const input = inputOf(seeds, seed, run);
    return { of: input.seed.name, require: input.require, bytes: input.bytes, try: () => check(input) };
  };
}

async function sourcesChanged(of: NonNullable<WorkerData['wasm']>): Promise<(run: number) => Run> {
  const parse = await createParser(of);
  const all = await Promise.all(
    plans.map(({ name, folder, bytes }) => sourceSeedOf(name, Buffer.from(bytes), sourceFolder(folder), parse)),
  );
  const seeds = all.filter((each) => each !== null);
  return (run) => {
    const input = sourceInputOf(seeds, seed, run);
    const { path, text } = input.file;
    return {
      of: input.seed.name,
      require: input.require,
      bytes: Buffer.from(
        JSON.stringify({ path, text, plan: input.bytes === input.seed.bytes ? null : input.bytes.toString() }),
      ),
      try: () => checkSources(input, parse),
    };
  };
}
