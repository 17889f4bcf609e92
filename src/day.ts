/** Days in UTC, as text such as `2026-11-22`: they compare as they stand. */

const DAY_MS = 86_400_000;

/** Whether there is such a day: the 31st of February is none. */
export function isDay(text: string): boolean {
  const time = timeOf(text);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && dayOf(time) === text;
}

export function daysBetween(from: string, to: string): number {
  return Math.round((timeOf(to) - timeOf(from)) / DAY_MS);
}

export function dayAfter(day: string, days: number): string {
  return dayOf(timeOf(day) + days * DAY_MS);
}

function timeOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** The day of a time, in milliseconds since 1970. */
export function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 'YYYY-MM-DD'.length);
}
