import type { InForce, Judging } from '../gate/judge-plans.js';
import { policyFileFor } from './policy-file.js';

/** What is in force for each plan, by its policy file on disk: the one that is named, else the nearest above the plan. */
export async function policiesOf(plans: readonly string[], named: string | null, inForceOf: (policyFile: string | null) => Promise<InForce>): Promise<Judging['inForce']> {
  const byFile = new Map<string | null, InForce>();
  const byPlan = new Map<string, InForce>();
  for (const plan of plans) {
    const file = named ?? policyFileFor(plan);
    const inForce = byFile.get(file) ?? (await inForceOf(file));
    byFile.set(file, inForce);
    byPlan.set(plan, inForce);
  }
  return (plan) => byPlan.get(plan)!;
}
