import { readdirSync, statSync } from 'node:fs';
import { UserError } from '../errors.js';
import type { SourceCandidate } from '../sources/folder-reader.js';
import { cannotBeRead } from './cannot-be-read.js';
import type { NamedBy } from './open-input.js';
import { isSourceFileName } from './source-file-name.js';
import { walkPath } from './walk-path.js';

const NONE = 'none';

/** The folders that the user names, which is none where that is the name. Throws a UserError where one is no folder. */
export function namedFolders(sources: readonly string[], namedBy: NamedBy): readonly string[] {
  if (!sources.includes(NONE)) {
    for (const source of sources) checkFolder(source, namedBy);
    return sources;
  }
  if (sources.every((source) => source === NONE)) return [];
  throw new UserError(`source is none and ${JSON.stringify(sources.find((source) => source !== NONE))}: name folders, or none alone (a folder of that name is ./none)`);
}

/** A person may name a folder through a link; in the action, a change could have put the link there. */
function checkFolder(folder: string, namedBy: NamedBy): void {
  const name = `source ${JSON.stringify(folder)}`;
  try {
    const way = walkPath(folder);
    const stats = folder === '' ? undefined : statSync(way.path, { throwIfNoEntry: false });
    if (stats === undefined) throw new UserError('does not exist: name the folder of the configuration, or none');
    if (!stats.isDirectory()) throw new UserError('is no folder: name the folder of the configuration, or none');
    if (way.forbidden !== null) throw new UserError(`is not read, because it is in ${way.forbidden}: name another folder`);
    if (namedBy !== 'command-line' && way.linkInside !== null) throw new UserError('is or leads through a symbolic link: name the folder itself');
  } catch (error) {
    throw new UserError(`${name} ${error instanceof UserError ? error.message : cannotBeRead(error).message}`);
  }
}

/** What a plan without sources of its own may have been made from: the folders that are named, else the working directory. */
export async function folderCandidates(sources: readonly string[], namedBy: NamedBy): Promise<readonly SourceCandidate[]> {
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
