import type { Reason } from './evidence.js';
import type { KeyAnswers } from './key-answers.js';
import type { PlannedKey } from './planned-key.js';

export interface Judgement {
  readonly compared: 'key' | 'kind' | null;
  /** It is not as the plan says, or not in order. */
  readonly reasons: readonly Reason[];
  /** It is not what the policy requires: an exception excuses it. */
  readonly shortfalls: readonly Reason[];
  readonly notes: readonly string[];
}

export interface Facts {
  readonly planned: PlannedKey;
  readonly keys: KeyAnswers;
  readonly conflict: string | null;
  /** The key as it may be shown. */
  readonly shownKey: string | null;
}
