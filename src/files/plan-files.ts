import { createHash, type Hash } from 'node:crypto';
import { statSync } from 'node:fs';
import { UserError } from '../errors.js';
import type { ReadPlan } from '../gate/judge-plans.js';
import { RESOURCE_TYPES } from '../model/resource-types.js';
import { readPlan } from '../plan/read-plan.js';
import type { SourceCandidate } from '../sources/folder-reader.js';
import { fileChunks } from './file-chunks.js';
import { STANDARD_INPUT } from './paths.js';
import { planFileKind } from './plan-file-kind.js';
import { folderCandidates } from './plan-sources.js';

export interface PlanSurroundings {
  /** The folders that the user names as the plans' configuration, or `none`; empty where there are none. */
  readonly sources: readonly string[];
  /** The program that shows saved plan files; null for the one on PATH. */
  readonly terraform: string | null;
}

/** Reads all plans, or throws one UserError with a line for each that cannot be read. */
export async function readPlanFiles(paths: readonly string[], surroundings: PlanSurroundings): Promise<readonly ReadPlan[]> {
  const candidates = await folderCandidates(surroundings.sources);
  const plans: ReadPlan[] = [];
  const problems: string[] = [];
  for (const path of paths) {
    try {
      plans.push(await readPlanFile(path, surroundings, candidates));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(`${path === STANDARD_INPUT ? 'standard input' : path} ${error.message}`);
    }
  }
  if (problems.length > 0) throw new UserError(...problems);
  return plans;
}

async function readPlanFile(path: string, surroundings: PlanSurroundings, candidates: readonly SourceCandidate[]): Promise<ReadPlan> {
  const hash = createHash('sha256');
  const chunks = hashed(path === STANDARD_INPUT ? process.stdin : fileChunks(path), hash);
  const first = await chunks.next();
  const kind = first.done === true ? 'json' : planFileKind(first.value);
  if (kind === 'json') {
    const plan = await readPlan(resumed(first, chunks), RESOURCE_TYPES);
    return { path, sha256: hash.digest('hex'), plan, sources: candidates };
  }
  await chunks.return(undefined);
  if (path === STANDARD_INPUT || !statSync(path).isFile()) throw new UserError('is a saved plan file, which cannot be read from a pipe: give the gate the name of the file');
  // Loaded only here: most plans are JSON.
  const { readSavedPlan } = await import('./read-saved-plan.js');
  return readSavedPlan({ path, kind, ...surroundings, candidates });
}

async function* hashed(chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>, hash: Hash): AsyncGenerator<Uint8Array, undefined> {
  for await (const chunk of chunks) {
    hash.update(chunk);
    yield chunk;
  }
}

async function* resumed(first: IteratorResult<Uint8Array>, rest: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  if (first.done !== true) yield first.value;
  yield* rest;
}
