import { daysBetween } from '../day.js';
import { endWithin } from '../policy/exception-end.js';
import { type Override, selectionText } from '../policy/policy.js';
import { looserSettings } from '../policy/settings.js';
import { isLowerSeverity } from '../policy/strictness.js';
import { policyValidity } from '../rules/policy-validity.js';
import { findingOf } from './findings.js';
import type { Overrides, Refusal, Terms } from './overrides.js';
import type { Finding } from './report.js';
import { refusedSeverities } from './rule-severity.js';
import { addressesText, DAYS_OF_NOTICE, daysText } from './waivers.js';

type Problem = keyof typeof policyValidity.problems & string;
type Facts = Readonly<Record<string, string>>;

/**
 * What of a policy does not apply as it is written, when all of its plans are judged. It is told with the first of
 * them.
 */
export function policyFindings(terms: Terms, plans: readonly Overrides[], firstPlan: string): readonly Finding[] {
  const { policy, settings, floor } = terms;
  const say = (problem: Problem, facts: Facts): Finding => policyNotice(terms, problem, facts, firstPlan);
  return [
    ...looserSettings(floor, policy).map(({ name, value, floor: least }) =>
      say('looser-than-input', { setting: `${name}: ${value}`, floor: `${name}: ${least}` }),
    ),
    ...refusedSeverities(policy, settings).map(({ rule, severity, least }) =>
      say('rule-cannot-be-off', { setting: `${rule}: ${severity}`, least }),
    ),
    ...policy.overrides.flatMap((override) =>
      ofOverride(override, terms, plans).map(([problem, facts]) => say(problem, facts)),
    ),
  ];
}

/** A finding about the policy itself. The policy can make it more severe, not less. */
function policyNotice({ policy }: Pick<Terms, 'policy'>, problem: Problem, facts: Facts, plan: string): Finding {
  const severity = policyValidity.problems[problem].severity ?? policyValidity.severity;
  const chosen = policy.rules[policyValidity.id] ?? severity;
  return findingOf(
    policyValidity,
    { answer: 'fail', problem, address: null, attribute: null, facts },
    plan,
    chosen === 'off' || isLowerSeverity(chosen, severity) ? severity : chosen,
  );
}

function ofOverride(
  override: Override,
  { policy, today }: Terms,
  plans: readonly Overrides[],
): readonly (readonly [Problem, Facts])[] {
  const what = selectionText(override);
  const uses = plans.map((plan) => plan.useOf(override));
  const refusals = new Map<Refusal, Map<string, Set<string>>>();
  for (const { refused } of uses) {
    for (const [refusal, byTable] of refused) {
      const all = refusals.get(refusal) ?? new Map<string, Set<string>>();
      refusals.set(refusal, all);
      for (const [setting, addresses] of byTable)
        all.set(setting, new Set([...(all.get(setting) ?? []), ...addresses]));
    }
  }
  const refused = [...refusals].flatMap(([problem, bySetting]) =>
    // That it has expired is told once.
    problem === 'override-expired'
      ? []
      : [...bySetting].map(
          ([setting, addresses]) => [problem, { what, setting, tables: addressesText(addresses) }] as const,
        ),
  );
  const { expires } = override;
  if (expires === null) return refused;
  const left = daysBetween(today, expires);
  if (left < 0) return [['override-expired', { what, expires }], ...refused];
  const { end, isCut } = endWithin(expires, today, policy.maxWaiverDays);
  const isUsed = uses.some(({ loosened }) => loosened.size > 0);
  return [
    ...(isCut ? [['end-cut', { what, expires, end, limit: String(policy.maxWaiverDays) }] as const] : []),
    ...(isUsed && left <= DAYS_OF_NOTICE
      ? [['override-about-to-expire', { what, expires, days: daysText(left) }] as const]
      : []),
    ...refused,
  ];
}
