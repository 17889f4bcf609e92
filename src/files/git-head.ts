import { join, resolve } from 'node:path';
import { gitFileText } from './git-file-text.js';

const MAX_LINE_BYTES = 4096;
/** Of a repository with hundreds of thousands of refs. */
const MAX_PACKED_REFS_BYTES = 64 * 1024 * 1024;
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/** The commit that is checked out in a folder with a `.git`; undefined where it has none, null where the commit cannot be told. */
export function checkedOutCommit(folder: string): string | null | undefined {
  const git = join(folder, '.git');
  const file = gitFileText(git, MAX_LINE_BYTES);
  if (file === undefined) return undefined;
  // In worktrees and submodules it is a file that names the folder.
  const named = file === null ? git : /^gitdir: (.+)$/m.exec(file)?.[1]?.trim();
  if (named === undefined) return null;
  const gitFolder = resolve(folder, named);
  const head = gitFileText(join(gitFolder, 'HEAD'), MAX_LINE_BYTES)?.trim();
  if (head === undefined) return null;
  const ref = /^ref: (refs\/\S+)$/.exec(head)?.[1];
  if (ref === undefined) return COMMIT.test(head) ? head : null;
  if (ref.split('/').includes('..')) return null;
  const common = gitFileText(join(gitFolder, 'commondir'), MAX_LINE_BYTES)?.trim();
  const folders = common === undefined ? [gitFolder] : [gitFolder, resolve(gitFolder, common)];
  for (const each of folders) {
    const loose = gitFileText(join(each, ref), MAX_LINE_BYTES)?.trim();
    if (loose !== undefined && COMMIT.test(loose)) return loose;
  }
  const packed = folders.map((each) => gitFileText(join(each, 'packed-refs'), MAX_PACKED_REFS_BYTES)).find((text) => typeof text === 'string');
  const line = packed?.split('\n').find((each) => each.endsWith(` ${ref}`));
  const commit = line?.slice(0, line.indexOf(' '));
  return commit !== undefined && COMMIT.test(commit) ? commit : null;
}
