import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import type { ReadPlan } from '../gate/judge-plans.js';
import { RESOURCE_TYPES } from '../model/resource-types.js';
import { readPlan } from '../plan/read-plan.js';
import type { SourceCandidate } from '../sources/folder-reader.js';
import { fileChunks } from './file-chunks.js';
import type { PlanFileKind } from './plan-file-kind.js';
import { namedFolders } from './plan-sources.js';
import { savedPlan } from './saved-plan.js';
import { sourceFolder } from './source-folder.js';
import { terraformShow } from './terraform-show.js';

export interface SavedPlanFile {
  readonly path: string;
  readonly kind: Exclude<PlanFileKind, 'json'>;
  readonly sources: readonly string[];
  readonly terraform: string | null;
  /** What an encrypted plan may have been made from: nobody can look into it. */
  readonly candidates: readonly SourceCandidate[];
}

/** A saved plan file: its JSON as Terraform shows it, its sources from within it. */
export async function readSavedPlan({ path, kind, sources, terraform, candidates }: SavedPlanFile): Promise<ReadPlan> {
  const folders = [...new Set([...namedFolders(sources), '.', dirname(path)])];
  const carried = kind === 'saved' ? [{ reader: await savedPlan(path, folders.map(sourceFolder)), isAskedFor: true }] : candidates;
  const plan = await terraformShow(path, { terraform, folders, isEncrypted: kind === 'encrypted' }, (chunks) => readPlan(chunks, RESOURCE_TYPES));
  return { path, sha256: sha256(path), plan, sources: sources.includes('none') ? [] : carried };
}

/** Of the file that will be applied. */
function sha256(path: string): string {
  const hash = createHash('sha256');
  for (const chunk of fileChunks(path)) hash.update(chunk);
  return hash.digest('hex');
}
