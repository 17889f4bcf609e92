import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixturePath } from './support/fixtures.js';
import { NODE_24 } from './support/node-24.js';

const ACTION = fileURLToPath(new URL('../dist/index.js', import.meta.url));
const PASSING = fixturePath('key-created-in-the-same-plan', 'plan.json');
const FAILING = fixturePath('created-disabled', 'plan.json');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dynamodb-kms-gate-action-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs dist/index.js as the runner does: under Node 24, with inputs in the environment and outputs in a file. */
async function step(inputs: Record<string, string>): Promise<{ code: number | null; log: string; outputs: string }> {
  const outputs = join(folder, 'outputs');
  writeFileSync(outputs, '');
  const env = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
  const child = spawn(NODE_24, [ACTION], { env: { ...env, GITHUB_OUTPUT: outputs }, stdio: ['ignore', 'pipe', 'pipe'] });
  const log: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => log.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => log.push(chunk));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, log: Buffer.concat(log).toString(), outputs: readFileSync(outputs, 'utf8') };
}

describe('the action', () => {
  it('passes, with the report in the log and the verdict as output', async () => {
    const { code, log, outputs } = await step({ plan: PASSING });
    expect(code).toBe(0);
    expect(log).toMatch(/^PASS {2}the table has KMS encryption/);
    expect(outputs).toMatch(/^verdict<<(\S+)\npass\n\1\n$/);
  });

  it('fails', async () => {
    const { code, outputs } = await step({ plan: `${PASSING}\n${FAILING}\n` });
    expect(code).toBe(1);
    expect(outputs).toContain('\nfail\n');
  });

  it('reads the inputs that have the names of the flags', async () => {
    expect((await step({ plan: fixturePath('null-key', 'plan.json'), require: 'customer-managed' })).code).toBe(1);
    expect((await step({ plan: fixturePath('key-behind-a-local', 'plan.json'), require: 'customer-managed', undetermined: 'warn' })).code).toBe(0);
    expect((await step({ plan: FAILING, 'fail-on': 'never' })).code).toBe(0);
  });

  it.each([
    ['no plan', {}, '::error::input plan is empty; give it the path of a plan, or a path or glob a line\n'],
    ['a plan that is not there', { plan: 'nowhere.json' }, '::error::nowhere.json does not exist: look at the path and at the directory that the gate runs in\n'],
    ['a value that is not allowed', { plan: PASSING, require: 'cmk' }, '::error::input require is "cmk"; allowed: kms, customer-managed\n'],
  ])('could not tell: %s', async (_, inputs, log) => {
    expect(await step(inputs)).toEqual({ code: 2, log, outputs: '' });
  });
});

describe('action.yml', () => {
  const metadata = readFileSync(new URL('../action.yml', import.meta.url), 'utf8');

  it('has no defaults: one could not be told from a choice of the user', () => {
    expect(metadata).not.toMatch(/^\s*default:/m);
  });

  it('runs what the build makes, on Node 24', () => {
    expect(metadata).toMatch(/^runs:\n {2}using: node24\n {2}main: dist\/index\.js$/m);
  });
});
