import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect } from 'vitest';
import type { Report } from '../../src/gate/report.js';
import {
  FAILING,
  filesIn,
  it,
  type Outcome,
  PASSING,
  planOf,
  type Step,
  titleOf,
  UNCHANGED,
  WARNING,
} from '../support/action.js';
import { FORK, HEAD, MERGE, workflowRun } from '../support/events.js';
import { FINDINGS, readMarkdown } from '../support/github-markdown.js';
import type { CommittedFile, GitHubServer } from '../support/github-server.js';
import { run } from '../support/process.js';
import { tempFolder } from '../support/temp-folder.js';

const schema = JSON.parse(readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8')) as object;
const validate = new Ajv({ allowUnionTypes: true }).compile<Report>(schema);
const reportIn = (path: string): Report => {
  const report: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!validate(report)) throw new Error(JSON.stringify(validate.errors));
  return report;
};
const bodyOf = (github: GitHubServer) => github.comments(7)[0]!.body;
const annotationsOf = ({ annotations }: Outcome): string => annotations.map(({ message }) => message).join('\n');
const CANNOT_TELL = '### ❌ DynamoDB KMS gate could not tell';

describe.concurrent('a path that the pull request has', () => {
  it.for<[string, Readonly<Record<string, CommittedFile>>, string]>([
    ['a file', { 'prod.json': '{}' }, 'is a file of the pull request'],
    ['a folder', { 'prod.json/prod.json': '{}' }, 'is a folder of the pull request'],
    [
      'a link',
      { 'prod.json': { link: 'fake.json' }, 'fake.json': '{}' },
      'is behind the link prod.json of the pull request',
    ],
    ['a submodule', { 'prod.json': { submodule: HEAD } }, 'is behind the submodule prod.json of the pull request'],
  ])('takes no report and no SARIF: %s', async ([, files, how], { step, github, folder }) => {
    github.putCommit(MERGE, files);
    if (how.includes('folder')) mkdirSync(join(folder, 'prod.json'));
    else if (how.includes('link')) symlinkSync('fake.json', join(folder, 'prod.json'));
    else writeFileSync(join(folder, 'prod.json'), '{}');
    for (const input of ['report-file', 'sarif-file']) {
      const outcome = await step({ plan: PASSING, [input]: 'prod.json' });
      const { code, outputs } = outcome;
      expect([code, outputs['verdict'], outputs['report-path'], outputs['sarif-path']]).toEqual([
        2,
        undefined,
        undefined,
        undefined,
      ]);
      expect(annotationsOf(outcome)).toContain(`prod.json, which the input ${input} names, ${how}`);
    }
    expect(annotationsOf(await step({ plan: PASSING, 'report-file': 'prod.json' }))).toContain('${{ runner.temp }}');
  });

  it('keeps nothing of an earlier report, or says what is there instead', async ({ step, github, folder }) => {
    github.putCommit(MERGE, { 'a.json': '{}' });
    writeFileSync(join(folder, 'a.json'), '{}');
    await step({ plan: PASSING, 'report-file': 'a.json' });
    expect(existsSync(join(folder, 'a.json'))).toBe(false);
    symlinkSync('fake.json', join(folder, 'b.json'));
    mkdirSync(join(folder, 'c.json'));
    expect(annotationsOf(await step({ plan: 'missing.json', 'report-file': 'b.json' }))).toContain(
      'b.json is not written, because it is a symbolic link',
    );
    expect(annotationsOf(await step({ plan: 'missing.json', 'report-file': 'c.json' }))).toContain(
      'c.json is not removed, because it is a directory',
    );
  });

  it('is one in the folder of the runner as well, where nobody commits', async ({ step, github }) => {
    github.putCommit(MERGE, { 'prod.json': '{}' });
    const temp = tempFolder();
    const { code, outputs } = await step({ plan: PASSING, 'report-file': join(temp, 'prod.json') });
    expect([code, outputs['report-path']]).toEqual([0, join(temp, 'prod.json')]);
    rmSync(temp, { recursive: true });
  });
});

describe.concurrent('reports of others', () => {
  it('are merged with the exceptions that they do not list', async ({ step, github, folder }) => {
    await step({ plan: FAILING, comment: 'never', 'report-file': 'made.json', name: 'prod', 'fail-on': 'never' });
    const report = reportIn(join(folder, 'made.json'));
    for (const [name, exceptions] of [
      ['old.json', undefined],
      ['hidden.json', []],
      [
        'long.json',
        [
          {
            kind: 'rule',
            what: 'x'.repeat(30_000),
            addresses: [],
            count: 0,
            expires: null,
            reason: null,
            location: null,
          },
        ],
      ],
    ] as const) {
      writeFileSync(
        join(folder, name),
        JSON.stringify({ ...report, plans: report.plans.map((plan) => ({ ...plan, exceptions })) }),
      );
      const { code, log } = await step({ reports: name, name });
      const body = github.comments(7).at(-1)!.body;
      expect(code).toBe(0);
      for (const text of [log, body]) {
        expect(text).toMatch(/Exceptions in force/);
        expect(text).toContain('setting `fail-on: never`');
        expect(text).not.toContain('x'.repeat(121));
      }
    }
    github.putCommit(MERGE, { 'made.json': '{}' });
    expect((await step({ reports: 'made.json', name: 'head', 'policy-ref': 'head' })).log).toContain(
      'setting `policy-ref: head`',
    );
    expect((await step({ reports: 'made.json', name: 'head' })).code).toBe(2);
  });
});

describe.concurrent('report-file', () => {
  it.for([
    ['a plan that passes', PASSING, 0, 'pass'],
    ['a plan that fails', FAILING, 1, 'fail'],
  ] as const)('has the report of %s', async ([, plan, code, verdict], { step, folder }) => {
    const outcome = await step({ plan, 'report-file': 'report.json', require: 'kms', name: 'prod' });
    expect([outcome.code, outcome.outputs['report-path']]).toEqual([code, 'report.json']);
    expect(reportIn(join(folder, 'report.json'))).toMatchObject({
      verdict,
      plans: [
        { name: 'prod', path: plan, verdict, settings: { require: 'kms', undetermined: 'fail', failOn: 'error' } },
      ],
    });
    expect(filesIn(folder)).toEqual(['report.json']);
  });

  it('replaces that of another run whole', async ({ step, folder }) => {
    writeFileSync(join(folder, 'report.json'), 'x'.repeat(1_000_000));
    await step({ plan: FAILING, 'report-file': 'report.json' });
    expect(reportIn(join(folder, 'report.json')).verdict).toBe('fail');
  });

  it.for([
    ['a folder that is not there', 'nowhere/report.json'],
    ['a folder', 'folder'],
  ] as const)(
    'that cannot be written, %s: a warning, the verdict stands, and nothing is half there',
    async ([, path], { step, github, folder }) => {
      mkdirSync(join(folder, 'folder'));
      const { code, outputs, annotations } = await step({ plan: FAILING, 'report-file': path, annotations: 'false' });
      expect([code, outputs['verdict'], outputs['report-path'], outputs['comment-status']]).toEqual([
        1,
        'fail',
        undefined,
        'created',
      ]);
      expect(annotations).toEqual([
        {
          level: 'warning',
          title: undefined,
          message: expect.stringMatching(/report file failed; the verdict is fail: /),
        },
      ]);
      expect(filesIn(folder)).toEqual(['folder']);
      expect(titleOf(bodyOf(github))).toContain('failed');
    },
  );
});

const made = new Map<string, Promise<string>>();

/** What the jobs of a matrix leave: a report each. Those of the same inputs are made once. */
async function jobs(
  step: Step,
  folder: string,
  matrix: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Promise<void> {
  for (const [job, inputs] of Object.entries(matrix)) {
    const key = JSON.stringify(inputs);
    const report =
      made.get(key) ??
      step({ comment: 'never', 'report-file': 'made.json', ...inputs }).then(() => takeOut(join(folder, 'made.json')));
    made.set(key, report);
    writeFileSync(join(folder, `${job}.json`), await report);
  }
}

function takeOut(path: string): string {
  const content = readFileSync(path, 'utf8');
  rmSync(path);
  return content;
}

const THREE = {
  prod: { plan: PASSING, name: 'prod' },
  stage: { plan: FAILING, name: 'stage' },
  dev: { plan: WARNING, name: 'dev' },
};

describe.concurrent('reports of three jobs', () => {
  it('are one comment with a section a plan, and one verdict', async ({ step, github, folder }) => {
    await jobs(step, folder, THREE);
    const { code, outputs, summary, log } = await step({ reports: 'prod.json\n*.json', 'report-file': 'all.json' });
    expect(code).toBe(1);
    expect(outputs).toMatchObject({
      verdict: 'fail',
      tables: '3',
      failed: '1',
      warnings: '1',
      're-encryptions': '1',
      'report-path': 'all.json',
      'comment-status': 'created',
    });
    expect(github.comments(7)).toHaveLength(1);
    for (const markdown of [bodyOf(github), summary]) {
      expect(titleOf(markdown)).toMatch(/^### ❌ DynamoDB KMS gate failed: 1 of 3 tables without KMS encryption/);
      expect(markdown).toMatch(/\n- ✅ `prod`: .*\n- ✅ `dev`: .*\n- ❌ `stage`: /);
      expect(markdown.match(/^#### .*$/gm)).toEqual(
        expect.arrayContaining(['#### ❌ Plan `stage`', '#### ✅ Plan `dev`']),
      );
      expect(markdown).toMatch(/plans `prod`, `dev`, `stage`<\/sub>/);
    }
    expect(log).toMatch(/^FAIL {2}/);
    expect(reportIn(join(folder, 'all.json')).plans.map(({ name, verdict }) => [name, verdict])).toEqual([
      ['prod', 'pass'],
      ['dev', 'pass'],
      ['stage', 'fail'],
    ]);
  });

  it('pass where all do', async ({ step, github, folder }) => {
    await jobs(step, folder, { a: { plan: PASSING, name: 'a' }, b: { plan: UNCHANGED, name: 'b' } });
    expect(await step({ reports: 'a.json\nb.json' })).toMatchObject({
      code: 0,
      outputs: { verdict: 'pass', tables: '2' },
    });
    expect(titleOf(bodyOf(github))).toContain('✅');
  });

  it('of the same path and without names are told apart by their files', async ({ step, github, folder }) => {
    for (const [job, plan] of [
      ['a', PASSING],
      ['b', FAILING],
      ['c', WARNING],
    ] as const) {
      cpSync(plan, join(folder, 'plan.json'));
      mkdirSync(join(folder, job));
      await step({ plan: 'plan.json', comment: 'never', 'report-file': `${job}/report.json` });
    }
    expect(await step({ reports: '*/report.json', 'report-file': 'all.json' })).toMatchObject({
      code: 1,
      outputs: { tables: '3', failed: '1' },
    });
    const { plans, tables } = reportIn(join(folder, 'all.json'));
    expect(new Set(plans.map(({ name }) => name)).size).toBe(3);
    expect(tables.map(({ plan }) => plan)).toEqual(plans.map(({ name }) => name));
    for (const { name } of plans) expect(bodyOf(github)).toContain(`\`${name}\``);
    expect(bodyOf(github)).toMatch(/^#### ❌ Plan `.*b\/report\.json.*`$/m);
  });

  it.for([
    ['require', 'kms'],
    ['undetermined', 'warn'],
    ['fail-on', 'never'],
    ['existing', 'warn'],
    ['config', 'x.yml'],
    ['baseline', 'x.json'],
  ] as const)('are not judged anew: %s is refused beside them', async ([name, value], { step }) => {
    expect(await step({ reports: '*.json', [name]: value })).toMatchObject({
      code: 2,
      annotations: [
        {
          message: `input ${name} is set beside reports, where no plan is judged; set it in the jobs that write the reports`,
        },
      ],
    });
  });

  it('keep each its own settings', async ({ step, github, folder }) => {
    const plan = planOf('null-key');
    await jobs(step, folder, {
      strict: { plan, name: 'strict', require: 'customer-managed' },
      lax: { plan, name: 'lax' },
      never: { plan: FAILING, name: 'never', 'fail-on': 'never' },
    });
    const { code, outputs } = await step({ reports: '{strict,lax,never}.json', 'report-file': 'all.json' });
    expect([code, outputs['verdict'], outputs['failed']]).toEqual([1, 'fail', '2']);
    expect(
      reportIn(join(folder, 'all.json')).plans.map(({ name, verdict, settings }) => [
        name,
        verdict,
        settings.require,
        settings.failOn,
      ]),
    ).toEqual([
      ['lax', 'pass', 'kms', 'error'],
      ['never', 'pass', 'kms', 'never'],
      ['strict', 'fail', 'customer-managed', 'error'],
    ]);
    expect(bodyOf(github)).toMatch(
      /- ✅ `lax`: .*KMS encryption.*\n- ✅ `never`: .*\n- ❌ `strict`: .*a customer managed key/,
    );
  });

  it('made by the command are taken as well', async ({ step, github, folder }) => {
    for (const [name, plan] of [
      ['one', PASSING],
      ['two', FAILING],
    ] as const)
      await run(['check', '--format', 'json', '--name', name, '--output', `${name}.json`, plan], { cwd: folder });
    expect(await step({ reports: 'one.json\ntwo.json' })).toMatchObject({ code: 1, outputs: { tables: '2' } });
    expect(bodyOf(github)).toMatch(/- ✅ `one`: .*\n- ❌ `two`: /);
  });

  it('can be merged again', async ({ step, folder }) => {
    await jobs(step, folder, THREE);
    await step({ reports: 'prod.json\nstage.json', 'report-file': 'some.json', comment: 'never' });
    expect(await step({ reports: 'some.json\ndev.json', 'report-file': 'all.json' })).toMatchObject({
      code: 1,
      outputs: { tables: '3', failed: '1' },
    });
    expect(reportIn(join(folder, 'all.json')).plans.map(({ name }) => name)).toEqual(['prod', 'stage', 'dev']);
  });

  it('under workflow_run, with a fork: on its pull request', async ({ step, github, folder }) => {
    await jobs(step, folder, THREE);
    github.putPull({ number: 8, head: { sha: 'd4'.repeat(20), ref: 'keys', repo: FORK } });
    github.putCommit('d4'.repeat(20), { 'main.tf': '' });
    expect(
      await step({ reports: '*.json' }, { event: workflowRun({ sha: 'd4'.repeat(20), repo: FORK }) }),
    ).toMatchObject({ code: 1, outputs: { verdict: 'fail', 'comment-status': 'created' } });
    expect([github.comments(7), github.comments(8).map(({ body }) => titleOf(body))]).toEqual([
      [],
      [expect.stringContaining('1 of 3 tables')],
    ]);
  });
});

describe.concurrent('a report that cannot be read is a failure, and the others are shown', () => {
  const edit = (path: string, change: (report: any) => void): void => {
    const report = JSON.parse(readFileSync(path, 'utf8')) as unknown;
    change(report);
    writeFileSync(path, JSON.stringify(report));
  };

  it.for([
    ['a missing path', 'nowhere.json', () => undefined, 'does not exist'],
    ['a glob that matches nothing', 'nowhere/*.json', () => undefined, 'matches no file'],
    [
      'half a file',
      'stage.json',
      (path: string) => writeFileSync(path, readFileSync(path).subarray(0, 2000)),
      'is not valid JSON',
    ],
    ['an empty file', 'stage.json', (path: string) => writeFileSync(path, ''), 'is not valid JSON'],
    [
      'another schemaVersion',
      'stage.json',
      (path: string) => edit(path, (report) => (report.schemaVersion = '2')),
      '/schemaVersion',
    ],
    ['a plan', 'stage.json', (path: string) => cpSync(PASSING, path), 'is no report'],
    [
      'a verdict that its plans do not have',
      'stage.json',
      (path: string) => edit(path, (report) => (report.verdict = 'pass')),
      'its verdict is',
    ],
    [
      'no plans',
      'stage.json',
      (path: string) =>
        edit(path, (report) => Object.assign(report, { plans: [], tables: [], findings: [], verdict: 'pass' })),
      '/plans',
    ],
    [
      'rows of a plan that it does not list',
      'stage.json',
      (path: string) => edit(path, (report) => (report.plans[0].name = 'x')),
      'it does not list',
    ],
    ['a folder', 'folder.json', (path: string) => mkdirSync(path), 'is a directory: name a file in it'],
  ] as const)('%s', async ([, path, spoil, message], { step, github, folder }) => {
    await jobs(step, folder, THREE);
    spoil(join(folder, path));
    const { code, outputs, summary, annotations } = await step({
      reports: `prod.json\n${path}\ndev.json`,
      'report-file': 'all.json',
      annotations: 'false',
    });
    expect(code).toBe(2);
    expect(Object.keys(outputs).sort()).toEqual(['comment-status', 'comment-url']);
    expect(annotations).toEqual([{ level: 'error', title: undefined, message: expect.stringContaining(path) }]);
    expect(annotations[0]!.message).toContain(message);
    for (const markdown of [bodyOf(github), summary]) {
      expect(titleOf(markdown)).toBe(CANNOT_TELL);
      expect(markdown).toMatch(new RegExp(`^- \`${path.replaceAll('*', '\\*')}\``, 'm'));
      expect(markdown).toContain('✅ `prod`');
      expect(markdown).toContain('✅ `dev`');
      expect(markdown).not.toContain('DynamoDB KMS gate passed');
    }
    expect(existsSync(join(folder, 'all.json'))).toBe(false);
  });

  it('all of them', async ({ step, github }) => {
    const { code, outputs, annotations } = await step({ reports: 'a.json\nb/*.json' });
    expect([code, outputs['comment-status']]).toEqual([2, 'created']);
    expect(annotations.map(({ message }) => message)).toEqual([
      expect.stringContaining('a.json does not exist'),
      expect.stringContaining('b/*.json matches no file'),
    ]);
    expect(titleOf(bodyOf(github))).toBe(CANNOT_TELL);
  });

  it('a verdict that its findings do not bear is not believed', async ({ step, folder }) => {
    await jobs(step, folder, { stage: THREE.stage });
    edit(join(folder, 'stage.json'), (report) => {
      report.verdict = 'pass';
      report.plans[0].verdict = 'pass';
      report.summary.failed = report.summary.errors = 0;
    });
    expect(await step({ reports: 'stage.json' })).toMatchObject({ code: 1, outputs: { verdict: 'fail', failed: '1' } });
  });

  it('tables that fail and have no finding are not believed', async ({ step, folder }) => {
    await jobs(step, folder, { stage: THREE.stage });
    edit(join(folder, 'stage.json'), (report) => {
      report.verdict = report.plans[0].verdict = 'pass';
      report.findings = [];
    });
    expect((await step({ reports: 'stage.json' })).code).not.toBe(0);
  });

  it('a green comment turns into "could not tell" and back', async ({ step, github, folder }) => {
    await jobs(step, folder, { prod: THREE.prod });
    await step({ reports: 'prod.json' }, { run: 1000 });
    expect(await step({ reports: 'prod.json\nstage.json', comment: 'changes' }, { run: 1001 })).toMatchObject({
      code: 2,
      outputs: { 'comment-status': 'updated' },
    });
    expect(titleOf(bodyOf(github))).toBe(CANNOT_TELL);
    expect(await step({ reports: 'prod.json', comment: 'findings' }, { run: 1002 })).toMatchObject({
      code: 0,
      outputs: { 'comment-status': 'updated' },
    });
    expect(titleOf(bodyOf(github))).toContain('✅');
  });
});

describe.concurrent("reports are anybody's", () => {
  it('what stands in them does nothing in the comment, the summary or the log', async ({ step, github, folder }) => {
    const HOSTILE = '::error::x @octocat #1 | `a` <img src=x> -->\n\n# [x](http://x.test) ##[error]x';
    await jobs(step, folder, { prod: THREE.stage });
    const path = join(folder, 'prod.json');
    const report = JSON.parse(readFileSync(path, 'utf8'));
    const name = `${HOSTILE} prod`;
    for (const plan of report.plans) Object.assign(plan, { name, path: HOSTILE, terraformVersion: HOSTILE });
    for (const table of report.tables)
      Object.assign(table, { plan: name, address: HOSTILE, region: HOSTILE, actions: [HOSTILE] });
    for (const finding of report.findings)
      Object.assign(finding, {
        plan: name,
        address: HOSTILE,
        message: HOSTILE,
        remedy: HOSTILE,
        attribute: HOSTILE,
        hcl: HOSTILE,
        check: HOSTILE,
      });
    writeFileSync(path, JSON.stringify(report));
    const { code, log, summary, annotations } = await step({ reports: 'prod.json' });
    expect(code).toBe(1);
    expect(annotations.map(({ level }) => level)).toEqual(['error']);
    expect(log).not.toMatch(/##\[/);
    for (const markdown of [bodyOf(github), summary]) {
      expect(readMarkdown(markdown).leaks).toEqual([]);
      expect(
        readMarkdown(markdown)
          .tables(FINDINGS)
          .map((rows) => rows.map((cells) => cells.length)),
      ).toEqual([[4]]);
    }
  });
});
