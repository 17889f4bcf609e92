import type { Policy, WaiverRule } from '../policy/policy.js';
import { loosens, selectionText, type Subject } from '../policy/selection.js';
import { CONTROL_RULES } from '../policy/strictness.js';
import { endWithin } from '../policy/waiver-end.js';
import { addressesText } from './addresses-text.js';
import type { Judgement } from './findings.js';
import type { Finding } from './report.js';
import { waiverNotice, waiverNotices } from './waiver-notices.js';

export type JudgedPlan = Pick<Judgement, 'findings' | 'subjects' | 'isBelowFloor'>;

export interface Waived {
  /** Of each plan. */
  readonly findings: readonly (readonly Finding[])[];
  /** What is to be told of the waivers themselves. */
  readonly ofWaivers: readonly Finding[];
}

/** Why a waiver does not cover a table that it is for. */
type Refusal = 'created-table' | 'names-nothing' | 'below-floor' | 'undetermined';

/** What became of a waiver. */
interface Use {
  isUsed: boolean;
  readonly refused: Map<Refusal, Set<string>>;
}

/** Waives what the policy waives today, a day in UTC. What is told of the waivers is with the first of the plans. */
export function applyWaivers(plans: readonly JudgedPlan[], { waivers, maxWaiverDays }: Pick<Policy, 'waivers' | 'maxWaiverDays'>, today: string, firstPlan: string): Waived {
  const uses = new Map(waivers.map((waiver): [WaiverRule, Use] => [waiver, { isUsed: false, refused: new Map() }]));
  const valid = waivers.filter(({ expires }) => expires >= today);
  const endOf = ({ expires }: WaiverRule): string => endWithin(expires, today, maxWaiverDays).end;

  const findings = plans.map(({ findings: own, subjects, isBelowFloor }) =>
    own.map((finding): Finding => {
      const { ruleId, address } = finding;
      if (address === null) return finding;
      const applying = valid.filter((waiver) => {
        if (waiver.rule !== ruleId) return false;
        const answer = covers(waiver, subjects.subjectOf(address), () => isBelowFloor(finding));
        const use = uses.get(waiver)!;
        if (answer === 'covers') use.isUsed = true;
        else if (answer !== 'not-for-it') use.refused.set(answer, (use.refused.get(answer) ?? new Set()).add(address));
        return answer === 'covers';
      });
      // Of several, the one that applies longest.
      const [waiver] = applying.sort((a, b) => (endOf(a) < endOf(b) ? 1 : -1));
      return waiver === undefined ? finding : { ...finding, status: 'waived', waiver: { reason: waiver.reason, owner: waiver.owner, expires: endOf(waiver), by: 'policy', location: null } };
    }),
  );

  const ofWaivers = waivers.flatMap((waiver) => {
    const { isUsed, refused } = uses.get(waiver)!;
    const { rule, reason, expires } = waiver;
    const what = selectionText(waiver);
    const [usedRules, unusedRules] = isUsed ? [[rule], []] : [[], [rule]];
    const notices = waiverNotices({ what, reason, expires, used: usedRules, unused: unusedRules, isRefused: refused.size > 0 }, today, maxWaiverDays, firstPlan, null);
    return [...notices, ...[...refused].map(([problem, addresses]) => waiverNotice(problem, { rule, what, reason, tables: addressesText(addresses) }, firstPlan, null))];
  });
  return { findings, ofWaivers };
}

function covers(waiver: WaiverRule, subject: Subject, isBelowFloor: () => boolean): Refusal | 'covers' | 'not-for-it' {
  const { found, isNamed, isWhole, isNew } = loosens(waiver, subject);
  if (found === 'no') return 'not-for-it';
  if (isNew && !isWhole) return 'created-table';
  if (!isNamed && CONTROL_RULES.includes(waiver.rule)) return 'names-nothing';
  if (!isNamed && isBelowFloor()) return 'below-floor';
  return found === 'undetermined' ? 'undetermined' : 'covers';
}
