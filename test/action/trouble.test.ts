import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { FAILING, it, type Outcome, PASSING, requestsAboutComments, titleOf } from '../support/action.js';
import { HEAD } from '../support/events.js';
import { ACTIONS_BOT, type GitHubServer, primaryRateLimit, secondaryRateLimit } from '../support/github-server.js';

const OCTOCAT = { login: 'octocat', type: 'User' } as const;
const GREEN = expect.stringMatching(/^### ✅ DynamoDB KMS gate passed/);
const RED = expect.stringMatching(/^### ❌ DynamoDB KMS gate failed/);
const POST = { method: 'POST', path: /\/issues\/7\/comments$/ };
const LIST = { method: 'GET', path: /\/issues\/7\/comments$/ };

const titles = (github: GitHubServer) => github.comments(7).map(({ body }) => titleOf(body));
const sent = (github: GitHubServer, method: string) =>
  requestsAboutComments(github).filter((request) => request.method === method).length;

/** The gate's own word is there, the pull request's comments are not: one warning says why. */
function expectFailed({ code, outputs, summary, annotations, temp }: Outcome, why: RegExp): void {
  expect([code, outputs['verdict'], outputs['comment-status'], outputs['comment-url']]).toEqual([
    1,
    'fail',
    'failed',
    undefined,
  ]);
  expect(titleOf(summary)).toEqual(RED);
  const [error, warning, ...others] = annotations;
  expect([error?.level, warning?.level, others]).toEqual(['error', 'warning', []]);
  expect(warning!.message).toMatch(why);
  expect(Object.values(temp).map(titleOf)).toEqual([RED]);
}

describe.concurrent('a comment that cannot be posted changes no verdict', () => {
  it('a server that is down', async ({ step }) => {
    // Nobody listens on port 1; the port of a server that was closed may be another test's by now.
    const apiUrl = 'http://127.0.0.1:1';
    const [failing, passing] = await Promise.all(
      [FAILING, PASSING].map((plan) => step({ plan, 'policy-ref': 'head' }, { apiUrl })) as [
        Promise<Outcome>,
        Promise<Outcome>,
      ],
    );
    expectFailed(failing, /could not be posted/);
    expect(passing).toMatchObject({
      code: 0,
      outputs: { verdict: 'pass', 'comment-status': 'failed' },
      annotations: [{ level: 'warning' }],
    });
  });

  it('a server that never makes it', async ({ step, github }) => {
    github.failNext({ ...POST, status: 503, times: 99 });
    expectFailed(await step({ plan: FAILING }), /Service Unavailable/);
    expect(sent(github, 'POST')).toBe(3);
    expect(github.comments(7)).toEqual([]);
  });

  it('a token that is none', async ({ step }) => {
    expectFailed(await step({ plan: FAILING, 'github-token': 'ghs_expired', 'policy-ref': 'head' }), /Bad credentials/);
  });

  it('a pull request that is none', async ({ step }) => {
    expectFailed(await step({ plan: FAILING, 'pull-request': '99' }), /Not Found/);
  });

  it('a repository that is none', async ({ step }) => {
    expectFailed(
      await step({ plan: FAILING, 'policy-ref': 'head' }, { env: { GITHUB_REPOSITORY: 'octo-org/other' } }),
      /Not Found/,
    );
  });

  it('an address of the API that is none', async ({ step }) => {
    expectFailed(await step({ plan: FAILING, 'policy-ref': 'head' }, { apiUrl: 'nonsense' }), /could not be posted/);
  });

  it('a rate limit that is over in an hour: it is not waited for', async ({ step, github }) => {
    github.failNext({ ...primaryRateLimit({ resetInSeconds: 3600 }), ...POST, times: 9 });
    expectFailed(await step({ plan: FAILING }), /rate limit/i);
    expect(sent(github, 'POST')).toBe(1);
  });

  it('a secondary rate limit of ten minutes', async ({ step, github }) => {
    github.failNext({ ...secondaryRateLimit({ retryAfterSeconds: 600 }), ...LIST, times: 9 });
    expectFailed(await step({ plan: FAILING }), /rate limit/i);
    expect(sent(github, 'GET')).toBe(1);
  });

  it('a body that GitHub refuses', async ({ step, github }) => {
    github.failNext({ ...POST, status: 422, times: 9 });
    expectFailed(await step({ plan: FAILING }), /Unprocessable/);
    expect(sent(github, 'POST')).toBe(1);
  });

  it('a page of a proxy where JSON is due', async ({ step, github }) => {
    github.failNext({ ...LIST, status: 200, body: '<html>sign in</html>', times: 9 });
    expectFailed(await step({ plan: FAILING }), /could not be posted/);
  });

  it('says no token, whatever the server says', async ({ step, github }) => {
    github.failNext({ ...LIST, status: 400, body: { message: 'bad token ghs_job' }, times: 9 });
    const outcome = await step({ plan: FAILING });
    expectFailed(outcome, /bad token/);
    expect(outcome.log).not.toContain('ghs_job');
  });
});

describe.concurrent('what passes is waited for', () => {
  it.for([
    ['two errors of the server, listing', { ...LIST, status: 502, times: 2 }],
    ['two errors of the server, creating', { ...POST, status: 503, times: 2 }],
    ['a page of a proxy', { ...POST, status: 502, body: '<html>Bad Gateway</html>' }],
    ['a secondary rate limit, listing', { ...secondaryRateLimit({ retryAfterSeconds: 1 }), ...LIST }],
    ['a secondary rate limit, creating', { ...secondaryRateLimit({ retryAfterSeconds: 1 }), ...POST }],
    ['the same with its own status', { ...secondaryRateLimit({ status: 429, retryAfterSeconds: 1 }), ...POST }],
    ['a primary rate limit that is over soon', { ...primaryRateLimit({ resetInSeconds: 1 }), ...POST }],
    ['a connection that breaks, listing', { ...LIST, destroy: true }],
    ['a connection that breaks, creating', { ...POST, destroy: true }],
    ['slow answers', { delayMs: 2000, times: 2 }],
  ] as const)('%s', async ([, fault], { step, github }) => {
    github.failNext(fault);
    expect(await step({ plan: FAILING, annotations: 'false' })).toMatchObject({
      code: 1,
      outputs: { 'comment-status': 'created', 'comment-url': github.comments(7)[0]!.html_url },
      annotations: [],
    });
    expect(titles(github)).toEqual([RED]);
  });

  it.for([
    ['errors of the server', { status: 502, times: 2 }],
    ['a secondary rate limit', secondaryRateLimit({ retryAfterSeconds: 1 })],
    ['a rate limit that says no more', { status: 429 }],
  ] as const)('%s, updating', async ([, fault], { step, github }) => {
    await step({ plan: FAILING });
    github.failNext({ method: 'PATCH', ...fault });
    expect(await step({ plan: PASSING }, { run: 1001 })).toMatchObject({
      code: 0,
      outputs: { 'comment-status': 'updated' },
      annotations: [],
    });
    expect(titles(github)).toEqual([GREEN]);
  });
});

describe.concurrent("a token that may not comment: a fork's, Dependabot's, one without the permission", () => {
  it.for([
    ['fail', 'ghs_fork', 1],
    ['pass', 'ghs_fork', 0],
    ['fail', 'ghs_none', 1],
  ] as const)('%s with %s: one notice, the summary and a file', async ([verdict, token, code], { step, github }) => {
    const outcome = await step({
      plan: verdict === 'pass' ? PASSING : FAILING,
      'github-token': token,
      annotations: 'false',
      'policy-ref': 'head',
    });
    expect([
      outcome.code,
      outcome.outputs['verdict'],
      outcome.outputs['comment-status'],
      outcome.outputs['comment-url'],
    ]).toEqual([code, verdict, 'denied', undefined]);
    expect(outcome.annotations).toEqual([
      {
        level: 'notice',
        title: undefined,
        message: expect.stringContaining('\npermissions:\n  contents: read\n  pull-requests: write'),
      },
    ]);
    const [[name, body] = [], ...others] = Object.entries(outcome.temp);
    expect(others).toEqual([]);
    expect(outcome.annotations[0]!.message).toContain(name);
    expect(body!.trimEnd()).toBe(outcome.summary.trimEnd());
    expect(titleOf(body!)).toEqual(verdict === 'pass' ? GREEN : RED);
    expect(body).toContain(HEAD);
    expect(github.comments(7)).toEqual([]);
  });

  it('where there is nothing to say, nothing is said of that either', async ({ step }) => {
    expect(await step({ plan: PASSING, comment: 'findings', 'github-token': 'ghs_fork' })).toMatchObject({
      code: 0,
      outputs: { 'comment-status': 'skipped' },
      annotations: [],
      temp: {},
    });
  });

  it('of two steps of a job: each in a file of its own', async ({ step, folder }) => {
    const env = { RUNNER_TEMP: join(folder, 'temp') };
    mkdirSync(env.RUNNER_TEMP);
    for (const [name, plan] of [
      ['prod', FAILING],
      ['non-prod', PASSING],
    ] as const)
      await step({ plan, name, 'github-token': 'ghs_fork' }, { env });
    expect(
      readdirSync(env.RUNNER_TEMP).map((file) => titleOf(readFileSync(join(env.RUNNER_TEMP, file), 'utf8'))),
    ).toEqual(expect.arrayContaining([GREEN, RED]));
  });

  it('to update a comment that is there', async ({ step, github }) => {
    await step({ plan: PASSING });
    expect(
      await step({ plan: FAILING, 'github-token': 'ghs_fork', annotations: 'false' }, { run: 1001 }),
    ).toMatchObject({ code: 1, outputs: { 'comment-status': 'denied' }, annotations: [{ level: 'notice' }] });
    expect(titles(github)).toEqual([GREEN]);
  });
});

describe.concurrent('an answer that was lost', () => {
  it.for([
    ['a 502 after the comment was made', { ...POST, afterEffect: true }],
    ['a connection that broke after the comment was made', { ...POST, afterEffect: true, destroy: true }],
  ] as const)('%s: one comment', async ([, fault], { step, github }) => {
    github.failNext(fault);
    expect((await step({ plan: FAILING })).outputs).toMatchObject({
      'comment-status': 'created',
      'comment-url': github.comments(7)[0]!.html_url,
    });
    expect(titles(github)).toEqual([RED]);
    expect(sent(github, 'POST')).toBe(1);
  });

  it('of an app that is not named: one comment', async ({ step, github }) => {
    github.failNext({ ...POST, afterEffect: true });
    await step({ plan: FAILING, 'github-token': 'ghs_app' });
    expect(titles(github)).toEqual([RED]);
  });

  it('after the old comment was removed', async ({ step, github }) => {
    await step({ plan: PASSING });
    github.failNext({ method: 'DELETE', afterEffect: true });
    expect((await step({ plan: FAILING, 'comment-mode': 'recreate-on-fail' }, { run: 1001 })).outputs).toMatchObject({
      'comment-status': 'created',
    });
    expect(titles(github)).toEqual([RED]);
  });
});

describe.concurrent('what others do in the meantime', () => {
  it('a later run comments between the list and the comment: its comment stays', async ({ step, github }) => {
    let other: Outcome | undefined;
    github.before(POST, async () => void (other = await step({ plan: PASSING }, { run: 1001 })));
    const { code, outputs } = await step({ plan: FAILING }, { run: 1000 });
    expect(titles(github)).toEqual([GREEN]);
    expect([code, outputs['comment-status'], outputs['comment-url']]).toEqual([
      1,
      'skipped',
      other!.outputs['comment-url'],
    ]);
    expect(other!.outputs['comment-url']).toBe(github.comments(7)[0]!.html_url);
  });

  it('an earlier run comments between the list and the comment: its comment goes', async ({ step, github }) => {
    github.before(POST, async () => void (await step({ plan: PASSING }, { run: 999 })));
    const { code, outputs } = await step({ plan: FAILING }, { run: 1000 });
    expect(titles(github)).toEqual([RED]);
    expect([code, outputs['comment-status'], outputs['comment-url']]).toEqual([
      1,
      'created',
      github.comments(7)[0]!.html_url,
    ]);
  });

  it('three runs find no comment and make one each: that of the latest stays', async ({ step, github }) => {
    let arrived = 0;
    let release = (): void => undefined;
    const all = new Promise<void>((resolve) => (release = resolve));
    github.before({ ...POST, times: 3 }, () => {
      if (++arrived === 3) release();
      return all;
    });
    const outcomes = await Promise.all(
      [1000, 1002, 1001].map((run) => step({ plan: run === 1002 ? PASSING : FAILING }, { run })),
    );
    expect(outcomes.map(({ code }) => code)).toEqual([1, 0, 1]);
    expect(titles(github)).toEqual([GREEN]);
    expect(github.comments(7)[0]!.body).toContain(' run=1002 ');
  });

  it('a later run updates as soon as we have looked: its word stays', async ({ step, github }) => {
    await step({ plan: FAILING }, { run: 1000 });
    github.before(LIST, () => github.before({}, async () => void (await step({ plan: PASSING }, { run: 1002 }))));
    await step({ plan: FAILING }, { run: 1001 });
    expect(titles(github)).toEqual([GREEN]);
  });

  it('somebody deletes the comment before it is updated: there is one again', async ({ step, github }) => {
    await step({ plan: FAILING }, { run: 1000 });
    github.before({ method: 'PATCH' }, () => github.removeComment(github.comments(7)[0]!.id));
    expect((await step({ plan: PASSING }, { run: 1001 })).outputs).toMatchObject({
      'comment-status': 'created',
      'comment-url': github.comments(7)[0]!.html_url,
    });
    expect(titles(github)).toEqual([GREEN]);
  });

  it('another run removes what we were about to remove', async ({ step, github }) => {
    await step({ plan: PASSING }, { run: 1000 });
    github.before({ method: 'DELETE' }, () => github.removeComment(github.comments(7)[0]!.id));
    expect((await step({ plan: FAILING, 'comment-mode': 'recreate-on-fail' }, { run: 1001 })).outputs).toMatchObject({
      'comment-status': 'created',
    });
    expect(titles(github)).toEqual([RED]);
  });

  it('an older run, that had looked before us, writes after us: our word stays', async ({ step, github }) => {
    await step({ plan: FAILING }, { run: 1000 });
    const { id, body: older } = github.comments(7)[0]!;
    let asked = 0;
    github.before({ method: 'PATCH' }, () => {
      asked = github.requests.length;
      // After the answer to this request, whatever is asked next.
      github.before({ method: 'GET' }, async () => {
        await fetch(`${github.url}/repos/octo-org/infra/issues/comments/${id}`, {
          method: 'PATCH',
          headers: { authorization: 'token ghs_job', 'content-type': 'application/json' },
          body: JSON.stringify({ body: older }),
        });
      });
    });
    expect((await step({ plan: PASSING }, { run: 1001 })).outputs).toMatchObject({ 'comment-status': 'updated' });
    expect(github.requests.length).toBeGreaterThan(asked);
    expect(titles(github)).toEqual([GREEN]);
  });

  it('what is to be removed cannot be: the comment says the right thing nevertheless', async ({ step, github }) => {
    await step({ plan: FAILING }, { run: 998 });
    github.addComment(7, github.comments(7)[0]!.body.replace('run=998', 'run=999'), ACTIONS_BOT);
    github.failNext({ method: 'DELETE', status: 403, times: 9 });
    expect(await step({ plan: PASSING }, { run: 1000 })).toMatchObject({
      code: 0,
      outputs: { verdict: 'pass', 'comment-status': 'updated' },
      annotations: [{ level: 'warning', message: expect.stringContaining('could not be removed') }],
    });
    expect(titles(github)).toEqual([RED, GREEN]);
  });

  it('people comment all the while', async ({ step, github }) => {
    for (const match of [LIST, POST])
      github.before(match, () => void github.addComment(7, 'and another thing', OCTOCAT));
    expect((await step({ plan: FAILING })).outputs).toMatchObject({ 'comment-status': 'created' });
    expect(titles(github)).toEqual([undefined, undefined, RED]);
  });
});
