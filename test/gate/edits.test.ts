import { describe, expect, it } from 'vitest';
import { editFor } from '../../src/gate/edits.js';
import type { JoinedSources } from '../../src/gate/joined-sources.js';
import type { Edit } from '../../src/gate/report.js';
import type { Change } from '../../src/plan/change.js';
import type { Path } from '../../src/plan/value.js';
import type { Requirement } from '../../src/rules/rule.js';
import { handMadeTree } from '../sources/hand-made-tree.js';
import { planBytes, readPlanBytes } from '../support/fixtures.js';

const TABLE = (more: readonly string[] = []): string =>
  ['resource "aws_dynamodb_table" "t" {', '  name = "t"', ...more.map((line) => `  ${line}`), '}'].join('\n');
const KEY = (name: string, more = ''): string =>
  [`resource "aws_kms_key" "${name}" {`, '  is_enabled = true', ...(more === '' ? [] : [`  ${more}`]), '}'].join('\n');

interface Found {
  readonly ruleId?: string;
  readonly problem?: string;
  readonly path?: Path | null;
  readonly require?: Requirement;
  /** What is different about the change of the table. */
  readonly change?: Partial<Change>;
}

/** What is to be written in main.tf for a finding about aws_dynamodb_table.t. */
async function editIn(
  blocks: readonly string[],
  { ruleId = 'table-kms-encryption', problem = 'no-block', path, require = 'customer-managed', change }: Found = {},
): Promise<Edit | null> {
  const plan = await readPlanBytes(planBytes('created-disabled'));
  // Of the sources, an edit asks for nothing but the tree.
  const used = { tree: handMadeTree({ 'main.tf': blocks.join('\n') }) } as NonNullable<JoinedSources['used']>;
  const place = path === undefined ? {} : { place: { path } };
  const table = { ...plan.changeAt('aws_dynamodb_table.t')!, ...change };
  return editFor(
    ruleId,
    { answer: 'fail', problem, address: table.address, attribute: null, facts: {}, ...place },
    table,
    require,
    plan.changeAt,
    used,
  );
}

const keyIn = (edit: Edit | null): string | undefined =>
  edit?.lines.find((line) => line.includes('kms_key_arn'))?.split(' = ')[1];

describe('the edit of a table', () => {
  it('is the block alone where any key of KMS is enough', async () => {
    expect(await editIn([TABLE(), KEY('k')], { require: 'kms' })).toMatchObject({
      line: 3,
      endLine: 3,
      lines: ['', '  server_side_encryption {', '    enabled = true', '  }', '}'],
      isComplete: true,
    });
  });

  it('names the one key of the module where a customer managed one is required', async () => {
    const edit = await editIn([TABLE(), KEY('k')]);
    expect(edit).toMatchObject({
      lines: [
        '',
        '  server_side_encryption {',
        '    enabled     = true',
        '    kms_key_arn = aws_kms_key.k.arn',
        '  }',
        '}',
      ],
      isComplete: true,
    });
  });

  it.each<[string, readonly string[]]>([
    ['there is none', [TABLE()]],
    ['there are two', [TABLE(), KEY('a'), KEY('b')]],
    ['the key is of another provider', [TABLE(), KEY('k', 'provider = aws.west')]],
    ['the key is of another region', [TABLE(), KEY('k', 'region = "us-west-2"')]],
    ['the key is one of several by count', [TABLE(), KEY('k', 'count = 2')]],
    ['the key is one of several by for_each', [TABLE(), KEY('k', 'for_each = "x"')]],
    ['the table is of another provider', [TABLE(['provider = aws.west']), KEY('k')]],
    ['the table is of another region', [TABLE(['region = "us-west-2"']), KEY('k')]],
    ['there is a key of another kind alone', [TABLE(), KEY('k').replace('aws_kms_key', 'aws_kms_replica_key')]],
  ])('leaves the key to be named where %s', async (_, blocks) => {
    const edit = await editIn(blocks);
    expect([keyIn(edit), edit?.isComplete]).toEqual(['aws_kms_key.example.arn', false]);
  });

  it.each<[string, readonly string[], Found]>([
    ['the table is not in the sources', [KEY('k')], {}],
    [
      'the module of the table is not in the sources',
      [TABLE(), KEY('k')],
      { change: { module: [{ name: 'elsewhere', key: undefined }] } },
    ],
    ['it is of another type', [TABLE()], { change: { type: 'awscc_dynamodb_table' } }],
    ['the key is disabled, and not the encryption', [TABLE()], { ruleId: 'kms-key-usable', problem: 'disabled' }],
    ['the key cannot be told', [TABLE()], { problem: 'key-undetermined' }],
  ])('is none where %s', async (_, blocks, found) => {
    expect(await editIn(blocks, found)).toBeNull();
  });
});

const REPLICAS = TABLE([
  'replica {',
  '  region_name = "us-west-2"',
  '}',
  'replica {',
  '  region_name = "eu-west-1"',
  '}',
]);

describe('the edit of a replica', () => {
  it.each([['replica-without-key'], ['not-customer-managed']])(
    'is the key in the block that needs one, and which key is open: %s',
    async (problem) => {
      const edit = await editIn([REPLICAS, KEY('k')], {
        ruleId: 'replica-kms-encryption',
        problem,
        path: ['replica', 1, 'kms_key_arn'],
      });
      expect(edit).toMatchObject({
        line: 6,
        endLine: 8,
        lines: ['  replica {', '    region_name = "eu-west-1"', '    kms_key_arn = aws_kms_key.example.arn', '  }'],
        isComplete: false,
      });
    },
  );

  it.each<[string, Found]>([
    ['its block cannot be told', { problem: 'replica-without-key', path: null }],
    ['nothing says where it stands', { problem: 'replica-without-key' }],
    ['it is a resource of its own', { problem: 'replica-without-key', path: ['kms_key_arn'] }],
    ['the kinds of key differ', { problem: 'mixed-key-types', path: ['replica', 1, 'kms_key_arn'] }],
  ])('is none where %s', async (_, found) => {
    expect(await editIn([REPLICAS], { ruleId: 'replica-kms-encryption', ...found })).toBeNull();
  });
});
