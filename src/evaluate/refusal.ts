import type { Term } from './term.js';

export type Refusal = Extract<Term, { is: 'error' }>;

export function refuse(message: string): Refusal {
  return { is: 'error', message };
}

/** What is wrong is certain whatever the others come to. Undefined: it cannot be told. */
export function withAll<T extends string | number | boolean | readonly Term[]>(
  values: readonly (T | Refusal | undefined)[],
  then: (values: readonly T[]) => Term | undefined,
): Term | undefined {
  const refused = values.find((value): value is Refusal => typeof value === 'object' && 'is' in value);
  if (refused !== undefined) return refused;
  return values.includes(undefined) ? undefined : then(values as readonly T[]);
}
