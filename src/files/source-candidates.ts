import { readdirSync, statSync } from 'node:fs';
import { UserError } from '../errors.js';
import type { ReadPlan, SourcedPlan } from '../gate/judge-plans.js';
import type { SourceCandidate } from '../sources/tree.js';
import { cannotBeRead, type NamedBy, walkPath } from './read-file.js';
import { isSourceFileName } from './source-files.js';

export interface PlanSurroundings {
  /** The folders that the user names as the plans' configuration, or `none`; empty where there are none. */
  readonly sources: readonly string[];
  readonly namedBy: NamedBy;
  /** The program that shows saved plan files; null for the one on PATH. */
  readonly terraform: string | null;
  /** Why no program may be started in a folder, by what is known beyond the disk; null where it may. */
  mayRunIn?(folder: string): Promise<string | null>;
  /** Why a program may not be started, by what is known beyond the disk; null where it may. */
  mayRun?(program: string): Promise<string | null>;
  /**
   * Takes what the program that shows a plan says of a failure. Where it is there, no message has these words in it:
   * they can be anything that the program can read.
   */
  hear?(words: string): void;
}

const NONE = 'none';

/** The folders that the user names, which is none where that is the name. Throws a UserError where one is no folder. */
export function namedFolders(sources: readonly string[], namedBy: NamedBy): readonly string[] {
  if (!sources.includes(NONE)) {
    for (const source of sources) checkFolder(source, namedBy);
    return sources;
  }
  if (sources.every((source) => source === NONE)) return [];
  throw new UserError(
    `source is none and ${JSON.stringify(sources.find((source) => source !== NONE))}: name folders, or none alone (a folder of that name is ./none)`,
  );
}

/** A person may name a folder through a link; in the action, a change could have put the link there. */
function checkFolder(folder: string, namedBy: NamedBy): void {
  const name = `source ${JSON.stringify(folder)}`;
  try {
    const way = walkPath(folder);
    const stats = folder === '' ? undefined : statSync(way.path, { throwIfNoEntry: false });
    if (stats === undefined) throw new UserError('does not exist: name the folder of the configuration, or none');
    if (!stats.isDirectory()) throw new UserError('is no folder: name the folder of the configuration, or none');
    if (way.forbidden !== null)
      throw new UserError(`is not read, because it is in ${way.forbidden}: name another folder`);
    if (namedBy !== 'command-line' && way.linkInside !== null)
      throw new UserError('is or leads through a symbolic link: name the folder itself');
  } catch (error) {
    throw new UserError(`${name} ${error instanceof UserError ? error.message : cannotBeRead(error).message}`);
  }
}

/**
 * What a plan without sources of its own may have been made from: the folders that are named, else the working
 * directory.
 */
export async function folderCandidates(
  sources: readonly string[],
  namedBy: NamedBy,
): Promise<readonly SourceCandidate[]> {
  const named = namedFolders(sources, namedBy);
  const isAskedFor = sources.length > 0;
  const folders = !isAskedFor && hasSources('.') ? ['.'] : named;
  if (folders.length === 0) return [];
  const { sourceFolder } = await import('./source-folder.js');
  return folders.map((folder) => ({ reader: sourceFolder(folder), isAskedFor }));
}

function hasSources(folder: string): boolean {
  try {
    return readdirSync(folder).some(isSourceFileName);
  } catch {
    // Plans can be judged where nobody may look around.
    return false;
  }
}

/** Plans with their sources. The parser is loaded only where there are some to look at. */
export async function withSources(plans: readonly ReadPlan[]): Promise<readonly SourcedPlan[]> {
  if (plans.every(({ sources }) => sources.length === 0)) return plans.map((plan) => ({ ...plan, sources: null }));
  const { joinPlans } = await import('./join-plans.js');
  return joinPlans(plans);
}
