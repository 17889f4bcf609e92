import { isObject, type Json, type JsonObject, member } from '../../plan/json.js';
import { parseArn } from '../region.js';
import { allOf, anyOf, type Doubtful, not } from '../encryption.js';

/** One text or several; IAM takes numbers and booleans for their text. */
export function textsOf(value: Json | undefined): readonly string[] | null {
  if (value === undefined || value === null) return null;
  const all: readonly Json[] = Array.isArray(value) ? value : [value];
  return all.every((one) => one !== null && typeof one !== 'object') ? all.map(String) : null;
}

/** Whom a statement of a key policy is about. An account stands for all its principals that IAM policies let do it. */
export type Principal =
  | { readonly is: 'everyone' }
  | { readonly is: 'account'; readonly account: string }
  | { readonly is: 'one'; readonly id: string; readonly account: string | null }
  | { readonly is: 'dynamodb' }
  | { readonly is: 'other-service' };

export interface Principals {
  readonly are: 'listed' | 'all-but';
  readonly list: readonly Principal[];
}

const ACCOUNT = /^\d{12}$/;

/** The service's own name; with a region, that of its grants (DynamoDB developer guide, "Authorizing DynamoDB to use your customer managed key"). */
const DYNAMODB = /^dynamodb(?:\.[a-z0-9-]+)?\.amazonaws\.com$/;

/** Null where the statement has neither `Principal` nor `NotPrincipal`, or not as IAM takes them. */
export function principalsOf(statement: JsonObject): Principals | null {
  const listed = principalList(statement, 'Principal');
  if (listed !== null) return { are: 'listed', list: listed };
  const allBut = principalList(statement, 'NotPrincipal');
  return allBut === null ? null : { are: 'all-but', list: allBut };
}

function principalList(statement: JsonObject, name: 'Principal' | 'NotPrincipal'): readonly Principal[] | null {
  const principal = member(statement, name);
  if (principal === '*') return [{ is: 'everyone' }];
  if (!isObject(principal)) return null;
  const all = Object.entries(principal).map(([kind, value]) => textsOf(value)?.map((text) => principalOf(kind, text)) ?? null);
  return all.some((list) => list === null) ? null : all.flatMap((list) => list ?? []);
}

function principalOf(kind: string, text: string): Principal {
  if (kind === 'Service') return { is: DYNAMODB.test(text) ? 'dynamodb' : 'other-service' };
  if (kind !== 'AWS') return { is: 'one', id: `${kind} ${text}`, account: null };
  if (text === '*') return { is: 'everyone' };
  if (ACCOUNT.test(text)) return { is: 'account', account: text };
  const arn = parseArn(text);
  const account = arn !== undefined && ACCOUNT.test(arn.account) ? arn.account : null;
  return account !== null && arn?.service === 'iam' && arn.resource === 'root' ? { is: 'account', account } : { is: 'one', id: text, account };
}

/** Whether an Allow for these principals allows it to that one. What DynamoDB itself may do is of use to everybody. */
export function allows({ are, list }: Principals, whom: Principal): boolean {
  const isListed = list.some((principal) => {
    if (principal.is === 'everyone' || principal.is === 'dynamodb') return true;
    return principal.is === 'account' && whom.is === 'one' ? principal.account === whom.account : isSame(principal, whom);
  });
  return are === 'listed' ? isListed : !isListed;
}

/** Whether a Deny for these principals denies it to that one. Of `everyone` and of an account, others remain where it is about some. */
export function denies({ are, list }: Principals, whom: Principal): Doubtful {
  if (are === 'listed') return anyOf(list.map((principal) => deniesOne(principal, whom)));
  return allOf(list.map((principal) => not(isExcepted(principal, whom, list))));
}

function deniesOne(principal: Principal, whom: Principal): Doubtful {
  switch (principal.is) {
    case 'everyone':
      return true;
    case 'account':
      // Whether it is about the principals of the account as well, that page of IAM's does not say.
      if (whom.is === 'everyone' || (whom.is === 'one' && whom.account === principal.account)) return ['a `Deny` for the account'];
      return isSame(principal, whom);
    case 'dynamodb':
      return isSame(principal, whom) || ['a `Deny` for `dynamodb.amazonaws.com`'];
    case 'one':
    case 'other-service':
      return isSame(principal, whom);
  }
}

/** "You must also specify the account ARN of the not-denied principal. Otherwise, the policy might deny access to the entire account" (IAM user guide, "NotPrincipal"). */
function isExcepted(principal: Principal, whom: Principal, list: readonly Principal[]): Doubtful {
  const inDoubt = ['`NotPrincipal`'];
  switch (principal.is) {
    case 'everyone':
      return true;
    case 'account':
      return (whom.is === 'everyone' || ('account' in whom && whom.account === principal.account)) && inDoubt;
    case 'one': {
      // Of those that an Allow leaves open, it may be the one that uses the table.
      if (whom.is === 'everyone' || (whom.is === 'account' && (principal.account === null || principal.account === whom.account))) return inDoubt;
      const withAccount = list.some((other) => other.is === 'account' && other.account === principal.account);
      return isSame(principal, whom) && (withAccount || inDoubt);
    }
    case 'dynamodb':
    case 'other-service':
      return isSame(principal, whom);
  }
}

function isSame(a: Principal, b: Principal): boolean {
  if (a.is === 'account' && b.is === 'account') return a.account === b.account;
  if (a.is === 'one' && b.is === 'one') return a.id === b.id;
  return a.is === b.is;
}

/** The same for the same principal alone. */
export function principalKey(principal: Principal): string {
  switch (principal.is) {
    case 'account':
      return `account ${principal.account}`;
    case 'one':
      return `one ${principal.id}`;
    case 'everyone':
    case 'dynamodb':
    case 'other-service':
      return principal.is;
  }
}
