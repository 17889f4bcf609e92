import type { Attribute } from '../plan/origin.js';
import { isLoose, isNull, type Scalar } from './marks.js';
import { compareText, convertScalar } from './scalars.js';
import type { Term } from './term.js';
import { deeper, isTooMuch, spend, type Work } from './work.js';

/**
 * Whether two values are equal, undefined where that cannot be told. Collections of the same content are equal only if
 * their types are (`tolist([]) == []` is false): `ofOneType` says that they are.
 */
export function isSame(left: Term, right: Term, work: Work, ofOneType: boolean): boolean | undefined {
  return deeper(work, undefined, () => compare(left, right, work, ofOneType));
}

export function isAmong(value: Term, items: readonly Term[], work: Work, ofOneType: boolean): boolean | undefined {
  let isUncertain = false;
  for (const item of items) {
    const same = isSame(item, value, work, ofOneType);
    if (same === true) return true;
    if (isTooMuch(work)) return undefined;
    isUncertain ||= same === undefined;
  }
  return isUncertain ? undefined : false;
}

export function isSameAttribute(left: Attribute, right: Attribute): boolean {
  return (
    left.resource.address === right.resource.address &&
    left.path.length === right.path.length &&
    left.path.every((step, i) => step === right.path[i])
  );
}

function compare(left: Term, right: Term, work: Work, ofOneType: boolean): boolean | undefined {
  if (isNull(left) || isNull(right)) return compareWithNull(isNull(left) ? right : left);
  if (isEmptyText(left) || isEmptyText(right)) {
    const other = isEmptyText(left) ? right : left;
    if (other.kind === 'unknown' && other.neverNull) return false;
  }
  if (left.kind === 'unknown' && right.kind === 'unknown')
    return isSameAttribute(left.from, right.from) ? true : undefined;
  if (!isTold(left) || !isTold(right)) return undefined;
  // A namespace is an object.
  if (left.kind !== right.kind)
    return new Set([left.kind, right.kind, 'object', 'namespace']).size === 2 ? undefined : false;
  if (left.kind === 'scalar' && right.kind === 'scalar') return compareScalars(left, right);
  if (left.kind === 'list' && right.kind === 'list')
    return isOrdered(left) && isOrdered(right) ? compareAll(left.items, right.items, work, ofOneType) : undefined;
  if (left.kind === 'object' && right.kind === 'object') {
    if (left.members.size !== right.members.size) return false;
    const others = [...left.members.keys()].map((name) => right.members.get(name));
    return others.includes(undefined)
      ? false
      : compareAll([...left.members.values()], others as readonly Term[], work, ofOneType);
  }
  return undefined;
}

function compareWithNull(other: Term): boolean | undefined {
  if (isNull(other)) return true;
  return isTold(other) || (other.kind === 'unknown' && other.neverNull) ? false : undefined;
}

function compareScalars(left: Scalar, right: Scalar): boolean | undefined {
  const isEqual =
    left.value === right.value ||
    (typeof left.value === 'string' &&
      typeof right.value === 'string' &&
      left.value.normalize() === right.value.normalize());
  if (!isLoose(left) && !isLoose(right)) return isEqual;
  const [leftText, rightText] = [convertScalar(left, 'string'), convertScalar(right, 'string')];
  return leftText?.kind === 'scalar' && rightText?.kind === 'scalar' && leftText.value !== rightText.value
    ? false
    : undefined;
}

function compareAll(
  left: readonly Term[],
  right: readonly Term[],
  work: Work,
  ofOneType: boolean,
): boolean | undefined {
  if (left.length !== right.length) return false;
  const answers = left.map((item, i) => isSame(item, right[i]!, work, ofOneType));
  if (answers.includes(false)) return false;
  return ofOneType && !answers.includes(undefined) ? true : undefined;
}

function isTold(term: Term): boolean {
  return term.kind !== 'unknown' && term.kind !== 'undetermined' && term.kind !== 'error';
}

/** Of a set of anything but scalars, nobody can tell the order. */
export function isOrdered(list: Extract<Term, { kind: 'list' }>): boolean {
  return list.isSet !== true || list.items.length < 2 || list.items.every(({ kind: is }) => is === 'scalar');
}

function isEmptyText(term: Term): boolean {
  return term.kind === 'scalar' && term.value === '';
}

/**
 * The set of values of one type: each once, in Terraform's order where they are scalars. Undefined: two of them may be
 * the same.
 */
export function makeSet(items: readonly Term[], work: Work): Term | undefined {
  if (!spend(work, items.length)) return undefined;
  const kept: Term[] = [];
  const texts = new Set<string>();
  for (const item of items) {
    // A set of thousands of texts is not compared two by two.
    if (item.kind === 'scalar' && typeof item.value === 'string' && kept.length === texts.size) {
      const text = item.value.normalize();
      if (texts.has(text)) continue;
      texts.add(text);
    } else {
      const isThere = isAmong(item, kept, work, true);
      if (isThere === undefined) return undefined;
      if (isThere) continue;
    }
    kept.push(item);
  }
  return {
    kind: 'list',
    items: kept.every(({ kind: is }) => is === 'scalar') ? [...kept].sort(orderOf) : kept,
    isSet: true,
  };
}

function orderOf(left: Term, right: Term): number {
  const [a, b] = [valueOf(left), valueOf(right)];
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return typeof a === 'string' && typeof b === 'string' ? compareText(a, b) : Number(a) - Number(b);
}

function valueOf(term: Term): null | boolean | number | string {
  return term.kind === 'scalar' ? term.value : null;
}
