import { type Term, undetermined } from './term.js';
import { deeper, isTooMuch, type Work } from './work.js';

export type Scalar = Extract<Term, { kind: 'scalar' }>;
type Namespace = Extract<Term, { kind: 'namespace' }>;

/** A number or boolean that Terraform may hold as a string: what it was unified with cannot be told. */
interface Loose {
  readonly isLoose?: boolean;
}

export function isLoose(term: Term): boolean {
  return (term as Loose).isLoose === true;
}

export function isNull(term: Term): boolean {
  return term.kind === 'scalar' && term.value === null;
}

export function loosen(term: Term, work: Work): Term {
  return mapScalars(term, work, (scalar) =>
    typeof scalar.value === 'string' || scalar.value === null ? scalar : withMark(scalar, { isLoose: true }),
  );
}

/** Everything in it is sensitive, as what a sensitive value was part of. */
export function markSensitive(term: Term, work: Work): Term {
  const ofMembers = (namespace: Namespace): Namespace => ({
    ...namespace,
    get(name) {
      const member = namespace.get(name);
      const marked = member && markSensitive(member, work);
      // It may be asked for after the evaluation, which can tell no more that it was too much.
      return isTooMuch(work) ? undetermined(name) : marked;
    },
  });
  return mapScalars(
    term,
    work,
    (scalar) => (scalar.sensitive === true ? scalar : { ...scalar, sensitive: true }),
    ofMembers,
  );
}

export function isAnySensitive(term: Term, work: Work): boolean {
  switch (term.kind) {
    case 'scalar':
      return term.sensitive === true;
    case 'list':
      return deeper(work, true, () => term.items.some((item) => isAnySensitive(item, work)));
    case 'object':
      return deeper(work, true, () => [...term.members.values()].some((item) => isAnySensitive(item, work)));
    default:
      return false;
  }
}

function withMark(scalar: Scalar, mark: Loose): Scalar {
  return { ...scalar, ...mark };
}

/** What has nothing to change is the same Term as before. */
function mapScalars(
  term: Term,
  work: Work,
  change: (scalar: Scalar) => Scalar,
  ofNamespace: (namespace: Namespace) => Namespace = (namespace) => namespace,
): Term {
  return deeper<Term>(work, term, () => {
    switch (term.kind) {
      case 'scalar':
        return change(term);
      case 'list':
        return withItems(
          term,
          term.items.map((item) => mapScalars(item, work, change, ofNamespace)),
        );
      case 'object':
        return withMembers(
          term,
          [...term.members.values()].map((member) => mapScalars(member, work, change, ofNamespace)),
        );
      case 'namespace':
        return ofNamespace(term);
      default:
        return term;
    }
  });
}

export function withItems(term: Extract<Term, { kind: 'list' }>, items: readonly Term[]): Term {
  return items.every((item, i) => item === term.items[i]) ? term : { ...term, items };
}

/** The members' values in their order. */
export function withMembers(term: Extract<Term, { kind: 'object' }>, values: readonly Term[]): Term {
  const names = [...term.members.keys()];
  if (values.every((value, i) => value === term.members.get(names[i]!))) return term;
  return { kind: 'object', members: new Map(names.map((name, i) => [name, values[i]!])) };
}
