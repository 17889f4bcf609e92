import { createHash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { UserError } from '../errors.js';
import { NO_POLICY, type Policy } from '../policy/policy.js';
import { cannotBeRead } from './cannot-be-read.js';
import type { NamedBy } from './open-input.js';
import { readBytes } from './text-file.js';

/** Looked for in the working directory. */
export const POLICY_FILES = ['.dynamodb-kms-gate.yml', '.dynamodb-kms-gate.yaml', '.dynamodb-kms-gate.json'] as const;

/** Far more than what parsePolicy takes, which says so; an endless file has no end to wait for. */
const MAX_BYTES = 64 * 1024 * 1024;

export interface ReadPolicy {
  readonly policy: Policy;
  /** Null where there is no policy file. */
  readonly file: { readonly path: string; readonly sha256: string } | null;
}

/** The policy that is named, or the one in the working directory. Throws a UserError with a line for each thing that is wrong. */
export async function readPolicyFile(named: string | null, namedBy: NamedBy): Promise<ReadPolicy> {
  const path = named ?? policyHere();
  if (path === null) return { policy: NO_POLICY, file: null };
  let bytes: Buffer;
  try {
    bytes = readBytes({ path, namedBy: named === null ? 'found' : namedBy }, 'policy', MAX_BYTES);
  } catch (error) {
    throw error instanceof UserError ? new UserError(`${path} ${error.message}`) : error;
  }
  // Loaded only here: most runs of the command have no policy.
  const { parsePolicy } = await import('../policy/parse-policy.js');
  try {
    return { policy: await parsePolicy(bytes.toString()), file: { path, sha256: createHash('sha256').update(bytes).digest('hex') } };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(...error.lines.map((line) => (/^\d/.test(line) ? `${path}:${line}` : `${path} ${line}`)));
  }
}

function policyHere(): string | null {
  const [first, second] = POLICY_FILES.filter(isThere);
  if (second !== undefined) throw new UserError(`there is a ${first} and a ${second}: keep one, or name one with config`);
  return first ?? null;
}

/** A link to nothing is a policy too, and not the lack of one. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    throw new UserError(`${path} ${cannotBeRead(error).message}`);
  }
}
