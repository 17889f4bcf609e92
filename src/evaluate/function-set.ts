import { isAmong } from './is-same.js';
import { makeSet } from './make-set.js';
import { loosen } from './marks.js';
import { refuse, withAll, type Refusal } from './refusal.js';
import { elementsOf, passes, type FunctionTable } from './term-function.js';
import type { Term } from './term.js';
import { split, unify } from './unify.js';
import type { Work } from './work.js';

/** What two sets of one type make; undefined where it cannot be told. */
type Combine = (left: readonly Term[], right: readonly Term[], work: Work) => readonly Term[] | undefined;

/** Functions of sets, and of lists as sets. */
export const SET_FUNCTIONS: FunctionTable = {
  setintersection: combining(Infinity, (left, right, work) => kept(left, right, work, true)),
  setsubtract: combining(2, (left, right, work) => kept(left, right, work, false)),
  setunion: combining(Infinity, (left, right) => [...left, ...right]),
};

function combining(most: number, combine: Combine): FunctionTable[string] {
  return passes([most === 2 ? 2 : 1, most], (sets, work) =>
    withAll(sets.map((set) => typedElements(set, work)), (all) => {
      const unified = unify(all.flat(), work);
      // An empty set has a type as well.
      const isAnyEmpty = all.length > 1 && all.some((set) => set.length === 0);
      if (isAnyEmpty) work.doubts++;
      if (unified === 'different') return refuse('the sets have different types');
      if (unified === undefined) return undefined;
      const [first, ...others] = split(unified, all);
      const items = others.reduce<readonly Term[] | undefined>((left, right) => left && combine(left, right, work), first);
      return items && makeSet(isAnyEmpty ? items.map((item) => loosen(item, work)) : items, work);
    }),
  );
}

/** Each set is one of a single type before they are together. */
function typedElements(set: Term, work: Work): readonly Term[] | Refusal | undefined {
  const elements = elementsOf(set);
  if (elements === undefined || 'is' in elements) return elements;
  const unified = unify(elements, work);
  return unified === 'different' ? refuse('a set of any single type is required') : unified;
}

function kept(left: readonly Term[], right: readonly Term[], work: Work, isIn: boolean): readonly Term[] | undefined {
  const answers = left.map((item) => isAmong(item, right, work, true));
  return answers.includes(undefined) ? undefined : left.filter((_, i) => answers[i] === isIn);
}
