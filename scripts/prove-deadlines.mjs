// Runs the built action with its real time limits against servers that do not answer, and says how long each took until
// the process was gone, with which verdict, and what the warning says. Takes about four minutes.
//
//   npm run build && npm run prove-deadlines
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const ACTION = fileURLToPath(new URL('../dist/index.js', import.meta.url));
const PLAN = fileURLToPath(new URL('../fixtures/created-disabled/plan.json', import.meta.url));
const HEAD = 'a1'.repeat(20);
/** Reporting, and a few seconds for the start and the end of a process. */
const LIMIT = 130;

const json = { 'content-type': 'application/json' };
const trickle = (response) => {
  response.writeHead(200, json);
  const timer = setInterval(() => response.write(' '), 1000);
  response.on('close', () => clearInterval(timer));
};

/** What a server does with a request; a server of its own each. */
const servers = {
  'hangs on everything': () => undefined,
  'hangs on POST only': ({ method }, response) => void (method === 'GET' && response.writeHead(200, json).end('[]')),
  'trickles a byte a second': (_, response) => trickle(response),
  'answers 500': (_, response) => response.writeHead(500, json).end('{"message":"no"}'),
  'answers 429': (_, response) => response.writeHead(429, json).end('{"message":"no"}'),
  'answers 429, retry-after 20': (_, response) =>
    response.writeHead(429, { ...json, 'retry-after': '20' }).end('{"message":"no"}'),
  'closes the connection': (incoming) => incoming.socket.destroy(),
  'redirects in a loop': ({ url }, response) => response.writeHead(302, { location: url }).end(),
  // As slow as an attempt may be, for ever: only the end of all reporting ends that.
  'lists pages without an end': ({ headers: { host }, url }, response) =>
    void setTimeout(
      () => response.writeHead(200, { ...json, link: `<http://${host}${url}>; rel="next"` }).end('[]'),
      14_000,
    ),
};

const started = performance.now();
const cases = [...Object.entries(servers).map(([name, answer]) => withServer(name, answer)), withFullBacklog()];
const failed = (await Promise.all(cases)).filter((isRight) => !isRight).length;
console.log(`${cases.length} servers, ${failed} of them held up the verdict or changed it; ${seconds(started)} s`);
if (failed > 0) process.exitCode = 1;

async function withServer(name, answer) {
  let requests = 0;
  const server = createServer((incoming, response) => {
    requests++;
    incoming.resume();
    answer(incoming, response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const isRight = await prove(name, server.address().port, () => `${requests} requests`);
  server.close().closeAllConnections();
  return isRight;
}

/** A server that takes no connection: one that is stopped, with as many waiting as the kernel keeps for it. */
async function withFullBacklog() {
  const source =
    "require('node:net').createServer().listen({ port: 0, host: '127.0.0.1', backlog: 1 }, function () { console.log(this.address().port); })";
  const child = spawn(process.execPath, ['-e', source], { stdio: ['ignore', 'pipe', 'inherit'] });
  const port = Number(await new Promise((resolve) => child.stdout.once('data', (data) => resolve(String(data)))));
  child.kill('SIGSTOP');
  const waiting = Array.from({ length: 4 }, () => connect(port, '127.0.0.1').on('error', () => undefined));
  await sleep(500);
  const isRight = await prove('takes no connection', port, () => 'no requests');
  for (const socket of waiting) socket.destroy();
  child.kill('SIGKILL');
  return isRight;
}

async function prove(name, port, requests) {
  const folder = mkdtempSync(join(tmpdir(), 'dynamodb-kms-gate-deadlines-'));
  const event = join(folder, 'event.json');
  writeFileSync(event, JSON.stringify({ pull_request: { number: 7, head: { sha: HEAD } } }));
  const files = Object.fromEntries(
    ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'].map((variable) => [variable, join(folder, variable)]),
  );
  for (const path of Object.values(files)) writeFileSync(path, '');
  const env = {
    PATH: process.env.PATH,
    GITHUB_API_URL: `http://127.0.0.1:${port}`,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: event,
    GITHUB_REPOSITORY: 'octo-org/infra',
    GITHUB_RUN_ID: '1',
    GITHUB_SHA: HEAD,
    RUNNER_TEMP: folder,
    ...files,
    // What cannot be read decides (exit code 2): here the policy is that of the checkout, and reporting is measured.
    'INPUT_POLICY-REF': 'head',
    INPUT_PLAN: PLAN,
    INPUT_SUGGESTIONS: 'true',
    'INPUT_GITHUB-TOKEN': 'ghs_x',
  };
  const start = performance.now();
  const child = spawn(process.execPath, [ACTION], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (log += data));
  const timer = setTimeout(() => child.kill('SIGKILL'), 2 * LIMIT * 1000);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearTimeout(timer);
  const verdict = /verdict<<\S+\n(\w+)/.exec(readFileSync(files.GITHUB_OUTPUT, 'utf8'))?.[1];
  const warnings = log.split('\n').filter((line) => line.startsWith('::warning'));
  const isRight = code === 1 && verdict === 'fail' && warnings.length === 1 && performance.now() - start < LIMIT * 1000;
  console.log(
    `${isRight ? 'right' : 'WRONG'}  ${name}: ${seconds(start)} s, exit code ${code}, verdict ${verdict}, ${requests()}\n       ${warnings.join('\n       ').replace(/%0A.*/, '')}`,
  );
  rmSync(folder, { recursive: true });
  return isRight;
}

function seconds(start) {
  return ((performance.now() - start) / 1000).toFixed(1);
}
