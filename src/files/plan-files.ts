import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { UserError } from '../errors.js';
import type { ReadPlan } from '../gate/judge-plans.js';
import { RESOURCE_TYPES } from '../model/resource-types.js';
import { readPlan } from '../plan/read-plan.js';
import { cannotBeRead } from './cannot-be-read.js';
import { STANDARD_INPUT } from './paths.js';

const CHUNK_BYTES = 256 * 1024;

/** Reads all plans, or throws one UserError with a line for each that cannot be read. */
export async function readPlanFiles(paths: readonly string[]): Promise<readonly ReadPlan[]> {
  const plans: ReadPlan[] = [];
  const problems: string[] = [];
  for (const path of paths) {
    try {
      plans.push(await readPlanFile(path));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(`${path === STANDARD_INPUT ? 'standard input' : path} ${error.message}`);
    }
  }
  if (problems.length > 0) throw new UserError(...problems);
  return plans;
}

async function readPlanFile(path: string): Promise<ReadPlan> {
  const hash = createHash('sha256');
  const chunks = path === STANDARD_INPUT ? hashed(process.stdin, hash) : hashed(fileChunks(path), hash);
  const plan = await readPlan(chunks, RESOURCE_TYPES);
  return { path, sha256: hash.digest('hex'), plan };
}

async function* hashed(chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>, hash: ReturnType<typeof createHash>): AsyncIterable<Uint8Array> {
  for await (const chunk of chunks) {
    hash.update(chunk);
    yield chunk;
  }
}

/** Each chunk is valid until the next is asked for. */
function* fileChunks(path: string): Iterable<Uint8Array> {
  const file = open(path);
  try {
    if (fstatSync(file).isDirectory()) throw new UserError('is a directory: name a plan file in it, or a glob such as "plans/*.json"');
    const buffer = new Uint8Array(CHUNK_BYTES);
    for (;;) {
      const length = read(file, buffer);
      if (length === 0) return;
      yield buffer.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}

function read(file: number, buffer: Uint8Array): number {
  try {
    return readSync(file, buffer);
  } catch (error) {
    throw cannotBeRead(error);
  }
}

function open(path: string): number {
  try {
    return openSync(path, 'r');
  } catch (error) {
    throw cannotBeRead(error);
  }
}
