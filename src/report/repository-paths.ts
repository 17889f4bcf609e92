import type { Location } from '../gate/report.js';

/** What stands for a plan that was read from standard input. */
const NO_FILE = 'plan.json';

/**
 * Where a plan is, as seen from the root of the repository: its path where that stays below, else its name alone. Never
 * absolute: a place on the machine that ran is neither a file of the repository nor the same in the next run.
 */
export function relativePath(path: string): string {
  const steps = path.split(/[/\\]+/).filter((step) => step !== '' && step !== '.');
  const isBelow = !/^(?:[/\\]|[A-Za-z]:)/.test(path) && !steps.includes('..');
  const shown = isBelow ? steps : steps.slice(-1).filter((step) => step !== '..');
  return path === '-' || shown.length === 0 ? NO_FILE : shown.join('/');
}

/** A relative path as a URI reference. */
export function uriOf(relative: string): string {
  return relative
    .split('/')
    .map((step) => encodeURIComponent(step.replace(/\p{Surrogate}/gu, '\ufffd')))
    .join('/');
}

export interface RepositoryLines {
  /** From the root of the repository, exactly as the file is called there. */
  readonly path: string;
  /** The path as a URI reference. */
  readonly uri: string;
  readonly line: number;
  readonly endLine: number;
}

/**
 * The lines as something on GitHub can refer to them; null where they are in no file of the repository. A report of
 * another job may say anything: a path that leaves the repository, lines that end before they begin.
 */
export function repositoryLines(location: Location | null): RepositoryLines | null {
  if (location === null || !location.inRepository) return null;
  const { path, line, endLine } = location;
  if (path.split('/').some((step) => step === '' || step === '.' || step === '..')) return null;
  return { path, uri: uriOf(path), line, endLine: Math.max(line, endLine) };
}
