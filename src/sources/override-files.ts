import type { Block, Body, File } from '../hcl/body.js';

/**
 * The top-level blocks of a module with its override files merged in, which come last and in order of their names:
 * arguments go before those of the block that they override, nested blocks take the place of all of their type, and of
 * locals each is one by itself (developer.hashicorp.com/terraform/language/files/override).
 */
export function merged(files: readonly File[]): readonly Block[] {
  const isOverride = ({ path }: File): boolean => /(?:^|\/|_)override\.tf(?:\.json)?$/.test(path);
  const blocks = files.filter((file) => !isOverride(file)).flatMap(({ body }) => body.blocks);
  const places = new Map<string, number>();
  for (const [i, block] of blocks.entries()) if (!places.has(keyOf(block))) places.set(keyOf(block), i);
  for (const file of files.filter(isOverride)) {
    for (const override of file.body.blocks) {
      if (override.type === 'locals') {
        blocks.push(override);
        continue;
      }
      const i = places.get(keyOf(override));
      if (i === undefined) places.set(keyOf(override), blocks.push(override) - 1);
      else blocks[i] = { ...blocks[i]!, body: overridden(blocks[i]!.body, override.body) };
    }
  }
  return blocks;
}

function keyOf({ type, labels }: Block): string {
  return JSON.stringify([type, labels]);
}

function overridden(base: Body, override: Body): Body {
  const replaced = new Set(override.blocks.map(nameOf));
  const kept = base.blocks.filter((block) => !replaced.has(nameOf(block)) || block.type === 'lifecycle');
  const added = override.blocks.filter(({ type }) => type !== 'lifecycle' || !base.blocks.some((block) => block.type === type));
  const lifecycle = override.blocks.find(({ type }) => type === 'lifecycle');
  return {
    attributes: new Map([...base.attributes, ...override.attributes]),
    blocks: [...kept.map((block) => (block.type === 'lifecycle' && lifecycle !== undefined ? { ...block, body: overridden(block.body, lifecycle.body) } : block)), ...added],
  };
}

/** A dynamic block is one of the type that it makes. */
function nameOf({ type, labels }: Block): string {
  return type === 'dynamic' ? (labels[0] ?? type) : type;
}
