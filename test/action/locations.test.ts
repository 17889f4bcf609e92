import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { it } from '../support/action.js';
import { HEAD, MAIN, push } from '../support/events.js';
import { FINDINGS, readMarkdown } from '../support/github-markdown.js';
import { at, edit, writeReport } from '../support/located-report.js';

const REPORT = { reports: 'report.json' };
const BLOB = `https://github.com/octo-org/infra/blob/${HEAD}`;
/** Names that a file can have, and that end or bend something. */
const PATHS = [
  'a b/main.tf',
  'a)b.tf',
  '(x)[y](z).tf',
  'a#b.tf',
  '100%25.tf',
  'täble.tf',
  'a|b.tf',
  '`a`.tf',
  'a\nb.tf',
  '-->.tf',
  '<script>.tf',
  '@octocat.tf',
  '#1.tf',
  '::error::x.tf',
  '##[error].tf',
  '\u202ea.tf',
  'a,b:c=d.tf',
  '\\a.tf',
  '&amp;.tf',
  '${{ x }}.tf',
  '*_~.tf',
  '\u001b[31m.tf',
];

describe.concurrent('a finding that has a place in the repository', () => {
  it('is annotated there', async ({ step, folder }) => {
    await writeReport(step, folder, [
      { location: at('envs/prod/main.tf', 12, 15) },
      { location: at('main.tf', 3, 3, false) },
      { location: at('../main.tf', 3) },
      { location: at('main.tf', 3, 1) },
    ]);
    const { annotations } = await step({ ...REPORT, comment: 'never' });
    expect(annotations.map(({ place, title }) => [place, title])).toEqual(
      [undefined, 'envs/prod/main.tf:12-15', undefined, undefined, 'main.tf:3-3'].map((place) => [
        place,
        'aws_dynamodb_table.t',
      ]),
    );
  });

  it('is linked to its lines at the head in comment and summary', async ({ step, github, folder }) => {
    await writeReport(step, folder, [
      {
        address: 'aws_dynamodb_table.u',
        location: at('envs/prod/main.tf', 12, 15),
        edit: edit('envs/prod/main.tf', 14, 14, ['  a = 1', '  b = 2']),
      },
    ]);
    const { summary } = await step(REPORT);
    for (const markdown of [github.comments(7)[0]!.body, summary]) {
      expect(markdown).toContain(`| ❌\u00a0[\`aws_dynamodb_table.u\`](${BLOB}/envs/prod/main.tf#L12-L15) |`);
      expect(markdown).toContain(
        `  \`aws_dynamodb_table.u\`: [\`envs/prod/main.tf:14\`](${BLOB}/envs/prod/main.tf#L14), in place of line 14\n\n  \`\`\`hcl\n    a = 1\n    b = 2\n  \`\`\`\n`,
      );
      expect(readMarkdown(markdown).leaks).toEqual([]);
    }
  });

  it('is linked to the commit of a push in the summary', async ({ step, folder }) => {
    await writeReport(step, folder, [{ location: at('main.tf', 12) }]);
    expect((await step(REPORT, { event: push() })).summary).toContain(`/blob/${MAIN}/main.tf#L12)`);
  });

  it('is not linked where the runner does not say where pages are, or the file is not in the repository', async ({
    step,
    github,
    folder,
  }) => {
    await writeReport(step, folder, [{ address: 'aws_dynamodb_table.u', location: at('main.tf', 12) }]);
    await step(REPORT, { env: { GITHUB_SERVER_URL: undefined } });
    expect(github.comments(7)[0]!.body).toContain('`aws_dynamodb_table.u` (`main.tf:12`) |');
    await writeReport(step, folder, [{ address: 'aws_dynamodb_table.u', location: at('main.tf', 12, 12, false) }]);
    await step(REPORT, { run: 1001 });
    expect(github.comments(7)[0]!.body).toContain('`aws_dynamodb_table.u` (`main.tf:12`) |');
  });

  it('is in SARIF at its lines', async ({ step, folder }) => {
    await writeReport(step, folder, [{ address: 'aws_dynamodb_table.u', location: at('a b/main.tf', 12, 15) }]);
    await step({ ...REPORT, comment: 'never', 'sarif-file': 'gate.sarif' });
    expect(JSON.parse(readFileSync(join(folder, 'gate.sarif'), 'utf8'))).toMatchObject({
      runs: [
        {
          results: [
            {},
            {
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: 'a%20b/main.tf' },
                    region: { startLine: 12, endLine: 15 },
                  },
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it('is in the log with its place and the edit', async ({ step, folder }) => {
    await writeReport(step, folder, [
      {
        address: 'aws_dynamodb_table.u',
        location: at('main.tf', 12, 15),
        edit: edit('main.tf', 13, 15, ['  a = 1'], false),
      },
    ]);
    const { log } = await step({ ...REPORT, comment: 'never' });
    expect(log).toMatch(/^ {2}aws_dynamodb_table\.u .*\[table-kms-encryption\] main\.tf:12$/m);
    expect(log).toContain(
      '\n    main.tf:13-15 (the key has to be named: `aws_kms_key.example.arn` stands for it)\n    +   a = 1\n',
    );
  });

  it.for([
    ['mask', false],
    ['show', true],
  ] as const)(
    'says account ids as they are wanted, but for the address of a file: %s',
    async ([accountIds, isShown], { step, github, folder }) => {
      const path = 'accounts/111122223333/main.tf';
      await writeReport(step, folder, [
        { location: at(path, 12), edit: edit(path, 12, 12, ['role = "arn:aws:iam::111122223333:role/x"']) },
      ]);
      const { log, summary, annotations } = await step({
        ...REPORT,
        'account-ids': accountIds,
        'sarif-file': 'gate.sarif',
      });
      expect(annotations[1]!.place).toBe(`${path}:12-12`);
      expect(readFileSync(join(folder, 'gate.sarif'), 'utf8')).toContain(`"uri": "${path}"`);
      const said = [
        log.replaceAll(/^::.*$/gm, ''),
        ...[github.comments(7)[0]!.body, summary].map((markdown) => markdown.replaceAll(/\]\([^)]*\)/g, '')),
      ];
      for (const text of said) expect(text.includes('111122223333')).toBe(isShown);
      expect(summary).toContain(`${BLOB}/${path}#L12`);
    },
  );
});

describe.concurrent('hostile paths and lines', () => {
  it('are harmless all together', async ({ step, github, folder }) => {
    const LINES = [
      '```',
      '-->',
      '</details>',
      '@octocat #1',
      '::error::x',
      '##[error]x',
      '\u001b[31m\u202e',
      '\t\tindented',
      '${{ github.token }}',
      '| a | b |',
      '\u0000',
    ];
    await writeReport(
      step,
      folder,
      PATHS.map((path, i) => ({
        address: `aws_dynamodb_table.t[${i}]`,
        remedy: `Remedy ${i}.`,
        location: at(path, i + 1, i + 3),
        edit: edit(path, i + 1, i + 1, LINES, i % 2 === 0),
      })),
    );
    const outcome = await step({ ...REPORT, 'sarif-file': 'gate.sarif' });
    for (const markdown of [github.comments(7)[0]!.body, outcome.summary]) {
      expect(readMarkdown(markdown).leaks).toEqual([]);
      const [rows] = readMarkdown(markdown).tables(FINDINGS);
      expect(rows!.map((cells) => cells.length)).toEqual(Array.from({ length: PATHS.length + 1 }, () => 4));
      expect(
        rows!.slice(1).map(([cell]) => decodeURIComponent(/\/blob\/[0-9a-f]{40}\/(.*)#L\d+-L\d+\)$/.exec(cell!)![1]!)),
      ).toEqual(PATHS);
    }
    for (const text of [outcome.log, outcome.summary, readFileSync(join(folder, 'gate.sarif'), 'utf8')])
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202e]|##\[/);
    expect(outcome.annotations.filter(({ level }) => level !== 'error')).toEqual([]);
    expect(
      outcome.log
        .split('\n')
        .filter((line) => !line.startsWith('::error '))
        .join('\n'),
    ).not.toMatch(/^\s*::/m);
  });

  it.for(PATHS)('are annotated exactly, or not: %j', async (path, { step, folder }) => {
    await writeReport(step, folder, [{ location: at(path, 2) }]);
    const { annotations } = await step({ ...REPORT, comment: 'never' });
    const isShownAsItIs = !/[\u0000-\u001f\u202e]|^::|##\[/.test(path);
    expect(annotations.map(({ level, place }) => [level, place])).toEqual([
      ['error', undefined],
      ['error', isShownAsItIs ? `${path}:2-2` : undefined],
    ]);
  });
});
