// Runs the built action as several processes at once, again and again, against GitHub on loopback with random delays,
// and looks whether the comment of the newest run is the one that is left (test/action/race.test.ts). The same seed
// makes the same delays.
//
//   npm run build && npm run race -- [--rounds 200] [--runs 4] [--seed 1] [--delay 300]
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const options = { rounds: '200', runs: '4', seed: '1', delay: '300' };
const { values } = parseArgs({
  options: Object.fromEntries(
    Object.entries(options).map(([name, value]) => [name, { type: 'string', default: value }]),
  ),
});
for (const [name, value] of Object.entries(values))
  if (!/^[1-9]\d*$/.test(value)) throw new Error(`--${name} is ${value}; allowed: a number from 1`);

const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const env = {
  ...process.env,
  ...Object.fromEntries(Object.entries(values).map(([name, value]) => [`RACE_${name.toUpperCase()}`, value])),
};
const { status } = spawnSync(
  process.execPath,
  [
    vitest,
    'run',
    'test/action/race.test.ts',
    '--maxConcurrency',
    '4',
    '--testTimeout',
    '600000',
    '--reporter',
    'verbose',
  ],
  { stdio: 'inherit', env },
);
process.exitCode = status ?? 1;
