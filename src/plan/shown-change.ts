import type { Change } from './change.js';
import type { Json } from './json.js';
import { SENSITIVE, type Values } from './value.js';

/** A change for people to ask about by a path, as Terraform prints it: without what is sensitive, and null for what is unknown. */
export function shownChange(change: Change): Json {
  const { address, previousAddress, mode, type, name, key, actions } = change;
  return {
    address,
    ...(previousAddress === null ? {} : { previous_address: previousAddress }),
    mode,
    type,
    name,
    ...(key === undefined ? {} : { index: key }),
    change: { actions, before: shownSide(change.before), after: shownSide(change.after) },
  };
}

function shownSide(values: Values | null): Json {
  return values === null ? null : masked(values.known, values.sensitive);
}

function masked(value: Json, marks: Json | undefined): Json {
  if (marks === true) return SENSITIVE;
  if (typeof marks !== 'object' || marks === null || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((element: Json, i) => masked(element, Array.isArray(marks) ? marks[i] : undefined));
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, masked(member, Array.isArray(marks) || !Object.hasOwn(marks, name) ? undefined : (marks as { readonly [name: string]: Json })[name])]));
}
