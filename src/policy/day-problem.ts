import { isDay } from '../day.js';
import { excerpt } from '../excerpt.js';

/** What is wrong with the last day of an exception, after its name; null where it is a day. */
export function dayProblem(day: string): string | null {
  return isDay(day) ? null : `is ${excerpt(day)}, which is no day; allowed: a day such as 2027-03-31`;
}
