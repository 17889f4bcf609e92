import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeAll, describe, expect } from 'vitest';
import { FAILING, it, type Outcome, PASSING, titleOf } from '../support/action.js';
import { type Fault, type GitHubServer, secondaryRateLimit, startGitHub } from '../support/github-server.js';

const ALWAYS = 1_000_000;
const POST = { method: 'POST', path: /\/issues\/7\/comments$/ };
const LIST = { method: 'GET', path: /\/issues\/7\/comments$/ };
/** The limits of the action, five times as fast: 15 s for an attempt, 60 s for a request, 2 minutes for all. */
const FAST = { env: { NODE_OPTIONS: `--import ${new URL('../support/fast-clock.mjs', import.meta.url).href}` } };

// The first request waits for the description of the API to be read, which takes longer than an attempt may.
beforeAll(async () => {
  const server = await startGitHub({ tokens: {} });
  await fetch(`${server.url}/repos/octo-org/infra/issues/7/comments`);
  await server.close();
});

/** What is asked before the verdict is not shown here: the policy is that of the checkout. */
const REPORTING = { 'policy-ref': 'head' };

const asked = ({ requests }: GitHubServer) => requests.map(({ method }) => method);

/** The process has ended by itself, with the verdict, and one warning names what is not on the pull request. */
function expectVerdict({ code, outputs, summary, annotations, temp }: Outcome, unposted: RegExp): void {
  expect([code, outputs['verdict'], outputs['comment-status']]).toEqual([1, 'fail', 'failed']);
  const warnings = annotations.filter(({ level }) => level === 'warning');
  expect(warnings).toHaveLength(1);
  expect(warnings[0]!.message).toMatch(unposted);
  expect(warnings[0]!.message).toContain('the verdict stands: fail');
  for (const text of [summary, ...Object.values(temp)]) expect(titleOf(text)).toMatch(/gate failed/);
  expect(Object.keys(temp)).toHaveLength(1);
}

describe.concurrent('a server holds up no verdict', () => {
  it.for([
    ['that hangs on everything', { hang: true }, /no answer to GET \S+ within 60 seconds/],
    ['that trickles bytes for ever', { trickle: true }, /no answer to GET \S+ within 60 seconds/],
    ['that closes every connection', { destroy: true }, /could not be posted: other side closed/],
    ['that answers 500 for ever', { status: 500 }, /Internal Server Error/],
    ['that answers 429 for ever', { status: 429 }, /Too Many Requests/],
    [
      'that answers 429 for ever and asks for some seconds',
      { status: 429, headers: { 'retry-after': '2' } },
      /Too Many Requests/,
    ],
  ] as const)('%s: a read is tried at most four times', async ([, fault, why], { step, github }) => {
    github.failNext({ ...fault, times: ALWAYS });
    const outcome = await step({ ...REPORTING, plan: FAILING, suggestions: 'true' }, FAST);
    expectVerdict(outcome, /^the comment and the suggestions could not be posted: /);
    expect(outcome.annotations.find(({ level }) => level === 'warning')!.message).toMatch(why);
    expect(['GET GET GET', 'GET GET GET GET']).toContain(asked(github).join(' '));
  });

  it.for([
    ['429 that asks for ten minutes', { status: 429, headers: { 'retry-after': '600' } }],
    ['a date that is far', { status: 503, headers: { 'retry-after': 'Fri, 31 Dec 2100 23:59:59 GMT' } }],
    ['a secondary rate limit', secondaryRateLimit({ retryAfterSeconds: 600 })],
  ] as const)('%s is not waited for', async ([, fault], { step, github }) => {
    github.failNext({ ...fault, times: ALWAYS });
    expectVerdict(await step({ ...REPORTING, plan: FAILING }, FAST), /^the comment could not be posted/);
    expect(asked(github)).toEqual(['GET']);
  });

  it.for([
    ['hangs', { hang: true }],
    ['answers 500', { status: 500 }],
    ['closes the connection', { destroy: true }],
    ['hangs, and does what was asked', { hang: true, afterEffect: true }],
  ] as const)(
    'on POST only, where it %s: it is looked for the comment before it is sent again',
    async ([, fault], { step, github }) => {
      github.failNext({ ...POST, ...fault, times: ALWAYS });
      const outcome = await step({ ...REPORTING, plan: FAILING }, FAST);
      if ('afterEffect' in fault) {
        expect(outcome).toMatchObject({ code: 1, outputs: { 'comment-status': 'created' } });
        expect(asked(github).filter((method) => method === 'POST')).toEqual(['POST']);
        expect(github.comments(7)).toHaveLength(1);
        return;
      }
      expectVerdict(outcome, /^the comment could not be posted/);
      expect(asked(github)).toEqual(['GET', 'POST', 'GET', 'POST', 'GET', 'POST']);
    },
  );

  it.for([
    ['hangs', { hang: true }],
    ['answers 500', { status: 500 }],
    ['closes the connection', { destroy: true }],
  ] as const)(
    'on PATCH only, where it %s: it is looked at the comment before it is sent again',
    async ([, fault], { step, github }) => {
      await step({ ...REPORTING, plan: PASSING });
      github.failNext({ method: 'PATCH', ...fault, times: ALWAYS });
      const before = github.requests.length;
      expectVerdict(
        await step({ ...REPORTING, plan: FAILING }, { ...FAST, run: 1001 }),
        /^the comment could not be posted/,
      );
      const then = asked(github).slice(before);
      expect(then.filter((method) => method === 'PATCH')).toHaveLength(3);
      expect(then.join(' ')).not.toMatch(/PATCH PATCH/);
    },
  );

  it('that answers one page after another, without an end: two minutes are all there is', async ({ step, github }) => {
    const link = `<${github.url}/repos/octo-org/infra/issues/7/comments?per_page=100&page=2>; rel="next"`;
    github.failNext({ ...LIST, status: 200, body: [], headers: { link }, delayMs: 2000, times: ALWAYS });
    expectVerdict(
      await step({ ...REPORTING, plan: FAILING, suggestions: 'true' }, FAST),
      /^the comment and the suggestions could not be posted: .*2 minutes/,
    );
    expect(asked(github).length).toBeGreaterThan(6);
  });

  it('after the comment is there: only the suggestions are named', async ({ step, github }) => {
    github.failNext({ path: /\/pulls\//, hang: true, times: ALWAYS });
    const { code, outputs, annotations, temp } = await step({ ...REPORTING, plan: FAILING, suggestions: 'true' }, FAST);
    expect([code, outputs['comment-status'], temp]).toEqual([1, 'created', {}]);
    expect(annotations.filter(({ level }) => level === 'warning').map(({ message }) => message)).toEqual([
      expect.stringMatching(/^the suggestions could not be posted: .*the verdict stands: fail$/),
    ]);
  });

  it('that hangs where the comment is looked at again: it was written, and that is said', async ({ step, github }) => {
    await step({ ...REPORTING, plan: PASSING });
    github.before({ method: 'PATCH' }, () => github.failNext({ method: 'GET', hang: true, times: ALWAYS }));
    const { code, outputs, annotations } = await step(
      { ...REPORTING, plan: FAILING, annotations: 'false' },
      { ...FAST, run: 1001 },
    );
    expect([code, outputs['comment-status']]).toEqual([1, 'updated']);
    expect(annotations.map(({ message }) => message)).toEqual([
      expect.stringMatching(/the comment was written, and could not be looked at again/),
    ]);
    expect(titleOf(github.comments(7)[0]!.body)).toMatch(/gate failed/);
  });
});

/** Another server on loopback. It must be asked nothing. */
async function elsewhere() {
  const seen: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    seen.push(request);
    response.writeHead(200, { 'content-type': 'application/json' }).end('[]');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    close: () => new Promise<void>((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
}

describe.concurrent('the token goes to the API alone', () => {
  const enterprise = it.extend({ options: { basePath: '/api/v3' } });
  const path = '/repos/octo-org/infra/issues/7/comments?page=2';

  const cases: readonly (readonly [string, (other: string, own: string) => Fault])[] = [
    [
      'a link to another host',
      (other) => ({ ...LIST, status: 200, body: [], headers: { link: `<${other}${path}>; rel="next"` } }),
    ],
    [
      'a link that begins as the API does',
      (other) => ({
        ...LIST,
        status: 200,
        body: [],
        headers: { link: `<${other.replace('http://', 'http://api.github.com@')}${path}>; rel="next"` },
      }),
    ],
    [
      'a link to another path of the host',
      (_, own) => ({
        ...LIST,
        status: 200,
        body: [],
        headers: { link: `<${own.replace('/api/v3', '/other')}${path}>; rel="next"` },
      }),
    ],
    [
      'a link out of the path',
      (_, own) => ({ ...LIST, status: 200, body: [], headers: { link: `<${own}/%2e%2e/%2e%2e/other>; rel="next"` } }),
    ],
    [
      "a path that only begins as the API's",
      (_, own) => ({ ...LIST, status: 200, body: [], headers: { link: `<${own}0/repos>; rel="next"` } }),
    ],
    [
      'a link to another scheme',
      (_, own) => ({
        ...LIST,
        status: 200,
        body: [],
        headers: { link: `<${own.replace('http:', 'https:')}${path}>; rel="next"` },
      }),
    ],
    ...[301, 302, 303, 307, 308].map(
      (status) =>
        [
          `a redirect of a read (${status})`,
          (other: string) => ({ ...LIST, status, headers: { location: `${other}${path}` } }),
        ] as const,
    ),
    ...[301, 302, 303, 307, 308].map(
      (status) =>
        [
          `a redirect of a write (${status})`,
          (other: string) => ({ ...POST, times: 9, status, headers: { location: `${other}${path}` } }),
        ] as const,
    ),
    [
      'a redirect with a user in it',
      (_, own) => ({ ...LIST, status: 302, headers: { location: `${own.replace('http://', 'http://x:y@')}${path}` } }),
    ],
    ['a redirect to a file', () => ({ ...LIST, status: 302, headers: { location: 'file:///etc/passwd' } })],
    ['a redirect to itself', () => ({ ...LIST, status: 302, headers: { location: '' }, times: ALWAYS })],
    ['a redirect to nowhere', () => ({ ...LIST, status: 302 })],
  ];
  enterprise.for(cases)('%s', async ([, fault], { step, github }) => {
    const other = await elsewhere();
    github.failNext(fault(other.url, github.url));
    const outcome = await step({ ...REPORTING, plan: FAILING });
    expectVerdict(outcome, /^the comment could not be posted: .*(?:points to another place|redirects|with status 302)/);
    expect(other.seen).toEqual([]);
    expect(github.requests.length).toBeLessThan(10);
    expect(outcome.log).not.toContain('ghs_job');
    await other.close();
  });

  enterprise('a repository that was renamed is redirected within the API', async ({ step, github }) => {
    const location = `${github.url}/repositories/1296269/issues/7/comments`;
    github.failNext({ ...LIST, status: 301, headers: { location: `${location}?per_page=100` } });
    github.failNext({ ...POST, status: 307, headers: { location } });
    expect((await step({ ...REPORTING, plan: FAILING })).outputs).toMatchObject({ 'comment-status': 'created' });
    expect(github.comments(7)).toHaveLength(1);
  });
});
