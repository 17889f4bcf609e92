import { describe, expect, it } from 'vitest';
import { inlineWaived } from '../gate/inline-waived.js';
import { policyOf } from '../policy/policy-of.js';
import { handMadeTree } from '../sources/hand-made-tree.js';
import { findingsOf, linesOf } from './findings-of.js';

const RULE = 'waiver-validity';
const CLAIM = 'created-disabled';

const waiver = (expires: string, rule = 'table-kms-encryption') => policyOf(`waivers: [{ rule: ${rule}, addresses: ["*"], reason: moved soon, expires: ${expires} }]`);

describe(RULE, () => {
  it.each([
    ['expired', '2026-11-21', 'plan expired warning'],
    ['about to expire, today', '2026-11-22', 'plan about-to-expire note'],
    ['about to expire, in 14 days', '2026-12-06', 'plan about-to-expire note'],
  ])('%s', async (_, expires, line) => {
    expect(await linesOf(RULE, CLAIM, { policy: await waiver(expires) })).toEqual([line]);
  });

  it('says nothing 15 days before the end', async () => {
    expect(await linesOf(RULE, CLAIM, { policy: await waiver('2026-12-07') })).toEqual([]);
  });

  it('says what is unused, and of an expired one nothing more', async () => {
    expect(await linesOf(RULE, CLAIM, { policy: await waiver('2027-11-22', 'kms-key-usable') })).toEqual(['plan unused note']);
    expect(await linesOf(RULE, CLAIM, { policy: await waiver('2026-11-01', 'kms-key-usable') })).toEqual(['plan expired warning']);
  });

  it.each([
    ['malformed', '# dynamodb-kms-gate:ignore table-kms-encryption', '', 'plan malformed warning'],
    ['not allowed by the policy', '# dynamodb-kms-gate:ignore table-kms-encryption until=2027-01-01 reason=x', 'inline-waivers: false', 'plan not-allowed warning'],
    ["another tool's, which the policy does not let hold", '# checkov:skip=CKV_AWS_119', 'honour: [trivy]', 'plan not-honoured note'],
    ['expired', '# dynamodb-kms-gate:ignore table-kms-encryption until=2026-11-21 reason=x', '', 'plan expired warning'],
    ['about to expire', '# trivy:ignore:AWS-0025:exp:2026-11-23', 'honour: [trivy]', 'plan about-to-expire note'],
    ['unused', '# dynamodb-kms-gate:ignore kms-key-usable until=2027-01-01 reason=x', '', 'plan unused note'],
  ])('says of a comment in the sources that it is %s', async (_, comment, yaml, line) => {
    const tree = handMadeTree({ 'main.tf': `${comment}\nresource "aws_dynamodb_table" "t" {\n}` });
    const { ofComments } = await inlineWaived([{ claim: CLAIM, tree }], yaml);
    expect(ofComments.map(({ address, problem, severity }) => `${address ?? 'plan'} ${problem} ${severity}`)).toEqual([line]);
  });

  it('says of a comment in sources that nobody named that it waives nothing, where it would', async () => {
    const noticesOf = async (comment: string, yaml = '') => {
      const tree = handMadeTree({ 'main.tf': `${comment}\nresource "aws_dynamodb_table" "t" {\n}` });
      const { findings, ofComments } = await inlineWaived([{ claim: CLAIM, tree, folder: '.' }], yaml);
      expect(findings.filter(({ status }) => status !== 'open')).toEqual([]);
      return ofComments.map(({ address, problem, severity, remedy }) => `${address ?? 'plan'} ${problem} ${severity} ${remedy}`);
    };
    const remedy = 'Name them with `--source .` (in the action: `source: .`).';
    expect(await noticesOf('# dynamodb-kms-gate:ignore table-kms-encryption until=2027-01-01 reason=x')).toEqual([`plan not-named note ${remedy}`]);
    expect(await noticesOf('# trivy:ignore:AWS-0025', 'honour: [trivy]')).toEqual([`plan not-named note ${remedy}`]);
    expect(await noticesOf('# dynamodb-kms-gate:ignore kms-key-usable until=2027-01-01 reason=x')).toEqual([]);
  });

  it('says which waiver, and why it is there', async () => {
    const message = async (expires: string) => (await findingsOf(RULE, CLAIM, { policy: await waiver(expires) }))[0]!.message;
    expect(await message('2026-11-21')).toBe('The waiver of `table-kms-encryption` for `*` expired on 2026-11-21: it waives nothing (moved soon).');
    expect(await message('2026-11-22')).toBe('The waiver of `table-kms-encryption` for `*` expires on 2026-11-22, today (moved soon).');
    expect(await message('2026-11-23')).toBe('The waiver of `table-kms-encryption` for `*` expires on 2026-11-23, in 1 day (moved soon).');
  });
});
