import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.js';
import type { Report } from '../../src/gate/report.js';
import type { Evidence } from '../../src/verify/evidence.js';
import { EVIDENCE_FORMATS, type EvidenceFormat, parseEvidenceFormat } from '../../src/verify/evidence-formats.js';
import { exitCodeOfEvidence, verifyCommand } from '../../src/verify/verify-command.js';
import { CLAIMS, reportOnFixture } from '../support/fixtures.js';
import { readMarkdown } from '../support/github-markdown.js';
import { A, B, describeKey, describeTable, printed, rotationStatus, WEST_2 } from './answers.js';
import { OCCASION } from './evidence-on.js';

const SCHEMA = JSON.parse(
  readFileSync(new URL('../../schema/evidence.schema.json', import.meta.url), 'utf8'),
) as object;
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(SCHEMA);

function outcome(
  report: Report,
  tables: readonly object[],
  keys: readonly object[] = [],
  format: EvidenceFormat = 'json',
  commit: string | null = OCCASION.commit,
): ReturnType<typeof verifyCommand> {
  return verifyCommand({
    report,
    tables: { name: 'standard input', text: printed(...tables) },
    keys: [{ name: 'keys.json', text: printed(...keys) }],
    format,
    ...OCCASION,
    commit,
  });
}

const ANSWERS = [describeTable({ name: 't', key: B, replicas: [{ RegionName: 'us-west-2', KMSMasterKeyId: WEST_2 }] })];
const KEYS = [describeKey(B), rotationStatus(B, true)];

describe('the evidence', () => {
  it.each(CLAIMS)('is as the schema says: %s', async (claim) => {
    const report = await reportOnFixture(claim);
    for (const tables of [
      [describeTable({ name: 'no-such-table' })],
      report.tables.map(({ name }) => describeTable({ name: name ?? 'x', key: B })),
    ]) {
      if (tables.length === 0) continue;
      const { output, exitCode } = outcome(report, tables, KEYS);
      const evidence = JSON.parse(output) as Evidence;
      validate(evidence);
      expect(validate.errors ?? []).toEqual([]);
      expect(exitCode).toBe(exitCodeOfEvidence(evidence));
      const { tables: all, ...counts } = evidence.summary;
      expect(Object.values(counts).reduce((sum, n) => sum + n, 0)).toBe(all);
      expect(all).toBe(report.tables.filter(({ after }) => after !== null).length);
    }
  });

  it('is refused by the schema with a property that it does not know, at every level', async () => {
    const evidence = JSON.parse(
      outcome(await reportOnFixture('table-and-replica-key-changed'), ANSWERS, KEYS).output,
    ) as Record<string, any>;
    expect(validate(evidence)).toBe(true);
    for (const at of [
      (e: typeof evidence) => e,
      (e) => e['report'].plans[0],
      (e) => e['tables'][0],
      (e) => e['tables'][0].observed,
      (e) => e['tables'][0].observed.key,
      (e) => e['tables'][0].replicas[0],
      (e) => e['summary'],
    ] as ((e: typeof evidence) => Record<string, unknown>)[]) {
      const changed = structuredClone(evidence);
      at(changed)['extra'] = 1;
      expect(validate(changed)).toBe(false);
    }
  });

  it('says of what and when it is true', async () => {
    const report = await reportOnFixture('table-and-replica-key-changed');
    const sha256 = 'ab'.repeat(32);
    const dated = { ...report, plans: report.plans.map((plan) => ({ ...plan, sha256 })) };
    for (const format of Object.keys(EVIDENCE_FORMATS) as EvidenceFormat[]) {
      const { output, exitCode } = outcome(dated, ANSWERS, KEYS, format);
      expect(exitCode).toBe(0);
      for (const fact of [
        sha256,
        OCCASION.commit,
        OCCASION.at,
        'table-kms-encryption',
        'DynamoDB tables should have AWS KMS encryption enabled',
        B,
        WEST_2,
        'aws_dynamodb_table.t',
        'us-west-2',
      ])
        expect(output).toContain(fact);
    }
  });

  it('reads in a terminal as this', async () => {
    const { output, exitCode } = outcome(
      await reportOnFixture('retrofit-beside-a-new-table-without-a-block'),
      [
        describeTable({ key: B }),
        describeTable({ name: 'payments', key: A, sse: { Status: 'UPDATING' } }),
        describeTable({ name: 'sessions', sse: null }),
      ],
      KEYS,
      'text',
      null,
    );
    expect(exitCode).toBe(1);
    expect(output).toMatchInlineSnapshot(`
      "NOT COMPLIANT  2 of 4 tables not as planned, or not as required

        table                                 name      region     state          encryption                                   key
        aws_dynamodb_table.orders             orders    us-east-1  done           KMS ENABLED, CUSTOMER, Enabled, rotation on  arn:aws:kms:us-east-1:111122223333:key/bbbbbbbb-1111-2222-3333-444444444444
        aws_dynamodb_table.payments           payments  us-east-1  in progress    KMS UPDATING                                 arn:aws:kms:us-east-1:111122223333:key/aaaaaaaa-1111-2222-3333-444444444444
        aws_dynamodb_table.sessions           sessions  us-east-1  not compliant  no SSEDescription                            -
        module.carts.aws_dynamodb_table.this  carts     us-east-1  not compliant  not seen                                     -

        aws_dynamodb_table.orders: The report knows the key by its address aws_kms_key.orders alone: that it has a customer managed key is what was compared. [note]
        aws_dynamodb_table.payments: SSEDescription.Status is UPDATING: DynamoDB is still re-encrypting, and shows the key arn:aws:kms:us-east-1:111122223333:key/aaaaaaaa-1111-2222-3333-444444444444. [in progress]
        aws_dynamodb_table.sessions: The plan gives it an AWS owned key, and KMS encryption is required. [not compliant]
        module.carts.aws_dynamodb_table.this: No answer of DescribeTable is about the table carts in us-east-1: it is not there, or it was not asked for. [not compliant]

        Control      table-kms-encryption: DynamoDB tables should have AWS KMS encryption enabled
        Observed at  2026-11-22T10:00:00Z
        Commit       -
        Report       fail, by dynamodb-kms-gate 0.0.0
        Plan         plan.json, sha256 , KMS encryption required
        Verified by  dynamodb-kms-gate 0.0.0

      1 done, 0 excepted, 1 in progress, 2 not compliant, 0 undetermined
      "
    `);
  });

  it('reads in Markdown as this', async () => {
    const { output } = outcome(
      await reportOnFixture('table-and-replica-key-changed'),
      [
        describeTable({
          name: 't',
          key: B,
          replicas: [{ RegionName: 'us-west-2', KMSMasterKeyId: WEST_2, ReplicaStatus: 'UPDATING' }],
        }),
      ],
      KEYS,
      'markdown',
    );
    expect(output).toMatchInlineSnapshot(`
      "### ⏳ DynamoDB KMS gate evidence: 1 of 1 table still being changed

      0 done, 0 excepted, 1 in progress, 0 not compliant, 0 undetermined.

      | Evidence | Value |
      | - | - |
      | Control | table-kms-encryption: DynamoDB tables should have AWS KMS encryption enabled |
      | Observed at | \`2026-11-22T10:00:00Z\` |
      | Commit | \`0123456789abcdef0123456789abcdef01234567\` |
      | Report | fail, by dynamodb-kms-gate 0.0.0 |
      | Plan | \`plan.json\`, \`sha256\` , KMS encryption required |
      | Verified by | dynamodb-kms-gate 0.0.0 |

      | Table | Name | Region | Key | Encryption | State |
      | - | - | - | - | - | - |
      | \`aws_dynamodb_table.t\` | \`t\` | \`us-east-1\` | \`arn:aws:kms:us-east-1:111122223333:key/bbbbbbbb-1111-2222-3333-444444444444\` | KMS ENABLED, CUSTOMER, Enabled, rotation on | ⏳ in progress |
      | \`aws_dynamodb_table.t\` replica | \`t\` | \`us-west-2\` | \`arn:aws:kms:us-west-2:111122223333:key/dddddddd-1111-2222-3333-444444444444\` | listed by the table | ⏳ in progress |

      - \`aws_dynamodb_table.t\` in \`us-west-2\`: ReplicaStatus is UPDATING. (in progress)
      "
    `);
  });

  it('says which of several plans a table is of', async () => {
    const report = await reportOnFixture('customer-key-changed-to-another');
    const two = {
      ...report,
      plans: [...report.plans, { ...report.plans[0]!, name: 'other-plan' }],
      tables: [...report.tables, { ...report.tables[0]!, plan: 'other-plan', name: 'u' }],
    };
    for (const format of ['text', 'markdown'] as const) {
      const lines = outcome(
        two,
        [describeTable({ name: 't', key: B }), describeTable({ name: 'u', key: A })],
        [],
        format,
      ).output.split('\n');
      expect(lines.find((line) => line.includes('not compliant') && line.includes(A))).toContain('other-plan');
    }
  });
});

describe('hostile text', () => {
  const NAMES = [
    '<b>@team</b> #1',
    '`|` [x](http://y)',
    '--> <!-- | ``` |',
    '\u001b[31mred\u001b[0m\u202e',
    '::error::x\n##[error]y',
    '${{ github.token }}',
    'https://example.com/ www.example.com ~~x~~',
  ];

  it.each(NAMES)('is shown, and does nothing: %j', async (hostile) => {
    const report = await reportOnFixture('table-and-replica-key-changed');
    const row = { ...report.tables[0]!, name: hostile, address: `aws_dynamodb_table.t["${hostile}"]`, plan: hostile };
    const there: Report = {
      ...report,
      plans: report.plans.map((plan) => ({ ...plan, name: hostile, path: hostile })),
      tables: [row],
    };
    const answers = [
      [
        describeTable({
          name: hostile,
          key: `arn:${hostile}`,
          status: hostile,
          sse: { InaccessibleEncryptionDateTime: hostile },
          replicas: [{ RegionName: hostile, KMSMasterKeyId: hostile }],
        }),
      ],
      [describeTable()],
    ];
    for (const tables of answers) {
      const markdown = outcome(
        there,
        tables,
        [describeKey(`arn:${hostile}`, { KeyState: hostile })],
        'markdown',
        hostile,
      ).output;
      expect(readMarkdown(markdown).leaks).toEqual([]);
      const rows = readMarkdown(markdown).tables(['Table', 'Name', 'Region', 'Key', 'Encryption', 'State'])[0]!;
      expect(rows.map((cells) => cells.length)).toEqual([6, 6]);
      for (const format of ['text', 'json'] as const) {
        const { output } = outcome(there, tables, KEYS, format, hostile);
        expect(output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]|^\s*::|##\[/m);
      }
    }
  });
});

describe('the command', () => {
  it('names the input that it cannot read', async () => {
    const report = await reportOnFixture('created-enabled-without-a-key');
    const problem = (tables: string, keys: string): string => {
      try {
        verifyCommand({
          report,
          tables: { name: 'standard input', text: tables },
          keys: [{ name: 'keys.json', text: keys }],
          format: 'text',
          ...OCCASION,
        });
      } catch (error) {
        expect(error).toBeInstanceOf(UserError);
        return (error as Error).message;
      }
      return '';
    };
    expect(problem('{', '')).toMatch(/^standard input ends within/);
    expect(problem(printed(describeTable()), '{')).toMatch(/^keys\.json ends within/);
    expect(problem('', '')).toMatch(/^standard input has no answers in it/);
  });

  it('needs no answers where no table is to be there', async () => {
    expect(outcome(await reportOnFixture('destroy-plan'), [], [], 'text')).toMatchObject({
      exitCode: 0,
      output: expect.stringContaining('no tables that are to be there') as string,
    });
  });

  it('knows its formats', () => {
    expect([parseEvidenceFormat(undefined), parseEvidenceFormat(' '), parseEvidenceFormat('json')]).toEqual([
      'text',
      'text',
      'json',
    ]);
    for (const name of ['sarif', 'toString'])
      expect(() => parseEvidenceFormat(name)).toThrow(/allowed with verify: text, markdown, json/);
  });
});
