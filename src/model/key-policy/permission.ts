import { type AnswerOrReasons, allOf, anyOf, not, reasonsIn } from '../encryption.js';
import { conditionsHold, type KeyCall, matchesPattern, namesViaService } from './conditions.js';
import type { Patterns, PolicyStatement } from './document.js';
import { allows, denies, type Principal, principalKey } from './principals.js';

/**
 * What whoever creates and uses a table needs (DynamoDB developer guide, "Authorizing use of your customer managed
 * key"), as statements write it. Of the families, what DynamoDB's grants have in them.
 */
const NEEDED: ReadonlyMap<string, readonly string[]> = new Map([
  ['kms:Encrypt', ['kms:Encrypt']],
  ['kms:Decrypt', ['kms:Decrypt']],
  ['kms:ReEncrypt*', ['kms:ReEncryptFrom', 'kms:ReEncryptTo']],
  ['kms:GenerateDataKey*', ['kms:GenerateDataKey']],
  ['kms:DescribeKey', ['kms:DescribeKey']],
  ['kms:CreateGrant', ['kms:CreateGrant']],
]);

export const NEEDED_ACTIONS: readonly string[] = [...NEEDED.keys()];

/** Where DynamoDB uses the key. */
export type KeySite = Omit<KeyCall, 'action'>;

/** Whether a key policy lets DynamoDB be used with the key. */
export type KeyPermission =
  | { readonly kind: 'yes' }
  /** `denied` are those that would be allowed but for a Deny. */
  | { readonly kind: 'no'; readonly missing: readonly string[]; readonly denied: readonly string[] }
  | { readonly kind: 'undetermined'; readonly because: readonly string[] }
  /** Each is allowed to somebody, and all to nobody. */
  | { readonly kind: 'divided' };

/** `explicitly`: delegation to the account counts for nothing. */
export function permissionOf(
  statements: readonly PolicyStatement[],
  site: KeySite,
  how: 'in-any-way' | 'explicitly' = 'in-any-way',
): KeyPermission {
  const allowing = statements.filter(({ effect }) => effect === 'allow');
  const denying = statements.filter(({ effect }) => effect === 'deny');
  const rows = principalsIn(allowing, site).map((whom) =>
    NEEDED_ACTIONS.map((name) => {
      const calls = NEEDED.get(name)!.map((action): KeyCall => ({ action, ...site }));
      const allowed = allOf(
        calls.map((call) => anyOf(allowing.map((statement) => isAllowedBy(statement, call, whom, how)))),
      );
      const denied = anyOf(calls.flatMap((call) => denying.map((statement) => isDeniedBy(statement, call, whom))));
      return { allowed, may: allOf([allowed, not(denied)]) };
    }),
  );

  const mays = rows.map((row) => allOf(row.map(({ may }) => may)));
  if (mays.includes(true)) return { kind: 'yes' };
  const lacking = NEEDED_ACTIONS.filter((_, i) => rows.every((row) => row[i]!.may === false));
  if (lacking.length > 0) {
    const denied = lacking.filter((name) => rows.some((row) => row[NEEDED_ACTIONS.indexOf(name)]!.allowed !== false));
    return { kind: 'no', missing: lacking.filter((name) => !denied.includes(name)), denied };
  }
  const because = reasonsIn(mays);
  return because.length > 0 ? { kind: 'undetermined', because } : { kind: 'divided' };
}

/** All that the policy allows something, and who is not of another account. */
function principalsIn(allowing: readonly PolicyStatement[], { account }: KeySite): readonly Principal[] {
  // An element that cannot be read may be about anybody.
  const named = allowing.flatMap(({ principals }): readonly Principal[] =>
    principals?.kind === 'listed' ? principals.list : [{ kind: 'everyone' }],
  );
  const isOther = (whom: Principal): boolean =>
    whom.kind === 'other-service' ||
    (account !== null && 'account' in whom && whom.account !== null && whom.account !== account);
  return [...new Map(named.filter((whom) => !isOther(whom)).map((whom) => [principalKey(whom), whom])).values()];
}

function isAllowedBy(
  statement: PolicyStatement,
  call: KeyCall,
  whom: Principal,
  how: 'in-any-way' | 'explicitly',
): AnswerOrReasons {
  const { principals } = statement;
  if (principals === null) return allOf([['`Principal`'], isAbout(statement, call)]);
  const delegates = how === 'in-any-way' || namesViaService(statement);
  const counted =
    delegates || principals.kind === 'all-but'
      ? principals
      : { ...principals, list: principals.list.filter(({ kind: is }) => is !== 'account') };
  return allOf([allows(counted, whom), isAbout(statement, call)]);
}

function isDeniedBy(statement: PolicyStatement, call: KeyCall, whom: Principal): AnswerOrReasons {
  const { principals } = statement;
  return allOf([principals === null ? ['`Principal`'] : denies(principals, whom), isAbout(statement, call)]);
}

function isAbout(statement: PolicyStatement, call: KeyCall): AnswerOrReasons {
  return allOf([
    coversAction(statement.actions, call.action),
    coversKey(statement.resources, call.keyArn),
    conditionsHold(statement, call),
  ]);
}

/** "The prefix and the action name are case insensitive." (IAM user guide, "Action") */
function coversAction(actions: Patterns, action: string): AnswerOrReasons {
  if (actions === null) return ['`Action`'];
  return (
    actions.patterns.some((pattern) => matchesPattern(action.toLowerCase(), pattern.toLowerCase())) ===
    (actions.kind === 'listed')
  );
}

/** In a key policy `*` is the key that the policy is of (KMS developer guide, "Creating a key policy"). */
function coversKey(resources: Patterns, keyArn: string | null): AnswerOrReasons {
  if (resources === null) return ['`Resource`'];
  const covered =
    resources.patterns.includes('*') ||
    (keyArn === null ? ['`Resource`'] : resources.patterns.some((pattern) => matchesPattern(keyArn, pattern)));
  return resources.kind === 'listed' ? covered : not(covered);
}
