import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Event, HEAD, MAIN, MERGE, pullRequest, REPOSITORY } from './events.js';
import { fixturePath } from './fixtures.js';
import { ACTIONS_BOT, type GitHubOptions, type GitHubServer, startGitHub } from './github-server.js';
import { NODE_24 } from './node-24.js';

const ACTION = fileURLToPath(new URL('../../dist/index.js', import.meta.url));
const { inputs: INPUTS } = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as {
  inputs: Record<string, { default?: string }>;
};

export const planOf = (claim: string): string => fixturePath(claim, 'plan.json');
export const PASSING = planOf('created-with-a-literal-key');
export const FAILING = planOf('created-disabled');
/** Passes, with a retrofit warning. */
export const WARNING = planOf('customer-key-changed-to-another');
/** Passes, and there is nothing to say: no table is changed. */
export const UNCHANGED = planOf('no-changes');

/** The tokens that the server knows: those of jobs, of an app of one's own, of a person. */
export const TOKENS = {
  ghs_job: { ...ACTIONS_BOT, may: 'write' },
  v1_job: { ...ACTIONS_BOT, may: 'write' },
  ghs_fork: { ...ACTIONS_BOT, may: 'read' },
  ghs_none: { ...ACTIONS_BOT, may: 'none' },
  ghs_app: { login: 'gate-app[bot]', type: 'Bot', may: 'write' },
  ghp_person: { login: 'hubot', type: 'User', may: 'write' },
} as const;

export interface Surroundings {
  readonly event?: Event;
  readonly run?: number;
  readonly attempt?: number;
  readonly apiUrl?: string;
  /** Undefined takes a variable away that the runner sets. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

export interface Annotation {
  readonly level: string;
  readonly title: string | undefined;
  readonly message: string;
  /** `main.tf:12-14`, where it has a place in the repository. */
  readonly place?: string;
}

export interface Outcome {
  readonly code: number | null;
  readonly log: string;
  /** The workflow commands in the log, in order. */
  readonly annotations: readonly Annotation[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** What is left in RUNNER_TEMP, by name. */
  readonly temp: Readonly<Record<string, string>>;
}

/** The requests about pull requests and comments: policies and files are read as well. */
export function requestsAboutComments({ requests }: GitHubServer): GitHubServer['requests'] {
  return requests.filter(({ path }) => !/^\/repos\/[^/]+\/[^/]+(?:\/git\/.*)?$/.test(path));
}

export type Step = (inputs: Readonly<Record<string, string>>, surroundings?: Surroundings) => Promise<Outcome>;

interface Fixtures {
  readonly options: Partial<GitHubOptions>;
  /** A GitHub with pull request 7. At the end of the test it must have been asked nothing wrong. */
  readonly github: GitHubServer;
  /** The working directory of all steps. */
  readonly folder: string;
  /**
   * Runs dist/index.js as the runner does: under Node 24, with inputs and the run in the environment and commands in
   * files.
   */
  readonly step: Step;
}

export const it = test.extend<Fixtures>({
  options: {},
  github: async ({ options }, use) => {
    const github = await startGitHub({
      repository: REPOSITORY,
      tokens: TOKENS,
      pulls: [{ number: 7, head: { sha: HEAD, ref: 'keys' } }],
      ...options,
    });
    // The default branch has no policy, and no commit has a file.
    github.putBranch('main', MAIN);
    for (const commit of [MAIN, MERGE, HEAD]) github.putCommit(commit, {});
    await use(github);
    await github.close();
    expect(github.violations).toEqual([]);
  },
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'dynamodb-kms-gate-action-'));
    await use(folder);
    rmSync(folder, { recursive: true });
  },
  step: async ({ github, folder }, use) => {
    let steps = 0;
    await use((inputs, surroundings = {}) =>
      runStep(inputs, { apiUrl: github.url, ...surroundings }, folder, join(folder, `_runner-${++steps}`)),
    );
  },
});

/** Runs dist/index.js once. What the runner hands it is in the folder `runner`. */
export async function runStep(
  given: Readonly<Record<string, string>>,
  surroundings: Surroundings,
  cwd: string,
  runner: string,
): Promise<Outcome> {
  const temp = join(runner, 'temp');
  const commands = {
    GITHUB_OUTPUT: join(runner, 'output'),
    GITHUB_STEP_SUMMARY: join(runner, 'summary'),
    GITHUB_ENV: join(runner, 'env'),
    GITHUB_PATH: join(runner, 'path'),
    GITHUB_STATE: join(runner, 'state'),
  };
  mkdirSync(temp, { recursive: true });
  for (const path of Object.values(commands)) writeFileSync(path, '');
  const { event = pullRequest(), run = 1000, attempt = 1, apiUrl = '', env = {} } = surroundings;
  const payload = join(runner, 'event.json');
  writeFileSync(payload, JSON.stringify(event.payload));

  const variables = {
    PATH: process.env['PATH'],
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'octocat',
    GITHUB_API_URL: apiUrl,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: payload,
    GITHUB_GRAPHQL_URL: `${apiUrl}/graphql`,
    GITHUB_JOB: 'gate',
    GITHUB_REF: event.ref,
    GITHUB_REPOSITORY: REPOSITORY,
    GITHUB_REPOSITORY_OWNER: REPOSITORY.split('/')[0],
    GITHUB_RUN_ATTEMPT: String(attempt),
    GITHUB_RUN_ID: String(run),
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: event.sha,
    GITHUB_WORKFLOW: 'gate',
    GITHUB_WORKSPACE: cwd,
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: temp,
    ...commands,
    ...inputVariables(given),
    ...env,
  };
  const { code, log } = await runNode(
    Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined)),
    cwd,
  );
  return {
    code,
    log,
    annotations: annotationsIn(log),
    outputs: readCommands(commands.GITHUB_OUTPUT),
    summary: readFileSync(commands.GITHUB_STEP_SUMMARY, 'utf8'),
    temp: Object.fromEntries(readdirSync(temp).map((name) => [name, readFileSync(join(temp, name), 'utf8')])),
  };
}

/** As the runner does: every input of action.yml is set, with its default or to nothing. */
function inputVariables(given: Readonly<Record<string, string>>): Record<string, string> {
  const stray = Object.keys(given).filter((name) => !(name in INPUTS));
  if (stray.length > 0) throw new Error(`action.yml has no input ${stray.join(', ')}`);
  const defaulted = (value = ''): string => value.replace('${{ github.token }}', 'ghs_job');
  return Object.fromEntries(
    Object.entries(INPUTS).map(([name, { default: value }]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      given[name] ?? defaulted(value),
    ]),
  );
}

function runNode(env: NodeJS.ProcessEnv, cwd: string): Promise<{ readonly code: number | null; readonly log: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(NODE_24, [ACTION], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const log: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => log.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, log: Buffer.concat(log).toString() }));
  });
}

/** The file that outputs are written to: NAME<<DELIMITER, the value, DELIMITER. */
function readCommands(path: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = readFileSync(path, 'utf8').split('\n');
  for (let i = 0; i < lines.length - 1; i++) {
    const [, name, delimiter] = /^([^<=]+)<<(.+)$/.exec(lines[i]!) ?? [];
    if (name === undefined || delimiter === undefined) throw new Error(`the runner cannot read ${lines[i]}`);
    if (name in values) throw new Error(`${name} is set twice`);
    const end = lines.indexOf(delimiter, i + 1);
    values[name] = lines.slice(i + 1, end).join('\n');
    i = end;
  }
  return values;
}

/** The runner takes a line for a command that begins with two colons, white space or not. */
function annotationsIn(log: string): readonly Annotation[] {
  return log.split(/\r?\n/).flatMap((line) => {
    if (!line.trim().startsWith('::')) return [];
    const [, level = '', properties = '', message = ''] = /^::([a-z-]+)(?: (.*?))?::(.*)$/.exec(line.trim()) ?? [];
    const property = (name: string) =>
      properties
        .split(',')
        .find((each) => each.startsWith(`${name}=`))
        ?.slice(name.length + 1);
    const [title, file] = [property('title'), property('file')];
    const place = file === undefined ? {} : { place: `${unescaped(file)}:${property('line')}-${property('endLine')}` };
    return [
      { level, title: title === undefined ? undefined : unescaped(title), message: unescaped(message), ...place },
    ];
  });
}

function unescaped(text: string): string {
  return text
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%25', '%');
}

/** The line under the hidden one: verdict and counts. */
export function titleOf(body: string): string | undefined {
  return body.split('\n').find((line) => line.startsWith('### '));
}

/** The files of a folder and below, without the runner's own. */
export function filesIn(folder: string): readonly string[] {
  return existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => !file.startsWith('_runner-'))
        .sort()
    : [];
}
