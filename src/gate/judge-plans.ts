import { grouped } from '../grouped.js';
import type { Range } from '../hcl/range.js';
import { createModel } from '../model/model.js';
import type { Plan } from '../plan/read-plan.js';
import type { Policy } from '../policy/policy.js';
import type { Settings } from '../policy/settings.js';
import type { SourceCandidate } from '../sources/folder-reader.js';
import { applyWaivers } from './apply-waivers.js';
import { applyInlineWaivers } from './apply-inline-waivers.js';
import { applyBaseline, type Baseline } from './baseline.js';
import { compileReport, type PlanPart } from './compile-report.js';
import { judge } from './findings.js';
import { placeOf, type JoinedSources } from './joined-sources.js';
import type { PlanRow, Report } from './report.js';
import { sourceFindings } from './source-findings.js';
import { tableRows } from './table-rows.js';
import { verdictOf } from './verdict.js';
import type { Vouch } from './vouch.js';

export interface ReadPlan {
  readonly path: string;
  readonly sha256: string;
  readonly plan: Plan;
  readonly sources: readonly SourceCandidate[];
}

/** A plan with what its sources give to it; null where there are none to look at. */
export interface SourcedPlan extends Omit<ReadPlan, 'sources'> {
  readonly sources: JoinedSources | null;
}

/** What plans are judged by: settings and policy, where these are from, and what an earlier report excuses. */
export interface InForce {
  readonly settings: Settings;
  readonly policy: Policy;
  /** The file that the policy comes from. */
  readonly policyFile: PlanRow['policy'];
  /** What an earlier report has already. */
  readonly baseline: Baseline | null;
  /** Where these are from, and what the pull request changes in them. */
  readonly source?: PlanRow['policySource'];
  readonly change?: PlanRow['policyChange'];
  /** Which waiver comments count; without it all do. */
  readonly vouch?: Vouch | null;
}

export interface Judging {
  /** The same object for plans that have one policy: its waivers are used or unused by all of them together. */
  inForce(path: string): InForce;
  /** What the user calls the plans, to tell them from those of other jobs; null where they are called by their paths. */
  readonly name: string | null;
  /** The day in UTC, such as 2026-11-22. */
  readonly today: string;
  /** Of this program. */
  readonly version: string;
}

/** One report about all plans; the rows of each stay apart. */
export function judgePlans(plans: readonly SourcedPlan[], { inForce, name, today, version }: Judging): Report {
  const called = (path: string): string => (name === null ? path : plans.length === 1 ? name : `${name}: ${path}`);
  const parts = new Map<SourcedPlan, PlanPart>();
  for (const [together, own] of grouped(plans, ({ path }) => inForce(path))) {
    const judged = judgeTogether(own, together, called, name !== null, today);
    for (const [i, plan] of own.entries()) parts.set(plan, judged[i]!);
  }
  return compileReport(plans.map((plan) => parts.get(plan)!), version);
}

/** The plans of one policy. */
function judgeTogether(plans: readonly SourcedPlan[], { settings, policy, policyFile, baseline, source = null, change = null, vouch = null }: InForce, called: (path: string) => string, isNamed: boolean, today: string): readonly PlanPart[] {
  const judged = plans.map(({ path, sha256, plan, sources }) => {
    const used = sources?.used ?? null;
    const model = createModel(plan, used?.plan);
    return { path, sha256, plan, sources, model, ...judge(model, called(path), settings, policy, plan.changeAt, used) };
  });
  const waived = applyWaivers(judged, policy.waivers, today, called(plans[0]?.path ?? ''));
  const inline = applyInlineWaivers(
    judged.map(({ path, model, subjects, sources }, i) => ({ name: called(path), model, subjects, findings: waived.findings[i]!, joined: commentsIn(sources?.used ?? null) })),
    policy,
    today,
    vouch,
  );
  return judged.map(({ path, sha256, plan, sources, model, verdicts, subjects }, i): PlanPart => {
    const ofPlan = [...(i === 0 ? waived.ofWaivers : []), ...inline.ofComments[i]!, ...sourceFindings(sources, called(path), policy)];
    const findings = [...applyBaseline(inline.findings[i]!, baseline, subjects, isNamed), ...ofPlan];
    return {
      plan: {
        name: called(path),
        verdict: verdictOf(findings, settings.failOn),
        settings,
        policy: policyFile === null ? null : { ...policyFile, branch: policyFile.branch ?? null, commit: policyFile.commit ?? null },
        policySource: source,
        policyChange: change,
        policyAfterMerge: null,
        path,
        sha256,
        terraformVersion: plan.terraformVersion,
        complete: plan.complete,
        errored: plan.errored,
        sources: sources?.row ?? null,
      },
      tables: tableRows(model, called(path), verdicts, subjects),
      findings,
    };
  });
}

function commentsIn(used: JoinedSources['used']) {
  return used === null ? null : { tree: used.tree, place: (range: Range) => placeOf(used, range) };
}
