import { createHash, type Hash } from 'node:crypto';
import { UserError } from '../errors.js';
import type { ReadPlan } from '../gate/judge-plans.js';
import { RESOURCE_TYPES } from '../model/resource-types.js';
import { readPlan } from '../plan/read-plan.js';
import type { SourceCandidate } from '../sources/tree.js';
import { fileChunks, type Input, openInput, planFileKind, refuseStandardInput, STANDARD_INPUT } from './read-file.js';
import { folderCandidates, type PlanSurroundings } from './source-candidates.js';

/** Reads all plans, or throws one UserError with a line for each that cannot be read. */
export async function readPlanFiles(
  inputs: readonly Input[],
  surroundings: PlanSurroundings,
): Promise<readonly ReadPlan[]> {
  const candidates = await folderCandidates(surroundings.sources, surroundings.namedBy);
  const plans: ReadPlan[] = [];
  const problems: string[] = [];
  for (const input of inputs) {
    try {
      plans.push(await readPlanFile(input, surroundings, candidates));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(`${input.path === STANDARD_INPUT ? 'standard input' : input.path} ${error.message}`);
    }
  }
  if (problems.length > 0) throw new UserError(...problems);
  return plans;
}

async function readPlanFile(
  input: Input,
  surroundings: PlanSurroundings,
  candidates: readonly SourceCandidate[],
): Promise<ReadPlan> {
  refuseStandardInput(input);
  const hash = createHash('sha256');
  const { path } = input;
  const opened = path === STANDARD_INPUT ? null : openInput(input, 'plan');
  const chunks = hashed(opened === null ? process.stdin : fileChunks(opened.file), hash);
  const first = await chunks.next();
  const kind = first.done === true ? 'json' : planFileKind(first.value);
  if (kind === 'json') {
    const plan = await readPlan(resumed(first, chunks), RESOURCE_TYPES, { isQuotable: opened?.isQuotable ?? true });
    return { path, sha256: hash.digest('hex'), plan, sources: candidates };
  }
  await chunks.return(undefined);
  if (opened?.isRegular !== true)
    throw new UserError('is a saved plan file, which cannot be read from a pipe: give the gate the name of the file');
  // Loaded only here: most plans are JSON.
  const { readSavedPlan } = await import('./saved-plan.js');
  return readSavedPlan({ path, file: opened.path, kind, ...surroundings, candidates });
}

async function* hashed(
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  hash: Hash,
): AsyncGenerator<Uint8Array, undefined> {
  for await (const chunk of chunks) {
    hash.update(chunk);
    yield chunk;
  }
}

async function* resumed(first: IteratorResult<Uint8Array>, rest: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  if (first.done !== true) yield first.value;
  yield* rest;
}
