import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { CLAIMS, fixturePath } from './support/fixtures.js';
import { NODE_24 } from './support/node-24.js';
import { type Outcome, run, runAll } from './support/process.js';

/** `UPDATE_GOLDENS=1 npm test` writes what the command says now; read every line that git shows of it. */
const UPDATE = process.env['UPDATE_GOLDENS'] === '1';

const NODES = [
  ['the Node.js of the tests', process.execPath],
  ['Node.js 24', NODE_24],
] as const;

/** What is asked of each fixture. */
const COMMANDS = {
  kms: ['check', '--source', 'none', 'plan.json'],
  customerManaged: ['check', '--source', 'none', '--require', 'customer-managed', 'plan.json'],
  withSources: ['check', '--source', '.', '--require', 'customer-managed', 'plan.json'],
  json: ['check', '--source', 'none', '--format', 'json', 'plan.json'],
  markdown: ['check', '--source', 'none', '--format', 'markdown', 'plan.json'],
} as const;
type Command = keyof typeof COMMANDS;
const NAMES = Object.keys(COMMANDS) as Command[];

const folderOf = (claim: string): string => dirname(fixturePath(claim, 'plan.json'));

/** What a user sees of a command: the line that was typed, what came, the exit code. */
function transcript(command: Command, { stdout, stderr, code }: Outcome): string {
  return `$ dynamodb-kms-gate ${COMMANDS[command].join(' ')}\n${stdout}${stderr}exit code ${code}\n`;
}

/** The goldens of a fixture, as these outcomes make them. */
function goldensOf(outcomes: Readonly<Record<Command, Outcome>>): Readonly<Record<string, string>> {
  return {
    'report.txt': `${transcript('kms', outcomes.kms)}\n${transcript('customerManaged', outcomes.customerManaged)}`,
    'report.json': outcomes.json.stdout,
    'report.md': outcomes.markdown.stdout,
    'sources.txt': transcript('withSources', outcomes.withSources),
  };
}

const byCommand = (outcomes: readonly Outcome[]): Readonly<Record<Command, Outcome>> =>
  Object.fromEntries(NAMES.map((name, i) => [name, outcomes[i]!])) as Record<Command, Outcome>;

describe.each(NODES)('every fixture, from dist/ under %s', (_, node) => {
  const outcomesOf = new Map<string, Readonly<Record<Command, Outcome>>>();
  beforeAll(async () => {
    const all = await runAll(
      CLAIMS.flatMap((claim) => NAMES.map((name) => ({ args: COMMANDS[name], cwd: folderOf(claim) }))),
      { node },
    );
    for (const [i, claim] of CLAIMS.entries()) outcomesOf.set(claim, byCommand(all.slice(i * NAMES.length)));
  });

  it.each(CLAIMS)('%s', (claim) => {
    for (const [file, actual] of Object.entries(goldensOf(outcomesOf.get(claim)!))) {
      const path = fixturePath(claim, file);
      if (UPDATE) writeFileSync(path, actual);
      expect(existsSync(path), `${path} is missing: write it with UPDATE_GOLDENS=1`).toBe(true);
      expect(actual).toBe(readFileSync(path, 'utf8'));
    }
  });
});

/**
 * The same from processes of their own, as users start them. Chosen so that each is of another kind: passing, failing
 * and undetermined; with, without and with other sources; each resource type; large, small, hostile, changed, drifted,
 * errored.
 */
const ALONE = [
  'alias-retargeted-in-a-module',
  'asymmetric-key',
  'awscc-global-table',
  'block-by-dynamic-on-existing-tables',
  'created-disabled',
  'created-managed-with-a-customer-key-replica',
  'deferred-table',
  'destroy-plan',
  'drift-from-owned-to-managed-key',
  'errored-by-a-failed-precondition',
  'every-shape-of-a-key-expression',
  'hostile-for-each-keys',
  'key-by-coalesce-of-a-null-variable',
  'key-changes-ignored-by-ignore-changes-all',
  'key-changes-ignored-behind-locals-and-dynamic-blocks',
  'key-destroyed-under-a-replica',
  'key-policy-denied',
  'key-policy-marked-as-sensitive',
  'keys-by-data-key-and-data-alias',
  'no-changes',
  'provider-6-consistency-mode-changed',
  'seed-one-table-with-a-new-key-one-without-a-block',
  'table-renamed-and-key-changed',
  'table-replica-key-changed',
  'two-hundred-tables',
];

describe.concurrent.each(NODES)('a fixture, from processes of their own under %s', (_, node) => {
  const commands: readonly Command[] = ['withSources', 'json'];

  it.each(ALONE)('%s', async (claim) => {
    const started = await Promise.all(
      commands.map(async (name) => [name, await run(COMMANDS[name], { cwd: folderOf(claim), node })] as const),
    );
    const { withSources, json } = Object.fromEntries(started) as Record<'withSources' | 'json', Outcome>;
    expect(transcript('withSources', withSources)).toBe(readFileSync(fixturePath(claim, 'sources.txt'), 'utf8'));
    expect(json.stdout).toBe(readFileSync(fixturePath(claim, 'report.json'), 'utf8'));
    expect(json.stderr).toBe('');
  });

  it('in the other formats', async () => {
    const claim = 'seed-one-table-with-a-new-key-one-without-a-block';
    const outcomes = byCommand(
      await Promise.all(NAMES.map((name) => run(COMMANDS[name], { cwd: folderOf(claim), node }))),
    );
    for (const [file, actual] of Object.entries(goldensOf(outcomes)))
      expect(actual).toBe(readFileSync(fixturePath(claim, file), 'utf8'));
  });
});
