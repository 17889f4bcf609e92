import type { AllowedKey, Requirement, Severity } from '../rules/rule.js';
import { matchesWildcard } from '../wildcard.js';
import { coversAddress, isWholeAddress, namesSomething } from './address-pattern.js';
import type { ChoiceName } from './choices.js';
import { MAX_WAIVER_DAYS } from './exception-end.js';
import type { Found, JsonPath } from './json-path.js';

/** Some tables or replicas: all that is written has to match. */
export interface Selection {
  /** Addresses with `*`, one of which has to be the resource's. */
  readonly addresses: readonly string[] | null;
  /** What the resource's change has to be like. */
  readonly where: JsonPath | null;
}

/** A table or replica that a selection is asked about. */
export interface Subject {
  readonly address: string;
  /** Whether the plan creates, imports or replaces it. */
  readonly isCreated: boolean;
  /** The address that the plan moves it from; null where it does not. */
  readonly movedFrom: string | null;
  /** Its change as documents for paths: as it is, and with one side in place of both. */
  documents(): {
    readonly asWritten: unknown /** Null where it does not exist yet. */;
    readonly before: unknown;
    readonly after: unknown;
  };
}

/**
 * Whether what is stricter applies: where the table matches before or after the change, or where that is undetermined.
 */
export function tightens({ addresses, where }: Selection, subject: Subject): boolean {
  if (addresses !== null && !addresses.some((pattern) => matchesWildcard(subject.address, pattern))) return false;
  if (where === null) return true;
  const { asWritten, before, after } = subject.documents();
  const documents = [asWritten, before, after].filter((document) => document !== null);
  return documents.length === 0 || documents.some((document) => where.find(document) !== 'no');
}

/** How an exception is for a table. */
export interface Loosening {
  readonly found: Found;
  /** Whether an address that covers it names something. */
  readonly isNamed: boolean;
  /** Whether one of its addresses is the table's own, in full. */
  readonly isWhole: boolean;
  /**
   * Whether the table is new to it: created, imported or replaced, or moved here from an address that it is not for.
   */
  readonly isNew: boolean;
}

/**
 * Whether what is looser is for a table: certainly, as the table is now and, where it exists already, as it was before.
 */
export function loosens({ addresses, where }: Selection, subject: Subject): Loosening {
  const covering = addresses?.filter((pattern) => coversAddress(pattern, subject.address)) ?? [];
  const isNamed = covering.some(namesSomething);
  const isWhole = covering.some(isWholeAddress);
  const { isCreated, movedFrom } = subject;
  const isNew =
    isCreated || (movedFrom !== null && addresses?.some((pattern) => coversAddress(pattern, movedFrom)) === false);
  if (addresses !== null && covering.length === 0) return { found: 'no', isNamed, isWhole, isNew };
  return { found: where === null ? 'yes' : isSurely(where, subject), isNamed, isWhole, isNew };
}

function isSurely(where: JsonPath, subject: Subject): Found {
  const { asWritten, before } = subject.documents();
  const answers = [asWritten, before].flatMap((document) => (document === null ? [] : [where.find(document)]));
  // Of what has no change nothing is certain.
  if (answers.length === 0) return 'undetermined';
  return answers.includes('no') ? 'no' : answers.includes('undetermined') ? 'undetermined' : 'yes';
}

/** A selection in words, for messages. */
export function selectionText({ addresses, where }: Selection): string {
  return [
    ...(addresses === null ? [] : [addresses.map((pattern) => `\`${pattern}\``).join(', ')]),
    ...(where === null ? [] : [`\`${where.text}\``]),
  ].join(' and ');
}

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
export const NO_POLICY: Policy = {
  choices: {},
  rules: {},
  frameworks: null,
  explicitKeyGrant: false,
  allowedKeys: null,
  overrides: [],
  waivers: [],
  maxWaiverDays: MAX_WAIVER_DAYS,
  inlineWaivers: true,
  honour: [],
};
