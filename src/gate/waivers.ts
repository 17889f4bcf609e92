import { daysBetween } from '../day.js';
import { endWithin } from '../policy/exception-end.js';
import { loosens, type Policy, type Subject, selectionText, type WaiverRule } from '../policy/policy.js';
import { CONTROL_RULES } from '../policy/strictness.js';
import { waiverValidity } from '../rules/waiver-validity.js';
import { findingOf, type Judgement } from './findings.js';
import type { Finding, Location } from './report.js';

const NAMED = 3;

/** The first of some addresses, and how many more there are: `` `a`, `b`, `c` and 4 more ``. */
export function addressesText(addresses: Iterable<string>): string {
  const all = [...addresses];
  const more = all.length - NAMED;
  return `${all
    .slice(0, NAMED)
    .map((address) => `\`${address}\``)
    .join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

type Problem = keyof typeof waiverValidity.problems & string;

/** A waiver of the policy or in a comment, when all findings are there. */
export interface FinishedWaiver {
  /**
   * The rules that it waives something of, and those that it does not. Of one that is for all checks of a tool, the
   * former alone.
   */
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
export function waiverNotices(
  { used, unused, what, reason, expires, isRefused }: FinishedWaiver,
  today: string,
  maxDays: number,
  plan: string,
  location: Location | null,
): readonly Finding[] {
  const left = expires === null ? Infinity : daysBetween(today, expires);
  const { end, isCut } = expires === null ? { end: '', isCut: false } : endWithin(expires, today, maxDays);
  const say = (problem: Problem, rules: readonly string[]): Finding =>
    waiverNotice(
      problem,
      {
        rule: rules.join('`, `'),
        what,
        reason,
        days: daysText(left),
        expires: expires ?? '',
        end,
        limit: String(maxDays),
      },
      plan,
      location,
    );
  const rules = [...used, ...unused];
  if (rules.length === 0) return [];
  if (left < 0) return [say('expired', rules)];
  return [
    ...(isCut ? [say('end-cut', rules)] : []),
    ...(unused.length > 0 && !isRefused ? [say('unused', unused)] : []),
    ...(used.length > 0 && left <= DAYS_OF_NOTICE ? [say('about-to-expire', used)] : []),
  ];
}

export function waiverNotice(
  problem: Problem,
  facts: Readonly<Record<string, string>>,
  plan: string,
  location: Location | null,
): Finding {
  const severity = waiverValidity.problems[problem].severity ?? waiverValidity.severity;
  return {
    ...findingOf(waiverValidity, { answer: 'fail', problem, address: null, attribute: null, facts }, plan, severity),
    location,
  };
}

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
export function applyWaivers(
  plans: readonly JudgedPlan[],
  { waivers, maxWaiverDays }: Pick<Policy, 'waivers' | 'maxWaiverDays'>,
  today: string,
  firstPlan: string,
): Waived {
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
      return waiver === undefined
        ? finding
        : {
            ...finding,
            status: 'waived',
            waiver: {
              reason: waiver.reason,
              owner: waiver.owner,
              expires: endOf(waiver),
              by: 'policy',
              location: null,
            },
          };
    }),
  );

  const ofWaivers = waivers.flatMap((waiver) => {
    const { isUsed, refused } = uses.get(waiver)!;
    const { rule, reason, expires } = waiver;
    const what = selectionText(waiver);
    const [usedRules, unusedRules] = isUsed ? [[rule], []] : [[], [rule]];
    const notices = waiverNotices(
      { what, reason, expires, used: usedRules, unused: unusedRules, isRefused: refused.size > 0 },
      today,
      maxWaiverDays,
      firstPlan,
      null,
    );
    return [
      ...notices,
      ...[...refused].map(([problem, addresses]) =>
        waiverNotice(problem, { rule, what, reason, tables: addressesText(addresses) }, firstPlan, null),
      ),
    ];
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
