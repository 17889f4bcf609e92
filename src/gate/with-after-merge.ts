import { judgePlans, type InForce, type Judging, type SourcedPlan } from './judge-plans.js';
import type { Report } from './report.js';

/** The report with what the pull request's own policy will decide about the plans that have one. Changes no verdict. */
export function withAfterMerge(report: Report, plans: readonly SourcedPlan[], afterMerge: ReadonlyMap<string, InForce>, judging: Omit<Judging, 'inForce'>): Report {
  const concerned = plans.filter(({ path }) => afterMerge.has(path));
  const after = new Map(judgePlans(concerned, { ...judging, inForce: (path) => afterMerge.get(path)! }).plans.map((row) => [row.path, row]));
  return {
    ...report,
    plans: report.plans.map((row) => {
      const { verdict, policy, summary } = after.get(row.path) ?? {};
      return verdict === undefined || summary === undefined || policy == null ? row : { ...row, policyAfterMerge: { path: policy.path, verdict, summary } };
    }),
  };
}
