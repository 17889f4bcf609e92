import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

const READ_ONLY = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

/** A file of git's own, without following a link. Undefined where nothing is there; null for a folder, or for what is too large or no file. */
export function gitFileText(path: string, most: number): string | null | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, READ_ONLY);
    const stats = fstatSync(file);
    if (!stats.isFile() || stats.size > most) return null;
    const bytes = Buffer.alloc(stats.size);
    return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, 0)).toString();
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' || (error as NodeJS.ErrnoException).code === 'ENOTDIR' ? undefined : null;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
