import type { Model } from '../model/model.js';
import type { Path } from '../plan/value.js';
import type { Check } from '../standards/checks.js';
import type { Framework } from '../standards/frameworks.js';

export type Severity = 'error' | 'warning' | 'note';
export const SEVERITIES = ['error', 'warning', 'note'] as const satisfies readonly Severity[];

/** Which key the policy requires: any of KMS, or a customer managed one. */
export type Requirement = 'kms' | 'customer-managed';
export const REQUIREMENTS = ['kms', 'customer-managed'] as const satisfies readonly Requirement[];

/** One way to fail a rule, or not to be able to tell. Its sentences take facts by name: `{from}`. */
export interface Problem {
  /** Where it differs from the rule's. */
  readonly severity?: Severity;
  readonly message: string;
  readonly remedy: string;
}

/** What a rule says about one address. A rule that does not apply to an address says nothing about it. */
export type Answer<Name extends string> =
  | { readonly answer: 'pass'; readonly address: string }
  | {
      readonly answer: 'fail' | 'undetermined';
      readonly problem: Name;
      /** Null where it is about the plan as a whole. */
      readonly address: string | null;
      readonly attribute: string | null;
      readonly facts: Readonly<Record<string, string>>;
      /**
       * Where in the configuration it is, if not at that attribute: at one of several blocks, or at the resource of a
       * key.
       */
      readonly place?: { readonly address?: string; readonly path?: Path | null };
      /** What to write, where that is a block or a few arguments. */
      readonly hcl?: string;
      /** The command that shows, after the apply, how it went. */
      readonly check?: string;
    };

/** A pattern for keys: what it names has to hold, all of it. In each, `*` stands for any characters. */
export interface AllowedKey {
  readonly arn?: string;
  /** `alias/orders-*`. */
  readonly alias?: string;
  readonly account?: string;
  readonly region?: string;
  /** Of a key in the plan, created there or not. */
  readonly address?: string;
}

/** What of the policy rules ask for. */
export interface RuleContext {
  /** Which key the table or replica of that address must have. */
  requirementOf(address: string): Requirement;
  /** Null where every key is allowed. */
  readonly allowedKeys: readonly AllowedKey[] | null;
  /**
   * Whether a key policy has to let DynamoDB use the key by a statement of its own, and not by delegation to the
   * account.
   */
  readonly explicitKeyGrant: boolean;
}

export interface Rule<Name extends string = string> {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  /** Why the rule exists, in the words of a colleague. */
  readonly rationale: string;
  /** Where what it says about AWS and Terraform stands. */
  readonly references: readonly string[];
  /** Whether it is about what the apply does to tables that exist. */
  readonly retrofit?: true;
  /**
   * Whether what it says hangs on the change of the table or replica alone: where that changes nothing, it was so
   * before.
   */
  readonly ofTableAlone?: true;
  /** The checks of other tools, and the requirements of frameworks, that ask for the same. */
  readonly checks?: readonly Check[];
  readonly frameworks?: readonly Framework[];
  readonly problems: Readonly<Record<Name, Problem>>;
  judge(model: Model, context: RuleContext): Iterable<Answer<Name>>;
}

/** A rule literal: its problems are all of that name, and its answers name no others. */
export function rule<Name extends string>(literal: Rule<Name>): Rule<Name> {
  return literal;
}

/** A sentence with its facts. Throws where a fact is missing: a message with a hole in it is a bug. */
export function fill(template: string, facts: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
    if (fact === undefined) throw new Error(`no fact {${name}} for: ${template}`);
    return fact;
  });
}
