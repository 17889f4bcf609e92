import { dayAfter, isDay } from '../day.js';
import { excerpt } from '../excerpt.js';

/** What is wrong with the last day of an exception, after its name; null where it is a day. */
export function dayProblem(day: string): string | null {
  return isDay(day) ? null : `is ${excerpt(day)}, which is no day; allowed: a day such as 2027-03-31`;
}

/** The default of max-waiver-days. */
export const MAX_WAIVER_DAYS = 365;

/** The last day on which an exception applies: no later than the limit allows, counted from today. */
export function endWithin(
  expires: string,
  today: string,
  maxDays: number,
): { readonly end: string; readonly isCut: boolean } {
  const latest = dayAfter(today, maxDays);
  return expires > latest ? { end: latest, isCut: true } : { end: expires, isCut: false };
}
