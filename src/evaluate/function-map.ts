import { compareText } from './compare-text.js';
import { convertScalar } from './convert-scalar.js';
import { isNull } from './marks.js';
import { refuse, withAll } from './refusal.js';
import { itemsOf, listOf, membersOf, passes, sequenceOf, takes, textsOf, type FunctionTable } from './term-function.js';
import { scalar, type Term } from './term.js';
import { spend, type Work } from './work.js';

/** Functions of maps and objects. */
export const MAP_FUNCTIONS: FunctionTable = {
  keys: takes(1, ([map]) => sorted(map!, ([name]) => scalar(name))),
  merge: passes([0, Infinity], merge),
  values: passes(1, ([map]) => sorted(map!, ([, value]) => value)),
  zipmap: passes(2, ([names, values]) => withAll([itemsOf(names!), sequenceOf(values!)], ([keys, all]) => zip(keys!, all!))),
};

function sorted(map: Term, of: (member: readonly [string, Term]) => Term): Term | undefined {
  const members = membersOf(map);
  if (members === undefined || 'is' in members) return members;
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
    else if ('is' in members) return members;
    else if (spend(work, members.size)) for (const [name, value] of members) merged.set(name, value);
  }
  return isTold ? { is: 'object', members: merged } : undefined;
}

function zip(names: readonly Term[], values: readonly Term[]): Term | undefined {
  if (names.length !== values.length) return refuse('zipmap takes as many keys as values');
  const isUnnamed = names.some((name) => isNull(name) || convertScalar(name, 'string')?.is === 'error');
  if (isUnnamed) return refuse('the keys of zipmap are texts');
  return withAll(textsOf(names), (texts) => ({ is: 'object', members: new Map(texts.map((name, i) => [name, values[i]!])) }));
}
