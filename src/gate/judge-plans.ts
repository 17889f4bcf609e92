import { createModel } from '../model/model.js';
import type { Plan } from '../plan/read-plan.js';
import type { Settings } from '../policy/settings.js';
import { compileReport, type PlanPart } from './compile-report.js';
import { judge } from './findings.js';
import type { Report } from './report.js';
import { tableRows } from './table-rows.js';
import { verdictOf } from './verdict.js';

export interface ReadPlan {
  readonly path: string;
  readonly sha256: string;
  readonly plan: Plan;
}

export interface Judging {
  readonly settings: Settings;
  /** What the user calls the plans, to tell them from those of other jobs; null where they are called by their paths. */
  readonly name: string | null;
  /** Of this program. */
  readonly version: string;
}

/** One report about all plans; the rows of each stay apart. */
export function judgePlans(plans: readonly ReadPlan[], { settings, name, version }: Judging): Report {
  const parts = plans.map(({ path, sha256, plan }): PlanPart => {
    const model = createModel(plan);
    const called = name === null ? path : plans.length === 1 ? name : `${name}: ${path}`;
    const { findings, verdicts } = judge(model, called, settings);
    return {
      plan: {
        name: called,
        verdict: verdictOf(findings, settings.failOn),
        settings,
        path,
        sha256,
        terraformVersion: plan.terraformVersion,
        complete: plan.complete,
        errored: plan.errored,
      },
      tables: tableRows(model, called, verdicts),
      findings,
    };
  });
  return compileReport(parts, version);
}
