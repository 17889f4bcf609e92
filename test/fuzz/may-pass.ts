import type { Requirement } from '../../src/rules/rule.js';
import type { PlanJson } from '../support/fixtures.js';

/*
 * What the gate must not pass, told from the plan's JSON in another way than the gate tells it: nothing of src/ is
 * asked. It says no only where that is certain; what hangs on references is the business of unrelated.ts.
 */

/** The tables of a plan that no reading of it lets pass. */
export function surelyFailing(plan: unknown, require: Requirement): readonly string[] {
  const changes = member(plan, 'resource_changes');
  return Array.isArray(changes)
    ? changes.filter((change) => isJudged(change) && !mayPass(change, require)).map((change) => change.address)
    : [];
}

/** The address of whatever table stays after the apply. */
function isJudged(resource: PlanJson): boolean {
  const actions = member(member(resource, 'change'), 'actions');
  return (
    member(resource, 'type') === 'aws_dynamodb_table' &&
    member(resource, 'mode') === 'managed' &&
    !member(resource, 'deposed') &&
    Array.isArray(actions) &&
    !['delete', 'forget'].includes(actions.join())
  );
}

function mayPass({ change }: PlanJson, require: Requirement): boolean {
  const block = at(change, 'server_side_encryption', 0);
  if (block.unknown || at(change, 'server_side_encryption').unknown) return false;
  const enabled = at(change, 'server_side_encryption', 0, 'enabled');
  if (enabled.unknown || enabled.value !== true) return false;
  if (require === 'kms') return true;
  const key = at(change, 'server_side_encryption', 0, 'kms_key_arn');
  return key.unknown || (typeof key.value === 'string' && key.value !== '' && !/(?:^|:)alias\/aws\//.test(key.value));
}

function at(
  change: unknown,
  ...path: readonly (string | number)[]
): { readonly value: unknown; readonly unknown: boolean } {
  let [value, marks] = [member(change, 'after'), member(change, 'after_unknown')];
  for (const step of path) {
    if (marks === true) return { value: undefined, unknown: true };
    [value, marks] = [member(value, step), member(marks, step)];
  }
  return { value, unknown: marks === true };
}

function member(value: any, name: string | number): any {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? value[name] : undefined;
}
