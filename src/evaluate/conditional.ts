import type { Expression } from '../hcl/syntax.js';
import { isSame, isSameAttribute, makeSet } from './equality.js';
import { toList, toMap, toSet } from './functions/choose-and-convert.js';
import { isAnySensitive, isLoose, isNull, loosen, markSensitive } from './marks.js';
import { openBecause } from './references.js';
import { boolOf, convertScalar, type Kind } from './scalars.js';
import { type Evaluation, type ExpressionOf, refuse, type Term } from './term.js';
import { unify } from './unify.js';
import type { Work } from './work.js';

/** The type that an expression has whatever its operands come to, where its form says so. */
function staticKind(expression: Expression): Kind | undefined {
  switch (expression.kind) {
    case 'template':
      return expression.parts.length === 1 && typeof expression.parts[0] !== 'string' ? undefined : 'string';
    case 'unary':
      return expression.operator === '!' ? 'bool' : 'number';
    case 'binary':
      return '+-*/%'.includes(expression.operator) ? 'number' : 'bool';
    case 'call':
      return KINDS[expression.name];
    case 'conditional': {
      const [yes, no] = [staticKind(expression.yes), staticKind(expression.no)];
      return yes === no ? yes : undefined;
    }
    default:
      return undefined;
  }
}

const KINDS: Readonly<Record<string, Kind>> = {
  __proto__: null as never,
  alltrue: 'bool',
  anytrue: 'bool',
  can: 'bool',
  contains: 'bool',
  format: 'string',
  join: 'string',
  jsonencode: 'string',
  length: 'number',
  lower: 'string',
  tobool: 'bool',
  tonumber: 'number',
  tostring: 'string',
  upper: 'string',
};

export function evaluateConditional(expression: ExpressionOf<'conditional'>, evaluation: Evaluation): Term {
  const { work } = evaluation;
  const condition = evaluation.of(expression.condition);
  if (condition.kind === 'error') return condition;
  const test = boolOf(condition);
  if (typeof test === 'object') return test;
  const result =
    test === undefined ? undecided(expression, condition, evaluation) : decided(expression, test, evaluation);
  return isAnySensitive(condition, work) ? markSensitive(result, work) : result;
}

function decided(expression: ExpressionOf<'conditional'>, test: boolean, evaluation: Evaluation): Term {
  const { work } = evaluation;
  const [takenFrom, otherFrom] = test ? [expression.yes, expression.no] : [expression.no, expression.yes];
  const taken = evaluation.of(takenFrom);
  // The other branch may fail and nobody notices.
  const { doubts } = work;
  const other = evaluation.of(otherFrom);
  const mayFail = work.doubts > doubts;
  work.doubts = doubts;
  if (taken.kind === 'error' || taken.kind === 'undetermined') return taken;
  const unified = asTaken(taken, other, takenFrom, otherFrom, work);
  // What may fail has no type that would be a different one.
  const isTold = unified !== undefined && !(unified.kind === 'error' && mayFail);
  return isTold
    ? unified
    : openBecause(
        expression,
        [
          [taken, takenFrom],
          [other, otherFrom],
        ],
        evaluation,
      );
}

type List = Extract<Term, { kind: 'list' }>;

const DIFFERENT = refuse('the branches of the conditional have different types');

/** The value that is taken, in the type that both branches have. */
function asTaken(taken: Term, other: Term, takenFrom: Expression, otherFrom: Expression, work: Work): Term | undefined {
  if (otherFrom.kind === 'literal' && otherFrom.value === null) return taken;
  const isUntold = other.kind === 'unknown' || other.kind === 'undetermined' || isNull(other);
  const kind = isUntold ? staticKind(otherFrom) : undefined;
  if (kind !== undefined) return asKind(taken, kind, work);
  if (other.kind === 'error') return besideError(taken, otherFrom, work);
  if (isNull(other)) return loosen(taken, work);
  if (isEmptyLiteral(other, otherFrom) && (taken.kind === 'list' || taken.kind === 'object'))
    return besideEmpty(taken, other, work);
  if (isEmptyLiteral(taken, takenFrom) && taken.kind === other.kind) return besideEmpty(taken, other, work);
  if (taken.kind === 'list' && other.kind === 'list' && (taken.isSet === true) !== (other.isSet === true))
    return besideSet(taken, other, takenFrom, otherFrom, work);
  const unified = unify([taken, other], work);
  return unified === 'different' ? DIFFERENT : unified?.[0];
}

/** A call that fails has no type. */
function asKind(taken: Term, kind: Kind, work: Work): Term | undefined {
  if (taken.kind === 'list' || taken.kind === 'object' || taken.kind === 'namespace') return undefined;
  const isOfKind = taken.kind !== 'scalar' || typeof taken.value === (kind === 'bool' ? 'boolean' : kind);
  return isOfKind ? taken : loosen(taken, work);
}

/** What fails has a type for Terraform where its form says it, and none where it is a reference or call. */
function besideError(taken: Term, otherFrom: Expression, work: Work): Term | undefined {
  if (!['attribute', 'index', 'splat', 'call'].includes(otherFrom.kind)) work.doubts++;
  return loosen(taken, work);
}

/** `[]` and `{}` have no type but that of the other branch. */
function isEmptyLiteral(term: Term, from: Expression): boolean {
  return (
    (from.kind === 'tuple' && term.kind === 'list' && term.items.length === 0) ||
    (from.kind === 'object' && term.kind === 'object' && term.members.size === 0)
  );
}

/** Terraform makes a list or map of what is beside an empty one, or a set. */
function besideEmpty(taken: Term, other: Term, work: Work): Term | undefined {
  if (taken.kind !== other.kind) return DIFFERENT;
  const isSet = [taken, other].some((term) => term.kind === 'list' && term.isSet === true);
  const collect = taken.kind === 'object' ? toMap : isSet ? toSet : toList;
  const [collected, beside] = [collect(taken, work), collect(other, work)];
  if (beside === undefined) work.doubts++;
  return beside?.kind === 'error' ? beside : collected;
}

/**
 * A tuple beside a set becomes such a set; of a list that is not written out, it cannot be told whether it is a tuple.
 */
function besideSet(
  taken: List,
  other: List,
  takenFrom: Expression,
  otherFrom: Expression,
  work: Work,
): Term | undefined {
  work.doubts++;
  if (taken.isSet === true) return isTuple(otherFrom) ? taken : undefined;
  const [element] = other.items;
  const isString = element?.kind === 'scalar' && typeof element.value === 'string';
  if (!isTuple(takenFrom) || !isString) return undefined;
  const items = taken.items.map((item) => convertScalar(item, 'string'));
  if (items.includes(undefined)) return undefined;
  const texts = items as readonly Term[];
  return texts.find(({ kind: is }) => is === 'error') ?? makeSet(texts, work);
}

function isTuple(from: Expression): boolean {
  return from.kind === 'tuple' || (from.kind === 'for' && from.key === null);
}

function undecided(expression: ExpressionOf<'conditional'>, condition: Term, evaluation: Evaluation): Term {
  const { work } = evaluation;
  const [yes, no] = [evaluation.of(expression.yes), evaluation.of(expression.no)];
  work.doubts++;
  return (
    theSame(yes, no, work) ??
    openBecause(
      expression,
      [
        [condition, expression.condition],
        [yes, expression.yes],
        [no, expression.no],
      ],
      evaluation,
    )
  );
}

/** What both branches are. */
function theSame(yes: Term, no: Term, work: Work): Term | undefined {
  if (yes.kind === 'unknown' && no.kind === 'unknown') return isSameAttribute(yes.from, no.from) ? yes : undefined;
  if (
    yes.kind !== 'scalar' ||
    no.kind !== 'scalar' ||
    isLoose(yes) ||
    isLoose(no) ||
    isSame(yes, no, work, false) !== true
  )
    return undefined;
  const isOneAttribute = yes.from !== undefined && no.from !== undefined && isSameAttribute(yes.from, no.from);
  return {
    kind: 'scalar',
    value: yes.value,
    ...(yes.sensitive === true || no.sensitive === true ? { sensitive: true } : {}),
    ...(isOneAttribute ? { from: yes.from! } : {}),
  };
}
