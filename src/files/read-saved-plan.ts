import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import { UserError } from '../errors.js';
import type { ReadPlan } from '../gate/judge-plans.js';
import { RESOURCE_TYPES } from '../model/resource-types.js';
import { readPlan } from '../plan/read-plan.js';
import type { SourceCandidate } from '../sources/folder-reader.js';
import { fileChunks } from './file-chunks.js';
import { openInput } from './open-input.js';
import type { PlanFileKind } from './plan-file-kind.js';
import type { PlanSurroundings } from './plan-files.js';
import { namedFolders } from './plan-sources.js';
import { savedPlan } from './saved-plan.js';
import { sourceFolder } from './source-folder.js';
import { refusalToRunIn } from './terraform-folder.js';
import { terraformShow } from './terraform-show.js';

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
export async function readSavedPlan({ path, file, kind, sources, namedBy, terraform, mayRunIn, mayRun, hear, candidates }: SavedPlanFile): Promise<ReadPlan> {
  const folder = dirname(file);
  const folders = [...new Set([...namedFolders(sources, namedBy), '.', folder])];
  const carried = kind === 'saved' ? [{ reader: await savedPlan(path, file, folders.map(sourceFolder)), isAskedFor: true }] : candidates;
  const refusal = refusalToRunIn(folder) ?? (await mayRunIn?.(folder)) ?? null;
  if (refusal !== null) throw new UserError(`cannot be shown, because ${refusal}; give the gate what ${kind === 'encrypted' ? 'tofu' : 'terraform'} show -json prints`);
  const plan = await terraformShow(file, { terraform, folder, isEncrypted: kind === 'encrypted', ...(mayRun === undefined ? {} : { mayRun }), ...(hear === undefined ? {} : { hear }) }, (chunks) => readPlan(chunks, RESOURCE_TYPES, { isQuotable: false }));
  return { path, sha256: sha256(file), plan, sources: sources.includes('none') ? [] : carried };
}

/** Of the file that will be applied. */
function sha256(file: string): string {
  const hash = createHash('sha256');
  for (const chunk of fileChunks(openInput({ path: file, namedBy: 'found' }, 'plan').file)) hash.update(chunk);
  return hash.digest('hex');
}
