import type { Expression } from '../hcl/expression.js';
import type { Kind } from './convert-scalar.js';

/** The type that an expression has whatever its operands come to, where its form says so. */
export function staticKind(expression: Expression): Kind | undefined {
  switch (expression.kind) {
    case 'template':
      return expression.parts.length === 1 && typeof expression.parts[0] !== 'string' ? undefined : 'string';
    case 'unary':
      return expression.operator === '!' ? 'bool' : 'number';
    case 'binary':
      return '+-*/%'.includes(expression.operator) ? 'number' : 'bool';
    case 'call':
      return KINDS[expression.name];
    case 'conditional': {
      const [yes, no] = [staticKind(expression.yes), staticKind(expression.no)];
      return yes === no ? yes : undefined;
    }
    default:
      return undefined;
  }
}

const KINDS: Readonly<Record<string, Kind>> = {
  __proto__: null as never,
  alltrue: 'bool',
  anytrue: 'bool',
  can: 'bool',
  contains: 'bool',
  format: 'string',
  join: 'string',
  jsonencode: 'string',
  length: 'number',
  lower: 'string',
  tobool: 'bool',
  tonumber: 'number',
  tostring: 'string',
  upper: 'string',
};
