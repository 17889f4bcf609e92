import { matchesWildcard } from '../../wildcard.js';
import { type AnswerOrReasons, allOf } from '../encryption.js';
import type { PolicyCondition, PolicyStatement } from './document.js';

/**
 * Whether the text is as the pattern of a policy says: `*` stands for any characters, `?` for one (IAM user guide,
 * "Resource").
 */
export function matchesPattern(text: string, pattern: string): boolean {
  return matchesWildcard(text, pattern, '?');
}

/** A call of DynamoDB's for somebody, or by itself, to the key of a table or replica. */
export interface KeyCall {
  /** Such as `kms:Decrypt`. */
  readonly action: string;
  /** Null where they are not known. */
  readonly region: string | null;
  readonly account: string | null;
  readonly keyArn: string | null;
}

/**
 * What a condition key is in a call: `absent` where the call has none; of the account and the region, which are not
 * always known.
 */
type Value = { readonly is: string } | 'absent' | 'own-account' | 'dynamodb-somewhere' | 'unknown';

type Comparison = { readonly negated: boolean; readonly matches: (text: string, value: string) => boolean };

const same = (text: string, value: string): boolean => text === value;
const sameInAnyCase = (text: string, value: string): boolean => text.toLowerCase() === value.toLowerCase();

/** The operators that are read (IAM user guide, "Condition operators"). StringEquals takes `*` for what it is. */
const COMPARISONS: Readonly<Record<string, Comparison>> = {
  stringequals: { negated: false, matches: same },
  stringnotequals: { negated: true, matches: same },
  stringequalsignorecase: { negated: false, matches: sameInAnyCase },
  stringnotequalsignorecase: { negated: true, matches: sameInAnyCase },
  stringlike: { negated: false, matches: matchesPattern },
  stringnotlike: { negated: true, matches: matchesPattern },
  bool: { negated: false, matches: sameInAnyCase },
};

/** Whether all conditions of the statement hold for the call. */
export function conditionsHold({ effect, conditions, principals }: PolicyStatement, call: KeyCall): AnswerOrReasons {
  // Of calls that the service makes for itself, no source says which of the condition keys they have.
  const byItself = principals?.kind === 'listed' && principals.list.every(({ kind: is }) => is === 'dynamodb');
  return allOf(conditions.map((condition) => holds(condition, valueOf(condition, call, byItself), effect)));
}

/** Whether a statement is about calls through DynamoDB by its condition. */
export function namesViaService({ conditions }: PolicyStatement): boolean {
  return conditions.some(({ key }) => key.toLowerCase() === VIA_SERVICE);
}

const VIA_SERVICE = 'kms:viaservice';

/**
 * Condition keys are the same in upper and lower case. Sources: KMS developer guide, "AWS KMS condition keys"; IAM user
 * guide, "Global condition context keys".
 */
function valueOf({ key }: PolicyCondition, { action, region, account }: KeyCall, byItself: boolean): Value {
  switch (key.toLowerCase()) {
    case 'kms:grantisforawsresource':
      // It is of CreateGrant, ListGrants and RevokeGrant alone.
      return action === 'kms:CreateGrant' ? { is: 'true' } : 'absent';
    case VIA_SERVICE:
      if (byItself) return 'unknown';
      // What the service is called in China's regions, that page does not say.
      return region === null || region.startsWith('cn-')
        ? 'dynamodb-somewhere'
        : { is: `dynamodb.${region}.amazonaws.com` };
    case 'kms:calleraccount':
    case 'aws:principalaccount':
      return byItself ? 'unknown' : account === null ? 'own-account' : { is: account };
    default:
      return 'unknown';
  }
}

function holds(
  { operator, key, values }: PolicyCondition,
  value: Value,
  effect: PolicyStatement['effect'],
): AnswerOrReasons {
  const inDoubt = [quoted(key)];
  const [, quantifier, name, ifExists] = /^(?:(ForAllValues|ForAnyValue):)?(.*?)(IfExists)?$/is.exec(operator) ?? [];
  const comparison = Object.hasOwn(COMPARISONS, name!.toLowerCase()) ? COMPARISONS[name!.toLowerCase()]! : undefined;
  if (comparison === undefined || values === null || value === 'unknown' || values.some((text) => text.includes('${')))
    return inDoubt;
  const { negated, matches } = comparison;
  // "If the key is not present in the request context, the condition is false", and true where it is that it does not
  // match.
  if (value === 'absent') return negated || ifExists !== undefined || quantifier?.toLowerCase() === 'forallvalues';
  // An account that an Allow names is taken for the plan's own, which the plan does not always show.
  if (value === 'own-account') return effect === 'allow' && !negated ? true : inDoubt;
  if (value === 'dynamodb-somewhere') {
    if (values.some((pattern) => matches('dynamodb.some-region.amazonaws.com', pattern))) return !negated;
    return values.every((text) => !/[*?]/.test(text) && !text.startsWith('dynamodb.')) ? negated : inDoubt;
  }
  return values.some((pattern) => matches(value.is, pattern)) !== negated;
}

/** A condition key for messages, where it looks like one. */
function quoted(key: string): string {
  return /^[\w:./-]{1,100}$/.test(key) ? `\`${key}\`` : 'a condition';
}
