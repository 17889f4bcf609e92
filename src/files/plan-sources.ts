import { readdirSync, statSync, type Stats } from 'node:fs';
import { UserError } from '../errors.js';
import type { SourceCandidate } from '../sources/folder-reader.js';
import { cannotBeRead } from './cannot-be-read.js';
import { isSourceFileName } from './source-file-name.js';

const NONE = 'none';

/** The folders that the user names, which is none where that is the name. Throws a UserError where one is no folder. */
export function namedFolders(sources: readonly string[]): readonly string[] {
  if (!sources.includes(NONE)) return sources.map(checked);
  if (sources.every((source) => source === NONE)) return [];
  throw new UserError(`source is none and ${JSON.stringify(sources.find((source) => source !== NONE))}: name folders, or none alone (a folder of that name is ./none)`);
}

function checked(folder: string): string {
  const name = `source ${JSON.stringify(folder)}`;
  const stats = folder === '' ? undefined : statsOf(folder, name);
  if (stats === undefined) throw new UserError(`${name} does not exist: name the folder of the configuration, or none`);
  if (!stats.isDirectory()) throw new UserError(`${name} is no folder: name the folder of the configuration, or none`);
  return folder;
}

function statsOf(folder: string, name: string): Stats | undefined {
  try {
    return statSync(folder, { throwIfNoEntry: false });
  } catch (error) {
    throw new UserError(`${name} ${cannotBeRead(error).message}`);
  }
}

/** What a plan without sources of its own may have been made from: the folders that are named, else the working directory. */
export async function folderCandidates(sources: readonly string[]): Promise<readonly SourceCandidate[]> {
  const named = namedFolders(sources);
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
