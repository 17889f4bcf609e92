import { describe, expect, it } from 'vitest';
import { inlineWaived } from '../gate/inline-waived.js';
import { policyOf, TODAY } from '../policy/policy-of.js';
import { handMadeTree } from '../sources/hand-made-tree.js';
import { changeIn, edited } from './edited.js';
import { findingsOf, linesOf } from './findings-of.js';

const RULE = 'waiver-validity';
const CLAIM = 'created-disabled';
const OLD = 'owned-stays-owned-without-a-block';

const waiver = (expires: string, rule = 'table-kms-encryption') =>
  policyOf(`waivers: [{ rule: ${rule}, addresses: [aws_dynamodb_table.t], reason: moved soon, expires: ${expires} }]`);

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
    expect(await linesOf(RULE, CLAIM, { policy: await waiver('2027-11-22', 'kms-key-usable') })).toEqual([
      'plan unused note',
    ]);
    expect(await linesOf(RULE, CLAIM, { policy: await waiver('2026-11-01', 'kms-key-usable') })).toEqual([
      'plan expired warning',
    ]);
  });

  it.each([
    ['a table that this plan creates, by no full address', CLAIM, 'addresses: ["*"]', {}, 'plan created-table warning'],
    ['one by no name', OLD, 'addresses: ["*"]', {}, 'plan names-nothing warning'],
    ['one by a where alone', OLD, 'where: $.change.after.name', {}, 'plan names-nothing warning'],
    [
      'one by a where that is undetermined',
      OLD,
      'addresses: [aws_dynamodb_table.t], where: $.change.after.tags.DataClass',
      {},
      'plan undetermined warning',
    ],
  ] as const)('tells that it does not cover %s', async (_, claim, of, inputs, line) => {
    const plan = edited(claim, (json) =>
      Object.assign(changeIn(json, 'aws_dynamodb_table.t'), {
        before_sensitive: { tags: true },
        after_sensitive: { tags: true },
      }),
    );
    const policy = await policyOf(
      `waivers: [{ rule: table-kms-encryption, ${of}, reason: moved soon, expires: 2027-11-22 }]`,
    );
    expect(await linesOf(RULE, plan, { ...inputs, policy })).toEqual([line]);
  });

  it('tells that an end beyond the limit is cut', async () => {
    expect(await linesOf(RULE, CLAIM, { policy: await waiver('2027-11-23') })).toEqual(['plan end-cut warning']);
    expect((await findingsOf(RULE, CLAIM, { policy: await waiver('2027-11-23') }))[0]!.message).toBe(
      'The waiver of `table-kms-encryption` for `aws_dynamodb_table.t` has the end 2027-11-23, which is more than 365 days away: it applies until 2027-11-22 (moved soon).',
    );
  });

  it("tells that another tool's comment has no end, where that goes below an input", async () => {
    const tree = handMadeTree({ 'main.tf': '# checkov:skip=CKV_AWS_119\nresource "aws_dynamodb_table" "t" {\n}' });
    const { ofComments } = await inlineWaived([{ claim: CLAIM, tree }], 'honour: [checkov]', undefined, {
      require: 'kms',
    });
    expect(ofComments.map(({ problem, severity }) => `plan ${problem} ${severity}`)).toEqual([
      'plan without-end warning',
    ]);
  });

  it.each([
    ['malformed', '# dynamodb-kms-gate:ignore table-kms-encryption', '', 'plan malformed warning'],
    [
      'not allowed by the policy',
      '# dynamodb-kms-gate:ignore table-kms-encryption until=2027-01-01 reason=x',
      'inline-waivers: false',
      'plan not-allowed warning',
    ],
    [
      "another tool's, which the policy does not let hold",
      '# checkov:skip=CKV_AWS_119',
      'honour: [trivy]',
      'plan not-honoured note',
    ],
    [
      'expired',
      '# dynamodb-kms-gate:ignore table-kms-encryption until=2026-11-21 reason=x',
      '',
      'plan expired warning',
    ],
    ['about to expire', '# trivy:ignore:AWS-0025:exp:2026-11-23', 'honour: [trivy]', 'plan about-to-expire note'],
    ['unused', '# dynamodb-kms-gate:ignore kms-key-usable until=2027-01-01 reason=x', '', 'plan unused note'],
  ])('says of a comment in the sources that it is %s', async (_, comment, yaml, line) => {
    const tree = handMadeTree({ 'main.tf': `${comment}\nresource "aws_dynamodb_table" "t" {\n}` });
    const { ofComments } = await inlineWaived([{ claim: CLAIM, tree }], yaml);
    expect(ofComments.map(({ address, problem, severity }) => `${address ?? 'plan'} ${problem} ${severity}`)).toEqual([
      line,
    ]);
  });

  it.each([
    ['not-merged', 'owned-stays-owned-without-a-block', 'plan not-merged warning'],
    ['not-looked-at', 'owned-stays-owned-without-a-block', 'plan not-looked-at warning'],
    ['vouched', CLAIM, 'plan not-covered warning'],
    ['vouched', 'owned-stays-owned-without-a-block', null],
  ] as const)('says of a comment that is %s on the branch, on a table of %s: %s', async (vouching, claim, line) => {
    const tree = handMadeTree({
      'main.tf':
        '# dynamodb-kms-gate:ignore table-kms-encryption until=2027-01-01 reason=x\nresource "aws_dynamodb_table" "t" {\n}',
    });
    const { ofComments, findings } = await inlineWaived([{ claim, tree }], '', TODAY, {}, () => vouching);
    expect(ofComments.map(({ address, problem, severity }) => `${address ?? 'plan'} ${problem} ${severity}`)).toEqual(
      line === null ? [] : [line],
    );
    expect(findings.find(({ ruleId }) => ruleId === 'table-kms-encryption')!.status).toBe(
      line === null ? 'waived' : 'open',
    );
  });

  it('says of each comment that a policy that cannot be read lets nothing waive', async () => {
    for (const comment of [
      '# dynamodb-kms-gate:ignore table-kms-encryption until=2027-01-01 reason=x',
      '# checkov:skip=CKV_AWS_119',
    ]) {
      const tree = handMadeTree({ 'main.tf': `${comment}\nresource "aws_dynamodb_table" "t" {\n}` });
      const { ofComments } = await inlineWaived(
        [{ claim: CLAIM, tree }],
        'inline-waivers: false',
        TODAY,
        {},
        null,
        true,
      );
      expect(ofComments.map(({ problem, severity }) => `plan ${problem} ${severity}`)).toEqual([
        'plan policy-unreadable note',
      ]);
    }
  });

  it('tells that it does not cover a finding of another rule that is below an input, by no name', async () => {
    const policy = await policyOf(
      'allowed-keys: [{ account: "999999999999" }]\nwaivers: [{ rule: kms-key-allowed, addresses: ["*"], reason: moved soon, expires: 2027-11-22 }]',
    );
    expect(await linesOf(RULE, 'key-disabled-under-a-table', { policy, existing: 'fail' })).toEqual([
      'plan below-floor warning',
    ]);
    expect(await linesOf(RULE, 'key-disabled-under-a-table', { policy })).toEqual([]);
  });

  it('says of a comment in sources that nobody named that it waives nothing, where it would', async () => {
    const noticesOf = async (comment: string, yaml = '') => {
      const tree = handMadeTree({ 'main.tf': `${comment}\nresource "aws_dynamodb_table" "t" {\n}` });
      const { findings, ofComments } = await inlineWaived([{ claim: CLAIM, tree, folder: '.' }], yaml);
      expect(findings.filter(({ status }) => status !== 'open')).toEqual([]);
      return ofComments.map(
        ({ address, problem, severity, remedy }) => `${address ?? 'plan'} ${problem} ${severity} ${remedy}`,
      );
    };
    const remedy = 'Name them with `--source .` (in the action: `source: .`).';
    expect(await noticesOf('# dynamodb-kms-gate:ignore table-kms-encryption until=2027-01-01 reason=x')).toEqual([
      `plan not-named note ${remedy}`,
    ]);
    expect(await noticesOf('# trivy:ignore:AWS-0025', 'honour: [trivy]')).toEqual([`plan not-named note ${remedy}`]);
    expect(await noticesOf('# dynamodb-kms-gate:ignore kms-key-usable until=2027-01-01 reason=x')).toEqual([]);
  });

  it('says which waiver, and why it is there', async () => {
    const message = async (expires: string) =>
      (await findingsOf(RULE, CLAIM, { policy: await waiver(expires) }))[0]!.message;
    expect(await message('2026-11-21')).toBe(
      'The waiver of `table-kms-encryption` for `aws_dynamodb_table.t` expired on 2026-11-21: it waives nothing (moved soon).',
    );
    expect(await message('2026-11-22')).toBe(
      'The waiver of `table-kms-encryption` for `aws_dynamodb_table.t` expires on 2026-11-22, today (moved soon).',
    );
    expect(await message('2026-11-23')).toBe(
      'The waiver of `table-kms-encryption` for `aws_dynamodb_table.t` expires on 2026-11-23, in 1 day (moved soon).',
    );
  });
});
