import { closeSync, fstatSync, readSync } from 'node:fs';
import { UserError } from '../errors.js';
import { cannotBeRead } from './cannot-be-read.js';
import { openInput, type Input, type InputKind } from './open-input.js';
import { refuseStandardInput, STANDARD_INPUT } from './paths.js';

const MAX_BYTES = 64 * 1024 * 1024;
const CHUNK_BYTES = 64 * 1024;

/** The text of a file, or of standard input. Throws a UserError that follows its name. */
export function readTextFile(input: Input, kind: InputKind): string {
  return readBytes(input, kind, MAX_BYTES).toString('utf8');
}

/** The bytes of a file, or of standard input. Throws a UserError that follows its name. */
export function readBytes(input: Input, kind: InputKind, most: number): Buffer {
  refuseStandardInput(input);
  const file = input.path === STANDARD_INPUT ? 0 : openInput(input, kind).file;
  try {
    const { size } = fstatSync(file);
    if (size > most) throw new UserError(`has ${size} bytes: up to ${most} are read; look whether it is the right file`);
    return readAll(file, most);
  } catch (error) {
    throw error instanceof UserError ? error : cannotBeRead(error);
  } finally {
    if (file !== 0) closeSync(file);
  }
}

/** A pipe does not tell its size, and may have no end. */
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
