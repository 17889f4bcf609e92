import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { UserError } from '../errors.js';
import { cannotBeRead } from './cannot-be-read.js';
import { STANDARD_INPUT } from './paths.js';

const MAX_BYTES = 64 * 1024 * 1024;
const CHUNK_BYTES = 64 * 1024;

/** The text of a file, or of standard input. Throws a UserError that follows its name. */
export function readTextFile(path: string): string {
  return readBytes(path, MAX_BYTES).toString('utf8');
}

/** The bytes of a file, or of standard input. Throws a UserError that follows its name. */
export function readBytes(path: string, most: number): Buffer {
  let file: number | undefined;
  try {
    file = path === STANDARD_INPUT ? 0 : openSync(path, 'r');
    const { size } = fstatSync(file);
    if (size > most) throw new UserError(`has ${size} bytes: up to ${most} are read; look whether it is the right file`);
    return readAll(file, most);
  } catch (error) {
    throw error instanceof UserError ? error : cannotBeRead(error);
  } finally {
    if (file !== undefined && file !== 0) closeSync(file);
  }
}

/** A device or a pipe says nothing of its size, and may have no end. */
function readAll(file: number, most: number): Buffer {
  const parts: Buffer[] = [];
  let length = 0;
  for (;;) {
    const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
    const read = readSync(file, buffer);
    if (read === 0) return Buffer.concat(parts, length);
    length += read;
    if (length > most) throw new UserError(`has more than ${most} bytes, which are as many as are read; look whether it is the right file`);
    parts.push(buffer.subarray(0, read));
  }
}
