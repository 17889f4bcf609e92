import { calculate } from './arithmetic.js';
import { numberIn } from './convert-scalar.js';
import { isNull } from './marks.js';
import { refuse, withAll } from './refusal.js';
import { boolsOf, elementsOf, listOf, takes, takesNumbers, type FunctionTable } from './term-function.js';
import { scalar, type Term } from './term.js';
import type { Work } from './work.js';

/** Functions of numbers and booleans. */
export const NUMBER_FUNCTIONS: FunctionTable = {
  abs: takesNumbers(1, ([number]) => scalar(Math.abs(number!))),
  alltrue: takes(1, ([list], work) => withAll([elementsOf(list!)], ([items]) => all(items!, false, work))),
  anytrue: takes(1, ([list], work) => withAll([elementsOf(list!)], ([items]) => all(items!, true, work))),
  ceil: takesNumbers(1, ([number]) => scalar(Math.ceil(number!) + 0)),
  floor: takesNumbers(1, ([number]) => scalar(Math.floor(number!) + 0)),
  max: takesNumbers([1, Infinity], (numbers) => scalar(numbers.reduce((a, b) => Math.max(a, b)))),
  min: takesNumbers([1, Infinity], (numbers) => scalar(numbers.reduce((a, b) => Math.min(a, b)))),
  range: takesNumbers([1, 3], ([first, second, step]) => range(first!, second, step)),
  sum: takes(1, ([list]) => withAll([elementsOf(list!)], ([items]) => sum(items!))),
};

/** An element that decides does so whatever the others come to; a null is not true. */
function all(items: readonly Term[], decisive: boolean, work: Work): Term | undefined {
  const values = boolsOf(items.filter((item) => !isNull(item)));
  const refused = values.find((value) => typeof value === 'object');
  if (refused !== undefined) return refused;
  const isDecided = values.includes(decisive) || (!decisive && items.some(isNull));
  // An empty list may be one of what is no bool.
  if (items.length === 0 || values.includes(undefined)) work.doubts++;
  if (isDecided) return scalar(decisive);
  return values.includes(undefined) ? undefined : scalar(!decisive);
}

function sum(items: readonly Term[]): Term | undefined {
  if (items.length === 0) return refuse('cannot sum an empty list');
  return withAll(items.map(numberIn), (numbers) => {
    const total = numbers.reduce<number | undefined>((left, right) => (left === undefined ? undefined : calculate('+', left, right)), 0);
    return total === undefined ? undefined : scalar(total);
  });
}

/** As many as Terraform makes. */
const MOST_NUMBERS = 1024;

function range(first: number, second?: number, step?: number): Term | undefined {
  const [from, to] = second === undefined ? [0, first] : [first, second];
  const by = step ?? (to < from ? -1 : 1);
  if (from === to) return listOf([]);
  if (by === 0 || by > 0 !== to > from) return refuse('the steps of range lead away from its end');
  const numbers: Term[] = [];
  for (let at: number | undefined = from; at !== undefined; at = calculate('+', at, by)) {
    if (by < 0 ? at <= to : at >= to) return listOf(numbers);
    if (numbers.length === MOST_NUMBERS) return refuse('range makes more than 1024 numbers');
    numbers.push(scalar(at));
  }
  return undefined;
}
