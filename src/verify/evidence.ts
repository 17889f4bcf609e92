import { CONTROL } from '../gate/compile-report.js';
import type { EncryptionRow, Finding, Report, TableRow, Verdict, Waiver } from '../gate/report.js';
import type { Requirement } from '../rules/rule.js';
import type { KeyFacts } from './key-answers.js';

export const REQUIREMENT_WORDS = { kms: 'KMS encryption', 'customer-managed': 'a customer managed key' } as const;

/** What verify found: plain JSON, described by schema/evidence.schema.json. */
export interface Evidence {
  readonly schemaVersion: '1';
  readonly tool: Report['tool'];
  /** When AWS was asked, as the door says it. */
  readonly observedAt: string;
  readonly commit: string | null;
  readonly control: { readonly id: string; readonly title: string };
  /** The worst of the tables: see worst-state.ts. */
  readonly state: Exclude<State, 'excepted'>;
  readonly report: {
    readonly version: string;
    readonly verdict: Verdict;
    readonly plans: readonly {
      readonly name: string;
      readonly path: string;
      readonly sha256: string;
      readonly required: Requirement;
    }[];
  };
  readonly summary: {
    readonly tables: number;
    readonly done: number;
    readonly excepted: number;
    readonly inProgress: number;
    readonly notCompliant: number;
    readonly undetermined: number;
  };
  readonly tables: readonly TableEvidence[];
}

/** excepted: as the plan says, and the policy does not ask for more, by a waiver or a baseline. */
export type State = 'done' | 'excepted' | 'in-progress' | 'not-compliant' | 'undetermined';

export interface Reason {
  readonly state: 'in-progress' | 'not-compliant' | 'undetermined';
  readonly message: string;
}

/** A table, or a replica of it, in its region. */
export interface PlaceEvidence {
  /** The table's for a replica block. */
  readonly address: string;
  readonly region: string | null;
  readonly planned: EncryptionRow;
  /** Null where the answers do not show it. */
  readonly observed: Observation | null;
  /**
   * What of the key could be compared: the key itself, or only what kind of key it is. Null where it is not as planned.
   */
  readonly compared: 'key' | 'kind' | null;
  /** For a table, with its replicas taken into account. */
  readonly state: State;
  /** Why it is not done. */
  readonly reasons: readonly Reason[];
  readonly notes: readonly string[];
}

export interface TableEvidence extends PlaceEvidence {
  readonly plan: string;
  readonly name: string | null;
  readonly required: Requirement;
  readonly exception: Exception | null;
  readonly replicas: readonly PlaceEvidence[];
}

export interface Exception {
  readonly status: 'waived' | 'baseline';
  readonly waiver: Waiver | null;
}

/** What DynamoDB and KMS answered. `(sensitive)` stands for what the plan marks so. */
export interface Observation {
  readonly tableArn: string | null;
  readonly status: string;
  /** Of SSEDescription; null where there is none, or where only the table's list of replicas shows the replica. */
  readonly sseStatus: string | null;
  readonly sseType: string | null;
  readonly keyArn: string | null;
  readonly inaccessibleSince: string | null;
  /** What KMS says about the key; null where no answer about it was given. */
  readonly key: Omit<KeyFacts, 'arn'> | null;
}

/** The first decides: whoever waits for what is in progress need not wait where something else is wrong already. */
const ORDER = ['not-compliant', 'undetermined', 'in-progress', 'excepted', 'done'] as const satisfies readonly State[];

/** Of nothing at all: done. */
export function worstState(states: readonly State[]): State {
  return ORDER.find((state) => states.includes(state)) ?? 'done';
}

/**
 * Why the policy does not ask of a table what it asks of others: the finding of the control about it is waived, or old.
 */
export function exceptionOf({ plan, address }: TableRow, findings: readonly Finding[]): Exception | null {
  const finding = findings.find(
    (about) => about.plan === plan && about.ruleId === CONTROL && about.address === address,
  );
  return finding === undefined || finding.status === 'open' ? null : { status: finding.status, waiver: finding.waiver };
}
