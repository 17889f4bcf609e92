import type { Block } from '../hcl/body.js';
import type { InstanceKey } from '../plan/address.js';
import { evaluate } from '../evaluate/evaluate.js';
import type { Scope } from '../evaluate/term.js';

/** More instances than any real configuration has. */
const MAX_INSTANCES = 100_000;

/** The keys that count or for_each of a resource or module call come to: `one` where it has neither. */
export function instanceKeys({ body }: Block, scope: Scope): readonly InstanceKey[] | 'one' | 'unknown' {
  const [count, forEach] = [body.attributes.get('count'), body.attributes.get('for_each')];
  if (count !== undefined) {
    const term = evaluate(count.expression, scope);
    const number = term.is === 'scalar' ? Number(term.value ?? NaN) : NaN;
    return Number.isInteger(number) && number >= 0 && number <= MAX_INSTANCES ? Array.from({ length: number }, (_, i) => i) : 'unknown';
  }
  if (forEach === undefined) return 'one';
  const term = evaluate(forEach.expression, scope);
  if (term.is === 'object') return [...term.members.keys()];
  if (term.is !== 'list') return 'unknown';
  const keys = term.items.map((item) => (item.is === 'scalar' && typeof item.value === 'string' ? item.value : undefined));
  return keys.includes(undefined) ? 'unknown' : keys;
}
