import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { gitFileText } from './git-file-text.js';

const MAX_CONFIG_BYTES = 64 * 1024;
const PART = String.raw`[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?`;
const REPOSITORY = new RegExp(`^(${PART}/${PART})$`);

/**
 * `owner/name` of the repository that a folder with a `.git` was cloned from, on the server of that URL. Null where its
 * configuration does not say so plainly: with more than one URL, with files that it includes, or URLs that it rewrites.
 */
export function originOf(folder: string, server: string): string | null {
  // In worktrees and submodules it is a file, and the configuration is another's.
  if (lstatSync(join(folder, '.git'), { throwIfNoEntry: false })?.isDirectory() !== true) return null;
  const text = gitFileText(join(folder, '.git', 'config'), MAX_CONFIG_BYTES);
  if (typeof text !== 'string' || text.includes('\\')) return null;
  const urls: string[] = [];
  let section = '';
  for (const line of text.split(/\r?\n/).map((each) => each.trim())) {
    if (line.startsWith('[')) {
      section = line;
      if (!line.endsWith(']') || /^\[\s*(?:include|includeif|url)\b/i.test(line)) return null;
    } else if (/^\[remote "origin"\]$/i.test(section)) {
      const url = /^url\s*=\s*(.*)$/i.exec(line)?.[1];
      if (url !== undefined) urls.push(url);
    }
  }
  const [url, ...more] = urls;
  return url === undefined || more.length > 0 ? null : repositoryAt(url, server);
}

function repositoryAt(url: string, server: string): string | null {
  const host = hostOf(server);
  const prefix = [`https://${host}/`, `git@${host}:`, `ssh://git@${host}/`].find((each) => host !== null && url.startsWith(each));
  return prefix === undefined ? null : (REPOSITORY.exec(url.slice(prefix.length).replace(/\/$/, '').replace(/\.git$/i, ''))?.[1] ?? null);
}

function hostOf(server: string): string | null {
  try {
    return new URL(server).host;
  } catch {
    return null;
  }
}
