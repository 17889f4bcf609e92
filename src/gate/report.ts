import type { EncryptionClass } from '../model/encryption.js';
import type { Transition } from '../model/transition.js';
import type { Settings } from '../policy/settings.js';
import type { Requirement, Severity } from '../rules/rule.js';
import type { Check } from '../standards/checks.js';

/** What the gate found: plain JSON, described by schema/report.schema.json. */
export interface Report {
  readonly schemaVersion: '1';
  readonly tool: { readonly name: 'dynamodb-kms-gate'; readonly version: string };
  readonly verdict: Verdict;
  readonly plans: readonly PlanRow[];
  /** The rule of the control, and those with findings. */
  readonly rules: readonly RuleRow[];
  readonly tables: readonly TableRow[];
  readonly findings: readonly Finding[];
  readonly summary: Summary;
}

export type Verdict = 'pass' | 'fail';

export interface PlanRow {
  /** What the rows of its tables and findings call it: unique in the report. */
  readonly name: string;
  readonly verdict: Verdict;
  readonly settings: Settings;
  /** The policy file that was used; null where there was none. */
  readonly policy: { readonly path: string; readonly sha256: string } | null;
  /** As the user named it; `-` for standard input. */
  readonly path: string;
  /** Of the bytes as read. */
  readonly sha256: string;
  readonly terraformVersion: string | null;
  /** Null where the plan does not say. */
  readonly complete: boolean | null;
  readonly errored: boolean | null;
  readonly summary: Summary;
}

export interface RuleRow {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly rationale: string;
  /** Whether it is about what the apply does to tables that exist. */
  readonly retrofit: boolean;
  readonly references: readonly string[];
  /** The same check in other tools. */
  readonly checks: readonly Pick<Check, 'tool' | 'id' | 'accepts' | 'looksAt'>[];
  /** The requirements of frameworks that ask for it. */
  readonly frameworks: readonly { readonly id: string; readonly title: string; readonly keyControl: string; readonly requirements: readonly string[] }[];
}

/** The answer of the rule table-kms-encryption. */
export type TableVerdict = 'pass' | 'fail' | 'undetermined' | 'not-applicable';

export interface TableRow extends ReplicaRow {
  readonly plan: string;
  /** In DynamoDB; null where it is not known or sensitive. */
  readonly name: string | null;
  readonly transition: Transition;
  /** Which key it must have: that of the settings, or of an override of the policy. */
  readonly require: Requirement;
  readonly verdict: TableVerdict;
  readonly replicas: readonly ReplicaRow[];
}

export interface ReplicaRow {
  /** The table's for a replica block. */
  readonly address: string;
  readonly type: string;
  readonly region: string | null;
  /** As Terraform prints them. */
  readonly actions: readonly string[];
  readonly before: EncryptionRow | null;
  readonly after: EncryptionRow | null;
}

export interface EncryptionRow {
  readonly class: EncryptionClass;
  /** Each null where it is not known, or where the class has no key of one's own. */
  readonly key: { readonly arn: string | null; readonly address: string | null; readonly alias: string | null };
}

export interface Finding {
  readonly plan: string;
  readonly ruleId: string;
  readonly problem: string;
  /** With the settings taken into account: it alone decides, with failOn, whether the finding fails the gate. */
  readonly severity: Severity;
  /** Only what is open can fail the gate. waived: by the policy, until a day; baseline: an earlier report has it as well. */
  readonly status: 'open' | 'waived' | 'baseline';
  readonly waiver: Waiver | null;
  /** Of the table or replica; null where the finding is about the plan. */
  readonly address: string | null;
  readonly attribute: string | null;
  readonly message: string;
  readonly remedy: string;
  /** What to write in the configuration; null where the remedy is something else. */
  readonly hcl: string | null;
  /** The command that shows, after the apply, how it went; null where there is none. */
  readonly check: string | null;
}

/** Why a finding is waived, as the policy says it. */
export interface Waiver {
  readonly reason: string;
  readonly owner: string | null;
  /** The last day on which it holds, in UTC: `2027-03-31`. */
  readonly expires: string;
}

export interface Summary {
  readonly tables: number;
  readonly passed: number;
  readonly failed: number;
  readonly undetermined: number;
  readonly notApplicable: number;
  readonly reEncryptions: number;
  /** Open findings. */
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  /** Findings that do not fail the gate any more, whatever their severity. */
  readonly waived: number;
  readonly baseline: number;
}
