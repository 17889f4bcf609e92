import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect } from 'vitest';
import type { Report } from '../../src/gate/report.js';
import {
  FAILING,
  it,
  type Outcome,
  PASSING,
  planOf,
  requestsAboutComments,
  type Step,
  UNCHANGED,
} from '../support/action.js';
import {
  type Event,
  HEAD,
  issueComment,
  MAIN,
  MERGE,
  mergeGroup,
  pullRequest,
  pullRequestTarget,
  push,
  schedule,
  workflowDispatch,
  workflowRun,
} from '../support/events.js';
import { fixturePath } from '../support/fixtures.js';
import type { CommittedFile, GitHubServer } from '../support/github-server.js';

/** Whoever opens a pull request writes what is in it, against any branch. None of that decides. */
const MANAGED = planOf('null-key');
/** Fails, of a table that exists. */
const OLD = planOf('owned-stays-owned-without-a-block');
const STRICT = 'require: customer-managed\n';
const LOOSE = 'require: kms\n';
const OTHER = 'd4'.repeat(20);
const NEXT_YEAR = `${new Date().getUTCFullYear() + 1}-01-31`;
const POLICY = '.dynamodb-kms-gate.yml';

type Files = Readonly<Record<string, CommittedFile>>;

/** What a checkout leaves on disk: the files, and `.git` with the commit. Links and submodules are left out. */
function checkOut(folder: string, commit: string | null, files: Files = {}): void {
  for (const [path, content] of Object.entries(files)) {
    if (typeof content === 'object' && ('link' in content || 'submodule' in content)) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  if (commit === null) return;
  mkdirSync(join(folder, '.git'), { recursive: true });
  writeFileSync(join(folder, '.git', 'HEAD'), `${commit}\n`);
}

/** What the branch has, and what the pull request makes of it, on GitHub and on disk. */
function put(github: GitHubServer, folder: string, onMain: Files, inPullRequest: Files = onMain): void {
  github.putCommit(MAIN, onMain);
  github.putCommit(MERGE, inPullRequest);
  github.putCommit(HEAD, inPullRequest);
  checkOut(folder, MERGE, inPullRequest);
}

const errorsOf = ({ annotations }: Outcome): readonly string[] =>
  annotations.filter(({ level }) => level === 'error').map(({ message }) => message);
const filesAsked = (github: GitHubServer): readonly string[] =>
  github.requests.filter(({ path }) => path.includes('/git/')).map(({ path }) => path.replace(/.*\/git\//, ''));

async function reported(
  step: Step,
  folder: string,
  inputs: Readonly<Record<string, string>>,
  surroundings: Parameters<Step>[1] = {},
): Promise<Report['plans'][number] & { readonly outcome: Outcome }> {
  const outcome = await step({ 'report-file': 'written.json', ...inputs }, surroundings);
  const { plans } = JSON.parse(readFileSync(join(folder, 'written.json'), 'utf8')) as Report;
  return { ...plans[0]!, outcome };
}

/** A pull request for another branch than the default one. */
function against(base: string): Event {
  const event = pullRequest();
  const { pull_request: pull, ...payload } = event.payload as { pull_request: { base: object } };
  return {
    ...event,
    payload: { ...payload, pull_request: { ...pull, base: { ...pull.base, ref: base, sha: OTHER } } },
  };
}

function refuses(outcome: Outcome, message: RegExp): void {
  expect([outcome.code, outcome.outputs['verdict']]).toEqual([2, undefined]);
  expect(errorsOf(outcome).join('\n')).toMatch(message);
  for (const line of errorsOf(outcome)) expect(line).not.toContain('\n');
}

describe.concurrent('the policy of the default branch applies', () => {
  it.for([pullRequest(), pullRequestTarget(), mergeGroup(), workflowRun(), issueComment(7)])(
    'to $name, whatever the pull request has on disk',
    async (event, { step, github, folder }) => {
      put(github, folder, { [POLICY]: STRICT }, { [POLICY]: LOOSE });
      expect((await step({ plan: MANAGED, comment: 'never' }, { event })).code).toBe(1);
    },
  );

  it('and not one that only the pull request has', async ({ step, github, folder }) => {
    put(
      github,
      folder,
      {},
      {
        [POLICY]: `fail-on: never\nwaivers: [{ rule: table-kms-encryption, addresses: ["*"], reason: x, expires: ${NEXT_YEAR} }]`,
      },
    );
    expect((await step({ plan: FAILING })).code).toBe(1);
  });

  it('and not one that a folder of the plan has in the pull request', async ({ step, github, folder }) => {
    put(github, folder, { [POLICY]: STRICT }, { [POLICY]: STRICT, 'envs/x/.dynamodb-kms-gate.yml': LOOSE });
    cpSync(MANAGED, join(folder, 'envs/x/plan.json'));
    expect((await step({ plan: 'envs/x/plan.json' })).code).toBe(1);
  });

  it('and the report names branch and commit', async ({ step, github, folder }) => {
    put(github, folder, { [POLICY]: STRICT });
    const { policy, policySource, policyChange, policyAfterMerge, outcome } = await reported(step, folder, {
      plan: MANAGED,
    });
    expect(policy).toMatchObject({ path: POLICY, branch: 'main', commit: MAIN });
    expect([policySource, policyChange, policyAfterMerge]).toEqual([
      { kind: 'branch', branch: 'main', commit: MAIN, problem: null, baseline: null },
      null,
      null,
    ]);
    for (const markdown of [outcome.summary, github.comments(7)[0]!.body])
      expect(markdown).toContain(`Settings: policy \`${POLICY}\` of \`main\` at \`c3c3c3c\`.`);
    expect(outcome.log).toContain(`Settings: policy \`${POLICY}\` of \`main\` at c3c3c3c.`);
  });

  it('from the folder of the plan upwards, also of a folder that is new', async ({ step, github, folder }) => {
    put(github, folder, { [POLICY]: STRICT, 'envs/old/.dynamodb-kms-gate.yaml': LOOSE });
    for (const environment of ['old', 'new/deep']) {
      mkdirSync(join(folder, 'envs', environment), { recursive: true });
      cpSync(MANAGED, join(folder, 'envs', environment, 'plan.json'));
    }
    expect((await step({ plan: 'envs/old/plan.json' })).code).toBe(0);
    expect((await step({ plan: 'envs/new/deep/plan.json' })).code).toBe(1);
    expect((await step({ plan: 'envs/*/**/plan.json', 'report-file': 'all.json', comment: 'never' })).code).toBe(1);
    const { plans } = JSON.parse(readFileSync(join(folder, 'all.json'), 'utf8')) as Report;
    expect(plans.map(({ path, policy, verdict }) => [path, policy?.path, verdict])).toEqual([
      ['envs/new/deep/plan.json', POLICY, 'fail'],
      ['envs/old/plan.json', 'envs/old/.dynamodb-kms-gate.yaml', 'pass'],
    ]);
  });

  it('as the branch is now, when the run is repeated', async ({ step, github, folder }) => {
    put(github, folder, { [POLICY]: LOOSE });
    expect((await step({ plan: MANAGED })).code).toBe(0);
    github.putCommit(OTHER, { [POLICY]: STRICT });
    github.putBranch('main', OTHER);
    expect((await step({ plan: MANAGED }, { attempt: 2 })).code).toBe(1);
  });

  it('of the branch that is the default now, when the run is repeated', async ({ step, github, folder }) => {
    put(github, folder, { [POLICY]: LOOSE });
    github.putCommit(OTHER, { [POLICY]: STRICT });
    github.putBranch('trunk', OTHER);
    github.setDefaultBranch('trunk');
    expect((await step({ plan: MANAGED, comment: 'never' }, { attempt: 2 })).code).toBe(1);
    expect((await step({ plan: MANAGED, comment: 'never' })).code).toBe(0);
  });

  it('by the name that GitHub gives where the event names none', async ({ step, github, folder }) => {
    put(github, folder, {});
    github.putCommit(OTHER, { [POLICY]: STRICT });
    github.putBranch('trunk', OTHER);
    github.setDefaultBranch('trunk');
    writeFileSync(join(folder, 'event'), '{}');
    expect(
      (await step({ plan: MANAGED, comment: 'never' }, { env: { GITHUB_EVENT_PATH: join(folder, 'event') } })).code,
    ).toBe(1);
  });

  it.for(['release/1.0', 'a#b', '100%', 'naïve-ü-日本', 'a b', "it's", 'a+b&c=d?', 'x"y'])(
    'of a branch called %s',
    async (name, { step, github, folder }) => {
      put(github, folder, {});
      github.putCommit(OTHER, { [POLICY]: STRICT });
      github.putBranch(name, OTHER);
      const event = pullRequest();
      const payload = event.payload as { repository: object };
      const { policy, outcome } = await reported(
        step,
        folder,
        { plan: MANAGED },
        { event: { ...event, payload: { ...payload, repository: { ...payload.repository, default_branch: name } } } },
      );
      expect([outcome.code, policy?.branch]).toEqual([1, name]);
    },
  );
});

describe.concurrent('a base that the author chose', () => {
  const OWN = { [POLICY]: 'fail-on: never\n' };

  it.for(['keys-base', 'main2', 'release/1'])('is not asked: %s', async (base, { step, github, folder }) => {
    put(github, folder, {}, OWN);
    github.putCommit(OTHER, OWN);
    github.putBranch(base, OTHER);
    expect(
      (await step({ plan: FAILING, 'policy-branches': 'release\nrelease/2' }, { event: against(base) })).code,
    ).toBe(1);
  });

  it('is asked where the workflow names exactly it', async ({ step, github, folder }) => {
    put(github, folder, { [POLICY]: STRICT }, { [POLICY]: LOOSE });
    github.putCommit(OTHER, { [POLICY]: LOOSE });
    github.putBranch('release/1', OTHER);
    expect((await step({ plan: MANAGED, 'policy-branches': 'release/1' }, { event: against('release/1') })).code).toBe(
      0,
    );
    expect((await step({ plan: MANAGED, 'policy-branches': 'release/1' })).code).toBe(1);
    const group = mergeGroup();
    const payload = group.payload as { merge_group: object };
    expect(
      (
        await step(
          { plan: MANAGED, 'policy-branches': 'release/1' },
          {
            event: {
              ...group,
              payload: { ...payload, merge_group: { ...payload.merge_group, base_ref: 'refs/heads/release/1' } },
            },
          },
        )
      ).code,
    ).toBe(0);
  });

  it('is that of the pull request that a finished run had', async ({ step, github, folder }) => {
    put(github, folder, { [POLICY]: STRICT });
    github.putCommit(OTHER, { [POLICY]: LOOSE });
    github.putBranch('release/1', OTHER);
    expect((await step({ plan: MANAGED, 'policy-branches': 'release/1' }, { event: workflowRun() })).code).toBe(1);
    github.putPull({ number: 7, head: { sha: HEAD, ref: 'keys' }, base: { sha: OTHER, ref: 'release/1' } });
    expect((await step({ plan: MANAGED, 'policy-branches': 'release/1' }, { event: workflowRun() })).code).toBe(0);
  });

  it.for([
    ['release/*', /has "release\/\*"; allowed: exact names/],
    ['refs/heads/main', /without refs\/heads\//],
  ] as const)('is never a pattern: %s', async ([value, message], { step }) => {
    refuses(await step({ plan: PASSING, 'policy-branches': value }), message);
  });
});

describe.concurrent('what cannot be read from the branch ends with exit code 2', () => {
  it.for([
    ['a link', { [POLICY]: { link: '/proc/self/environ' } }, /\.dynamodb-kms-gate\.yml of main at c3c3c3c is a link/],
    ['a submodule', { [POLICY]: { submodule: OTHER } }, /is a submodule/],
    [
      'a pointer of Git LFS',
      { [POLICY]: 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 3\n' },
      /pointer of Git LFS/,
    ],
    ['a folder of that name', { [`${POLICY}/x`]: '' }, /is a folder/],
  ] as const)('%s', async ([, files, message], { step, github, folder }) => {
    put(github, folder, files as Files);
    refuses(await step({ plan: PASSING }), message);
    expect(github.comments(7)[0]!.body).toContain('could not tell');
  });

  it.for([
    ['submodule', { submodule: OTHER }],
    ['link', { link: '/etc' }],
  ] as const)("a %s in the place of the plan's folder", async ([kind, entry], { step, github, folder }) => {
    put(github, folder, { envs: entry }, {});
    mkdirSync(join(folder, 'envs'));
    cpSync(PASSING, join(folder, 'envs/plan.json'));
    refuses(await step({ plan: 'envs/plan.json' }), new RegExp(`envs of main at c3c3c3c is a ${kind}`));
  });

  it('a tree that GitHub cuts off', async ({ step, github }) => {
    github.failNext({ path: /\/git\/trees\//, status: 200, body: { sha: MAIN, tree: [], truncated: true }, times: 9 });
    refuses(await step({ plan: PASSING }), /more files than GitHub lists/);
  });

  it.for([
    ['another ref', { ref: 'refs/heads/main2', object: { type: 'commit', sha: OTHER } }],
    ['a tag', { ref: 'refs/heads/main', object: { type: 'tag', sha: OTHER } }],
    ['a list, as for a prefix', [{ ref: 'refs/heads/main2', object: { type: 'commit', sha: OTHER } }]],
    ['a page of a proxy', '<html>sign in</html>'],
  ] as const)('an answer for the branch that is %s', async ([, body], { step, github }) => {
    github.failNext({ path: /\/git\/ref\//, status: 200, body, times: 9 });
    refuses(await step({ plan: PASSING }), /is not what its API describes|is answered with a page of HTML/);
  });

  it('no token', async ({ step }) => {
    refuses(await step({ plan: PASSING, 'github-token': '' }), /github-token is empty.*contents: read/);
  });

  it.for([
    ['a token that may not read', { 'github-token': 'ghs_none' }, {}],
    ['a token that is none', { 'github-token': 'ghs_expired' }, {}],
    ['a repository that the token does not see', {}, { env: { GITHUB_REPOSITORY: 'octo-org/other' } }],
  ] as const)('%s: the permission to add is said', async ([, inputs, surroundings], { step }) => {
    const outcome = await step({ plan: PASSING, ...inputs }, surroundings);
    refuses(outcome, /contents: read/);
    expect(outcome.log).not.toContain('ghs_');
  });

  it('a server that answers 500 for ever', async ({ step, github }) => {
    github.failNext({ path: /\/git\//, status: 500, times: 99 });
    refuses(
      await step({ plan: PASSING, comment: 'never' }),
      /did not let the gate read the branch main of octo-org\/infra \(500: .*run the job again/,
    );
  });

  it('a server that fails twice is waited for', async ({ step, github, folder }) => {
    put(github, folder, { [POLICY]: STRICT });
    github.failNext({ path: /\/git\//, status: 502, times: 2 });
    expect((await step({ plan: MANAGED, comment: 'never' })).code).toBe(1);
  });
});

describe.concurrent('a policy of the branch that is wrong', () => {
  it('is the strictest, and the pull request that repairs it is judged', async ({ step, github, folder }) => {
    put(github, folder, { [POLICY]: `requires: kms\nfail-on: never\n` }, { [POLICY]: LOOSE });
    const strict = await reported(step, folder, { plan: MANAGED, require: 'kms' });
    expect([strict.outcome.code, strict.settings.require, strict.policySource?.problem]).toEqual([
      1,
      'customer-managed',
      expect.stringContaining(`${POLICY}:1:1 requires is no key`),
    ]);
    expect(strict.outcome.summary).toMatch(/cannot be read, so the strictest settings apply, without exceptions/);
    expect((await step({ plan: PASSING })).outputs['verdict']).toBeDefined();
  });

  it.for([
    [
      'there are two',
      { [POLICY]: LOOSE, '.dynamodb-kms-gate.json': '{}' },
      /there is a \.dynamodb-kms-gate\.yml and a \.dynamodb-kms-gate\.json/,
    ],
    ['it is too large', { [POLICY]: `# ${'x'.repeat(300_000)}\n` }, /has 300003 bytes; allowed: up to 262144/],
    ['it is not UTF-8', { [POLICY]: Buffer.from('# \xe9\nrequire: kms\n', 'latin1') }, /is not UTF-8/],
  ] as const)(
    'is the strictest where %s, and can be repaired',
    async ([, files, problem], { step, github, folder }) => {
      for (const inPullRequest of [files, { [POLICY]: LOOSE }, {}] as Files[]) {
        put(github, folder, files as Files, inPullRequest);
        const strict = await reported(step, folder, { plan: MANAGED, require: 'kms' });
        expect([strict.outcome.code, strict.settings.require, strict.policySource?.problem]).toEqual([
          1,
          'customer-managed',
          expect.stringMatching(problem),
        ]);
        expect(strict.outcome.summary).toMatch(/cannot be read, so the strictest settings apply, without exceptions/);
      }
    },
  );

  it('is the strictest where the workflow names one that is too large', async ({ step, github, folder }) => {
    put(github, folder, { 'gate/policy.yml': `# ${'x'.repeat(300_000)}\n` });
    expect((await reported(step, folder, { plan: MANAGED, config: 'gate/policy.yml' })).settings.require).toBe(
      'customer-managed',
    );
  });
});

describe.concurrent('what the pull request changes in the policy', () => {
  it('is shown, setting by setting', async ({ step, github, folder }) => {
    put(
      github,
      folder,
      { [POLICY]: `${STRICT}existing: fail\n` },
      {
        [POLICY]: `${LOOSE}existing: warn\nrules: { kms-key-rotation: off }\nwaivers: [{ rule: table-kms-encryption, addresses: [a], reason: x, expires: ${NEXT_YEAR} }]\n`,
      },
    );
    const { policyChange, outcome } = await reported(step, folder, { plan: MANAGED });
    expect(policyChange?.path).toBe(POLICY);
    expect(policyChange?.settings).toEqual(
      expect.arrayContaining([
        { setting: 'require', from: 'customer-managed', to: 'kms' },
        { setting: 'existing', from: 'fail', to: 'warn' },
        { setting: 'rules.kms-key-rotation', from: null, to: 'off' },
        {
          setting: 'waivers',
          from: null,
          to: `addresses: [a], rule: table-kms-encryption, reason: x, expires: ${NEXT_YEAR}`,
        },
      ]),
    );
    expect(github.comments(7)[0]!.body).toMatch(
      /This pull request changes the policy[^]*\| `require` \| `customer-managed` \| `kms` \|/,
    );
    expect(outcome.log).toContain('require: customer-managed -> kms');
  });

  it('is nothing where it is merely behind, or says the same in other words', async ({ step, github, folder }) => {
    put(github, folder, { [POLICY]: STRICT }, { [POLICY]: LOOSE });
    github.putCommit(OTHER, { [POLICY]: LOOSE });
    const event = pullRequest();
    const { pull_request: pull, ...payload } = event.payload as { pull_request: { base: object } };
    const behind = { ...event, payload: { ...payload, pull_request: { ...pull, base: { ...pull.base, sha: OTHER } } } };
    expect((await reported(step, folder, { plan: MANAGED }, { event: behind })).policyChange).toBeNull();
    put(github, folder, { [POLICY]: STRICT }, { [POLICY]: `# as before\r\n${STRICT}` });
    expect((await reported(step, folder, { plan: MANAGED })).policyChange).toBeNull();
  });

  it("is refused where it is no policy, though the author's own base has the same", async ({
    step,
    github,
    folder,
  }) => {
    const broken = { [POLICY]: 'requires: kms\n' };
    put(github, folder, { [POLICY]: STRICT }, broken);
    github.putCommit(OTHER, broken);
    github.putBranch('keys-base', OTHER);
    refuses(await step({ plan: PASSING }, { event: against('keys-base') }), /could not be read after the merge/);
  });

  it('is told where another commit than that of the event is checked out', async ({ step, github, folder }) => {
    put(github, folder, { [POLICY]: STRICT }, { [POLICY]: LOOSE });
    checkOut(folder, MAIN);
    expect((await reported(step, folder, { plan: MANAGED })).policyChange?.path).toBe(POLICY);
  });

  it('is told where it removes the policy', async ({ step, github, folder }) => {
    put(github, folder, { [POLICY]: STRICT }, {});
    const { policyChange, outcome } = await reported(step, folder, { plan: MANAGED });
    expect([outcome.code, policyChange]).toEqual([
      1,
      { path: null, settings: [{ setting: 'require', from: 'customer-managed', to: null }] },
    ]);
  });

  it.for([
    [
      'is no policy',
      { [POLICY]: 'requires: kms\n' },
      /could not be read after the merge: \.dynamodb-kms-gate\.yml:1:1/,
    ],
    ['is a link', { [POLICY]: { link: '.git/config' } }, /is a link/],
    [
      'is there twice',
      { [POLICY]: LOOSE, '.dynamodb-kms-gate.json': '{}' },
      /could not be read after the merge: there is a/,
    ],
    ['is too large', { [POLICY]: `# ${'x'.repeat(300_000)}\n` }, /has 300003 bytes/],
    ['is not UTF-8', { [POLICY]: Buffer.from('# \xe9\n', 'latin1') }, /is not UTF-8/],
  ] as const)('is refused where it %s', async ([, files, message], { step, github, folder }) => {
    put(github, folder, { [POLICY]: STRICT }, files as Files);
    refuses(await step({ plan: PASSING }), message);
    put(github, folder, {}, files as Files);
    refuses(await step({ plan: PASSING }), message);
  });

  it('is told where the branch has none: what it would decide after the merge', async ({ step, github, folder }) => {
    put(github, folder, {}, { [POLICY]: STRICT });
    const { policy, policyAfterMerge, outcome } = await reported(step, folder, { plan: MANAGED });
    expect([outcome.code, policy, policyAfterMerge]).toEqual([
      0,
      null,
      { path: POLICY, verdict: 'fail', summary: expect.objectContaining({ tables: 1, failed: 1 }) },
    ]);
    for (const text of [github.comments(7)[0]!.body, outcome.summary, outcome.log])
      expect(text).toMatch(
        /Settings: inputs and defaults, because the branch `main` at `?c3c3c3c`? has no policy\. After the merge, the policy `\.dynamodb-kms-gate\.yml` of this pull request applies: with it this plan fails|After the merge, the policy/,
      );
  });
});

describe.concurrent('a policy or baseline that the workflow names', () => {
  const baselineOf = async (step: Step, folder: string): Promise<string> => {
    await step({ plan: OLD, 'report-file': 'made.json', comment: 'never' });
    return readFileSync(join(folder, 'made.json'), 'utf8');
  };

  it('is read from the branch', async ({ step, github, folder }) => {
    const baseline = await baselineOf(step, folder);
    put(
      github,
      folder,
      { 'gate/policy.yml': STRICT, 'gate/baseline.json': baseline },
      { 'gate/policy.yml': 'fail-on: never\n', 'gate/baseline.json': '{}' },
    );
    expect((await step({ plan: MANAGED, config: 'gate/policy.yml' })).code).toBe(1);
    const { policySource, outcome } = await reported(step, folder, { plan: OLD, baseline: 'gate/baseline.json' });
    expect([outcome.code, policySource?.baseline]).toEqual([
      0,
      { path: 'gate/baseline.json', kind: 'branch', problem: null },
    ]);
    expect(outcome.summary).toContain('Baseline: `gate/baseline.json` of `main` at `c3c3c3c`.');
  });

  it.for([
    ['cannot be parsed', () => '{', /^gate\/baseline\.json .*JSON/],
    [
      'is of an older version',
      (text: string) =>
        JSON.stringify(JSON.parse(text), (key, value: unknown) => (key === 'account' ? undefined : value)),
      /older version/,
    ],
  ] as const)(
    'is not applied where the branch has a baseline that %s, and the report says so',
    async ([, change, problem], { step, github, folder }) => {
      const baseline = await baselineOf(step, folder);
      put(github, folder, { 'gate/baseline.json': change(baseline) }, { 'gate/baseline.json': baseline });
      const { policySource, outcome } = await reported(step, folder, { plan: OLD, baseline: 'gate/baseline.json' });
      expect([outcome.code, policySource?.baseline]).toEqual([
        1,
        { path: 'gate/baseline.json', kind: 'branch', problem: expect.stringMatching(problem) },
      ]);
      for (const text of [outcome.summary, outcome.log])
        expect(text).toMatch(
          /The baseline `gate\/baseline\.json` of `main` at `?c3c3c3c`? cannot be read, so no baseline applies: /,
        );
      expect((await reported(step, folder, { plan: UNCHANGED, baseline: 'gate/baseline.json' })).outcome.code).toBe(0);
      mkdirSync(join(folder, 'brought'));
      writeFileSync(join(folder, 'brought/baseline.json'), change(baseline));
      refuses(await step({ plan: UNCHANGED, baseline: 'brought/baseline.json' }), /brought\/baseline\.json/);
    },
  );

  it('has a name in messages where it is the root', async ({ step }) => {
    refuses(await step({ plan: PASSING, config: '.' }), /^the root folder of main at c3c3c3c is a folder: name a file/);
  });

  it.for(['config', 'baseline'] as const)(
    '%s is refused where only the pull request has it',
    async (input, { step, github, folder }) => {
      const own = { 'gate/own.json': input === 'config' ? '{"fail-on":"never"}' : await baselineOf(step, folder) };
      put(github, folder, {}, own);
      refuses(
        await step({ plan: FAILING, [input]: 'gate/own.json' }),
        /gate\/own\.json, which the input .* names, is not on main at c3c3c3c/,
      );
      refuses(await step({ plan: FAILING, [input]: join(folder, 'gate', 'own.json') }), /is not on main/);
    },
  );

  it('is refused where the pull request has a folder, a link or a submodule above it', async ({
    step,
    github,
    folder,
  }) => {
    for (const above of [
      { 'gate/x': '' },
      { gate: { link: 'elsewhere' } },
      { gate: { submodule: OTHER } },
    ] as Files[]) {
      put(github, folder, {}, above);
      mkdirSync(join(folder, 'gate'), { recursive: true });
      writeFileSync(join(folder, 'gate', 'policy.yml'), 'fail-on: never\n');
      refuses(await step({ plan: FAILING, config: 'gate/policy.yml' }), /is not on main/);
    }
  });

  it('is refused where nobody has it', async ({ step }) => {
    refuses(
      await step({ plan: PASSING, config: 'nowhere.yml' }),
      /nowhere\.yml, which the input config names, is not on main/,
    );
  });

  it('is read from disk where the workflow brings it, and the report says so', async ({ step, github, folder }) => {
    put(github, folder, {}, { 'main.tf': '' });
    mkdirSync(join(folder, 'org-policy'));
    writeFileSync(join(folder, 'org-policy', 'gate.yml'), STRICT);
    const { policy, policySource, outcome } = await reported(step, folder, {
      plan: MANAGED,
      config: 'org-policy/gate.yml',
    });
    expect([outcome.code, policy, policySource?.kind]).toEqual([
      1,
      expect.objectContaining({ path: 'org-policy/gate.yml', branch: null }),
      'workflow',
    ]);
    expect(outcome.summary).toContain('which the workflow brings');
    // Another repository, checked out beside: this one does not know its commit.
    checkOut(join(folder, 'org-policy'), 'e5'.repeat(20));
    expect((await reported(step, folder, { plan: MANAGED, config: 'org-policy/gate.yml' })).policySource?.kind).toBe(
      'workflow',
    );
  });

  it("is not the workflow's where another commit of the author is checked out beside", async ({
    step,
    github,
    folder,
  }) => {
    put(github, folder, {}, { 'main.tf': '' });
    github.putCommit(OTHER, { 'gate.yml': 'fail-on: never\n' });
    checkOut(join(folder, 'newest'), OTHER, { 'gate.yml': 'fail-on: never\n' });
    refuses(await step({ plan: FAILING, config: 'newest/gate.yml' }), /is not on main/);
  });

  it.for([
    ['https://github.com/octo-org/policies', 'workflow'],
    ['https://github.com/octo-org/policies.git', 'workflow'],
    ['git@github.com:octo-org/policies.git', 'workflow'],
    // Whoever opens the pull request writes these.
    ['https://github.com/octo-org/infra', null],
    ['https://github.com/OCTO-ORG/Infra.git', null],
    ['https://github.com/octocat/infra', null],
    ['https://github.com/octocat/infra/', null],
    // Not plainly another one.
    ['https://evil.example/octo-org/policies', null],
    ['https://github.com/octo-org/policies/../infra', null],
    ['https://github.com/octo-org/policies"\n[include]\n\tpath = x', null],
    ['https://github.com/octo-org/policies\n\turl = https://github.com/octo-org/infra', null],
    ['', null],
  ] as const)(
    'beside the checkout, of a commit that GitHub knows, with the origin %s: %s',
    async ([origin, kind], { step, github, folder }) => {
      const event = pullRequest({ repo: 'octocat/infra' });
      put(github, folder, {}, { 'main.tf': '' });
      // Somebody has pushed the commit to a fork.
      github.putCommit(OTHER, { 'gate.yml': STRICT });
      checkOut(join(folder, 'org-policy'), OTHER, { 'gate.yml': STRICT });
      if (origin !== '')
        writeFileSync(
          join(folder, 'org-policy/.git/config'),
          `[core]\n\tbare = false\n[remote "origin"]\n\turl = ${origin}\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n`,
        );
      if (kind === null)
        refuses(
          await step({ plan: MANAGED, config: 'org-policy/gate.yml' }, { event }),
          /outside the workspace, such as in RUNNER_TEMP/,
        );
      else
        expect(
          (await reported(step, folder, { plan: MANAGED, config: 'org-policy/gate.yml' }, { event })).policySource
            ?.kind,
        ).toBe(kind);
    },
  );

  it('is read from disk outside of the workspace', async ({ step, folder }) => {
    const temp = join(folder, 'temp');
    mkdirSync(join(folder, 'workspace'));
    mkdirSync(temp);
    writeFileSync(join(temp, 'gate.yml'), STRICT);
    expect(
      (
        await step(
          { plan: MANAGED, config: join(temp, 'gate.yml') },
          { env: { GITHUB_WORKSPACE: join(folder, 'workspace') } },
        )
      ).code,
    ).toBe(1);
  });
});

describe.concurrent('the files of the pull request on disk while another commit is checked out', () => {
  it.for([pullRequest(), pullRequestTarget(), workflowRun()])(
    'decide nothing on $name',
    async (event, { step, github, folder }) => {
      put(
        github,
        folder,
        {},
        {
          [POLICY]: 'fail-on: never\n',
          'own/policy.yml': 'fail-on: never\n',
          'out/plan.json': readFileSync(PASSING, 'utf8'),
        },
      );
      checkOut(folder, MAIN);
      expect((await step({ plan: FAILING, comment: 'never' }, { event })).code).toBe(1);
      refuses(
        await step({ plan: FAILING, config: 'own/policy.yml', comment: 'never' }, { event }),
        /own\/policy\.yml, which the input config names, is not on main/,
      );
      refuses(await step({ plan: 'out/plan.json', comment: 'never' }, { event }), /is a file of the pull request/);
      refuses(await step({ reports: 'out/plan.json', comment: 'never' }, { event }), /is a file of the pull request/);
    },
  );

  it.for([
    ['the head', HEAD],
    ['the merge commit', MERGE],
  ] as const)('decide nothing where only %s has them', async ([, commit], { step, github, folder }) => {
    const files = { [POLICY]: 'fail-on: never\n', 'out/plan.json': readFileSync(PASSING, 'utf8') };
    checkOut(folder, MAIN, files);
    github.putCommit(commit, files);
    expect((await step({ plan: FAILING })).code).not.toBe(0);
    refuses(await step({ plan: 'out/plan.json' }), /is a file of the pull request/);
  });

  it('decide nothing in a second checkout of the repository', async ({ step, github, folder }) => {
    put(github, folder, {}, { 'out/plan.json': readFileSync(PASSING, 'utf8') });
    checkOut(join(folder, 'second'), MAIN, { 'out/plan.json': readFileSync(PASSING, 'utf8') });
    refuses(await step({ plan: 'second/out/plan.json' }), /is a file of the pull request/);
  });
});

describe.concurrent('a plan or report that is in the pull request', () => {
  const committed = (content: string): Files => ({ 'out/plan.json': content });
  const passing = readFileSync(PASSING, 'utf8');

  it.for([pullRequest(), mergeGroup(), workflowDispatch(), workflowRun(), pullRequestTarget(), issueComment(7)])(
    'is refused on $name',
    async (event, { step, github, folder }) => {
      put(github, folder, {}, committed(passing));
      refuses(
        await step({ plan: 'out/plan.json', comment: 'never' }, { event }),
        /out\/plan\.json is a file of the pull request \(commit b2b2b2b\)/,
      );
      refuses(await step({ plan: 'out/*.json', comment: 'never' }, { event }), /is a file of the pull request/);
      refuses(
        await step({ plan: join(folder, 'out', '..', 'out', 'plan.json'), comment: 'never' }, { event }),
        /is a file of the pull request/,
      );
    },
  );

  it.for([pullRequest(), workflowRun(), pullRequestTarget()])(
    'is refused on $name where no commit is checked out by git',
    async (event, { step, github, folder }) => {
      github.putCommit(MERGE, committed(passing));
      github.putCommit(HEAD, committed(passing));
      checkOut(folder, null, committed(passing));
      refuses(await step({ plan: 'out/plan.json', comment: 'never' }, { event }), /is a file of the pull request/);
    },
  );

  it('is refused behind another name that a step made', async ({ step, github, folder }) => {
    put(github, folder, {}, committed(passing));
    symlinkSync('out', join(folder, 'plans'));
    refuses(await step({ plan: 'plans/plan.json' }), /is a file of the pull request/);
  });

  it('is refused behind a link or a submodule of the pull request', async ({ step, github, folder }) => {
    for (const [kind, entry] of [
      ['link', { link: 'elsewhere' }],
      ['submodule', { submodule: OTHER }],
    ] as const) {
      put(github, folder, {}, { out: entry });
      mkdirSync(join(folder, 'out'), { recursive: true });
      cpSync(PASSING, join(folder, 'out', 'plan.json'));
      if (kind === 'submodule') checkOut(join(folder, 'out'), 'e5'.repeat(20));
      refuses(await step({ plan: 'out/plan.json' }), new RegExp(`is behind the ${kind} out of the pull request`));
    }
  });

  it('is refused as a report to merge, beside one that a job made', async ({ step, github, folder }) => {
    await step({ plan: PASSING, 'report-file': 'made.json', comment: 'never', name: 'dev' });
    const report = readFileSync(join(folder, 'made.json'), 'utf8');
    put(github, folder, {}, { 'reports/prod.json': report });
    writeFileSync(join(folder, 'reports', 'dev.json'), report);
    refuses(
      await step({ reports: 'reports/dev.json\nreports/prod.json' }),
      /reports\/prod\.json is a file of the pull request/,
    );
    expect((await step({ reports: 'reports/dev.json' })).code).toBe(0);
  });

  it('is refused in a newer commit of the author that is checked out beside', async ({ step, github, folder }) => {
    put(github, folder, {}, {});
    github.putCommit(OTHER, committed(passing));
    checkOut(join(folder, 'newest'), OTHER, committed(passing));
    refuses(await step({ plan: 'newest/out/plan.json' }), /is a file of the pull request \(commit d4d4d4d\)/);
  });

  it('cannot be told from others where no commit is known', async ({ step, folder }) => {
    cpSync(PASSING, join(folder, 'plan.json'));
    refuses(
      await step({ plan: 'plan.json' }, { event: issueComment(7) }),
      /the commit that the job works on cannot be read/,
    );
    checkOut(folder, OTHER);
    refuses(await step({ plan: 'plan.json' }, { event: issueComment(7) }), /works on \(d4d4d4d\) cannot be read/);
  });

  it('is judged with policy-ref: head, and the report says so', async ({ step, github, folder }) => {
    put(github, folder, { [POLICY]: STRICT }, { ...committed(passing), [POLICY]: LOOSE });
    const { policySource, outcome } = await reported(step, folder, { plan: 'out/plan.json', 'policy-ref': 'head' });
    expect([outcome.code, policySource?.kind]).toEqual([0, 'head']);
    for (const text of [github.comments(7)[0]!.body, outcome.summary, outcome.log])
      expect(text).toMatch(/`policy-ref: head`/);
    expect(filesAsked(github)).toEqual([]);
    rmSync(join(folder, POLICY));
    const without = await step({ plan: PASSING, 'policy-ref': 'head' });
    expect(without.summary).toContain(
      'Settings: inputs and defaults, because the checkout has no policy; the author of the change decides what it has (`policy-ref: head`). Waiver comments of the author count too.',
    );
  });

  it('is none where a step made it', async ({ step, github, folder }) => {
    put(github, folder, {}, { 'out/other.json': '' });
    cpSync(PASSING, join(folder, 'out', 'plan.json'));
    expect((await step({ plan: 'out/plan.json' })).code).toBe(0);
  });
});

describe.concurrent('the checkout is read where it is the branch itself', () => {
  const STRICT_ON_DISK = { [POLICY]: STRICT, 'out/plan.json': readFileSync(MANAGED, 'utf8') };

  it.for([push(), schedule(), workflowDispatch()])(
    'on $name to the default branch',
    async (event, { step, github, folder }) => {
      checkOut(folder, MAIN, STRICT_ON_DISK);
      const { policySource, outcome } = await reported(step, folder, { plan: 'out/plan.json' }, { event });
      expect([outcome.code, policySource]).toEqual([
        1,
        { kind: 'checkout', branch: 'main', commit: MAIN, problem: null, baseline: null },
      ]);
      expect(github.requests).toEqual([]);
    },
  );

  it.for([push(), schedule()])('on $name without a .git', async (event, { step, github, folder }) => {
    checkOut(folder, null, STRICT_ON_DISK);
    expect((await step({ plan: 'out/plan.json' }, { event })).code).toBe(1);
    expect(github.requests).toEqual([]);
  });

  it.for(['push', 'schedule', 'workflow_dispatch'])(
    'and not on %s with another commit checked out',
    async (name, { step, github, folder }) => {
      put(github, folder, { [POLICY]: STRICT }, { [POLICY]: 'fail-on: never\n' });
      const event = { push, schedule, workflow_dispatch: workflowDispatch }[name as 'push']();
      expect((await step({ plan: MANAGED }, { event })).code).toBe(1);
      expect(filesAsked(github)).not.toEqual([]);
    },
  );

  it.for([pullRequest(), pullRequestTarget(), workflowRun(), mergeGroup(), issueComment(7)])(
    "and not on $name, though GITHUB_SHA and GITHUB_REF may be the branch's",
    async (event, { step, github, folder }) => {
      github.putCommit(MAIN, { [POLICY]: STRICT });
      checkOut(folder, event.sha, { [POLICY]: 'fail-on: never\n' });
      expect(
        (await step({ plan: MANAGED, comment: 'never' }, { event: { ...event, ref: 'refs/heads/main' } })).code,
      ).toBe(1);
      expect(filesAsked(github)).not.toEqual([]);
    },
  );

  it('and not on a push to another branch', async ({ step, github, folder }) => {
    github.putCommit(MAIN, { [POLICY]: STRICT });
    github.putCommit(OTHER, { [POLICY]: LOOSE });
    checkOut(folder, OTHER, { [POLICY]: LOOSE });
    expect((await step({ plan: MANAGED }, { event: { ...push(), sha: OTHER, ref: 'refs/heads/keys' } })).code).toBe(1);
    expect(
      (
        await step(
          { plan: MANAGED, 'policy-branches': 'keys' },
          { event: { ...push(), sha: OTHER, ref: 'refs/heads/keys' } },
        )
      ).code,
    ).toBe(0);
  });
});

describe.concurrent('few requests', () => {
  it('are made for a pull request without a policy', async ({ step, github, folder }) => {
    put(github, folder, { 'main.tf': '' });
    cpSync(PASSING, join(folder, 'plan.json'));
    await step({ plan: 'plan.json', comment: 'never' });
    expect(filesAsked(github)).toEqual([`trees/${MERGE}`, `trees/${HEAD}`, 'ref/heads%2Fmain', `trees/${MAIN}`]);
    expect(requestsAboutComments(github)).toEqual([]);
  });
});

describe.concurrent('a waiver comment', () => {
  const COMMENT = `# dynamodb-kms-gate:ignore table-kms-encryption until=${NEXT_YEAR} reason="moves" owner=platform`;
  const sourceOf = (claim: string): string =>
    readFileSync(join(dirname(fixturePath(claim, 'plan.json')), 'main.tf'), 'utf8');
  /** With the comment above the table. */
  const waived = (source: string, comment = COMMENT): string =>
    source.replace(/^resource "aws_dynamodb_table"/m, `${comment}\n$&`);
  /** A table that the plan leaves as it is, and that fails. */
  const STAYS = 'owned-stays-owned-without-a-block';
  const NEW = 'created-disabled';

  async function judged(
    step: Step,
    folder: string,
    claim: string,
    surroundings: Parameters<Step>[1] = {},
  ): Promise<{
    readonly code: number | null;
    readonly statuses: readonly string[];
    readonly problems: readonly string[];
  }> {
    cpSync(planOf(claim), join(folder, 'plan.json'));
    const { code } = await step(
      { plan: 'plan.json', source: '.', comment: 'never', 'report-file': 'written.json' },
      surroundings,
    );
    const { findings } = JSON.parse(readFileSync(join(folder, 'written.json'), 'utf8')) as Report;
    return {
      code,
      statuses: findings.filter(({ ruleId }) => ruleId === 'table-kms-encryption').map(({ status }) => status),
      problems: findings.filter(({ ruleId }) => ruleId === 'waiver-validity').map(({ problem }) => problem),
    };
  }

  it('that only the pull request has waives nothing', async ({ step, github, folder }) => {
    put(github, folder, { 'main.tf': sourceOf(STAYS) }, { 'main.tf': waived(sourceOf(STAYS)) });
    expect(await judged(step, folder, STAYS)).toEqual({ code: 1, statuses: ['open'], problems: ['not-merged'] });
  });

  it.for([
    ['in the same file', { 'main.tf': waived(sourceOf(STAYS)) }],
    ['in another file of the folder', { 'main.tf': '', 'tables.tf': waived(sourceOf(STAYS)) }],
    [
      'in the block',
      { 'main.tf': sourceOf(STAYS).replace(/^resource "aws_dynamodb_table" .*\{$/m, `$&\n  ${COMMENT}`) },
    ],
  ] as const)('that the branch has %s waives', async ([, files], { step, github, folder }) => {
    put(github, folder, files as Files, { 'main.tf': waived(sourceOf(STAYS)) });
    expect(await judged(step, folder, STAYS)).toEqual({ code: 0, statuses: ['waived'], problems: [] });
  });

  it.for([
    ['in another folder', { 'main.tf': sourceOf(STAYS), 'envs/x/main.tf': waived(sourceOf(STAYS)) }],
    [
      'on another block',
      {
        'main.tf': waived(sourceOf(STAYS)).replace(
          /^resource "aws_dynamodb_table" "[^"]+"/m,
          'resource "aws_dynamodb_table" "other"',
        ),
      },
    ],
    [
      'with another end',
      {
        'main.tf': waived(
          sourceOf(STAYS),
          COMMENT.replace(/until=\S+/, `until=${NEXT_YEAR.replace('01-31', '01-30')}`),
        ),
      },
    ],
    ['with another reason', { 'main.tf': waived(sourceOf(STAYS), COMMENT.replace('moves', 'stays')) }],
    ['for another rule', { 'main.tf': waived(sourceOf(STAYS), COMMENT.replace('table-kms', 'replica-kms')) }],
    ['in a file that is no configuration', { 'main.tf': sourceOf(STAYS), 'main.md': waived(sourceOf(STAYS)) }],
    ['in a file that Terraform does not read', { 'main.tf': sourceOf(STAYS), '.hidden.tf': waived(sourceOf(STAYS)) }],
    [
      'behind a pointer of Git LFS',
      { 'main.tf': 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 3\n' },
    ],
    ['behind a link', { 'main.tf': { link: 'other.tf' } }],
    ['in a file that cannot be parsed', { 'main.tf': `${waived(sourceOf(STAYS))}\n{{{` }],
  ] as const)('that the branch has %s waives nothing', async ([, files], { step, github, folder }) => {
    put(github, folder, files as Files, { 'main.tf': waived(sourceOf(STAYS)) });
    expect(await judged(step, folder, STAYS)).toEqual({ code: 1, statuses: ['open'], problems: ['not-merged'] });
  });

  it('waives nothing of a table that the plan creates', async ({ step, github, folder }) => {
    put(github, folder, { 'main.tf': waived(sourceOf(NEW)) });
    expect(await judged(step, folder, NEW)).toEqual({ code: 1, statuses: ['open'], problems: ['not-covered'] });
  });

  it('waives nothing of a table that the plan weakens', async ({ step, github, folder }) => {
    const claim = 'encryption-turned-off';
    put(github, folder, { 'main.tf': waived(sourceOf(claim)) });
    expect(await judged(step, folder, claim)).toMatchObject({ code: 1, statuses: ['open'], problems: ['not-covered'] });
  });

  it('is looked for in twenty files, and then no more', async ({ step, github, folder }) => {
    const others = Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [`a${String(i).padStart(2, '0')}.tf`, `# ${i}\n`]),
    );
    put(github, folder, { ...others, 'z.tf': waived(sourceOf(STAYS)) }, { 'main.tf': waived(sourceOf(STAYS)) });
    expect(await judged(step, folder, STAYS)).toEqual({ code: 1, statuses: ['open'], problems: ['not-looked-at'] });
    expect(filesAsked(github).filter((path) => path.startsWith('blobs/'))).toHaveLength(20);
  });

  it('counts with policy-ref: head, and where the checkout is the branch', async ({ step, github, folder }) => {
    put(github, folder, { 'main.tf': sourceOf(STAYS) }, { 'main.tf': waived(sourceOf(STAYS)) });
    cpSync(planOf(STAYS), join(folder, 'plan.json'));
    expect((await step({ plan: 'plan.json', source: '.', 'policy-ref': 'head', comment: 'never' })).code).toBe(0);
    checkOut(folder, MAIN);
    expect((await judged(step, folder, STAYS, { event: push() })).code).toBe(0);
  });

  it('of another tool is no different', async ({ step, github, folder }) => {
    const skip = '# checkov:skip=CKV_AWS_119: later';
    const inBlock = (source: string): string =>
      source.replace(/^resource "aws_dynamodb_table" .*\{$/m, `$&\n  ${skip}`);
    const policy = { [POLICY]: 'honour: [checkov]\n' };
    put(github, folder, { ...policy, 'main.tf': sourceOf(STAYS) }, { ...policy, 'main.tf': inBlock(sourceOf(STAYS)) });
    expect(await judged(step, folder, STAYS)).toMatchObject({ statuses: ['open'], problems: ['not-merged'] });
    put(github, folder, { ...policy, 'main.tf': inBlock(sourceOf(STAYS)) });
    expect(await judged(step, folder, STAYS)).toMatchObject({ statuses: ['waived'] });
  });
});
