import type { ReadPlan, SourcedPlan } from '../gate/judge-plans.js';

/** Plans with their sources. The parser is loaded only where there are some to look at. */
export async function withSources(plans: readonly ReadPlan[]): Promise<readonly SourcedPlan[]> {
  if (plans.every(({ sources }) => sources.length === 0)) return plans.map((plan) => ({ ...plan, sources: null }));
  const { joinPlans } = await import('./join-plans.js');
  return joinPlans(plans);
}
