import type { Change } from '../plan/change.js';
import type { Path, SourceLine } from '../plan/value.js';
import { compareEncryption, type Encryption, type Reasons } from './encryption.js';
import type { Region } from './region.js';

/** What the apply does to the encryption of a table or replica. */
export type Transition =
  | 'created'
  | 'unchanged'
  | 're-encrypted'
  /** The update shows a change that is none: the table was being re-encrypted while Terraform refreshed. */
  | 'in-progress'
  | 'replaced'
  | 'destroyed'
  /** Terraform lets go of the table; the table stays as it is. */
  | 'forgotten'
  /** Whether the key changes is known after the apply. */
  | 'unknown';

export function transitionOf(change: Change, before: Encryption | null, after: Encryption | null): Transition {
  switch (change.action) {
    case 'create':
      return 'created';
    case 'delete':
      return 'destroyed';
    case 'forget':
      return 'forgotten';
    case 'replace':
      return 'replaced';
    case 'no-op':
    case 'read':
    case 'update':
      return before === null || after === null ? 'unchanged' : updateTransition(before, after);
  }
}

function updateTransition(before: Encryption, after: Encryption): Transition {
  // While DynamoDB re-encrypts, the provider reads Status UPDATING as enabled = false and keeps the key.
  if (
    before.class === 'aws-owned' &&
    before.idleKey !== null &&
    after.class === 'customer-managed' &&
    before.idleKey.arn === after.key.arn &&
    after.key.arn !== null
  )
    return 'in-progress';
  switch (compareEncryption(before, after)) {
    case 'same':
      return 'unchanged';
    case 'different':
      return 're-encrypted';
    case 'unknown':
      return 'unknown';
  }
}

/**
 * What the configuration says about a table's or replica's key, as far as the plan shows it: for certain where it is
 * written out, else by the value of what it refers to, which may stand in a function or condition.
 */
export type Statement =
  | {
      readonly kind: 'no-block' /** Not so where a dynamic block could make it, which only sources show. */;
      readonly isCertain: boolean;
    }
  | {
      readonly kind: 'no-key' | 'disabled' | 'enabled' | 'another-key';
      readonly isCertain: boolean;
      /** The line of `ignore_changes` that keeps it from happening, where the sources have one. */
      readonly ignoredAt: SourceLine | null;
    }
  | { readonly kind: 'the-same-or-undetermined' };

/** A copy of a table in another region: a `replica` block or an element of its kind, or a resource of its own. */
export interface Replica {
  /** The address of the resource that has it: the table's for a block. */
  readonly address: string;
  /** The attribute that has it, such as `replica`; null for a resource of its own. */
  readonly attribute: string | null;
  /** The argument for its key, as people write it: `replica.kms_key_arn`. */
  readonly keyAttribute: string;
  readonly type: string;
  readonly region: Region | null;
  readonly before: Encryption | null;
  readonly after: Encryption | null;
  /** Whether a key is named for it after the apply. */
  readonly namesKey: boolean;
  /**
   * Why the apply deletes the replica and creates it again; null where it does not, `undetermined` where its new key
   * cannot be told.
   */
  readonly recreatedBecause: 'key' | 'consistency-mode' | 'replacement' | 'undetermined' | null;
  readonly statement: Statement;
  /** Where the configuration states its key; null where that cannot be told. */
  readonly statedKey: Path | null;
  /** The call of a module where its key is written; for a resource of its own. */
  readonly moduleCall: ModuleCall | null;
  /** The change of a resource of its own. */
  readonly change: Change | null;
}

/**
 * The call of a module where a table's encryption is written, by the names of its inputs; each null where it has none
 * for that.
 */
export interface ModuleCall {
  /** Where the call stands: empty for the root module, else such as `module.app`. */
  readonly calledIn: string;
  readonly name: string;
  readonly enabled: string | null;
  readonly key: string | null;
  /** An object with `enabled` and `kms_key_arn`. */
  readonly encryption: string | null;
  /** A list of objects with `region_name` and `kms_key_arn`. */
  readonly replicas: string | null;
}

export interface Table {
  readonly address: string;
  readonly type: string;
  readonly change: Change;
  /** The table's name in DynamoDB, where it is known and not sensitive. */
  readonly name: string | null;
  readonly region: Region | null;
  readonly account: string | null;
  readonly before: Encryption | null;
  readonly after: Encryption | null;
  readonly transition: Transition;
  /** Replicas before or after the apply, joined by region. */
  readonly replicas: readonly Replica[];
  /** Set where it is not known which replicas there will be. */
  readonly replicasReasons: Reasons | null;
  readonly statement: Statement;
  /** Where the configuration states its key; null where replicas state it. */
  readonly statedKey: Path | null;
  /** The arguments, as people write them: `server_side_encryption.kms_key_arn`. */
  readonly keyAttribute: string;
  readonly enabledAttribute: string;
  readonly blockAttribute: string;
  readonly moduleCall: ModuleCall | null;
}
