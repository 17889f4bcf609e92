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
      return isSafe(left, right, left * right) || isSafe(left * FRACTION, right * FRACTION, left * FRACTION * right * FRACTION) ? left * right : undefined;
    case '/': {
      const [dividend, divisor, result] = [left * FRACTION, right * FRACTION, left / right];
      const isExact = isSafe(dividend, divisor, result * FRACTION, dividend * FRACTION) && result * FRACTION * divisor === dividend * FRACTION;
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
