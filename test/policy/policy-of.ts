import { parsePolicy } from '../../src/policy/parse-policy.js';
import type { Policy } from '../../src/policy/policy.js';

export const TODAY = '2026-11-22';

/** A policy from YAML. */
export function policyOf(yaml: string): Promise<Policy> {
  return parsePolicy(yaml);
}
