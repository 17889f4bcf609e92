import type { Severity } from '../rules/rule.js';
import type { Choice } from './choices.js';

/** The settings that decide whether a plan passes, each from strict to loose. */
export const STRICT_TO_LOOSE = {
  require: ['customer-managed', 'kms'],
  undetermined: ['fail', 'warn'],
  'fail-on': ['warning', 'error', 'never'],
  existing: ['fail', 'warn'],
} as const satisfies { readonly [Name in FloorName]: readonly Choice<Name>[] };

export type FloorName = 'require' | 'undetermined' | 'fail-on' | 'existing';
export const FLOOR_NAMES = Object.keys(STRICT_TO_LOOSE) as FloorName[];

/** The flags or inputs that are set: a policy can be stricter than these, not looser. */
export type Floor = { readonly [Name in FloorName]?: Choice<Name> };

export function isLooser<Name extends FloorName>(name: Name, value: Choice<Name>, than: Choice<Name>): boolean {
  const order: readonly string[] = STRICT_TO_LOOSE[name];
  return order.indexOf(value) > order.indexOf(than);
}

/** The severities of a rule from strict to loose. */
const SEVERITIES_STRICT_TO_LOOSE: readonly (Severity | 'off')[] = ['error', 'warning', 'note', 'off'];

export function isLowerSeverity(severity: Severity | 'off', than: Severity | 'off'): boolean {
  return SEVERITIES_STRICT_TO_LOOSE.indexOf(severity) > SEVERITIES_STRICT_TO_LOOSE.indexOf(than);
}

/** The rules of the control itself: a policy cannot turn them off. */
export const CONTROL_RULES: readonly string[] = ['table-kms-encryption', 'replica-kms-encryption'];

/** Whether that severity takes a control rule below what fails: with `never` nothing fails, and only off is below. */
export function isBelowFailOn(severity: Severity | 'off', failOn: Choice<'fail-on'>): boolean {
  return isLowerSeverity(severity, failOn === 'never' ? 'note' : failOn);
}
