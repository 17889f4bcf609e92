import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPolicyDocument } from '../../src/model/key-policy/document.js';
import {
  type KeyPermission,
  type KeySite,
  NEEDED_ACTIONS,
  permissionOf,
} from '../../src/model/key-policy/permission.js';
import type { Json, JsonObject } from '../../src/plan/json.js';

const ACCOUNT = '111122223333';
const OTHER = '444455556666';
const KEY = `arn:aws:kms:us-east-1:${ACCOUNT}:key/aaaaaaaa-1111-2222-3333-444444444444`;
const HERE: KeySite = { region: 'us-east-1', account: ACCOUNT, keyArn: KEY };
/** As for a key that is created by a provider whose region the plan does not show. */
const SOMEWHERE: KeySite = { region: null, account: null, keyArn: null };

const root = (account = ACCOUNT) => ({ AWS: `arn:aws:iam::${account}:root` });
const role = (name: string, account = ACCOUNT) => ({ AWS: `arn:aws:iam::${account}:role/${name}` });
const ALL = [
  'kms:Encrypt',
  'kms:Decrypt',
  'kms:ReEncrypt*',
  'kms:GenerateDataKey*',
  'kms:DescribeKey',
  'kms:CreateGrant',
];
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
const when = (operator: string, key: string, value: Json): JsonObject => ({
  Condition: { [operator]: { [key]: value } },
});
const via = (value: Json, operator = 'StringLike') => when(operator, 'kms:ViaService', value);
const without = ({ ...statement }: Record<string, Json>, name: string): JsonObject =>
  Object.fromEntries(Object.entries(statement).filter(([other]) => other !== name));

function judged(statement: Json, site = HERE, how?: 'explicitly'): KeyPermission {
  const document = readPolicyDocument({ Statement: statement });
  if (!('statements' in document)) throw new Error(document.malformed);
  return permissionOf(document.statements, site, how);
}

/** `yes`, `divided`, `undetermined: reasons`, or what is missing and denied. */
function inShort(permission: KeyPermission): string {
  switch (permission.kind) {
    case 'yes':
    case 'divided':
      return permission.kind;
    case 'undetermined':
      return `undetermined: ${permission.because.join(', ')}`;
    case 'no':
      return [
        ...permission.missing.map((action) => `-${action.slice(4)}`),
        ...permission.denied.map((action) => `!${action.slice(4)}`),
      ].join(' ');
  }
}

const NOTHING = NEEDED_ACTIONS.map((action) => `-${action.slice(4)}`).join(' ');
const DENIED = NEEDED_ACTIONS.map((action) => `!${action.slice(4)}`).join(' ');

describe('who may use a key', () => {
  it.for<[string, Json, string, KeySite?]>([
    // The developer guide's table: the caller, by key policy or by IAM policies where the account is delegated to.
    ['the account root', allow(root()), 'yes'],
    ['the account id', allow({ AWS: ACCOUNT }), 'yes'],
    ['the account with all that is needed', allow(root(), ALL), 'yes'],
    [
      'the account with a part',
      allow(root(), ['kms:Describe*', 'kms:Get*', 'kms:List*', 'kms:RevokeGrant']),
      '-Encrypt -Decrypt -ReEncrypt* -GenerateDataKey* -CreateGrant',
    ],
    ['the account in another partition', allow({ AWS: `arn:aws-us-gov:iam::${ACCOUNT}:root` }), 'yes'],
    ['another account', allow(root(OTHER)), NOTHING],
    ['another account, the own not known', allow(root(OTHER)), 'yes', SOMEWHERE],
    ['one of two accounts', allow({ AWS: [OTHER, ACCOUNT] }), 'yes'],
    ['the role that uses the table', allow(role('orders'), ALL), 'yes'],
    ['the role of another account', allow(role('orders', OTHER), ALL), NOTHING],
    ['the role through DynamoDB', allow(role('orders'), ALL, via('dynamodb.*.amazonaws.com')), 'yes'],
    [
      'everybody of the account through DynamoDB, as the AWS managed key has it',
      allow({ AWS: '*' }, ALL, {
        Condition: {
          StringEquals: { 'kms:CallerAccount': ACCOUNT, 'kms:ViaService': 'dynamodb.us-east-1.amazonaws.com' },
        },
      }),
      'yes',
    ],
    [
      'the service for what the AWS managed key gives it',
      allow({ Service: 'dynamodb.amazonaws.com' }, ['kms:Describe*', 'kms:Get*', 'kms:List*']),
      '-Encrypt -Decrypt -ReEncrypt* -GenerateDataKey* -CreateGrant',
    ],
    ['the service for all', allow({ Service: 'dynamodb.amazonaws.com' }, ALL), 'yes'],
    ['the service of the region', allow({ Service: 'dynamodb.us-east-1.amazonaws.com' }, ALL), 'yes'],
    ['another service', allow({ Service: 'rds.amazonaws.com' }), NOTHING],
    [
      'the service, CreateGrant for AWS resources',
      [
        allow({ Service: ['dynamodb.amazonaws.com'] }, ALL.slice(0, 5)),
        allow(
          { Service: 'dynamodb.amazonaws.com' },
          'kms:CreateGrant',
          when('Bool', 'kms:GrantIsForAWSResource', true),
        ),
      ],
      'yes',
    ],
    [
      'the console: users and what is attached',
      [
        allow(role('orders'), ALL.slice(0, 5)),
        allow(
          role('orders'),
          ['kms:CreateGrant', 'kms:ListGrants', 'kms:RevokeGrant'],
          when('Bool', 'kms:GrantIsForAWSResource', 'true'),
        ),
      ],
      'yes',
    ],
    [
      'the role for the data, the service for the grant',
      [allow(role('orders'), ALL.slice(0, 5)), allow({ Service: 'dynamodb.amazonaws.com' }, 'kms:CreateGrant')],
      'yes',
    ],
    ['two roles, each with a part', [allow(role('a'), ALL.slice(0, 3)), allow(role('b'), ALL.slice(3))], 'divided'],
    [
      'a role with a part, the account with the other',
      [allow(role('a'), ALL.slice(0, 3)), allow(root(), ALL.slice(3))],
      'yes',
    ],
    ['a user that is no longer there', allow({ AWS: 'AIDAEXAMPLEID' }, ALL), 'yes'],
    ['a federated principal', allow({ Federated: 'cognito-identity.amazonaws.com' }, ALL), 'yes'],
    ['everyone', allow('*'), 'yes'],
    ['everyone of AWS', allow({ AWS: '*' }), 'yes'],
    ['nobody', [], NOTHING],
    [
      'an administrator',
      allow(role('admin'), ['kms:Create*', 'kms:Describe*', 'kms:Put*']),
      '-Encrypt -Decrypt -ReEncrypt* -GenerateDataKey*',
    ],
    // Actions.
    ['every action', allow(root(), '*'), 'yes'],
    [
      'in any case',
      allow(root(), [
        'KMS:encrypt',
        'kms:DECRYPT',
        'Kms:reencrypt*',
        'kms:generatedatakey*',
        'kms:describekey',
        'kms:creategrant',
      ]),
      'yes',
    ],
    [
      'with one character left open',
      allow(root(), [
        'kms:?ncrypt',
        'kms:Decrypt',
        'kms:ReEncrypt????',
        'kms:ReEncryptTo',
        'kms:GenerateDataKey',
        'kms:DescribeKey',
        'kms:CreateGrant',
      ]),
      'yes',
    ],
    ['half of ReEncrypt*', allow(root(), ['kms:ReEncryptFrom', 'kms:D*', 'kms:E*', 'kms:G*', 'kms:C*']), '-ReEncrypt*'],
    [
      'all but some that are not needed',
      allow(root(), null, { NotAction: ['kms:ScheduleKeyDeletion', 'kms:Put*'] }),
      'yes',
    ],
    ['all but one that is needed', allow(root(), null, { NotAction: 'kms:create*' }), '-CreateGrant'],
    ['actions of another service', allow(root(), 'dynamodb:*'), NOTHING],
    ['no action at all', without(allow(root()), 'Action'), 'undetermined: `Action`'],
    // Principals.
    ['NotPrincipal in an Allow', without({ ...allow('*'), NotPrincipal: role('a') }, 'Principal'), 'yes'],
    ['no principal at all', without(allow('*'), 'Principal'), 'undetermined: `Principal`'],
    ['a principal as IAM does not take it', allow({ AWS: { a: 'b' } }), 'undetermined: `Principal`'],
    // Resources.
    ['the key itself', allow(root(), 'kms:*', { Resource: KEY }), 'yes'],
    ['the keys of the account', allow(root(), 'kms:*', { Resource: [`arn:aws:kms:*:${ACCOUNT}:key/*`] }), 'yes'],
    ['another key', allow(root(), 'kms:*', { Resource: `${KEY}0` }), NOTHING],
    [
      'a key, where the ARN is not known',
      allow(root(), 'kms:*', { Resource: KEY }),
      'undetermined: `Resource`',
      SOMEWHERE,
    ],
    ['all but another key', without({ ...allow(root()), NotResource: `${KEY}0` }, 'Resource'), 'yes'],
    ['no resource', without(allow(root()), 'Resource'), 'undetermined: `Resource`'],
    // Conditions.
    ['ViaService of the region', allow('*', ALL, via('dynamodb.us-east-1.amazonaws.com', 'StringEquals')), 'yes'],
    ['ViaService of another region', allow('*', ALL, via('dynamodb.eu-west-1.amazonaws.com')), NOTHING],
    [
      'ViaService of several regions',
      allow('*', ALL, via(['dynamodb.eu-west-1.amazonaws.com', 'dynamodb.us-*.amazonaws.com'])),
      'yes',
    ],
    ['ViaService of another service', allow('*', ALL, via('ec2.us-east-1.amazonaws.com')), NOTHING],
    ['ViaService with a star that is none', allow('*', ALL, via('dynamodb.*.amazonaws.com', 'StringEquals')), NOTHING],
    [
      'ViaService in any case',
      allow('*', ALL, when('StringEqualsIgnoreCase', 'KMS:viaservice', 'DynamoDB.us-east-1.amazonaws.com')),
      'yes',
    ],
    ['ViaService if it exists', allow('*', ALL, via('dynamodb.*.amazonaws.com', 'StringLikeIfExists')), 'yes'],
    ['ViaService for any value', allow('*', ALL, via('dynamodb.*.amazonaws.com', 'ForAnyValue:StringLike')), 'yes'],
    ['not through another service', allow('*', ALL, via('ec2.*.amazonaws.com', 'StringNotLike')), 'yes'],
    ['not through DynamoDB', allow('*', ALL, via('dynamodb.*.amazonaws.com', 'StringNotLike')), NOTHING],
    [
      'ViaService of any region, the region not known',
      allow('*', ALL, via('dynamodb.*.amazonaws.com')),
      'yes',
      SOMEWHERE,
    ],
    [
      'ViaService of one region, the region not known',
      allow('*', ALL, via('dynamodb.eu-west-1.amazonaws.com')),
      'undetermined: `kms:ViaService`',
      SOMEWHERE,
    ],
    [
      'ViaService of another service, the region not known',
      allow('*', ALL, via('ec2.eu-west-1.amazonaws.com')),
      NOTHING,
      SOMEWHERE,
    ],
    [
      'ViaService in China',
      allow('*', ALL, via('dynamodb.cn-north-1.amazonaws.com.cn')),
      'undetermined: `kms:ViaService`',
      { ...HERE, region: 'cn-north-1' },
    ],
    [
      'ViaService for the service itself',
      allow({ Service: 'dynamodb.amazonaws.com' }, ALL, via('dynamodb.*.amazonaws.com')),
      'undetermined: `kms:ViaService`',
    ],
    ['the account of the caller', allow('*', ALL, when('StringEquals', 'kms:CallerAccount', ACCOUNT)), 'yes'],
    [
      'the account of the caller as a number',
      allow('*', ALL, when('StringEquals', 'kms:CallerAccount', 111122223333)),
      'yes',
    ],
    [
      'the account of the caller, not known',
      allow('*', ALL, when('StringEquals', 'aws:PrincipalAccount', ACCOUNT)),
      'yes',
      SOMEWHERE,
    ],
    ['another account of the caller', allow('*', ALL, when('StringEquals', 'kms:CallerAccount', OTHER)), NOTHING],
    [
      'a policy variable',
      allow('*', ALL, when('StringEquals', 'kms:CallerAccount', '${aws:PrincipalAccount}')),
      'undetermined: `kms:CallerAccount`',
    ],
    [
      'an organization',
      allow('*', ALL, when('StringEquals', 'aws:PrincipalOrgID', 'o-1')),
      'undetermined: `aws:PrincipalOrgID`',
    ],
    [
      'an encryption context',
      allow('*', ALL, when('StringEquals', 'kms:EncryptionContext:aws:dynamodb:tableName', 'orders')),
      'undetermined: `kms:EncryptionContext:aws:dynamodb:tableName`',
    ],
    [
      'an operator that is not read',
      allow('*', ALL, when('ArnLike', 'kms:ViaService', 'dynamodb.*')),
      'undetermined: `kms:ViaService`',
    ],
    [
      'an operator by the name of what every object has',
      allow('*', ALL, when('constructor', 'kms:ViaService', 'x')),
      'undetermined: `kms:ViaService`',
    ],
    ['a condition key that is none', allow('*', ALL, when('StringEquals', '`x`', 'y')), 'undetermined: a condition'],
    ['a condition that is none', allow('*', ALL, { Condition: 'x' }), 'undetermined: a condition'],
    [
      'an undetermined condition for one, no doubt for another',
      [allow('*', ALL, when('StringEquals', 'aws:PrincipalOrgID', 'o-1')), allow(role('a'), ALL)],
      'yes',
    ],
    [
      'an undetermined condition, and one that does not hold',
      allow('*', ALL, { Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-1', 'kms:ViaService': 'x' } } }),
      NOTHING,
    ],
    [
      'for AWS resources, all actions',
      allow(root(), 'kms:*', when('Bool', 'kms:GrantIsForAWSResource', 'true')),
      '-Encrypt -Decrypt -ReEncrypt* -GenerateDataKey* -DescribeKey',
    ],
    [
      'for AWS resources if it is a grant',
      allow(root(), 'kms:*', when('BoolIfExists', 'kms:GrantIsForAWSResource', 'true')),
      'yes',
    ],
    ['not for AWS resources', allow(root(), 'kms:*', when('Bool', 'kms:GrantIsForAWSResource', 'false')), NOTHING],
    // Deny.
    ['denied to everybody', [allow(root()), deny('*', 'kms:CreateGrant')], '!CreateGrant'],
    ['denied to all that was allowed', [allow(root()), deny(root())], DENIED],
    ['denied to the role that was allowed', [allow(role('a')), deny(role('a'), 'kms:Decrypt')], '!Decrypt'],
    ['denied to another role', [allow(role('a')), deny(role('b'))], 'yes'],
    ['denied to one role of the account', [allow(root()), deny(role('b'))], 'yes'],
    ['denied to one of two roles', [allow({ AWS: [role('a').AWS, role('b').AWS] }), deny(role('b'))], 'yes'],
    ['denied to the account of a role', [allow(role('a')), deny(root())], 'undetermined: a `Deny` for the account'],
    ['denied to another account', [allow(role('a')), deny(root(OTHER))], 'yes'],
    [
      'denied to the service, allowed to a role',
      [allow(role('a')), deny({ Service: 'dynamodb.amazonaws.com' })],
      'undetermined: a `Deny` for `dynamodb.amazonaws.com`',
    ],
    ['denied to another service', [allow(role('a')), deny({ Service: 'ec2.amazonaws.com' })], 'yes'],
    ['denied: what is not needed', [allow(root()), deny('*', ['kms:ScheduleKeyDeletion', 'kms:DisableKey'])], 'yes'],
    ['denied: all but what is needed', [allow(root()), deny('*', null, { NotAction: ALL })], 'yes'],
    [
      'denied, and missing',
      [allow(root(), ALL.slice(1)), deny('*', ['kms:Encrypt', 'kms:Decrypt'])],
      '-Encrypt !Decrypt',
    ],
    [
      'denied under a condition',
      [allow(root()), deny('*', 'kms:*', when('StringNotEquals', 'aws:PrincipalOrgID', 'o-1'))],
      'undetermined: `aws:PrincipalOrgID`',
    ],
    [
      'denied but through DynamoDB',
      [allow(root()), deny('*', 'kms:*', via('dynamodb.*.amazonaws.com', 'StringNotLike'))],
      'yes',
    ],
    [
      'denied but through another service',
      [allow(root()), deny('*', 'kms:Decrypt', via('s3.*.amazonaws.com', 'StringNotLike'))],
      '!Decrypt',
    ],
    [
      'denied: grants that are not for AWS resources',
      [allow(root()), deny('*', 'kms:CreateGrant', when('Bool', 'kms:GrantIsForAWSResource', 'false'))],
      'yes',
    ],
    [
      'denied to callers of other accounts',
      [allow(root()), deny('*', 'kms:*', when('StringNotEquals', 'kms:CallerAccount', ACCOUNT))],
      'yes',
    ],
    [
      'denied to callers of other accounts, the own not known',
      [allow(root()), deny('*', 'kms:*', when('StringNotEquals', 'kms:CallerAccount', ACCOUNT))],
      'undetermined: `kms:CallerAccount`',
      SOMEWHERE,
    ],
    [
      'denied to all but the role that is allowed, and its account',
      [
        allow(role('a')),
        { Effect: 'Deny', NotPrincipal: { AWS: [role('a').AWS, root().AWS] }, Action: '*', Resource: '*' },
      ],
      'yes',
    ],
    [
      'denied to all but the role that is allowed',
      [allow(role('a')), { Effect: 'Deny', NotPrincipal: role('a'), Action: '*', Resource: '*' }],
      'undetermined: `NotPrincipal`',
    ],
    [
      'denied to all but another role',
      [allow(role('a')), { Effect: 'Deny', NotPrincipal: role('b'), Action: '*', Resource: '*' }],
      DENIED,
    ],
    [
      'denied to all but a role of the account that is allowed',
      [allow(root()), { Effect: 'Deny', NotPrincipal: role('a'), Action: '*', Resource: '*' }],
      'undetermined: `NotPrincipal`',
    ],
    [
      'denied to all but a role, and its account, that is allowed',
      [allow(root()), { Effect: 'Deny', NotPrincipal: { AWS: [role('a').AWS, ACCOUNT] }, Action: '*', Resource: '*' }],
      'undetermined: `NotPrincipal`',
    ],
    [
      'denied to all but a role of another account',
      [allow(root()), { Effect: 'Deny', NotPrincipal: role('a', OTHER), Action: '*', Resource: '*' }],
      DENIED,
    ],
    [
      'denied to all but the service',
      [allow('*'), { Effect: 'Deny', NotPrincipal: { Service: 'dynamodb.amazonaws.com' }, Action: '*', Resource: '*' }],
      DENIED,
    ],
    [
      'denied to all but the service that is allowed',
      [
        allow({ Service: 'dynamodb.amazonaws.com' }),
        { Effect: 'Deny', NotPrincipal: { Service: 'dynamodb.amazonaws.com' }, Action: '*', Resource: '*' },
      ],
      'yes',
    ],
    ['denied to nobody', [allow(root()), { Effect: 'Deny', NotPrincipal: '*', Action: '*', Resource: '*' }], 'yes'],
    ['a Deny alone', deny('*'), NOTHING],
  ])('%s', ([, statement, expected, site]) => {
    expect(inShort(judged(statement, site))).toBe(expected);
  });

  it.for<[string, Json, string]>([
    ['delegation to the account', allow(root()), NOTHING],
    ['a role', allow(role('a')), 'yes'],
    ['a role beside its account', allow({ AWS: [root().AWS, role('a').AWS] }), 'yes'],
    ['the account through DynamoDB', allow(root(), ALL, via('dynamodb.*.amazonaws.com')), 'yes'],
    ['the service', [allow(root()), allow({ Service: 'dynamodb.amazonaws.com' }, ALL)], 'yes'],
    ['a part beside delegation', [allow(root()), allow(role('a'), ALL.slice(0, 5))], '-CreateGrant'],
  ])('explicitly: %s', ([, statement, expected]) => {
    expect(inShort(judged(statement, HERE, 'explicitly'))).toBe(expected);
  });

  it.for<[string, Json, string]>([
    ['text that is no JSON', '{"Statement":', 'not-json'],
    ['a text in JSON', '"x"', 'no-statement'],
    ['no statement', '{"Version":"2012-10-17"}', 'no-statement'],
    ['a statement that is a text', { Statement: 'x' }, 'statement-is-no-object'],
    ['a list with a text', { Statement: [allow('*'), 'x'] }, 'statement-is-no-object'],
    ['one that is longer than KMS takes', { Statement: [allow(role('a'.repeat(32_768)))] }, 'too-long'],
    [
      'a text that is longer than KMS takes',
      JSON.stringify({ Statement: [allow(role('a'.repeat(32_768)))] }),
      'too-long',
    ],
    ['no effect', { Statement: [without(allow('*'), 'Effect')] }, 'effect'],
    ['an effect in lower case', { Statement: { ...allow('*'), Effect: 'allow' } }, 'effect'],
  ])('no policy: %s', ([, policy, malformed]) => {
    expect(readPolicyDocument(policy)).toEqual({ malformed });
  });

  it('is as long as KMS takes, or longer by nothing but spaces', () => {
    const most = (bytes: number): Json => {
      const empty = JSON.stringify({ Statement: [allow(role(''))] }).length;
      return { Statement: [allow(role('a'.repeat(bytes - empty)))] };
    };
    expect(readPolicyDocument(most(32_768))).toHaveProperty('statements');
    expect(readPolicyDocument(JSON.stringify(most(32_768), null, 2))).toHaveProperty('statements');
    expect(readPolicyDocument(most(32_769))).toEqual({ malformed: 'too-long' });
  });
});

const principals = fc.constantFrom<Json>(
  '*',
  root(),
  root(OTHER),
  role('a'),
  role('b'),
  role('a', OTHER),
  { AWS: [role('a').AWS, ACCOUNT] },
  { Service: 'dynamodb.amazonaws.com' },
  { Service: 'ec2.amazonaws.com' },
);
const conditions = fc.constantFrom<JsonObject>(
  {},
  {},
  via('dynamodb.*.amazonaws.com'),
  via('ec2.*.amazonaws.com'),
  via('dynamodb.*.amazonaws.com', 'StringNotLike'),
  when('StringEquals', 'aws:PrincipalOrgID', 'o-1'),
  when('Bool', 'kms:GrantIsForAWSResource', 'true'),
);
const actions = fc.subarray([...ALL, 'kms:*', 'kms:Put*', 'kms:ReEncryptTo'], { minLength: 1 });
const statements = (effect: fc.Arbitrary<string>): fc.Arbitrary<JsonObject> =>
  fc
    .tuple(
      effect,
      fc.constantFrom('Principal', 'Principal', 'Principal', 'NotPrincipal'),
      principals,
      fc.constantFrom('Action', 'Action', 'NotAction'),
      actions,
      conditions,
    )
    .map(([Effect, who, principal, what, action, condition]) => ({
      Effect,
      [who]: principal,
      [what]: action,
      Resource: '*',
      ...condition,
    }));
const policies = fc.array(statements(fc.constantFrom('Allow', 'Allow', 'Deny')), { maxLength: 5 });
const sites = fc.constantFrom(HERE, SOMEWHERE);

/** What is undetermined, in whatever order it was found. */
const sorted = (permission: KeyPermission): KeyPermission =>
  permission.kind === 'undetermined' ? { ...permission, because: [...permission.because].sort() } : permission;

describe('what must not matter', () => {
  it('is the order of statements and of actions', () => {
    fc.assert(
      fc.property(policies, sites, fc.boolean(), (policy, site, inside) => {
        const turned = [...policy]
          .reverse()
          .map((statement) =>
            inside && Array.isArray(statement['Action'])
              ? { ...statement, Action: [...statement['Action']].reverse() }
              : statement,
          );
        expect(sorted(judged(turned, site))).toEqual(sorted(judged(policy, site)));
      }),
    );
  });

  it('is whether one thing is a list', () => {
    const listed = (value: Json): Json => (typeof value === 'string' && value !== '*' ? [value] : value);
    fc.assert(
      fc.property(policies, sites, (policy, site) => {
        const lists = policy.map((statement) =>
          Object.fromEntries(
            Object.entries(statement).map(([name, value]) => [
              name,
              name === 'Effect'
                ? value
                : name === 'Principal' && typeof value === 'object'
                  ? Object.fromEntries(Object.entries(value as JsonObject).map(([kind, one]) => [kind, listed(one)]))
                  : name === 'Resource'
                    ? ['*']
                    : value,
            ]),
          ),
        );
        expect(judged(lists, site)).toEqual(judged(policy, site));
        if (policy.length === 1) expect(judged(policy[0]!, site)).toEqual(judged(policy, site));
      }),
    );
  });

  it('is the case of actions', () => {
    fc.assert(
      fc.property(policies, sites, fc.boolean(), (policy, site, upper) => {
        const cased = JSON.parse(
          JSON.stringify(policy, (name, value: unknown) =>
            /Action$/.test(name) && Array.isArray(value)
              ? value.map((action: string) => (upper ? action.toUpperCase() : action.toLowerCase()))
              : value,
          ),
        ) as Json;
        expect(judged(cased, site)).toEqual(judged(policy, site));
      }),
    );
  });
});

const RANK: Record<KeyPermission['kind'], number> = { no: 0, divided: 1, undetermined: 1, yes: 2 };
const lacking = (permission: KeyPermission): readonly string[] =>
  permission.kind === 'no' ? [...permission.missing, ...permission.denied] : [];

describe('what is added', () => {
  it('by a Deny is never a permission', () => {
    fc.assert(
      fc.property(policies, statements(fc.constant('Deny')), sites, (policy, more, site) => {
        const [before, after] = [judged(policy, site), judged([...policy, more], site)];
        expect(RANK[after.kind]).toBeLessThanOrEqual(RANK[before.kind]);
        expect(lacking(after)).toEqual(expect.arrayContaining([...lacking(before)]));
      }),
      { numRuns: 1000 },
    );
  });

  it('by an Allow is never a lack', () => {
    fc.assert(
      fc.property(policies, statements(fc.constant('Allow')), sites, (policy, more, site) => {
        const [before, after] = [judged(policy, site), judged([...policy, more], site)];
        expect(RANK[after.kind]).toBeGreaterThanOrEqual(RANK[before.kind]);
        expect(lacking(before)).toEqual(expect.arrayContaining([...lacking(after)]));
      }),
      { numRuns: 1000 },
    );
  });
});
