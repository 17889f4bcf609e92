import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { UserError } from '../errors.js';
import { cannotBeRead } from './cannot-be-read.js';

const CHUNK_BYTES = 256 * 1024;

/** The bytes of a plan file. Each chunk is valid until the next is asked for. Throws a UserError that follows its name. */
export function* fileChunks(path: string): Generator<Uint8Array, undefined> {
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
