import { nameAt, parseAddress } from './address.js';
import type { ModuleJson } from './format.js';
import type { Json } from './json.js';

/**
 * The variables and module outputs (`var.table`, `module.m.table`) of which a module uses a member or all elements: they
 * are no plain values. A mention of one as a whole, where a plain value is wanted, stands inside a function such as
 * `lookup(var.table, "kms_key_arn", null)`, of which the plan shows no more than `var.table`.
 */
export function takenApart({ module_calls: calls = {}, variables = {}, ...module }: ModuleJson): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [name, { default: value }] of Object.entries(variables)) if (typeof value === 'object' && value !== null) found.add(`var.${name}`);
  visit(module as unknown as Json, false);
  for (const { module: _, ...call } of Object.values(calls)) visit(call as unknown as Json, false);
  return found;

  function visit(value: Json | undefined, isForEach: boolean): void {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
      if (name === 'references' && Array.isArray(inner)) for (const text of inner) note(text, isForEach);
      else visit(inner, name === 'for_each_expression');
    }
  }

  function note(text: Json, isForEach: boolean): void {
    const steps = typeof text === 'string' ? parseAddress(text) : undefined;
    if (steps === undefined) return;
    const names = steps.flatMap((step) => ('name' in step ? [step.name] : []));
    const length = names[0] === 'var' ? 2 : 3;
    if (names[0] !== 'var' && names[0] !== 'module') return;
    const isPart = steps.length > length + (length === 3 && nameAt(steps, 2) === undefined ? 1 : 0);
    if (isPart || (isForEach && names.length === length)) found.add(names.slice(0, length).join('.'));
  }
}
