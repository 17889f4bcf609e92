import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { delimiter, isAbsolute, join, resolve } from 'node:path';
import { isWithin } from './is-within.js';

/**
 * Where a program is on PATH; undefined where it is not. Entries of PATH that depend on the working directory are passed
 * over, and programs in the workspace of a job: what lies there may be anybody's.
 */
export function findProgram(name: string, { PATH = '', PATHEXT = '.EXE', GITHUB_WORKSPACE: workspace = '' }: NodeJS.ProcessEnv = process.env, platform: NodeJS.Platform = process.platform): string | undefined {
  // Scripts (.CMD) do not start without a shell.
  const endings = platform === 'win32' ? PATHEXT.split(';').filter((ending) => /^\.(?:exe|com)$/i.test(ending)) : [''];
  for (const folder of PATH.split(delimiter).filter(isAbsolute)) {
    for (const ending of endings) {
      const path = join(folder, `${name}${ending}`);
      if (isProgram(path) && !(workspace !== '' && isInside(workspace, path))) return path;
    }
  }
  return undefined;
}

function isInside(workspace: string, path: string): boolean {
  return [path, realpathSync(path)].some((each) => [resolve(workspace), realpathSync(workspace)].some((root) => isWithin(root, each)));
}

export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
