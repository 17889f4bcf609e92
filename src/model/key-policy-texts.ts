import type { Json } from '../plan/json.js';

/** One text or several; IAM takes numbers and booleans for their text. */
export function textsOf(value: Json | undefined): readonly string[] | null {
  if (value === undefined || value === null) return null;
  const all: readonly Json[] = Array.isArray(value) ? value : [value];
  return all.every((one) => one !== null && typeof one !== 'object') ? all.map(String) : null;
}
