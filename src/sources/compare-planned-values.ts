import { evaluate } from '../evaluate/evaluate.js';
import type { Term } from '../evaluate/term.js';
import type { Block } from '../hcl/syntax.js';
import type { Change } from '../plan/change.js';
import type { Plan } from '../plan/read-plan.js';
import { booleanAt, lengthAt, stringAt, type Value, type Values } from '../plan/value.js';
import { type MadeBlock, nestedBlocks } from './expansion.js';
import type { Scopes } from './scopes.js';
import { ignoredAt } from './source-lines.js';
import type { IsRelevant } from './sourced-configuration.js';
import { resourceBlock, type SourceTree } from './tree.js';

/**
 * What the planned values of new tables hold against the sources: they show what locals and dynamic blocks came to, of
 * which a plan says nothing else. The scopes know no more than Terraform does while it plans. Null where nothing does.
 */
export function refutationOf({ changes }: Pick<Plan, 'changes'>, tree: SourceTree, scopes: Scopes): string | null {
  for (const change of changes) {
    const block =
      change.mode === 'managed' && change.after !== null && !change.deposed ? resourceBlock(tree, change) : undefined;
    const scope = block && scopes.of(change, block);
    if (block === undefined || scope === undefined) continue;
    const made = { block, body: block.body, scope };
    const different =
      (change.action === 'create'
        ? (differentArgument(made, change.after!, AS_WRITTEN, [], change) ?? differentEncryption(made, change))
        : null) ?? differentReplicas(made, change);
    if (different !== null) return different;
  }
  return null;
}

/**
 * A key that the sources name for a table that changes, and that is not among what contributed to the plan's changes.
 */
export function irrelevantKey(
  { changes }: Pick<Plan, 'changes'>,
  tree: SourceTree,
  scopes: Scopes,
  isRelevant: IsRelevant,
): string | null {
  for (const change of changes) {
    const block =
      change.type === 'aws_dynamodb_table' && change.mode === 'managed' && change.after !== null
        ? resourceBlock(tree, change)
        : undefined;
    const scope = block && scopes.of(change, block);
    if (block === undefined || scope === undefined) continue;
    const made = ['server_side_encryption', 'replica']
      .map((type) => nestedBlocks(block.body, type, scope))
      .flatMap((blocks) => ('references' in blocks ? [] : blocks));
    for (const inner of made) {
      const attribute = inner.body.attributes.get('kms_key_arn');
      const key = attribute && evaluate(attribute.expression, inner.scope);
      if (key?.kind !== 'unknown' || isRelevant({ kind: 'unknown', from: key.from }, change)) continue;
      return `${attribute!.range.path}:${attribute!.range.line} gives ${change.address} a key of ${key.from.resource.address}, on which nothing depends that the plan changes`;
    }
  }
  return null;
}

/** What Terraform takes from the configuration of a new table as it is. */
const AS_WRITTEN = ['name', 'hash_key', 'range_key', 'billing_mode', 'table_class', 'stream_view_type', 'table_name'];

function differentEncryption(made: MadeBlock, change: Change): string | null {
  if (change.type !== 'aws_dynamodb_table') return null;
  const blocks = nestedBlocks(made.body, 'server_side_encryption', made.scope);
  if ('references' in blocks) return null;
  const planned = lengthAt(change.after!, ['server_side_encryption']);
  // Where there is no block, all of it is "known after apply".
  const count = planned.kind === 'known' ? planned.value : planned.kind === 'unknown' ? 0 : null;
  if (count !== null && count !== blocks.length)
    return says(made.block, change, 'makes another number of server_side_encryption blocks');
  const [block] = blocks;
  return block === undefined
    ? null
    : differentArgument(block, change.after!, ['enabled', 'kms_key_arn'], ['server_side_encryption', 0], change);
}

function differentReplicas(made: MadeBlock, change: Change): string | null {
  if (change.type !== 'aws_dynamodb_table' || ignoredAt(made.block, ['replica']) !== null) return null;
  const blocks = nestedBlocks(made.body, 'replica', made.scope);
  const planned = lengthAt(change.after!, ['replica']);
  return 'references' in blocks || planned.kind !== 'known' || planned.value === blocks.length
    ? null
    : says(made.block, change, 'makes another number of replica blocks');
}

function differentArgument(
  { body, scope }: MadeBlock,
  after: Values,
  names: readonly string[],
  path: readonly (string | number)[],
  { address }: Change,
): string | null {
  for (const name of names) {
    const attribute = body.attributes.get(name);
    if (attribute === undefined) continue;
    const planned: Value<string | boolean> =
      name === 'enabled' ? booleanAt(after, [...path, name]) : stringAt(after, [...path, name]);
    if (differs(evaluate(attribute.expression, scope), planned))
      return `${attribute.range.path}:${attribute.range.line} gives ${address} another ${name} than the plan`;
  }
  return null;
}

function differs(stated: Term, planned: Value<string | boolean>): boolean {
  switch (stated.kind) {
    case 'scalar':
      if (stated.value === null || stated.value === '') return planned.kind === 'known' && planned.value !== '';
      // What is known of the configuration is known in the plan.
      return planned.kind !== 'known' || String(planned.value) !== String(stated.value);
    case 'unknown':
      return planned.kind === 'known';
    default:
      return false;
  }
}

function says({ range }: Block, { address }: Change, what: string): string {
  return `${range.path}:${range.line} ${what} of ${address} than the plan has`;
}
