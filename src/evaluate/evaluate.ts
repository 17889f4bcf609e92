import type { Expression } from '../hcl/syntax.js';
import { evaluateConditional } from './conditional.js';
import { evaluateFor, evaluateSplat } from './for.js';
import { evaluateCall } from './functions/call.js';
import { isAnySensitive, markSensitive } from './marks.js';
import { evaluateMember } from './member.js';
import { evaluateBinary, evaluateUnary } from './operators.js';
import { openBecause } from './references.js';
import { convertScalar, isCertain, textOf } from './scalars.js';
import { type Evaluation, type ExpressionOf, refuse, type Scope, scalar, type Term, undetermined } from './term.js';
import { deeper, isTooMuch, settle, spend, startWork, type Work } from './work.js';

function evaluateTemplate(expression: ExpressionOf<'template'>, evaluation: Evaluation): Term {
  const { parts } = expression;
  const [only] = parts;
  // "${x}" is x, whatever its type.
  if (parts.length === 1 && only !== undefined && typeof only !== 'string') return evaluation.of(only);
  const filled = parts.map((part) =>
    typeof part === 'string' ? ([scalar(part), expression] as const) : ([evaluation.of(part), part] as const),
  );
  const texts = filled.map(([term]) => textOf(term));
  const refused = texts.find((text) => typeof text === 'object');
  if (refused !== undefined) return refused;
  if (texts.includes(undefined)) return openBecause(expression, filled, evaluation);
  const text = texts.join('');
  if (!spend(evaluation.work, text.length / 100)) return openBecause(expression, [], evaluation);
  const result = scalar(text.normalize());
  return filled.some(([term]) => isAnySensitive(term, evaluation.work))
    ? markSensitive(result, evaluation.work)
    : result;
}

function evaluateTuple({ items }: ExpressionOf<'tuple'>, evaluation: Evaluation): Term {
  const terms = items.map(evaluation.of);
  return terms.find(({ kind: is }) => is === 'error') ?? { kind: 'list', items: terms };
}

function evaluateObject(expression: ExpressionOf<'object'>, evaluation: Evaluation): Term {
  const members = new Map<string, Term>();
  const untold: (readonly [Term, Expression])[] = [];
  for (const entry of expression.entries) {
    const given = evaluation.of(entry.key);
    const key = convertScalar(given, 'string');
    const value = evaluation.of(entry.value);
    if (key?.kind === 'error') return key;
    if (value.kind === 'error') return value;
    if (key?.kind === 'scalar' && key.value === null) return refuse("can't use a null value as a key");
    if (key?.kind === 'scalar') members.set(String(key.value), value);
    else untold.push([given, entry.key]);
  }
  return untold.length === 0 ? { kind: 'object', members } : openBecause(expression, untold, evaluation);
}

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
      const term = deeper(work, undetermined(), () => termOf(expression, evaluation));
      if (term.kind === 'undetermined') work.doubts++;
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
      return evaluation.scope.lookup(expression.name) ?? undetermined(expression.name);
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
  return typeof value === 'number' && !Number.isSafeInteger(value) && !isCertain(text)
    ? undetermined(text)
    : scalar(value);
}
