import { UserError } from '../errors.js';
import type { DocumentCopy } from './document.js';
import { createPlanMemberSearch } from './plan-member-search.js';

const NEWLINE = 0x0a;
const OPEN_OBJECT = 0x7b;
const PERCENT = 0x25;

/** How the runner escapes what a command of its own says. */
const ESCAPES = new Map([['%25', '%'], ['%0A', '\n'], ['%0D', '\r']]);
const ESCAPE_LENGTH = 3;

/**
 * What follows the beginning of a wrapper's line, up to its end. setup-terraform prints the plan there once more, escaped:
 * a copy of the plan that was read is passed over. Another plan, or any part of one, is refused. Null for `copy`: no plan has been read yet.
 */
export function createWrapperLine(copy: DocumentCopy | null): { push(chunk: Uint8Array): number; end(): void } {
  const members = createPlanMemberSearch();
  let pending: Uint8Array = new Uint8Array(0);
  let isOpen = false;
  let isBroken = copy === null;

  function feed(bytes: Uint8Array, isLast: boolean): void {
    if (isBroken) return;
    const start = isOpen ? 0 : bytes.indexOf(OPEN_OBJECT);
    if (start < 0) return;
    isOpen = true;
    const all = Buffer.concat([pending, bytes.subarray(start)]);
    // An escape may lie in two chunks.
    const cut = isLast ? -1 : all.indexOf(PERCENT, Math.max(0, all.length - ESCAPE_LENGTH + 1));
    pending = cut < 0 ? new Uint8Array(0) : Buffer.from(all.subarray(cut));
    const text = all.toString('latin1', 0, cut < 0 ? all.length : cut);
    isBroken = !copy!.push(Buffer.from(text.replace(/%(?:25|0A|0D)/g, (escape) => ESCAPES.get(escape)!), 'latin1'));
  }

  return {
    /** Returns how many bytes belong to the line. */
    push(chunk) {
      const newline = chunk.indexOf(NEWLINE);
      const bytes = newline < 0 ? chunk : chunk.subarray(0, newline);
      members.push(bytes);
      feed(bytes, false);
      return newline < 0 ? chunk.length : newline + 1;
    },
    end() {
      feed(new Uint8Array(0), true);
      if (!members.isFound || (copy !== null && !isBroken && copy.isSame())) return;
      throw new UserError('has more than one JSON document: a line of the wrapper around terraform has a plan in it that is not the one beside it. Write nothing but the output of one terraform show -json to it');
    },
  };
}
