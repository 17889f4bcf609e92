import { grouped } from '../grouped.js';
import type { Range } from '../hcl/range.js';
import { createModel } from '../model/model.js';
import type { Plan } from '../plan/read-plan.js';
import type { Policy } from '../policy/policy.js';
import type { Settings } from '../policy/settings.js';
import type { Floor } from '../policy/strictness.js';
import type { SourceCandidate } from '../sources/folder-reader.js';
import { applyWaivers } from './apply-waivers.js';
import { applyInlineWaivers } from './apply-inline-waivers.js';
import { applyBaseline, type Baseline } from './baseline.js';
import { compileReport, type PlanPart } from './compile-report.js';
import { exceptionsOf } from './exceptions.js';
import { judge } from './findings.js';
import { placeOf, type JoinedSources } from './joined-sources.js';
import { policyFindings } from './policy-findings.js';
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
  /** The flags or inputs that are set: a policy goes below these only for named addresses, until a day. */
  readonly floor: Floor;
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
    const judged = judgeTogether(own, together, called, today);
    for (const [i, plan] of own.entries()) parts.set(plan, judged[i]!);
  }
  return compileReport(plans.map((plan) => parts.get(plan)!), version);
}

/** The plans of one policy. */
function judgeTogether(plans: readonly SourcedPlan[], { settings, policy, floor, policyFile, baseline, source = null, change = null, vouch = null }: InForce, called: (path: string) => string, today: string): readonly PlanPart[] {
  const terms = { settings, policy, floor, today };
  const judged = plans.map(({ path, sha256, plan, sources }) => {
    const used = sources?.used ?? null;
    const model = createModel(plan, used?.plan);
    return { path, sha256, plan, sources, model, ...judge(model, called(path), terms, plan.changeAt, used) };
  });
  const firstPlan = called(plans[0]?.path ?? '');
  const waived = applyWaivers(judged, policy, today, firstPlan);
  const inline = applyInlineWaivers(
    judged.map(({ path, model, subjects, isBelowFloor, sources }, i) => ({ name: called(path), model, subjects, isBelowFloor, findings: waived.findings[i]!, joined: commentsIn(sources?.used ?? null) })),
    policy,
    today,
    vouch,
  );
  const tables = judged.map(({ path, model, verdicts, subjects }) => tableRows(model, called(path), verdicts, subjects));
  const ofPolicy = policyFindings(terms, judged.map(({ overrides }) => overrides), firstPlan);
  return judged.map(({ path, sha256, plan, sources, overrides }, i): PlanPart => {
    const ofPlan = [...(i === 0 ? [...ofPolicy, ...waived.ofWaivers] : []), ...inline.ofComments[i]!, ...sourceFindings(sources, called(path), policy)];
    const findings = [...applyBaseline(inline.findings[i]!, baseline, tables[i]!), ...ofPlan];
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
        exceptions: exceptionsOf(terms, overrides, findings, source),
      },
      tables: tables[i]!,
      findings,
    };
  });
}

function commentsIn(used: JoinedSources['used']) {
  return used === null ? null : { tree: used.tree, place: (range: Range) => placeOf(used, range) };
}
