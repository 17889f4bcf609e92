import { makeSet } from './equality.js';
import { isLoose, isNull, loosen, withItems, withMembers } from './marks.js';
import { convertScalar } from './scalars.js';
import type { Term } from './term.js';
import { deeper, type Work } from './work.js';

type List = Extract<Term, { kind: 'list' }>;
type Members = Extract<Term, { kind: 'object' }>;

/**
 * The values as Terraform makes them one type: of a conditional's branches, the elements of a list.
 * `different`: there is no such type. Undefined: it cannot be told.
 * A Term does not say whether it is a tuple or a list, an object or a map, nor which type a null has: where that
 * makes a difference to a number or boolean, it is marked as loose.
 */
export function unify(terms: readonly Term[], work: Work): readonly Term[] | 'different' | undefined {
  return deeper(work, undefined, () => unifyAll(terms, work));
}

function unifyAll(terms: readonly Term[], work: Work): readonly Term[] | 'different' | undefined {
  const told = terms.filter((term) => !isNull(term) && !isBlank(term));
  const isAnyBlank = terms.some(isBlank);
  const [first] = told;
  if (first === undefined || terms.length === 1) return terms;
  if (told.some((term) => classOf(term) !== classOf(first))) return 'different';
  if (first.kind === 'scalar') return unifyScalars(terms, isAnyBlank, work);
  // A null has a type as well.
  if (told.length < terms.length && !isAnyBlank) {
    work.doubts++;
    if (told.length === 1) return terms.map((term) => loosen(term, work));
  }
  if (isAnyBlank) {
    work.doubts++;
    // A set among the others would make a set of it.
    if (first.kind === 'list')
      return told.every((term) => term.kind === 'list' && term.items.length === 0) ? terms : undefined;
    return terms.map((term) => loosen(term, work));
  }
  if (told.some(({ kind: is }) => is === 'namespace')) {
    if (areOfOneType(told)) return terms;
    work.doubts++;
    return terms.map((term) => loosen(term, work));
  }
  return first.kind === 'list'
    ? unifyLists(terms, told as readonly List[], work)
    : unifyObjects(terms, told as readonly Members[], work);
}

function unifyScalars(
  terms: readonly Term[],
  isAnyBlank: boolean,
  work: Work,
): readonly Term[] | 'different' | undefined {
  const types = new Set(
    terms.flatMap((term) => (term.kind === 'scalar' && term.value !== null ? [typeof term.value] : [])),
  );
  if (types.has('string')) {
    if (types.size === 1) return terms;
    const texts = terms.map((term) => (term.kind === 'scalar' ? convertScalar(term, 'string') : term));
    return texts.includes(undefined) ? undefined : (texts as readonly Term[]);
  }
  const isUncertain = isAnyBlank || terms.some((term) => isLoose(term) || isNull(term));
  if (types.size > 1 && !isUncertain) return 'different';
  if (types.size > 1) work.doubts++;
  return isUncertain ? terms.map((term) => loosen(term, work)) : terms;
}

function unifyLists(
  terms: readonly Term[],
  told: readonly List[],
  work: Work,
): readonly Term[] | 'different' | undefined {
  const sets = told.filter(({ isSet }) => isSet === true).length;
  if (sets > 0 && sets < told.length) return undefined;
  const isAligned = sets === 0 && told.every(({ items }) => items.length === told[0]!.items.length);
  const rows = loosenBesideEmpty(
    unifyRows(
      told.map(({ items }) => items),
      isAligned,
      work,
    ),
    work,
  );
  if (rows === undefined || rows === 'different') return rows;
  const unified: (Term | undefined)[] = told.map((list, i) =>
    sets > 0 ? makeSet(rows[i]!, work) : withItems(list, rows[i]!),
  );
  return unified.includes(undefined) ? undefined : withNulls(terms, unified as readonly Term[]);
}

function unifyObjects(
  terms: readonly Term[],
  told: readonly Members[],
  work: Work,
): readonly Term[] | 'different' | undefined {
  const names = [...told[0]!.members.keys()];
  const isAligned = told.every(
    ({ members }) => members.size === names.length && names.every((name) => members.has(name)),
  );
  const ordered = isAligned
    ? told.map(
        ({ members }): Members => ({
          kind: 'object',
          members: new Map(names.map((name) => [name, members.get(name)!])),
        }),
      )
    : told;
  const rows = loosenBesideEmpty(
    unifyRows(
      ordered.map(({ members }) => [...members.values()]),
      isAligned,
      work,
    ),
    work,
  );
  if (rows === undefined || rows === 'different') return rows;
  return withNulls(
    terms,
    ordered.map((object, i) => withMembers(object, rows[i]!)),
  );
}

type Rows = readonly (readonly Term[])[] | 'different' | undefined;

/** An empty list or map has a type as well. */
function loosenBesideEmpty(rows: Rows, work: Work): Rows {
  if (rows === undefined || rows === 'different') return rows;
  const isAnyEmpty = rows.length > 1 && rows.some((row) => row.length === 0);
  if (isAnyEmpty) work.doubts++;
  return isAnyEmpty ? rows.map((row) => row.map((term) => loosen(term, work))) : rows;
}

/**
 * Rows of one length may be tuples or objects, which unify each member with its like, or lists and maps, which unify
 * all members.
 */
function unifyRows(rows: readonly (readonly Term[])[], isAligned: boolean, work: Work): Rows {
  if (rows.some((row) => row.some(({ kind: is }) => is === 'undetermined'))) work.doubts++;
  const together = unify(rows.flat(), work);
  // With a null or an empty map that has no type, Terraform may leave all of it as it is.
  const isAnyUntyped = rows.some((row) => row.length === 0 || row.some((term) => isNull(term) || isBlank(term)));
  if (together === 'different' && isAnyUntyped) return undefined;
  const asCollections = together === undefined || together === 'different' ? together : split(together, rows);
  if (!isAligned) return asCollections;
  const columns = rows[0]!.map((_, i) =>
    unify(
      rows.map((row) => row[i]!),
      work,
    ),
  );
  if (columns.includes('different')) return asCollections === 'different' ? 'different' : undefined;
  if (columns.includes(undefined)) return undefined;
  const asStructures = rows.map((_, row) => columns.map((column) => (column as readonly Term[])[row]!));
  if (!rows.some(mayBeCollection)) return asStructures;
  if (asCollections === 'different') {
    work.doubts++;
    return asStructures;
  }
  const merged = asStructures.map((row, i) => row.map((term, j) => eitherOf(term, asCollections?.[i]?.[j], work)));
  return merged.some((row) => row.includes(undefined)) ? undefined : (merged as readonly (readonly Term[])[]);
}

/** Whether a list or map could have these members as they are. */
function mayBeCollection(row: readonly Term[]): boolean {
  const kinds = new Set(
    row
      .filter((term) => !isNull(term) && !isBlank(term))
      .map((term) => (term.kind === 'scalar' ? typeof term.value : classOf(term))),
  );
  return kinds.size <= 1;
}

/** What is to be said where it is one or the other. */
function eitherOf(term: Term, other: Term | undefined, work: Work): Term | undefined {
  if (term === other) return term;
  if (term.kind !== 'scalar' || other?.kind !== 'scalar') return undefined;
  return term.value === other.value && !isLoose(other) ? term : loosen(term, work);
}

/** As many of the terms as each row has, row by row. */
export function split(terms: readonly Term[], rows: readonly (readonly Term[])[]): readonly (readonly Term[])[] {
  let at = 0;
  return rows.map((row) => terms.slice(at, (at += row.length)));
}

/** The nulls in their places again. */
function withNulls(terms: readonly Term[], told: readonly Term[]): readonly Term[] {
  let at = 0;
  return terms.map((term) => (isNull(term) ? term : told[at++]!));
}

function areOfOneType(terms: readonly Term[]): boolean {
  const types = new Set(terms.map((term) => (term.kind === 'namespace' ? term.from?.resource.type : undefined)));
  return types.size === 1 && !types.has(undefined);
}

function isBlank(term: Term): boolean {
  return term.kind === 'unknown' || term.kind === 'undetermined' || term.kind === 'error';
}

function classOf(term: Term): string {
  return term.kind === 'namespace' ? 'object' : term.kind;
}
