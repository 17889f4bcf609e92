import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import type { Finding } from '../../src/gate/report.js';
import { FAILING, it, type Step } from '../support/action.js';
import { HEAD, issueComment, MERGE, mergeGroup, pullRequest, push, workflowRun } from '../support/events.js';
import { readMarkdown } from '../support/github-markdown.js';
import { ACTIONS_BOT, type GitHubServer, type Pull, secondaryRateLimit } from '../support/github-server.js';
import { at, edit, writeReport } from '../support/located-report.js';

const OCTOCAT = { login: 'octocat', type: 'User' } as const;
const REVIEWS = { method: 'POST', path: /\/reviews$/ };
const REPORT = { reports: 'report.json', suggestions: 'true', annotations: 'false' } as const;

/** main.tf: lines 10 to 16 and 40 to 42 are in the diff. */
const PATCH =
  '@@ -10,4 +10,7 @@ resource "aws_dynamodb_table" "t" {\n   name = "t"\n-  old = 1\n+  a = 1\n+  b = 2\n+  c = 3\n+\n   hash_key = "id"\n }\n@@ -30,2 +40,3 @@\n x\n+y\n z\n\\ No newline at end of file';
const PULL: Pull = {
  number: 7,
  head: { sha: HEAD, ref: 'keys' },
  files: [
    { filename: 'main.tf', patch: PATCH },
    { filename: 'huge.tf' },
    { filename: 'a dir/täble [1].tf', patch: '@@ -0,0 +1,2 @@\n+one\n+two' },
  ],
};
const LINES = ['  server_side_encryption {', '    enabled = true', '  }'];
const COMPLETE: Partial<Finding> = { location: at('main.tf', 10, 15), edit: edit('main.tf', 12, 12, LINES) };

const inDiff = (n: number): Partial<Finding> => ({
  ...COMPLETE,
  address: `aws_dynamodb_table.t["${n}"]`,
  edit: edit('main.tf', 12, 12, [...LINES, `  # ${n}`]),
});
const shown = (github: GitHubServer) =>
  github
    .reviewComments(7)
    .map(({ body, path, start_line: start, line }) => [
      path,
      start,
      line,
      /```suggestion\n([^]*)```$/.exec(body)?.[1]?.replace(/\n$/, ''),
    ]);
const posts = (github: GitHubServer) =>
  github.requests.filter(({ method, path }) => method === 'POST' && path.includes('/pulls/'));
const asked = (github: GitHubServer) =>
  github.requests.filter(({ path }) => path.includes('/pulls/') || path.includes('/compare/'));

async function suggest(
  step: Step,
  folder: string,
  changes: readonly Partial<Finding>[],
  inputs: Readonly<Record<string, string>> = {},
  surroundings: Parameters<Step>[1] = {},
) {
  await writeReport(step, folder, changes);
  return step({ ...REPORT, comment: 'never', 'policy-ref': 'head', ...inputs }, surroundings);
}

describe.concurrent('suggestions', () => {
  it('are in one review: each at its lines, with a sentence and the lines as they are to be', async ({
    step,
    github,
    folder,
  }) => {
    github.putPull(PULL);
    const outcome = await suggest(step, folder, [
      COMPLETE,
      { address: 'aws_dynamodb_table.u', edit: edit('main.tf', 40, 42, ['\tone', '', 'two']) },
      { address: 'aws_dynamodb_table.v', edit: edit('a dir/täble [1].tf', 1, 2, []) },
    ]);
    expect([outcome.code, outcome.annotations]).toEqual([1, []]);
    expect(outcome.log).toContain('suggestions: 3 posted, 0 kept, 0 removed\n');
    expect(shown(github)).toEqual([
      ['main.tf', null, 12, LINES.join('\n')],
      ['main.tf', 40, 42, '\tone\n\ntwo'],
      ['a dir/täble [1].tf', 1, 2, ''],
    ]);
    expect(posts(github).map(({ body }) => body)).toMatchObject([
      {
        commit_id: HEAD,
        event: 'COMMENT',
        comments: [{ side: 'RIGHT', line: 12 }, { side: 'RIGHT', start_side: 'RIGHT', start_line: 40, line: 42 }, {}],
      },
    ]);
    expect(posts(github)[0]!.body).not.toHaveProperty('comments.0.start_line');
    const { body } = github.reviewComments(7)[0]!;
    expect(body.split('\n').slice(0, 2)).toEqual([
      expect.stringMatching(/^<!-- dynamodb-kms-gate-suggestion v1 name= key=[0-9a-f]{16} -->$/),
      expect.stringMatching(/^`aws_dynamodb_table\.t`: Encrypted with an AWS owned key.* \(`table-kms-encryption`\)$/),
    ]);
    expect(readMarkdown(body).leaks).toEqual([]);
  });

  const NOT_MADE = [
    ['outside of the diff', { edit: edit('main.tf', 20, 20, LINES) }],
    ['partly outside', { edit: edit('main.tf', 9, 10, LINES) }],
    ['from one hunk into another', { edit: edit('main.tf', 16, 40, LINES) }],
    ['of a file that has no patch', { edit: edit('huge.tf', 1, 1, LINES) }],
    ['of a file that the pull request does not change', { edit: edit('other.tf', 12, 12, LINES) }],
    ['that the diff has already', { edit: edit('main.tf', 11, 12, ['  a = 1', '  b = 2']) }],
    ['with what nobody sees', { edit: edit('main.tf', 12, 12, ['a\u202eb']) }],
    ['with a control character', { edit: edit('main.tf', 12, 12, ['a\u001b[31m']) }],
    [
      'with an account id that is not there yet',
      { edit: edit('main.tf', 12, 12, ['kms_key_arn = "arn:aws:kms:us-east-1:111122223333:key/x"']) },
    ],
  ] as const;
  it('are not made of edits outside of the diff, or with what is not to be shown; each is counted, and one beside them is made', async ({
    step,
    github,
    folder,
  }) => {
    github.putPull(PULL);
    const { log, annotations } = await suggest(step, folder, [
      ...NOT_MADE.map(([what, change]) => ({ ...change, address: `aws_dynamodb_table.t["${what}"]` })),
      COMPLETE,
    ]);
    expect(annotations).toEqual([]);
    expect(
      github
        .reviewComments(7)
        .map(({ body }) => NOT_MADE.filter(([what]) => body.includes(what)).map(([what]) => what)),
    ).toEqual([[]]);
    expect(shown(github)).toEqual([['main.tf', null, 12, LINES.join('\n')]]);
    expect(log).toContain(`suggestions: 1 posted, 0 kept, 0 removed; ${NOT_MADE.length} edits not suggested`);
  });

  const NOT_LOOKED_FOR = [
    ['none', { edit: null }],
    ['incomplete', { edit: edit('main.tf', 12, 12, LINES, false) }],
    ['not in the repository', { edit: { ...edit('main.tf', 12, 12, LINES), inRepository: false } }],
    ['of a path that leaves the repository', { edit: edit('../main.tf', 12, 12, LINES) }],
    [
      'of a finding that is waived',
      {
        ...COMPLETE,
        status: 'waived',
        waiver: { reason: 'Moves.', owner: null, expires: null, by: 'comment', location: null },
      },
    ],
    ['of a finding that the baseline has', { ...COMPLETE, status: 'baseline' }],
  ] as const;
  it('are not looked for where no finding has an edit that could be one', async ({ step, github, folder }) => {
    github.putPull(PULL);
    await suggest(
      step,
      folder,
      NOT_LOOKED_FOR.map(
        ([what, change]) => ({ ...change, address: `aws_dynamodb_table.t["${what}"]` }) as Partial<Finding>,
      ),
    );
    expect(asked(github).map(({ path }) => path.replace(/.*\/pulls\//, ''))).toEqual(['7', '7/comments']);
  });

  it('have an account id that the lines have already, or that is to be shown', async ({ step, github, folder }) => {
    const arn = '  kms_key_arn = "arn:aws:kms:us-east-1:111122223333:key/x"';
    github.putPull({ ...PULL, files: [{ filename: 'main.tf', patch: `@@ -1 +1,2 @@\n ${arn}\n+x` }] });
    await suggest(step, folder, [{ edit: edit('main.tf', 1, 2, [arn, 'y']) }]);
    expect(shown(github)).toHaveLength(1);
    await suggest(step, folder, [{ edit: edit('main.tf', 2, 2, [arn]) }], { 'account-ids': 'show' });
    expect(shown(github)).toEqual([['main.tf', null, 2, arn]]);
  });

  it('are made once where several findings have the same edit', async ({ step, github, folder }) => {
    github.putPull(PULL);
    await suggest(step, folder, [
      COMPLETE,
      { ...COMPLETE, address: 'aws_dynamodb_table.u' },
      ...Array.from({ length: 3 }, (_, i) => ({ ...COMPLETE, address: `x[${i}]` })),
    ]);
    expect(shown(github)).toHaveLength(1);
    const { body } = github.reviewComments(7)[0]!;
    expect(body.match(/Encrypted with/g)).toHaveLength(3);
    expect(body).toContain('And 2 more.');
  });

  it('are at most twenty, and a notice says how many more there would be', async ({ step, github, folder }) => {
    github.putPull(PULL);
    const { code, annotations } = await suggest(
      step,
      folder,
      Array.from({ length: 23 }, (_, n) => inDiff(n)),
    );
    expect([code, github.reviewComments(7).length, posts(github).length]).toEqual([1, 20, 1]);
    expect(annotations).toEqual([
      { level: 'notice', title: undefined, message: expect.stringContaining('3 suggestions left out') },
    ]);
  });

  it('are of all the files of a pull request, over all pages', async ({ step, github, folder }) => {
    github.putPull({
      ...PULL,
      files: [
        ...Array.from({ length: 250 }, (_, i) => ({ filename: `${i}.tf`, patch: '@@ -0,0 +1 @@\n+x' })),
        ...PULL.files!,
      ],
    });
    await suggest(step, folder, [COMPLETE, { edit: edit('249.tf', 1, 1, ['y']) }]);
    expect(shown(github).map(([path]) => path)).toEqual(['main.tf', '249.tf']);
  });

  it('are not made where the base has changed the file as well: its lines are others at the head', async ({
    step,
    github,
    folder,
  }) => {
    github.putPull({ ...PULL, moved: ['main.tf', 'docs.md'] });
    await suggest(step, folder, [COMPLETE, { edit: edit('a dir/täble [1].tf', 1, 1, ['1']) }]);
    expect(shown(github).map(([path]) => path)).toEqual(['a dir/täble [1].tf']);
    expect(asked(github).map(({ path }) => path)).toContainEqual(
      expect.stringMatching(new RegExp(`/compare/${HEAD}\\.\\.\\.${MERGE}$`)),
    );
  });

  it('are not made where the base has changed more files than GitHub lists', async ({ step, github, folder }) => {
    github.putPull({ ...PULL, moved: Array.from({ length: 300 }, (_, i) => `${i}.md`) });
    const { log, annotations } = await suggest(step, folder, [COMPLETE]);
    expect([shown(github), annotations]).toEqual([[], []]);
    expect(log).toContain('no suggestions: the base has changed too many files');
  });

  it('are not made where the pull request has another head by now', async ({ step, github, folder }) => {
    github.putPull({ ...PULL, head: { sha: 'e5'.repeat(20), ref: 'keys' } });
    github.addReviewComment(
      7,
      { body: '<!-- dynamodb-kms-gate-suggestion v1 name= key=0 -->', path: 'main.tf' },
      ACTIONS_BOT,
    );
    const { log } = await suggest(step, folder, [COMPLETE]);
    expect(log).toContain('no suggestions: the pull request has another head by now');
    expect(github.reviewComments(7)).toHaveLength(1);
  });

  it('are not asked for by default, nor is GitHub', async ({ step, github, folder }) => {
    github.putPull(PULL);
    await suggest(step, folder, [COMPLETE], { suggestions: '' });
    expect(asked(github)).toEqual([]);
  });

  it('are true or false', async ({ step }) => {
    expect(await step({ plan: FAILING, suggestions: 'yes' })).toMatchObject({
      code: 2,
      annotations: [{ message: 'input suggestions is "yes"; allowed: false, true' }],
    });
  });

  it('stand beside the comment, of plans that are judged as well', async ({ step, github }) => {
    github.putPull(PULL);
    expect(await step({ plan: FAILING, suggestions: 'true' })).toMatchObject({
      code: 1,
      outputs: { 'comment-status': 'created' },
      log: expect.stringContaining('suggestions: 0 posted'),
    });
  });
});

describe.concurrent('suggestions of an earlier run', () => {
  it('stay where they are the same, and are replaced or removed where they are not', async ({
    step,
    github,
    folder,
  }) => {
    github.putPull(PULL);
    await suggest(step, folder, [inDiff(1), inDiff(2), inDiff(3)], { name: 'prod' });
    const [first, second] = github.reviewComments(7);
    const { log } = await suggest(
      step,
      folder,
      [inDiff(1), { ...inDiff(2), edit: edit('main.tf', 12, 12, ['other']) }],
      { name: 'prod' },
      { run: 1001 },
    );
    expect(log).toContain('suggestions: 1 posted, 1 kept, 2 removed\n');
    expect(
      github.reviewComments(7).map(({ id, body }) => [id === first!.id, id === second!.id, body.includes('\nother\n')]),
    ).toEqual([
      [true, false, false],
      [false, false, true],
    ]);
    await suggest(step, folder, [{ edit: null }], { name: 'prod' }, { run: 1002 });
    expect(github.reviewComments(7)).toEqual([]);
  });

  it('are posted again where GitHub does not show them at their lines any more', async ({ step, github, folder }) => {
    github.putPull(PULL);
    for (const line of [null, 13]) {
      await suggest(step, folder, [COMPLETE]);
      github.putReviewComment({ ...github.reviewComments(7)[0]!, line });
      await suggest(step, folder, [COMPLETE]);
      expect(shown(github).map(([, , at]) => at)).toEqual([12]);
    }
  });

  it('stay where somebody has answered them', async ({ step, github, folder }) => {
    github.putPull(PULL);
    await suggest(step, folder, [inDiff(1), inDiff(2)]);
    const [answered] = github.reviewComments(7);
    github.addReviewComment(
      7,
      { body: 'No: because.', path: 'main.tf', line: 12, in_reply_to_id: answered!.id },
      OCTOCAT,
    );
    const { log } = await suggest(step, folder, [{ edit: null }]);
    expect(log).toContain('0 posted, 0 kept, 1 removed');
    expect(github.reviewComments(7).map(({ id, user }) => (id === answered!.id ? 'ours' : user?.login))).toEqual([
      'ours',
      'octocat',
    ]);
  });

  it('are none of another step, another author, or somebody who quotes them', async ({ step, github, folder }) => {
    github.putPull(PULL);
    await suggest(step, folder, [inDiff(1)], { name: 'non-prod' });
    const { body } = github.reviewComments(7)[0]!;
    for (const [text, author] of [
      [body, OCTOCAT],
      [`> ${body}`, ACTIONS_BOT],
      ['text', ACTIONS_BOT],
      [body.replace('name=non%2Dprod', 'name='), OCTOCAT],
      [body.replace('name=non%2Dprod', 'name=%E0'), ACTIONS_BOT],
    ] as const)
      github.addReviewComment(7, { body: text, path: 'main.tf', line: 12 }, author);
    github.addReviewComment(7, { body, path: 'main.tf', line: 12, user: null }, OCTOCAT);
    const { log } = await suggest(step, folder, [{ edit: null }], { name: 'prod' });
    expect(log).toContain('0 posted, 0 kept, 0 removed');
    expect(github.reviewComments(7)).toHaveLength(7);
  });

  it('are found over all pages, also when they stand twice', async ({ step, github, folder }) => {
    github.putPull(PULL);
    await suggest(step, folder, [COMPLETE]);
    const { body } = github.reviewComments(7)[0]!;
    for (let i = 0; i < 250; i++) github.addReviewComment(7, { body: String(i), path: 'main.tf', line: 12 }, OCTOCAT);
    github.addReviewComment(7, { body: body.replaceAll('\n', '\r\n'), path: 'main.tf', line: 12 }, ACTIONS_BOT);
    expect((await suggest(step, folder, [COMPLETE])).log).toContain('0 posted, 1 kept, 1 removed');
    expect(github.reviewComments(7)).toHaveLength(251);
  });

  it('that cannot be removed are a warning; those that somebody else has removed are none', async ({
    step,
    github,
    folder,
  }) => {
    github.putPull(PULL);
    await suggest(step, folder, [inDiff(1), inDiff(2)]);
    github.failNext({ method: 'DELETE', status: 404 });
    github.failNext({ method: 'DELETE', status: 410 });
    const { code, annotations } = await suggest(step, folder, [{ edit: null }]);
    expect([code, annotations]).toEqual([
      1,
      [{ level: 'warning', title: undefined, message: expect.stringContaining('could not be removed') }],
    ]);
  });
});

describe.concurrent('suggestions by event', () => {
  it.for([
    ['push', push(), 0],
    ['merge_group', mergeGroup(), 0],
    ['pull_request', pullRequest(), 1],
    ['workflow_run', workflowRun(), 1],
  ] as const)('%s', async ([, event, count], { step, github, folder }) => {
    github.putPull(PULL);
    const { code, annotations } = await suggest(step, folder, [COMPLETE], {}, { event });
    expect([code, github.reviewComments(7).length, annotations]).toEqual([1, count, []]);
    if (count === 0) expect(asked(github)).toEqual([]);
  });

  it('are on the pull request that is named', async ({ step, github, folder }) => {
    github.putPull(PULL);
    await suggest(step, folder, [COMPLETE], { 'pull-request': '7' }, { event: issueComment(7) });
    expect(shown(github)).toHaveLength(1);
  });

  it('are made as the head has the lines, where GitHub has no merge to compare with', async ({
    step,
    github,
    folder,
  }) => {
    github.putPull({ ...PULL, merge: null, moved: ['main.tf'] });
    await suggest(step, folder, [COMPLETE], {}, { event: workflowRun() });
    expect(asked(github).filter(({ path }) => path.includes('/compare/'))).toEqual([]);
    expect(shown(github)).toHaveLength(1);
  });
});

describe.concurrent('suggestions that cannot be posted change no verdict', () => {
  const DENIED = [
    {
      level: 'notice',
      title: undefined,
      message: expect.stringContaining('\npermissions:\n  contents: read\n  pull-requests: write'),
    },
  ];

  it.for(['ghs_fork', 'ghs_none'])('with %s: one notice', async (token, { step, github, folder }) => {
    github.putPull(PULL);
    expect(await suggest(step, folder, [COMPLETE], { 'github-token': token })).toMatchObject({
      code: 1,
      outputs: { verdict: 'fail' },
      annotations: DENIED,
    });
  });

  it('one notice for comment and suggestions together', async ({ step, github, folder }) => {
    github.putPull(PULL);
    expect(
      (await suggest(step, folder, [COMPLETE], { comment: 'always', 'github-token': 'ghs_fork' })).annotations,
    ).toEqual(DENIED);
    expect(posts(github)).toEqual([]);
  });

  it('a server that refuses them: a warning, and what was there stays', async ({ step, github, folder }) => {
    github.putPull(PULL);
    await suggest(step, folder, [inDiff(1)]);
    github.failNext({ ...REVIEWS, status: 422, body: { message: 'Unprocessable ghs_job' }, times: 9 });
    const { code, annotations, log } = await suggest(step, folder, [inDiff(2)], { comment: 'always' });
    expect([code, annotations]).toEqual([
      1,
      [
        {
          level: 'warning',
          title: undefined,
          message: expect.stringMatching(/^the suggestions could not be posted: Unprocessable/),
        },
      ],
    ]);
    expect(log).not.toContain('ghs_job');
    expect(github.reviewComments(7)).toHaveLength(1);
  });

  it('a rate limit of ten minutes', async ({ step, github, folder }) => {
    github.putPull(PULL);
    github.failNext({ ...secondaryRateLimit({ retryAfterSeconds: 600 }), ...REVIEWS, times: 9 });
    expect((await suggest(step, folder, [COMPLETE])).annotations).toMatchObject([
      { level: 'warning', message: expect.stringMatching(/rate limit/i) },
    ]);
  });

  it('a server that is down', async ({ step, folder }) => {
    expect(await suggest(step, folder, [COMPLETE], {}, { apiUrl: 'http://127.0.0.1:1' })).toMatchObject({
      code: 1,
      annotations: [{ level: 'warning' }],
    });
  });

  it('nothing is suggested, or taken back, where the gate could not tell', async ({ step, github, folder }) => {
    github.putPull(PULL);
    await suggest(step, folder, [COMPLETE]);
    writeFileSync(join(folder, 'broken.json'), '{');
    expect((await suggest(step, folder, [{ edit: null }], { reports: 'report.json\nbroken.json' })).code).toBe(2);
    expect(shown(github)).toHaveLength(1);
  });
});

describe.concurrent('hostile lines', () => {
  const TEXTS = [
    '```',
    '````suggestion',
    '-->',
    '<!-- x',
    '@octocat #1',
    '</details>',
    '${{ github.token }}',
    '::error::x',
    '##[error]x',
    '~~~',
    '](http://x.test)',
    '\t`',
    '\\',
  ];
  it('stay what they are, inside the block, each in a suggestion of its own', async ({ step, github, folder }) => {
    github.putPull(PULL);
    const outcome = await suggest(
      step,
      folder,
      TEXTS.map((text) => ({
        address: `aws_dynamodb_table.t["${text}"]`,
        edit: edit('main.tf', 12, 12, [text, `  ${text}`, text]),
      })),
    );
    const blocks = github.reviewComments(7).map(({ body }) => {
      const [, fence, block] = /\n(`{3,})suggestion\n([^]*)\n\1$/.exec(body)!;
      expect(block!.split('\n').filter((line) => line.trim().startsWith(fence!))).toEqual([]);
      expect(readMarkdown(body).leaks).toEqual([]);
      return block;
    });
    expect(blocks).toEqual(TEXTS.map((text) => [text, `  ${text}`, text].join('\n')));
    expect(outcome.log).not.toMatch(/##\[|^\s*::error/m);
  });
});
