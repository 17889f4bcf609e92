import type { AllowedKey, Requirement, Severity } from '../rules/rule.js';
import type { ChoiceName } from './choices.js';
import type { Selection } from './selection.js';
import { MAX_WAIVER_DAYS } from './waiver-end.js';

/** What a policy file says. Rules are named by their ids. */
export interface Policy {
  /** What flags and inputs can say as well, by their names. */
  readonly choices: Readonly<Partial<Record<ChoiceName, string>>>;
  readonly rules: Rules;
  /** The frameworks that comments show; null for all. */
  readonly frameworks: readonly string[] | null;
  readonly explicitKeyGrant: boolean;
  readonly allowedKeys: readonly AllowedKey[] | null;
  readonly overrides: readonly Override[];
  readonly waivers: readonly WaiverRule[];
  /** How far away the end of a waiver or override may be. */
  readonly maxWaiverDays: number;
  /** Whether comments in the sources waive as well. */
  readonly inlineWaivers: boolean;
  /** The other tools (COMMENT_TOOLS) whose comments in the sources apply to the same control. */
  readonly honour: readonly string[];
}

export type Rules = Readonly<Partial<Record<string, Severity | 'off'>>>;

export interface Override extends Selection {
  readonly require: Requirement | null;
  readonly rules: Rules;
  readonly reason: string | null;
  /** The last day on which it loosens something, in UTC; null where it has no end. */
  readonly expires: string | null;
}

export interface WaiverRule extends Selection {
  readonly rule: string;
  readonly reason: string;
  readonly owner: string | null;
  /** The last day on which it applies, in UTC, as the file has it: endWithin says what counts. */
  readonly expires: string;
}

/** What applies where there is no policy file. */
export const NO_POLICY: Policy = { choices: {}, rules: {}, frameworks: null, explicitKeyGrant: false, allowedKeys: null, overrides: [], waivers: [], maxWaiverDays: MAX_WAIVER_DAYS, inlineWaivers: true, honour: [] };
