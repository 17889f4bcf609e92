import { UserError } from '../errors.js';
import { shortened } from '../excerpt.js';
import { dig, isObject, type Json, type JsonObject, member } from './json.js';

/** An attribute's value in a plan. `unset` is a null, an absent block or an absent attribute. */
export type Value<T> =
  | { readonly kind: 'known'; readonly value: T; readonly sensitive: boolean }
  | { readonly kind: 'unset' }
  | { readonly kind: 'unknown' };

export type Path = readonly (string | number)[];

/** A line of a file of the sources. */
export interface SourceLine {
  readonly path: string;
  readonly line: number;
}

/** One side of a change: the values, which of them are known only after the apply, which are sensitive. */
export interface Values {
  /** Where in the plan's JSON the values stand, for messages. */
  readonly where: string;
  readonly known: JsonObject;
  readonly unknown: Json;
  readonly sensitive: Json;
}

/** What is shown in place of a value that the plan marks as sensitive. */
export const SENSITIVE = '(sensitive)';

export const UNSET = { kind: 'unset' } as const;
export const UNKNOWN = { kind: 'unknown' } as const;

export function stringAt(values: Values, path: Path): Value<string> {
  return typedAt(values, path, 'a string', (value) => (typeof value === 'string' ? value : undefined));
}

export function booleanAt(values: Values, path: Path): Value<boolean> {
  return typedAt(values, path, 'a boolean', (value) => (typeof value === 'boolean' ? value : undefined));
}

/** How many blocks (or elements) the list or set at that path has. */
export function lengthAt(values: Values, path: Path): Value<number> {
  return typedAt(values, path, 'an array', (value) => (Array.isArray(value) ? value.length : undefined));
}

export function objectAt(values: Values, path: Path): Value<JsonObject> {
  return typedAt(values, path, 'an object', (value) => (isObject(value) ? value : undefined));
}

/** Whether anything at or below that path is known only after the apply. */
export function hasUnknown(values: Values, path: Path): boolean {
  let at: Json | undefined = values.unknown;
  for (const key of path) {
    if (at === true) return true;
    at = member(at, key);
  }
  return containsTrue(at);
}

/** The value at that path whatever its type, where it is wholly known. */
export function anyAt(values: Values, path: Path): Value<Json> {
  if (hasUnknown(values, path)) return UNKNOWN;
  // The path is the author's: `try(k.arn[0], null)` leads nowhere, and that is no fault of the plan.
  const value = dig(values.known, path) ?? null;
  return value === null ? UNSET : { kind: 'known', value, sensitive: isSensitive(values, path) };
}

function typedAt<T>(values: Values, path: Path, expected: string, narrow: (value: Json) => T | undefined): Value<T> {
  if (marked(values.unknown, path)) return UNKNOWN;
  let at: Json | undefined = values.known;
  for (const [i, key] of path.entries()) {
    if (at === null || at === undefined) return UNSET;
    if (typeof key === 'number' ? !Array.isArray(at) : !isObject(at))
      throw wrongType(values, path.slice(0, i), typeof key === 'number' ? 'an array' : 'an object', at);
    at = member(at, key);
  }
  if (at === null || at === undefined) return UNSET;
  const value = narrow(at);
  if (value === undefined) throw wrongType(values, path, expected, at);
  return { kind: 'known', value, sensitive: isSensitive(values, path) };
}

/** Whether the plan marks it as sensitive, also where it is unknown. */
export function isSensitive(values: Values, path: Path): boolean {
  return marked(values.sensitive, path);
}

/** Whether after_unknown or *_sensitive marks that path or something around it. */
function marked(marks: Json, path: Path): boolean {
  let at: Json | undefined = marks;
  for (const key of path) {
    if (at === true) return true;
    at = member(at, key);
  }
  return at === true;
}

function containsTrue(marks: Json | undefined): boolean {
  if (marks === true) return true;
  if (typeof marks !== 'object' || marks === null) return false;
  return Object.values(marks).some(containsTrue);
}

function wrongType(values: Values, path: Path, expected: string, found: Json): UserError {
  const where = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${shortened(key)}`)).join('');
  const type = Array.isArray(found) ? 'an array' : typeof found;
  return new UserError(`is not a plan that can be judged: ${values.where}${where} must be ${expected}, found ${type}`);
}
