import { isObject, type Json, type JsonObject, member } from '../../plan/json.js';
import { type AnswerOrReasons, allOf, anyOf, not } from '../encryption.js';
import { parseArn } from '../region.js';

/** One text or several; IAM takes numbers and booleans for their text. */
export function textsOf(value: Json | undefined): readonly string[] | null {
  if (value === undefined || value === null) return null;
  const all: readonly Json[] = Array.isArray(value) ? value : [value];
  return all.every((one) => one !== null && typeof one !== 'object') ? all.map(String) : null;
}

/** Whom a statement of a key policy is about. An account stands for all its principals that IAM policies let do it. */
export type Principal =
  | { readonly kind: 'everyone' }
  | { readonly kind: 'account'; readonly account: string }
  | { readonly kind: 'one'; readonly id: string; readonly account: string | null }
  | { readonly kind: 'dynamodb' }
  | { readonly kind: 'other-service' };

export interface Principals {
  readonly kind: 'listed' | 'all-but';
  readonly list: readonly Principal[];
}

const ACCOUNT = /^\d{12}$/;

/**
 * The service's own name; with a region, that of its grants (DynamoDB developer guide, "Authorizing DynamoDB to use
 * your customer managed key").
 */
const DYNAMODB = /^dynamodb(?:\.[a-z0-9-]+)?\.amazonaws\.com$/;

/** Null where the statement has neither `Principal` nor `NotPrincipal`, or not as IAM takes them. */
export function principalsOf(statement: JsonObject): Principals | null {
  const listed = principalList(statement, 'Principal');
  if (listed !== null) return { kind: 'listed', list: listed };
  const allBut = principalList(statement, 'NotPrincipal');
  return allBut === null ? null : { kind: 'all-but', list: allBut };
}

function principalList(statement: JsonObject, name: 'Principal' | 'NotPrincipal'): readonly Principal[] | null {
  const principal = member(statement, name);
  if (principal === '*') return [{ kind: 'everyone' }];
  if (!isObject(principal)) return null;
  const all = Object.entries(principal).map(
    ([kind, value]) => textsOf(value)?.map((text) => principalOf(kind, text)) ?? null,
  );
  return all.some((list) => list === null) ? null : all.flatMap((list) => list ?? []);
}

function principalOf(kind: string, text: string): Principal {
  if (kind === 'Service') return { kind: DYNAMODB.test(text) ? 'dynamodb' : 'other-service' };
  if (kind !== 'AWS') return { kind: 'one', id: `${kind} ${text}`, account: null };
  if (text === '*') return { kind: 'everyone' };
  if (ACCOUNT.test(text)) return { kind: 'account', account: text };
  const arn = parseArn(text);
  const account = arn !== undefined && ACCOUNT.test(arn.account) ? arn.account : null;
  return account !== null && arn?.service === 'iam' && arn.resource === 'root'
    ? { kind: 'account', account }
    : { kind: 'one', id: text, account };
}

/** Whether an Allow for these principals allows it to that one. What DynamoDB itself may do is of use to everybody. */
export function allows({ kind: are, list }: Principals, whom: Principal): boolean {
  const isListed = list.some((principal) => {
    if (principal.kind === 'everyone' || principal.kind === 'dynamodb') return true;
    return principal.kind === 'account' && whom.kind === 'one'
      ? principal.account === whom.account
      : isSame(principal, whom);
  });
  return are === 'listed' ? isListed : !isListed;
}

/**
 * Whether a Deny for these principals denies it to that one. Of `everyone` and of an account, others remain where it is
 * about some.
 */
export function denies({ kind: are, list }: Principals, whom: Principal): AnswerOrReasons {
  if (are === 'listed') return anyOf(list.map((principal) => deniesOne(principal, whom)));
  return allOf(list.map((principal) => not(isExcepted(principal, whom, list))));
}

function deniesOne(principal: Principal, whom: Principal): AnswerOrReasons {
  switch (principal.kind) {
    case 'everyone':
      return true;
    case 'account':
      // Whether it is about the principals of the account as well, that page of IAM's does not say.
      if (whom.kind === 'everyone' || (whom.kind === 'one' && whom.account === principal.account))
        return ['a `Deny` for the account'];
      return isSame(principal, whom);
    case 'dynamodb':
      return isSame(principal, whom) || ['a `Deny` for `dynamodb.amazonaws.com`'];
    case 'one':
    case 'other-service':
      return isSame(principal, whom);
  }
}

/**
 * "You must also specify the account ARN of the not-denied principal. Otherwise, the policy might deny access to the
 * entire account" (IAM user guide, "NotPrincipal").
 */
function isExcepted(principal: Principal, whom: Principal, list: readonly Principal[]): AnswerOrReasons {
  const inDoubt = ['`NotPrincipal`'];
  switch (principal.kind) {
    case 'everyone':
      return true;
    case 'account':
      return (whom.kind === 'everyone' || ('account' in whom && whom.account === principal.account)) && inDoubt;
    case 'one': {
      // Of those that an Allow leaves open, it may be the one that uses the table.
      if (
        whom.kind === 'everyone' ||
        (whom.kind === 'account' && (principal.account === null || principal.account === whom.account))
      )
        return inDoubt;
      const withAccount = list.some((other) => other.kind === 'account' && other.account === principal.account);
      return isSame(principal, whom) && (withAccount || inDoubt);
    }
    case 'dynamodb':
    case 'other-service':
      return isSame(principal, whom);
  }
}

function isSame(a: Principal, b: Principal): boolean {
  if (a.kind === 'account' && b.kind === 'account') return a.account === b.account;
  if (a.kind === 'one' && b.kind === 'one') return a.id === b.id;
  return a.kind === b.kind;
}

/** The same for the same principal alone. */
export function principalKey(principal: Principal): string {
  switch (principal.kind) {
    case 'account':
      return `account ${principal.account}`;
    case 'one':
      return `one ${principal.id}`;
    case 'everyone':
    case 'dynamodb':
    case 'other-service':
      return principal.kind;
  }
}
