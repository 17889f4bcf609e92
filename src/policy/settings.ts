import { choose, type Choice, type RawSource } from './choices.js';

/** What the user chose for judging plans. */
export interface Settings {
  readonly require: Choice<'require'>;
  /** What becomes of findings about what cannot be told. */
  readonly undetermined: Choice<'undetermined'>;
  readonly failOn: Choice<'fail-on'>;
}

/** Throws a UserError that lists what is allowed. */
export function parseSettings(raw: RawSource): Settings {
  return { require: choose('require', raw), undetermined: choose('undetermined', raw), failOn: choose('fail-on', raw) };
}
