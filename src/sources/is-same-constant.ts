import type { Expression } from '../hcl/expression.js';
import { isObject, type Json } from '../plan/json.js';
import { evaluate } from '../evaluate/evaluate.js';
import type { Scope, Term } from '../evaluate/term.js';

const NO_NAMES: Scope = { lookup: () => undefined };

/** Whether the expression is that constant: what functions make of constants is not compared. */
export function isSameConstant(constant: Json, expression: Expression): boolean {
  return isSame(constant, evaluate(expression, NO_NAMES));
}

function isSame(json: Json, term: Term): boolean {
  switch (term.is) {
    case 'scalar':
      return json === term.value || (typeof json === 'string' && isSameText(json, term.value)) || (typeof json === 'number' && typeof term.value === 'number' && String(json) === String(term.value));
    case 'list':
      return Array.isArray(json) && json.length === term.items.length && term.items.every((item, i) => isSame(json[i]!, item));
    case 'object':
      return isObject(json) && Object.keys(json).length === term.members.size && [...term.members].every(([name, inner]) => Object.hasOwn(json, name) && isSame(json[name]!, inner));
    default:
      return true;
  }
}

/** Of a file in JSON syntax, the plan has strings as they stand there. */
function unescaped(text: string): string {
  return text.replace(/([$%])\1\{/g, '$1{');
}

/** Terraform normalizes texts. */
function isSameText(constant: string, stated: unknown): boolean {
  return typeof stated === 'string' && [constant, unescaped(constant)].some((text) => text.normalize() === stated.normalize());
}
