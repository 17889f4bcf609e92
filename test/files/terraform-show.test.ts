import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findProgram, firstError, terraformShow } from '../../src/files/terraform-show.js';
import { fill, tempFolder } from '../support/temp-folder.js';

describe('what Terraform says', () => {
  const red = (text: string): string => `\u001b[31m${text}\u001b[0m\u001b[0m`;
  const OTHER_VERSION = [
    red('╷'),
    `${red('│')} \u001b[1m\u001b[31mError: \u001b[0m\u001b[0m\u001b[1mCouldn't show local plan\u001b[0m`,
    `${red('│')} `,
    `${red('│')} Plan read error: plan file was created by Terraform 1.11.3, but this is`,
    `${red('│')} 1.11.4.`,
    red('╵'),
  ].join('\n');

  it.each([
    [
      'an error in its box',
      OTHER_VERSION,
      "Couldn't show local plan: Plan read error: plan file was created by Terraform 1.11.3, but this is 1.11.4",
    ],
    [
      'after a warning',
      `╷\n│ Warning: Old\n│ \n│ text\n╵\n${OTHER_VERSION}`,
      "Couldn't show local plan: Plan read error: plan file was created by Terraform 1.11.3, but this is 1.11.4",
    ],
    ['before another', 'Error: one\r\n\r\nof it\r\nError: two\r\n', 'one: of it'],
    ['no box', '\n  sh: terraform: not found\nmore\n', 'sh: terraform: not found'],
    ['nothing', ' \n\n', undefined],
    ['too much', `Error: ${'x'.repeat(400)}`, `${'x'.repeat(300)}…`],
  ])('is one line: %s', (_, stderr, line) => {
    expect(firstError(stderr)).toBe(line);
  });
});

describe('a program', () => {
  let folder: string;
  beforeEach(() => {
    folder = tempFolder({ 'a/terraform': '', 'b/terraform': '', 'c/terraform.exe': '', 'c/terraform.cmd': '' });
    mkdirSync(join(folder, 'd', 'terraform'), { recursive: true });
    for (const name of ['b/terraform', 'c/terraform.exe', 'c/terraform.cmd']) chmodSync(join(folder, name), 0o755);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const find = (
    folders: readonly string[],
    platform: NodeJS.Platform = 'linux',
    PATHEXT?: string,
  ): string | undefined =>
    findProgram('terraform', { PATH: folders.join(':'), ...(PATHEXT === undefined ? {} : { PATHEXT }) }, platform);

  it('is the first on PATH that can be run', () => {
    expect(find(['nowhere', 'd', 'a', 'b'].map((name) => join(folder, name)))).toBe(join(folder, 'b', 'terraform'));
    expect(find([join(folder, 'a')])).toBeUndefined();
    expect(findProgram('terraform', {}, 'linux')).toBeUndefined();
  });

  it('is nothing that lies where the gate happens to run', () => {
    const start = process.cwd();
    process.chdir(join(folder, 'b'));
    expect(find(['', '.', '../b'])).toBeUndefined();
    process.chdir(start);
  });

  it('is no script on Windows, which does not start without a shell', () => {
    expect(find([join(folder, 'b'), join(folder, 'c')], 'win32', '.cmd;.exe')).toBe(join(folder, 'c', 'terraform.exe'));
    expect(find([join(folder, 'c')], 'win32', '.cmd')).toBeUndefined();
  });
});

describe.runIf(process.platform !== 'win32')('a program that does not end', () => {
  let folder: string;
  beforeEach(() => {
    folder = tempFolder();
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const isRunning = (pid: number): boolean => {
    try {
      process.kill(pid, 0);
      // What has ended and was not waited for yet is there as well.
      return !existsSync(`/proc/${pid}/stat`) || !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'latin1'));
    } catch {
      return false;
    }
  };

  it.each([
    ['prints nothing', 'sleep 600 & echo $! > pid; wait'],
    ['prints for ever', 'sleep 600 & echo $! > pid; while :; do echo "::debug::x"; done'],
    ['has ended, but for what it started', 'sleep 600 & echo $! > pid'],
  ])('is ended with what it started: one that %s', async (_, script) => {
    fill(folder, { terraform: `#!/bin/sh\n${script}\n` });
    chmodSync(join(folder, 'terraform'), 0o755);
    const drain = async (chunks: AsyncIterable<Uint8Array>): Promise<void> => {
      for await (const _chunk of chunks);
    };
    const showing = terraformShow(
      join(folder, 'tfplan'),
      { terraform: join(folder, 'terraform'), folder, isEncrypted: false, mostMilliseconds: 1500 },
      drain,
    );
    await expect(showing).rejects.toThrow('cannot be shown: terraform show -json did not end within 1.5 seconds; ');
    const pid = Number(readFileSync(join(folder, 'pid'), 'utf8'));
    await vi.waitFor(() => expect(isRunning(pid)).toBe(false), 5000);
  });
});
