import type { Expression } from '../hcl/syntax.js';
import type { Attribute } from '../plan/origin.js';
import type { Budget, Work } from './work.js';

/** What an expression of the sources comes to, as far as the plan and the sources tell. */
export type Term =
  | {
      readonly kind: 'scalar';
      readonly value: null | boolean | number | string;
      readonly sensitive?: boolean /** The attribute that it is read from, where it is nothing but that. */;
      readonly from?: Attribute;
    }
  /** An object or a map. */
  | { readonly kind: 'object'; readonly members: ReadonlyMap<string, Term> }
  /** A tuple, list or set. */
  | {
      readonly kind: 'list';
      readonly items: readonly Term[] /** Of a set, an element is its own key in a dynamic block or a for. */;
      readonly isSet?: boolean;
    }
  /** Exactly that attribute, known after the apply. */
  | {
      readonly kind: 'unknown';
      readonly from: Attribute /** Whether it is a text that is never null or empty, such as the ARN of a new key. */;
      readonly neverNull: boolean;
    }
  /**
   * What has members that are looked up when they are asked for: `var`, `local`, a resource's instance. Undefined: it
   * has none of that name.
   */
  | {
      readonly kind: 'namespace';
      readonly get: (name: string) => Term | undefined /** The resource's instance that it is. */;
      readonly from?: Attribute;
    }
  /** More than one outcome remains, because of those references. */
  | { readonly kind: 'undetermined'; readonly references: readonly string[] }
  /** Terraform would refuse it: there is no such member, for one. */
  | { readonly kind: 'error'; readonly message: string };

/** The names that an expression can begin with. */
export interface Scope {
  /** Undefined: there is none. */
  lookup(name: string): Term | undefined;
  /** What all evaluations in it may do together; without one, each is bounded by itself. */
  readonly budget?: Budget;
}

export const NULL: Term = { kind: 'scalar', value: null };

export function scalar(value: null | boolean | number | string): Term {
  return { kind: 'scalar', value };
}

export function undetermined(...references: readonly string[]): Term {
  return { kind: 'undetermined', references };
}

export type Refusal = Extract<Term, { kind: 'error' }>;

export function refuse(message: string): Refusal {
  return { kind: 'error', message };
}

/** What is wrong is certain whatever the others come to. Undefined: it cannot be told. */
export function withAll<T extends string | number | boolean | readonly Term[]>(
  values: readonly (T | Refusal | undefined)[],
  then: (values: readonly T[]) => Term | undefined,
): Term | undefined {
  const refused = values.find((value): value is Refusal => typeof value === 'object' && 'kind' in value);
  if (refused !== undefined) return refused;
  return values.includes(undefined) ? undefined : then(values as readonly T[]);
}

/** An evaluation that goes on: what its names mean, and what it may still do. */
export interface Evaluation {
  readonly scope: Scope;
  readonly work: Work;
  /** The names that a for or splat has bound here: they are no references. */
  readonly bound: ReadonlySet<string>;
  of(expression: Expression): Term;
  /** With those names meaning that. */
  with(names: Readonly<Record<string, Term>>): Evaluation;
}

export type ExpressionOf<Kind extends Expression['kind']> = Expression & { readonly kind: Kind };
