import { choose, type Choice, type RawSource } from './choices.js';
import { NO_POLICY, type Policy } from './policy.js';

/** What was chosen for judging plans. */
export interface Settings {
  readonly require: Choice<'require'>;
  /** What becomes of findings about what cannot be told. */
  readonly undetermined: Choice<'undetermined'>;
  readonly failOn: Choice<'fail-on'>;
  /** What becomes of tables that the plan does not change, and that fail already. */
  readonly existing: Choice<'existing'>;
  /** The frameworks that comments show; null for all. */
  readonly frameworks: readonly string[] | null;
}

/** Flags and inputs go before the policy. Throws a UserError that lists what is allowed. */
export function parseSettings(raw: RawSource, policy: Policy = NO_POLICY): Settings {
  const of = <Name extends 'require' | 'undetermined' | 'fail-on' | 'existing'>(name: Name): Choice<Name> => choose(name, { ...raw, value: () => raw.value(name)?.trim() || policy.choices[name] });
  return { require: of('require'), undetermined: of('undetermined'), failOn: of('fail-on'), existing: of('existing'), frameworks: policy.frameworks };
}
