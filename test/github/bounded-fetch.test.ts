import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { apiAddress } from '../../src/github/api-address.js';
import { retryPause } from '../../src/github/bounded-fetch.js';
import { createClient } from '../../src/github/client.js';
import { ACTIONS_BOT, type GitHubServer, startGitHub } from '../support/github-server.js';

const LIMITS = { attemptMs: 300, requestMs: 700 };
const ALWAYS = 1_000_000;

let github: GitHubServer;
beforeEach(async () => {
  github = await startGitHub({
    tokens: { token: { ...ACTIONS_BOT, may: 'write' } },
    pulls: [{ number: 7, head: { sha: 'abc', ref: 'keys' } }],
  });
});
afterEach(() => github.close());

const commentsOf = (signal: AbortSignal) =>
  createClient(
    'token',
    { repository: { owner: 'octo-org', repo: 'infra' }, apiUrl: github.url, signal },
    LIMITS,
  ).comments(7);
const open = (): AbortSignal => new AbortController().signal;

describe('a request', () => {
  it.each([
    ['that hangs', { hang: true }],
    ['whose answer trickles in', { trickle: true }],
  ])('%s ends: a read within its attempts, a write with its first', async (_, fault) => {
    github.failNext({ ...fault, times: ALWAYS });
    await expect(commentsOf(open()).list()).rejects.toThrow(/no answer to GET \S+ within 0.7 seconds/);
    const reads = github.requests.length;
    await expect(commentsOf(open()).create('x')).rejects.toThrow(/no answer to POST \S+ within 0.3 seconds/);
    expect(github.requests.length - reads).toBe(1);
  });

  it('ends as soon as its phase does, whatever it waits for, and none is sent afterwards', async () => {
    for (const fault of [
      { hang: true },
      { trickle: true },
      { status: 500 },
      { status: 429, headers: { 'retry-after': '25' } },
    ]) {
      const phase = new AbortController();
      github.failNext({ ...fault, method: 'GET', times: 1 });
      const comments = createClient('token', {
        repository: { owner: 'octo-org', repo: 'infra' },
        apiUrl: github.url,
        signal: phase.signal,
      }).comments(7);
      setTimeout(() => phase.abort(new Error('the phase is over')), 200);
      await expect(comments.list()).rejects.toThrow('the phase is over');
      const asked = github.requests.length;
      await expect(comments.create('x')).rejects.toThrow('the phase is over');
      expect(github.requests.length).toBe(asked);
    }
  });

  it('takes no answer without an end', async () => {
    github.failNext({
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: ' '.repeat(65 * 1024 * 1024),
    });
    const comments = createClient('token', {
      repository: { owner: 'octo-org', repo: 'infra' },
      apiUrl: github.url,
      signal: open(),
    }).comments(7);
    await expect(comments.list()).rejects.toThrow('more than 64 MiB');
  });

  it('gives the last answer where its time is over between two attempts', async () => {
    github.failNext({ status: 503, times: ALWAYS });
    await expect(commentsOf(open()).list()).rejects.toMatchObject({ status: 503 });
  });
});

describe('the next attempt', () => {
  const headers = (given: Record<string, string> = {}) => new Headers(given);
  const pauses = (method: string, status: number | null, given: Record<string, string> = {}) =>
    [1, 2, 3, 4].map((count) =>
      retryPause(
        { method, count, answer: status === null ? null : { status, headers: headers(given) } },
        1_000_000_000,
      ),
    );

  it.each([
    ['GET', null, {}, [1000, 4000, 9000, null]],
    ['GET', 500, {}, [1000, 4000, 9000, null]],
    ['DELETE', 502, {}, [1000, 4000, 9000, null]],
    ['GET', 408, {}, [1000, 4000, 9000, null]],
    ['GET', 429, {}, [1000, 4000, 9000, null]],
    ['GET', 503, { 'retry-after': '7' }, [7000, 7000, 9000, null]],
    ['GET', 503, { 'retry-after': '31' }, [null, null, null, null]],
    ['POST', 429, { 'retry-after': '0' }, [0, 0, 0, null]],
    ['POST', 403, { 'retry-after': '30' }, [30_000, 30_000, 30_000, null]],
    ['POST', 403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1000002' }, [3000, 3000, 3000, null]],
    ['PATCH', 429, { 'retry-after': '1' }, [null, null, null, null]],
    ['GET', 403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1003600' }, [null, null, null, null]],
    ['GET', 403, { 'x-ratelimit-remaining': '17', 'x-ratelimit-reset': '1000002' }, [null, null, null, null]],
    ['GET', 404, {}, [null, null, null, null]],
    ['GET', 200, {}, [null, null, null, null]],
    ['POST', null, {}, [null, null, null, null]],
    ['POST', 500, {}, [null, null, null, null]],
    ['PATCH', 502, {}, [null, null, null, null]],
  ] as const)('of %s after %s %j', (method, status, given, expected) => {
    expect(pauses(method, status, given)).toEqual(expected);
  });
});

describe('the address of the API', () => {
  it.each([
    ['https://api.github.com', 'https://api.github.com/repos', true],
    ['https://api.github.com', 'https://api.github.com:443/repos', true],
    ['https://api.github.com/', 'HTTPS://API.GITHUB.COM/repos', true],
    ['https://git.example.test/api/v3', 'https://git.example.test/api/v3/repos', true],
    ['https://git.example.test/api/v3/', 'https://git.example.test/api/v3', true],
    ['https://api.github.com', 'http://api.github.com/repos', false],
    ['https://api.github.com', 'https://api.github.com:8443/repos', false],
    ['https://api.github.com', 'https://api.github.com.example.test/repos', false],
    ['https://api.github.com', 'https://api.github.com@example.test/repos', false],
    ['https://api.github.com', 'https://user@api.github.com/repos', false],
    ['https://git.example.test/api/v3', 'https://git.example.test/api/v30', false],
    ['https://git.example.test/api/v3', 'https://git.example.test/api/v3/../../x', false],
    ['https://git.example.test/api/v3', 'https://git.example.test/api/v3/%2e%2E/x', false],
    ['https://git.example.test/api/v3', 'https://git.example.test/api\\v3\\..\\x', false],
    ['https://api.github.com', '//example.test/repos', false],
    ['https://api.github.com', 'data:application/json,[]', false],
    ['https://api.github.com', 'not an address', false],
  ])('%s: %s is asked: %s', (base, url, isAsked) => {
    const address = apiAddress(base);
    if (isAsked) expect(address(url)).toBeInstanceOf(URL);
    else expect(() => address(url)).toThrow(/points to another place/);
  });

  it.each(['nonsense', '', 'file:///etc', 'ftp://api.github.com'])('is not %j', (base) => {
    expect(() => apiAddress(base)).toThrow(/GITHUB_API_URL/);
  });
});
