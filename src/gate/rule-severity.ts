import type { Model } from '../model/model.js';
import type { Policy } from '../policy/policy.js';
import type { Settings } from '../policy/settings.js';
import { CONTROL_RULES, isBelowFailOn, isLowerSeverity } from '../policy/strictness.js';
import { policyValidity } from '../rules/policy-validity.js';
import { RULES } from '../rules/registry.js';
import type { RuleContext, Severity } from '../rules/rule.js';
import type { Terms } from './overrides.js';
import type { Finding } from './report.js';

/** A severity of the policy for all tables that does not apply, and the least that does. */
export interface RefusedSeverity {
  readonly rule: string;
  readonly severity: Severity | 'off';
  readonly least: Severity;
}

/** What the policy gives a rule for all tables; undefined where it says nothing, or what does not apply. */
export function severityForAll(
  rule: string,
  { rules }: Pick<Policy, 'rules'>,
  { failOn }: Pick<Settings, 'failOn'>,
): Severity | 'off' | undefined {
  const severity = Object.hasOwn(rules, rule) ? rules[rule] : undefined;
  return severity !== undefined && leastOf(rule, severity, failOn) === null ? severity : undefined;
}

export function refusedSeverities(
  { rules }: Pick<Policy, 'rules'>,
  { failOn }: Pick<Settings, 'failOn'>,
): readonly RefusedSeverity[] {
  return Object.entries(rules).flatMap(([rule, severity]) => {
    const least = severity === undefined ? null : leastOf(rule, severity, failOn);
    return least === null ? [] : [{ rule, severity: severity!, least }];
  });
}

/** The least severity that is allowed, where that one is not. */
function leastOf(rule: string, severity: Severity | 'off', failOn: Settings['failOn']): Severity | null {
  if (CONTROL_RULES.includes(rule))
    return isBelowFailOn(severity, failOn) ? (failOn === 'never' ? 'note' : failOn) : null;
  // It tells what of the policy does not apply: a policy cannot silence that.
  return rule === policyValidity.id && isLowerSeverity(severity, policyValidity.severity)
    ? policyValidity.severity
    : null;
}

/** What a rule found about an address, before it is a finding. */
export interface FoundProblem {
  readonly isUndetermined: boolean;
  /** Whether it is about a table that fails already, and that the plan leaves alone. */
  readonly isOld: boolean;
}

/**
 * Whether excusing a finding goes below a flag or input that is set: the table does not meet the `require` that is set,
 * or is undetermined, old, or failing where `undetermined`, `existing` or `fail-on` are set to fail on that.
 */
export function createBelowFloor(model: Model, context: RuleContext, { floor, settings }: Terms) {
  const required = floor.require;
  const failingRequired = (): ReadonlySet<string> => {
    if (required === undefined) return new Set();
    return new Set(
      RULES.filter(({ id }) => CONTROL_RULES.includes(id)).flatMap((rule) =>
        [...rule.judge(model, { ...context, requirementOf: () => required })].flatMap(({ answer, address }) =>
          answer === 'fail' || (answer === 'undetermined' && settings.undetermined === 'fail')
            ? [`${rule.id} ${address}`]
            : [],
        ),
      ),
    );
  };
  // Most policies excuse nothing.
  let failing: ReadonlySet<string> | undefined;
  return (
    { ruleId, address, severity }: Pick<Finding, 'ruleId' | 'address' | 'severity'>,
    { isUndetermined, isOld }: FoundProblem,
  ): boolean => {
    failing ??= failingRequired();
    if (failing.has(`${ruleId} ${address}`)) return true;
    if (isUndetermined && floor.undetermined === 'fail') return true;
    if (isOld && floor.existing === 'fail') return true;
    return (
      CONTROL_RULES.includes(ruleId) &&
      floor['fail-on'] !== undefined &&
      floor['fail-on'] !== 'never' &&
      !isBelowFailOn(severity, floor['fail-on'])
    );
  };
}
