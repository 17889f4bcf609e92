import { RESOURCE_TYPES } from '../../src/model/resource-types.js';
import type { PlanJson } from '../support/fixtures.js';
import type { JsonPath } from './mutate-json.js';

/*
 * Which changes of a plan must leave a verdict as it is. Exempt is, with a margin, all that the table hangs on: what
 * mentions a word that its change or configuration has, or a word of what is so mentioned, and so on. Words, and not
 * references: this errs on the side of calling things related.
 */

/** What the gate does not read: whatever happens there, the report is the same. */
const NEVER_READ = ['planned_values', 'output_changes', 'relevant_attributes', 'checks', 'timestamp', 'applyable'];
/** In a resource of another type, the report is about none of these. What is unknown in it decides. */
const READ_OF_OTHERS = ['type', 'address', 'change'];
const READ_OF_OTHER_CHANGES = ['after_unknown'];

/** Whether the gate reads nothing at any of these places, so that the report stays the same. */
export function isInert(original: PlanJson, touched: readonly JsonPath[]): boolean {
  return touched.every((path) => {
    const [section, i, part, inner] = path;
    if (NEVER_READ.includes(String(section))) return path.length > 1 || section !== 'planned_values';
    if (section !== 'resource_changes' || typeof i !== 'number' || part === undefined) return false;
    if (RESOURCE_TYPES.has(original['resource_changes']?.[i]?.type)) return false;
    return part === 'change'
      ? inner !== undefined && !READ_OF_OTHER_CHANGES.includes(String(inner))
      : !READ_OF_OTHERS.includes(String(part));
  });
}

/** Whether all of it lies in resources that the table of that address has nothing to do with. */
export function isUnrelated(original: PlanJson, address: string, touched: readonly JsonPath[]): boolean {
  const words = wordsAround(original, address);
  return touched.every((path) => {
    const resource = resourceAt(original, path);
    if (resource === undefined) return false;
    // Where it stands and what it is called could make it what the table refers to.
    if (!path.includes('change') && !path.includes('expressions') && !path.includes('values')) return false;
    return resource.address !== address && !mentions(JSON.stringify(resource), words);
  });
}

/** The resource that the path leads into: a change, a resource of the prior state or of the configuration. */
function resourceAt(plan: PlanJson, path: JsonPath): PlanJson | undefined {
  let at: any = plan;
  for (const step of path) {
    at = at?.[step];
    if (typeof at === 'object' && at !== null && typeof at.type === 'string' && typeof at.name === 'string')
      return at as PlanJson;
  }
  return undefined;
}

/** All words that the table's change and configuration have, those of what has one of them for its name, and so on. */
function wordsAround(plan: PlanJson, address: string): ReadonlySet<string> {
  const named = namedParts(plan);
  const words = new Set<string>();
  const pending = named.filter(({ part }) => part.address === address || isOf(part, address)).map(({ part }) => part);
  for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
    for (const word of wordsOf(part)) {
      if (words.has(word)) continue;
      words.add(word);
      for (const other of named) if (other.name === word) pending.push(other.part);
    }
  }
  return words;
}

function isOf({ type, name }: PlanJson, address: string): boolean {
  return (
    typeof type === 'string' &&
    typeof name === 'string' &&
    new RegExp(`(?:^|\\.)${type}\\.${name.replace(/[^\w-]/g, '.')}(?:\\[|$)`).test(address)
  );
}

/**
 * Everything in a plan that has a name: resources wherever they stand, variables, outputs, calls and their arguments.
 */
function namedParts(plan: PlanJson): readonly { readonly name: string; readonly part: any }[] {
  const parts: { name: string; part: any }[] = [];
  (function walk(value: any): void {
    if (typeof value !== 'object' || value === null) return;
    if (typeof value.name === 'string' && typeof value.type === 'string') parts.push({ name: value.name, part: value });
    for (const section of ['variables', 'outputs', 'module_calls', 'expressions', 'provider_config']) {
      if (typeof value[section] === 'object' && value[section] !== null)
        for (const [name, part] of Object.entries<any>(value[section])) parts.push({ name, part });
    }
    for (const member of Object.values(value)) walk(member);
  })(plan);
  return parts;
}

/** Words that everything has say nothing; arguments are words only where they are values. */
function wordsOf(part: unknown): readonly string[] {
  const words: string[] = [];
  (function walk(value: any): void {
    if (typeof value === 'string') words.push(value, ...value.split(/[^\w-]+/));
    else if (typeof value === 'object' && value !== null) for (const member of Object.values(value)) walk(member);
  })(part);
  return words.filter((word) => word.length > 0 && !COMMON.has(word));
}

const COMMON: ReadonlySet<string> = new Set([
  'managed',
  'data',
  'module',
  'var',
  'aws',
  'arn',
  'kms',
  'key',
  'create',
  'update',
  'no-op',
  'delete',
  'S',
  'id',
  'us-east-1',
  'PAY_PER_REQUEST',
  'registry',
  'terraform',
  'io',
  'hashicorp',
  'registry.terraform.io/hashicorp/aws',
  ...RESOURCE_TYPES,
]);

function mentions(text: string, words: ReadonlySet<string>): boolean {
  return text.split(/[^\w-]+/).some((word) => words.has(word));
}
