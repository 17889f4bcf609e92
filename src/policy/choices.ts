import { UserError } from '../errors.js';
import { excerpt } from '../excerpt.js';
import { REQUIREMENTS } from '../rules/rule.js';

/** What a user can choose, by the name that flags and inputs have. The first value of each is the default. */
export const CHOICES = {
  require: REQUIREMENTS,
  undetermined: ['fail', 'warn'],
  'fail-on': ['error', 'warning', 'never'],
  existing: ['fail', 'warn'],
  'account-ids': ['mask', 'show'],
  comment: ['always', 'findings', 'changes', 'never'],
  'comment-mode': ['update', 'recreate-on-fail'],
  annotations: ['true', 'false'],
  'step-summary': ['true', 'false'],
  suggestions: ['false', 'true'],
} as const;

export type ChoiceName = keyof typeof CHOICES;
export type Choice<Name extends ChoiceName> = (typeof CHOICES)[Name][number];

/** Where a door has what the user wrote, and what it calls that in messages: `--require`, `input require`. */
export interface RawSource {
  value(name: string): string | undefined;
  nameOf(name: string): string;
}

/** The user's choice; unset and empty are the same. Throws a UserError that lists what is allowed. */
export function choose<Name extends ChoiceName>(name: Name, raw: RawSource): Choice<Name> {
  const allowed: readonly string[] = CHOICES[name];
  const value = raw.value(name)?.trim() || allowed[0]!;
  if (!allowed.includes(value))
    throw new UserError(`${raw.nameOf(name)} is ${excerpt(value)}; allowed: ${allowed.join(', ')}`);
  return value as Choice<Name>;
}

const MAX_CHARACTERS = 100;

/**
 * What the user calls the plans, to tell them from those of other jobs; null where it is unset or empty. Throws a
 * UserError.
 */
export function parsePlanName(raw: RawSource): string | null {
  const name = raw.value('name')?.trim() || null;
  if (name !== null && name.length > MAX_CHARACTERS) {
    throw new UserError(
      `${raw.nameOf('name')} is ${name.length} characters long; allowed: up to ${MAX_CHARACTERS}, such as the workspace or the environment`,
    );
  }
  return name;
}
