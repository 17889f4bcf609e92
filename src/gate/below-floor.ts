import type { Model } from '../model/model.js';
import { CONTROL_RULES, isBelowFailOn } from '../policy/strictness.js';
import { RULES } from '../rules/registry.js';
import type { RuleContext } from '../rules/rule.js';
import type { Terms } from './overrides.js';
import type { Finding } from './report.js';

/** What a rule found about an address, before it is a finding. */
export interface FoundProblem {
  readonly isUndetermined: boolean;
  /** Whether it is about a table that fails already, and that the plan leaves alone. */
  readonly isOld: boolean;
}

/**
 * Whether excusing a finding goes below a flag or input that is set: the table does not meet the `require` that is set, or
 * is undetermined, old, or failing where `undetermined`, `existing` or `fail-on` are set to fail on that.
 */
export function createBelowFloor(model: Model, context: RuleContext, { floor, settings }: Terms) {
  const required = floor.require;
  const failingRequired = (): ReadonlySet<string> => {
    if (required === undefined) return new Set();
    return new Set(
      RULES.filter(({ id }) => CONTROL_RULES.includes(id)).flatMap((rule) =>
        [...rule.judge(model, { ...context, requirementOf: () => required })].flatMap(({ answer, address }) =>
          answer === 'fail' || (answer === 'undetermined' && settings.undetermined === 'fail') ? [`${rule.id} ${address}`] : [],
        ),
      ),
    );
  };
  // Most policies excuse nothing.
  let failing: ReadonlySet<string> | undefined;
  return ({ ruleId, address, severity }: Pick<Finding, 'ruleId' | 'address' | 'severity'>, { isUndetermined, isOld }: FoundProblem): boolean => {
    failing ??= failingRequired();
    if (failing.has(`${ruleId} ${address}`)) return true;
    if (isUndetermined && floor.undetermined === 'fail') return true;
    if (isOld && floor.existing === 'fail') return true;
    return CONTROL_RULES.includes(ruleId) && floor['fail-on'] !== undefined && floor['fail-on'] !== 'never' && !isBelowFailOn(severity, floor['fail-on']);
  };
}
