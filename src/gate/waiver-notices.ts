import { daysBetween } from '../day.js';
import { waiverValidity } from '../rules/waiver-validity.js';
import { findingOf } from './findings.js';
import type { Finding, Location } from './report.js';

type Problem = keyof typeof waiverValidity.problems & string;

/** A waiver of the policy or in a comment, when all findings are there. */
export interface FinishedWaiver {
  /** The rules that it waives something of, and those that it does not. Of one that is for all checks of a tool, the former alone. */
  readonly used: readonly string[];
  readonly unused: readonly string[];
  readonly what: string;
  readonly reason: string;
  /** Null where it has no end. */
  readonly expires: string | null;
}

/** How long before its end a waiver is spoken of. */
const DAYS_OF_NOTICE = 14;

/** What is to be said of a waiver, on that day. */
export function waiverNotices({ used, unused, what, reason, expires }: FinishedWaiver, today: string, plan: string, location: Location | null): readonly Finding[] {
  const left = expires === null ? Infinity : daysBetween(today, expires);
  const days = left === 0 ? 'today' : left === 1 ? 'in 1 day' : `in ${left} days`;
  const say = (problem: Problem, rules: readonly string[]): Finding => waiverNotice(problem, { rule: rules.join('`, `'), what, reason, days, expires: expires ?? '' }, plan, location);
  if (used.length + unused.length === 0) return [];
  if (left < 0) return [say('expired', [...used, ...unused])];
  return [...(unused.length > 0 ? [say('unused', unused)] : []), ...(used.length > 0 && left <= DAYS_OF_NOTICE ? [say('about-to-expire', used)] : [])];
}

export function waiverNotice(problem: Problem, facts: Readonly<Record<string, string>>, plan: string, location: Location | null): Finding {
  const severity = waiverValidity.problems[problem].severity ?? waiverValidity.severity;
  return { ...findingOf(waiverValidity, { answer: 'fail', problem, address: null, attribute: null, facts }, plan, severity), location };
}
