import { UserError } from '../errors.js';
import { type Resource, resourceKey, type StateResource, stateResourceOf } from './change.js';
import { type StateResourceJson, validated } from './format.js';
import { validateStateResource } from './validators.js';

/** Names the files that people give instead of a plan, and that show by their first members already. */
export function refuseOtherFiles(names: ReadonlySet<string>): void {
  if (names.has('@level') || names.has('@message')) {
    throw new UserError(
      'is the stream of terraform plan -json, not a plan: save the plan with terraform plan -out=tfplan and give the gate what terraform show -json tfplan prints',
    );
  }
  if (names.has('lineage') || names.has('serial')) {
    throw new UserError(
      'is a state file, not a plan: save the plan with terraform plan -out=tfplan and give the gate what terraform show -json tfplan prints',
    );
  }
  if (names.has('encrypted_data')) {
    throw new UserError('is an encrypted plan: run tofu show -json on it and give the gate what that prints');
  }
}

/** Names the other documents that terraform prints with a format_version. */
export function refuseOtherDocuments(names: ReadonlySet<string>): void {
  if (!names.has('format_version') || PLAN_SECTIONS.some((name) => names.has(name))) return;
  if (names.has('values') || [...names].every((name) => name === 'format_version' || name === 'terraform_version')) {
    throw new UserError(
      'is a state, not a plan: terraform show -json prints the state where it is given no plan file; run terraform show -json PLANFILE',
    );
  }
  throw new UserError(
    `is not a Terraform plan: it has none of ${PLAN_SECTIONS.join(', ')}; make it with: terraform show -json PLANFILE > plan.json`,
  );
}

const PLAN_SECTIONS = ['planned_values', 'resource_changes', 'configuration'];

type Named = Pick<Resource, 'type' | 'name' | 'module' | 'key'>;

/** Data sources by what they are called, parsed when the first is asked for. */
export function otherDataSources(texts: readonly string[]): (resource: Named) => StateResource | undefined {
  let byName: ReadonlyMap<string, StateResource> | undefined;
  return (resource) => {
    byName ??= new Map(texts.map(parsed).map((data) => [nameOf(data), data]));
    return byName.get(nameOf(resource));
  };
}

function nameOf(resource: Named): string {
  return JSON.stringify([resourceKey({ ...resource, mode: 'data' }), resource.key ?? null]);
}

function parsed(text: string): StateResource {
  return stateResourceOf(
    validated<StateResourceJson>(validateStateResource, Buffer.from(text), 'a data source of prior_state'),
    'prior_state',
  );
}
