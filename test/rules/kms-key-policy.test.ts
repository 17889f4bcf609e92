import { describe, expect, it } from 'vitest';
import { NO_POLICY } from '../../src/policy/policy.js';
import type { PlanJson } from '../support/fixtures.js';
import { changeIn, edited, keyArn, resourceIn } from './edited.js';
import { findingsOf, linesOf, type Row, wordsOf } from './findings-of.js';

const RULE = 'kms-key-policy';
const TABLE = 'aws_dynamodb_table.orders';
const KEY = 'aws_kms_key.orders';
const ATTACHED = 'aws_kms_key_policy.orders';
const EXPLICIT = { policy: { ...NO_POLICY, explicitKeyGrant: true } };

const ONLY_DESCRIBE = { Statement: { Effect: 'Allow', Principal: '*', Action: 'kms:DescribeKey', Resource: '*' } };
const DELEGATES = {
  Statement: { Effect: 'Allow', Principal: { AWS: '111122223333' }, Action: 'kms:*', Resource: '*' },
};

const withPolicy = (policy: unknown): PlanJson =>
  edited('key-policy-delegates-to-the-account', (plan) => (changeIn(plan, KEY).after.policy = policy));

/** An existing key that the plan leaves as it is. */
const existing = (policy: unknown): PlanJson =>
  edited('no-changes', (plan) => {
    for (const side of ['before', 'after']) changeIn(plan, KEY)[side].policy = JSON.stringify(policy);
  });

/** The key is not in the plan: the table and the policy name it by themselves. */
const elsewhere = (key_id: string, policy: unknown, names = keyArn('a')): PlanJson =>
  edited('created-with-a-literal-key', (plan) => {
    changeIn(plan, 'aws_dynamodb_table.t').after.server_side_encryption[0].kms_key_arn = names;
    plan.resource_changes.push({
      ...resourceIn(
        edited('key-policy-by-a-resource-of-its-own', () => {}),
        ATTACHED,
      ),
    });
    Object.assign(changeIn(plan, ATTACHED), { after: { key_id, policy: JSON.stringify(policy) }, after_unknown: {} });
  });

/** Cloud Control's key, whose policy is an object or its text. */
const awscc = (key_policy: unknown): PlanJson =>
  edited('awscc-table', (plan) => Object.assign(changeIn(plan, 'awscc_kms_key.orders').after, { key_policy }));

/** A policy that was attached before, beside a key with a policy. */
const attachedOnce = (actions: readonly string[]): PlanJson =>
  edited('no-changes', (plan) => {
    const resource = resourceIn(
      edited('key-policy-by-a-resource-of-its-own', () => {}),
      ATTACHED,
    );
    const before = { key_id: changeIn(plan, KEY).after.key_id, policy: JSON.stringify(ONLY_DESCRIBE) };
    plan.resource_changes.push({ ...resource, change: { actions, before, after: null, after_unknown: {} } });
  });

// Which key the policy is attached to is known only after the apply.
const attachedToAnyKey = edited('key-policy-by-a-resource-of-its-own', (plan) => {
  plan.configuration.root_module.resources.find(({ address }: PlanJson) => address === ATTACHED).expressions.key_id = {
    references: ['aws_ssm_parameter.key.value', 'aws_ssm_parameter.key'],
  };
  const identity = { address: 'aws_ssm_parameter.key', mode: 'managed', type: 'aws_ssm_parameter', name: 'key' };
  plan.resource_changes.push({
    ...identity,
    change: { actions: ['create'], before: null, after: {}, after_unknown: { value: true } },
  });
  plan.configuration.root_module.resources.push({ ...identity, expressions: {} });
});

const attachedTwice = edited('key-policy-by-a-resource-of-its-own', (plan) => {
  for (const list of [plan.resource_changes, plan.configuration.root_module.resources]) {
    const one = list.find(({ address }: PlanJson) => address === ATTACHED);
    list.push({ ...structuredClone(one), address: 'aws_kms_key_policy.again', name: 'again' });
  }
});

const destroyed = edited(
  'key-destroyed-under-a-table-that-keeps-it',
  (plan) => (changeIn(plan, 'aws_kms_key.k').before.policy = JSON.stringify(ONLY_DESCRIBE)),
);

// A key that is updated, with a policy that the configuration has and that is unknown for no reason that the plan
// shows.
const unknownForNoReason = edited('key-rotation-turned-on-under-a-table', (plan) => {
  const change = plan.resource_changes.find(({ type }: PlanJson) => type === 'aws_kms_key').change;
  delete change.after.policy;
  change.after_unknown.policy = true;
});

describe(RULE, () => {
  it.for<Row>([
    ['key-policy-delegates-to-the-account', 'kms', []],
    ['key-policy-through-via-service', 'kms', []],
    ['key-policy-for-the-service-principal', 'kms', []],
    ['key-policy-by-data-policy-document', 'kms', []],
    ['key-policy-empty', 'kms', []],
    ['key-policy-through-via-service-of-another-region', 'kms', [`${TABLE} actions-missing warning`]],
    ['key-policy-with-missing-actions', 'kms', [`${TABLE} actions-missing warning`]],
    ['key-policy-by-a-resource-of-its-own', 'kms', [`${TABLE} actions-missing warning`]],
    ['key-policy-denied', 'kms', [`${TABLE} actions-denied warning`]],
    ['key-policy-not-json', 'kms', [`${TABLE} not-a-policy warning`]],
    ['key-policy-under-conditions', 'kms', [`${TABLE} conditions-undetermined note`]],
    ['key-policy-marked-as-sensitive', 'kms', [`${TABLE} conditions-undetermined note`]],
    ['key-policy-divided-between-principals', 'kms', [`${TABLE} divided-between-principals note`]],
    ['key-policy-known-after-apply', 'kms', [`${TABLE} policy-undetermined note`]],
    // No policy is the default policy, which delegates to the account.
    ['key-created-in-the-same-plan', 'kms', []],
    ['multi-region-key-with-replica-key', 'kms', []],
    ['external-key', 'kms', []],
    ['awscc-table', 'kms', []],
    ['customer-key-by-data-key', 'kms', []],
    ['created-enabled-without-a-key', 'kms', []],
    // Edited, see above.
    ['text that is no JSON', 'kms', [`${TABLE} not-a-policy warning`], withPolicy('{"Statement":')],
    ['an empty object', 'kms', [], withPolicy(' {} ')],
    ['no policy', 'kms', [], withPolicy(null)],
    ['an existing key that delegates', 'kms', [], existing(DELEGATES)],
    ['an existing key that lets nobody', 'kms', [`${TABLE} actions-missing warning`], existing(ONLY_DESCRIBE)],
    [
      'an existing key whose account is another',
      'kms',
      [`${TABLE} actions-missing warning`],
      existing(JSON.parse(JSON.stringify(DELEGATES).replace('111122223333', '444455556666'))),
    ],
    [
      'a key elsewhere, by its id',
      'kms',
      ['aws_dynamodb_table.t actions-missing warning'],
      elsewhere(keyArn('a').split('/')[1]!, ONLY_DESCRIBE),
    ],
    [
      'a key elsewhere, by its ARN',
      'kms',
      ['aws_dynamodb_table.t actions-missing warning'],
      elsewhere(keyArn('a'), ONLY_DESCRIBE),
    ],
    ['a key elsewhere that delegates', 'kms', [], elsewhere(keyArn('a'), DELEGATES)],
    ['another key elsewhere', 'kms', [], elsewhere(keyArn('b'), ONLY_DESCRIBE)],
    [
      'a multi-Region key elsewhere, by its id',
      'kms',
      [],
      elsewhere('mrk-1', ONLY_DESCRIBE, 'arn:aws:kms:us-east-1:111122223333:key/mrk-1'),
    ],
    [
      'an object for Cloud Control',
      'kms',
      ['awscc_dynamodb_table.orders actions-missing warning'],
      awscc(ONLY_DESCRIBE),
    ],
    [
      'a text for Cloud Control',
      'kms',
      ['awscc_dynamodb_table.orders actions-missing warning'],
      awscc(JSON.stringify(ONLY_DESCRIBE)),
    ],
    ['an object that delegates for Cloud Control', 'kms', [], awscc(DELEGATES)],
    ['an attached policy that is destroyed', 'kms', [`${TABLE} policy-undetermined note`], attachedOnce(['delete'])],
    ['an attached policy that is forgotten', 'kms', [`${TABLE} policy-undetermined note`], attachedOnce(['forget'])],
    ['a policy attached to a key that is not known', 'kms', [`${TABLE} policy-undetermined note`], attachedToAnyKey],
    ['two policies attached to one key', 'kms', [`${TABLE} policy-undetermined note`], attachedTwice],
    ['a key that is destroyed', 'kms', [], destroyed],
    [
      'a policy that is unknown for no reason',
      'kms',
      ['aws_dynamodb_table.t policy-undetermined note'],
      unknownForNoReason,
    ],
  ])('%s, %s required', async ([claim, require, expected, plan]) => {
    expect(await linesOf(RULE, plan ?? claim, { require })).toEqual(expected);
  });

  it.for<readonly [string, readonly string[]]>([
    ['key-policy-delegates-to-the-account', [`${TABLE} delegation-alone warning`]],
    ['key-created-in-the-same-plan', [`${TABLE} delegation-alone warning`]],
    ['key-policy-by-data-policy-document', [`${TABLE} delegation-alone warning`]],
    ['key-policy-through-via-service', []],
    ['key-policy-for-the-service-principal', []],
    // What is missing is missing with delegation and without.
    ['key-policy-with-missing-actions', [`${TABLE} actions-missing warning`]],
    ['key-policy-denied', [`${TABLE} actions-denied warning`]],
    ['created-enabled-without-a-key', []],
  ])('%s, where delegation to the account is not enough', async ([claim, expected]) => {
    expect(await linesOf(RULE, claim, EXPLICIT)).toEqual(expected);
  });

  it('says which actions are missing and what to write', async () => {
    const [finding] = await findingsOf(RULE, 'key-policy-with-missing-actions');
    expect(finding).toMatchObject({
      attribute: 'server_side_encryption.kms_key_arn',
      message:
        'The policy of the key aws_kms_key.orders does not allow `kms:ReEncrypt*`, `kms:CreateGrant` for the table: neither by delegation to the account, nor to principals through DynamoDB, nor to DynamoDB itself.',
    });
    expect(finding!.remedy).toContain('Add a statement to `aws_kms_key.orders.policy` that allows `kms:Encrypt`,');
    expect(finding!.hcl).toContain(
      'actions   = ["kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:DescribeKey", "kms:CreateGrant"]',
    );
  });

  it('says what the policy depends on', async () => {
    expect((await wordsOf(RULE, 'key-policy-known-after-apply'))[0]!.message).toContain(
      ': it depends on aws_iam_role.orders.arn.',
    );
    expect((await wordsOf(RULE, 'key-policy-under-conditions'))[0]!.message).toContain(
      ': it depends on `aws:PrincipalOrgID`.',
    );
    expect((await wordsOf(RULE, attachedToAnyKey))[0]!.message).toContain(': it depends on aws_kms_key_policy.orders.');
  });

  it('quotes nothing of a policy that the plan marks as sensitive', async () => {
    expect((await wordsOf(RULE, 'key-policy-marked-as-sensitive'))[0]!.message).toContain(
      ': it depends on what the plan marks as sensitive.',
    );
    expect(JSON.stringify(await findingsOf(RULE, 'key-policy-marked-as-sensitive'))).not.toMatch(
      /PrincipalOrgID|key-admin|o-a1b2/,
    );
  });
});
