import { RESOURCE_TYPES } from '../../src/model/resource-types.js';
import type { PlanJson } from '../support/fixtures.js';
import type { Random } from './random.js';

const SECTIONS = ['configuration', 'variables', 'resource_changes', 'resource_changes', 'resource_changes'];
const STAND_IN = 'the same member once more';

/**
 * The plan's text with a member twice in an object that the gate reads, in other words or escaped; null where it has
 * none.
 */
export function repeatMember(original: PlanJson, random: Random): string | null {
  const plan = structuredClone(original);
  const section = plan[random.of(SECTIONS)];
  let at: any = Array.isArray(section) ? random.of(section) : section;
  if (at === undefined || (Array.isArray(section) && !RESOURCE_TYPES.has(at.type))) return null;
  const objects: Record<string, unknown>[] = [];
  while (typeof at === 'object' && at !== null) {
    const values: readonly unknown[] = Object.values(at);
    if (!Array.isArray(at) && values.length > 0) objects.push(at);
    if (values.length === 0) break;
    at = random.of(values);
  }
  if (objects.length === 0) return null;
  const object = random.of(objects);
  const name = random.of(Object.keys(object));
  const members = Object.entries(object);
  members.splice(random.below(members.length + 1), 0, [
    STAND_IN,
    random.chance(2) ? object[name] : random.of([null, true, {}, 'x', 0]),
  ]);
  for (const [key] of members) delete object[key];
  for (const [key, value] of members)
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  const text = JSON.stringify(name);
  const escaped =
    text.length > 2 && !text.startsWith('"\\') && random.chance(2)
      ? `"\\u${text.charCodeAt(1).toString(16).padStart(4, '0')}${text.slice(2)}`
      : text;
  return JSON.stringify(plan).replace(JSON.stringify(STAND_IN), () => escaped);
}
