// Whole processes, medians of interleaved runs: the gate on a large plan beside JSON.parse of the same file, and on a
// small plan beside a bare `node -e 0`.
//
//   npm run build && npm run bench -- [MEGABYTES] [ROUNDS]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeBigPlan } from './make-big-plan.mjs';

const megabytes = Number(process.argv[2] ?? 117);
const rounds = Number(process.argv[3] ?? 9);
const SMALL_ROUNDS = 5;
const REPORT_MEMORY = 'data:text/javascript,process.on("exit",()=>process.stderr.write(`\\nmaxRSS=${process.resourceUsage().maxRSS}`))';

const folder = mkdtempSync(join(tmpdir(), 'dynamodb-kms-gate-bench-'));
try {
  const big = join(folder, 'plan.json');
  makeBigPlan(megabytes, big);
  console.log(`node ${process.version}, ${cpus().length} x ${cpus()[0].model}`);
  console.log(`plan of ${(statSync(big).size / 1e6).toFixed(0)} MB, ${rounds} rounds`);
  compare('JSON.parse alone', ['-e', `JSON.parse(require('node:fs').readFileSync(${JSON.stringify(big)}))`], 'dynamodb-kms-gate check', ['dist/cli.js', 'check', big], rounds);
  console.log(`small plan, ${rounds * SMALL_ROUNDS} rounds`);
  compare('node -e 0', ['-e', '0'], 'dynamodb-kms-gate check', ['dist/cli.js', 'check', 'fixtures/key-created-in-the-same-plan/plan.json'], rounds * SMALL_ROUNDS);
} finally {
  rmSync(folder, { recursive: true });
}

function compare(baseName, baseArgs, name, args, times) {
  const base = [];
  const own = [];
  for (let i = 0; i < times; i++) {
    base.push(seconds(baseArgs));
    own.push(seconds(args));
  }
  console.log(`  ${baseName.padEnd(24)} ${median(base).toFixed(3)} s   ${peakMebibytes(baseArgs).toFixed(0)} MiB`);
  console.log(`  ${name.padEnd(24)} ${median(own).toFixed(3)} s   ${peakMebibytes(args).toFixed(0)} MiB`);
  console.log(`  ratio                    ${(median(own) / median(base)).toFixed(2)}`);
}

function seconds(args) {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}`);
  return Number(process.hrtime.bigint() - start) / 1e9;
}

/** The peak is what the process itself reports as it ends. */
function peakMebibytes(args) {
  const { stderr } = spawnSync(process.execPath, ['--import', REPORT_MEMORY, ...args], { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] });
  return Number(/maxRSS=(\d+)/.exec(stderr)[1]) / 1024;
}

function median(values) {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
