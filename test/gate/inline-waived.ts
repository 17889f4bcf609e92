import { posix } from 'node:path';
import { judge } from '../../src/gate/findings.js';
import type { Vouch } from '../../src/gate/inline-waivers.js';
import { applyWaiverComments, type PlanWithSources } from '../../src/gate/inline-waivers.js';
import { saidBefore } from '../../src/gate/is-put-at-risk.js';
import type { Finding } from '../../src/gate/report.js';
import { applyWaivers } from '../../src/gate/waivers.js';
import { createModel } from '../../src/model/read-model.js';
import { unchangedPlan } from '../../src/plan/unchanged-plan.js';
import { parseFloor, parseSettings } from '../../src/policy/settings.js';
import type { SourceTree } from '../../src/sources/tree.js';
import { policyOf, TODAY } from '../policy/policy-of.js';
import { planBytes, readPlanBytes } from '../support/fixtures.js';

/** A fixture's plan with sources, whose paths are from the folder `at` of the repository. */
export interface Sourced {
  readonly claim: string;
  readonly tree: SourceTree | null;
  readonly at?: string;
  /** The folder of sources that nobody named. */
  readonly folder?: string | null;
}

export interface InlineWaived {
  /** Of all plans. */
  readonly findings: readonly Finding[];
  readonly ofComments: readonly Finding[];
}

/** What a policy in YAML, and comments, leave of the findings of plans, on that day. */
export async function inlineWaived(
  sources: readonly Sourced[],
  yaml = '',
  today = TODAY,
  inputs: Readonly<Record<string, string>> = {},
  vouch: Vouch | null = null,
  isUnreadable = false,
): Promise<InlineWaived> {
  const policy = await policyOf(yaml);
  const raw = { value: (name: string) => inputs[name], nameOf: (name: string) => name };
  const terms = { settings: parseSettings(raw, policy), policy, floor: parseFloor(raw), today };
  const judged = await Promise.all(
    sources.map(async ({ claim, tree, at = '', folder = null }, i) => {
      const plan = await readPlanBytes(planBytes(claim));
      const model = createModel(plan);
      const place: NonNullable<PlanWithSources['joined']>['place'] = ({ path, line, endLine }) => ({
        path: posix.normalize(`${at}${path}`),
        line,
        endLine,
        inRepository: true,
      });
      const before = unchangedPlan(plan);
      const wasSoBefore = saidBefore(judge(createModel(before), `plan ${i}`, terms, before.changeAt, null).findings);
      return {
        name: `plan ${i}`,
        model,
        wasSoBefore,
        ...judge(model, `plan ${i}`, terms, plan.changeAt, null),
        joined: tree === null ? null : { tree, folder, place },
      };
    }),
  );
  const waived = applyWaivers(judged, policy, today, 'plan 0');
  const { findings, ofComments } = applyWaiverComments(
    judged.map((plan, i) => ({ ...plan, findings: waived.findings[i]! })),
    { ...policy, isUnreadable },
    today,
    vouch,
  );
  return { findings: findings.flat(), ofComments: ofComments.flat() };
}

/** The findings about comments: "place problem severity". */
export function noticesOf({ ofComments }: InlineWaived): readonly string[] {
  return ofComments.map(
    ({ location, problem, severity }) => `${location?.path}:${location?.line} ${problem} ${severity}`,
  );
}

/** The waivers of a rule's findings: "address by reason". */
export function waiversOf({ findings }: InlineWaived, rule = 'table-kms-encryption'): readonly string[] {
  return findings
    .filter(({ ruleId }) => ruleId === rule)
    .map(({ address, status, waiver }) =>
      status === 'open' ? `${address} open` : `${address} ${waiver!.by} ${waiver!.reason}`,
    );
}
