import { isAmong, isSame } from '../equality.js';
import { isAnySensitive, isLoose, isNull, loosen } from '../marks.js';
import { convertScalar, numberIn } from '../scalars.js';
import { refuse, scalar, type Term, withAll } from '../term.js';
import { split, unify } from '../unify.js';
import { deeper, spend, type Work } from '../work.js';
import { elementsOf, type FunctionTable, itemsOf, listOf, passes, sequenceOf, takes } from './define.js';
import { isAscii } from './text-and-numbers.js';

/** Functions of lists, tuples and sets in their order. */
export const LIST_FUNCTIONS: FunctionTable = {
  compact: passes(1, ([list], work) => withAll([itemsOf(list!)], ([items]) => compact(items!, work))),
  concat: passes([1, Infinity], (lists, work) => withAll(lists.map(sequenceOf), (all) => concat(all, work))),
  contains: takes(2, ([list, value], work) =>
    withAll([elementsOf(list!)], ([items]) => contains(items!, value!, work)),
  ),
  distinct: passes(1, ([list], work) => withAll([itemsOf(list!)], ([items]) => distinct(items!, work))),
  flatten: passes(1, ([list], work) => withAll([itemsOf(list!)], ([items]) => flatten(items!, work))),
  index: takes(2, ([list, value], work) => withAll([sequenceOf(list!)], ([items]) => indexOf(items!, value!, work))),
  length: takes(1, ([of]) => length(of!)),
  matchkeys: passes(3, (lists, work) =>
    withAll(lists.map(itemsOf), ([values, keys, wanted]) => matchKeys(values!, keys!, wanted!, work)),
  ),
  reverse: passes(1, ([list]) => withAll([itemsOf(list!)], ([items]) => listOf([...items!].reverse()))),
  setproduct: takes([2, Infinity], (lists, work) =>
    lists.some((list) => list.kind === 'list' && list.isSet === true)
      ? undefined
      : withAll(lists.map(itemsOf), (all) => product(all, work)),
  ),
  slice: passes(3, ([list, start, end]) =>
    withAll([sequenceOf(list!)], ([items]) =>
      withAll([numberIn(start!), numberIn(end!)], ([from, to]) => slice(items!, from!, to!)),
    ),
  ),
};

function compact(items: readonly Term[], work: Work): Term | undefined {
  if (!spend(work, items.length)) return undefined;
  const kept: Term[] = [];
  for (const item of items) {
    const text = convertScalar(item, 'string');
    if (text === undefined || text.kind === 'undetermined' || (text.kind === 'unknown' && !text.neverNull))
      return undefined;
    if (text.kind === 'error') return text;
    if (!(text.kind === 'scalar' && (text.value === null || text.value === ''))) kept.push(text);
  }
  return listOf(kept);
}

/** Of lists of different types it makes one type, of tuples it does not. */
function concat(lists: readonly (readonly Term[])[], work: Work): Term | undefined {
  const items = lists.flat();
  if (!spend(work, items.length)) return undefined;
  if (lists.length === 1) return listOf(items);
  const unified = unify(items, work);
  // An empty list has a type as well.
  const isUnchanged =
    Array.isArray(unified) && unified.every((term, i) => term === items[i]) && lists.every((list) => list.length > 0);
  return listOf(isUnchanged ? items : items.map((item) => loosen(item, work)));
}

/** Elements of other types are no error, and are not the value. */
function contains(items: readonly Term[], value: Term, work: Work): Term | undefined {
  if (isNull(value)) return refuse('argument must not be null');
  const isThere = isAmong(value, items, work, false);
  return isThere === undefined ? undefined : scalar(isThere);
}

function distinct(items: readonly Term[], work: Work): Term | undefined {
  const unified = unify(items, work);
  if (unified === 'different') return refuse('a list of any single type is required');
  const kept: Term[] = [];
  for (const item of unified ?? []) {
    const isThere = isAmong(item, kept, work, true);
    if (isThere === undefined) return undefined;
    if (!isThere) kept.push(item);
  }
  return unified === undefined ? undefined : listOf(kept);
}

function flatten(items: readonly Term[], work: Work): Term | undefined {
  return deeper(work, undefined, () => {
    const flat: Term[] = [];
    for (const item of items) {
      // An attribute may be a list, and that of which no more is known than that it is never null is an ARN or the
      // like.
      if (item.kind === 'undetermined' || (item.kind === 'unknown' && !item.neverNull)) return undefined;
      const inner =
        item.kind === 'list' ? withAll([itemsOf(item)], ([inside]) => flatten(inside!, work)) : listOf([item]);
      if (inner?.kind !== 'list') return inner;
      for (const each of inner.items) flat.push(each);
    }
    return spend(work, flat.length) ? listOf(flat) : undefined;
  });
}

function indexOf(items: readonly Term[], value: Term, work: Work): Term | undefined {
  if (items.length === 0) return refuse('cannot search an empty list');
  if (isNull(value)) return undefined;
  for (const [i, item] of items.entries()) {
    const same = isSame(item, value, work, false);
    if (same !== false) return same && scalar(i);
  }
  return refuse('item not found');
}

function length(of: Term): Term | undefined {
  switch (of.kind) {
    case 'list':
      return scalar(of.items.length);
    case 'object':
      return scalar(of.members.size);
    case 'scalar':
      if (isLoose(of)) return undefined;
      if (typeof of.value !== 'string') return refuse('has no length');
      // Of other texts Terraform counts what a reader takes for a letter; of \r\n, one.
      return isAscii(of.value) && !of.value.includes('\r\n') ? scalar(of.value.length) : undefined;
    default:
      return undefined;
  }
}

function matchKeys(
  values: readonly Term[],
  keys: readonly Term[],
  wanted: readonly Term[],
  work: Work,
): Term | undefined {
  if (values.length !== keys.length) return refuse('matchkeys takes as many keys as values');
  if ([keys, wanted].some((list) => unify(list, work) === 'different'))
    return refuse('a list of any single type is required');
  const [all, unified] = [unify(values, work), unify([...keys, ...wanted], work)];
  if (all === 'different') return refuse('a list of any single type is required');
  const isTold = ![...keys, ...wanted].some((key) => isNull(key) || isAnySensitive(key, work));
  if (!isTold || all === undefined || unified === undefined || unified === 'different') return undefined;
  const [names, search] = split(unified, [keys, wanted]);
  const isWanted = names!.map((name) => isAmong(name, search!, work, true));
  return isWanted.includes(undefined) ? undefined : listOf(all.filter((_, i) => isWanted[i]));
}

function slice(items: readonly Term[], from: number, to: number): Term | undefined {
  if (!Number.isInteger(from) || !Number.isInteger(to)) return refuse('a whole number is required');
  return from < 0 || to > items.length || from > to
    ? refuse('the slice is beyond the list')
    : listOf(items.slice(from, to));
}

/** Of lists, in their order; sets make a set, whose order is another matter. */
function product(lists: readonly (readonly Term[])[], work: Work): Term | undefined {
  if (
    !spend(
      work,
      lists.reduce((count, { length }) => count * length, 1),
    )
  )
    return undefined;
  const columns = lists.map((list) => unify(list, work));
  if (columns.includes(undefined) || columns.includes('different')) return undefined;
  return listOf(
    (columns as readonly (readonly Term[])[])
      .reduce<readonly (readonly Term[])[]>(
        (rows, list) => rows.flatMap((row) => list.map((item) => [...row, item])),
        [[]],
      )
      .map(listOf),
  );
}
