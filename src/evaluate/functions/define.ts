import { isOrdered } from '../equality.js';
import { boolOf, numberIn, textOf } from '../scalars.js';
import { type Refusal, refuse, type Term, withAll } from '../term.js';
import type { Work } from '../work.js';

/** A function of Terraform's. None of its arguments is an error. */
export interface TermFunction {
  readonly least: number;
  readonly most: number;
  /**
   * Whether it brings values as they were given, with their own marks; all that others bring is as sensitive as any
   * argument.
   */
  readonly passes?: boolean;
  /** Undefined: it cannot be told. */
  readonly apply: (given: readonly Term[], work: Work) => Term | undefined;
}

export type FunctionTable = Readonly<Record<string, TermFunction>>;

/** A function of so many arguments. */
export function takes(arity: number | readonly [number, number], apply: TermFunction['apply']): TermFunction {
  const [least, most] = typeof arity === 'number' ? [arity, arity] : arity;
  return { least, most, apply };
}

export function passes(arity: number | readonly [number, number], apply: TermFunction['apply']): TermFunction {
  return { ...takes(arity, apply), passes: true };
}

/** Of texts alone. */
export function takesTexts(arity: number, apply: (texts: readonly string[]) => Term | undefined): TermFunction {
  return takes(arity, (given) => withAll(given.map(textOf), apply));
}

/** Of numbers alone. */
export function takesNumbers(
  arity: number | readonly [number, number],
  apply: (numbers: readonly number[]) => Term | undefined,
): TermFunction {
  return takes(arity, (given) => withAll(given.map(numberIn), apply));
}

/** The elements of a list, tuple or set in their order. */
export function itemsOf(term: Term): readonly Term[] | Refusal | undefined {
  if (term.kind === 'list') return isOrdered(term) ? term.items : undefined;
  return notTold(term) ? undefined : refuse('a list is required');
}

/** The elements where their order makes no difference. */
export function elementsOf(term: Term): readonly Term[] | Refusal | undefined {
  return term.kind === 'list' ? term.items : itemsOf(term);
}

/** The elements of what must not be a set. */
export function sequenceOf(term: Term): readonly Term[] | Refusal | undefined {
  return term.kind === 'list' && term.isSet === true ? refuse('a list is required, not a set') : itemsOf(term);
}

export function membersOf(term: Term): ReadonlyMap<string, Term> | Refusal | undefined {
  if (term.kind === 'object') return term.members;
  return notTold(term) ? undefined : refuse('a map is required');
}

export function textsOf(items: readonly Term[]): readonly (string | Refusal | undefined)[] {
  return items.map(textOf);
}

export function boolsOf(items: readonly Term[]): readonly (boolean | Refusal | undefined)[] {
  return items.map(boolOf);
}

/** A namespace is an object, of members that nobody counts. */
function notTold({ kind: is }: Term): boolean {
  return is === 'unknown' || is === 'undetermined' || is === 'namespace';
}

export function listOf(items: readonly Term[]): Term {
  return { kind: 'list', items };
}
