/** What many evaluations may do together. */
export interface Budget {
  left: number;
}

/** What an evaluation may still do, and what it came across. */
export interface Work {
  /** Below zero it was too much: what came out is no answer. */
  left: number;
  depth: number;
  /** How often it met what Terraform may yet refuse: `try` rests on none of them. */
  doubts: number;
}

/** More than any real expression takes. */
const MOST_STEPS = 1_000_000;
const MOST_DEPTH = 200;

export function startWork(budget: Budget | undefined): Work {
  return { left: Math.min(MOST_STEPS, budget?.left ?? MOST_STEPS), depth: 0, doubts: 0 };
}

/** Takes from the budget what an evaluation that began with so many steps has used. */
export function settle(work: Work, began: number, budget: Budget | undefined): void {
  if (budget !== undefined) budget.left -= began - Math.max(0, work.left);
}

/** False where it is too much, from then on. */
export function spend(work: Work, steps = 1): boolean {
  work.left -= steps;
  if (work.depth > MOST_DEPTH) work.left = -1;
  return work.left >= 0;
}

export function isTooMuch(work: Work): boolean {
  return work.left < 0;
}

/** One level deeper, or `instead` where that is too much. */
export function deeper<T>(work: Work, instead: T, go: () => T): T {
  work.depth++;
  const result = spend(work) ? go() : instead;
  work.depth--;
  return result;
}
