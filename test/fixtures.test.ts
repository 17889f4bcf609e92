import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exitCodeOf } from '../src/gate/exit-code.js';
import { markdownReport } from '../src/report/markdown.js';
import { textReport } from '../src/report/text.js';
import type { Requirement } from '../src/rules/rule.js';
import { CLAIMS, fixturePath, reportOnFixture } from './support/fixtures.js';
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

/** The same, without a process: what the doors do is shown by the other transcripts. */
async function transcriptOf(claim: string, require: Requirement): Promise<string> {
  const report = await reportOnFixture(claim, require);
  return `$ dynamodb-kms-gate check --source none --require ${require} plan.json\n${textReport(report, { colour: false, accountIds: 'show' })}exit code ${exitCodeOf(report.verdict)}\n`;
}

describe.concurrent('every fixture', { timeout: 60_000 }, () => {
  it.each(CLAIMS)('%s', async (claim) => {
    const cwd = dirname(fixturePath(claim, 'plan.json'));
    const [kms, customerManaged, withSources, json] = await Promise.all([
      transcript(['check', '--source', 'none', 'plan.json'], cwd),
      transcriptOf(claim, 'customer-managed'),
      transcript(['check', '--source', '.', '--require', 'customer-managed', 'plan.json'], cwd),
      run(['check', '--source', 'none', '--format', 'json', 'plan.json'], { cwd, node: NODE_24 }),
    ]);
    expectGolden(claim, 'report.txt', `${kms}\n${customerManaged}`);
    expectGolden(claim, 'report.json', json.stdout);
    expectGolden(claim, 'report.md', markdownReport(await reportOnFixture(claim), { accountIds: 'mask' }));
    expectGolden(claim, 'sources.txt', withSources);
  });

  it('has the same reports and the same Markdown from the command, under both versions of Node', async () => {
    for (const claim of ['seed-one-table-with-a-new-key-one-without-a-block', 'replica-key-changed', 'two-hundred-tables']) {
      const cwd = dirname(fixturePath(claim, 'plan.json'));
      for (const node of [process.execPath, NODE_24]) {
        expect((await run(['check', '--source', 'none', '--format', 'json', 'plan.json'], { cwd, node })).stdout).toBe(readFileSync(fixturePath(claim, 'report.json'), 'utf8'));
        expect((await run(['check', '--source', 'none', '--format', 'markdown', 'plan.json'], { cwd, node })).stdout).toBe(readFileSync(fixturePath(claim, 'report.md'), 'utf8'));
      }
    }
  });
});
