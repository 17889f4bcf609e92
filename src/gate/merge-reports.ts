import { grouped } from '../grouped.js';
import { compileReport, type PlanPart } from './compile-report.js';
import { type InForce, type Judging, judgePlans, type SourcedPlan } from './judge-plans.js';
import type { Report } from './report.js';
import { reportExceptions } from './report-exceptions.js';
import { verdictOf } from './verdict.js';

export interface ReadReport {
  readonly path: string;
  readonly report: Report;
}

/**
 * One report from those of several jobs. What a file says of a plan is believed only where it is no better than its
 * findings, and exceptions are listed that it does not list. Plans of the same name are told apart by the file that
 * they come from. `readsHead`: the files may be the author's own (`policy-ref: head`).
 */
export function mergeReports(
  reports: readonly ReadReport[],
  version: string,
  { readsHead = false }: { readonly readsHead?: boolean } = {},
): Report {
  const taken = new Set<string>();
  const parts = reports.flatMap(({ path, report }) => {
    const tables = grouped(report.tables, ({ plan }) => plan);
    const findings = grouped(report.findings, ({ plan }) => plan);
    return report.plans.map((plan): PlanPart => {
      const name = freeName(plan.name, path, taken);
      taken.add(name);
      const own = findings.get(plan.name) ?? [];
      const ownTables = tables.get(plan.name) ?? [];
      return {
        plan: {
          ...plan,
          name,
          exceptions: reportExceptions(plan, ownTables, own, readsHead),
          verdict: plan.verdict === 'pass' ? verdictOf(own, plan.settings.failOn) : 'fail',
        },
        tables: ownTables.map((table) => ({ ...table, plan: name })),
        findings: own.map((finding) => ({ ...finding, plan: name })),
      };
    });
  });
  return compileReport(parts, version);
}

function freeName(name: string, path: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let i = 1; taken.has(free); i++) free = i === 1 ? `${name} (${path})` : `${name} (${path}, ${i})`;
  return free;
}

/** The report with what the pull request's own policy will decide about the plans that have one. Changes no verdict. */
export function withAfterMerge(
  report: Report,
  plans: readonly SourcedPlan[],
  afterMerge: ReadonlyMap<string, InForce>,
  judging: Omit<Judging, 'inForce'>,
): Report {
  const concerned = plans.filter(({ path }) => afterMerge.has(path));
  const after = new Map(
    judgePlans(concerned, { ...judging, inForce: (path) => afterMerge.get(path)! }).plans.map((row) => [row.path, row]),
  );
  return {
    ...report,
    plans: report.plans.map((row) => {
      const { verdict, policy, summary } = after.get(row.path) ?? {};
      return verdict === undefined || summary === undefined || policy == null
        ? row
        : { ...row, policyAfterMerge: { path: policy.path, verdict, summary } };
    }),
  };
}
