import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { FAILING, it, type Outcome, PASSING, requestsAboutComments, titleOf } from '../support/action.js';
import {
  FORK,
  HEAD,
  issueComment,
  MAIN,
  MERGE,
  mergeGroup,
  pullRequest,
  pullRequestTarget,
  push,
  REPOSITORY,
  schedule,
  workflowDispatch,
  workflowRun,
} from '../support/events.js';
import type { GitHubServer } from '../support/github-server.js';

const OTHER = 'd4'.repeat(20);
const RED = expect.stringMatching(/^### ❌ DynamoDB KMS gate failed/);
const GREEN = expect.stringMatching(/^### ✅ DynamoDB KMS gate passed/);
const titles = (github: GitHubServer, number = 7) => github.comments(number).map(({ body }) => titleOf(body));
const footerOf = (markdown: string) => markdown.trimEnd().split('\n').at(-1)!;
const commitIn = (markdown: string) =>
  /^<sub>\[`([0-9a-f]{7})`\]\((.+?)\/octo-org\/infra\/commit\/([0-9a-f]{40})\)/.exec(footerOf(markdown))?.slice(1);

describe.concurrent('a pull request', () => {
  it('is commented on; the commit is its head, not the merge that was checked out', async ({ step, github }) => {
    const { summary } = await step({ plan: FAILING }, { event: pullRequest() });
    for (const markdown of [github.comments(7)[0]!.body, summary]) {
      expect(commitIn(markdown)).toEqual([HEAD.slice(0, 7), 'https://github.com', HEAD]);
      expect(markdown).not.toContain(MERGE.slice(0, 7));
    }
  });

  it('of a fork, under pull_request_target, is commented on as well', async ({ step, github }) => {
    github.putPull({ number: 8, head: { sha: OTHER, ref: 'keys', repo: FORK } });
    expect(
      await step({ plan: FAILING }, { event: pullRequestTarget({ number: 8, sha: OTHER, repo: FORK }) }),
    ).toMatchObject({ code: 1, outputs: { 'comment-status': 'created' } });
    expect([titles(github, 7), titles(github, 8)]).toEqual([[], [RED]]);
    expect(commitIn(github.comments(8)[0]!.body)).toEqual([OTHER.slice(0, 7), 'https://github.com', OTHER]);
  });

  it('that a comment is on is told by the input pull-request; the commit is its head', async ({ step, github }) => {
    github.putPull({ number: 8, head: { sha: OTHER, ref: 'other' } });
    expect((await step({ plan: FAILING, 'pull-request': '8' }, { event: issueComment(8) })).outputs).toMatchObject({
      'comment-status': 'created',
    });
    expect([titles(github, 7), titles(github, 8)]).toEqual([[], [RED]]);
    expect(commitIn(github.comments(8)[0]!.body)).toEqual([OTHER.slice(0, 7), 'https://github.com', OTHER]);
    expect(github.comments(8)[0]!.body).toContain(` head=${OTHER} `);
  });

  it('is not guessed from a comment', async ({ step, github }) => {
    expect(await step({ plan: FAILING }, { event: issueComment(7) })).toMatchObject({
      code: 1,
      outputs: { 'comment-status': 'skipped' },
    });
    expect(requestsAboutComments(github)).toEqual([]);
  });

  it('can be another than that of the event', async ({ step, github }) => {
    github.putPull({ number: 8, head: { sha: OTHER, ref: 'other' } });
    await step({ plan: FAILING, 'pull-request': '8' }, { event: pullRequest() });
    expect([titles(github, 7), titles(github, 8)]).toEqual([[], [RED]]);
    expect(commitIn(github.comments(8)[0]!.body)).toEqual([OTHER.slice(0, 7), 'https://github.com', OTHER]);
  });
});

describe.concurrent('without a pull request', () => {
  it.for([push(), schedule(), workflowDispatch()])(
    '$name: the summary, and nothing is asked of pull requests',
    async (event, { step, github }) => {
      const { code, outputs, summary, annotations } = await step({ plan: FAILING }, { event });
      expect([code, outputs['verdict'], outputs['comment-status'], outputs['comment-url']]).toEqual([
        1,
        'fail',
        'skipped',
        undefined,
      ]);
      expect(titleOf(summary)).toEqual(RED);
      expect(commitIn(summary)).toEqual([MAIN.slice(0, 7), 'https://github.com', MAIN]);
      expect(annotations.map(({ level }) => level)).toEqual(['error']);
      expect(requestsAboutComments(github)).toEqual([]);
    },
  );

  it.for([
    ['a plan that fails', FAILING, 1, 'fail'],
    ['a plan that passes', PASSING, 0, 'pass'],
    ['a plan that is not there', 'nowhere.json', 2, undefined],
  ] as const)(
    'merge_group: the verdict of %s and nothing else',
    async ([, plan, code, verdict], { step, github, folder }) => {
      const outcome = await step({ plan, 'report-file': 'report.json' }, { event: mergeGroup() });
      expect(existsSync(join(folder, 'report.json'))).toBe(code !== 2);
      expect([outcome.code, outcome.outputs['verdict'], outcome.outputs['comment-status'], outcome.summary]).toEqual([
        code,
        verdict,
        'skipped',
        '',
      ]);
      expect(outcome.annotations).toEqual(code === 2 ? [expect.objectContaining({ level: 'error' })] : []);
      expect(outcome.log).toMatch(code === 2 ? /nowhere\.json does not exist/ : code === 1 ? /^FAIL {2}/ : /^PASS {2}/);
      expect(requestsAboutComments(github)).toEqual([]);
    },
  );
});

describe.concurrent('a workflow_run finds the pull request', () => {
  const FORKED = { sha: OTHER, branch: 'keys', repo: FORK };

  it('by the head of the run that ended', async ({ step, github }) => {
    github.putPull({ number: 8, head: { sha: OTHER, ref: 'other' } });
    expect(await step({ plan: FAILING }, { event: workflowRun(), run: 2000 })).toMatchObject({
      code: 1,
      outputs: { 'comment-status': 'created' },
    });
    expect([titles(github, 7), titles(github, 8)]).toEqual([[RED], []]);
    const [{ body } = { body: '' }] = github.comments(7);
    expect(commitIn(body)).toEqual([HEAD.slice(0, 7), 'https://github.com', HEAD]);
    expect(footerOf(body)).not.toContain(MAIN.slice(0, 7));
    expect(body).toContain('/actions/runs/2000/attempts/1');
  });

  it('of a fork', async ({ step, github }) => {
    github.putPull({ number: 8, head: { sha: OTHER, ref: 'keys', repo: FORK } });
    github.putPull({ number: 9, head: { sha: HEAD, ref: 'other', repo: FORK } });
    expect((await step({ plan: FAILING }, { event: workflowRun(FORKED) })).outputs).toMatchObject({
      'comment-status': 'created',
    });
    expect([titles(github, 7), titles(github, 8), titles(github, 9)]).toEqual([[], [RED], []]);
    expect(
      github.requests
        .filter(({ path }) => path.endsWith('/pulls'))
        .at(-1)!
        .query.get('head'),
    ).toBe('octocat:keys');
  });

  it('that is open and has the commit as its head still', async ({ step, github }) => {
    github.putPull({ number: 5, state: 'closed', head: { sha: OTHER, ref: 'keys', repo: FORK } });
    github.putPull({ number: 6, head: { sha: MAIN, ref: 'keys', repo: FORK } });
    const { code, outputs, log, annotations, summary } = await step(
      { plan: FAILING, annotations: 'false' },
      { event: workflowRun(FORKED) },
    );
    expect([code, outputs['comment-status'], annotations]).toEqual([1, 'skipped', []]);
    expect(log).toContain(`no open pull request has the head ${OTHER} of the branch keys of ${FORK}`);
    expect(titleOf(summary)).toEqual(RED);
    expect([5, 6, 7].flatMap((number) => github.comments(number))).toEqual([]);
  });

  it('or says which ones it could be', async ({ step, github }) => {
    github.putPull({ number: 8, head: { sha: HEAD, ref: 'keys' }, base: { sha: MAIN, ref: 'release' } });
    const { code, outputs, log } = await step({ plan: FAILING }, { event: workflowRun() });
    expect([code, outputs['comment-status']]).toEqual([1, 'skipped']);
    expect(log).toMatch(/the pull requests [78], [78] have the head .*pull-request/);
    expect([...github.comments(7), ...github.comments(8)]).toEqual([]);
    expect((await step({ plan: FAILING, 'pull-request': '8' }, { event: workflowRun() })).outputs).toMatchObject({
      'comment-status': 'created',
    });
    expect([titles(github, 7), titles(github, 8)]).toEqual([[], [RED]]);
  });

  it('by repository, branch and commit together: another one of the same commit is not meant', async ({
    step,
    github,
  }) => {
    github.putPull({ number: 8, head: { sha: HEAD, ref: 'keys-again' } });
    github.putPull({ number: 9, head: { sha: HEAD, ref: 'keys', repo: FORK } });
    // A fork within the same organization: its branches are called the same.
    github.putPull({ number: 10, head: { sha: HEAD, ref: 'keys', repo: 'octo-org/infra-fork' } });
    github.putPull({ number: 11, head: { sha: HEAD, ref: 'keys', repo: null } });
    await step({ plan: FAILING }, { event: workflowRun() });
    await step({ plan: PASSING }, { event: workflowRun({ branch: 'keys', repo: FORK }) });
    expect([7, 8, 9, 10, 11].map((number) => titles(github, number))).toEqual([[RED], [], [GREEN], [], []]);
  });

  it.for([
    [
      'another branch',
      { branch: 'other' },
      new RegExp(`no open pull request has the head ${HEAD} of the branch other of octo-org/infra`),
    ],
    [
      'another repository',
      { repo: FORK },
      new RegExp(`no open pull request has the head ${HEAD} of the branch keys of ${FORK}`),
    ],
    ['no branch', { branch: null }, /no head_branch.*pull-request/],
    ['no repository', { repo: null }, /no head_repository.*pull-request/],
    ['no commit', { sha: null }, /no head_sha.*pull-request/],
  ] as const)('and none where the run has %s', async ([, of, why], { step, github }) => {
    const { branch, repo, sha } = { branch: 'keys', repo: REPOSITORY, sha: HEAD, ...of };
    const event = workflowRun({ branch: branch ?? '', repo: repo ?? REPOSITORY, sha: sha ?? '' });
    const ended = (event.payload as { workflow_run: Record<string, unknown> }).workflow_run;
    if (branch === null) ended['head_branch'] = null;
    if (repo === null) ended['head_repository'] = null;
    if (sha === null) delete ended['head_sha'];
    const { code, outputs, log } = await step({ plan: FAILING }, { event });
    expect([code, outputs['comment-status']]).toEqual([1, 'skipped']);
    expect(log).toMatch(why);
    expect(github.comments(7)).toEqual([]);
  });

  it('and is as late as the run that ended, whenever it runs itself', async ({ step, github }) => {
    await step({ plan: FAILING }, { event: workflowRun({ id: 600 }), run: 2000 });
    expect(
      (await step({ plan: PASSING }, { event: workflowRun({ id: 500, attempt: 2 }), run: 2001 })).outputs,
    ).toMatchObject({ 'comment-status': 'skipped' });
    expect(titles(github)).toEqual([RED]);
    expect(
      (await step({ plan: PASSING }, { event: workflowRun({ id: 600, attempt: 2 }), run: 2002 })).outputs,
    ).toMatchObject({ 'comment-status': 'updated' });
  });
});

describe.concurrent('a GitHub Enterprise Server', () => {
  const enterprise = it.extend({ options: { basePath: '/api/v3' } });

  enterprise('is asked at GITHUB_API_URL and linked at GITHUB_SERVER_URL', async ({ step, github }) => {
    const { outputs, summary } = await step(
      { plan: FAILING },
      { env: { GITHUB_SERVER_URL: 'https://git.example.test' } },
    );
    expect(outputs['comment-status']).toBe('created');
    for (const markdown of [github.comments(7)[0]!.body, summary]) {
      expect(commitIn(markdown)).toEqual([HEAD.slice(0, 7), 'https://git.example.test', HEAD]);
      expect(footerOf(markdown)).toContain(
        '[run](https://git.example.test/octo-org/infra/actions/runs/1000/attempts/1)',
      );
      expect(markdown).not.toContain('github.com');
    }
  });

  enterprise('finds a pull request by its head, over pages', async ({ step, github }) => {
    for (let i = 0; i < 150; i++) github.addComment(7, 'x', { login: 'octocat', type: 'User' });
    await step({ plan: PASSING }, { event: workflowRun({ id: 500 }) });
    expect((await step({ plan: FAILING }, { event: workflowRun({ id: 501 }) })).outputs).toMatchObject({
      'comment-status': 'updated',
    });
  });
});

describe.concurrent('an environment that lacks something changes no verdict', () => {
  const expectRight = ({ code, outputs, log }: Outcome) =>
    expect([code, outputs['verdict'], log]).toEqual([
      1,
      'fail',
      expect.stringMatching(/^(?:::warning::.*\n)?FAIL {2}/),
    ]);

  it('no token, and the policy is in the checkout: it is said, and nothing is asked', async ({ step, github }) => {
    const outcome = await step({ plan: FAILING, 'github-token': '', 'policy-ref': 'head' });
    expectRight(outcome);
    expect(outcome.outputs['comment-status']).toBe('skipped');
    expect(outcome.log).toContain('github-token is empty');
    expect(requestsAboutComments(github)).toEqual([]);
  });

  it.for([
    ['half a payload', '{"pull_request":{"number":7,"head":'],
    ['an empty payload', ''],
    ['no JSON', '<html>'],
  ] as const)('%s: a warning, and the summary', async ([, content], { step, github, folder }) => {
    writeFileSync(join(folder, 'event'), content);
    const outcome = await step(
      { plan: FAILING, annotations: 'false' },
      { env: { GITHUB_EVENT_PATH: join(folder, 'event') } },
    );
    expectRight(outcome);
    expect(outcome.annotations).toEqual([
      { level: 'warning', title: undefined, message: expect.stringContaining('GITHUB_EVENT_PATH') },
    ]);
    expect([outcome.outputs['comment-status'], titleOf(outcome.summary)]).toEqual(['skipped', RED]);
    expect(requestsAboutComments(github)).toEqual([]);
  });

  it('a payload that is not there: a warning', async ({ step, folder }) => {
    const outcome = await step(
      { plan: FAILING, annotations: 'false' },
      { env: { GITHUB_EVENT_PATH: join(folder, 'nowhere') } },
    );
    expectRight(outcome);
    expect(outcome.annotations).toMatchObject([
      { level: 'warning', message: expect.stringContaining('GITHUB_EVENT_PATH') },
    ]);
    expect(outcome.outputs['comment-status']).toBe('skipped');
  });

  it('half a payload, and the pull request is told: it is commented on', async ({ step, github, folder }) => {
    writeFileSync(join(folder, 'event'), '{');
    const outcome = await step(
      { plan: FAILING, 'pull-request': '7' },
      { env: { GITHUB_EVENT_PATH: join(folder, 'event') } },
    );
    expectRight(outcome);
    expect([outcome.outputs['comment-status'], titles(github)]).toEqual(['created', [RED]]);
  });

  it.for([
    'null',
    '[]',
    '"x"',
    '{"pull_request":null}',
    '{"pull_request":{"number":"7"}}',
    '{"pull_request":{"number":-7,"head":{"sha":7}}}',
  ])('the payload %s is of no pull request', async (content, { step, github, folder }) => {
    writeFileSync(join(folder, 'event'), content);
    const outcome = await step({ plan: FAILING }, { env: { GITHUB_EVENT_PATH: join(folder, 'event') } });
    expectRight(outcome);
    expect([outcome.outputs['comment-status'], requestsAboutComments(github)]).toEqual(['skipped', []]);
  });

  it('no GITHUB_STEP_SUMMARY: everything else is as ever', async ({ step, github }) => {
    const outcome = await step({ plan: FAILING, annotations: 'false' }, { env: { GITHUB_STEP_SUMMARY: undefined } });
    expectRight(outcome);
    expect(outcome.annotations).toEqual([]);
    expect(titles(github)).toEqual([RED]);
  });

  it.for(['nowhere/summary', 'folder'])(
    'GITHUB_STEP_SUMMARY is %s, which cannot be written: a warning, everything else is as ever',
    async (path, { step, github, folder }) => {
      mkdirSync(join(folder, 'folder'));
      const outcome = await step(
        { plan: FAILING, annotations: 'false', 'report-file': 'report.json' },
        { env: { GITHUB_STEP_SUMMARY: join(folder, path) } },
      );
      expectRight(outcome);
      expect(outcome.annotations).toEqual([
        { level: 'warning', title: undefined, message: expect.stringMatching(/summary.*the verdict is fail/) },
      ]);
      expect([outcome.outputs['comment-status'], titles(github), existsSync(join(folder, 'report.json'))]).toEqual([
        'created',
        [RED],
        true,
      ]);
    },
  );

  it('GITHUB_OUTPUT cannot be written: warnings, and the comment', async ({ step, github, folder }) => {
    const { code, annotations } = await step(
      { plan: FAILING, annotations: 'false' },
      { env: { GITHUB_OUTPUT: join(folder, 'nowhere', 'output') } },
    );
    expect(code).toBe(1);
    expect([...new Set(annotations.map(({ level }) => level))]).toEqual(['warning']);
    expect(titles(github)).toEqual([RED]);
  });

  it("a runner's environment of which nothing is left", async ({ step }) => {
    const names = [
      'API_URL',
      'EVENT_NAME',
      'EVENT_PATH',
      'REPOSITORY',
      'RUN_ATTEMPT',
      'RUN_ID',
      'SERVER_URL',
      'SHA',
      'STEP_SUMMARY',
      'WORKSPACE',
    ];
    const env = { ...Object.fromEntries(names.map((name) => [`GITHUB_${name}`, undefined])), RUNNER_TEMP: undefined };
    const outcome = await step({ plan: FAILING, annotations: 'false', 'policy-ref': 'head' }, { env });
    expectRight(outcome);
    expect([outcome.outputs['comment-status'], outcome.annotations]).toEqual(['skipped', []]);
  });

  it('no GITHUB_REPOSITORY: skipped, and it is said', async ({ step, github }) => {
    const outcome = await step({ plan: FAILING, 'policy-ref': 'head' }, { env: { GITHUB_REPOSITORY: undefined } });
    expectRight(outcome);
    expect(outcome.outputs['comment-status']).toBe('skipped');
    expect(outcome.log).toContain('GITHUB_REPOSITORY');
    expect(requestsAboutComments(github)).toEqual([]);
  });
});
