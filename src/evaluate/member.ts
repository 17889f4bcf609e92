import { isAnySensitive, isNull, markSensitive } from './marks.js';
import { openBecause, referenceTexts, rootOf } from './references.js';
import { convertScalar, numberIn } from './scalars.js';
import { type Evaluation, type ExpressionOf, refuse, type Term, undetermined } from './term.js';
import type { Work } from './work.js';

/** `of.name` and `of[key]`. */
export function evaluateMember(
  expression: ExpressionOf<'attribute'> | ExpressionOf<'index'>,
  evaluation: Evaluation,
): Term {
  const of = evaluation.of(expression.of);
  const key = expression.kind === 'index' ? evaluation.of(expression.key) : undefined;
  if (of.kind === 'error') return of;
  if (key?.kind === 'error') return key;
  if (of.kind === 'undetermined') {
    const root = rootOf(expression);
    // A name that nothing is known of is told as far as it is written.
    if (root !== undefined && evaluation.scope.lookup(root) === undefined)
      return undetermined(...referenceTexts(expression));
  }
  const member = expression.kind === 'index' ? indexed(of, key!, evaluation.work) : named(of, expression.name);
  return (
    member ??
    openBecause(
      expression,
      [[of, expression.of], ...(expression.kind === 'index' ? [[key!, expression.key] as const] : [])],
      evaluation,
    )
  );
}

/** The element that an index or element() leads to. Undefined: it cannot be told. */
export function indexed(of: Term, key: Term, work: Work): Term | undefined {
  if (isNull(key)) return refuse("can't use a null value as an indexing key");
  const member = memberAt(of, key);
  return member !== undefined && isAnySensitive(key, work) ? markSensitive(member, work) : member;
}

function named(of: Term, name: string): Term | undefined {
  switch (of.kind) {
    case 'object':
      return of.members.get(name) ?? refuse(`there is no attribute "${name}"`);
    case 'namespace':
      return of.get(name) ?? refuse(`there is no "${name}"`);
    case 'undetermined':
    case 'unknown':
      return undefined;
    default:
      return refuse('has no attributes');
  }
}

function memberAt(of: Term, key: Term): Term | undefined {
  switch (of.kind) {
    case 'object':
    case 'namespace': {
      const name = convertScalar(key, 'string');
      if (name?.kind === 'error') return name;
      return name?.kind === 'scalar' ? named(of, String(name.value)) : undefined;
    }
    case 'list': {
      if (of.isSet === true) return refuse('the elements of a set have no index');
      // Only a number is an index, and a text that is one: `true` is none.
      const index = numberIn(key);
      if (typeof index !== 'number') return index;
      return of.items[index] ?? refuse('the index is beyond the list');
    }
    case 'undetermined':
    case 'unknown':
      return undefined;
    default:
      return refuse('has no indices');
  }
}
