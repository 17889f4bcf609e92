import { evaluate } from '../../src/evaluate/evaluate.js';
import type { Scope, Term } from '../../src/evaluate/term.js';
import type { Expression } from '../../src/hcl/syntax.js';
import type { Attribute } from '../../src/plan/origin.js';
import { parsedFile } from '../support/hcl.js';

export function expression(text: string): Expression {
  return parsedFile(`x = ${text}\n`).body.attributes.get('x')!.expression;
}

export function scopeOf(names: Readonly<Record<string, Term>>): Scope {
  return { lookup: (name) => (Object.hasOwn(names, name) ? names[name] : undefined) };
}

export function evaluated(text: string, names: Readonly<Record<string, Term>> = {}): Term {
  return evaluate(expression(text), scopeOf(names));
}

export function object(members: Readonly<Record<string, Term>>): Term {
  return { kind: 'object', members: new Map(Object.entries(members)) };
}

export function list(...items: readonly Term[]): Term {
  return { kind: 'list', items };
}

export function namespace(members: Readonly<Record<string, Term>>, from?: Attribute): Term {
  return {
    kind: 'namespace',
    get: (name) => (Object.hasOwn(members, name) ? members[name] : undefined),
    ...(from === undefined ? {} : { from }),
  };
}

export function attribute(address: string, ...path: readonly (string | number)[]): Attribute {
  const [type, name] = address.split('.');
  return { resource: { address, type, name } as Attribute['resource'], path };
}
