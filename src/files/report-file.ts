import { randomBytes } from 'node:crypto';
import { chmodSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

/**
 * Writes a report that is complete or absent: to a file beside it first, which then takes its name and mode. What is
 * there and no regular file (/dev/stdout, a pipe) is written to as it is; a link stays one.
 */
export function writeReportFile(path: string, content: string): void {
  const present = statSync(path, { throwIfNoEntry: false });
  if (present !== undefined && !present.isFile()) {
    writeFileSync(path, content);
    return;
  }
  const target = present === undefined ? path : realpathSync(path);
  const partial = `${target}.${randomBytes(6).toString('hex')}.partial`;
  try {
    writeFileSync(partial, content, { flag: 'wx' });
    if (present !== undefined) chmodSync(partial, present.mode);
    renameSync(partial, target);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}

/** What stays where it cannot be removed, or is no regular file, is found when the report is written. */
export function removeReportFile(path: string): void {
  try {
    if (statSync(path).isFile()) rmSync(path);
  } catch {
    return;
  }
}
