import { UserError } from '../errors.js';
import { REQUIREMENTS, type Requirement } from '../rules/rule.js';

/** What the user chose. Flags, inputs and the report use the same names and values. */
export interface Settings {
  readonly require: Requirement;
  /** What becomes of findings about what cannot be told. */
  readonly undetermined: 'fail' | 'warn';
  readonly failOn: 'error' | 'warning' | 'never';
}

/** The choices, by the name that flags and inputs have. The first value of each is the default. */
export const CHOICES = {
  require: REQUIREMENTS,
  undetermined: ['fail', 'warn'],
  'fail-on': ['error', 'warning', 'never'],
} as const;

export type ChoiceName = keyof typeof CHOICES;

/** Settings from raw values; unset and empty are the same. Throws a UserError that lists what is allowed. */
export function parseSettings(raw: Partial<Record<ChoiceName, string | undefined>>, nameOf: (name: ChoiceName) => string): Settings {
  const choose = <Name extends ChoiceName>(name: Name): (typeof CHOICES)[Name][number] => {
    const allowed: readonly string[] = CHOICES[name];
    const value = raw[name]?.trim() || allowed[0]!;
    if (!allowed.includes(value)) throw new UserError(`${nameOf(name)} is ${JSON.stringify(value)}; allowed: ${allowed.join(', ')}`);
    return value as (typeof CHOICES)[Name][number];
  };
  return { require: choose('require'), undetermined: choose('undetermined'), failOn: choose('fail-on') };
}
