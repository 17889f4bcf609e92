import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLAIMS, fixturePath } from './support/fixtures.js';
import { NODE_24 } from './support/node-24.js';
import { run } from './support/process.js';

/** `UPDATE_GOLDENS=1 npm test` writes what the command says now; read every line that git shows of it. */
const UPDATE = process.env['UPDATE_GOLDENS'] === '1';

function expectGolden(claim: string, file: string, actual: string): void {
  const path = fixturePath(claim, file);
  if (UPDATE) writeFileSync(path, actual);
  expect(existsSync(path), `${path} is missing: write it with UPDATE_GOLDENS=1`).toBe(true);
  expect(actual).toBe(readFileSync(path, 'utf8'));
}

/** What a user sees of a command: the line that was typed, what came, the exit code. */
async function transcript(args: readonly string[], cwd: string): Promise<string> {
  const { stdout, stderr, code } = await run(args, { cwd });
  return `$ dynamodb-kms-gate ${args.join(' ')}\n${stdout}${stderr}exit code ${code}\n`;
}

describe.concurrent('every fixture', { timeout: 60_000 }, () => {
  it.each(CLAIMS)('%s', async (claim) => {
    const cwd = dirname(fixturePath(claim, 'plan.json'));
    const [kms, customerManaged, json, markdown, withSources, json24] = await Promise.all([
      transcript(['check', '--source', 'none', 'plan.json'], cwd),
      transcript(['check', '--source', 'none', '--require', 'customer-managed', 'plan.json'], cwd),
      run(['check', '--source', 'none', '--format', 'json', 'plan.json'], { cwd }),
      run(['check', '--source', 'none', '--format', 'markdown', 'plan.json'], { cwd }),
      transcript(['check', '--require', 'customer-managed', 'plan.json'], cwd),
      run(['check', '--source', 'none', '--format', 'json', 'plan.json'], { cwd, node: NODE_24 }),
    ]);
    expectGolden(claim, 'report.txt', `${kms}\n${customerManaged}`);
    expectGolden(claim, 'report.json', json.stdout);
    expectGolden(claim, 'report.md', markdown.stdout);
    expectGolden(claim, 'sources.txt', withSources);
    expect(json24).toEqual(json);
  });
});
