import type { Reason } from './evidence.js';
import type { KeyFacts } from './key-answers.js';
import type { Place } from './places.js';

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
      return {
        state: 'not-compliant',
        message: `The key ${key} is to be deleted${deletionDate === null ? '' : ` on ${deletionDate}`}: its KeyState is ${state}, and the table becomes inaccessible.`,
      };
    default:
      return {
        state: 'not-compliant',
        message: `The key ${key} cannot be used: its KeyState is ${state}, and the table becomes inaccessible.`,
      };
  }
}

const UNDER_WAY = ['CREATING', 'UPDATING'];
const LOST = [
  'INACCESSIBLE_ENCRYPTION_CREDENTIALS',
  'ARCHIVING',
  'ARCHIVED',
  'DELETING',
  'CREATION_FAILED',
  'REGION_DISABLED',
];

/** What TableStatus or ReplicaStatus says against it. A status that AWS has added since is no good sign either. */
export function statusReason(status: string, is: Place['kind']): Reason | null {
  if (status === 'ACTIVE') return null;
  const message = `${is === 'table' ? 'TableStatus' : 'ReplicaStatus'} is ${status}.`;
  if (UNDER_WAY.includes(status)) return { state: 'in-progress', message };
  return { state: LOST.includes(status) ? 'not-compliant' : 'undetermined', message };
}

const CHANGING = ['ENABLING', 'UPDATING', 'DISABLING'];

/** While that is so, the key that DescribeTable shows is no answer yet: it shows the old one for a while. */
export function isUnderWay(status: string, sseStatus: string | null): boolean {
  return UNDER_WAY.includes(status) || (sseStatus !== null && CHANGING.includes(sseStatus));
}

export function sseReason(sseStatus: string | null, key: string | null): Reason | null {
  if (sseStatus === null || sseStatus === 'ENABLED' || sseStatus === 'DISABLED') return null;
  if (CHANGING.includes(sseStatus))
    return {
      state: 'in-progress',
      message: `SSEDescription.Status is ${sseStatus}: DynamoDB is still re-encrypting, and shows ${key === null ? 'no key yet' : `the key ${key}`}.`,
    };
  return { state: 'undetermined', message: `SSEDescription.Status is ${sseStatus}, which is none that is known.` };
}
