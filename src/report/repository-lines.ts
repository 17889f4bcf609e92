import type { Location } from '../gate/report.js';
import { uriOf } from './plan-uri.js';

export interface RepositoryLines {
  /** From the root of the repository, exactly as the file is called there. */
  readonly path: string;
  /** The path as a URI reference. */
  readonly uri: string;
  readonly line: number;
  readonly endLine: number;
}

/**
 * The lines as something on GitHub can refer to them; null where they are in no file of the repository. A report of another
 * job may say anything: a path that leaves the repository, lines that end before they begin.
 */
export function repositoryLines(location: Location | null): RepositoryLines | null {
  if (location === null || !location.inRepository) return null;
  const { path, line, endLine } = location;
  if (path.split('/').some((step) => step === '' || step === '.' || step === '..')) return null;
  return { path, uri: uriOf(path), line, endLine: Math.max(line, endLine) };
}
