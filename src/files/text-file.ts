import { fstatSync, openSync, closeSync, readFileSync } from 'node:fs';
import { UserError } from '../errors.js';
import { cannotBeRead } from './cannot-be-read.js';
import { STANDARD_INPUT } from './paths.js';

const MAX_BYTES = 64 * 1024 * 1024;

/** The text of a file, or of standard input. Throws a UserError that follows its name. */
export function readTextFile(path: string): string {
  let file: number | undefined;
  try {
    file = path === STANDARD_INPUT ? 0 : openSync(path, 'r');
    const { size } = fstatSync(file);
    if (size > MAX_BYTES) throw new UserError(`has ${size} bytes: up to ${MAX_BYTES} are read; look whether it is the right file`);
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw error instanceof UserError ? error : cannotBeRead(error);
  } finally {
    if (file !== undefined && file !== 0) closeSync(file);
  }
}
