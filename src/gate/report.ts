import type { EncryptionClass } from '../model/encryption.js';
import type { Transition } from '../model/table.js';
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
  readonly policy: PolicyFileRow | null;
  /**
   * Where the action read policy and baseline from; null where the command ran, or the report is of an earlier version.
   */
  readonly policySource?: PolicySourceRow | null;
  /** What the pull request changes in the policy; null where it changes nothing. */
  readonly policyChange?: PolicyChangeRow | null;
  /** What the pull request's own policy will decide, where the branch has none yet; null where that is not so. */
  readonly policyAfterMerge?: PolicyAfterMergeRow | null;
  /** As the user named it; `-` for standard input. */
  readonly path: string;
  /** Of the bytes as read. */
  readonly sha256: string;
  readonly terraformVersion: string | null;
  /** Null where the plan does not say. */
  readonly complete: boolean | null;
  readonly errored: boolean | null;
  /** The .tf files that the plan was made from; null where none were looked at. */
  readonly sources: SourcesRow | null;
  /** What makes its result weaker than the defaults would, as far as it was used. */
  readonly exceptions: readonly ExceptionRow[];
  readonly summary: Summary;
}

export interface ExceptionRow {
  readonly kind: 'setting' | 'rule' | 'override' | 'waiver' | 'comment' | 'other-tool' | 'policy-ref';
  /** The setting, such as `existing: warn` or `kms-key-rotation: off`, or the rule that a waiver is of. */
  readonly what: string;
  /** The first of the tables and replicas that it is used for; none where it is for all. */
  readonly addresses: readonly string[];
  /** How many these are in all. */
  readonly count: number;
  /** The last day on which it applies, in UTC; null where it has no end. */
  readonly expires: string | null;
  readonly reason: string | null;
  /** Of a comment. */
  readonly location: Location | null;
}

export interface PolicyFileRow {
  readonly path: string;
  readonly sha256: string;
  /** Each null where the file was read from disk. */
  readonly branch?: string | null;
  readonly commit?: string | null;
}

export interface PolicySourceRow {
  /**
   * branch: as GitHub has it. checkout: the commit that was checked out is the branch's. head: `policy-ref: head`.
   * workflow: a file that a step of the workflow put there.
   */
  readonly kind: 'branch' | 'checkout' | 'head' | 'workflow';
  /** The branch that was asked, whether it has a policy or not; null where none was asked. */
  readonly branch: string | null;
  readonly commit: string | null;
  /** Why the policy of the branch cannot be used, so that the strictest settings apply; null where it can. */
  readonly problem: string | null;
  /** Its problem is why the one of the branch cannot be used, so that no baseline applies; null where it can. */
  readonly baseline: {
    readonly path: string;
    readonly kind: PolicySourceRow['kind'];
    readonly problem?: string | null;
  } | null;
}

export interface PolicyChangeRow {
  /** In the pull request; null where the pull request removes it. */
  readonly path: string | null;
  readonly settings: readonly SettingChangeRow[];
}

/** Each null where there is none: an entry of a list is added or removed. */
export interface SettingChangeRow {
  readonly setting: string;
  readonly from: string | null;
  readonly to: string | null;
}

export interface PolicyAfterMergeRow {
  readonly path: string;
  readonly verdict: Verdict;
  readonly summary: Summary;
}

export interface SourcesRow {
  /** The folder, or the plan file that carries them. */
  readonly path: string;
  /** Whether the user named them, or the plan file carries them: others make the result stricter, and nothing more. */
  readonly isNamed?: boolean;
  /** Whether they are the plan's: others are not used. */
  readonly status: 'used' | 'not-matching' | 'unreadable';
  /** Why they are not used, or what of them could not be read. */
  readonly problems: readonly string[];
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
  readonly frameworks: readonly {
    readonly id: string;
    readonly title: string;
    readonly keyControl: string;
    readonly requirements: readonly string[];
  }[];
}

/** The answer of the rule table-kms-encryption. */
export type TableVerdict = 'pass' | 'fail' | 'undetermined' | 'not-applicable';

export interface TableRow extends ReplicaRow {
  readonly plan: string;
  /** In DynamoDB; null where it is not known or sensitive. */
  readonly name: string | null;
  /** By its ARN; null where that is not known or sensitive. Reports of older versions do not have it. */
  readonly account?: string | null;
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
  /** Whether the plan says it, or only the sources together with the plan. */
  readonly learnedFrom: 'plan' | 'sources';
}

export interface Finding {
  readonly plan: string;
  readonly ruleId: string;
  readonly problem: string;
  /** With the settings taken into account: it alone decides, with failOn, whether the finding fails the gate. */
  readonly severity: Severity;
  /**
   * Only what is open can fail the gate. waived: by the policy, until a day; baseline: an earlier report has it of the
   * same table.
   */
  readonly status: 'open' | 'waived' | 'baseline';
  readonly waiver: Waiver | null;
  /** Of the table or replica; null where the finding is about the plan. */
  readonly address: string | null;
  readonly attribute: string | null;
  readonly message: string;
  readonly remedy: string;
  /** Where in the sources it stands; null where there are none. */
  readonly location: Location | null;
  /** What to write in the configuration; null where the remedy is something else. */
  readonly hcl: string | null;
  /** The same as lines of a file; null where the sources do not show which. */
  readonly edit: Edit | null;
  /** The command that shows, after the apply, how it went; null where there is none. */
  readonly check: string | null;
}

/** Lines of a file of the sources. */
export interface Location {
  /** From the root of the repository where that is known; with `/`. */
  readonly path: string;
  readonly line: number;
  readonly endLine: number;
  /** Whether the file is there in the repository: the sources that a plan file carries may come from elsewhere. */
  readonly inRepository: boolean;
}

/** Lines that take the place of those from `line` to `endLine`. */
export interface Edit extends Location {
  readonly lines: readonly string[];
  /** Not so where a key has to be named yet: `aws_kms_key.example.arn` stands for it. */
  readonly isComplete: boolean;
}

/** Why a finding is waived, as the policy, a comment in the sources or another tool's comment there says it. */
export interface Waiver {
  readonly reason: string;
  readonly owner: string | null;
  /** The last day on which it holds, in UTC: `2027-03-31`; null where another tool's has none. */
  readonly expires: string | null;
  readonly by: 'policy' | 'comment' | 'other-tool';
  /** Where the comment stands. */
  readonly location: Location | null;
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
