import { grouped } from '../grouped.js';
import type { Range } from '../hcl/syntax.js';
import { mergeModels } from '../model/merge-models.js';
import type { Model } from '../model/model.js';
import { createModel } from '../model/read-model.js';
import type { Plan } from '../plan/read-plan.js';
import { unchangedPlan } from '../plan/unchanged-plan.js';
import type { Policy } from '../policy/policy.js';
import type { Settings } from '../policy/settings.js';
import type { Floor } from '../policy/strictness.js';
import type { SourceCandidate } from '../sources/tree.js';
import { applyBaseline, type Baseline } from './baseline.js';
import { compileReport, type PlanPart } from './compile-report.js';
import { exceptionsOf } from './exceptions.js';
import { type Judgement, judge, sourceFindings } from './findings.js';
import { type AnsweredFinding, decidedBySources, type Reading, strictest } from './found-sources.js';
import { applyWaiverComments, type Vouch } from './inline-waivers.js';
import { saidBefore } from './is-put-at-risk.js';
import { type JoinedSources, placeOf } from './joined-sources.js';
import { createKeptKeys } from './kept-keys.js';
import type { Overrides } from './overrides.js';
import { policyFindings } from './policy-findings.js';
import type { Finding, PlanRow, Report } from './report.js';
import { tableRows } from './table-rows.js';
import { verdictOf } from './verdict.js';
import { applyWaivers } from './waivers.js';
import { withWayOut } from './way-out.js';

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
  /**
   * What the user calls the plans, to tell them from those of other jobs; null where they are called by their paths.
   */
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
  return compileReport(
    plans.map((plan) => parts.get(plan)!),
    version,
  );
}

/** The plans of one policy. */
function judgeTogether(
  plans: readonly SourcedPlan[],
  { settings, policy, floor, policyFile, baseline, source = null, change = null, vouch = null }: InForce,
  called: (path: string) => string,
  today: string,
): readonly PlanPart[] {
  const terms = { settings, policy, floor, today };
  // A repair of the policy must not fail because of what only its owners can change.
  const isPolicyUnreadable = source !== null && source.problem !== null;
  const ofPolicyItself = (findings: readonly Finding[]): readonly Finding[] =>
    isPolicyUnreadable ? findings.map((finding) => ({ ...finding, severity: 'note' })) : findings;
  const judged = plans.map(({ path, sha256, plan, sources }) => {
    const used = sources?.used ?? null;
    const isFound = used !== null && !sources!.isAskedFor;
    const model = createModel(plan, isFound ? null : used?.plan);
    const alone = judge(model, called(path), terms, plan.changeAt, used);
    const found = isFound
      ? withFound(model, used, (merged) => judge(merged, called(path), terms, plan.changeAt, used))
      : null;
    const isBelowFloor: Judgement['isBelowFloor'] = (finding) =>
      alone.isBelowFloor(finding) || found?.isBelowFloor(finding) === true;
    const wasSoBefore = onDemand(() => {
      const before = unchangedPlan(plan);
      return saidBefore(
        judge(
          createModel(before, isFound || used === null ? null : unchangedPlan(used.plan)),
          called(path),
          terms,
          before.changeAt,
          null,
        ).findings,
      );
    });
    return {
      path,
      sha256,
      plan,
      sources,
      model,
      alone,
      found,
      isBelowFloor,
      wasSoBefore,
      subjects: alone.subjects,
      findings: [...alone.findings, ...(found?.findings ?? [])],
    };
  });
  const firstPlan = called(plans[0]?.path ?? '');
  const waived = applyWaivers(judged, policy, today, firstPlan);
  const inline = applyWaiverComments(
    judged.map(({ path, model, subjects, isBelowFloor, wasSoBefore, sources }, i) => ({
      name: called(path),
      model,
      subjects,
      isBelowFloor,
      wasSoBefore,
      findings: waived.findings[i]!,
      joined: commentsIn(sources),
    })),
    { ...policy, isUnreadable: isPolicyUnreadable },
    today,
    vouch,
  );
  const ofPolicy = policyFindings(terms, judged.flatMap(overridesOf), firstPlan);
  return judged.map(({ path, sha256, plan, sources, model, alone, found, subjects }, i): PlanPart => {
    const ofPlan = [
      ...ofPolicyItself([...(i === 0 ? [...ofPolicy, ...waived.ofWaivers] : []), ...inline.ofComments[i]!]),
      ...sourceFindings(sources, called(path), policy),
    ];
    const own = inline.findings[i]!;
    const readingOf = (of: Model, { verdicts, answers }: Judgement, from: number): Reading => {
      const tables = tableRows(of, called(path), verdicts, subjects);
      return {
        tables,
        findings: applyBaseline(
          own.slice(from, from + answers.length),
          baseline,
          tables,
          createKeptKeys(of.keyRing),
        ).map((finding, at) => ({ finding, answer: answers[at]! })),
      };
    };
    const byPlan = readingOf(model, alone, 0);
    const bySources = found === null ? null : readingOf(found.model, found, alone.answers.length);
    const { tables, findings: answered } = bySources === null ? byPlan : strictest(byPlan, bySources);
    const findings = [
      ...withWayOut(
        answered,
        sources,
        bySources === null ? NONE : decidedBySources(byPlan.findings, bySources.findings),
      ),
      ...ofPlan,
    ];
    return {
      plan: {
        name: called(path),
        verdict: verdictOf(findings, settings.failOn),
        settings,
        policy:
          policyFile === null
            ? null
            : { ...policyFile, branch: policyFile.branch ?? null, commit: policyFile.commit ?? null },
        policySource: source,
        policyChange: change,
        policyAfterMerge: null,
        path,
        sha256,
        terraformVersion: plan.terraformVersion,
        complete: plan.complete,
        errored: plan.errored,
        sources: sources?.row ?? null,
        exceptions: exceptionsOf(terms, overridesOf({ alone, found }), findings, source),
      },
      tables,
      findings,
    };
  });
}

/** What the overrides did for a plan alone, and with sources that nobody named. */
function overridesOf({
  alone,
  found,
}: {
  readonly alone: Judgement;
  readonly found: Judgement | null;
}): readonly Overrides[] {
  return [alone.overrides, ...(found === null ? [] : [found.overrides])];
}

/** What most plans never ask is made when it is asked first. */
function onDemand(make: () => (finding: Finding) => boolean): (finding: Finding) => boolean {
  let made: ((finding: Finding) => boolean) | undefined;
  return (finding) => (made ??= make())(finding);
}

const NONE: ReadonlySet<AnsweredFinding> = new Set();

/** The plan judged once more, with sources that nobody named. */
function withFound(
  model: Model,
  { plan }: NonNullable<JoinedSources['used']>,
  judged: (merged: Model) => Judgement,
): Judgement & { readonly model: Model } {
  const merged = mergeModels(model, createModel(plan));
  return { ...judged(merged), model: merged };
}

function commentsIn(sources: JoinedSources | null) {
  const used = sources?.used ?? null;
  return used === null
    ? null
    : {
        tree: used.tree,
        folder: sources!.isAskedFor ? null : sources!.row.path,
        place: (range: Range) => placeOf(used, range),
      };
}
