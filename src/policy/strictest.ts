import { NO_POLICY, type Policy } from './policy.js';
import type { Settings } from './settings.js';

/** What applies where the policy of the branch cannot be read: nothing is looser, and nothing is excepted. */
export const STRICTEST_SETTINGS: Settings = { require: 'customer-managed', undetermined: 'fail', failOn: 'warning', existing: 'fail', frameworks: null };

export const STRICTEST_POLICY: Policy = { ...NO_POLICY, explicitKeyGrant: true, inlineWaivers: false };
