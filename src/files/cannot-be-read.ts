import { UserError } from '../errors.js';

const REMEDIES = new Map([
  ['ENOENT', 'does not exist: look at the path and at the directory that the gate runs in'],
  ['ENOTDIR', 'does not exist: a part of the path is a file, and no directory'],
  ['EACCES', 'cannot be read: permission denied'],
  ['EPERM', 'cannot be read: permission denied'],
]);

/** What the operating system says of a file, as one line that follows its name. */
export function cannotBeRead(error: unknown): UserError {
  return new UserError(REMEDIES.get((error as NodeJS.ErrnoException).code ?? '') ?? `cannot be read: ${(error as Error).message}`);
}
