import type { Flaw } from './flaw.js';
import type { Range } from './range.js';

/** A text under conversion. */
export interface Source {
  readonly text: string;
  range(start: number, end: number): Range;
  /** Notes a flaw: what is converted then is thrown away. */
  refuse(what: Flaw['what'], at: Flaw['at']): void;
}
