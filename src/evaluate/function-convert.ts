import { convertScalar, type Kind } from './convert-scalar.js';
import { makeSet } from './make-set.js';
import { isNull, markSensitive, withMembers } from './marks.js';
import { refuse, withAll } from './refusal.js';
import { itemsOf, elementsOf, listOf, membersOf, passes, type FunctionTable, type TermFunction } from './term-function.js';
import type { Term } from './term.js';
import { unify } from './unify.js';
import type { Work } from './work.js';

/** Functions that change a type or a mark alone. */
export const CONVERT_FUNCTIONS: FunctionTable = {
  // Shown to nobody rather than to too many.
  nonsensitive: passes(1, ([term]) => term),
  sensitive: passes(1, ([term], work) => markSensitive(term!, work)),
  tobool: toScalar('bool'),
  tolist: passes(1, ([term], work) => toList(term!, work)),
  tomap: passes(1, ([term], work) => toMap(term!, work)),
  tonumber: toScalar('number'),
  toset: passes(1, ([term], work) => toSet(term!, work)),
  tostring: toScalar('string'),
};

function toScalar(kind: Kind): TermFunction {
  return passes(1, ([term]) => convertScalar(term!, kind));
}

export function toList(term: Term, work: Work): Term | undefined {
  if (isNull(term)) return nullOf(term, work);
  return withAll([itemsOf(term)], ([items]) => {
    const unified = unifyTold(items!, work);
    return unified === 'different' ? refuse('no list of one type') : unified && listOf(unified);
  });
}

export function toSet(term: Term, work: Work): Term | undefined {
  if (isNull(term)) return nullOf(term, work);
  return withAll([elementsOf(term)], ([items]) => {
    const unified = unifyTold(items!, work);
    return unified === 'different' ? refuse('no set of one type') : unified && makeSet(unified, work);
  });
}

export function toMap(term: Term, work: Work): Term | undefined {
  if (isNull(term)) return nullOf(term, work);
  const members = membersOf(term);
  if (members === undefined || 'is' in members) return members;
  const unified = unifyTold([...members.values()], work);
  return unified === 'different' ? refuse('no map of one type') : unified && withMembers({ is: 'object', members }, unified);
}

/** What cannot be told may be of another type. */
function unifyTold(terms: readonly Term[], work: Work): ReturnType<typeof unify> {
  if (terms.some((term) => term.is === 'open' || (term.is === 'unknown' && !term.neverNull))) work.doubts++;
  return unify(terms, work);
}

/** A null of another type is refused. */
function nullOf(term: Term, work: Work): Term {
  work.doubts++;
  return term;
}
