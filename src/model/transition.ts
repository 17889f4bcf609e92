import type { Change } from '../plan/change.js';
import { compareEncryption, type Encryption } from './encryption.js';

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
  if (before.class === 'aws-owned' && before.idleKey !== null && after.class === 'customer-managed' && before.idleKey.arn === after.key.arn && after.key.arn !== null) return 'in-progress';
  switch (compareEncryption(before, after)) {
    case 'same':
      return 'unchanged';
    case 'different':
      return 're-encrypted';
    case 'unknown':
      return 'unknown';
  }
}
