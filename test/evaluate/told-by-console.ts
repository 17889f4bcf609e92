import { isLoose } from '../../src/evaluate/marks.js';
import type { Term } from '../../src/evaluate/term.js';

/** Whether a term is that value of Terraform's, as JSON. What is marked as loose may be a string there. */
export function isToldBy(json: unknown, term: Term): boolean {
  switch (term.kind) {
    case 'scalar':
      return term.value === json || (isLoose(term) && String(term.value) === json);
    case 'list':
      return (
        Array.isArray(json) &&
        json.length === term.items.length &&
        (term.isSet === true ? isSetToldBy(json, term.items) : term.items.every((item, i) => isToldBy(json[i], item)))
      );
    case 'object':
      return (
        isRecord(json) &&
        Object.keys(json).length === term.members.size &&
        [...term.members].every(([name, member]) => Object.hasOwn(json, name) && isToldBy(json[name], member))
      );
    default:
      return false;
  }
}

/** Of a set of objects, the order is not told. */
function isSetToldBy(json: readonly unknown[], items: readonly Term[]): boolean {
  return json.every((value) => items.some((item) => isToldBy(value, item)));
}

function isRecord(json: unknown): json is Record<string, unknown> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
