import type { Expression } from '../hcl/expression.js';
import type { Scope, Term } from './term.js';
import type { Work } from './work.js';

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
