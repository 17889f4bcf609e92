import type { State } from './evidence.js';

/** The first decides: whoever waits for what is in progress need not wait where something else is wrong already. */
const ORDER = ['not-compliant', 'undetermined', 'in-progress', 'excepted', 'done'] as const satisfies readonly State[];

/** Of nothing at all: done. */
export function worstState(states: readonly State[]): State {
  return ORDER.find((state) => states.includes(state)) ?? 'done';
}
