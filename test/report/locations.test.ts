import { describe, expect, it } from 'vitest';
import type { Edit, EncryptionRow, Finding, Location, Report, Waiver } from '../../src/gate/report.js';
import { markdownReport } from '../../src/report/markdown.js';
import { sarifReport } from '../../src/report/sarif.js';
import { textReport } from '../../src/report/text.js';
import { reportOnFixture } from '../support/fixtures.js';
import { FINDINGS, PASSING_TABLES, readMarkdown } from '../support/github-markdown.js';
import { at, edit } from '../support/located-report.js';

const seed = await reportOnFixture('seed-one-table-with-a-new-key-one-without-a-block');
const LINES = ['  server_side_encryption {', '\t\tenabled = true', '  }'];
const changed = (change: (finding: Finding, i: number) => Partial<Finding>): Report => ({
  ...seed,
  findings: seed.findings.map((finding, i) => ({ ...finding, ...change(finding, i) })),
});
const text = (report: Report) => textReport(report, { colour: false, accountIds: 'mask' });
const markdown = (report: Report, link?: (location: Location) => string | null) =>
  markdownReport(report, { accountIds: 'mask', ...(link === undefined ? {} : { link }) });
/** The finding of the table without a block, so many times. */
const bad = (changes: readonly Partial<Finding>[]): Report => ({
  ...seed,
  findings: changes.map((change) => ({
    ...seed.findings.find(({ address }) => address === 'aws_dynamodb_table.bad')!,
    ...change,
  })),
});
const edited = (line: number, more: Partial<Edit> = {}): Partial<Finding> => ({
  address: `aws_dynamodb_table.t[${line}]`,
  edit: { ...edit('main.tf', line, line, LINES), ...more },
});

describe('the place of a finding', () => {
  const placed = changed((_finding, i) => ({ location: at('envs/prod/main.tf', 12 + i, 20) }));

  it('is in the text behind what is wrong, also of notes', () => {
    expect(text(placed)).toMatch(
      /^ {2}aws_dynamodb_table\.bad {3}aws-owned .* \[table-kms-encryption\] envs\/prod\/main\.tf:\d+$/m,
    );
    expect(text(placed)).toMatch(
      /^ {2}aws_dynamodb_table\.good: The key .* \[kms-key-rotation\] envs\/prod\/main\.tf:\d+$/m,
    );
    expect(text(placed).replaceAll(/ envs\/prod\/main\.tf:\d+$/gm, '')).toBe(text(seed));
  });

  it('is in Markdown beside the address, where nothing says what to link to', () => {
    expect(markdown(placed)).toMatch(/^\| ❌\u00a0`aws_dynamodb_table\.bad` \(`envs\/prod\/main\.tf:\d+`\) \|/m);
    expect(markdown(placed).replaceAll(/ \(`envs\/prod\/main\.tf:\d+`\)/g, '')).toBe(markdown(seed));
  });

  it('is a link where something does, whatever the address of it has in it', () => {
    const linked = markdown(
      placed,
      ({ line }) => `https://github.com/octo-org/infra/blob/${'a'.repeat(40)}/a|)(<> \`"'\\&amp;*é#L${line}`,
    );
    expect(linked).toMatch(
      /\[`aws_dynamodb_table\.bad`\]\(https:\/\/github\.com\/octo-org\/infra\/blob\/a{40}\/a%7C%29%28%3C%3E%20%60%22%27%5C%26amp;%2A%C3%A9#L\d+\)/,
    );
    expect(
      readMarkdown(linked)
        .tables(FINDINGS)[0]!
        .map((cells) => cells.length),
    ).toEqual([4, 4]);
  });
});

describe('an edit', () => {
  it('is in the text with its place and its lines', () => {
    expect(text(bad([edited(12)]))).toContain(
      'one.\n    main.tf:12\n    +   server_side_encryption {\n    +     enabled = true\n    +   }\n',
    );
    expect(text(bad([edited(12, { endLine: 14, isComplete: false })]))).toContain(
      '\n    main.tf:12-14 (the key has to be named: `aws_kms_key.example.arn` stands for it)\n    + ',
    );
  });

  it('is in the text of warnings and notes as well', () => {
    for (const severity of ['warning', 'note'] as const)
      expect(text(bad([{ ...edited(12), severity }]))).toContain(
        'one.\n    main.tf:12\n    +   server_side_encryption {\n',
      );
  });

  it('is in Markdown in place of the example', () => {
    const [example] = bad([{}]).findings;
    const report = bad([edited(12)]);
    expect(example!.hcl).not.toBeNull();
    expect(markdown(report)).not.toContain(example!.hcl!.split('\n')[0]);
    expect(markdown(report)).toContain(
      '  `aws_dynamodb_table.t[12]`: `main.tf:12`, in place of line 12\n\n  ```hcl\n    server_side_encryption {\n      enabled = true\n    }\n  ```\n',
    );
    expect(markdown(bad([edited(12, { endLine: 14, isComplete: false })]))).toContain(
      'in place of lines 12-14; the key has to be named: `aws_kms_key.example.arn` stands for it\n\n  ```hcl\n',
    );
  });

  it('is shown of the first five; the others are the same', () => {
    const report = bad([
      ...Array.from({ length: 7 }, (_, i) => edited(i + 1)),
      { address: 'aws_dynamodb_table.other' },
    ]);
    expect(markdown(report).match(/^ {2}```hcl$/gm)).toHaveLength(5);
    expect(markdown(report)).toContain(
      '  The same for `aws_dynamodb_table.t[6]`, `aws_dynamodb_table.t[7]`, `aws_dynamodb_table.other`.',
    );
    expect(text(report).match(/^ {4}main\.tf:\d+$/gm)).toHaveLength(5);
  });

  it('is shown once where several findings have it, and each where one address has several', () => {
    const same = markdown(bad([edited(1), { ...edited(1), address: 'aws_dynamodb_table.u' }]));
    expect(same).toContain('`aws_dynamodb_table.t[1]`, `aws_dynamodb_table.u`: `main.tf:1`');
    expect(same).not.toContain('The same for');
    const two = text(
      bad([
        { ...edited(1), address: 'x' },
        { ...edited(2), address: 'x' },
      ]),
    );
    expect(two).toMatch(/^ {2}x: Set .*\n {4}main\.tf:1\n(?: {4}\+ .*\n)+ {4}main\.tf:2\n/m);
  });
});

describe('a class that only the sources tell', () => {
  const bySources = (row: EncryptionRow | null): EncryptionRow | null => row && { ...row, learnedFrom: 'sources' };
  const report: Report = { ...seed, tables: seed.tables.map((table) => ({ ...table, after: bySources(table.after) })) };

  it('is marked in the text, and in Markdown', () => {
    expect(text(report)).toMatch(/created {2}customer-managed aws_kms_key\.k \(sources\) {2}pass$/m);
    expect(readMarkdown(markdown(report)).tables(PASSING_TABLES)[0]![0]![2]).toBe(
      '`customer-managed` `aws_kms_key.k` (sources)',
    );
  });

  it('is the same class as before where it is', () => {
    const unchanged: Report = {
      ...report,
      tables: report.tables.map((table) => ({
        ...table,
        before: table.after && { ...table.after, learnedFrom: 'plan' },
      })),
    };
    expect(text(unchanged)).not.toContain('->');
    expect(markdown(unchanged)).not.toContain('→');
  });
});

describe('a waiver', () => {
  const waiver: Waiver = {
    reason: 'Moves in Q1.',
    owner: 'data',
    expires: '2027-03-31',
    by: 'comment',
    location: at('envs/main.tf', 3, 3),
  };
  const waived = (change: Partial<Waiver>): Report =>
    changed(() => ({ status: 'waived', waiver: { ...waiver, ...change } }));

  it.each([
    [{ by: 'policy', location: null }, 'until 2027-03-31, by data: Moves in Q1.'],
    [{}, 'until 2027-03-31, by data, a comment at envs/main.tf:3: Moves in Q1.'],
    [{ by: 'other-tool', owner: null, expires: null }, "another tool's comment at envs/main.tf:3: Moves in Q1."],
    [{ by: 'other-tool', owner: null, expires: null, location: null }, "another tool's comment: Moves in Q1."],
    [{ by: 'policy', owner: null, expires: null, location: null }, 'Moves in Q1.'],
  ] as const)('%o', (change, expected) => {
    expect(text(waived(change))).toContain(`\n    ${expected}\n`);
    expect(readMarkdown(markdown(waived(change))).leaks).toEqual([]);
  });

  it.each([
    ['policy', null, [{ kind: 'external' }]],
    [
      'comment',
      waiver.location,
      [
        {
          kind: 'inSource',
          location: {
            physicalLocation: { artifactLocation: { uri: 'envs/main.tf' }, region: { startLine: 3, endLine: 3 } },
          },
        },
      ],
    ],
    ['other-tool', waiver.location, [{ kind: 'inSource' }]],
    [
      'comment',
      { ...waiver.location!, inRepository: false },
      [{ kind: 'inSource', status: 'accepted', justification: 'Moves in Q1. (owner data, until 2027-03-31)' }],
    ],
  ] as const)('in SARIF, by %s', (by, location, suppressions) => {
    const { runs } = JSON.parse(sarifReport(waived({ by, location }), { accountIds: 'mask' })) as {
      runs: readonly { results: readonly { suppressions: readonly object[] }[] }[];
    };
    for (const result of runs[0]!.results) {
      expect(result.suppressions).toMatchObject(suppressions);
      expect('location' in result.suppressions[0]!).toBe(location?.inRepository === true);
    }
  });
});
