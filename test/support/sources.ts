import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { joinedSources, joinFolder } from '../../src/files/join-plans.js';
import { sourceFolder } from '../../src/files/source-folder.js';
import { judgePlans } from '../../src/gate/judge-plans.js';
import type { Report } from '../../src/gate/report.js';
import { NO_POLICY, type Policy } from '../../src/policy/policy.js';
import { parseSettings } from '../../src/policy/settings.js';
import type { Requirement } from '../../src/rules/rule.js';
import type { Joined } from '../../src/sources/join.js';
import { CLAIMS, fixturePath, planBytes, readPlanBytes } from './fixtures.js';
import { parseFile } from './hcl.js';

const folderOf = (claim: string): string => dirname(fixturePath(claim, 'plan.json'));

export const CLAIMS_WITH_SOURCES = CLAIMS.filter(
  (claim) => existsSync(fixturePath(claim, 'main.tf')) || existsSync(fixturePath(claim, 'main.tf.json')),
);

/** A fixture's plan, or that one, joined with the .tf files beside it, or with those of another folder. */
export async function joinFixture(
  claim: string,
  {
    folder = folderOf(claim),
    bytes = planBytes(claim),
  }: { readonly folder?: string; readonly bytes?: Uint8Array } = {},
): Promise<Joined> {
  const plan = await readPlanBytes(bytes);
  return joinFolder(plan, sourceFolder(folder), parseFile);
}

/**
 * The report on a fixture with the .tf files beside it, or with those of another folder; named by the user or only
 * found.
 */
export async function reportWithSources(
  claim: string,
  require: Requirement,
  {
    folder = folderOf(claim),
    bytes = planBytes(claim),
    policy = NO_POLICY,
    isNamed = true,
    undetermined,
  }: {
    readonly folder?: string;
    readonly bytes?: Uint8Array;
    readonly policy?: Policy;
    readonly isNamed?: boolean;
    readonly undetermined?: 'warn';
  } = {},
): Promise<Report> {
  const [plan, joined] = await Promise.all([readPlanBytes(bytes), joinFixture(claim, { folder, bytes })]);
  const settings = parseSettings(
    {
      value: (name) => (name === 'require' ? require : name === 'undetermined' ? undetermined : undefined),
      nameOf: (name) => name,
    },
    policy,
  );
  const sources = joinedSources({ reader: sourceFolder(folder), isAskedFor: isNamed }, joined);
  const inForce = { settings, policy, floor: { require }, policyFile: null, baseline: null };
  return judgePlans([{ path: 'plan.json', sha256: '', plan, sources }], {
    inForce: () => inForce,
    name: null,
    today: '2026-11-22',
    version: '0.0.0',
  });
}
