import { type PlanJson, planJson } from './fixtures.js';

/**
 * The plan of a fixture with the instances of its tables under for_each, one for each key: what was one resource is
 * many.
 */
export function withKeys(claim: string, keys: readonly string[]): PlanJson {
  const plan = planJson(claim);
  const isTable = ({ mode, type }: PlanJson): boolean => mode === 'managed' && type === 'aws_dynamodb_table';
  const instances = (resources: readonly PlanJson[]): PlanJson[] =>
    resources.flatMap((resource) =>
      isTable(resource)
        ? keys.map((key) => ({
            ...resource,
            address: `${resource.address.replace(/\[.*$/s, '')}[${quoted(key)}]`,
            index: key,
          }))
        : [resource],
    );
  plan.resource_changes = instances(unique(plan.resource_changes));
  for (const values of [plan.planned_values, plan.prior_state?.values])
    if (values?.root_module?.resources) values.root_module.resources = instances(unique(values.root_module.resources));
  for (const resource of plan.configuration.root_module.resources.filter(isTable))
    resource.for_each_expression = { references: ['local.keys'] };
  return plan;
}

/** Of a resource that has instances already, the first. */
function unique(resources: readonly PlanJson[]): readonly PlanJson[] {
  return resources.filter(
    ({ type, name }, i) => resources.findIndex((other) => other.type === type && other.name === name) === i,
  );
}

/** As Terraform quotes the keys of instances. */
function quoted(key: string): string {
  return JSON.stringify(key).replace(/[$%](?=\{)/g, '$&$&');
}
