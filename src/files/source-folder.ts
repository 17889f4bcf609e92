import { closeSync, fstatSync, openSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { FolderReader, SourceText } from '../sources/tree.js';
import { isWithin, nearestRepository, repositoryRoot } from './paths.js';
import { forbiddenFolder, readSize, UNNAMED_FILE } from './read-file.js';
import {
  createSourceIntake,
  type InstalledModule,
  isOpenTofuFileName,
  isSourceFileName,
  MAX_MANIFEST_BYTES,
  NOT_UTF_8,
  parseModuleManifest,
  sourceText,
} from './source-files.js';

/**
 * The configuration in a folder on disk. Its modules are read in the repository that it is in, or in the working
 * directory, or in the folder alone. Links are followed as far as they stay in the folder, and none is followed in
 * modules outside of it.
 */
export function sourceFolder(name: string): FolderReader {
  const root = real(resolve(name)) ?? resolve(name);
  const repository = repositoryRoot(root);
  const boundary = repository ?? root;
  const around = nearestRepository(realpathSync('.'));
  /** A submodule, or another checkout inside the repository: its files are none of the repository's. */
  const isNested = repository !== null && around !== null && repository !== around && isWithin(around, repository);
  const intake = createSourceIntake();
  const known = new Map<string, ReturnType<FolderReader['files']>>();
  let installed: ReadonlyMap<string, InstalledModule> | undefined;

  const fromRoot = (path: string): string => withSlashes(relative(root, path)) || '.';
  /** Why a file or folder is not read, by where it really is; undefined where it is. */
  const refusal = (path: string, target: string): string | undefined => {
    const forbidden = forbiddenFolder(path) ?? forbiddenFolder(target);
    if (forbidden !== null) return `${fromRoot(path)} is in ${forbidden}, and is not read`;
    if (isWithin(root, target) || target === path) return undefined;
    return isWithin(root, path)
      ? `${fromRoot(path)} is a link out of ${name}, and is not read`
      : `${fromRoot(path)} is a link, or is behind one, outside of ${name}, and is not read`;
  };

  function filesOf(folder: string): ReturnType<FolderReader['files']> {
    const files: SourceText[] = [];
    const problems: string[] = [];
    const names = namesIn(folder);
    if (typeof names === 'string') return { files, problems: [names] };
    for (const file of names) {
      const path = join(folder, file);
      const shown = fromRoot(path);
      if (!isSourceFileName(file) && !isOpenTofuFileName(file)) continue;
      const full = intake.full();
      if (full !== undefined) {
        problems.push(`${fromRoot(folder)} ${full}`);
        break;
      }
      if (isOpenTofuFileName(file)) {
        intake.count();
        problems.push(`${shown} is read by OpenTofu alone, and not by the gate`);
        continue;
      }
      const text = textOf(path, intake.count);
      if (text === undefined) continue;
      if ('problem' in text) problems.push(text.problem);
      else files.push({ path: shown, text: text.text });
    }
    return { files, problems };
  }

  /** In the order in which Terraform takes them; or a problem. */
  function namesIn(folder: string): readonly string[] | string {
    if (!isWithin(boundary, folder))
      return `${fromRoot(folder)} is outside ${boundary}, and is not read: name the folder of the configuration from within the repository that both are in`;
    const target = real(folder);
    if (target === undefined) return `${fromRoot(folder)} cannot be found`;
    const refused = refusal(folder, target);
    if (refused !== undefined) return refused;
    try {
      return readdirSync(target).sort();
    } catch (error) {
      return `${fromRoot(folder)} ${(error as NodeJS.ErrnoException).code === 'ENOTDIR' ? 'is no folder' : `cannot be read: ${codeOf(error)}`}`;
    }
  }

  /** Undefined for a folder, which Terraform passes over as well. */
  function textOf(
    path: string,
    count: (bytes?: number) => string | undefined,
  ): { readonly text: string } | { readonly problem: string } | undefined {
    const shown = fromRoot(path);
    const counted = (problem: string): { readonly problem: string } => {
      count();
      return { problem };
    };
    const target = real(path);
    if (target === undefined) return counted(`${shown} is a link to nothing`);
    const refused = refusal(path, target);
    if (refused !== undefined) return counted(refused);
    try {
      const stats = statSync(target);
      if (stats.isDirectory()) return undefined;
      if (!stats.isFile()) return counted(`${shown} is no regular file, and is not read`);
      const bytes = bytesOf(target, count);
      if (typeof bytes === 'string') return { problem: `${shown} ${bytes}` };
      const text = sourceText(bytes);
      return text === undefined ? { problem: `${shown} ${NOT_UTF_8}` } : { text };
    } catch (error) {
      return counted(`${shown} cannot be read: ${codeOf(error)}`);
    }
  }

  function installedModules(): ReadonlyMap<string, InstalledModule> {
    const manifest = textOf(join(root, '.terraform', 'modules', 'modules.json'), (bytes = 0) =>
      bytes > MAX_MANIFEST_BYTES ? 'is too large' : undefined,
    );
    return parseModuleManifest(manifest !== undefined && 'text' in manifest ? manifest.text : undefined);
  }

  return {
    name,
    files(folder) {
      const path = resolve(root, folder);
      const files = known.get(path) ?? filesOf(path);
      known.set(path, files);
      return files;
    },
    installed(key) {
      installed ??= installedModules();
      const module = installed.get(key);
      if (module === undefined) return undefined;
      const folder = resolve(root, module.folder);
      return isWithin(boundary, folder) ? { source: module.source, folder: fromRoot(folder) } : undefined;
    },
    place(path) {
      const file = resolve(root, path);
      if (repository === null || !isWithin(repository, file)) return { path, inRepository: false };
      const place = withSlashes(relative(repository, file));
      // What terraform init has put there is no part of it.
      return { path: place, inRepository: !isNested && !place.split('/').includes('.terraform') };
    },
  };
}

/** Up to the size that it had when it was counted; what follows its path where that is too large. */
function bytesOf(path: string, count: (bytes: number) => string | undefined): Buffer | string {
  const file = openSync(path, UNNAMED_FILE);
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) return 'is no regular file, and is not read';
    const tooLarge = count(stats.size);
    if (tooLarge !== undefined) return tooLarge;
    return readSize(file, stats.size);
  } finally {
    closeSync(file);
  }
}

/** Where a path leads, through all links; undefined where nothing is there. */
function real(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function withSlashes(path: string): string {
  return path.split(sep).join('/');
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code === 'EACCES'
    ? 'permission denied'
    : ((error as NodeJS.ErrnoException).code ?? (error as Error).message);
}
