import { parsePolicy } from '../../src/policy/parse-policy.js';
import type { Policy } from '../../src/policy/policy.js';

export const TODAY = '2026-11-22';

/** A policy from YAML, on that day. */
export function policyOf(yaml: string, today = TODAY): Promise<Policy> {
  return parsePolicy(yaml, today);
}
