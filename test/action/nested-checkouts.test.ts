import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect } from 'vitest';
import { FAILING, it, planOf } from '../support/action.js';
import { type Event, HEAD, MAIN, MERGE, pullRequest } from '../support/events.js';
import { fixturePath } from '../support/fixtures.js';
import type { GitHubServer } from '../support/github-server.js';
import { fill } from '../support/temp-folder.js';

/** An author chooses submodules, their commits, and the base of a pull request. */
const OTHER = 'd4'.repeat(20);
const UNREADABLE = 'e5'.repeat(20);
const POLICY = '.dynamodb-kms-gate.yml';
const MANAGED = planOf('null-key');

type Files = Parameters<GitHubServer['putCommit']>[1];

/** The pull request's commit, checked out with its submodule in envs/x. */
function put(github: GitHubServer, folder: string, main: Files, submodule: Readonly<Record<string, string>>): void {
  const own = { ...main, 'envs/x': { submodule: OTHER } } as Files;
  github.putCommit(MAIN, main);
  github.putCommit(MERGE, own);
  github.putCommit(HEAD, own);
  const ofModule = '.git/modules/envs/x';
  fill(folder, {
    '.git/HEAD': `${MERGE}\n`,
    [`${ofModule}/HEAD`]: `${OTHER}\n`,
    'envs/x/.git': `gitdir: ../../${ofModule}\n`,
    ...Object.fromEntries(Object.entries(submodule).map(([path, text]) => [`envs/x/${path}`, text])),
  });
}

describe.concurrent('a submodule that the author puts in the place of a folder', () => {
  const STRICT_ABOVE = { 'envs/.dynamodb-kms-gate.yml': 'require: customer-managed\n', [POLICY]: 'require: kms\n' };

  it('is no root of its own: a plan in it is refused, or has the policy of the folders above', async ({
    step,
    github,
    folder,
  }) => {
    put(github, folder, STRICT_ABOVE, { 'main.tf': '' });
    github.putCommit(OTHER, { 'main.tf': '' });
    cpSync(MANAGED, join(folder, 'envs/x/plan.json'));
    expect((await step({ plan: 'envs/x/plan.json', comment: 'never' })).code).not.toBe(0);
  });

  it('moves no policy that the workflow names', async ({ step, github, folder }) => {
    const main = { 'envs/x/policy.yml': 'require: customer-managed\n', 'policy.yml': 'fail-on: never\n' };
    github.putCommit(MAIN, main);
    put(github, folder, { 'policy.yml': 'fail-on: never\n' }, {});
    github.putCommit(MAIN, main);
    github.putCommit(OTHER, { 'main.tf': '' });
    expect((await step({ plan: FAILING, comment: 'never', config: 'envs/x/policy.yml' })).code).not.toBe(0);
  });

  it('has no merged comments, whatever another folder of the branch has', async ({ step, github, folder }) => {
    const claim = 'owned-stays-owned-without-a-block';
    const comment = `# dynamodb-kms-gate:ignore table-kms-encryption until=${new Date().getUTCFullYear() + 1}-01-31 reason="moves" owner=platform\n`;
    const source = readFileSync(join(dirname(fixturePath(claim, 'plan.json')), 'main.tf'), 'utf8');
    const waived = source.replace(/^(?=resource )/gm, comment);
    put(github, folder, { 'main.tf': waived }, { 'main.tf': waived });
    expect((await step({ plan: planOf(claim), source: 'envs/x', comment: 'never' })).code).toBe(1);
  });
});

describe.concurrent('files on disk are of the author', () => {
  const LOOSE = { [POLICY]: 'fail-on: never\n' };
  const event = (name: string, payload: object): Event => ({
    name,
    payload: { ...(pullRequest().payload as object), pull_request: undefined, ...payload },
    sha: MAIN,
    ref: 'refs/heads/main',
  });

  it.for([
    ['deployment', { deployment: { sha: HEAD } }],
    ['check_suite', { check_suite: { head_sha: HEAD } }],
    ['check_run', { check_run: { head_sha: HEAD } }],
    ['status', { sha: HEAD }],
  ] as const)('where a %s names the commit that has them', async ([name, payload], { step, github, folder }) => {
    github.putCommit(MAIN, {});
    github.putCommit(HEAD, LOOSE);
    fill(folder, { '.git/HEAD': `${MAIN}\n`, ...LOOSE });
    expect((await step({ plan: FAILING, comment: 'never' }, { event: event(name, payload) })).code).not.toBe(0);
  });

  it('where the merge commit cannot be read, and a base of the author has them', async ({ step, github, folder }) => {
    github.putCommit(OTHER, LOOSE);
    fill(folder, LOOSE);
    mkdirSync(join(folder, '.git'));
    writeFileSync(join(folder, '.git/HEAD'), `${UNREADABLE}\n`);
    const { payload, ...rest } = pullRequest();
    const { pull_request: of } = payload as { readonly pull_request: { readonly base: object } };
    const own = { ...payload, pull_request: { ...of, base: { ...of.base, ref: 'own', sha: OTHER } } };
    const surroundings = { event: { ...rest, payload: own }, env: { GITHUB_SHA: UNREADABLE } };
    expect((await step({ plan: FAILING, comment: 'never' }, surroundings)).code).toBe(2);
  });
});

describe('the repair of a policy that cannot be read', () => {
  it('is not held up by the usual policy of a key', async ({ step, github, folder }) => {
    github.putCommit(MAIN, { [POLICY]: '#'.repeat(300_000) });
    for (const commit of [MERGE, HEAD]) github.putCommit(commit, { [POLICY]: 'require: kms\n' });
    fill(folder, { '.git/HEAD': `${MERGE}\n`, [POLICY]: 'require: kms\n' });
    const { code, summary } = await step({ plan: planOf('no-changes'), comment: 'never' });
    expect(code).toBe(0);
    expect(summary).toContain('the strictest settings apply');
  });
});
