import { makeSet } from '../equality.js';
import { isAnySensitive, isNull, loosen, markSensitive, withMembers } from '../marks.js';
import { indexed } from '../member.js';
import { convertScalar, type Kind, numberIn, textOf } from '../scalars.js';
import { NULL, refuse, scalar, type Term, withAll } from '../term.js';
import { unify } from '../unify.js';
import type { Work } from '../work.js';
import {
  elementsOf,
  type FunctionTable,
  itemsOf,
  listOf,
  membersOf,
  passes,
  sequenceOf,
  type TermFunction,
} from './define.js';

/** Functions that choose one of the values they are given. */
export const CHOICE_FUNCTIONS: FunctionTable = {
  coalesce: passes([1, Infinity], coalesce),
  coalescelist: passes([1, Infinity], coalesceList),
  element: passes(2, ([list, index], work) => withAll([sequenceOf(list!)], ([items]) => element(items!, index!, work))),
  lookup: passes([2, 3], ([map, key, fallback], work) => lookup(map!, key!, fallback, work)),
  one: passes(1, ([list]) =>
    withAll([elementsOf(list!)], ([items]) =>
      items!.length > 1 ? refuse('one takes a list of at most one element') : (items![0] ?? NULL),
    ),
  ),
};

/** The first that is not null and, of texts, not empty. */
function coalesce(given: readonly Term[], work: Work): Term | undefined {
  const terms = unify(given, work);
  if (terms === undefined) return undefined;
  if (terms === 'different') return refuse('all arguments must have the same type');
  for (const term of terms) {
    // The attribute that is never null is an ARN or the like, which is never empty.
    if (term.kind === 'undetermined' || (term.kind === 'unknown' && !term.neverNull)) return undefined;
    const isNone = term.kind === 'scalar' && (term.value === null || term.value === '');
    if (!isNone) return term;
  }
  return refuse('no argument of coalesce is other than null or empty');
}

function coalesceList(given: readonly Term[]): Term | undefined {
  return withAll(
    given.map(sequenceOf),
    () =>
      given.find((term) => term.kind === 'list' && term.items.length > 0) ??
      refuse('no list of coalescelist has an element'),
  );
}

function element(items: readonly Term[], index: Term, work: Work): Term | undefined {
  if (items.length === 0) return refuse('element takes no empty list');
  return withAll([numberIn(index)], ([number]) => {
    if (!Number.isInteger(number)) return refuse('a whole number is required');
    // Terraform refuses it, and later takes it from the end.
    if (number! < 0) return undefined;
    const found = items[number! % items.length]!;
    return isAnySensitive(index, work) ? markSensitive(found, work) : found;
  });
}

function lookup(map: Term, key: Term, fallback: Term | undefined, work: Work): Term | undefined {
  if (map.kind === 'namespace') return undefined;
  const members = membersOf(map);
  if (members === undefined || 'kind' in members) return members;
  return withAll([textOf(key)], ([name]) => {
    const instead = fallback && asElementOf([...members.values()], fallback, work);
    if (members.has(name!)) return indexed(map, scalar(name!), work);
    if (fallback === undefined) return refuse(`there is no element "${name}"`);
    const found = instead;
    return isAnySensitive(key, work) && found !== undefined ? markSensitive(found, work) : found;
  });
}

/** Of a map, what is returned for a missing element is of its elements' type; of an object it is as it was given. */
function asElementOf(elements: readonly Term[], fallback: Term, work: Work): Term | undefined {
  if (isNull(fallback) || fallback.kind === 'unknown') return fallback;
  if (fallback.kind === 'scalar' && typeof fallback.value === 'string') {
    const others = elements.filter(
      (element) => !isNull(element) && !(element.kind === 'scalar' && typeof element.value === 'string'),
    );
    if (others.length > 0) work.doubts++;
    // "5" beside numbers is a number in a map.
    return others.some((element) => isSameKind(element, fallback)) ? undefined : fallback;
  }
  if (fallback.kind === 'undetermined') return undefined;
  const unified = unify([fallback, ...elements], work);
  if (unified === undefined) return undefined;
  if (fallback.kind === 'scalar' && unified !== 'different' && unified[0] === fallback) return fallback;
  work.doubts++;
  return unified === 'different' ? fallback : loosen(fallback, work);
}

function isSameKind(element: Term, text: Term): boolean {
  if (element.kind !== 'scalar') return false;
  const converted = convertScalar(text, typeof element.value === 'number' ? 'number' : 'bool');
  return converted?.kind !== 'error';
}

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
  if (members === undefined || 'kind' in members) return members;
  const unified = unifyTold([...members.values()], work);
  return unified === 'different'
    ? refuse('no map of one type')
    : unified && withMembers({ kind: 'object', members }, unified);
}

/** What cannot be told may be of another type. */
function unifyTold(terms: readonly Term[], work: Work): ReturnType<typeof unify> {
  if (terms.some((term) => term.kind === 'undetermined' || (term.kind === 'unknown' && !term.neverNull))) work.doubts++;
  return unify(terms, work);
}

/** A null of another type is refused. */
function nullOf(term: Term, work: Work): Term {
  work.doubts++;
  return term;
}
