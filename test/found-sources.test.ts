import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../src/gate/report.js';
import { it as inAction } from './support/action.js';
import { fixturePath } from './support/fixtures.js';
import { type Outcome, run } from './support/process.js';

/** A fixture's plan and .tf files in a folder of their own, with the text before the first file's. */
function checkOut(folder: string, claim: string, before = ''): void {
  mkdirSync(folder, { recursive: true });
  cpSync(dirname(fixturePath(claim, 'plan.json')), folder, { recursive: true });
  if (before !== '') writeFileSync(join(folder, 'main.tf'), before + readFileSync(join(folder, 'main.tf'), 'utf8'));
}

async function inFolder(
  claim: string,
  check: (here: (...args: readonly string[]) => Promise<Outcome>, folder: string) => Promise<void>,
  before?: string,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'found-'));
  try {
    checkOut(folder, claim, before);
    await check((...args) => run(['check', ...args, 'plan.json'], { cwd: folder }), folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const CM = ['--require', 'customer-managed'];
const verdictOf = (outcome: Outcome, address: string): string | undefined =>
  (JSON.parse(outcome.stdout) as Report).tables.find((row) => row.address === address)?.verdict;

describe.concurrent('sources that nobody named', () => {
  it('do not decide for a pass, and the finding tells how to name them', async () => {
    await inFolder('key-behind-locals-of-module-outputs', async (here) => {
      const found = await here(...CM, '--format', 'json');
      const named = await here(...CM, '--source', '.', '--format', 'json');
      const passing = (JSON.parse(named.stdout) as Report).tables
        .filter(({ verdict }) => verdict === 'pass')
        .map(({ address }) => address);
      const open = passing.filter((address) => verdictOf(found, address) === 'undetermined');
      expect(open.length).toBeGreaterThan(0);
      const { findings, plans } = JSON.parse(found.stdout) as Report;
      expect(plans[0]!.sources).toMatchObject({ path: '.', status: 'used', isNamed: false });
      for (const address of open) {
        const finding = findings.find((each) => each.address === address && each.ruleId === 'table-kms-encryption');
        expect(finding).toMatchObject({ status: 'open', severity: 'error', location: { path: 'main.tf' } });
        expect(finding!.remedy).toContain(
          'The sources in . decide this, and nobody named them: name them with `--source .` (in the action: `source: .`).',
        );
      }
    });
  });

  it('turn what is undetermined into a failure', async () => {
    await inFolder('module-from-git-with-a-module-inside', async (here) => {
      const address = 'module.shop["a"].module.sessions.aws_dynamodb_table.this[0]';
      expect(verdictOf(await here('--source', 'none', '--format', 'json'), address)).toBe('undetermined');
      expect(verdictOf(await here('--format', 'json'), address)).toBe('fail');
    });
  });

  it('object where the plan alone passes', async () => {
    await inFolder('key-by-try', async (here) => {
      const address = 'aws_dynamodb_table.attribute';
      expect(verdictOf(await here(...CM, '--source', 'none', '--format', 'json'), address)).toBe('pass');
      expect(verdictOf(await here(...CM, '--format', 'json'), address)).toBe('undetermined');
    });
  });

  it('waive nothing by their comments, and a notice tells how to name them', async () => {
    const day = new Date(Date.now() + 30 * 24 * 3600_000).toISOString().slice(0, 10);
    const comment = `# dynamodb-kms-gate:ignore table-kms-encryption until=${day} reason="test"\n`;
    await inFolder('owned-stays-owned-without-a-block', async (here, folder) => {
      const main = join(folder, 'main.tf');
      writeFileSync(
        main,
        readFileSync(main, 'utf8').replace('resource "aws_dynamodb_table"', `${comment}resource "aws_dynamodb_table"`),
      );
      const found = await here();
      expect(found.code).toBe(1);
      expect(found.stdout).toContain('waives nothing: nobody named the sources that it is in.');
      const named = await here('--source', '.');
      expect(named.code).toBe(0);
      expect(named.stdout).not.toContain('nobody named');
    });
  });

  it('are not told of where there are none', async () => {
    await inFolder('key-behind-locals-of-module-outputs', async (here) => {
      expect((await here(...CM, '--source', 'none')).stdout).toContain(
        'Or name the folder that the plan was made in with `--source DIR`',
      );
      expect((await here(...CM, '--source', '.')).stdout).not.toContain('--source');
    });
  });
});

describe.concurrent('the action', () => {
  inAction('decides by named sources, and not by those of the working directory', async ({ step, folder, github }) => {
    checkOut(folder, 'key-behind-a-conditional-on-create-key');
    const inputs = { plan: 'plan.json', require: 'customer-managed' };
    const found = await step(inputs);
    const named = await step({ ...inputs, source: '.' });
    expect([Number(found.outputs['undetermined']) > 0, Number(named.outputs['undetermined'])]).toEqual([true, 0]);
    expect(github.comments(7)).toHaveLength(1);
  });
});
