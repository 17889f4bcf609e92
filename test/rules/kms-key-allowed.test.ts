import { describe, expect, it } from 'vitest';
import { NO_POLICY } from '../../src/policy/policy.js';
import type { AllowedKey } from '../../src/rules/rule.js';
import type { PlanJson } from '../support/fixtures.js';
import { edited } from './edited.js';
import { findingsOf, linesOf } from './findings-of.js';

const RULE = 'kms-key-allowed';
const TABLE = 'aws_dynamodb_table.t';
const ARN = 'arn:aws:kms:us-east-1:111122223333:key/aaaaaaaa-1111-2222-3333-444444444444';

const lines = (plan: string | PlanJson, ...allowedKeys: readonly AllowedKey[]): Promise<readonly string[]> =>
  linesOf(RULE, plan, { policy: { ...NO_POLICY, allowedKeys } });
const EXISTING = 'created-with-a-literal-key';

describe(RULE, () => {
  it('says nothing where the policy allows every key', async () => {
    expect(await linesOf(RULE, EXISTING)).toEqual([]);
  });

  it('allows none where the list is empty', async () => {
    expect(await lines(EXISTING)).toEqual([`${TABLE} not-allowed error`]);
  });

  it.each<[AllowedKey, boolean]>([
    [{ arn: ARN }, true],
    [{ arn: 'arn:aws:kms:*:111122223333:key/*' }, true],
    [{ arn: 'arn:aws:kms:us-east-1:444455556666:key/*' }, false],
    [{ account: '111122223333' }, true],
    [{ account: '44*' }, false],
    [{ region: 'us-*' }, true],
    [{ account: '111122223333', region: 'eu-*' }, false],
    [{ account: '111122223333', region: 'us-east-1' }, true],
    [{ alias: 'alias/*' }, false],
    [{ address: '*' }, true],
    [{ address: 'aws_kms_key.*' }, false],
  ])('an existing key against %j: %s', async (pattern, isAllowed) => {
    expect(await lines(EXISTING, pattern)).toEqual(isAllowed ? [] : [`${TABLE} not-allowed error`]);
  });

  it('takes a key that one entry of several allows', async () => {
    expect(await lines(EXISTING, { account: '1' }, { arn: ARN })).toEqual([]);
  });

  it.each<[AllowedKey, string]>([
    [{ address: 'aws_kms_key.*' }, ''],
    [{ address: 'module.other.*' }, 'not-allowed error'],
    [{ arn: 'arn:aws:kms:*' }, 'key-undetermined error'],
    [{ account: '111122223333' }, 'key-undetermined error'],
    [{ region: 'us-east-1' }, ''],
    [{ region: 'eu-*', account: '1' }, 'not-allowed error'],
  ])('a key of the same plan against %j', async (pattern, problem) => {
    expect(await lines('key-created-in-the-same-plan', pattern)).toEqual(
      problem === '' ? [] : [expect.stringMatching(new RegExp(` ${problem}$`))],
    );
  });

  it('cannot tell of a key that cannot be told', async () => {
    expect(
      (await lines('key-behind-a-local', { arn: 'arn:*' })).map((line) => line.split(' ').slice(1).join(' ')),
    ).toContain('key-undetermined error');
  });

  it('takes the AWS managed key for its alias', async () => {
    expect(await lines('null-key', { arn: 'arn:*' }, { address: '*.*' })).toHaveLength(1);
    expect(await lines('null-key', { alias: 'alias/aws/dynamodb' })).toEqual([]);
  });

  it('leaves AWS owned keys to the control', async () => {
    expect(await lines('created-disabled')).toEqual([]);
  });

  it('shows no ARN that the plan marks as sensitive', async () => {
    const plan = edited(EXISTING, ({ resource_changes: changes }) => {
      for (const { change } of changes)
        for (const side of ['before', 'after'])
          change[`${side}_sensitive`] = { server_side_encryption: [{ kms_key_arn: true }] };
    });
    const [finding] = await findingsOf(RULE, plan, { policy: { ...NO_POLICY, allowedKeys: [] } });
    expect(finding!.message).toBe(
      'The table is encrypted with the customer managed key (sensitive), which `allowed-keys` of the policy does not have.',
    );
  });
});
