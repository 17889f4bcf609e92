import type { PlanJson } from '../support/fixtures.js';
import type { JsonPath } from './mutate-json.js';

/** The module that another plan becomes. */
const MODULE = 'beside';
const CALL: JsonPath = ['configuration', 'root_module', 'module_calls', MODULE, 'module'];
const IDENTITY = ['address', 'type', 'name', 'mode', 'index', 'deposed', 'previous_address', 'module_address'];

/** A plan, and another one beside it as `module "beside"`: nothing in the first refers to it. */
export function beside(plan: PlanJson, other: PlanJson): PlanJson {
  const { configuration, prior_state: state, ...rest } = other;
  const variables = Object.entries<any>(rest['variables'] ?? {}).map(([name, variable]) => [
    name,
    { constant_value: variable?.value ?? null },
  ]);
  const call = {
    source: './beside',
    expressions: Object.fromEntries(variables),
    module: configuration?.root_module ?? {},
  };
  const root = plan['configuration']?.root_module ?? {};
  const values = plan['prior_state']?.values ?? {};
  const own = values.root_module ?? {};
  const inside = moved(state?.values?.root_module);
  return {
    ...plan,
    resource_changes: [...(plan['resource_changes'] ?? []), ...(rest['resource_changes'] ?? []).map(prefixed)],
    configuration: {
      ...plan['configuration'],
      root_module: { ...root, module_calls: { ...root.module_calls, [MODULE]: call } },
    },
    prior_state: {
      format_version: '1.0',
      ...plan['prior_state'],
      values: {
        ...values,
        root_module: {
          ...own,
          child_modules: [...(own.child_modules ?? []), { address: `module.${MODULE}`, ...inside }],
        },
      },
    },
  };
}

function prefixed(resource: PlanJson): PlanJson {
  const previous =
    'previous_address' in resource ? { previous_address: `module.${MODULE}.${resource['previous_address']}` } : {};
  const module = 'module_address' in resource ? `module.${MODULE}.${resource['module_address']}` : `module.${MODULE}`;
  return { ...resource, ...previous, address: `module.${MODULE}.${resource['address']}`, module_address: module };
}

function moved(module: PlanJson | undefined): PlanJson {
  return {
    resources: (module?.['resources'] ?? []).map(prefixed),
    child_modules: (module?.['child_modules'] ?? []).map(moved),
  };
}

/** Where a change is one of the other plan. */
export function placesBeside(original: PlanJson): readonly JsonPath[] {
  const changes: readonly PlanJson[] = original['resource_changes'] ?? [];
  return [
    CALL,
    ...changes.flatMap(({ address }, i) =>
      String(address).startsWith(`module.${MODULE}.`) ? [['resource_changes', i, 'change']] : [],
    ),
  ];
}

/**
 * Whether all of it lies in the other plan, and nothing of what is changed there says what the table of that address
 * also says: an ARN in both would be one key. Names and addresses stay: another could be what the table refers to.
 */
export function isBeside(
  original: PlanJson,
  changed: PlanJson,
  address: string,
  touched: readonly JsonPath[],
): boolean {
  const table = original['resource_changes']?.find((resource: PlanJson) => resource['address'] === address);
  if (table === undefined || String(address).startsWith(`module.${MODULE}.`)) return false;
  const shared = textsOf(table);
  return touched.every((path) => {
    if (CALL.every((step, i) => path[i] === step)) return path.length > CALL.length;
    const [section, i] = path;
    if (
      section !== 'resource_changes' ||
      typeof i !== 'number' ||
      path.length < 3 ||
      IDENTITY.includes(String(path[2]))
    )
      return false;
    const [before, after] = [original['resource_changes'][i], changed['resource_changes']?.[i]];
    return (
      before.address?.startsWith(`module.${MODULE}.`) === true &&
      ![...textsOf(before), ...textsOf(after)].some((text) => shared.includes(text))
    );
  });
}

/** What could name a key: ARNs, ids, aliases. */
function textsOf(value: unknown): readonly string[] {
  const texts: string[] = [];
  (function walk(at: unknown): void {
    if (typeof at === 'string' && /^(?:arn:|alias\/|[0-9a-f-]{20,}$|mrk-)/.test(at))
      texts.push(at, at.replace(/^.*[:/]/, ''));
    else if (typeof at === 'object' && at !== null) Object.values(at).forEach(walk);
  })(value);
  return texts;
}
