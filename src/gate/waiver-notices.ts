import { daysBetween } from '../day.js';
import { endWithin } from '../policy/waiver-end.js';
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
  /** As it is written; null where it has no end. */
  readonly expires: string | null;
  /** Whether it is for findings that it does not cover, which is told apart. */
  readonly isRefused: boolean;
}

/** How long before its end an exception is spoken of. */
export const DAYS_OF_NOTICE = 14;

/** `today`, `in 1 day`, `in 9 days`. */
export function daysText(left: number): string {
  return left === 0 ? 'today' : left === 1 ? 'in 1 day' : `in ${left} days`;
}

/** What is to be told of a waiver, on that day. */
export function waiverNotices({ used, unused, what, reason, expires, isRefused }: FinishedWaiver, today: string, maxDays: number, plan: string, location: Location | null): readonly Finding[] {
  const left = expires === null ? Infinity : daysBetween(today, expires);
  const { end, isCut } = expires === null ? { end: '', isCut: false } : endWithin(expires, today, maxDays);
  const say = (problem: Problem, rules: readonly string[]): Finding =>
    waiverNotice(problem, { rule: rules.join('`, `'), what, reason, days: daysText(left), expires: expires ?? '', end, limit: String(maxDays) }, plan, location);
  const rules = [...used, ...unused];
  if (rules.length === 0) return [];
  if (left < 0) return [say('expired', rules)];
  return [
    ...(isCut ? [say('end-cut', rules)] : []),
    ...(unused.length > 0 && !isRefused ? [say('unused', unused)] : []),
    ...(used.length > 0 && left <= DAYS_OF_NOTICE ? [say('about-to-expire', used)] : []),
  ];
}

export function waiverNotice(problem: Problem, facts: Readonly<Record<string, string>>, plan: string, location: Location | null): Finding {
  const severity = waiverValidity.problems[problem].severity ?? waiverValidity.severity;
  return { ...findingOf(waiverValidity, { answer: 'fail', problem, address: null, attribute: null, facts }, plan, severity), location };
}
