import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHOICES } from '../src/policy/choices.js';
import { HELP } from '../src/help.js';
import { FORMATS } from '../src/report/formats.js';
import { run } from './support/process.js';

const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

describe('the README', () => {
  it('shows what its first command prints', async () => {
    const command = /^node dist\/cli\.js (check fixtures\/\S+)/m.exec(README)![1]!;
    const shown = /^```\n(FAIL[^]*?)^```$/m.exec(README)![1]!;
    expect(await run(command.split(' '))).toEqual({ code: 1, stdout: shown, stderr: '' });
  });

  it('has every option with its values, the default first', () => {
    const ofCommand = Object.entries(CHOICES).filter(([name]) => HELP.includes(`--${name} `));
    expect(ofCommand.map(([name]) => name)).toEqual(['require', 'undetermined', 'fail-on', 'account-ids']);
    for (const [name, values] of [...ofCommand, ['format', Object.keys(FORMATS)] as const]) {
      const [first, ...rest] = values.map((value) => `\`${value}\``);
      expect(README).toContain(`| \`--${name}\` | ${[`${first} (default)`, ...rest].join(', ')} |`);
    }
  });

  it('names files that are there', () => {
    for (const [, target] of README.matchAll(/\]\((?!https?:)([^)#]+)\)/g)) expect(() => readFileSync(new URL(`../${target}`, import.meta.url))).not.toThrow();
  });
});
