import { parseAddress, splitModulePath, type ModulePath } from './address.js';
import { isObject, member, type Json } from './json.js';

/**
 * An attribute of a resource that contributed to what the plan changes: through locals, dynamic blocks and modules too
 * (relevant_attributes; Terraform since 1.2, internal/terraform/context_plan.go, relevantResourceAttrsForPlan).
 */
export interface RelevantAttribute {
  readonly module: ModulePath;
  /** `TYPE.NAME`, of a data source `data.TYPE.NAME`. */
  readonly resource: string;
  /** The first step of its path; null for the whole resource. */
  readonly attribute: string | null;
}

/** Null where the plan does not list them, or in another form than is known. */
export function parseRelevantAttributes(text: string | null): readonly RelevantAttribute[] | null {
  if (text === null) return null;
  let json: Json;
  try {
    json = JSON.parse(text) as Json;
  } catch {
    return null;
  }
  if (!Array.isArray(json)) return null;
  const all = json.map(attributeOf);
  return all.includes(undefined) ? null : (all as RelevantAttribute[]);
}

function attributeOf(json: Json): RelevantAttribute | undefined {
  const [address, path] = [member(json, 'resource'), member(json, 'attribute')];
  if (!isObject(json) || typeof address !== 'string' || !Array.isArray(path)) return undefined;
  const steps = parseAddress(address);
  if (steps === undefined) return undefined;
  const { module, rest } = splitModulePath(steps);
  const names = rest.flatMap((step) => ('name' in step ? [step.name] : []));
  return { module, resource: names.join('.'), attribute: typeof path[0] === 'string' ? path[0] : null };
}
