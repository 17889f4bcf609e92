import { evaluate, withNames } from '../evaluate/evaluate.js';
import { type Scope, scalar, type Term } from '../evaluate/term.js';
import type { Block, Body, Expression } from '../hcl/syntax.js';
import type { InstanceKey } from '../plan/address.js';

/** More instances than any real configuration has. */
const MAX_INSTANCES = 100_000;

/** The keys that count or for_each of a resource or module call come to: `one` where it has neither. */
export function instanceKeys({ body }: Block, scope: Scope): readonly InstanceKey[] | 'one' | 'unknown' {
  const [count, forEach] = [body.attributes.get('count'), body.attributes.get('for_each')];
  if (count !== undefined) {
    const term = evaluate(count.expression, scope);
    const number = term.kind === 'scalar' ? Number(term.value ?? NaN) : NaN;
    return Number.isInteger(number) && number >= 0 && number <= MAX_INSTANCES
      ? Array.from({ length: number }, (_, i) => i)
      : 'unknown';
  }
  if (forEach === undefined) return 'one';
  const term = evaluate(forEach.expression, scope);
  if (term.kind === 'object') return [...term.members.keys()];
  if (term.kind !== 'list') return 'unknown';
  const keys = term.items.map((item) =>
    item.kind === 'scalar' && typeof item.value === 'string' ? item.value : undefined,
  );
  return keys.includes(undefined) ? 'unknown' : keys;
}

/** A nested block as it is made: what is in it, and what its names mean. */
export interface MadeBlock {
  readonly block: Block;
  readonly body: Body;
  readonly scope: Scope;
}

/** Nested blocks that a dynamic block makes of what cannot be told. */
export interface OpenBlocks {
  readonly block: Block;
  readonly forEach: Expression | null;
  readonly references: readonly string[];
}

/**
 * The nested blocks of a type, written out or made by dynamic blocks; an open answer where their number cannot be told.
 */
export function nestedBlocks(body: Body, type: string, scope: Scope): readonly MadeBlock[] | OpenBlocks {
  const made: MadeBlock[] = [];
  for (const block of body.blocks) {
    if (block.type === type) made.push({ block, body: block.body, scope });
    else if (block.type === 'dynamic' && block.labels[0] === type) {
      const expanded = expand(block, type, scope);
      if ('references' in expanded) return expanded;
      made.push(...expanded);
    }
  }
  return made;
}

function expand(block: Block, type: string, scope: Scope): readonly MadeBlock[] | OpenBlocks {
  const forEach = block.body.attributes.get('for_each')?.expression ?? null;
  const content = block.body.blocks.find((inner) => inner.type === 'content');
  const unclear = (references: readonly string[]): OpenBlocks => ({ block, forEach, references });
  if (forEach === null || content === undefined) return unclear([]);
  const iterator = block.body.attributes.get('iterator')?.expression;
  const name = iterator?.kind === 'variable' ? iterator.name : type;
  const collection = evaluate(forEach, scope);
  const pairs = pairsOf(collection);
  if (pairs === undefined) return unclear(collection.kind === 'undetermined' ? collection.references : [forEach.text]);
  return pairs.map(([key, value]) => ({
    block,
    body: content.body,
    scope: withNames(scope, {
      [name]: {
        kind: 'object',
        members: new Map([
          ['key', key],
          ['value', value],
        ]),
      },
    }),
  }));
}

function pairsOf(collection: Term): readonly (readonly [Term, Term])[] | undefined {
  if (collection.kind === 'object') return [...collection.members].map(([key, value]) => [scalar(key), value]);
  if (collection.kind !== 'list') return undefined;
  // An element of a set is its own key.
  return collection.items.map((item, i) => [collection.isSet === true ? item : scalar(i), item]);
}
