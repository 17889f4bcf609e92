import type { Expression } from '../hcl/expression.js';
import { isCertain } from './arithmetic.js';
import { evaluateCall } from './evaluate-call.js';
import { evaluateConditional } from './evaluate-conditional.js';
import { evaluateFor, evaluateSplat } from './evaluate-for.js';
import { evaluateMember } from './evaluate-member.js';
import { evaluateBinary, evaluateUnary } from './evaluate-operator.js';
import { evaluateObject, evaluateTemplate, evaluateTuple } from './evaluate-parts.js';
import type { Evaluation } from './evaluation.js';
import { openBecause } from './reference-texts.js';
import { open, scalar, type Scope, type Term } from './term.js';
import { deeper, isTooMuch, settle, startWork, type Work } from './work.js';

/**
 * What an expression comes to where it stands. Terraform has accepted it: a decided answer is the one that it has
 * if the apply succeeds, and what Terraform 1.11 makes of it.
 */
export function evaluate(expression: Expression, scope: Scope): Term {
  const work = startWork(scope.budget);
  const began = work.left;
  const evaluation = begin(scope, work, new Set());
  const term = evaluation.of(expression);
  settle(work, began, scope.budget);
  return isTooMuch(evaluation.work) ? openBecause(expression, [], evaluation) : term;
}

/** The scope with those names in front of its own. */
export function withNames(scope: Scope, names: Readonly<Record<string, Term>>): Scope {
  const lookup = (name: string): Term | undefined => (Object.hasOwn(names, name) ? names[name] : scope.lookup(name));
  return scope.budget === undefined ? { lookup } : { lookup, budget: scope.budget };
}

function begin(scope: Scope, work: Work, bound: ReadonlySet<string>): Evaluation {
  const evaluation: Evaluation = {
    scope,
    work,
    bound,
    of: (expression) => {
      const term = deeper(work, open(), () => termOf(expression, evaluation));
      if (term.is === 'open') work.doubts++;
      return term;
    },
    with: (names) => begin(withNames(scope, names), work, new Set([...bound, ...Object.keys(names)])),
  };
  return evaluation;
}

function termOf(expression: Expression, evaluation: Evaluation): Term {
  switch (expression.kind) {
    case 'literal':
      return literal(expression);
    case 'variable':
      return evaluation.scope.lookup(expression.name) ?? open(expression.name);
    case 'template':
      return evaluateTemplate(expression, evaluation);
    case 'attribute':
    case 'index':
      return evaluateMember(expression, evaluation);
    case 'splat':
      return evaluateSplat(expression, evaluation);
    case 'conditional':
      return evaluateConditional(expression, evaluation);
    case 'call':
      return evaluateCall(expression, evaluation);
    case 'unary':
      return evaluateUnary(expression, evaluation);
    case 'binary':
      return evaluateBinary(expression, evaluation);
    case 'tuple':
      return evaluateTuple(expression, evaluation);
    case 'object':
      return evaluateObject(expression, evaluation);
    case 'for':
      return evaluateFor(expression, evaluation);
    case 'opaque':
      return openBecause(expression, [], evaluation);
  }
}

/** A number that has more digits than ours keep is another. */
function literal({ value, text }: Extract<Expression, { kind: 'literal' }>): Term {
  return typeof value === 'number' && !Number.isSafeInteger(value) && !isCertain(text) ? open(text) : scalar(value);
}
