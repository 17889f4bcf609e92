import { createHash } from 'node:crypto';
import { dirname, posix } from 'node:path';
import type { Readable } from 'node:stream';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { UserError } from '../errors.js';
import type { ReadPlan } from '../gate/judge-plans.js';
import { RESOURCE_TYPES } from '../model/resource-types.js';
import { readPlan } from '../plan/read-plan.js';
import type { FolderReader, SourceCandidate, SourceText } from '../sources/tree.js';
import { fileChunks, openInput, type PlanFileKind } from './read-file.js';
import { namedFolders, type PlanSurroundings } from './source-candidates.js';
import {
  createSourceIntake,
  isOpenTofuFileName,
  isSourceFileName,
  MAX_MANIFEST_BYTES,
  NOT_UTF_8,
  parseModuleManifest,
  sourceText,
} from './source-files.js';
import { sourceFolder } from './source-folder.js';
import { refusalToRunIn } from './terraform-folder.js';
import { terraformShow } from './terraform-show.js';

/** More files than Terraform would put into one. */
const MAX_ENTRIES = 100_000;
const MANIFEST = 'tfconfig/modules.json';
const DAMAGED = 'begins like a saved plan file, and is truncated or damaged: write it again';

/**
 * The configuration that a saved plan file carries: what the plan was made from. Throws a UserError where the file is
 * none. `onDisk` are folders that the plan may have been made in: a file that is there and the same is placed there.
 */
export async function savedPlan(name: string, file: string, onDisk: readonly FolderReader[]): Promise<FolderReader> {
  // Names stay bytes: yauzl would stop at the first that leads out, and no name here becomes a path.
  const zip = await openPromise(file, { autoClose: false, decodeStrings: false }).catch(() => {
    throw new UserError(DAMAGED);
  });
  try {
    const entries = await entriesOf(zip);
    if (!entries.has('tfplan'))
      throw new UserError(
        'is a zip file and no saved plan, which has an entry tfplan in it: give the gate what terraform plan -out writes',
      );
    return readerOf(name, await foldersOf(zip, entries), onDisk);
  } finally {
    zip.close();
  }
}

type Folder = ReturnType<FolderReader['files']>;

interface Snapshot {
  readonly modules: ReturnType<typeof parseModuleManifest>;
  readonly folders: ReadonlyMap<string, Folder>;
}

function readerOf(name: string, { modules, folders }: Snapshot, onDisk: readonly FolderReader[]): FolderReader {
  const textAt = (path: string): string | undefined =>
    folders.get(posix.dirname(path))?.files.find((file) => file.path === path)?.text;
  return {
    name,
    files: (folder) => folders.get(normal(folder)) ?? { files: [], problems: [`${folder} is not in the saved plan`] },
    installed: (key) => modules.get(key),
    place(path) {
      const text = textAt(path);
      const there = onDisk.find(
        (disk) =>
          text !== undefined &&
          disk.files(posix.dirname(path)).files.some((file) => file.path === path && file.text === text),
      );
      return there?.place(path) ?? { path, inRepository: false };
    },
  };
}

function normal(folder: string): string {
  return posix.normalize(folder).replace(/(?<=.)\/$/, '');
}

async function entriesOf(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  try {
    for await (const entry of zip.eachEntry()) {
      if (zip.entriesRead > MAX_ENTRIES) break;
      const name = Buffer.from(entry.fileName).toString();
      if (!entries.has(name)) entries.set(name, entry);
    }
  } catch {
    throw new UserError(DAMAGED);
  }
  return entries;
}

async function foldersOf(zip: ZipFile, entries: ReadonlyMap<string, Entry>): Promise<Snapshot> {
  const manifest = entries.get(MANIFEST);
  const isFit = manifest !== undefined && manifest.uncompressedSize <= MAX_MANIFEST_BYTES;
  const modules = parseModuleManifest(
    isFit ? sourceText(await bytesOf(zip, manifest).catch(() => Buffer.alloc(0))) : undefined,
  );
  const byModule = filesByModule(entries);
  const intake = createSourceIntake();
  const folders = new Map<string, Folder>();
  for (const [key, { folder: at }] of modules) {
    const folder = normal(at);
    // A module that is called twice is there twice.
    if (folders.has(folder)) continue;
    const files: SourceText[] = [];
    const problems: string[] = [];
    for (const { name, entry } of byModule.get(key) ?? []) {
      const full = intake.full();
      if (full !== undefined) {
        problems.push(`${folder} ${full}`);
        break;
      }
      const path = posix.join(folder, name);
      const text = await textOf(zip, entry, intake.count(entry.uncompressedSize));
      if ('problem' in text) problems.push(`${path} ${text.problem}`);
      else files.push({ path, text: text.text });
    }
    folders.set(folder, { files, problems });
  }
  return { modules, folders };
}

interface NamedEntry {
  readonly name: string;
  readonly entry: Entry;
}

/**
 * The files of each module, by its key, in the order in which Terraform takes them. What OpenTofu alone reads is here
 * because it did.
 */
function filesByModule(entries: ReadonlyMap<string, Entry>): ReadonlyMap<string, readonly NamedEntry[]> {
  const modules = new Map<string, NamedEntry[]>();
  for (const [path, entry] of entries) {
    const [, key, name] = /^tfconfig\/m-([^/]*)\/([^/\\]+)$/.exec(path) ?? [];
    if (key === undefined || name === undefined || !(isSourceFileName(name) || isOpenTofuFileName(name))) continue;
    const files = modules.get(key);
    if (files === undefined) modules.set(key, [{ name, entry }]);
    else files.push({ name, entry });
  }
  for (const files of modules.values()) files.sort((a, b) => (a.name < b.name ? -1 : 1));
  return modules;
}

async function textOf(
  zip: ZipFile,
  entry: Entry,
  tooLarge: string | undefined,
): Promise<{ readonly text: string } | { readonly problem: string }> {
  if (tooLarge !== undefined) return { problem: tooLarge };
  try {
    const text = sourceText(await bytesOf(zip, entry));
    return text === undefined ? { problem: NOT_UTF_8 } : { text };
  } catch (error) {
    return { problem: `cannot be unpacked: ${(error as Error).message}` };
  }
}

/** No more bytes than the entry says that it has: yauzl sees to that. */
async function bytesOf(zip: ZipFile, entry: Entry): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  const stream: Readable = await zip.openReadStreamPromise(entry);
  for await (const chunk of stream) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

export interface SavedPlanFile extends PlanSurroundings {
  /** As it was named. */
  readonly path: string;
  /** Where it is: absolute, and without links. */
  readonly file: string;
  readonly kind: Exclude<PlanFileKind, 'json'>;
  /** What an encrypted plan may have been made from: nobody can look into it. */
  readonly candidates: readonly SourceCandidate[];
}

/** A saved plan file: its JSON as Terraform shows it, its sources from within it. */
export async function readSavedPlan({
  path,
  file,
  kind,
  sources,
  namedBy,
  terraform,
  mayRunIn,
  mayRun,
  hear,
  candidates,
}: SavedPlanFile): Promise<ReadPlan> {
  const folder = dirname(file);
  const folders = [...new Set([...namedFolders(sources, namedBy), '.', folder])];
  const carried =
    kind === 'saved'
      ? [{ reader: await savedPlan(path, file, folders.map(sourceFolder)), isAskedFor: true }]
      : candidates;
  const refusal = refusalToRunIn(folder) ?? (await mayRunIn?.(folder)) ?? null;
  if (refusal !== null)
    throw new UserError(
      `cannot be shown, because ${refusal}; give the gate what ${kind === 'encrypted' ? 'tofu' : 'terraform'} show -json prints`,
    );
  const plan = await terraformShow(
    file,
    {
      terraform,
      folder,
      isEncrypted: kind === 'encrypted',
      ...(mayRun === undefined ? {} : { mayRun }),
      ...(hear === undefined ? {} : { hear }),
    },
    (chunks) => readPlan(chunks, RESOURCE_TYPES, { isQuotable: false }),
  );
  return { path, sha256: sha256(file), plan, sources: sources.includes('none') ? [] : carried };
}

/** Of the file that will be applied. */
function sha256(file: string): string {
  const hash = createHash('sha256');
  for (const chunk of fileChunks(openInput({ path: file, namedBy: 'found' }, 'plan').file)) hash.update(chunk);
  return hash.digest('hex');
}
