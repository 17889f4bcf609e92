import { isAmong, makeSet } from '../equality.js';
import { isLoose, isNull, loosen } from '../marks.js';
import { compareText, convertScalar, numberText } from '../scalars.js';
import { type Refusal, refuse, scalar, type Term, withAll } from '../term.js';
import { split, unify } from '../unify.js';
import { deeper, spend, type Work } from '../work.js';
import {
  elementsOf,
  type FunctionTable,
  itemsOf,
  listOf,
  membersOf,
  passes,
  sequenceOf,
  takes,
  takesTexts,
  textsOf,
} from './define.js';

/** Functions of maps and objects. */
export const MAP_FUNCTIONS: FunctionTable = {
  keys: takes(1, ([map]) => sorted(map!, ([name]) => scalar(name))),
  merge: passes([0, Infinity], merge),
  values: passes(1, ([map]) => sorted(map!, ([, value]) => value)),
  zipmap: passes(2, ([names, values]) =>
    withAll([itemsOf(names!), sequenceOf(values!)], ([keys, all]) => zip(keys!, all!)),
  ),
};

function sorted(map: Term, of: (member: readonly [string, Term]) => Term): Term | undefined {
  const members = membersOf(map);
  if (members === undefined || 'kind' in members) return members;
  return listOf([...members].sort(([a], [b]) => compareText(a, b)).map(of));
}

/** The last of a name wins; a null is passed over. */
function merge(maps: readonly Term[], work: Work): Term | undefined {
  const merged = new Map<string, Term>();
  let isTold = true;
  for (const map of maps) {
    if (isNull(map)) continue;
    const members = membersOf(map);
    if (members === undefined) isTold = false;
    else if ('kind' in members) return members;
    else if (spend(work, members.size)) for (const [name, value] of members) merged.set(name, value);
  }
  return isTold ? { kind: 'object', members: merged } : undefined;
}

function zip(names: readonly Term[], values: readonly Term[]): Term | undefined {
  if (names.length !== values.length) return refuse('zipmap takes as many keys as values');
  const isUnnamed = names.some((name) => isNull(name) || convertScalar(name, 'string')?.kind === 'error');
  if (isUnnamed) return refuse('the keys of zipmap are texts');
  return withAll(textsOf(names), (texts) => ({
    kind: 'object',
    members: new Map(texts.map((name, i) => [name, values[i]!])),
  }));
}

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
    withAll(
      sets.map((set) => typedElements(set, work)),
      (all) => {
        const unified = unify(all.flat(), work);
        // An empty set has a type as well.
        const isAnyEmpty = all.length > 1 && all.some((set) => set.length === 0);
        if (isAnyEmpty) work.doubts++;
        if (unified === 'different') return refuse('the sets have different types');
        if (unified === undefined) return undefined;
        const [first, ...others] = split(unified, all);
        const items = others.reduce<readonly Term[] | undefined>(
          (left, right) => left && combine(left, right, work),
          first,
        );
        return items && makeSet(isAnyEmpty ? items.map((item) => loosen(item, work)) : items, work);
      },
    ),
  );
}

/** Each set is one of a single type before they are together. */
function typedElements(set: Term, work: Work): readonly Term[] | Refusal | undefined {
  const elements = elementsOf(set);
  if (elements === undefined || 'kind' in elements) return elements;
  const unified = unify(elements, work);
  return unified === 'different' ? refuse('a set of any single type is required') : unified;
}

function kept(left: readonly Term[], right: readonly Term[], work: Work, isIn: boolean): readonly Term[] | undefined {
  const answers = left.map((item) => isAmong(item, right, work, true));
  return answers.includes(undefined) ? undefined : left.filter((_, i) => answers[i] === isIn);
}

export const JSON_FUNCTIONS: FunctionTable = {
  jsondecode: takesTexts(1, ([text]) => decode(text!)),
  jsonencode: takes(1, ([term], work) => {
    const text = encode(term!, work);
    return text === undefined ? undefined : scalar(text);
  }),
};

function encode(term: Term, work: Work): string | undefined {
  return deeper(work, undefined, () => {
    switch (term.kind) {
      case 'scalar':
        if (isLoose(term)) return undefined;
        return typeof term.value === 'number'
          ? numberText(term.value)
          : typeof term.value === 'string'
            ? encodeText(term.value)
            : String(term.value);
      case 'list': {
        if (term.isSet === true && term.items.length > 1 && term.items.some(({ kind: is }) => is !== 'scalar'))
          return undefined;
        const items = term.items.map((item) => encode(item, work));
        return items.includes(undefined) ? undefined : `[${items.join(',')}]`;
      }
      case 'object': {
        const members = [...term.members]
          .sort(([a], [b]) => compareText(a, b))
          .map(([name, value]) => [encodeText(name), encode(value, work)] as const);
        return members.some((member) => member.includes(undefined))
          ? undefined
          : `{${members.map(([name, value]) => `${name}:${value}`).join(',')}}`;
      }
      default:
        return undefined;
    }
  });
}

/** Go escapes what means something in HTML, and its versions differ in how they escape control characters. */
function encodeText(text: string): string | undefined {
  if (/[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]/.test(text)) return undefined;
  return JSON.stringify(text).replace(
    /[<>&\u2028\u2029]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function decode(text: string): Term | undefined {
  // Numbers with more digits than ours keep, and halves of characters, come out otherwise there.
  const outside = text.replace(/"(?:[^"\\]|\\.)*"/gs, '""');
  if (/[\d.]{16}|\d[eE]/.test(outside) || /\\u[dD][89a-fA-F]|\0/.test(text)) return undefined;
  try {
    return termOf(JSON.parse(text));
  } catch {
    return refuse('is not JSON');
  }
}

function termOf(json: unknown): Term {
  if (Array.isArray(json)) return listOf(json.map(termOf));
  if (typeof json === 'object' && json !== null)
    return { kind: 'object', members: new Map(Object.entries(json).map(([name, value]) => [name, termOf(value)])) };
  return scalar(json as null | boolean | number | string);
}
