import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { HELP } from '../src/commands/command-line.js';
import { CHOICES } from '../src/policy/choices.js';
import { parsePolicy } from '../src/policy/parse-policy.js';
import { FORMATS } from '../src/report/formats.js';
import { run } from './support/process.js';
import { problemsOfSteps, problemsOfWorkflow } from './support/workflow-checker.js';

const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

describe('the README', () => {
  it('shows what its first command prints', async () => {
    const command = /^node dist\/cli\.js (check fixtures\/\S+)/m.exec(README)![1]!;
    const shown = /^```\n(FAIL[^]*?)^```$/m.exec(README)![1]!;
    expect(await run(command.split(' '))).toEqual({ code: 1, stdout: shown, stderr: '' });
  });

  it('has every option with its values, the default first', () => {
    const ofCommand = Object.entries(CHOICES).filter(([name]) => HELP.includes(`--${name} `));
    expect(ofCommand.map(([name]) => name)).toEqual(['require', 'undetermined', 'fail-on', 'existing', 'account-ids']);
    for (const [name, values] of [...ofCommand, ['format', Object.keys(FORMATS)] as const]) {
      const [first, ...rest] = values.map((value) => `\`${value}\``);
      expect(README).toContain(`| \`--${name}\` | ${[`${first} (default)`, ...rest].join(', ')} |`);
    }
  });

  it('names files that are there', () => {
    for (const [, target] of README.matchAll(/\]\((?!https?:)([^)#]+)\)/g))
      expect(() => readFileSync(new URL(`../${target}`, import.meta.url))).not.toThrow();
  });

  const yamls = [...README.matchAll(/^```yaml\n([^]*?)^```$/gm)].map(([, text]) => text!);
  const workflows = yamls
    .filter((text) => text.startsWith('name:'))
    .map((text) => ({ text, title: (parse(text) as { name: string }).name }));

  it('shows a policy that is one', async () => {
    const policies = yamls.filter((text) => text.startsWith('require:'));
    expect(policies).toHaveLength(1);
    await expect(parsePolicy(policies[0]!)).resolves.toMatchObject({ frameworks: ['pci-dss-4.0', 'gdpr'] });
  });

  it('shows three workflows', () => {
    expect(workflows.map(({ title }) => title)).toEqual([
      'dynamodb-kms-gate',
      'dynamodb-kms-gate',
      'dynamodb-kms-gate comment',
    ]);
  });

  it.each(workflows)('shows workflows that GitHub takes: $title', async ({ text }) => {
    expect(await problemsOfWorkflow(text)).toEqual([]);
  });

  it('shows steps that GitHub takes', async () => {
    const steps = yamls.filter((text) => text.startsWith('- '));
    expect(steps).not.toEqual([]);
    for (const text of steps) expect(await problemsOfSteps(text)).toEqual([]);
    expect(await problemsOfSteps(steps.join('').replace('sarif_file:', 'sarif:'))).toEqual([
      expect.stringContaining("Invalid action input 'sarif'"),
    ]);
  });

  it('has every input and output of action.yml, and the values of those that are choices', () => {
    const { inputs, outputs } = parse(readFileSync(new URL('../action.yml', import.meta.url), 'utf8')) as Record<
      'inputs' | 'outputs',
      Record<string, unknown>
    >;
    const tables = README.slice(README.indexOf('| input |'), README.indexOf('### A required check'));
    const named = [...tables.matchAll(/^\| (`[^|]*) \|/gm)].flatMap(([, cell]) =>
      [...cell!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!),
    );
    expect(named.sort()).toEqual([...Object.keys(inputs), ...Object.keys(outputs)].sort());
    for (const name of ['comment', 'comment-mode', 'account-ids'] as const)
      expect(tables).toContain(`| \`${name}\` | ${CHOICES[name].map((value) => `\`${value}\``).join(', ')} |`);
  });
});
