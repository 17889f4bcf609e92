import type { Expression } from '../hcl/syntax.js';
import { isOrdered, makeSet } from './equality.js';
import { evaluate } from './evaluate.js';
import { toList, toMap, toSet } from './functions/choose-and-convert.js';
import { isNull, withMembers } from './marks.js';
import { referenceTexts } from './references.js';
import { convertScalar } from './scalars.js';
import { NULL, type Refusal, refuse, type Scope, type Term, undetermined, withAll } from './term.js';
import { unify } from './unify.js';
import { deeper, isTooMuch, startWork, type Work } from './work.js';

/** A value as a variable of that type has it. */
export function convertToType(term: Term, type: Expression): Term {
  const work = startWork(undefined);
  const converted = convert(term, type, work);
  return isTooMuch(work) ? undetermined() : converted;
}

function convert(term: Term, type: Expression, work: Work): Term {
  if (term.kind === 'undetermined' || term.kind === 'unknown' || term.kind === 'error' || isNull(term)) return term;
  return (
    deeper<Term | undefined>(work, undefined, () =>
      type.kind === 'call' ? ofCall(term, type, work) : ofName(term, nameOf(type), work),
    ) ?? undetermined()
  );
}

/** `"string"` is how Terraform 0.11 wrote it. */
function nameOf(type: Expression): string | undefined {
  if (type.kind === 'variable') return type.name;
  return type.kind === 'literal' && typeof type.value === 'string' ? type.value : undefined;
}

function ofName(term: Term, name: string | undefined, work: Work): Term | undefined {
  switch (name) {
    case 'any':
      return term;
    case 'string':
    case 'number':
    case 'bool':
      return convertScalar(term, name);
    case 'list':
      return toList(term, work);
    case 'set':
      return toSet(term, work);
    case 'map':
      return toMap(term, work);
    default:
      return undefined;
  }
}

function ofCall(term: Term, type: Extract<Expression, { kind: 'call' }>, work: Work): Term | undefined {
  const [inner] = type.arguments;
  if (inner === undefined) return undefined;
  switch (type.name) {
    case 'list':
      return ofElements(term, inner, (items) => (isUnordered(term) ? undefined : { kind: 'list', items }), work);
    case 'set':
      return ofElements(term, inner, (items) => makeSet(items, work), work);
    case 'map':
      return ofMembers(term, inner, work);
    case 'object':
      return inner.kind === 'object' ? ofObject(term, inner, work) : undefined;
    case 'tuple':
      return inner.kind === 'tuple' ? ofTuple(term, inner.items, work) : undefined;
    default:
      return undefined;
  }
}

function ofElements(
  term: Term,
  type: Expression,
  make: (items: readonly Term[]) => Term | undefined,
  work: Work,
): Term | undefined {
  if (term.kind !== 'list') return term.kind === 'namespace' ? undefined : refuse('a list is required');
  const items = ofOneType(
    term.items.map((item) => convert(item, type, work)),
    type,
    work,
  );
  return withAll([items], (all) => make(all[0]!));
}

function isUnordered(term: Term): boolean {
  return term.kind === 'list' && !isOrdered(term);
}

function ofMembers(term: Term, type: Expression, work: Work): Term | undefined {
  if (term.kind !== 'object') return term.kind === 'namespace' ? undefined : refuse('a map is required');
  const values = ofOneType(
    [...term.members.values()].map((member) => convert(member, type, work)),
    type,
    work,
  );
  return withAll([values], (all) => withMembers(term, all[0]!));
}

/** An `any` in the type of elements is one type for all of them. */
function ofOneType(items: readonly Term[], type: Expression, work: Work): readonly Term[] | Refusal | undefined {
  const refused = items.find((item) => item.kind === 'error');
  if (refused !== undefined) return refused;
  const unified = referenceTexts(type).includes('any') ? unify(items, work) : items;
  return unified === 'different' ? refuse('elements of one type are required') : unified;
}

function ofTuple(term: Term, types: readonly Expression[], work: Work): Term | undefined {
  if (term.kind !== 'list') return term.kind === 'namespace' ? undefined : refuse('a tuple is required');
  if (term.isSet === true) return undefined;
  if (term.items.length !== types.length) return refuse('the tuple has another length');
  const items = term.items.map((item, i) => convert(item, types[i]!, work));
  return items.find(({ kind: is }) => is === 'error') ?? { kind: 'list', items };
}

/**
 * Attributes that the type does not have are dropped; optional ones that are not there, or null, have their default.
 */
function ofObject(term: Term, type: Extract<Expression, { kind: 'object' }>, work: Work): Term | undefined {
  if (term.kind !== 'object' && term.kind !== 'namespace') return refuse('an object is required');
  const members = new Map<string, Term>();
  for (const { key, value } of type.entries) {
    const name = nameOf(key);
    if (name === undefined) return undefined;
    const given = term.kind === 'object' ? term.members.get(name) : term.get(name);
    const attribute = ofAttribute(given, value, work) ?? refuse(`attribute "${name}" is required`);
    if (attribute.kind === 'error') return attribute;
    members.set(name, attribute);
  }
  return { kind: 'object', members };
}

const NO_NAMES: Scope = { lookup: () => undefined };

function ofAttribute(given: Term | undefined, type: Expression, work: Work): Term | undefined {
  if (type.kind !== 'call' || type.name !== 'optional') return given && convert(given, type, work);
  const [inner, fallback] = type.arguments;
  if (inner === undefined) return undefined;
  const isMissing = given === undefined || isNull(given);
  // Whether the default stands in for it hangs on whether it is null.
  if (fallback !== undefined && (given?.kind === 'undetermined' || (given?.kind === 'unknown' && !given.neverNull)))
    return given.kind === 'undetermined'
      ? given
      : undetermined([given.from.resource.address, ...given.from.path].join('.'));
  return convert(isMissing && fallback !== undefined ? evaluate(fallback, NO_NAMES) : (given ?? NULL), inner, work);
}
