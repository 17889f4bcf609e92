import { UserError } from '../errors.js';
import type { RawSource } from './choices.js';

const MAX_CHARACTERS = 100;

/** What the user calls the plans, to tell them from those of other jobs; null where it is unset or empty. Throws a UserError. */
export function parsePlanName(raw: RawSource): string | null {
  const name = raw.value('name')?.trim() || null;
  if (name !== null && name.length > MAX_CHARACTERS) {
    throw new UserError(`${raw.nameOf('name')} is ${name.length} characters long; allowed: up to ${MAX_CHARACTERS}, such as the workspace or the environment`);
  }
  return name;
}
