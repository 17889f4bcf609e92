import type { Expression } from '../../hcl/syntax.js';
import { isAnySensitive, markSensitive } from '../marks.js';
import { openBecause } from '../references.js';
import { type Evaluation, type ExpressionOf, refuse, scalar, type Term } from '../term.js';
import { CHOICE_FUNCTIONS, CONVERT_FUNCTIONS } from './choose-and-convert.js';
import type { TermFunction } from './define.js';
import { LIST_FUNCTIONS } from './lists.js';
import { JSON_FUNCTIONS, MAP_FUNCTIONS, SET_FUNCTIONS } from './maps-sets-json.js';
import { NUMBER_FUNCTIONS, TEXT_FUNCTIONS } from './text-and-numbers.js';

/** The functions of Terraform whose results are told; try and can are evaluated with their arguments. */
export const FUNCTIONS: ReadonlyMap<string, TermFunction> = new Map(
  [
    CHOICE_FUNCTIONS,
    CONVERT_FUNCTIONS,
    JSON_FUNCTIONS,
    LIST_FUNCTIONS,
    MAP_FUNCTIONS,
    NUMBER_FUNCTIONS,
    SET_FUNCTIONS,
    TEXT_FUNCTIONS,
  ].flatMap((table) => Object.entries(table)),
);

type Call = ExpressionOf<'call'>;
type Given = readonly (readonly [Term, Expression])[];

export function evaluateCall(expression: Call, evaluation: Evaluation): Term {
  const name = expression.name.replace(/^core::/, '');
  if (name === 'try') return tried(expression, evaluation);
  if (name === 'can') return can(expression, evaluation);
  const { work } = evaluation;
  const given = expression.arguments.map((argument) => [evaluation.of(argument), argument] as const);
  const wrong = given.find(([term]) => term.kind === 'error');
  if (wrong !== undefined) return wrong[0];
  const called = FUNCTIONS.get(name);
  const expanded = called === undefined ? undefined : expand(given, expression.expands);
  if (expanded !== undefined && 'kind' in expanded) return expanded;
  if (called === undefined || expanded === undefined) return openBecause(expression, given, evaluation);
  if (expanded.length < called.least || expanded.length > called.most)
    return refuse(`${name} takes another number of arguments`);
  const result = called.apply(
    expanded.map(([term]) => term),
    work,
  );
  if (result === undefined) return openBecause(expression, given, evaluation);
  const isSensitive = called.passes !== true && given.some(([term]) => isAnySensitive(term, work));
  return isSensitive ? markSensitive(result, work) : result;
}

/** The last argument as the arguments that its elements are. */
function expand(given: Given, expands: boolean): Given | Extract<Term, { kind: 'error' }> | undefined {
  const last = given.at(-1);
  if (!expands || last === undefined) return given;
  const [term, expression] = last;
  if (term.kind === 'list') return [...given.slice(0, -1), ...term.items.map((item) => [item, expression] as const)];
  if (term.kind === 'scalar' || term.kind === 'object') return refuse('only the elements of a list can be arguments');
  return undefined;
}

/** The first that is no error. What rests on something that may yet be one decides nothing. */
function tried(expression: Call, evaluation: Evaluation): Term {
  const { work } = evaluation;
  if (expression.expands) return openBecause(expression, [], evaluation);
  for (const argument of expression.arguments) {
    const { doubts } = work;
    const term = evaluation.of(argument);
    if (term.kind !== 'error')
      return work.doubts === doubts
        ? term
        : openBecause(expression, [[term, argument], ...rest(expression, argument, evaluation)], evaluation);
    work.doubts = doubts;
  }
  return refuse('no expression of try succeeded');
}

/** What else an open try may come to. */
function rest(expression: Call, argument: Expression, evaluation: Evaluation): Given {
  const others = expression.arguments.slice(expression.arguments.indexOf(argument) + 1);
  return others.map((other) => [evaluation.of(other), other] as const);
}

function can(expression: Call, evaluation: Evaluation): Term {
  const { work } = evaluation;
  const [argument, another] = expression.arguments;
  if (argument === undefined || another !== undefined) return refuse('can takes one argument');
  const { doubts } = work;
  const term = evaluation.of(argument);
  const isCertain = term.kind === 'error' || work.doubts === doubts;
  if (!isCertain || expression.expands) return openBecause(expression, [[term, argument]], evaluation);
  work.doubts = doubts;
  return scalar(term.kind !== 'error');
}
