import type { Policy } from '../policy/policy.js';
import { planSources } from '../rules/plan-sources.js';
import { findingOf } from './findings.js';
import type { JoinedSources } from './joined-sources.js';
import type { Finding } from './report.js';

/** What is to be said of a plan's sources: why they are not used, or what of them could not be read. */
export function sourceFindings(sources: JoinedSources | null, plan: string, policy: Policy): readonly Finding[] {
  const severity = policy.rules[planSources.id] ?? planSources.severity;
  if (sources === null || severity === 'off') return [];
  const { path, status, problems } = sources.row;
  if (status !== 'used' && !sources.isAskedFor) return [];
  const say = (problem: keyof typeof planSources.problems & string, why: string): Finding =>
    findingOf(planSources, { answer: 'fail', problem, address: null, attribute: null, facts: { path, why } }, plan, severity);
  const of = { used: 'file-not-read', 'not-matching': 'not-matching', unreadable: 'not-read' } as const;
  const shown = problems.slice(0, MOST).map((problem) => say(of[status], problem));
  return problems.length <= MOST ? shown : [...shown, say(of[status], `${problems.length - MOST} more of the kind`)];
}

/** The report's row of the plan has all of them. */
const MOST = 5;
