import { randomBytes } from 'node:crypto';
import { chmodSync, lstatSync, renameSync, rmSync, type Stats, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { UserError } from '../errors.js';
import { isWithin } from './paths.js';
import { type NamedBy, walkPath } from './read-file.js';

/** What a person may name on the command line to have a report go elsewhere than into a file. */
const STREAM = /^\/(?:dev\/(?:stdout|stderr|null|fd\/\d+)|proc\/self\/fd\/\d+)$/;

/**
 * Writes a report that is complete or absent: to a file beside it first, which then takes its name and mode. No link is
 * followed. A pipe that the command line names, or standard output, is written to as it is. Throws a UserError, or the
 * error of the operating system.
 */
export function writeReportFile(path: string, content: string, namedBy: Exclude<NamedBy, 'found'>): void {
  if (namedBy === 'command-line' && STREAM.test(path)) {
    writeFileSync(path, content);
    return;
  }
  const { target, present } = place(path);
  if (present?.isFIFO() === true && namedBy === 'command-line') {
    writeFileSync(target, content);
    return;
  }
  if (present !== undefined && !present.isFile())
    throw new UserError(`${path} is ${present.isDirectory() ? 'a directory' : 'no regular file'}: name a file`);
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

/** Throws a UserError where something stays there that is no regular file, or that a link leads to. */
export function removeReportFile(path: string): void {
  const { target, present } = place(path);
  if (present === undefined) return;
  if (!present.isFile())
    throw new UserError(
      `${path} is not removed, because it is ${present.isDirectory() ? 'a directory' : 'no regular file'}: it is no report of this run`,
    );
  rmSync(target);
}

function place(path: string): { readonly target: string; readonly present: Stats | undefined } {
  const way = walked(path);
  const link = way.linkInside ?? (way.isLink ? path : null);
  const here = process.cwd();
  const shown = link !== null && isWithin(here, link) ? relative(here, link) : link;
  if (shown !== null)
    throw new UserError(
      `${path} is not written, because ${shown === path ? 'it' : shown} is a symbolic link: remove the link, or name another file`,
    );
  if (way.forbidden !== null)
    throw new UserError(`${path} is not written, because it is in ${way.forbidden}: name another file`);
  return { target: way.path, present: lstatSync(way.path, { throwIfNoEntry: false }) };
}

function walked(path: string): ReturnType<typeof walkPath> {
  try {
    return walkPath(path);
  } catch (error) {
    throw error instanceof UserError ? new UserError(`${path} ${error.message}`) : error;
  }
}
