import type { Verdict } from './report.js';

/** What a process that could not tell ends with: wrong usage, unreadable input, a bug. */
export const COULD_NOT_TELL = 2;

export function exitCodeOf(verdict: Verdict): 0 | 1 {
  return verdict === 'pass' ? 0 : 1;
}
