import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/**
 * Where a program is on PATH; undefined where it is not. Entries of PATH that depend on the working directory are passed
 * over: what lies there may be anybody's.
 */
export function findProgram(name: string, { PATH = '', PATHEXT = '.EXE' }: NodeJS.ProcessEnv = process.env, platform: NodeJS.Platform = process.platform): string | undefined {
  // Scripts (.CMD) do not start without a shell.
  const endings = platform === 'win32' ? PATHEXT.split(';').filter((ending) => /^\.(?:exe|com)$/i.test(ending)) : [''];
  for (const folder of PATH.split(delimiter).filter(isAbsolute)) {
    for (const ending of endings) {
      const path = join(folder, `${name}${ending}`);
      if (isProgram(path)) return path;
    }
  }
  return undefined;
}

export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
