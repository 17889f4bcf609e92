import { describe, expect, it } from 'vitest';
import type { AnswerOrReasons } from '../../src/model/encryption.js';
import {
  allows,
  denies,
  type Principal,
  type Principals,
  principalsOf,
} from '../../src/model/key-policy/principals.js';
import type { Json } from '../../src/plan/json.js';

const ACCOUNT = '111122223333';
const OTHER = '444455556666';

const EVERYONE: Principal = { kind: 'everyone' };
const DYNAMODB: Principal = { kind: 'dynamodb' };
const OTHER_SERVICE: Principal = { kind: 'other-service' };
const account = (id = ACCOUNT): Principal => ({ kind: 'account', account: id });
const role = (name: string, id = ACCOUNT): Principal => ({
  kind: 'one',
  id: `arn:aws:iam::${id}:role/${name}`,
  account: id,
});
/** A user that is no longer there: of which account it was, the id does not say. */
const GONE: Principal = { kind: 'one', id: 'AIDAEXAMPLEID', account: null };

const listed = (...list: readonly Principal[]): Principals => ({ kind: 'listed', list });
const allBut = (...list: readonly Principal[]): Principals => ({ kind: 'all-but', list });

const BY_ACCOUNT = ['a `Deny` for the account'];
const BY_SERVICE = ['a `Deny` for `dynamodb.amazonaws.com`'];
const BY_ALL_BUT = ['`NotPrincipal`'];

describe('the principals of a statement', () => {
  it.each<[string, Json, readonly Principal[] | null]>([
    ['a star', '*', [EVERYONE]],
    ['a star of AWS', { AWS: '*' }, [EVERYONE]],
    ['an account by its id', { AWS: ACCOUNT }, [account()]],
    ['an account by its root', { AWS: `arn:aws:iam::${ACCOUNT}:root` }, [account()]],
    ['a role', { AWS: `arn:aws:iam::${ACCOUNT}:role/a` }, [role('a')]],
    ['a role by the name of root', { AWS: `arn:aws:iam::${ACCOUNT}:role/root` }, [role('root')]],
    [
      'root of another service',
      { AWS: `arn:aws:sts::${ACCOUNT}:root` },
      [{ kind: 'one', id: `arn:aws:sts::${ACCOUNT}:root`, account: ACCOUNT }],
    ],
    ['root of no account', { AWS: 'arn:aws:iam:::root' }, [{ kind: 'one', id: 'arn:aws:iam:::root', account: null }]],
    [
      'root of any account',
      { AWS: 'arn:aws:iam::*:root' },
      [{ kind: 'one', id: 'arn:aws:iam::*:root', account: null }],
    ],
    ['an id', { AWS: 'AIDAEXAMPLEID' }, [GONE]],
    ['a star that is not of AWS', { Federated: '*' }, [{ kind: 'one', id: 'Federated *', account: null }]],
    [
      'digits that are not of AWS',
      { CanonicalUser: ACCOUNT },
      [{ kind: 'one', id: `CanonicalUser ${ACCOUNT}`, account: null }],
    ],
    [
      'services',
      {
        Service: [
          'dynamodb.amazonaws.com',
          'dynamodb.us-east-1.amazonaws.com',
          'ec2.amazonaws.com',
          'dynamodb.amazonaws.com.example.com',
        ],
      },
      [DYNAMODB, DYNAMODB, OTHER_SERVICE, OTHER_SERVICE],
    ],
    ['several kinds', { AWS: [ACCOUNT, '*'], Service: 'ec2.amazonaws.com' }, [account(), EVERYONE, OTHER_SERVICE]],
    ['nobody', {}, []],
    ['a text that is no star', ACCOUNT, null],
    ['one kind that can be read and one that cannot', { AWS: ACCOUNT, Service: { a: 'b' } }, null],
    ['a list with something that is no text', { AWS: [ACCOUNT, { a: 'b' }] }, null],
  ])('are %s', (_, Principal, expected) => {
    expect(principalsOf({ Principal })).toEqual(expected === null ? null : listed(...expected));
    expect(principalsOf({ NotPrincipal: Principal })).toEqual(expected === null ? null : allBut(...expected));
  });
});

describe('an Allow', () => {
  it.each<[string, Principals, Principal, boolean]>([
    ['everyone: to one', listed(EVERYONE), role('a'), true],
    ['everyone: to an account', listed(EVERYONE), account(), true],
    ['everyone: to one of an account that is not known', listed(EVERYONE), GONE, true],
    ['DynamoDB: of use to one', listed(DYNAMODB), role('a'), true],
    ['an account: to its role', listed(account()), role('a'), true],
    ['an account: to the role of another', listed(account()), role('a', OTHER), false],
    ['an account: to one of an account that is not known', listed(account()), GONE, false],
    ['an account: to the account', listed(account()), account(), true],
    ['an account: to another', listed(account()), account(OTHER), false],
    ['an account: to everyone', listed(account()), EVERYONE, false],
    ['a role: to itself', listed(role('b'), role('a')), role('a'), true],
    ['a role: to another', listed(role('b')), role('a'), false],
    ['a role: to its account', listed(role('a')), account(), false],
    ['all but a role: to itself', allBut(role('a')), role('a'), false],
    ['all but a role: to another', allBut(role('a')), role('b'), true],
    ['all but an account: to its role', allBut(account()), role('a'), false],
    ['all but an account: to the role of another', allBut(account()), role('a', OTHER), true],
  ])('for %s', (_, principals, whom, expected) => {
    expect(allows(principals, whom)).toBe(expected);
  });
});

describe('a Deny', () => {
  it.each<[string, Principals, Principal, AnswerOrReasons]>([
    ['everyone: to one', listed(EVERYONE), role('a'), true],
    ['an account: of everyone', listed(account()), EVERYONE, BY_ACCOUNT],
    ['an account: of its role', listed(account()), role('a'), BY_ACCOUNT],
    ['an account: of the role of another', listed(account()), role('a', OTHER), false],
    ['an account: of the account', listed(account()), account(), true],
    ['an account: of another', listed(account()), account(OTHER), false],
    ['an account: of DynamoDB', listed(account()), DYNAMODB, false],
    ['DynamoDB: of DynamoDB', listed(DYNAMODB), DYNAMODB, true],
    ['DynamoDB: of one', listed(DYNAMODB), role('a'), BY_SERVICE],
    ['a role: of itself', listed(role('a')), role('a'), true],
    ['a role: of another', listed(role('a')), role('b'), false],
    ['a role: of everyone', listed(role('a')), EVERYONE, false],
    ['one who is no longer there: of itself', listed(GONE), GONE, true],
    ['another service: of one', listed(OTHER_SERVICE), role('a'), false],
  ])('for %s', (_, principals, whom, expected) => {
    expect(denies(principals, whom)).toEqual(expected);
  });

  it.each<[string, Principals, Principal, AnswerOrReasons]>([
    ['everyone', allBut(EVERYONE), role('a'), false],
    ['an account: of everyone', allBut(account()), EVERYONE, BY_ALL_BUT],
    ['an account: of its role', allBut(account()), role('a'), BY_ALL_BUT],
    ['an account: of the account', allBut(account()), account(), BY_ALL_BUT],
    ['an account: of another', allBut(account()), account(OTHER), true],
    ['an account: of the role of another', allBut(account()), role('a', OTHER), true],
    ['an account: of one whose account is not known', allBut(account()), GONE, true],
    ['an account: of DynamoDB', allBut(account()), DYNAMODB, true],
    ['a role: of everyone', allBut(role('a')), EVERYONE, BY_ALL_BUT],
    ['a role: of its account', allBut(role('a')), account(), BY_ALL_BUT],
    ['a role: of another account', allBut(role('a')), account(OTHER), true],
    ['a role: of itself', allBut(role('a')), role('a'), BY_ALL_BUT],
    ['a role: of another', allBut(role('a')), role('b'), true],
    ['a role and its account: of itself', allBut(role('a'), account()), role('a'), false],
    ['a role and another account: of itself', allBut(role('a'), account(OTHER)), role('a'), BY_ALL_BUT],
    ['a role and its account: of another role', allBut(role('a'), account()), role('b'), BY_ALL_BUT],
    ['one who is no longer there: of an account', allBut(GONE), account(), BY_ALL_BUT],
    ['DynamoDB: of DynamoDB', allBut(DYNAMODB), DYNAMODB, false],
    ['DynamoDB: of one', allBut(DYNAMODB), role('a'), true],
  ])('for all but %s', (_, principals, whom, expected) => {
    expect(denies(principals, whom)).toEqual(expected);
  });
});
