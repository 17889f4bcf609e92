import { NO_POLICY, type Policy } from './policy.js';
import type { Settings } from './settings.js';
import { STRICT_TO_LOOSE } from './strictness.js';

/** What applies in place of a policy that cannot be read: the strictest settings, and no exceptions. */
export const STRICTEST: { readonly settings: Settings; readonly policy: Policy } = {
  settings: {
    require: STRICT_TO_LOOSE.require[0],
    undetermined: STRICT_TO_LOOSE.undetermined[0],
    failOn: STRICT_TO_LOOSE['fail-on'][0],
    existing: STRICT_TO_LOOSE.existing[0],
    frameworks: null,
  },
  policy: { ...NO_POLICY, explicitKeyGrant: true, inlineWaivers: false },
};
