import { describe, expect } from 'vitest';
import { FAILING, it, PASSING, planOf, requestsAboutComments, titleOf, UNCHANGED, WARNING } from '../support/action.js';
import { ACTIONS_BOT, type GitHubServer } from '../support/github-server.js';

const OCTOCAT = { login: 'octocat', type: 'User' } as const;
const GREEN = expect.stringMatching(/^### ✅ DynamoDB KMS gate passed/);
const RED = expect.stringMatching(/^### ❌ DynamoDB KMS gate failed/);

const titles = (github: GitHubServer) => github.comments(7).map(({ body }) => titleOf(body));
const ids = (github: GitHubServer) => github.comments(7).map(({ id }) => id);
const writes = (github: GitHubServer) =>
  github.requests.map(({ method }) => method).filter((method) => method !== 'GET');

describe.concurrent('one comment', () => {
  it('counts one warning as one in its title', async ({ step, github }) => {
    expect((await step({ plan: WARNING, 'fail-on': 'warning' })).code).toBe(1);
    expect(titleOf(github.comments(7)[0]!.body)).toMatch(/, but there is 1 warning/);
  });

  it('is created by the first run and updated by those after it', async ({ step, github }) => {
    const first = await step({ plan: FAILING }, { run: 1000 });
    const [before] = github.comments(7);
    const second = await step({ plan: FAILING }, { run: 1001 });
    const [after, ...others] = github.comments(7);
    expect(
      [first, second].map(({ code, outputs }) => [code, outputs['comment-status'], outputs['comment-url']]),
    ).toEqual([
      [1, 'created', before!.html_url],
      [1, 'updated', before!.html_url],
    ]);
    expect([after!.id, others]).toEqual([before!.id, []]);
    expect(after!.body).toContain('/actions/runs/1001/attempts/1');
    expect(writes(github)).toEqual(['POST', 'PATCH']);
  });

  it('is updated by a second attempt of the same run', async ({ step, github }) => {
    await step({ plan: FAILING }, { attempt: 1 });
    expect((await step({ plan: PASSING }, { attempt: 2 })).outputs).toMatchObject({ 'comment-status': 'updated' });
    expect(titles(github)).toEqual([GREEN]);
  });

  it('is left as it is where it says the same', async ({ step, github }) => {
    await step({ plan: FAILING });
    expect(await step({ plan: FAILING })).toMatchObject({
      code: 1,
      outputs: { 'comment-status': 'unchanged', 'comment-url': github.comments(7)[0]!.html_url },
    });
    expect(writes(github)).toEqual(['POST']);
  });

  it('has the marker as its first line, and the head, the run and the plan as its last', async ({ step, github }) => {
    await step({ plan: PASSING, name: 'prod' }, { run: 77, attempt: 3 });
    const lines = github.comments(7)[0]!.body.trimEnd().split('\n');
    expect(lines[0]).toBe(
      `<!-- dynamodb-kms-gate v1 name=prod head=${'a1'.repeat(20)} run=77 attempt=3 verdict=pass -->`,
    );
    expect(lines.at(-1)).toBe(
      `<sub>[\`a1a1a1a\`](https://github.com/octo-org/infra/commit/${'a1'.repeat(20)}) · [run](https://github.com/octo-org/infra/actions/runs/77/attempts/3) · plan \`prod\`</sub>`,
    );
  });

  it('is found on the second page, the 117th of 130', async ({ step, github }) => {
    for (let i = 1; i <= 116; i++) github.addComment(7, `comment ${i}`, OCTOCAT);
    await step({ plan: FAILING }, { run: 1000 });
    const ours = ids(github).at(-1);
    for (let i = 118; i <= 130; i++) github.addComment(7, `comment ${i}`, OCTOCAT);
    const { outputs } = await step({ plan: PASSING }, { run: 1001 });
    expect(outputs['comment-status']).toBe('updated');
    expect(github.comments(7)).toHaveLength(130);
    expect(
      github
        .comments(7)
        .filter(({ body }) => titleOf(body) !== undefined)
        .map(({ id, body }) => [id, titleOf(body)]),
    ).toEqual([[ours, GREEN]]);
    expect(
      github.requests
        .filter(({ query }) => query.get('per_page') === '100')
        .map(({ query }) => query.get('page') ?? '1')
        .slice(-2),
    ).toEqual(['1', '2']);
  });

  it('stays of two that earlier runs left', async ({ step, github }) => {
    await step({ plan: FAILING }, { run: 998 });
    const { body } = github.comments(7)[0]!;
    github.addComment(7, 'me too', OCTOCAT);
    const late = github.addComment(7, body.replace('run=998', 'run=999'), ACTIONS_BOT);
    expect((await step({ plan: PASSING }, { run: 1000 })).outputs).toMatchObject({
      'comment-status': 'updated',
      'comment-url': late.html_url,
    });
    expect(titles(github)).toEqual([undefined, GREEN]);
  });
});

describe.concurrent('the verdict flips', () => {
  it('from pass to fail: edited, which notifies nobody', async ({ step, github }) => {
    await step({ plan: PASSING }, { run: 1000 });
    const before = ids(github);
    expect(await step({ plan: FAILING }, { run: 1001 })).toMatchObject({
      code: 1,
      outputs: { 'comment-status': 'updated' },
    });
    expect([ids(github), titles(github)]).toEqual([before, [RED]]);
  });

  it('from pass to fail with recreate-on-fail: a new comment at the end, and the old one is gone', async ({
    step,
    github,
  }) => {
    const mode = { 'comment-mode': 'recreate-on-fail' };
    await step({ plan: PASSING, ...mode }, { run: 1000 });
    const [old] = ids(github);
    github.addComment(7, 'looks good', OCTOCAT);
    const failed = await step({ plan: FAILING, ...mode }, { run: 1001 });
    expect(failed).toMatchObject({
      code: 1,
      outputs: { 'comment-status': 'created', 'comment-url': github.comments(7).at(-1)!.html_url },
    });
    expect(titles(github)).toEqual([undefined, RED]);
    expect(ids(github)).not.toContain(old);

    const kept = ids(github);
    expect((await step({ plan: FAILING, ...mode }, { run: 1002 })).outputs).toMatchObject({
      'comment-status': 'updated',
    });
    expect((await step({ plan: PASSING, ...mode }, { run: 1003 })).outputs).toMatchObject({
      'comment-status': 'updated',
    });
    expect([ids(github), titles(github)]).toEqual([kept, [undefined, GREEN]]);
  });

  it('does not recreate for an older run that finishes late', async ({ step, github }) => {
    await step({ plan: PASSING }, { run: 1001 });
    const before = github.comments(7);
    expect((await step({ plan: FAILING, 'comment-mode': 'recreate-on-fail' }, { run: 1000 })).outputs).toMatchObject({
      'comment-status': 'skipped',
    });
    expect(github.comments(7)).toEqual(before);
  });

  it.for(['always', 'findings', 'changes'])(
    'from fail to pass: a red comment turns green, with comment: %s',
    async (comment, { step, github }) => {
      await step({ plan: FAILING, comment }, { run: 1000 });
      expect(titles(github)).toEqual([RED]);
      const before = ids(github);
      expect(await step({ plan: UNCHANGED, comment }, { run: 1001 })).toMatchObject({
        code: 0,
        outputs: { 'comment-status': 'updated' },
      });
      expect([ids(github), titles(github)]).toEqual([before, [GREEN]]);
    },
  );
});

describe.concurrent('a comment is wanted', () => {
  // test/github/comment-wanted.test.ts has all cases.
  it.for([
    ['always', 'no-changes', 'created'],
    ['findings', 'created-enabled-without-a-key', 'skipped'],
    ['changes', 'no-changes', 'skipped'],
    ['changes', 'created-enabled-without-a-key', 'created'],
  ] as const)('%s: %s', async ([comment, claim, status], { step, github }) => {
    const plan = planOf(claim);
    const { outputs, annotations } = await step({ plan, comment, annotations: 'false' });
    expect(outputs['comment-status']).toBe(status);
    expect('comment-url' in outputs).toBe(status === 'created');
    expect(github.comments(7)).toHaveLength(status === 'created' ? 1 : 0);
    expect(annotations).toEqual([]);
  });

  it('never, not even where there is one', async ({ step, github }) => {
    await step({ plan: PASSING });
    const [before, asked] = [github.comments(7), requestsAboutComments(github).length];
    expect(await step({ plan: FAILING, comment: 'never' }, { run: 1001 })).toMatchObject({
      code: 1,
      outputs: { verdict: 'fail', 'comment-status': 'skipped' },
      summary: expect.stringContaining('failed'),
    });
    expect([github.comments(7), requestsAboutComments(github).length]).toEqual([before, asked]);
  });
});

describe.concurrent('an older run that finishes late', () => {
  it.for([
    ['of a lower run id', { run: 1001 }, { run: 1000 }],
    ['of a lower run id, as numbers have it', { run: 10_000 }, { run: 9_999 }],
    ['with more attempts', { run: 1001, attempt: 1 }, { run: 1000, attempt: 9 }],
    ['a lower attempt of the same run', { run: 1000, attempt: 10 }, { run: 1000, attempt: 9 }],
  ] as const)('%s: its verdict stands, and it overwrites nothing', async ([, newer, older], { step, github }) => {
    await step({ plan: PASSING }, newer);
    const before = github.comments(7);
    const { code, outputs, log } = await step({ plan: FAILING }, older);
    expect([code, outputs['verdict'], outputs['comment-status'], outputs['comment-url']]).toEqual([
      1,
      'fail',
      'skipped',
      before[0]!.html_url,
    ]);
    expect(log).toContain(`no comment: the comment is of a later run (${newer.run}`);
    expect(github.comments(7)).toEqual(before);
  });
});

describe.concurrent('whose comment it is', () => {
  it('somebody pasted ours, marker and all: theirs is left alone, and we have our own', async ({ step, github }) => {
    await step({ plan: PASSING }, { run: 1000 });
    const { id, body } = github.comments(7)[0]!;
    github.removeComment(id);
    const pasted = [
      OCTOCAT,
      { login: 'other-app[bot]', type: 'Bot' } as const,
      { login: 'github-actions', type: 'User' } as const,
    ].map((author) => github.addComment(7, body, author));
    github.addComment(7, `> ${body}`, ACTIONS_BOT);
    const before = github.comments(7);
    expect((await step({ plan: FAILING }, { run: 1001 })).outputs).toMatchObject({ 'comment-status': 'created' });
    expect(github.comments(7).slice(0, pasted.length + 1)).toEqual(before);
    expect(titles(github).slice(pasted.length + 1)).toEqual([RED]);
    expect((await step({ plan: PASSING }, { run: 1002 })).outputs).toMatchObject({ 'comment-status': 'updated' });
    expect(github.comments(7).slice(0, pasted.length + 1)).toEqual(before);
    expect(titles(github).slice(pasted.length + 1)).toEqual([GREEN]);
  });

  it('a later run in a pasted marker stops nobody', async ({ step, github }) => {
    github.addComment(
      7,
      `<!-- dynamodb-kms-gate v1 name= head=x run=${Number.MAX_SAFE_INTEGER} attempt=1 verdict=pass -->\n\nall good`,
      OCTOCAT,
    );
    expect((await step({ plan: FAILING })).outputs).toMatchObject({ 'comment-status': 'created' });
  });

  it("a person's token: found again by the login that GitHub says", async ({ step, github }) => {
    const token = { 'github-token': 'ghp_person' };
    await step({ plan: FAILING, ...token }, { run: 1000 });
    expect((await step({ plan: PASSING, ...token }, { run: 1001 })).outputs).toMatchObject({
      'comment-status': 'updated',
    });
    expect(github.comments(7)).toMatchObject([{ user: { login: 'hubot' } }]);
  });

  it("a job's token of another form: found again as GitHub Actions' comment", async ({ step, github }) => {
    const token = { 'github-token': 'v1_job' };
    await step({ plan: FAILING, ...token }, { run: 1000 });
    expect((await step({ plan: PASSING, ...token }, { run: 1001 })).outputs).toMatchObject({
      'comment-status': 'updated',
    });
    expect(titles(github)).toEqual([GREEN]);
  });

  it("an app of one's own: found again by comment-author", async ({ step, github }) => {
    const inputs = { 'github-token': 'ghs_app', 'comment-author': 'gate-app[bot]' };
    await step({ plan: FAILING, ...inputs }, { run: 1000 });
    expect((await step({ plan: PASSING, ...inputs }, { run: 1001 })).outputs).toMatchObject({
      'comment-status': 'updated',
    });
    expect(github.comments(7)).toMatchObject([{ user: { login: 'gate-app[bot]' } }]);
  });

  it("an app of one's own, and nothing is said of it: still one comment", async ({ step, github }) => {
    for (const run of [1000, 1001, 1002])
      await step({ plan: run === 1002 ? PASSING : FAILING, 'github-token': 'ghs_app' }, { run });
    expect(titles(github)).toEqual([GREEN]);
  });

  it("of an account that is gone: nobody's", async ({ step, github }) => {
    github.failNext({
      method: 'GET',
      path: /comments$/,
      status: 200,
      body: [{ id: 1, body: 'x', user: null, html_url: 'x' }],
    });
    expect((await step({ plan: FAILING })).outputs).toMatchObject({ 'comment-status': 'created' });
  });
});

describe.concurrent('names have each a comment of its own', () => {
  const NAMES = [
    'prod',
    'non-prod',
    'prod  eu',
    '🔑',
    'a --> <script>alert(1)</script>',
    'x verdict=pass run=9999',
    '%2D',
    '"\'`|',
    '@octocat #1',
    'a\nb',
    '-'.repeat(100),
    '🔑'.repeat(50),
  ];

  it('which no other touches', async ({ step, github }) => {
    const statuses = async (plan: string, run: number) => {
      const outcomes = await Promise.all(NAMES.map((name) => step({ plan, name }, { run })));
      return [...new Set(outcomes.map(({ outputs }) => outputs['comment-status']))];
    };
    expect(await statuses(FAILING, 1000)).toEqual(['created']);
    const before = ids(github);
    expect(before).toHaveLength(NAMES.length);
    expect(await statuses(PASSING, 1001)).toEqual(['updated']);
    expect(ids(github)).toEqual(before);
    for (const { body } of github.comments(7)) {
      const [first = '', second] = body.split('\n');
      expect(first).toMatch(/^<!-- (?:(?!--|>).)* -->$/);
      expect(second).toBe('');
      expect(titleOf(body)).toEqual(GREEN);
    }
  });

  it('one of them keeps no name apart from the one without', async ({ step, github }) => {
    await step({ plan: PASSING });
    await step({ plan: FAILING, name: 'prod' }, { run: 1001 });
    await step({ plan: WARNING }, { run: 1002 });
    expect(titles(github)).toEqual([expect.stringContaining('1 re-encryption'), RED]);
  });
});
