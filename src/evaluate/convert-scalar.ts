import { numberOf, numberText } from './arithmetic.js';
import { isLoose, isNull, type Scalar } from './marks.js';
import { refuse, type Refusal } from './refusal.js';
import { scalar, type Term } from './term.js';

export type Kind = 'string' | 'number' | 'bool';

/** A value that is to be of that type. Undefined: cannot be told. */
export function convertScalar(term: Term, kind: Kind): Term | undefined {
  switch (term.is) {
    case 'open':
    case 'error':
      return term;
    case 'unknown':
      return kind === 'string' ? term : undefined;
    case 'scalar':
      return convertKnown(term, kind);
    default:
      return refuse(`${kind} required`);
  }
}

function convertKnown(term: Scalar, kind: Kind): Term | undefined {
  if (term.value === null) return term;
  const value = converted(term.value, kind);
  // The number 1 is no boolean, the text "1" is one.
  if (typeof value === 'object') return isLoose(term) && (term.value === 0 || term.value === 1) ? undefined : value;
  if (value === undefined) return undefined;
  if (value === term.value && !isLoose(term)) return term;
  return { ...scalar(value), ...(term.sensitive === true ? { sensitive: true } : {}) };
}

/** The text that an argument or operand is; null is none. */
export function textOf(term: Term): string | Refusal | undefined {
  return valueOf(term, 'string') as string | Refusal | undefined;
}

export function numberIn(term: Term): number | Refusal | undefined {
  return valueOf(term, 'number') as number | Refusal | undefined;
}

export function boolOf(term: Term): boolean | Refusal | undefined {
  return valueOf(term, 'bool') as boolean | Refusal | undefined;
}

function valueOf(term: Term, kind: Kind): string | number | boolean | Refusal | undefined {
  if (isNull(term)) return refuse('argument must not be null');
  const result = convertScalar(term, kind);
  if (result?.is === 'error') return result;
  return result?.is === 'scalar' && result.value !== null ? result.value : undefined;
}

function converted(value: boolean | number | string, kind: Kind): boolean | number | string | Refusal | undefined {
  switch (kind) {
    case 'string':
      return typeof value === 'number' ? numberText(value) : String(value);
    case 'number': {
      const number = typeof value === 'string' ? numberOf(value) : value;
      return number === null || typeof number === 'boolean' ? refuse('a number is required') : number;
    }
    case 'bool':
      if (typeof value === 'boolean') return value;
      if (value === 'true' || value === '1') return true;
      return value === 'false' || value === '0' ? false : refuse('a bool is required');
  }
}
