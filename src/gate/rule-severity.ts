import type { Policy } from '../policy/policy.js';
import type { Settings } from '../policy/settings.js';
import { CONTROL_RULES, isBelowFailOn, isLowerSeverity } from '../policy/strictness.js';
import { policyValidity } from '../rules/policy-validity.js';
import type { Severity } from '../rules/rule.js';

/** A severity of the policy for all tables that does not apply, and the least that does. */
export interface RefusedSeverity {
  readonly rule: string;
  readonly severity: Severity | 'off';
  readonly least: Severity;
}

/** What the policy gives a rule for all tables; undefined where it says nothing, or what does not apply. */
export function severityForAll(rule: string, { rules }: Pick<Policy, 'rules'>, { failOn }: Pick<Settings, 'failOn'>): Severity | 'off' | undefined {
  const severity = Object.hasOwn(rules, rule) ? rules[rule] : undefined;
  return severity !== undefined && leastOf(rule, severity, failOn) === null ? severity : undefined;
}

export function refusedSeverities({ rules }: Pick<Policy, 'rules'>, { failOn }: Pick<Settings, 'failOn'>): readonly RefusedSeverity[] {
  return Object.entries(rules).flatMap(([rule, severity]) => {
    const least = severity === undefined ? null : leastOf(rule, severity, failOn);
    return least === null ? [] : [{ rule, severity: severity!, least }];
  });
}

/** The least severity that is allowed, where that one is not. */
function leastOf(rule: string, severity: Severity | 'off', failOn: Settings['failOn']): Severity | null {
  if (CONTROL_RULES.includes(rule)) return isBelowFailOn(severity, failOn) ? (failOn === 'never' ? 'note' : failOn) : null;
  // It tells what of the policy does not apply: a policy cannot silence that.
  return rule === policyValidity.id && isLowerSeverity(severity, policyValidity.severity) ? policyValidity.severity : null;
}
