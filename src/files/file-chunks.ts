import { closeSync, readSync } from 'node:fs';
import { cannotBeRead } from './cannot-be-read.js';

const CHUNK_BYTES = 256 * 1024;

/** The bytes of an open file, which is closed after them. Each chunk is valid until the next is asked for. Throws a UserError that follows its name. */
export function* fileChunks(file: number): Generator<Uint8Array, undefined> {
  try {
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
