import { readFileSync, statSync } from 'node:fs';
import { UserError } from '../errors.js';
import type { ReadReport } from '../gate/merge-reports.js';
import { parseReport } from '../gate/parse-report.js';
import { cannotBeRead } from './cannot-be-read.js';
import { expandPath } from './paths.js';

const MAX_BYTES = 64 * 1024 * 1024;

/** The reports that can be read, and a line for each path or glob that names none. */
export async function readReportFiles(patterns: readonly string[]): Promise<{ readonly reports: readonly ReadReport[]; readonly problems: readonly string[] }> {
  const reports = new Map<string, ReadReport>();
  const problems: string[] = [];
  const attempt = async <T>(what: string, run: () => T | Promise<T>): Promise<T | undefined> => {
    try {
      return await run();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(`${what}${error.message}`);
      return undefined;
    }
  };
  for (const pattern of patterns) {
    for (const path of (await attempt('', () => expandPath(pattern))) ?? []) {
      const report = reports.has(path) ? undefined : await attempt(`${path} `, () => readReportFile(path));
      if (report !== undefined) reports.set(path, { path, report });
    }
  }
  return { reports: [...reports.values()], problems };
}

function readReportFile(path: string): ReadReport['report'] {
  let text: string;
  try {
    const { size } = statSync(path);
    if (size > MAX_BYTES) throw new UserError(`has ${size} bytes: a report has up to ${MAX_BYTES}; name the file that report-file made`);
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw error instanceof UserError ? error : cannotBeRead(error);
  }
  return parseReport(text);
}
