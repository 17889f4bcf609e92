import type { Resource } from '../plan/change.js';
import type { Instance } from '../plan/instances.js';
import { isObject, member, type Json } from '../plan/json.js';
import type { Knowledge } from './scopes.js';
import { open, type Term } from '../evaluate/term.js';

/** A value of the plan, such as that of a variable. */
export function termOfJson(json: Json): Term {
  if (Array.isArray(json)) return { is: 'list', items: json.map((item) => termOfJson(item)) };
  if (isObject(json)) return { is: 'object', members: new Map(Object.entries(json).map(([name, value]) => [name, termOfJson(value)])) };
  return { is: 'scalar', value: json as null | boolean | number | string };
}

/** An instance of a resource or data source, whose attributes are looked up in the plan. */
export function instanceTerm({ resource, values, hasValues }: Instance, text: string, knowledge: Pick<Knowledge, 'isNeverNull'>): Term {
  const at = (known: Json | undefined, unknown: Json | undefined, sensitive: Json | undefined, path: readonly (string | number)[]): Term => {
    const from = { resource: resource as Resource, path };
    const name = [text, ...path].join('.');
    if (unknown === true) return { is: 'unknown', from, neverNull: knowledge.isNeverNull(from) };
    if (!hasValues || known === undefined) return open(name);
    const inside = (key: string | number): Term => at(member(known, key), member(unknown, key), sensitive === true || member(sensitive, key), [...path, key]);
    if (Array.isArray(known)) return { is: 'list', items: known.map((_, i) => inside(i)) };
    if (isObject(known)) return { is: 'object', members: new Map([...new Set([...Object.keys(known), ...(isObject(unknown) ? Object.keys(unknown) : [])])].map((key) => [key, inside(key)])) };
    return { is: 'scalar', value: known as null | boolean | number | string, from, ...(sensitive === true ? { sensitive: true } : {}) };
  };
  const side = (marks: Json, name: string): Json | undefined => (marks === true ? true : member(marks, name));
  return { is: 'namespace', from: { resource: resource as Resource, path: [] }, get: (name) => at(member(values.known, name), side(values.unknown, name), side(values.sensitive, name), [name]) };
}
