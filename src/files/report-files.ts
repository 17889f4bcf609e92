import { UserError } from '../errors.js';
import type { ReadReport } from '../gate/merge-reports.js';
import { parseReport } from '../gate/parse-report.js';
import { expandPath } from './expand-paths.js';
import { type Input, type NamedBy, readTextFile } from './read-file.js';

/**
 * The reports that can be read, and a line for each path or glob that names none. `refuse` throws a UserError for what
 * is not to be read.
 */
export async function readReportFiles(
  patterns: readonly string[],
  namedBy: NamedBy,
  refuse: (path: string) => Promise<void>,
): Promise<{ readonly reports: readonly ReadReport[]; readonly problems: readonly string[] }> {
  const reports = new Map<string, ReadReport>();
  const problems: string[] = [];
  const attempt = async <T>(run: () => T | Promise<T>): Promise<T | undefined> => {
    try {
      return await run();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(error.message);
      return undefined;
    }
  };
  for (const pattern of patterns) {
    for (const input of (await attempt(() => expandPath(pattern, namedBy))) ?? []) {
      const { path } = input;
      const report = reports.has(path)
        ? undefined
        : await attempt(async () => refuse(path).then(() => readReportFile(input)));
      if (report !== undefined) reports.set(path, { path, report });
    }
  }
  return { reports: [...reports.values()], problems };
}

/** Throws a UserError that begins with the path. */
export function readReportFile(input: Input): ReadReport['report'] {
  return parsed(() => readTextFile(input, 'report'), input.path);
}

/** A report from the text of a file that is not on disk. Throws a UserError that begins with the path. */
export function parseReportFile(text: string, path: string): ReadReport['report'] {
  return parsed(() => text, path);
}

function parsed(read: () => string, path: string): ReadReport['report'] {
  try {
    return parseReport(read());
  } catch (error) {
    throw error instanceof UserError ? new UserError(`${path} ${error.message}`) : error;
  }
}
