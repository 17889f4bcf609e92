import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { FAILING, it, type Outcome, PASSING } from '../support/action.js';
import type { GitHubServer } from '../support/github-server.js';

const LIST = { method: 'GET', path: /\/issues\/7\/comments$/ };
const ALWAYS = 1_000;
const LONG = 'z'.repeat(100_000);
const ECHO = {
  message: `bad ghs_job and ${Buffer.from('ghs_job').toString('base64')} here\n::error::x \u001b[31m ${LONG}`,
};

/** The token and the rest of a long answer are nowhere, and the verdict stands. */
function expectShort({ log, summary, temp }: Outcome, github: GitHubServer): void {
  for (const text of [log, summary, ...Object.values(temp), ...github.comments(7).map(({ body }) => body)]) {
    expect(text).not.toMatch(/ghs_job|Z2hzX2pvYg|z{121}|^::error::x|\u001b/m);
  }
}

describe.concurrent('what a server says', () => {
  it('in a list of comments', async ({ step, github }) => {
    github.failNext({ ...LIST, status: 400, body: ECHO, times: ALWAYS });
    const outcome = await step({ plan: FAILING });
    expect([outcome.code, outcome.outputs['comment-status']]).toEqual([1, 'failed']);
    expect(outcome.log).toContain('bad ***');
    expectShort(outcome, github);
  });

  it('when a comment is looked at after it was written', async ({ step, github }) => {
    await step({ plan: PASSING });
    github.before({ method: 'PATCH' }, () =>
      github.failNext({ method: 'GET', path: /comments\/\d+$/, status: 400, body: ECHO, times: ALWAYS }),
    );
    const outcome = await step({ plan: FAILING }, { run: 1001 });
    expect(outcome.log).toContain('could not be looked at again: bad ***');
    expectShort(outcome, github);
  });

  it('when the policy is read', async ({ step, github }) => {
    github.failNext({ method: 'GET', path: /\/git\/ref/, status: 403, body: ECHO, times: ALWAYS });
    const outcome = await step({ plan: PASSING });
    expect(outcome.code).toBe(2);
    expect(outcome.log).toContain('bad ***');
    expectShort(outcome, github);
  });

  it.for([
    ['null', 'null'],
    ['an object', {}],
    ['a list of nothing', [null]],
    ['a list of lists', [[]]],
    ['a comment that is no text', [{ id: 1, body: 5, user: { login: 'github-actions[bot]' }, html_url: 'x' }]],
  ] as const)('is no list of comments, but %s: no new comment is made', async ([, body], { step, github }) => {
    const headers = { 'content-type': 'application/json' };
    github.failNext({ ...LIST, status: 200, headers, body: body === 'null' ? null : body, times: ALWAYS });
    const { code, outputs, log } = await step({ plan: FAILING });
    expect([code, outputs['comment-status']]).toEqual([1, 'failed']);
    expect(log).toContain('not what it describes');
    expect(github.requests.filter(({ method }) => method === 'POST')).toEqual([]);
  });

  it.for([
    ['pages of 30 MB', 30_000_000, /more than 64 MiB/],
    ['small pages', 10, /more than 100 pages of comments/],
  ] as const)('for ever, in %s, ends with the verdict', { timeout: 60_000 }, async ([, size, why], { step }) => {
    const page = JSON.stringify([{ id: 1, body: 'x'.repeat(size), user: { login: 'a' }, html_url: 'x' }]);
    const server = createServer(({ url, headers }, answer) => {
      answer.writeHead(200, {
        'content-type': 'application/json',
        link: `<http://${headers.host}${url!.replace(/&page=\d+$/, '')}&page=2>; rel="next"`,
      });
      answer.end(page);
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { code, outputs, annotations } = await step(
      { plan: FAILING, 'policy-ref': 'head' },
      { apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` },
    );
    server.closeAllConnections();
    server.close();
    expect([code, outputs['verdict'], outputs['comment-status']]).toEqual([1, 'fail', 'failed']);
    expect(annotations.filter(({ level }) => level === 'warning').map(({ message }) => message)).toEqual([
      expect.stringMatching(why),
    ]);
  });
});

describe.concurrent('a payload that is no JSON', () => {
  it('is not quoted', async ({ step, folder }) => {
    writeFileSync(join(folder, 'event.json'), 'secret-text');
    const { log } = await step(
      { plan: PASSING, 'policy-ref': 'head' },
      { env: { GITHUB_EVENT_PATH: join(folder, 'event.json') } },
    );
    expect(log).toContain('(GITHUB_EVENT_PATH) is not valid JSON');
    expect(log).not.toContain('secret');
  });
});
