import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Baseline } from '../../src/gate/baseline.js';
import { judgePlans } from '../../src/gate/judge-plans.js';
import type { Report } from '../../src/gate/report.js';
import { RESOURCE_TYPES } from '../../src/model/resource-types.js';
import { type Plan, readPlan } from '../../src/plan/read-plan.js';
import { NO_POLICY, type Policy } from '../../src/policy/policy.js';
import { parseFloor, parseSettings } from '../../src/policy/settings.js';
import type { Requirement } from '../../src/rules/rule.js';

const FOLDER = fileURLToPath(new URL('../../fixtures/', import.meta.url));

/** The claims that have a plan: the folders of fixtures/, never a list by hand. */
export const CLAIMS: readonly string[] = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(`${FOLDER}${entry.name}/plan.json`))
  .map((entry) => entry.name)
  .sort();

export function fixturePath(claim: string, file: string): string {
  return `${FOLDER}${claim}/${file}`;
}

export function planBytes(claim: string): Uint8Array {
  return readFileSync(fixturePath(claim, 'plan.json'));
}

export function planJson(claim: string): PlanJson {
  return JSON.parse(readFileSync(fixturePath(claim, 'plan.json'), 'utf8')) as PlanJson;
}

/** A plan as tests take it apart and put it together again. */
export type PlanJson = Record<string, any>;

export function bytesOf(plan: PlanJson): Uint8Array {
  return Buffer.from(JSON.stringify(plan));
}

export function readPlanBytes(bytes: Uint8Array): Promise<Plan> {
  return readPlan([bytes], RESOURCE_TYPES);
}

export interface Judged {
  readonly require?: Requirement;
  readonly undetermined?: 'fail' | 'warn';
  readonly failOn?: 'error' | 'warning' | 'never';
  readonly existing?: 'fail' | 'warn';
  readonly policy?: Policy;
  readonly baseline?: Baseline | null;
  readonly today?: string;
}

/** The report about plans given as JSON or bytes; sha256 is left out, as it is the door's. */
export async function reportOn(plan: PlanJson | Uint8Array, settings: Judged = {}): Promise<Report> {
  const { policy = NO_POLICY, baseline = null, today = '2026-11-22' } = settings;
  const bytes = plan instanceof Uint8Array ? plan : bytesOf(plan);
  const raw: Record<string, string | undefined> = {
    require: settings.require,
    undetermined: settings.undetermined,
    'fail-on': settings.failOn,
    existing: settings.existing,
  };
  const source = { value: (name: string) => raw[name], nameOf: (name: string) => name };
  const inForce = {
    settings: parseSettings(source, policy),
    policy,
    floor: parseFloor(source),
    policyFile: null,
    baseline,
  };
  return judgePlans([{ path: 'plan.json', sha256: '', plan: await readPlanBytes(bytes), sources: null }], {
    inForce: () => inForce,
    name: null,
    today,
    version: '0.0.0',
  });
}

export function reportOnFixture(claim: string, require: Requirement = 'kms'): Promise<Report> {
  return reportOn(planBytes(claim), { require });
}
