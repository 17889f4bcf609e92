import { execFileSync, spawn } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FAILING, it as inAction, PASSING } from './support/action.js';
import { fixturePath } from './support/fixtures.js';
import { CLI, type Outcome, run } from './support/process.js';
import { fill, tempFolder } from './support/temp-folder.js';

/*
 * Whoever opens a pull request chooses files, links and names. What a runner has beside them, its environment and Git's
 * folder among it, is in no output, and nothing is written elsewhere than where the user said.
 */
const CANARY = 'canary-5f1c9a';
const POLICY = '.dynamodb-kms-gate.yml';
const isLinux = process.platform === 'linux';

let folder: string;
let outside: string;
beforeEach(() => {
  folder = tempFolder({
    '.git/HEAD': '',
    '.git/config': `[http]\n\textraheader = ${CANARY}\n`,
    'plan.json': readFileSync(PASSING),
  });
  outside = tempFolder({
    secret: CANARY,
    'policy.yml': 'fail-on: never\n',
    'report.json': readFileSync(fixturePath('owned-stays-owned-without-a-block', 'report.json')),
    'plan.json': readFileSync(PASSING),
  });
});
afterEach(() => {
  for (const each of [folder, outside]) rmSync(each, { recursive: true });
});

const at = (...path: readonly string[]): string => join(folder, ...path);
const out = (...path: readonly string[]): string => join(outside, ...path);
const here = (...args: readonly string[]): Promise<Outcome> => run(args, { cwd: folder, env: { SECRET: CANARY } });

/** Refused before anything is judged, in one line, that shows nothing of what was not read. */
function expectRefusal({ code, stdout, stderr }: Outcome, message: string | RegExp): void {
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).not.toContain(CANARY);
  expect(stderr.trimEnd()).not.toContain('\n');
  expect(stderr).toMatch(
    message instanceof RegExp
      ? message
      : new RegExp(`^dynamodb-kms-gate: ${message.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`),
  );
}

describe('a policy', () => {
  const IS_LINK = `${POLICY} is a symbolic link, which the gate does not follow`;

  it.each([
    ['the environment', '/proc/self/environ'],
    ['a file of the repository', 'policies/p.yml'],
    ['the folder of Git', '.git/config'],
    ['nothing', 'nowhere'],
    ['itself', POLICY, `${POLICY} is behind symbolic links in a circle`],
    ['a file without an end', '/dev/zero'],
    ['a folder', 'policies'],
    ['another link', 'policies/link.yml'],
  ])('that is found and is a link to %s is refused', async (_, target, message = IS_LINK) => {
    fill(folder, { 'policies/p.yml': 'fail-on: never\n' });
    symlinkSync('p.yml', at('policies', 'link.yml'));
    symlinkSync(target, at(POLICY));
    expectRefusal(await here('check', FAILING), message);
    expectRefusal(await here('check', '--config', at(POLICY), FAILING), /symbolic link/);
  });

  it.each([
    ['behind a link to a folder', 'linked/p.yml', 'linked/p.yml is not read, because linked is a symbolic link'],
    [
      'behind a link, and out of it again',
      'linked/../real/p.yml',
      'linked/../real/p.yml is not read, because linked is a symbolic link',
    ],
    ['in the folder of Git', '.git/config', '.git/config is not read, because it is in .git'],
    ['there in other letters', '.GIT/config', '.GIT/config is not read, because it is in .git'],
    ['there by another way', 'real/../.git/config', 'real/../.git/config is not read, because it is in .git'],
    ['a folder', 'real', 'real is a directory: name a file in it'],
    ['behind a file', 'real/p.yml/x', 'real/p.yml/x does not exist'],
    ['not there, and out of it again', 'nowhere/../real/p.yml', 'nowhere/../real/p.yml does not exist'],
  ])('that is named and is %s is refused', async (_, path, message) => {
    fill(folder, { 'real/p.yml': 'fail-on: never\n' });
    symlinkSync('real', at('linked'));
    expectRefusal(await here('check', '--config', path, FAILING), message);
  });

  it
    .runIf(isLinux)
    .each([
      '/proc/self/environ',
      '/proc/self/root/etc/hostname',
      '/proc/thread-self/environ',
      '/dev/zero',
      '/dev/random',
      '/dev/null',
      '/sys/kernel/version',
      '/etc/../proc/self/environ',
    ])('of the kernel is refused: %s', async (path) => {
    expectRefusal(
      await here('check', '--config', path, FAILING),
      new RegExp(`^dynamodb-kms-gate: ${path} is not read, because it is in /(?:proc|dev|sys): name another file\n$`),
    );
    expectRefusal(
      await here('check', '--config', `${'../'.repeat(20)}${path.slice(1)}`, FAILING),
      /is not read, because it is in/,
    );
  });

  it('outside of the repository may be behind a link, as /tmp is on macOS', async () => {
    mkdirSync(out('real'));
    writeFileSync(out('real', 'p.yml'), 'fail-on: never\n');
    symlinkSync('real', out('linked'));
    expect((await here('check', '--config', out('linked', 'p.yml'), FAILING)).code).toBe(0);
    // That way leads back into the repository, where a link is one again.
    fill(folder, { 'real/p.yml': 'fail-on: never\n' });
    symlinkSync('real', at('linked'));
    symlinkSync(folder, out('back'));
    expectRefusal(
      await here('check', '--config', out('back', 'linked', 'p.yml'), FAILING),
      /is a symbolic link: put the file or folder itself there\n$/,
    );
    symlinkSync(at('linked', 'p.yml'), out('chain.yml'));
    expectRefusal(await here('check', '--config', out('chain.yml'), FAILING), /symbolic link/);
  });

  it.each([
    ['one text', CANARY, ':1:1 the policy is text, not a mapping'],
    ['several lines of text', `A=${CANARY}\nB=x\n`, ':1:1 the policy is text, not a mapping'],
    ['a list', `- ${CANARY}`, ':1:1 the policy is a list, not a mapping'],
    ['a tag', `!${CANARY} x`, ':1:1 A tag is not known here'],
    ['an alias', `a: *${CANARY}`, ':'],
    ['an alias of an alias', `require: *${CANARY}\nx: &${CANARY} y`, ':'],
    ['text after a block scalar', `a: |${CANARY}\n`, ':1:'],
    ['a directive', `%${CANARY}\n---\na: b`, ':1:'],
    ['a value of the wrong type', `overrides: ${CANARY}`, ':1:12 overrides is text, not a list'],
    ['a value that is a mapping', `require: { ${CANARY}: x }`, ':1:10 require is a mapping; allowed: kms'],
    ['a number', 'require: 3141592653', ':1:10 require is a number; allowed: kms'],
  ])('that is another file is refused without showing it: %s', async (_, content, message) => {
    fill(folder, { [POLICY]: content });
    expectRefusal(await here('check', FAILING), `${POLICY}${message}`);
  });

  it('with a wrong value shows as much of it as helps', async () => {
    fill(folder, { [POLICY]: `require: "kms\\n${'x'.repeat(100)}"\n${'k'.repeat(100)}: 1\n` });
    const { stderr } = await here('check', FAILING);
    expect(stderr.split('\n').slice(0, 2)).toEqual([
      `dynamodb-kms-gate: ${POLICY}:1:10 require is "kms\\n${'x'.repeat(36)}…"; allowed: kms, customer-managed`,
      expect.stringMatching(/^dynamodb-kms-gate: \S+:2:1 k{40}… is no key of a policy/),
    ]);
  });
});

describe('a baseline and reports', () => {
  it('are not read through links', async () => {
    symlinkSync(out('report.json'), at('baseline.json'));
    expectRefusal(await here('check', '--baseline', 'baseline.json', FAILING), 'baseline.json is a symbolic link');
    expectRefusal(await here('verify', 'baseline.json', '--tables', '-'), 'baseline.json is a symbolic link');
    expect(
      (
        await here(
          'check',
          '--baseline',
          out('report.json'),
          fixturePath('owned-stays-owned-without-a-block', 'plan.json'),
        )
      ).code,
    ).toBe(0);
  });
});

describe('a plan', () => {
  it('may be named through a link on the command line, and is then not quoted', async () => {
    symlinkSync(out('plan.json'), at('link.json'));
    expect((await here('check', 'link.json')).code).toBe(0);
    symlinkSync(out('secret'), at('secret.json'));
    expectRefusal(await here('check', 'secret.json'), 'secret.json is not JSON; make it with');
    fill(folder, { 'own.json': 'Error: no' });
    expectRefusal(await here('check', 'own.json'), 'own.json is not JSON: it begins with "Error: no"; make it with');
  });

  it.runIf(isLinux)('is not read where the link leads to the kernel or to Git', async () => {
    for (const [name, target, message] of [
      ['a', '/proc/self/environ', '/proc'],
      ['b', '/dev/zero', '/dev'],
      ['c', '.git/config', '.git'],
    ] as const) {
      symlinkSync(target, at(name));
      expectRefusal(await here('check', name), `${name} is not read, because it is in ${message}: name another file`);
    }
  });

  it('from a glob is no link, and is not quoted', async () => {
    fill(folder, { 'plans/a.json': readFileSync(PASSING) });
    symlinkSync('a.json', at('plans', 'b.json'));
    // The same file by its own path is enough.
    expect((await here('check', 'plans/*.json')).code).toBe(0);
    symlinkSync(out('plan.json'), at('plans', 'c.json'));
    expectRefusal(await here('check', 'plans/*.json'), 'plans/c.json is a symbolic link');
    rmSync(at('plans', 'c.json'));
    symlinkSync('nowhere', at('plans', 'd.json'));
    expectRefusal(await here('check', 'plans/*.json'), 'plans/d.json is a symbolic link');
    rmSync(at('plans', 'd.json'));
    fill(folder, { 'plans/e.json': CANARY });
    expectRefusal(await here('check', 'plans/*.json'), 'plans/e.json is not JSON; make it with');
  });

  it('is not hidden from a glob by a link to its folder, nor by a file with the name of the glob', async () => {
    fill(folder, { 'envs/a/plan.json': readFileSync(PASSING), 'other/plan.json': readFileSync(FAILING) });
    symlinkSync('../other', at('envs', 'b'));
    expectRefusal(
      await here('check', 'envs/*/plan.json'),
      'envs/b/plan.json is not read, because envs/b is a symbolic link',
    );
    expect((await here('check', '**/plan.json')).code).toBe(1);
    rmSync(at('envs', 'b'));
    symlinkSync(outside, at('envs', 'c'));
    expectRefusal(await here('check', 'envs/*/plan.json'), 'envs/*/plan.json leads through');
    rmSync(at('envs', 'c'));
    fill(folder, { 'other/[p]*.json': readFileSync(PASSING) });
    expect((await here('check', 'other/[p]*.json')).code).toBe(1);
  });

  it('is looked for in links that lead in a circle, and comes to an end', async () => {
    for (const name of ['a', 'b', 'c']) {
      mkdirSync(at('circle', name), { recursive: true });
      for (const to of ['a', 'b', 'c', '.'])
        symlinkSync(`../${to}`, at('circle', name, `to-${to.replaceAll('.', 'd')}`));
    }
    fill(folder, { 'circle/plan.json': readFileSync(PASSING) });
    expect((await here('check', 'circle/**/plan.json')).code).toBe(0);
  });
});

describe.runIf(isLinux)('a pipe', () => {
  const REPORT = fixturePath('customer-key-changed-to-another', 'report.json');
  const ANSWER = JSON.stringify({
    Table: { TableName: 'x', TableStatus: 'ACTIVE', TableArn: 'arn:aws:dynamodb:us-east-1:111122223333:table/x' },
  });

  const shell = (script: string): Promise<Outcome> =>
    new Promise((resolve) => {
      const child = spawn('bash', ['-c', script], {
        cwd: folder,
        env: { PATH: process.env['PATH'], NODE: process.execPath, CLI, REPORT, ANSWER, PASSING },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
      child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
      child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
      child.on('close', (code) =>
        resolve({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }),
      );
    });

  it.each([
    ['a command beside it', '"$NODE" "$CLI" verify "$REPORT" --tables <(sleep 0.2; echo "$ANSWER")', 1],
    ['a command, for a plan', '"$NODE" "$CLI" check <(cat "$PASSING")', 0],
    ['a command, for a policy', '"$NODE" "$CLI" check --config <(echo "fail-on: never") "$PASSING"', 0],
    ['standard input by its name', 'cat "$PASSING" | "$NODE" "$CLI" check /dev/stdin', 0],
    ['a file as standard input by its name', '"$NODE" "$CLI" check /dev/stdin < "$PASSING"', 0],
    [
      'a named pipe, with a writer that comes later',
      'mkfifo p; (sleep 0.2; cat "$PASSING" > p) & "$NODE" "$CLI" check p',
      0,
    ],
    ['the report to a command', '"$NODE" "$CLI" check --output >(cat > got.txt) "$PASSING"', 0],
    ['the report to a named pipe', 'mkfifo p; cat p > got.txt & "$NODE" "$CLI" check --output p "$PASSING"; wait', 0],
    ['the report to nowhere', '"$NODE" "$CLI" check --output /dev/null "$PASSING"', 0],
  ])('that a person names is used: %s', async (_, script, code) => {
    const outcome = await shell(script);
    expect([outcome.code, outcome.stderr.replace(/^PASS: the report is in .*\n/, '')]).toEqual([code, '']);
  });

  it('that nobody named is not waited for', async () => {
    execFileSync('mkfifo', [at(POLICY)]);
    expectRefusal(
      await here('check', FAILING),
      `${POLICY} is a pipe, which is read only where the command line names it`,
    );
    rmSync(at(POLICY));
    mkdirSync(at('plans'));
    execFileSync('mkfifo', [at('plans', 'p.json')]);
    symlinkSync('plans/p.json', at('q.json'));
    // A glob lists files alone; a link to a pipe is one.
    expectRefusal(await here('check', '{plans/*,q}.json'), 'q.json is a symbolic link');
  });
});

describe('a report', () => {
  const UNTOUCHED = 'untouched';

  it('is not written through a link, and is printed instead', async () => {
    writeFileSync(out('target'), UNTOUCHED);
    symlinkSync(out('target'), at('file.txt'));
    symlinkSync(outside, at('linked'));
    symlinkSync(out('new'), at('dangling.txt'));
    mkdirSync(at('real'));
    symlinkSync('real', at('inside'));
    const expected = (await here('check', FAILING)).stdout;
    for (const [path, message] of [
      ['file.txt', 'file.txt is not written, because it is a symbolic link: remove the link, or name another file'],
      [
        'dangling.txt',
        'dangling.txt is not written, because it is a symbolic link: remove the link, or name another file',
      ],
      [
        'linked/new',
        'linked/new is not written, because linked is a symbolic link: remove the link, or name another file',
      ],
      [
        'inside/new',
        'inside/new is not written, because inside is a symbolic link: remove the link, or name another file',
      ],
      ['.git/hooks', '.git/hooks is not written, because it is in .git: name another file'],
      ['real', 'real is a directory: name a file'],
    ] as const) {
      expect(await here('check', '--output', path, FAILING)).toEqual({
        code: 1,
        stdout: expected,
        stderr: `dynamodb-kms-gate: the report could not be written: ${message}; the verdict is fail\n`,
      });
    }
    expect(readFileSync(out('target'), 'utf8')).toBe(UNTOUCHED);
    expect(readdirSync(outside).sort()).toEqual(['plan.json', 'policy.yml', 'report.json', 'secret', 'target']);
    expect([readdirSync(at('real')), readdirSync(at('.git')).sort()]).toEqual([[], ['HEAD', 'config']]);
    expect(readlinkSync(at('file.txt'))).toBe(out('target'));
  });

  it('of verify is not either', async () => {
    symlinkSync(out('evidence'), at('evidence.json'));
    const answer = JSON.stringify({
      Table: { TableName: 'x', TableStatus: 'ACTIVE', TableArn: 'arn:aws:dynamodb:us-east-1:111122223333:table/x' },
    });
    const { code, stdout, stderr } = await run(
      [
        'verify',
        fixturePath('customer-key-changed-to-another', 'report.json'),
        '--tables',
        '-',
        '--output',
        'evidence.json',
      ],
      { cwd: folder, stdin: answer },
    );
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining('evidence.json is not written, because it is a symbolic link'),
    ]);
    expect(stdout).not.toBe('');
    expect(existsSync(out('evidence'))).toBe(false);
  });
});

describe('sources', () => {
  it('in the folder of Git are none', async () => {
    fill(folder, { '.git/x/main.tf': CANARY });
    expectRefusal(
      await here('check', '--source', '.git/x', PASSING),
      'source ".git/x" is not read, because it is in .git',
    );
  });
});

describe('the action', () => {
  inAction.runIf(isLinux)(
    'tells nothing of its environment where the policy is a link to it',
    async ({ step, folder: cwd, github }) => {
      symlinkSync('/proc/self/environ', join(cwd, POLICY));
      for (const config of ['', POLICY]) {
        const outcome = await step(
          { plan: FAILING, config, 'report-file': 'report.json', 'sarif-file': 'report.sarif' },
          { env: { AWS_SECRET_ACCESS_KEY: CANARY } },
        );
        expect(outcome.code).toBe(2);
        expect(outcome.annotations.filter(({ level }) => level === 'error').map(({ message }) => message)).toEqual([
          `${POLICY} is a symbolic link, which the gate does not follow: put the file itself there`,
        ]);
        const shown = [
          outcome.log,
          outcome.summary,
          ...Object.values(outcome.outputs),
          ...Object.values(outcome.temp),
          ...github.comments(7).map(({ body }) => body),
        ].join('\n');
        for (const secret of [CANARY, 'ghs_job', 'RUNNER_TEMP']) expect(shown).not.toContain(secret);
      }
      expect(github.comments(7)[0]!.body).toContain('is a symbolic link');
    },
  );

  inAction('names plans, baseline, reports and sources without links', async ({ step, folder: cwd }) => {
    mkdirSync(join(cwd, '.git'));
    fill(cwd, { 'real/main.tf': '' });
    symlinkSync(PASSING, join(cwd, 'plan.json'));
    symlinkSync(out('report.json'), join(cwd, 'baseline.json'));
    symlinkSync('real', join(cwd, 'linked'));
    const messages = async (inputs: Parameters<typeof step>[0]): Promise<readonly string[]> => {
      const { code, annotations } = await step({ comment: 'never', ...inputs });
      return [String(code), ...annotations.filter(({ level }) => level === 'error').map(({ message }) => message)];
    };
    const follows = (path: string): string =>
      `${path} is a symbolic link, which the gate does not follow: put the file itself there`;
    expect(await messages({ plan: 'plan.json' })).toEqual(['2', follows('plan.json')]);
    expect(await messages({ plan: PASSING, baseline: 'baseline.json' })).toEqual(['2', follows('baseline.json')]);
    expect(await messages({ reports: 'baseline.json' })).toEqual(['2', follows('baseline.json')]);
    expect(await messages({ plan: PASSING, source: 'linked' })).toEqual([
      '2',
      'source "linked" is or leads through a symbolic link: name the folder itself',
    ]);
    expect(await messages({ plan: '-' })).toEqual(['2', 'standard input is read only by the command: name a file']);
    expect(await messages({ plan: PASSING, config: '-' })).toEqual(['2', '- is read only by the command: name a file']);
  });

  inAction.runIf(isLinux)('reads no pipe, whoever names it', async ({ step, folder: cwd }) => {
    execFileSync('mkfifo', [join(cwd, 'p')]);
    for (const path of ['p', '/dev/stdin', '/proc/self/fd/0']) {
      const { code, annotations } = await step({ plan: path, comment: 'never' });
      expect([code, annotations.some(({ message }) => message.startsWith(`${path} is `))]).toEqual([2, true]);
    }
  });

  inAction('writes through no link, and keeps the verdict', async ({ step, folder: cwd }) => {
    mkdirSync(join(cwd, '.git'));
    writeFileSync(out('target'), 'untouched');
    symlinkSync(out('target'), join(cwd, 'report.json'));
    symlinkSync(outside, join(cwd, 'linked'));
    const { code, annotations, outputs } = await step({
      plan: FAILING,
      'report-file': 'report.json',
      'sarif-file': 'linked/report.sarif',
      comment: 'never',
    });
    expect([code, outputs['verdict'], outputs['report-path'], outputs['sarif-path']]).toEqual([
      1,
      'fail',
      undefined,
      undefined,
    ]);
    expect(annotations.filter(({ level }) => level === 'warning').map(({ message }) => message)).toEqual([
      'the report file failed; the verdict is fail: report.json is not written, because it is a symbolic link: remove the link, or name another file',
      'the SARIF file failed; the verdict is fail: linked/report.sarif is not written, because linked is a symbolic link: remove the link, or name another file',
    ]);
    // What an earlier run left is removed where nothing can be judged, but not through a link.
    expect((await step({ plan: 'nowhere', 'report-file': 'report.json', comment: 'never' })).code).toBe(2);
    expect((await step({ plan: 'nowhere', 'report-file': 'linked/target', comment: 'never' })).code).toBe(2);
    expect(readFileSync(out('target'), 'utf8')).toBe('untouched');
    expect(existsSync(out('report.sarif'))).toBe(false);
    expect(lstatSync(join(cwd, 'report.json')).isSymbolicLink()).toBe(true);
  });

  inAction('puts the text of a comment into no file behind a link', async ({ step, folder: cwd }) => {
    const temp = join(cwd, 'temp');
    mkdirSync(temp);
    writeFileSync(out('target'), 'untouched');
    symlinkSync(out('target'), join(temp, 'dynamodb-kms-gate-comment.md'));
    const { log } = await step({ plan: FAILING, 'github-token': 'ghs_fork' }, { env: { RUNNER_TEMP: temp } });
    expect(log).toMatch(/could not be written to \S+: .* is not written, because .* is a symbolic link/);
    expect(readFileSync(out('target'), 'utf8')).toBe('untouched');
  });
});
