import { describe, expect, it } from 'vitest';
import { readPolicyDocument } from '../../src/model/key-policy/document.js';
import { type KeySite, NEEDED_ACTIONS, permissionOf } from '../../src/model/key-policy/permission.js';
import type { Json, JsonObject } from '../../src/plan/json.js';
import { changeIn, defaultKeyIn, edited, expressionsIn, keyArn, resourceIn } from '../rules/edited.js';
import { linesOf } from '../rules/findings-of.js';
import type { PlanJson } from '../support/fixtures.js';

const RULE = 'kms-key-policy';
const TABLE = 'aws_dynamodb_table.orders';
const KEY = 'aws_kms_key.orders';
const ATTACHED = 'aws_kms_key_policy.orders';

const ACCOUNT = '111122223333';
const OTHER = '444455556666';
const HERE: KeySite = { region: 'us-east-1', account: ACCOUNT, keyArn: keyArn('a') };
/** As for a key that is created by a provider whose region the plan does not show. */
const SOMEWHERE: KeySite = { region: null, account: null, keyArn: null };

const root = (account = ACCOUNT) => ({ AWS: `arn:aws:iam::${account}:root` });
const role = (name: string, account = ACCOUNT) => ({ AWS: `arn:aws:iam::${account}:role/${name}` });
const ALL = [...NEEDED_ACTIONS];
const allow = (Principal: Json, Action: Json = 'kms:*', more: JsonObject = {}): JsonObject => ({
  Effect: 'Allow',
  Principal,
  Action,
  Resource: '*',
  ...more,
});
const deny = (Principal: Json, Action: Json = 'kms:*', more: JsonObject = {}): JsonObject => ({
  Effect: 'Deny',
  Principal,
  Action,
  Resource: '*',
  ...more,
});
const allowAllBut = (NotPrincipal: Json, Action: Json = 'kms:*'): JsonObject => ({
  Effect: 'Allow',
  NotPrincipal,
  Action,
  Resource: '*',
});
const when = (operator: string, key: string, value: Json): JsonObject => ({
  Condition: { [operator]: { [key]: value } },
});
const via = (value: Json, operator = 'StringLike') => when(operator, 'kms:ViaService', value);

/** `yes`, `no`, `divided`, or `undetermined: reasons`. */
function permits(statement: Json, site = HERE, how?: 'explicitly'): string {
  const document = readPolicyDocument({ Statement: statement });
  if (!('statements' in document)) throw new Error(document.malformed);
  const permission = permissionOf(document.statements, site, how);
  return permission.kind === 'undetermined' ? `undetermined: ${permission.because.join(', ')}` : permission.kind;
}

describe('a policy', () => {
  it.for<[string, Json, string, KeySite?]>([
    // Principals.
    [
      'an account and a user of no known account, each with a part',
      [allow(root(), ALL.slice(0, 3)), allow({ AWS: 'AIDAEXAMPLEID' }, ALL.slice(3))],
      'divided',
    ],
    [
      'all but a role, denied to the account',
      [allowAllBut(role('a')), deny(root())],
      'undetermined: a `Deny` for the account',
    ],
    [
      'the account, denied to somebody who is not named',
      [allow(root()), { Effect: 'Deny', Action: 'kms:*', Resource: '*' }],
      'undetermined: `Principal`',
    ],
    [
      'the account, denied to all but a role of it and another account',
      [allow(role('a')), { Effect: 'Deny', NotPrincipal: { AWS: [role('a').AWS, OTHER] }, Action: '*', Resource: '*' }],
      'undetermined: `NotPrincipal`',
    ],
    [
      'a principal of which one kind cannot be read',
      allow({ ...root(), Service: { a: 'b' } }),
      'undetermined: `Principal`',
    ],
    // Actions and resources.
    [
      'a list of actions with something that is no text',
      allow(root(), ['kms:*', { a: 'b' }]),
      'undetermined: `Action`',
    ],
    ['another key and this one', allow(root(), 'kms:*', { Resource: [keyArn('b'), keyArn('a')] }), 'yes'],
    // Conditions.
    ['no condition, written as null', allow(root(), 'kms:*', { Condition: null }), 'yes'],
    ['a condition that is a number', allow(root(), 'kms:*', { Condition: 5 }), 'undetermined: a condition'],
    [
      'a condition without a key',
      allow(root(), 'kms:*', { Condition: { StringLike: 'x' } }),
      'undetermined: a condition',
    ],
    ['a condition whose value is no text', allow('*', ALL, via({ a: 'b' })), 'undetermined: `kms:ViaService`'],
    [
      'an operator with a line break',
      allow('*', ALL, { Condition: { 'String\nLike': { 'kms:ViaService': 'x' } } }),
      'undetermined: `kms:ViaService`',
    ],
    [
      'the service and a role through DynamoDB',
      allow({ ...role('a'), Service: 'dynamodb.amazonaws.com' }, ALL, via('dynamodb.*.amazonaws.com')),
      'yes',
    ],
    [
      'a policy variable beside another value',
      allow('*', ALL, when('StringEquals', 'kms:CallerAccount', ['${aws:PrincipalAccount}', OTHER])),
      'undetermined: `kms:CallerAccount`',
    ],
    [
      'for AWS resources, for all values there are',
      allow(root(), 'kms:*', when('ForAllValues:Bool', 'kms:GrantIsForAWSResource', 'true')),
      'yes',
    ],
    [
      'for AWS resources, for any value there is',
      allow(root(), 'kms:*', when('ForAnyValue:Bool', 'kms:GrantIsForAWSResource', 'true')),
      'no',
    ],
    [
      'not to one account, the own not known',
      allow('*', ALL, when('StringNotEquals', 'kms:CallerAccount', OTHER)),
      'undetermined: `kms:CallerAccount`',
      SOMEWHERE,
    ],
    [
      'denied to one account, the own not known',
      [allow(root()), deny('*', 'kms:*', when('StringEquals', 'kms:CallerAccount', OTHER))],
      'undetermined: `kms:CallerAccount`',
      SOMEWHERE,
    ],
    [
      'DynamoDB and another service, the region not known',
      allow('*', ALL, via(['ec2.*.amazonaws.com', 'dynamodb.*.amazonaws.com'])),
      'yes',
      SOMEWHERE,
    ],
    [
      'DynamoDB of one region and another service, the region not known',
      allow('*', ALL, via(['ec2.eu-west-1.amazonaws.com', 'dynamodb.eu-west-1.amazonaws.com'])),
      'undetermined: `kms:ViaService`',
      SOMEWHERE,
    ],
    [
      'a key with more behind it',
      allow('*', ALL, when('StringEquals', 'aws:x](https://example.com)', 'y')),
      'undetermined: a condition',
    ],
    ['a key with more before it', allow('*', ALL, when('StringEquals', '[x]aws:x', 'y')), 'undetermined: a condition'],
    [
      'a key that is long',
      allow('*', ALL, when('StringEquals', `aws:${'x'.repeat(97)}`, 'y')),
      'undetermined: a condition',
    ],
  ])('that allows: %s', ([, statement, expected, site]) => {
    expect(permits(statement, site)).toBe(expected);
  });

  it.each<[string, Json, string]>([
    [
      'delegation under a condition that is not about DynamoDB',
      allow(root(), ALL, when('StringEquals', 'kms:CallerAccount', ACCOUNT)),
      'no',
    ],
    [
      'a role with a part, and all but its account',
      [allow(role('a'), ALL.slice(0, 3)), allowAllBut(root(), ALL.slice(3))],
      'divided',
    ],
  ])('that allows explicitly: %s', (_, statement, expected) => {
    expect(permits(statement, HERE, 'explicitly')).toBe(expected);
  });

  it('without statements allows nothing', () => {
    expect(readPolicyDocument({ Statement: [] })).toEqual({ statements: [] });
    expect(permits([])).toBe('no');
  });
});

const ONLY_DESCRIBE = JSON.stringify({ Statement: allow('*', 'kms:DescribeKey') });
const DELEGATES = JSON.stringify({ Statement: allow(root()) });
const PLAN_WITH_ATTACHED = edited('key-policy-by-a-resource-of-its-own', () => {});

/** A policy of its own, attached to the key of that id, which the plan leaves as it is. */
function attach(plan: PlanJson, key_id: string | null, policy: string, more: PlanJson = {}): void {
  const values = { key_id, policy };
  plan.resource_changes.push({
    ...resourceIn(PLAN_WITH_ATTACHED, ATTACHED),
    ...more,
    change: { actions: ['no-op'], before: values, after: values, after_unknown: {}, ...more['change'] },
  });
}

/** The key that a policy is attached to is known only after the apply. */
function attachToAnyKey(plan: PlanJson): void {
  const identity = { mode: 'managed', type: 'aws_ssm_parameter', name: 'key', address: 'aws_ssm_parameter.key' };
  plan.resource_changes.push(
    { ...resourceIn(PLAN_WITH_ATTACHED, ATTACHED) },
    { ...identity, change: { actions: ['create'], before: null, after: {}, after_unknown: { value: true } } },
  );
  const { resources } = plan.configuration.root_module;
  resources.push(
    { ...identity, expressions: {} },
    {
      ...structuredClone(
        PLAN_WITH_ATTACHED.configuration.root_module.resources.find(({ address }: PlanJson) => address === ATTACHED),
      ),
      expressions: { key_id: { references: ['aws_ssm_parameter.key.value', 'aws_ssm_parameter.key'] } },
    },
  );
}

/** A key and a table that are there and stay as they are. */
function existing(own: string, edit: (plan: PlanJson, keyId: string) => void): PlanJson {
  return edited('no-changes', (plan) => {
    for (const side of ['before', 'after']) changeIn(plan, KEY)[side].policy = own;
    edit(plan, changeIn(plan, KEY).after.key_id);
  });
}

/** The key is replaced, and the table keeps the one that was there. */
const replaced = (edit: (plan: PlanJson) => void): PlanJson =>
  edited('key-replaced-under-a-table', (plan) => {
    const change = changeIn(plan, 'aws_kms_key.k');
    Object.assign(change.after, { policy: ONLY_DESCRIBE });
    delete change.after_unknown.policy;
    edit(plan);
  });
const keepsTheOldKey = (plan: PlanJson): void => {
  const change = changeIn(plan, 'aws_dynamodb_table.t');
  Object.assign(change, { actions: ['no-op'], after: change.before, after_unknown: {} });
};

const MISSING = `${TABLE} actions-missing warning`;
const UNDETERMINED = `${TABLE} policy-undetermined note`;
const TWO_UNKNOWN = ['aws_iam_role.orders.arn', 'aws_iam_role.orders', 'aws_iam_role.admin.arn', 'aws_iam_role.admin'];

describe('the policy of a key', () => {
  it.each<[string, readonly string[], PlanJson]>([
    ['its own', [MISSING], existing(ONLY_DESCRIBE, () => {})],
    [
      'the one that is attached to it, whatever its own is',
      [],
      existing(ONLY_DESCRIBE, (plan, id) => attach(plan, id, DELEGATES)),
    ],
    [
      'the one that is attached to it, whatever its own allows',
      [MISSING],
      existing(DELEGATES, (plan, id) => attach(plan, id, ONLY_DESCRIBE)),
    ],
    [
      'the one that is attached to it by its ARN',
      [MISSING],
      existing(DELEGATES, (plan) => attach(plan, keyArn('a'), ONLY_DESCRIBE)),
    ],
    [
      'not one that is attached to another key',
      [],
      existing(DELEGATES, (plan) => attach(plan, keyArn('b').split('/')[1]!, ONLY_DESCRIBE)),
    ],
    [
      'not the deposed one of an attached policy that was replaced',
      [MISSING],
      existing(DELEGATES, (plan, id) => {
        attach(plan, id, ONLY_DESCRIBE);
        attach(plan, id, DELEGATES, { deposed: '0badc0de', change: { actions: ['delete'], after: null } });
      }),
    ],
    [
      'not what a data source of that type reads',
      [MISSING],
      existing(ONLY_DESCRIBE, (plan, id) =>
        attach(plan, id, DELEGATES, { address: `data.${ATTACHED}`, mode: 'data', change: { actions: ['read'] } }),
      ),
    ],
    [
      'its own, where it has one and another is attached to a key that is not known',
      [MISSING],
      existing(ONLY_DESCRIBE, attachToAnyKey),
    ],
    [
      'not to be told, where it has none and one is attached to a key that is not known',
      [UNDETERMINED],
      existing('{}', attachToAnyKey),
    ],
    [
      'the default one, where another is attached to an AWS managed key',
      [],
      existing('{}', (plan) => {
        defaultKeyIn(plan, keyArn('d'));
        attach(plan, keyArn('d'), ONLY_DESCRIBE);
      }),
    ],
    [
      'the default one, where another is attached to none',
      [],
      existing('{}', (plan) => attach(plan, null, ONLY_DESCRIBE)),
    ],
  ])('is %s', async (_, expected, plan) => {
    expect(await linesOf(RULE, plan)).toEqual(expected);
  });

  it.each<[string, readonly string[], PlanJson]>([
    ['by the table that gets the new one', ['aws_dynamodb_table.t actions-missing warning'], replaced(() => {})],
    ['not by the table that keeps the old one', [], replaced(keepsTheOldKey)],
    [
      'by the table that gets the new one, where the plan does not show the ARN of the old one',
      ['aws_dynamodb_table.t actions-missing warning'],
      replaced((plan) => delete changeIn(plan, 'aws_kms_key.k').before.arn),
    ],
    [
      'not by the table that keeps the old one, which has another policy attached',
      [],
      replaced((plan) => {
        keepsTheOldKey(plan);
        attach(plan, keyArn('a'), ONLY_DESCRIBE);
      }),
    ],
    [
      'not by a table whose key is destroyed, with the policy that is attached to it',
      [],
      edited('key-destroyed-under-a-table-that-keeps-it', (plan) => attach(plan, keyArn('a'), ONLY_DESCRIBE)),
    ],
    [
      'not by a table that keeps a deposed key',
      [],
      edited('key-deposed', (plan) => {
        const change = changeIn(plan, TABLE);
        Object.assign(change, { actions: ['no-op'], after: change.before });
        for (const resource of plan.resource_changes)
          if (resource.address === KEY)
            for (const side of ['before', 'after'])
              if (resource.change[side] !== null) resource.change[side].policy = ONLY_DESCRIBE;
      }),
    ],
  ])('that goes is judged %s', async (_, expected, plan) => {
    expect(await linesOf(RULE, plan)).toEqual(expected);
  });

  it('is not to be told where it depends on several things that are unknown', async () => {
    const plan = edited('key-policy-known-after-apply', (one) => {
      const { resources } = one.configuration.root_module;
      one.resource_changes.push({
        ...structuredClone(resourceIn(one, 'aws_iam_role.orders')),
        address: 'aws_iam_role.admin',
        name: 'admin',
      });
      resources.push({
        ...structuredClone(resources.find(({ address }: PlanJson) => address === 'aws_iam_role.orders')),
        address: 'aws_iam_role.admin',
        name: 'admin',
      });
      expressionsIn(one, KEY)['policy'] = { references: TWO_UNKNOWN };
    });
    expect(await linesOf(RULE, plan)).toEqual([UNDETERMINED]);
  });

  it.each<[string, Json]>([
    ['an empty object', {}],
    ['the text of one', '{}'],
    ['an empty text', ''],
  ])('for Cloud Control is the default one where it is %s', async (_, key_policy) => {
    expect(
      await linesOf(
        RULE,
        edited('awscc-table', (plan) => Object.assign(changeIn(plan, 'awscc_kms_key.orders').after, { key_policy })),
      ),
    ).toEqual([]);
  });

  it('is not that of a key by an alias whose name is the id of the other', async () => {
    const named = (alias: string): string => `arn:aws:kms:us-east-1:${ACCOUNT}:alias/${alias}`;
    const plan = edited('created-with-a-literal-key', (one) => {
      changeIn(one, 'aws_dynamodb_table.t').after.server_side_encryption[0].kms_key_arn = named('my-key/orders');
      attach(one, named('my-orders'), ONLY_DESCRIBE);
    });
    expect(await linesOf(RULE, plan)).toEqual([]);
  });
});
