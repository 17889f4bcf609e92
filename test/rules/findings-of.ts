import type { Finding } from '../../src/gate/report.js';
import type { Requirement } from '../../src/rules/rule.js';
import { type PlanJson, planJson, reportOn } from '../support/fixtures.js';

/**
 * A fixture (or what was edited, and the edited plan), what is required, and what one rule says of it: "address problem
 * severity".
 */
export type Row = readonly [claim: string, require: Requirement, expected: readonly string[], plan?: PlanJson];

type Settings = NonNullable<Parameters<typeof reportOn>[1]>;

/** What one rule says of a fixture, or of a plan made from one. */
export async function findingsOf(
  ruleId: string,
  plan: string | PlanJson,
  settings: Settings = {},
): Promise<readonly Finding[]> {
  const { findings } = await reportOn(typeof plan === 'string' ? planJson(plan) : plan, settings);
  return findings.filter((finding) => finding.ruleId === ruleId);
}

/** The same in short. */
export async function linesOf(
  ruleId: string,
  plan: string | PlanJson,
  settings: Settings = {},
): Promise<readonly string[]> {
  const findings = await findingsOf(ruleId, plan, settings);
  return findings.map(({ address, problem, severity }) => `${address ?? 'plan'} ${problem} ${severity}`);
}

/** Where, in full sentences, and with which command to look after it. */
export async function wordsOf(
  ruleId: string,
  plan: string | PlanJson,
  settings: Settings = {},
): Promise<readonly Partial<Finding>[]> {
  const findings = await findingsOf(ruleId, plan, settings);
  return findings.map(({ attribute, message, remedy, check }) => ({
    attribute,
    message,
    remedy,
    ...(check === null ? {} : { check }),
  }));
}
