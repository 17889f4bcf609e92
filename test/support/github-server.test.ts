import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ACTIONS_BOT, type GitHubServer, primaryRateLimit, secondaryRateLimit, startGitHub } from './github-server.js';

const COMMENTS = '/repos/octo-org/infra/issues/7/comments';
const READER = { login: 'dependabot[bot]', type: 'Bot', may: 'read' } as const;
const OCTOCAT = { login: 'octocat', type: 'User', may: 'write' } as const;

let github: GitHubServer;
beforeEach(async () => {
  github = await startGitHub({
    basePath: '/api/v3',
    tokens: {
      writer: { ...ACTIONS_BOT, may: 'write' },
      reader: READER,
      stranger: { ...ACTIONS_BOT, may: 'none' },
      octocat: OCTOCAT,
    },
    pulls: [
      { number: 7, head: { sha: 'abc', ref: 'keys' } },
      { number: 8, head: { sha: 'abc', ref: 'keys', repo: 'octocat/infra' } },
      { number: 9, state: 'closed', head: { sha: 'def', ref: 'keys', repo: null } },
    ],
  });
});
afterEach(() => github.close());

async function ask(
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = { authorization: 'Bearer writer' },
) {
  const response = await fetch(path.startsWith('http') ? path : `${github.url}${path}`, {
    method,
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, json: text === '' ? undefined : JSON.parse(text) };
}

const as = (token: string) => ({ authorization: `token ${token}` });

describe('what the description of the API does not have', () => {
  it.each([
    [
      'a path',
      'GET',
      '/repos/octo-org/infra/issue/7/comments',
      undefined,
      'the API has no path /repos/octo-org/infra/issue/7/comments',
    ],
    ['a slash at the end', 'GET', `${COMMENTS}/`, undefined, `the API has no path ${COMMENTS}/`],
    [
      'a method',
      'PUT',
      COMMENTS,
      { body: 'x' },
      '/repos/{owner}/{repo}/issues/{issue_number}/comments has no method PUT',
    ],
    [
      'a path parameter of another type',
      'GET',
      COMMENTS.replace('7', 'seven'),
      undefined,
      'path parameter issue_number is "seven": must be integer',
    ],
    ['a query parameter', 'GET', `${COMMENTS}?perPage=100`, undefined, 'there is no query parameter perPage'],
    [
      'a query parameter of another type',
      'GET',
      `${COMMENTS}?per_page=all`,
      undefined,
      'query parameter per_page is "all": must be integer',
    ],
    [
      'a query parameter with no value',
      'GET',
      `${COMMENTS}?page=`,
      undefined,
      'query parameter page is "": must be integer',
    ],
    [
      'a query parameter twice',
      'GET',
      `${COMMENTS}?page=1&page=2`,
      undefined,
      'query parameter page is "1,2": must be integer',
    ],
    [
      'a value that is not allowed',
      'GET',
      '/repos/octo-org/infra/pulls?state=merged',
      undefined,
      'query parameter state is "merged": must be equal to one of the allowed values',
    ],
    ['no body', 'POST', COMMENTS, undefined, 'no body where one is required'],
    [
      'a body where none is taken',
      'DELETE',
      '/repos/octo-org/infra/issues/comments/1',
      {},
      'a body where none is taken',
    ],
    ['a body without what is required', 'POST', COMMENTS, {}, "body: must have required property 'body'"],
    ['a body with a value of another type', 'POST', COMMENTS, { body: 7 }, 'body: /body must be string'],
    [
      'a body with more in it',
      'POST',
      COMMENTS,
      { body: 'x', text: 'x' },
      'body: must NOT have unevaluated properties text',
    ],
    [
      'a parameter that GitHub has, but not this server',
      'GET',
      `${COMMENTS}?since=2026-01-01T00:00:00Z`,
      undefined,
      'Error: this server does not play since',
    ],
  ])('%s', async (_, method, path, body, reason) => {
    const { status, json } = await ask(method, path, body);
    expect({ status, json }).toMatchObject({ status: 500, json: { message: reason } });
    expect(github.violations).toEqual([`${method} /api/v3${path}: ${reason}`]);
  });

  it('no token, another content-type, no base path', async () => {
    await ask('GET', COMMENTS, undefined, {});
    await ask('POST', COMMENTS, { body: 'x' }, { ...as('writer'), 'content-type': 'text/plain' });
    await ask('GET', github.url.replace('/api/v3', COMMENTS));
    expect(github.violations).toEqual([
      `GET /api/v3${COMMENTS}: no header authorization`,
      `POST /api/v3${COMMENTS}: the body's content-type is "text/plain"; allowed: application/json`,
      `GET ${COMMENTS}: the path does not start with /api/v3`,
    ]);
  });
});

describe('what GitHub does', () => {
  afterEach(() => expect(github.violations).toEqual([]));

  it('makes, changes and removes comments', async () => {
    const body = '<b>&amp; \u{1F511}\r\n';
    const made = await ask('POST', COMMENTS, { body });
    expect(made).toMatchObject({
      status: 201,
      json: {
        body,
        user: { login: 'github-actions[bot]', type: 'Bot' },
        performed_via_github_app: { slug: 'github-actions' },
      },
    });
    expect(made.json.html_url).toBe(`https://github.com/octo-org/infra/pull/7#issuecomment-${made.json.id}`);
    const path = `/repos/octo-org/infra/issues/comments/${made.json.id}`;
    expect(await ask('PATCH', path, { body: 'y' })).toMatchObject({
      status: 200,
      json: { id: made.json.id, body: 'y' },
    });
    expect(await ask('GET', path)).toMatchObject({ status: 200, json: { body: 'y' } });
    expect(github.comments(7)).toMatchObject([{ body: 'y' }]);
    expect(await ask('DELETE', path)).toMatchObject({ status: 204, json: undefined });
    expect(await ask('GET', path)).toMatchObject({ status: 404, json: { message: 'Not Found', status: '404' } });
    expect(github.requests.map(({ method }) => method)).toEqual(['POST', 'PATCH', 'GET', 'DELETE', 'GET']);
  });

  it('gives comments by the page, with links to the others', async () => {
    for (let number = 1; number <= 205; number += 1) github.addComment(7, String(number), OCTOCAT);
    expect((await ask('GET', COMMENTS)).json).toHaveLength(30);
    expect((await ask('GET', `${COMMENTS}?per_page=1000`)).json).toHaveLength(100);
    const bodies: string[] = [];
    const rels: string[] = [];
    for (let next: string | undefined = `${COMMENTS}?per_page=100`; next !== undefined; ) {
      const { json, headers } = await ask('GET', next);
      bodies.push(...json.map(({ body }: { body: string }) => body));
      const link: string = headers.get('link') ?? '';
      rels.push([...link.matchAll(/rel="(\w+)"/g)].map(([, rel]) => rel).join(' '));
      next = /<([^>]+)>; rel="next"/.exec(link)?.[1];
    }
    expect(bodies).toEqual(Array.from({ length: 205 }, (_, index) => String(index + 1)));
    expect(rels).toEqual(['next last', 'prev next last first', 'prev first']);
    expect((await ask('GET', COMMENTS.replace('7', '8'))).headers.get('link')).toBeNull();
  });

  it('takes a review whose comments are all at lines of one hunk each, or none of it', async () => {
    const files = [
      { filename: 'main.tf', patch: '@@ -1,2 +1,3 @@\n a\n+b\n c\n@@ -9 +10 @@\n-x\n+y' },
      { filename: 'huge.tf' },
    ];
    github.putPull({ number: 7, head: { sha: 'abc', ref: 'keys' }, files, moved: ['main.tf'] });
    const post = async (comments: readonly object[], more: object = {}) =>
      (
        await ask('POST', '/repos/octo-org/infra/pulls/7/reviews', {
          commit_id: 'abc',
          event: 'COMMENT',
          comments,
          ...more,
        })
      ).status;
    const right = { path: 'main.tf', body: 'x', side: 'RIGHT', line: 3 };
    expect(await post([right, { ...right, line: 2, start_line: 1, start_side: 'RIGHT' }])).toBe(200);
    for (const wrong of [
      { ...right, line: 4 },
      { ...right, line: 10, start_line: 3 },
      { ...right, side: 'LEFT' },
      { ...right, path: 'huge.tf', line: 1 },
      { ...right, start_line: 3, line: 2 },
    ])
      expect(await post([right, wrong])).toBe(422);
    expect([await post([right], { commit_id: 'def' }), await post([])]).toEqual([422, 422]);
    const { json } = await ask('GET', '/repos/octo-org/infra/pulls/7/comments');
    expect(json).toMatchObject([
      { line: 3, start_line: null, side: 'RIGHT', user: ACTIONS_BOT },
      { line: 2, start_line: 1 },
    ]);
    expect((await ask('DELETE', `/repos/octo-org/infra/pulls/comments/${json[0].id}`)).status).toBe(204);
    expect((await ask('DELETE', `/repos/octo-org/infra/pulls/comments/${json[0].id}`)).status).toBe(404);
    expect(github.reviewComments(7)).toHaveLength(1);
    expect((await ask('GET', '/repos/octo-org/infra/pulls/7/files')).json).toEqual(files);
    expect((await ask('GET', '/repos/octo-org/infra/compare/abc...def')).json).toMatchObject({
      files: [{ filename: 'main.tf' }],
    });
  });

  it('finds pull requests', async () => {
    const numbers = async (path: string) =>
      (await ask('GET', `/repos/octo-org/infra${path}`)).json.map(({ number }: { number: number }) => number);
    expect(await numbers('/pulls')).toEqual([8, 7]);
    expect(await numbers('/pulls?head=octo-org:keys&state=open')).toEqual([7]);
    expect(await numbers('/pulls?head=octocat%3Akeys')).toEqual([8]);
    expect(await numbers('/pulls?state=all')).toEqual([9, 8, 7]);
    expect(await numbers('/commits/abc/pulls')).toEqual([8, 7]);
    expect((await ask('GET', '/repos/octo-org/infra/pulls/9')).json).toMatchObject({
      state: 'closed',
      head: { sha: 'def', repo: null },
      base: { repo: { owner: { login: 'octo-org' } } },
    });
  });

  it.each([
    [401, 'Bad credentials', 'GET', COMMENTS, undefined, 'unknown'],
    [403, 'Resource not accessible by integration', 'POST', COMMENTS, { body: 'x' }, 'reader'],
    [200, undefined, 'GET', COMMENTS, undefined, 'reader'],
    [403, 'Resource not accessible by integration', 'GET', COMMENTS, undefined, 'stranger'],
    [403, 'Resource not accessible by integration', 'GET', '/user', undefined, 'writer'],
    [200, undefined, 'GET', '/user', undefined, 'octocat'],
    [404, 'Not Found', 'POST', COMMENTS.replace('7', '70'), { body: 'x' }, 'writer'],
    [404, 'Not Found', 'GET', COMMENTS.replace('infra', 'other'), undefined, 'writer'],
    [404, 'Not Found', 'GET', '/repos/octo-org/infra/labels', undefined, 'writer'],
    [404, 'Not Found', 'GET', '/repos/octo-org/infra/issues/comments?sort=created', undefined, 'writer'],
    [201, undefined, 'POST', COMMENTS, { body: 'x'.repeat(65_536) }, 'writer'],
    [422, 'Validation Failed', 'POST', COMMENTS, { body: 'x'.repeat(65_537) }, 'writer'],
    [422, 'Validation Failed', 'POST', COMMENTS, { body: '\n' }, 'writer'],
  ])('%i %s: %s %s', async (status, message, method, path, body, token) => {
    const answer = await ask(method, path, body, as(token));
    expect([answer.status, answer.json.message]).toEqual([status, message]);
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
  });
});

describe('faults', () => {
  afterEach(() => expect(github.violations).toEqual([]));

  it('come to the requests they are meant for, as often as said', async () => {
    github.failNext({ method: 'POST', path: /comments$/, status: 503, times: 2 });
    const statuses = [];
    for (const method of ['GET', 'POST', 'POST', 'POST'])
      statuses.push((await ask(method, COMMENTS, method === 'POST' ? { body: 'x' } : undefined)).status);
    expect(statuses).toEqual([200, 503, 503, 201]);
    expect(github.comments(7)).toHaveLength(1);
  });

  it('can come after the effect', async () => {
    github.failNext({ afterEffect: true });
    expect((await ask('POST', COMMENTS, { body: 'x' })).status).toBe(502);
    expect(github.comments(7)).toHaveLength(1);
  });

  it('are rate limits', async () => {
    github.failNext(primaryRateLimit({ resetInSeconds: 5 }));
    github.failNext(secondaryRateLimit({ status: 429, retryAfterSeconds: 2 }));
    const [primary, secondary] = [await ask('GET', COMMENTS), await ask('GET', COMMENTS)];
    expect([
      primary.status,
      primary.headers.get('x-ratelimit-remaining'),
      Number(primary.headers.get('x-ratelimit-reset')) * 1000 > Date.now(),
    ]).toEqual([403, '0', true]);
    expect([secondary.status, secondary.headers.get('retry-after'), secondary.json.message]).toEqual([
      429,
      '2',
      expect.stringContaining('You have exceeded a secondary rate limit'),
    ]);
  });

  it('are slow answers, none, and a connection that breaks', async () => {
    github.failNext({ delayMs: 50 });
    const start = performance.now();
    expect((await ask('GET', COMMENTS)).status).toBe(200);
    expect(performance.now() - start).toBeGreaterThan(45);
    github.failNext({ destroy: true });
    await expect(ask('GET', COMMENTS)).rejects.toThrow('fetch failed');
    github.failNext({ hang: true });
    const hanging = ask('GET', COMMENTS);
    hanging.catch(() => undefined);
    await expect.poll(() => github.requests.length).toBe(3);
    await github.close();
    await expect(hanging).rejects.toThrow('fetch failed');
  });

  it('are what others do in the meantime', async () => {
    github.before({ method: 'POST' }, () => void github.addComment(7, 'of another run', ACTIONS_BOT));
    await ask('POST', COMMENTS, { body: 'ours' });
    await ask('POST', COMMENTS, { body: 'ours' });
    expect(github.comments(7).map(({ body }) => body)).toEqual(['of another run', 'ours', 'ours']);
  });
});
