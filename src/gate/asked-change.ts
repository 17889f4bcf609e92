import type { Change } from '../plan/change.js';
import { isObject, type Json } from '../plan/json.js';
import type { Values } from '../plan/value.js';
import { UNDETERMINED } from '../policy/json-path.js';
import type { Subject } from '../policy/policy.js';

/**
 * A table or replica as policies ask about it: in its documents UNDETERMINED stands for what is sensitive or unknown
 * until apply. The change is taken apart only where a path is to be followed.
 */
export function askedSubject(address: string, change: Change | undefined): Subject {
  let documents: ReturnType<Subject['documents']> | undefined;
  return {
    address,
    isCreated: change !== undefined && (change.action === 'create' || change.action === 'replace' || change.imported),
    movedFrom: change?.previousAddress ?? null,
    documents: () => (documents ??= documentsOf(change)),
  };
}

function documentsOf(change: Change | undefined): ReturnType<Subject['documents']> {
  if (change === undefined) return { asWritten: null, before: null, after: null };
  const [before, after] = [askedSide(change.before), askedSide(change.after)];
  return {
    asWritten: documentOf(change, before, after),
    before: before === null ? null : documentOf(change, before, before),
    after: after === null ? null : documentOf(change, after, after),
  };
}

/** As Terraform prints a change. */
function documentOf(
  { address, previousAddress, mode, type, name, key, actions }: Change,
  before: unknown,
  after: unknown,
): unknown {
  return {
    address,
    ...(previousAddress === null ? {} : { previous_address: previousAddress }),
    mode,
    type,
    name,
    ...(key === undefined ? {} : { index: key }),
    change: { actions, before, after },
  };
}

function askedSide(values: Values | null): unknown {
  return values === null ? null : asked(values.known, values.unknown, values.sensitive);
}

function asked(value: Json | undefined, unknown: Json | undefined, sensitive: Json | undefined): unknown {
  if (unknown === true || sensitive === true) return UNDETERMINED;
  if (Array.isArray(value) || (value == null && Array.isArray(unknown) && hasMark(unknown))) {
    const elements: readonly Json[] = Array.isArray(value) ? value : [];
    // What is known only after the apply may be more than what is known.
    const length = Math.max(elements.length, Array.isArray(unknown) ? unknown.length : 0);
    return Array.from({ length }, (_, i) => asked(elements[i], elementOf(unknown, i), elementOf(sensitive, i)));
  }
  if (!isObject(value) && !(value == null && isObject(unknown) && hasMark(unknown))) return value ?? null;
  const members = isObject(value) ? value : {};
  const names = new Set([...Object.keys(members), ...namesMarked(unknown), ...namesMarked(sensitive)]);
  return Object.fromEntries(
    [...names].map((name) => [
      name,
      asked(memberOf(members, name), memberOf(unknown, name), memberOf(sensitive, name)),
    ]),
  );
}

/** The members with a mark in them, of which the values may have nothing. */
function namesMarked(marks: Json | undefined): readonly string[] {
  return isObject(marks) ? Object.keys(marks).filter((name) => hasMark(marks[name])) : [];
}

function hasMark(marks: Json | undefined): boolean {
  return marks === true || (typeof marks === 'object' && marks !== null && Object.values(marks).some(hasMark));
}

function elementOf(marks: Json | undefined, i: number): Json | undefined {
  return Array.isArray(marks) ? marks[i] : undefined;
}

function memberOf(marks: Json | undefined, name: string): Json | undefined {
  return isObject(marks) && Object.hasOwn(marks, name) ? marks[name] : undefined;
}
