import { createModel } from '../model/model.js';
import type { Plan } from '../plan/read-plan.js';
import type { Policy } from '../policy/policy.js';
import type { Settings } from '../policy/settings.js';
import { applyWaivers } from './apply-waivers.js';
import { applyBaseline, type Baseline } from './baseline.js';
import { compileReport, type PlanPart } from './compile-report.js';
import { judge } from './findings.js';
import type { PlanRow, Report } from './report.js';
import { tableRows } from './table-rows.js';
import { verdictOf } from './verdict.js';

export interface ReadPlan {
  readonly path: string;
  readonly sha256: string;
  readonly plan: Plan;
}

export interface Judging {
  readonly settings: Settings;
  readonly policy: Policy;
  /** The file that the policy comes from. */
  readonly policyFile: PlanRow['policy'];
  /** What an earlier report has already. */
  readonly baseline: Baseline | null;
  /** What the user calls the plans, to tell them from those of other jobs; null where they are called by their paths. */
  readonly name: string | null;
  /** The day in UTC, such as 2026-11-22. */
  readonly today: string;
  /** Of this program. */
  readonly version: string;
}

/** One report about all plans; the rows of each stay apart. */
export function judgePlans(plans: readonly ReadPlan[], { settings, policy, policyFile, baseline, name, today, version }: Judging): Report {
  const called = (path: string): string => (name === null ? path : plans.length === 1 ? name : `${name}: ${path}`);
  const judged = plans.map(({ path, sha256, plan }) => {
    const model = createModel(plan);
    return { path, sha256, plan, model, ...judge(model, called(path), settings, policy) };
  });
  const waived = applyWaivers(judged, policy.waivers, today, called(plans[0]?.path ?? ''));
  const parts = judged.map(({ path, sha256, plan, model, verdicts, subjects }, i): PlanPart => {
    const findings = [...applyBaseline(waived.findings[i]!, baseline, subjects, name !== null), ...(i === 0 ? waived.ofWaivers : [])];
    return {
      plan: {
        name: called(path),
        verdict: verdictOf(findings, settings.failOn),
        settings,
        policy: policyFile,
        path,
        sha256,
        terraformVersion: plan.terraformVersion,
        complete: plan.complete,
        errored: plan.errored,
      },
      tables: tableRows(model, called(path), verdicts, subjects),
      findings,
    };
  });
  return compileReport(parts, version);
}
