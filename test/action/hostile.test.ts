import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { it, type Outcome, planOf } from '../support/action.js';
import { CLAIMS } from '../support/fixtures.js';
import { FINDINGS, readMarkdown } from '../support/github-markdown.js';
import { withKeys } from '../support/many-tables.js';

const KEYS = [
  'a|b',
  '||',
  'back`tick',
  '``',
  '<script>alert(1)</script>',
  '</code>',
  '</details>',
  '@octocat',
  '@octo-org/team',
  '#123',
  'GH-123',
  '-->',
  '--><!--',
  'two\nlines',
  'carriage\rreturn',
  '\n\n# heading\n\n',
  '](http://x.test)',
  '[x](http://x.test)',
  '![x](http://x.test)',
  'https://x.test',
  'www.x.test',
  '${{ github.token }}',
  '${{',
  '\u202eltr',
  '\u2066x\u2069',
  '\u200b',
  '\u0000',
  '\u001b[31m',
  '\u2028',
  ' ',
  ' x ',
  '\\',
  '\\|',
  '"',
  "'",
  '%0A::error::x',
  '%',
  '::error::x',
  '::stop-commands::x',
  '##[error]x',
  '##[group]x',
  '\n::error::x',
  '\n##[error]x',
  '&#64;octocat',
  '&lt;b&gt;',
  ':tada:',
  '~~x~~',
  '**x**',
  '| - | - |',
  '```',
  '\n```\n',
  'a,b:c',
  '__proto__',
  'constructor',
  'x'.repeat(5000),
];
const HARMLESS_COMMANDS = ['error', 'warning', 'notice'];
const logWithoutCommands = (log: string): string =>
  log
    .split('\n')
    .filter((line) => !/^::(?:error|warning|notice)(?: title=[^:]*)?::/.test(line))
    .join('\n');

function expectHarmless({ log, annotations, summary }: Outcome, body: string): void {
  for (const markdown of [body, summary]) {
    expect(readMarkdown(markdown).leaks).toEqual([]);
    for (const rows of readMarkdown(markdown).tables(FINDINGS)) for (const cells of rows) expect(cells).toHaveLength(4);
  }
  expect(annotations.filter(({ level }) => !HARMLESS_COMMANDS.includes(level))).toEqual([]);
  // The runner takes this for a command wherever it stands in a line.
  expect(log).not.toMatch(/##\[/);
  expect(logWithoutCommands(log)).not.toMatch(/^\s*::/m);
  for (const text of [log, body, summary])
    expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f\u0085\u200b\u2028\u202a-\u202e\u2066-\u2069]/);
}

describe.concurrent('hostile addresses', () => {
  it('are harmless all together', async ({ step, github, folder }) => {
    writeFileSync(join(folder, 'plan.json'), JSON.stringify(withKeys('created-disabled', KEYS)));
    const outcome = await step({ plan: 'plan.json' });
    expect([outcome.code, outcome.outputs['failed'], outcome.outputs['comment-status']]).toEqual([
      1,
      String(KEYS.length),
      'created',
    ]);
    const { body } = github.comments(7)[0]!;
    expectHarmless(outcome, body);
    expect(readMarkdown(body).tables(FINDINGS)[0]).toHaveLength(KEYS.length);
    expect(outcome.annotations).toHaveLength(10);
  });

  it('are harmless one by one, as the only annotation', async ({ step, folder }) => {
    const some = KEYS.filter((key, i) => (i % 4 === 0 || key.includes('::')) && key.length < 100);
    await Promise.all(
      some.map(async (key, i) => {
        writeFileSync(join(folder, `plan-${i}.json`), JSON.stringify(withKeys('created-disabled', [key])));
        const outcome = await step({ plan: `plan-${i}.json`, comment: 'never' });
        expectHarmless(outcome, outcome.summary);
        expect(outcome.annotations).toMatchObject([
          {
            level: 'error',
            title: expect.stringMatching(/^aws_dynamodb_table\.t\[".*"\]$/),
            message: expect.stringContaining('Encrypted with an AWS owned key'),
          },
        ]);
      }),
    );
  });

  it('are updated in place: the marker is found under them', async ({ step, github, folder }) => {
    writeFileSync(join(folder, 'plan.json'), JSON.stringify(withKeys('created-disabled', KEYS)));
    await step({ plan: 'plan.json' }, { run: 1000 });
    expect((await step({ plan: 'plan.json' }, { run: 1001 })).outputs['comment-status']).toBe('updated');
    expect(github.comments(7)).toHaveLength(1);
  });

  it.for(CLAIMS.filter((claim) => /hostile|address|dots-quotes/.test(claim)))('%s', async (claim, { step, github }) => {
    const outcome = await step({ plan: planOf(claim), require: 'customer-managed', 'fail-on': 'warning' });
    expectHarmless(outcome, github.comments(7)[0]!.body);
  });
});

describe.concurrent('hostile names, paths and reports that cannot be read', () => {
  const NAMES = ['@octocat #1 | `a`', '--> <script>', '##[error]x', '\u202edorp', '[x](http://x.test)', '${{ x }}'];

  it('names are harmless', async ({ step, github }) => {
    for (const [i, name] of NAMES.entries()) {
      const outcome = await step({ plan: `${planOf('created-disabled')}\n${planOf('key-deposed')}`, name });
      expectHarmless(outcome, github.comments(7)[i]!.body);
    }
  });

  it('paths are harmless', async ({ step, github, folder }) => {
    for (const name of NAMES)
      writeFileSync(join(folder, name.replaceAll('/', '-')), readFileSync(planOf('created-disabled')));
    const outcome = await step({ plan: '*' });
    expect(outcome.outputs['failed']).toBe(
      String(readdirSync(folder).filter((name) => !name.startsWith('_runner-')).length),
    );
    expectHarmless(outcome, github.comments(7)[0]!.body);
  });

  it('what cannot be read is harmless', async ({ step, github }) => {
    const outcome = await step({ reports: NAMES.map((name) => `nowhere/${name}`).join('\n') });
    expect([outcome.code, outcome.annotations.length]).toEqual([2, NAMES.length]);
    expectHarmless(outcome, github.comments(7)[0]!.body);
  });
});

describe.concurrent('account ids', () => {
  /** Those of the fixtures; the ids of their keys end in twelve digits as well. */
  const ACCOUNT = /111122223333|444455556666/;
  const CROWDED = [
    'key-literal-of-another-account',
    'encryption-turned-off',
    'replica-key-changed',
    'alias-retargeted-under-a-table',
    'key-arn-that-is-no-kms-key',
    'every-shape-of-a-key-expression',
    'key-destroyed-under-a-replica',
    'keys-by-data-key-and-data-alias',
  ];

  it('are masked in comment, summary, log and annotations; the report file has them', async ({
    step,
    github,
    folder,
  }) => {
    writeFileSync(
      join(folder, 'plan.json'),
      JSON.stringify(withKeys('created-disabled', ['111122223333', 'arn:aws:dynamodb:us-east-1:111122223333:table/x'])),
    );
    const outcome = await step({
      plan: ['plan.json', ...CROWDED.map(planOf)].join('\n'),
      name: 'of 111122223333',
      'report-file': 'report.json',
      require: 'customer-managed',
      'fail-on': 'warning',
    });
    for (const text of [
      github.comments(7)[0]!.body.split('\n').slice(1).join('\n'),
      outcome.summary,
      outcome.log,
      JSON.stringify(outcome.outputs),
    ])
      expect(text).not.toMatch(ACCOUNT);
    expect(outcome.log).toContain('********3333');
    expect(readFileSync(join(folder, 'report.json'), 'utf8')).toMatch(ACCOUNT);
  });

  it('are masked in what could not be read', async ({ step, github }) => {
    const outcome = await step({ plan: 'plans/111122223333/plan.json' });
    for (const text of [github.comments(7)[0]!.body, outcome.summary, outcome.log]) expect(text).not.toMatch(ACCOUNT);
  });

  it('are masked in what is kept where the token may not comment', async ({ step }) => {
    const { temp, log } = await step({
      plan: CROWDED.map(planOf).join('\n'),
      require: 'customer-managed',
      'github-token': 'ghs_fork',
    });
    expect(Object.values(temp)).toHaveLength(1);
    expect(`${Object.values(temp).join()}${log}`).not.toMatch(ACCOUNT);
  });

  it('are shown where that is wanted', async ({ step, github }) => {
    const outcome = await step({
      plan: CROWDED.map(planOf).join('\n'),
      'account-ids': 'show',
      require: 'customer-managed',
    });
    for (const text of [github.comments(7)[0]!.body, outcome.summary, outcome.log, JSON.stringify(outcome.annotations)])
      expect(text).toMatch(/arn:aws:kms:us-[a-z]+-\d:\d{12}:key\//);
  });

  it('are masked in what was merged', async ({ step, github }) => {
    await step({
      plan: CROWDED.map(planOf).join('\n'),
      'report-file': 'report.json',
      comment: 'never',
      'account-ids': 'show',
    });
    const outcome = await step({ reports: 'report.json' });
    for (const text of [github.comments(7)[0]!.body, outcome.summary, outcome.log]) expect(text).not.toMatch(ACCOUNT);
  });
});
