import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { UserError } from '../errors.js';
import type { InForce, Judging } from '../gate/judge-plans.js';
import { NO_POLICY, type Policy } from '../policy/policy.js';
import { isWithin, repositoryRoot } from './paths.js';
import { cannotBeRead, type Input, readBytes, STANDARD_INPUT } from './read-file.js';

/** Looked for from a plan's folder upwards. */
export const POLICY_FILES = ['.dynamodb-kms-gate.yml', '.dynamodb-kms-gate.yaml', '.dynamodb-kms-gate.json'] as const;

/** Far more than what parsePolicy takes, which says so; an endless file has no end to wait for. */
const MAX_BYTES = 64 * 1024 * 1024;

export interface ReadPolicy {
  readonly policy: Policy;
  /** Null where there is no policy file. */
  readonly file: { readonly path: string; readonly sha256: string } | null;
}

export const NO_POLICY_FILE: ReadPolicy = { policy: NO_POLICY, file: null };

/** The policy in a file on disk. Throws a UserError with a line for each thing that is wrong. */
export async function readPolicyFile(input: Input): Promise<ReadPolicy> {
  const { path } = input;
  let bytes: Buffer;
  try {
    bytes = readBytes(input, 'policy', MAX_BYTES);
  } catch (error) {
    throw error instanceof UserError ? new UserError(`${path} ${error.message}`) : error;
  }
  return parsePolicyFile(bytes, path);
}

/** The policy in the bytes of a file; messages begin with its path. */
export async function parsePolicyFile(bytes: Buffer, path: string): Promise<ReadPolicy> {
  // Loaded only here: most runs of the command have no policy.
  const { parsePolicy } = await import('../policy/parse-policy.js');
  try {
    if (!isUtf8(bytes)) throw new UserError('is not UTF-8: save the file in this encoding');
    return {
      policy: await parsePolicy(bytes.toString()),
      file: { path, sha256: createHash('sha256').update(bytes).digest('hex') },
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(...error.lines.map((line) => (/^\d/.test(line) ? `${path}:${line}` : `${path} ${line}`)));
  }
}

/**
 * The policy file for a plan that no policy was named for: the nearest, from the plan's folder up to the root of its
 * repository.
 */
export function policyFileFor(plan: string): string | null {
  const { folder, root } = searchFor(plan);
  return policyFileAbove(folder, root);
}

/** From a folder up to a root that it is in. The path is from the working directory. */
export function policyFileAbove(folder: string, root: string): string | null {
  for (let ancestor = folder; ; ancestor = dirname(ancestor)) {
    const name = onePolicyFile(
      POLICY_FILES.filter((each) => isThere(join(ancestor, each))),
      relative(root, ancestor),
    );
    if (name !== null) return relative(resolve('.'), join(ancestor, name));
    if (ancestor === root || dirname(ancestor) === ancestor) return null;
  }
}

/** The one of these that a folder has. Throws a UserError where it has two. */
function onePolicyFile(names: readonly string[], folder: string): string | null {
  const [first, second] = names;
  if (second !== undefined) throw new UserError(twoPolicies(first!, second, folder));
  return first ?? null;
}

export function twoPolicies(first: string, second: string, folder: string): string {
  return `there is a ${first} and a ${second}${folder === '' ? '' : ` in ${folder}`}: keep one, or name one with config`;
}

/**
 * A plan beside the repository (in a folder for temporary files, from a pipe) has the policy of the working directory.
 */
function searchFor(plan: string): { readonly folder: string; readonly root: string } {
  const here = resolve('.');
  const root = repositoryRoot(here) ?? here;
  const own = plan === STANDARD_INPUT ? here : dirname(resolve(plan));
  return { folder: isWithin(root, own) ? own : here, root };
}

/** A link to nothing is a policy too, and not the lack of one. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    throw new UserError(`${path} ${cannotBeRead(error).message}`);
  }
}

/**
 * What is in force for each plan, by its policy file on disk: the one that is named, else the nearest above the plan.
 */
export async function policiesOf(
  plans: readonly string[],
  named: string | null,
  inForceOf: (policyFile: string | null) => Promise<InForce>,
): Promise<Judging['inForce']> {
  const byFile = new Map<string | null, InForce>();
  const byPlan = new Map<string, InForce>();
  for (const plan of plans) {
    const file = named ?? policyFileFor(plan);
    const inForce = byFile.get(file) ?? (await inForceOf(file));
    byFile.set(file, inForce);
    byPlan.set(plan, inForce);
  }
  return (plan) => byPlan.get(plan)!;
}
