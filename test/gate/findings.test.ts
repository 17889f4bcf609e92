import { describe, expect, it } from 'vitest';
import { sourceFindings } from '../../src/gate/findings.js';
import { NO_POLICY } from '../../src/policy/policy.js';
import { policyOf } from '../policy/policy-of.js';
import { handMadeTree } from '../sources/hand-made-tree.js';
import { planJson, reportOn } from '../support/fixtures.js';
import { type InlineWaived, inlineWaived, noticesOf, waiversOf } from './inline-waived.js';

describe('an override with a condition', () => {
  it.each<[string, string, readonly string[]]>([
    ['holds for no table that has drift and no change', '$.change', ['warning']],
    ['says nothing against one by the address', '', ['note']],
  ])('%s', async (_, path, severities) => {
    const where = path === '' ? '' : `, where: "${path}"`;
    const policy = await policyOf(`overrides: [{ addresses: ["*"]${where}, rules: { encryption-drift: note } }]`);
    const plan = planJson('refresh-only-plan');
    plan['resource_changes'] = [];
    const { findings } = await reportOn(plan, { policy });
    expect(findings.filter(({ ruleId }) => ruleId === 'encryption-drift').map(({ severity }) => severity)).toEqual(
      severities,
    );
  });
});

describe('what is said of sources', () => {
  const said = (
    status: 'used' | 'not-matching' | 'unreadable',
    isAskedFor: boolean,
    count: number,
  ): readonly (string | undefined)[] => {
    const problems = Array.from({ length: count }, (_, i) => `problem ${i}`);
    return sourceFindings(
      { row: { path: 'infra', status, problems }, isAskedFor, used: null },
      'plan.json',
      NO_POLICY,
    ).map(({ message }) => /problem \d+|\d+ more/.exec(message)?.[0]);
  };

  it("is nothing where they were only looked for and are not the plan's", () => {
    expect([said('not-matching', false, 1), said('unreadable', false, 1)]).toEqual([[], []]);
  });

  it("is what could not be read of those that are the plan's, asked for or not", () => {
    expect([said('used', false, 1), said('used', true, 1)]).toEqual([['problem 0'], ['problem 0']]);
  });

  it.each([
    [0, 0, undefined],
    [5, 5, 'problem 4'],
    [6, 6, '1 more'],
    [9, 6, '4 more'],
  ])('of %i problems is %i lines', (count, lines, last) => {
    const all = said('not-matching', true, count);
    expect([all.length, all.at(-1)]).toEqual([lines, last]);
  });
});

const TABLE =
  'resource "aws_dynamodb_table" "t" {\n  name = "t"\n  server_side_encryption {\n    enabled = false\n  }\n}';
const HONOUR = 'honour: [checkov, trivy, tfsec, kics]';

/** The comment is the last line of the file, above nothing. */
const atEnd = (comment: string, yaml?: string): Promise<InlineWaived> =>
  inlineWaived([{ claim: 'created-disabled', tree: handMadeTree({ 'main.tf': `${TABLE}\n${comment}` }) }], yaml);
const above = (comment: string, yaml?: string): Promise<InlineWaived> =>
  inlineWaived([{ claim: 'created-disabled', tree: handMadeTree({ 'main.tf': `${comment}\n${TABLE}` }) }], yaml);

describe('a comment above nothing', () => {
  it.each([
    [
      '# dynamodb-kms-gate:ignore table-kms-encryption until=2027-03-31 reason="a lock"',
      '',
      ['main.tf:7 malformed warning'],
    ],
    ['# trivy:ignore:AWS-0025', HONOUR, ['main.tf:7 malformed warning']],
    ['# trivy:ignore:AWS-0025', '', []],
    ['# trivy:ignore:*', HONOUR, []],
    ['# trivy:ignore:*', '', []],
  ])('waives nothing: %s under "%s"', async (comment, yaml, notices) => {
    const waived = await atEnd(comment, yaml);
    expect(waiversOf(waived)).toEqual(['aws_dynamodb_table.t open']);
    expect(noticesOf(waived)).toEqual(notices);
  });
});

describe('a long word in a comment', () => {
  const LONG = 'x'.repeat(500);
  it.each([
    ['of a rule', `# dynamodb-kms-gate:ignore ${LONG} until=2027-03-31 reason="a lock"`, ''],
    ['of an end', `# dynamodb-kms-gate:ignore table-kms-encryption until=${LONG} reason="a lock"`, ''],
    ['of an end for another tool', `# trivy:ignore:AWS-0025:exp:${LONG} a lock`, HONOUR],
    ['of a workspace for another tool', `# trivy:ignore:AWS-0025:ws:${LONG} a lock`, HONOUR],
    ['of a pattern for another tool', `# trivy:ignore:${'*'.repeat(500)}AWS-0025 a lock`, ''],
  ])('is not quoted in full: %s', async (_, comment, yaml) => {
    const { ofComments } = await above(comment, yaml);
    expect(ofComments.length).toBe(1);
    expect(ofComments[0]!.message).not.toMatch(/x{61}|\*{61}/);
  });
});
