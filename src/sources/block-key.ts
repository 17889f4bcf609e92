import type { Block } from '../hcl/body.js';

/** The same for a block and what an override file says of it, and for no other block of the configuration. */
export function blockKey({ type, labels, range }: Block): string {
  return JSON.stringify([range.path.split('/').slice(0, -1), type, labels]);
}
