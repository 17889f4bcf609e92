import { daysBetween } from '../day.js';
import type { WaiverRule } from '../policy/policy.js';
import { selectionText } from '../policy/selection.js';
import { waiverValidity } from '../rules/waiver-validity.js';
import { findingOf, type Subjects } from './findings.js';
import type { Finding } from './report.js';

export interface JudgedPlan {
  readonly findings: readonly Finding[];
  readonly subjects: Subjects;
}

export interface Waived {
  /** Of each plan. */
  readonly findings: readonly (readonly Finding[])[];
  /** What is to be said of the waivers themselves. */
  readonly ofWaivers: readonly Finding[];
}

/** How long before its end a waiver is spoken of. */
const DAYS_OF_NOTICE = 14;

/** Waives what the policy waives today, a day in UTC. What is said of the waivers stands with the first of the plans. */
export function applyWaivers(plans: readonly JudgedPlan[], waivers: readonly WaiverRule[], today: string, firstPlan: string): Waived {
  const used = new Set<WaiverRule>();
  const valid = waivers.filter(({ expires }) => expires >= today);
  const findings = plans.map(({ findings: own, subjects }) =>
    own.map((finding): Finding => {
      const { ruleId, address } = finding;
      if (address === null) return finding;
      const matching = valid.filter((waiver) => waiver.rule === ruleId && subjects.selects(waiver, address));
      for (const waiver of matching) used.add(waiver);
      // Of several, the one that holds longest.
      const [waiver] = matching.sort((a, b) => (a.expires < b.expires ? 1 : -1));
      return waiver === undefined ? finding : { ...finding, status: 'waived', waiver: { reason: waiver.reason, owner: waiver.owner, expires: waiver.expires } };
    }),
  );
  return { findings, ofWaivers: waivers.flatMap((waiver) => findingsOn(waiver, used.has(waiver), today, firstPlan)) };
}

function findingsOn(waiver: WaiverRule, isUsed: boolean, today: string, plan: string): readonly Finding[] {
  const left = daysBetween(today, waiver.expires);
  const facts = { rule: waiver.rule, what: selectionText(waiver), expires: waiver.expires, reason: waiver.reason, days: left === 0 ? 'today' : left === 1 ? 'in 1 day' : `in ${left} days` };
  const say = (problem: keyof typeof waiverValidity.problems & string): readonly Finding[] => [
    findingOf(waiverValidity, { answer: 'fail', problem, address: null, attribute: null, facts }, plan, waiverValidity.problems[problem].severity ?? waiverValidity.severity),
  ];
  if (left < 0) return say('expired');
  if (!isUsed) return say('unused');
  return left <= DAYS_OF_NOTICE ? say('about-to-expire') : [];
}
