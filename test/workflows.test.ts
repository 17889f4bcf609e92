import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { problemsOfAction, problemsOfSteps, problemsOfWorkflow } from './support/workflow-checker.js';

const FOLDER = fileURLToPath(new URL('../.github/workflows/', import.meta.url));
const WORKFLOWS = readdirSync(FOLDER).map((file) => ({ file, text: readFileSync(`${FOLDER}${file}`, 'utf8') }));
const ACTION = readFileSync(new URL('../action.yml', import.meta.url), 'utf8');

/** A change that has to change something. */
function broken(text: string, from: string | RegExp, to: string): string {
  const result = text.replace(from, to);
  expect(result).not.toBe(text);
  return result;
}

describe('action.yml', () => {
  it('is what GitHub takes', async () => {
    expect(await problemsOfAction(ACTION)).toEqual([]);
  });

  it.each([
    ['a Node.js that there is not', 'using: node24', 'using: node99', "Unexpected value 'node99'"],
    ['an unknown key', /^runs:/m, 'run: x\nruns:', "Unexpected value 'run'"],
    ['an unknown key of runs', /^runs:/m, 'runs:\n  mian: x', "Unexpected value 'mian'"],
    ['nothing to run', /^ {2}main: .*\n/m, '', "'main' is required"],
    ['no description', /^description: .*\n/m, '', 'Required property is missing: description'],
    ['a colour that there is not', 'color: orange', 'color: oragne', "Unexpected value 'oragne'"],
    [
      'an input that is required as a word',
      /^inputs:/m,
      'inputs:\n  x:\n    description: x\n    required: maybe',
      "Unexpected value 'maybe'",
    ],
    [
      'an unknown key of an input',
      /^inputs:/m,
      'inputs:\n  x:\n    description: x\n    requird: true',
      "inputs x: Unexpected value 'requird'",
    ],
    [
      'an input without description',
      /^inputs:/m,
      'inputs:\n  x:\n    required: true',
      'inputs x: Required property is missing: description',
    ],
    [
      'an output with a value',
      /^outputs:/m,
      'outputs:\n  x:\n    description: x\n    value: x',
      "outputs x: Unexpected value 'value'",
    ],
    [
      'a default from a context that there is not',
      /^inputs:/m,
      'inputs:\n  x:\n    description: x\n    default: ${{ secrets.X }}',
      "Unrecognized named-value: 'secrets'",
    ],
  ])('would not be with %s', async (_, from, to, problem) => {
    expect((await problemsOfAction(broken(ACTION, from, to))).join('\n')).toContain(problem);
  });
});

describe('a workflow', () => {
  it.each(WORKFLOWS)('$file is what GitHub takes', async ({ text }) => {
    expect(await problemsOfWorkflow(text)).toEqual([]);
  });

  it.each(WORKFLOWS)('$file may read the contents and nothing else, job by job more; each job ends', ({ text }) => {
    const { permissions, concurrency, jobs } = parse(text) as {
      permissions: unknown;
      concurrency?: object;
      jobs: Record<string, Record<string, unknown>>;
    };
    expect(permissions).toEqual({ contents: 'read' });
    expect(concurrency).toHaveProperty('group');
    for (const job of Object.values(jobs)) expect(job).toHaveProperty('timeout-minutes');
  });

  it.each(WORKFLOWS)('$file leaves no token behind and runs only actions that we know', ({ text }) => {
    expect(text.match(/uses: actions\/checkout@/g)?.length).toBe(text.match(/persist-credentials: false/g)?.length);
    for (const [, action] of text.matchAll(/uses: (\S+)/g))
      expect(action).toMatch(/^(?:\.\/|[\w-]+\/[\w-]+@[0-9a-f]{40})$/);
  });

  const VALID = `on:
  schedule:
    - cron: '0 6 * * 1'
permissions:
  contents: read
jobs:
  job:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    strategy:
      matrix:
        node: [20]
    steps:
      - uses: actions/setup-node@48b55a011bda9f5d6aeb4c2d9c7362e8dae4041e # v6.4.0
        with:
          node-version: \${{ matrix.node }}
      - id: gate
        uses: ./
        with:
          plan: plan.json
      - if: failure() && steps.gate.outputs.verdict == 'fail'
        run: exit 1
`;

  it('is taken that has nothing wrong', async () => {
    expect(await problemsOfWorkflow(VALID)).toEqual([]);
  });

  it.each([
    ['bad YAML', 'permissions:', 'permissions: [', 'must be sufficiently indented'],
    ['a key twice', /^permissions:/m, 'jobs: {}\npermissions:', "'jobs' is already defined"],
    ['an unknown key', /^permissions:/m, 'permission:', "Unexpected value 'permission'"],
    ['an unknown key of a job', 'timeout-minutes', 'timeout-minuts', "Unexpected value 'timeout-minuts'"],
    ['an unknown event', /schedule:\n.*/, 'pull_requests:', "Unexpected value 'pull_requests'"],
    ['a permission that there is not', 'contents: read', 'content: read', "Unexpected value 'content'"],
    ['a bad cron', '0 6', '0 26', 'Invalid cron expression'],
    ['an expression that is not closed', 'matrix.node }}', 'matrix.node }', 'The expression is not closed'],
    ['an expression that ends too early', 'matrix.node', 'matrix.node ||', 'Unexpected end of expression'],
    ['a matrix value that there is not', 'matrix.node', 'matrix.nod', 'Context access might be invalid: nod'],
    ['a step that there is not', 'steps.gate', 'steps.gat', 'Context access might be invalid: gat'],
    ['an output that we do not have', 'outputs.verdict', 'outputs.verdct', 'Context access might be invalid: verdct'],
    ['an input that we do not have', 'plan:', 'plann:', "Invalid action input 'plann'"],
    [
      'an input that another action does not have',
      'node-version:',
      'node-versoin:',
      "Invalid action input 'node-versoin'",
    ],
    ['an action that we do not know', 'actions/setup-node@', 'actions/setup-nod@', 'Unable to resolve action'],
    ['an action by its tag', /@48b5.*/, '@v6', 'actions/setup-node is to be pinned to'],
    ['an action by a short commit', /@48b5.*/, '@48b55a01', 'shortened commit'],
    [
      'an action by another version than it says',
      '# v6.4.0',
      '# v6.4.1',
      'line 14: actions/setup-node is to be pinned to',
    ],
  ])('is refused with %s', async (_, from, to, problem) => {
    expect((await problemsOfWorkflow(broken(VALID, from, to))).join('\n')).toContain(problem);
  });

  it('is known by its steps alone', async () => {
    const steps = '- uses: OWNER/dynamodb-kms-gate@COMMIT_SHA\n  with:\n    plan: plan.json\n';
    expect(await problemsOfSteps(steps)).toEqual([]);
    expect(await problemsOfSteps(broken(steps, /$/, '    plam: x\n'))).toEqual(["line 4: Invalid action input 'plam'"]);
  });
});
