import { isNull } from '../marks.js';
import { calculate, compareText, convertScalar, numberIn, textOf } from '../scalars.js';
import { type Refusal, refuse, scalar, type Term, withAll } from '../term.js';
import { spend, type Work } from '../work.js';
import {
  boolsOf,
  elementsOf,
  type FunctionTable,
  itemsOf,
  listOf,
  takes,
  takesNumbers,
  takesTexts,
  textsOf,
} from './define.js';

/** Functions of texts. What depends on Unicode's tables is decided for ASCII alone. */
export const TEXT_FUNCTIONS: FunctionTable = {
  endswith: takesTexts(2, ([text, end]) => scalar(text!.endsWith(end!))),
  format: takes([1, Infinity], ([pattern, ...values]) =>
    withAll([textOf(pattern!)], ([text]) => format(text!, values)),
  ),
  join: takes([2, Infinity], ([separator, ...lists], work) =>
    withAll(lists.map(itemsOf), (all) => join(separator!, all.flat(), work)),
  ),
  lower: takesTexts(1, ([text]) => ascii(text!, () => text!.toLowerCase())),
  replace: takesTexts(3, ([text, from, to]) =>
    from!.length > 1 && from!.startsWith('/') && from!.endsWith('/') ? undefined : replaced(text!, from!, to!),
  ),
  sort: takes(1, ([list], work) => withAll([elementsOf(list!)], ([items]) => sort(items!, work))),
  split: takesTexts(2, ([separator, text]) =>
    separator === '' && !isAscii(text!) ? undefined : listOf(text!.split(separator!).map(scalar)),
  ),
  startswith: takesTexts(2, ([text, start]) => scalar(text!.startsWith(start!))),
  strcontains: takesTexts(2, ([text, part]) => scalar(text!.includes(part!))),
  substr: takes(3, ([text, offset, length]) =>
    withAll([numberIn(offset!), numberIn(length!)], ([from, count]) =>
      withAll([textOf(text!)], ([whole]) => substring(whole!, from!, count!)),
    ),
  ),
  title: takesTexts(1, ([text]) =>
    ascii(text!, () =>
      text!.replace(/(^|[^a-zA-Z0-9_])([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase()),
    ),
  ),
  trim: takesTexts(2, ([text, cutset]) =>
    ascii(text! + cutset!, () => trimmed(text!, (unit) => cutset!.includes(unit))),
  ),
  trimprefix: takesTexts(2, ([text, prefix]) =>
    scalar(text!.startsWith(prefix!) ? text!.slice(prefix!.length) : text!),
  ),
  trimspace: takesTexts(1, ([text]) => ascii(text!, () => trimmed(text!, (unit) => '\t\n\v\f\r '.includes(unit)))),
  trimsuffix: takesTexts(2, ([text, suffix]) =>
    scalar(suffix !== '' && text!.endsWith(suffix!) ? text!.slice(0, -suffix!.length) : text!),
  ),
  upper: takesTexts(1, ([text]) => ascii(text!, () => text!.toUpperCase())),
};

export function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}

/** No text grows beyond this: a few functions in a row could fill the memory. */
const LONGEST = 1_000_000;

function ascii(text: string, then: () => string): Term | undefined {
  return isAscii(text) ? scalar(then()) : undefined;
}

function replaced(text: string, from: string, to: string): Term | undefined {
  if (from === '' && !isAscii(text)) return undefined;
  const pieces = from === '' ? ['', ...text, ''] : text.split(from);
  return text.length + pieces.length * to.length > LONGEST ? undefined : scalar(pieces.join(to));
}

function join(separator: Term, items: readonly Term[], work: Work): Term | undefined {
  return withAll([textOf(separator)], ([between]) =>
    withAll(textsOf(items), (texts) => {
      const text = texts.join(between);
      return spend(work, items.length + text.length / 100) ? scalar(text) : undefined;
    }),
  );
}

function sort(items: readonly Term[], work: Work): Term | undefined {
  return spend(work, items.length)
    ? withAll(textsOf(items), (texts) => listOf([...texts].sort(compareText).map(scalar)))
    : undefined;
}

function substring(text: string, offset: number, length: number): Term | undefined {
  if (!Number.isInteger(offset) || !Number.isInteger(length)) return refuse('a whole number is required');
  if (!isAscii(text)) return undefined;
  const from = offset < 0 ? Math.max(0, text.length + offset) : offset;
  // From the end, none is as many as there are.
  const isToEnd = length < 0 || (length === 0 && offset < 0);
  return scalar(isToEnd ? text.slice(from) : text.slice(from, from + length));
}

function trimmed(text: string, isCut: (unit: string) => boolean): string {
  let [start, end] = [0, text.length];
  while (start < end && isCut(text[start]!)) start++;
  while (end > start && isCut(text[end - 1]!)) end--;
  return text.slice(start, end);
}

/** With the verbs %s, %d and %v for scalars, and %%. */
function format(pattern: string, values: readonly Term[]): Term | undefined {
  const pieces = pattern.split(/(%.?)/s);
  const verbs = pieces.filter((piece) => piece.startsWith('%') && piece !== '%%');
  if (verbs.some((verb) => !['%s', '%d', '%v'].includes(verb))) return undefined;
  if (verbs.length !== values.length) return refuse('the verbs and arguments of format differ in number');
  let next = 0;
  const filled = pieces.map((piece) => {
    if (piece === '%%') return '%';
    return piece.startsWith('%') ? formatted(piece, values[next++]!) : piece;
  });
  return withAll(filled, (texts) => scalar(texts.join('')));
}

function formatted(verb: string, value: Term): string | Refusal | undefined {
  // What null comes to, Terraform 1.11 says as little as that of an unknown value.
  if (isNull(value)) return undefined;
  if (verb === '%v' && (value.kind === 'list' || value.kind === 'object')) return undefined;
  if (verb !== '%d') return textOf(value);
  const number = convertScalar(value, 'number');
  if (number?.kind === 'scalar' && !Number.isInteger(number.value)) return refuse('an integer is required');
  return number?.kind === 'error' ? number : number === undefined ? undefined : textOf(number);
}

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
    const total = numbers.reduce<number | undefined>(
      (left, right) => (left === undefined ? undefined : calculate('+', left, right)),
      0,
    );
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
