import type { BinaryOperator } from '../hcl/syntax.js';
import { isSame } from './equality.js';
import { isAnySensitive, markSensitive } from './marks.js';
import { openBecause } from './references.js';
import { boolOf, calculate, negate, numberIn } from './scalars.js';
import { type Evaluation, type ExpressionOf, type Refusal, scalar, type Term, withAll } from './term.js';
import type { Work } from './work.js';

export function evaluateUnary(expression: ExpressionOf<'unary'>, evaluation: Evaluation): Term {
  const operand = evaluation.of(expression.operand);
  if (operand.kind === 'error') return operand;
  const result =
    expression.operator === '!'
      ? withAll([boolOf(operand)], ([value]) => scalar(value === false))
      : withAll([numberIn(operand)], ([value]) => known(negate(value!)));
  if (result === undefined) return openBecause(expression, [[operand, expression.operand]], evaluation);
  return markedAs([operand], result, evaluation.work);
}

export function evaluateBinary(expression: ExpressionOf<'binary'>, evaluation: Evaluation): Term {
  const { operator } = expression;
  const { work } = evaluation;
  const [left, right] = [evaluation.of(expression.left), evaluation.of(expression.right)];
  const result =
    operator === '&&' || operator === '||'
      ? logical(operator, left, right, work)
      : operated(operator, left, right, work);
  if (result !== undefined) return result.kind === 'error' ? result : markedAs([left, right], result, work);
  return openBecause(
    expression,
    [
      [left, expression.left],
      [right, expression.right],
    ],
    evaluation,
  );
}

function operated(
  operator: Exclude<BinaryOperator, '&&' | '||'>,
  left: Term,
  right: Term,
  work: Work,
): Term | undefined {
  if (left.kind === 'error') return left;
  if (right.kind === 'error') return right;
  switch (operator) {
    case '==':
    case '!=': {
      const same = isSame(left, right, work, false);
      return same === undefined ? undefined : scalar(same === (operator === '=='));
    }
    case '<':
      return withAll([numberIn(left), numberIn(right)], ([a, b]) => scalar(a! < b!));
    case '<=':
      return withAll([numberIn(left), numberIn(right)], ([a, b]) => scalar(a! <= b!));
    case '>':
      return withAll([numberIn(left), numberIn(right)], ([a, b]) => scalar(a! > b!));
    case '>=':
      return withAll([numberIn(left), numberIn(right)], ([a, b]) => scalar(a! >= b!));
    default:
      return withAll([numberIn(left), numberIn(right)], ([a, b]) => known(calculate(operator, a!, b!)));
  }
}

/**
 * One side decides whatever the other comes to. From Terraform 1.12 on it need not even be valid, before it must: that
 * is left open.
 */
function logical(operator: '&&' | '||', left: Term, right: Term, work: Work): Term | undefined {
  const decisive = operator === '||';
  const [a, b] = [boolOrRefusal(left), boolOrRefusal(right)];
  if (typeof a === 'object') return a;
  if (typeof b === 'object') return a === !decisive ? b : undefined;
  if (a !== decisive && b !== decisive) return a === undefined || b === undefined ? undefined : scalar(!decisive);
  if (a === undefined || b === undefined) work.doubts++;
  return scalar(decisive);
}

function boolOrRefusal(term: Term): boolean | Refusal | undefined {
  return term.kind === 'error' ? term : boolOf(term);
}

function known(number: number | undefined): Term | undefined {
  return number === undefined ? undefined : scalar(number);
}

function markedAs(operands: readonly Term[], result: Term, work: Work): Term {
  return operands.some((operand) => isAnySensitive(operand, work)) ? markSensitive(result, work) : result;
}
