import type { QuotedExpression } from '../plan/origin.js';

/** A customer managed key as a table names it. */
export interface KeyReference {
  /** The ARN (for the awscc provider also the id or alias name) as written or known; null until the apply. */
  readonly arn: string | null;
  /** The address of the key in this plan, where it is one of its resources or data sources. */
  readonly address: string | null;
  /** The alias that the table's configuration or state names in place of the key: its ARN, name or address. */
  readonly alias: string | null;
  /** The plan marks the ARN as sensitive: it is not shown. */
  readonly sensitive: boolean;
}

/** Why something cannot be told. */
export interface Reasons {
  readonly references: readonly string[];
  readonly because:
    | 'references'
    | 'dynamic-block'
    | 'no-configuration'
    | 'table-elsewhere'
    | 'replica-state'
    | 'restored'
    | 'sources-differ';
  /** The expression that leaves it open, where the sources are at hand. */
  readonly expression?: QuotedExpression;
  /** Where the plan and the sources tell different things: what each of them tells. */
  readonly readings?: { readonly plan: Encryption; readonly sources: Encryption };
}

/**
 * What a table is encrypted with. There is nothing else: DynamoDB always encrypts at rest.
 * `kms` is an AWS managed or a customer managed key, which of them cannot be told.
 */
export type Encryption = {
  /** Learned from the sources together with the plan, and not from the plan alone. */
  readonly bySources?: true;
} & (
  | {
      readonly class: 'aws-owned';
      readonly because: 'no-block' | 'disabled' /** A key that stands beside enabled = false. */;
      readonly idleKey: KeyReference | null;
    }
  | {
      readonly class: 'aws-managed' /** The default key where it is written out, which the provider does not expect. */;
      readonly written: KeyReference | null;
    }
  | { readonly class: 'customer-managed'; readonly key: KeyReference }
  | { readonly class: 'kms'; readonly reasons: Reasons }
  | { readonly class: 'unknown'; readonly reasons: Reasons }
);

export type EncryptionClass = Encryption['class'];

/** How the table's own encryption compares between the two sides of a change. */
export type Comparison = 'same' | 'different' | 'unknown';

export function compareEncryption(before: Encryption, after: Encryption): Comparison {
  if (before.class === 'unknown' || after.class === 'unknown' || before.class === 'kms' || after.class === 'kms')
    return 'unknown';
  if (before.class !== after.class) return 'different';
  if (before.class === 'customer-managed' && after.class === 'customer-managed')
    return compareKeys(before.key, after.key);
  return 'same';
}

function compareKeys(before: KeyReference, after: KeyReference): Comparison {
  if ([before, after].some(({ arn, address, alias }) => arn === null && address === null && alias === null))
    return 'unknown';
  return sameKey(before, after) ? 'same' : 'different';
}

/** Whether two references name the same key in the same way: an alias in place of the key's ARN is another way. */
export function sameKey(a: KeyReference, b: KeyReference): boolean {
  if (a.alias !== b.alias) return false;
  return a.arn !== null && b.arn !== null
    ? a.arn === b.arn
    : a.arn === null && b.arn === null && a.address === b.address;
}

/** The key that the encryption depends on, where it is known which. */
export function keyOf(encryption: Encryption | null): KeyReference | null {
  return encryption?.class === 'customer-managed' ? encryption.key : null;
}

/** Yes, no, or what it hangs on. */
export type AnswerOrReasons = boolean | readonly string[];

export function allOf(answers: readonly AnswerOrReasons[]): AnswerOrReasons {
  if (answers.includes(false)) return false;
  return answers.every((answer) => answer === true) || reasonsIn(answers);
}

export function anyOf(answers: readonly AnswerOrReasons[]): AnswerOrReasons {
  if (answers.includes(true)) return true;
  return answers.some(Array.isArray) && reasonsIn(answers);
}

export function not(answer: AnswerOrReasons): AnswerOrReasons {
  return typeof answer === 'boolean' ? !answer : answer;
}

export function reasonsIn(answers: readonly AnswerOrReasons[]): readonly string[] {
  return [...new Set(answers.flatMap((answer) => (typeof answer === 'boolean' ? [] : answer)))];
}
