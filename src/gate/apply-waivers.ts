import type { WaiverRule } from '../policy/policy.js';
import { selectionText } from '../policy/selection.js';
import type { Subjects } from './findings.js';
import type { Finding } from './report.js';
import { waiverNotices } from './waiver-notices.js';

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
      return waiver === undefined ? finding : { ...finding, status: 'waived', waiver: { reason: waiver.reason, owner: waiver.owner, expires: waiver.expires, by: 'policy', location: null } };
    }),
  );
  const ofWaivers = waivers.flatMap((waiver) => {
    const [usedRules, unusedRules] = used.has(waiver) ? [[waiver.rule], []] : [[], [waiver.rule]];
    return waiverNotices({ ...waiver, used: usedRules, unused: unusedRules, what: selectionText(waiver) }, today, firstPlan, null);
  });
  return { findings, ofWaivers };
}
