import type { Reason } from './evidence.js';
import type { KeyFacts } from './key-answers.js';

/** What the state of the key in KMS says against the table that has it. */
export function keyStateReason({ state, deletionDate }: KeyFacts, key: string): Reason | null {
  switch (state) {
    case 'Enabled':
      return null;
    case 'Creating':
    case 'Updating':
      return { state: 'in-progress', message: `The key ${key} is not ready: its KeyState is ${state}.` };
    case 'PendingDeletion':
    case 'PendingReplicaDeletion':
      return { state: 'not-compliant', message: `The key ${key} is to be deleted${deletionDate === null ? '' : ` on ${deletionDate}`}: its KeyState is ${state}, and the table becomes inaccessible.` };
    default:
      return { state: 'not-compliant', message: `The key ${key} cannot be used: its KeyState is ${state}, and the table becomes inaccessible.` };
  }
}
