import type { Block, Body } from '../hcl/body.js';
import type { Range } from '../hcl/range.js';
import type { Resource } from '../plan/change.js';
import type { Configuration } from '../plan/configuration.js';
import type { Path } from '../plan/value.js';
import { nestedBlocks } from './dynamic-blocks.js';
import type { Scopes } from './scopes.js';
import { moduleOf, ownBlocks, resourceBlock, type SourceTree } from './tree.js';

/**
 * Where the user's own code has an argument of a resource: its line, that of the block it would stand in, or that of the
 * call of a downloaded module. A block is known by its first line.
 */
export function locate(tree: SourceTree, scopes: Scopes, plan: Configuration, resource: Resource, path: Path): Range | null {
  const [innermost] = ownBlocks(tree, resource);
  if (innermost === undefined) return null;
  if (innermost === resourceBlock(tree, resource)) {
    const scope = scopes.of(resource, innermost);
    return scope === undefined ? head(innermost) : inBody(innermost.body, path, head(innermost), (body, name, index) => {
      const made = nestedBlocks(body, name, scope);
      return 'references' in made ? made.block : made[index]?.block;
    });
  }
  const input = plan.inputBehind(resource, path);
  const caller = input === null ? undefined : moduleOf(tree, input.calledIn);
  const argument = caller?.isOwn === true ? caller.calls.get(input!.call)?.block.body.attributes.get(input!.input) : undefined;
  return argument?.range ?? head(innermost);
}

function inBody(body: Body, path: Path, around: Range, blockAt: (body: Body, name: string, index: number) => Block | undefined): Range {
  const [name, index, ...rest] = path;
  if (name === undefined) return around;
  const attribute = body.attributes.get(String(name));
  if (attribute !== undefined) return attribute.range;
  const block = blockAt(body, String(name), typeof index === 'number' ? index : 0);
  if (block === undefined) return around;
  // What a dynamic block makes is in its content.
  const inner = block.type === 'dynamic' ? block.body.blocks.find(({ type }) => type === 'content') : block;
  return inBody((inner ?? block).body, rest, head(block), blockAt);
}

function head({ range }: Block): Range {
  return { ...range, endLine: range.line };
}
