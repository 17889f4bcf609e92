import { dayAfter, isDay } from '../day.js';
import { excerpt } from '../excerpt.js';

/** What is wrong with the last day of a waiver, after its name; null where it is one that is allowed. */
export function dayProblem(day: string, today: string, maxDays: number | null): string | null {
  if (!isDay(day)) return `is ${excerpt(day)}, which is no day; allowed: a day such as 2027-03-31`;
  const last = maxDays === null ? day : dayAfter(today, maxDays);
  return day > last ? `is ${day}, and max-waiver-days is ${maxDays}; allowed today: up to ${last}` : null;
}
