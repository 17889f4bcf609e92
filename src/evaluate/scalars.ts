import { isLoose, isNull, type Scalar } from './marks.js';
import { type Refusal, refuse, scalar, type Term } from './term.js';

/**
 * Terraform's numbers are decimal to hundreds of digits and ours are not, so an answer is given only where
 * both are sure to agree: for whole numbers, and fractions of a power of two. Undefined: there may be a difference.
 */
export function calculate(operator: '+' | '-' | '*' | '/' | '%', left: number, right: number): number | undefined {
  const result = resultOf(operator, left, right);
  return result === undefined || Object.is(result, -0) ? undefined : result;
}

/** Terraform has a negative zero too, and shows it. */
export function negate(number: number): number | undefined {
  return number === 0 ? undefined : -number;
}

/** No other number is written with so many digits: beyond, a number may have been rounded. */
const CERTAIN_DIGITS = 15;

/** A number as Terraform writes it: without an exponent. */
export function numberText(number: number): string | undefined {
  const text = String(number);
  if (Number.isSafeInteger(number)) return Object.is(number, -0) ? undefined : text;
  return isCertain(text) && /^-?\d+\.\d+$/.test(text) ? text : undefined;
}

/** The number that a text is, undefined where it might be another in Terraform, null where it is none. */
export function numberOf(text: string): number | null | undefined {
  if (/^-?\d+(\.\d+)?$/.test(text)) return isCertain(text) && !/^-0*(\.0*)?$/.test(text) ? Number(text) : undefined;
  return /^[+-]?(\.?\d|inf)/i.test(text) ? undefined : null;
}

export function isCertain(text: string): boolean {
  return text.replace(/\D/g, '').length <= CERTAIN_DIGITS;
}

const FRACTION = 1024;

function resultOf(operator: '+' | '-' | '*' | '/' | '%', left: number, right: number): number | undefined {
  switch (operator) {
    case '+':
      return exactSum(left, right);
    case '-':
      return exactSum(left, -right);
    case '*':
      return isSafe(left, right, left * right) ||
        isSafe(left * FRACTION, right * FRACTION, left * FRACTION * right * FRACTION)
        ? left * right
        : undefined;
    case '/': {
      const [dividend, divisor, result] = [left * FRACTION, right * FRACTION, left / right];
      const isExact =
        isSafe(dividend, divisor, result * FRACTION, dividend * FRACTION) &&
        result * FRACTION * divisor === dividend * FRACTION;
      return right !== 0 && isExact ? result : undefined;
    }
    case '%':
      return right !== 0 && isSafe(left, right) ? left % right : undefined;
  }
}

function exactSum(left: number, right: number): number | undefined {
  const sum = left + right;
  return isSafe(left, right, sum) || isSafe(left * FRACTION, right * FRACTION, sum * FRACTION) ? sum : undefined;
}

function isSafe(...numbers: readonly number[]): boolean {
  return numbers.every(Number.isSafeInteger);
}

/** As Terraform sorts: by code points. */
export function compareText(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let i = 0; i < length; i++) {
    const [a, b] = [rank(left.charCodeAt(i)), rank(right.charCodeAt(i))];
    if (a !== b) return a - b;
  }
  return left.length - right.length;
}

/** Surrogates stand for what comes after all other units. */
function rank(unit: number): number {
  if (unit >= 0xe000) return unit - 0x800;
  return unit >= 0xd800 ? unit + 0x2000 : unit;
}

export type Kind = 'string' | 'number' | 'bool';

/** A value that is to be of that type. Undefined: cannot be told. */
export function convertScalar(term: Term, kind: Kind): Term | undefined {
  switch (term.kind) {
    case 'undetermined':
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
  if (result?.kind === 'error') return result;
  return result?.kind === 'scalar' && result.value !== null ? result.value : undefined;
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
