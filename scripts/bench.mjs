// Whole processes, medians of interleaved runs, ratios within one run: the gate on a small plan beside a bare
// `node -e 0`, and on large plans beside JSON.parse alone, jq doing the bare filter, and a streaming parser.
//
//   npm run build && npm run bench -- [small] [10MB] [117MB] [1200MB] [tables]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeBigPlan } from './make-big-plan.mjs';
import { makeManyTables } from './make-many-tables.mjs';

const SMALL = 'fixtures/key-created-in-the-same-plan/plan.json';
const TABLES = 20_000;
const REPORT_MEMORY =
  'data:text/javascript,process.on("exit",()=>process.stderr.write(`\\nmaxRSS=${process.resourceUsage().maxRSS}`))';
const FILTER =
  '[.resource_changes[] | select(.type == "aws_dynamodb_table") | {address, encryption: .change.after.server_side_encryption}]';
const STREAM = `
  import { createReadStream } from 'node:fs';
  import { JSONParser } from '@streamparser/json';
  const parser = new JSONParser({ paths: ['$.resource_changes.*'], keepStack: false });
  parser.onValue = ({ value }) => { if (value.type === 'aws_dynamodb_table') console.log(value.address); };
  for await (const chunk of createReadStream(process.argv[1])) parser.write(chunk);`;

const node = (name, args) => ({ name, command: process.execPath, args, isNode: true });
const gate = (file) => node('dynamodb-kms-gate check', ['dist/cli.js', 'check', file]);
const parsed = (file) =>
  node('JSON.parse alone', ['-e', `JSON.parse(require('node:fs').readFileSync(${JSON.stringify(file)}))`]);
const hasJq = spawnSync('jq', ['--version']).status === 0;
const others = (file) => [
  ...(hasJq ? [{ name: 'jq, the bare filter', command: 'jq', args: [FILTER, file] }] : []),
  node('@streamparser/json', ['--input-type=module', '-e', STREAM, file]),
];

/** The first of those that run is what the others are compared with. */
const CASES = {
  small: { rounds: 45, plan: () => SMALL, runs: (file) => [node('node -e 0', ['-e', '0']), gate(file)] },
  '10MB': {
    rounds: 15,
    plan: (file) => makeBigPlan(10, file),
    runs: (file) => [parsed(file), gate(file)],
    slow: others,
  },
  '117MB': {
    rounds: 9,
    plan: (file) => makeBigPlan(117, file),
    runs: (file) => [parsed(file), gate(file)],
    slow: others,
  },
  // A text in JavaScript ends at 512 MB: there is no JSON.parse of this one.
  '1200MB': { rounds: 3, plan: (file) => makeBigPlan(1200, file), runs: (file) => [gate(file)] },
  tables: { rounds: 5, plan: (file) => makeManyTables(TABLES, file), runs: (file) => [parsed(file), gate(file)] },
};
const SLOW_ROUNDS = 3;

const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(CASES);
const unknown = names.filter((name) => !Object.hasOwn(CASES, name));
if (unknown.length > 0) throw new Error(`there is no case ${unknown.join(', ')}: ${Object.keys(CASES).join(', ')}`);

console.log(
  `node ${process.version}, ${cpus().length} x ${cpus()[0].model}, ${new Date().toISOString().slice(0, 10)}${hasJq ? '' : '; no jq on PATH: left out'}`,
);
const folder = mkdtempSync(join(tmpdir(), 'dynamodb-kms-gate-bench-'));
try {
  for (const name of names) measure(name, CASES[name]);
} finally {
  rmSync(folder, { recursive: true });
}

function measure(name, { rounds, plan, runs, slow = () => [] }) {
  const made = join(folder, `${name}.json`);
  const file = plan(made) ?? made;
  const entries = [
    ...runs(file).map((run) => ({ run, rounds, times: [] })),
    ...slow(file).map((run) => ({ run, rounds: SLOW_ROUNDS, times: [] })),
  ];
  for (let i = 0; i < rounds; i++)
    for (const entry of entries) if (i < entry.rounds) entry.times.push(seconds(entry.run));

  const what =
    name === 'small' ? 'small plan' : name === 'tables' ? `${TABLES} created tables in modules, ` : 'plan of ';
  console.log(`${what}${name === 'small' ? '' : `${(statSync(file).size / 1e6).toFixed(0)} MB`}, ${rounds} rounds`);
  const base = median(entries[0].times);
  for (const { run, times } of entries) {
    const ratio = entries.length > 1 ? `   x ${(median(times) / base).toFixed(2)}` : '';
    console.log(
      `  ${run.name.padEnd(24)} ${median(times).toFixed(3).padStart(7)} s   ${run.isNode ? `${peakMebibytes(run).toFixed(0).padStart(4)} MiB` : '        '}${ratio}`,
    );
  }
  if (file === made) rmSync(made);
}

function seconds({ command, args }) {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(command, args, { stdio: 'ignore' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}`);
  return Number(process.hrtime.bigint() - start) / 1e9;
}

/** The peak is what the process itself reports as it ends. */
function peakMebibytes({ command, args }) {
  const { stderr } = spawnSync(command, ['--import', REPORT_MEMORY, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return Number(/maxRSS=(\d+)/.exec(stderr)[1]) / 1024;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
