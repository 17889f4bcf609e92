import type { Expression } from '../hcl/expression.js';
import { convertScalar, textOf } from './convert-scalar.js';
import type { Evaluation, ExpressionOf } from './evaluation.js';
import { isAnySensitive, markSensitive } from './marks.js';
import { openBecause } from './reference-texts.js';
import { refuse } from './refusal.js';
import { scalar, type Term } from './term.js';
import { spend } from './work.js';

export function evaluateTemplate(expression: ExpressionOf<'template'>, evaluation: Evaluation): Term {
  const { parts } = expression;
  const [only] = parts;
  // "${x}" is x, whatever its type.
  if (parts.length === 1 && only !== undefined && typeof only !== 'string') return evaluation.of(only);
  const filled = parts.map((part) => (typeof part === 'string' ? ([scalar(part), expression] as const) : ([evaluation.of(part), part] as const)));
  const texts = filled.map(([term]) => textOf(term));
  const refused = texts.find((text) => typeof text === 'object');
  if (refused !== undefined) return refused;
  if (texts.includes(undefined)) return openBecause(expression, filled, evaluation);
  const text = texts.join('');
  if (!spend(evaluation.work, text.length / 100)) return openBecause(expression, [], evaluation);
  const result = scalar(text.normalize());
  return filled.some(([term]) => isAnySensitive(term, evaluation.work)) ? markSensitive(result, evaluation.work) : result;
}

export function evaluateTuple({ items }: ExpressionOf<'tuple'>, evaluation: Evaluation): Term {
  const terms = items.map(evaluation.of);
  return terms.find(({ is }) => is === 'error') ?? { is: 'list', items: terms };
}

export function evaluateObject(expression: ExpressionOf<'object'>, evaluation: Evaluation): Term {
  const members = new Map<string, Term>();
  const untold: (readonly [Term, Expression])[] = [];
  for (const entry of expression.entries) {
    const given = evaluation.of(entry.key);
    const key = convertScalar(given, 'string');
    const value = evaluation.of(entry.value);
    if (key?.is === 'error') return key;
    if (value.is === 'error') return value;
    if (key?.is === 'scalar' && key.value === null) return refuse("can't use a null value as a key");
    if (key?.is === 'scalar') members.set(String(key.value), value);
    else untold.push([given, entry.key]);
  }
  return untold.length === 0 ? { is: 'object', members } : openBecause(expression, untold, evaluation);
}
