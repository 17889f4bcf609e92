// Changes the plans of fixtures/ at random, or the sources beside them, and looks whether the gate crashes, hangs, or
// passes what it must not (test/fuzz/). The same seed makes the same inputs. Ends with exit code 1 where something is
// found, and says which file has the input.
//
//   npm run fuzz -- [--sources] [--runs 200000] [--seed 1] [--from 0] [--save FOLDER]
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import './compile-schemas.mjs';
import { PARSER_WASM } from './parser-wasm.mjs';

const { values } = parseArgs({
  options: {
    sources: { type: 'boolean', default: false },
    runs: { type: 'string', default: '200000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    save: { type: 'string', default: join(tmpdir(), 'dynamodb-kms-gate-finds') },
    threads: { type: 'string', default: String(Math.min(4, availableParallelism())) },
  },
});
const [runs, seed, from, threads] = [values.runs, values.seed, values.from, values.threads].map((text) => {
  if (!/^\d+$/.test(text)) throw new Error(`${text} is no number`);
  return Number(text);
});

/** More than this is a find; an input that takes ten times as long is a hang, and its thread is ended. */
const LIMIT = 1000;
/** A large plan is slow to change, and says no more. */
const MOST_BYTES = 60_000;

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));
const plans = readdirSync(fixtures)
  .map((name) => ({ name, file: join(fixtures, name, 'plan.json') }))
  .filter(({ file }) => statSync(file, { throwIfNoEntry: false })?.size < MOST_BYTES)
  .map(({ name, file }) => ({ name, folder: dirname(file), bytes: readFileSync(file) }));
const wasm = values.sources
  ? { runtime: readFileSync(PARSER_WASM.runtime), grammar: readFileSync(PARSER_WASM.grammar) }
  : null;

const folder = mkdtempSync(join(tmpdir(), 'dynamodb-kms-gate-fuzz-'));
const finds = [];
const counts = {};
let slowest = { milliseconds: 0, run: -1 };
const start = performance.now();
try {
  const file = join(folder, 'worker.mjs');
  await build({
    entryPoints: [fileURLToPath(new URL('../test/fuzz/worker.ts', import.meta.url))],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    define: { PACKAGE_VERSION: '"0.0.0"' },
    banner: { js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" },
  });
  const share = Math.ceil(runs / threads);
  await Promise.all(
    Array.from({ length: threads }, (_, i) => work(file, from + i * share, Math.min(share, runs - i * share))),
  );
} finally {
  rmSync(folder, { recursive: true });
}

const seconds = (performance.now() - start) / 1000;
console.log(`${runs} inputs from ${plans.length} plans, seed ${seed}, ${seconds.toFixed(0)} s`);
const counted = (names) =>
  Object.entries(names)
    .map(([name, what]) => `${what} ${counts[name] ?? 0}`)
    .join(', ');
console.log(
  `  ${counted(values.sources ? { refused: 'refused', used: 'used', 'not-matching': 'not matching', unreadable: 'unreadable' } : { refused: 'refused', failed: 'failed', passed: 'passed' })}; the slowest took ${slowest.milliseconds.toFixed(0)} ms (run ${slowest.run})`,
);
console.log(
  `  checked: ${counted(values.sources ? { compared: 'compared with the plan alone', decided: 'a table decided by sources', found: 'with sources that nobody named' } : { 'surely-failing': 'cannot pass', twice: 'a member twice', inert: 'nothing read was changed', unrelated: 'nothing around a failing table was changed', chunks: 'cut into chunks' })}`,
);
console.log(`  finds: ${finds.length}`);
if (finds.length > 0) process.exitCode = 1;

async function work(file, first, amount) {
  if (amount <= 0) return;
  const current = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(file, {
    workerData: { plans, wasm, seed, from: first, runs: amount, current, limit: LIMIT },
  });
  const hung = await new Promise((resolve, reject) => {
    let [last, since] = [-1, performance.now()];
    const watch = setInterval(() => {
      const run = Atomics.load(current, 0);
      if (run !== last) [last, since] = [run, performance.now()];
      else if (performance.now() - since > 10 * LIMIT) end(run);
    }, LIMIT);
    const end = (run) => {
      clearInterval(watch);
      resolve(run);
    };
    worker.on('message', ({ find, done }) => {
      if (find !== undefined) save(find);
      if (done === undefined) return;
      for (const [name, n] of Object.entries(done.counts)) counts[name] = (counts[name] ?? 0) + n;
      if (done.slowest.milliseconds > slowest.milliseconds) slowest = done.slowest;
      end(undefined);
    });
    worker.on('error', (error) => {
      clearInterval(watch);
      reject(error);
    });
  });
  await worker.terminate();
  if (hung === undefined) return;
  save({
    run: hung,
    of: 'a plan',
    require: 'one of the two',
    message: `hangs; npm run fuzz -- ${values.sources ? '--sources ' : ''}--seed ${seed} --from ${hung} --runs 1`,
    bytes: undefined,
  });
  await work(file, hung + 1, first + amount - hung - 1);
}

function save({ run, of, require, message, bytes }) {
  finds.push(run);
  console.log(`run ${run}, from ${of}, --require ${require}: ${message}`);
  if (bytes === undefined) return;
  mkdirSync(values.save, { recursive: true });
  const file = join(values.save, `seed-${seed}-run-${run}.json`);
  writeFileSync(file, bytes);
  console.log(`  input: ${file}`);
}
