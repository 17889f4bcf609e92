import { type Dirent, existsSync, lstatSync, readdirSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { readGitIndex } from './git.js';
import { isWithin, repositoryRoot } from './paths.js';
import { walkPath } from './read-file.js';

/** HOSTNAME/NAMESPACE/TYPE/VERSION/PLATFORM, where the last is a link if terraform init did not copy the provider. */
const PACKAGE_DEPTH = 5;
const MOST_ENTRIES = 10_000;

/**
 * Why terraform may not be started in a folder; null where it may. It runs the providers that it finds in .terraform,
 * which has to be what `terraform init` put there in this job: nothing that came with the checkout, and no way to it by
 * a link.
 */
export function refusalToRunIn(folder: string, environment: NodeJS.ProcessEnv = process.env): string | null {
  const name = dataFolderName(environment);
  const data = resolve(folder, name);
  try {
    const way = walkPath(data);
    if (way.isLink || way.linkInside !== null)
      return `${name} of its folder is a symbolic link, and the gate starts no program that one leads to`;
    if (way.forbidden !== null) return `its folder is in ${way.forbidden}`;
    return trackedIn(way.path, name) ?? providersElsewhere(way.path, name);
  } catch {
    return `${name} of its folder cannot be looked at`;
  }
}

/** Where Terraform has its providers, seen from the folder that it runs in. */
export function dataFolderName(environment: NodeJS.ProcessEnv = process.env): string {
  return environment['TF_DATA_DIR'] || '.terraform';
}

/** In each repository that the folder is in: a submodule has one of its own. */
function trackedIn(data: string, name: string): string | null {
  for (let ancestor = dirname(data); ; ancestor = dirname(ancestor)) {
    if (existsSync(join(ancestor, '.git'))) {
      const wanted = comparable(relative(ancestor, data));
      let isTracked = false;
      const isUnderstood = readGitIndex(ancestor, ({ path, isFolder }) => {
        const entry = comparable(path);
        isTracked ||=
          entry === wanted ||
          entry.startsWith(`${wanted}/`) ||
          (isFolder && wanted.startsWith(`${entry}/`) && !existsSync(join(ancestor, path, '.git')));
      });
      if (isTracked)
        return `${name} of its folder is in the repository, which may bring programs that the gate would start: remove it from Git`;
      if (!isUnderstood)
        return `the index of the repository ${ancestor} cannot be read, so it is not known whether ${name} is a part of it: if Git has split it in two files, run git update-index --no-split-index`;
    }
    if (dirname(ancestor) === ancestor) return null;
  }
}

/** The file systems of Windows and macOS do not distinguish capital letters. */
function comparable(path: string): string {
  return path.split(sep).join('/').replace(/\/$/, '').normalize('NFC').toLowerCase();
}

/** terraform init links to a plugin cache or a mirror, which has to be outside of what the checkout brings. */
function providersElsewhere(data: string, name: string): string | null {
  const inside = [repositoryRoot(dirname(data)), realpathSync('.')].filter((root) => root !== null);
  let left = MOST_ENTRIES;
  const visit = (folder: string, depth: number): string | null => {
    for (const entry of entriesOf(folder)) {
      if (--left < 0) return `${name} of its folder has more entries than the gate looks at`;
      const path = join(folder, entry.name);
      const shown = join(name, relative(data, path));
      if (entry.isSymbolicLink()) {
        if (depth < PACKAGE_DEPTH)
          return `${shown} of its folder is a symbolic link, and the gate starts no program that one leads to`;
        const target = realpathSync(path);
        // A package may have links to files of its own.
        const isOwn = depth > PACKAGE_DEPTH && isWithin(realpathSync(data), target);
        if (!isOwn && inside.some((root) => isWithin(root, target)))
          return `${shown} of its folder is a symbolic link into the repository or the working directory: set TF_PLUGIN_CACHE_DIR to a folder outside of them`;
      } else if (entry.isDirectory()) {
        const problem = visit(path, depth + 1);
        if (problem !== null) return problem;
      }
    }
    return null;
  };
  for (const providers of ['providers', 'plugins']) {
    const path = join(data, providers);
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats?.isSymbolicLink() === true)
      return `${join(name, providers)} of its folder is a symbolic link, and the gate starts no program that one leads to`;
    const problem = stats === undefined ? null : visit(path, 1);
    if (problem !== null) return problem;
  }
  return null;
}

function entriesOf(folder: string): readonly Dirent[] {
  return lstatSync(folder).isDirectory() ? readdirSync(folder, { withFileTypes: true }) : [];
}
