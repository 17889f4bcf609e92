import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { policyOf } from '../policy/policy-of.js';
import { fixturePath } from '../support/fixtures.js';
import { reportWithSources } from '../support/sources.js';

const RULE = 'plan-sources';
const CLAIM = 'key-behind-a-local';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dynamodb-kms-gate-sources-'));
  cpSync(dirname(fixturePath(CLAIM, 'plan.json')), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

async function linesOf(yaml = ''): Promise<readonly string[]> {
  const { findings } = await reportWithSources(CLAIM, 'kms', {
    folder,
    policy: await policyOf(yaml === '' ? 'require: kms' : yaml),
  });
  return findings
    .filter(({ ruleId }) => ruleId === RULE)
    .map(({ problem, severity, message }) => `${problem} ${severity}: ${message}`);
}

describe(RULE, () => {
  it("says nothing of sources that are the plan's", async () => {
    expect(await linesOf()).toEqual([]);
  });

  it('says of others that they are not used, and why: not-matching note', async () => {
    writeFileSync(join(folder, 'more.tf'), 'variable "more" {}\n');
    expect(await linesOf()).toEqual([
      `not-matching note: The sources in ${folder} are not those of the plan, and are not used: they have the variable var.more, and the plan has none of that name.`,
    ]);
  });

  it('says what keeps them from being compared: not-read note', async () => {
    writeFileSync(join(folder, 'main.tf'), 'resource "aws_kms_key" {{{');
    const lines = await linesOf();
    expect(lines[0]).toMatch(
      /^not-read note: The sources in .* cannot be compared with the plan, and are not used: main\.tf:1 cannot be parsed\.$/,
    );
    expect(lines).toHaveLength(2);
  });

  it('says what of them is not used where that is not what the plan is made of: file-not-read note', async () => {
    writeFileSync(join(folder, 'notes.tf'), 'this is = = no configuration');
    expect(await linesOf()).toEqual([
      `file-not-read note: Of the sources in ${folder}, something is not used: notes.tf:1 cannot be parsed.`,
    ]);
  });

  it('says of many files that there are more', async () => {
    for (let i = 0; i < 9; i++) writeFileSync(join(folder, `notes-${i}.tf`), 'this is = = no configuration');
    const lines = await linesOf();
    expect(lines).toHaveLength(6);
    expect(lines.at(-1)).toContain(': 4 more of the kind.');
  });

  it.each([
    ['a file that nests too deep', (path: string) => writeFileSync(path, `x = ${'['.repeat(100_000)}`)],
    ['a file of 10 MB', (path: string) => writeFileSync(path, '# \n'.repeat(3_500_000))],
    ['bytes that are no text', (path: string) => writeFileSync(path, Buffer.from([0xff, 0xfe, 0x00, 0x01]))],
    ['a NUL', (path: string) => writeFileSync(path, 'x = "\u0000"')],
    ['a link that leads out', (path: string) => symlinkSync('/etc/hostname', path)],
  ])('takes %s for a note', async (_, make) => {
    make(join(folder, 'hostile.tf'));
    const lines = await linesOf();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^file-not-read note: .*hostile\.tf/);
  });

  it('is what the policy makes of it', async () => {
    writeFileSync(join(folder, 'more.tf'), 'variable "more" {}\n');
    expect((await linesOf('rules: { plan-sources: error }'))[0]).toMatch(/^not-matching error/);
    expect(await linesOf('rules: { plan-sources: off }')).toEqual([]);
  });
});
