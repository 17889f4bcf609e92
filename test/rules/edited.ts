import { type PlanJson, planJson } from '../support/fixtures.js';

/** A real plan with something changed in it, for what no fixture shows. */
export function edited(claim: string, edit: (plan: PlanJson) => void): PlanJson {
  const plan = planJson(claim);
  edit(plan);
  // They list the same resources once more, which the edit has left as they were.
  delete plan['planned_values'];
  return plan;
}

/** The element of resource_changes with that address. */
export function resourceIn(plan: PlanJson, address: string): PlanJson {
  return plan.resource_changes.find((resource: PlanJson) => resource.address === address);
}

export function changeIn(plan: PlanJson, address: string): PlanJson {
  return resourceIn(plan, address).change;
}

/** What the root module's configuration says of that resource. */
export function expressionsIn(plan: PlanJson, address: string): PlanJson {
  return plan.configuration.root_module.resources.find((resource: PlanJson) => resource.address === address)
    .expressions;
}

/** The key ARN of the fixtures that begins with eight of that letter. */
export function keyArn(letter: string, region = 'us-east-1'): string {
  return `arn:aws:kms:${region}:111122223333:key/${letter.repeat(8)}-1111-2222-3333-444444444444`;
}

/** The resource stays as it is. */
export function unchangedIn(plan: PlanJson, address: string): void {
  const change = changeIn(plan, address);
  Object.assign(change, { actions: ['no-op'], after: change.before, after_unknown: {} });
}

/** A data source of the plan shows that this is the ARN of the AWS managed key. */
export function defaultKeyIn(plan: PlanJson, arn: string): void {
  const values = { name: 'alias/aws/dynamodb', target_key_arn: arn };
  plan.prior_state.values.root_module.resources.push({
    address: 'data.aws_kms_alias.default',
    mode: 'data',
    type: 'aws_kms_alias',
    name: 'default',
    values,
  });
}
