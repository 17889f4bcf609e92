import { dayAfter } from '../day.js';

/** The default of max-waiver-days. */
export const MAX_WAIVER_DAYS = 365;

/** The last day on which an exception applies: no later than the limit allows, counted from today. */
export function endWithin(expires: string, today: string, maxDays: number): { readonly end: string; readonly isCut: boolean } {
  const latest = dayAfter(today, maxDays);
  return expires > latest ? { end: latest, isCut: true } : { end: expires, isCut: false };
}
