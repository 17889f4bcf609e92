import type { Parser, Tree } from 'web-tree-sitter';
import type { Flaw } from './flaw.js';
import { prepareText } from './prepare-text.js';
import { copyTree, type SyntaxNode } from './syntax-node.js';

export type Parsing =
  | { readonly kind: 'tree'; readonly root: SyntaxNode; readonly comments: readonly SyntaxNode[] }
  | { readonly kind: 'flaw'; readonly flaw: Flaw }
  /** This text or one before it was too much for the parser. */
  | { readonly kind: 'stopped' };

/** The parser tells of its progress once in a hundred steps: 63,000 times in a MiB of the costliest that is right. */
const MAX_PROGRESS = 100_000;
const MAX_NODES = 1_000_000;
/** For how long the parser is left alone in between, in progress: its log tells of errors, and takes ten times its time. */
const UNWATCHED = 32;
const MAX_WATCHED_PROGRESS = 5_000;

/** The parser, kept from texts that it cannot cope with. What it makes of a text that is not right is not shown. */
export function guardedParser(parser: Parser): (text: string) => Parsing {
  let hasStopped = false;
  return (text) => {
    if (hasStopped) return { kind: 'stopped' };
    const prepared = prepareText(text);
    if ('flaw' in prepared) return { kind: 'flaw', flaw: prepared.flaw };
    try {
      return parsed(parser, prepared.text);
    } catch {
      // WebAssembly that has aborted once does nothing of use any more.
      hasStopped = true;
      return { kind: 'stopped' };
    }
  };
}

function parsed(parser: Parser, text: string): Parsing {
  const result = watched(parser, text, UNWATCHED, MAX_PROGRESS);
  if (result.tree === null) return { kind: 'flaw', flaw: result.isTooMuch ? { what: 'takes too much work', at: null } : { what: 'cannot be parsed', at: errorAt(parser, text) } };
  const { hasError, descendantCount } = result.tree.rootNode;
  const copied = hasError || descendantCount > MAX_NODES ? null : copyTree(result.tree);
  result.tree.delete();
  if (copied !== null) return { kind: 'tree', ...copied };
  return { kind: 'flaw', flaw: hasError ? { what: 'cannot be parsed', at: errorAt(parser, text) } : { what: 'takes too much work', at: null } };
}

/**
 * The tree, or none where the parser was seen to go on after an error: in a text full of errors that takes it longer with
 * each. It is stopped and sent on again; between its stops it can be watched or not.
 */
function watched(parser: Parser, text: string, unwatched: number, limit: number): { readonly tree: Tree | null; readonly row: number; readonly isTooMuch: boolean } {
  let row = 0;
  let isWrong = false;
  let progress = 0;
  const log = (message: string): void => {
    if (isWrong) return;
    row = Number(/^process .*\brow:(\d+)/.exec(message)?.[1] ?? row);
    isWrong = message.startsWith('detect_error');
  };
  let tree: Tree | null = null;
  for (let isWatched = unwatched === 0; tree === null && !isWrong && progress <= limit; isWatched = unwatched === 0 || !isWatched) {
    const stop = progress + (isWatched ? 1 : unwatched);
    parser.setLogger(isWatched ? log : null);
    tree = parser.parse(text, null, { progressCallback: () => ++progress > stop || isWrong });
  }
  parser.setLogger(null);
  if (tree !== null && !isWrong) return { tree, row, isTooMuch: false };
  tree?.delete();
  parser.reset();
  return { tree: null, row, isTooMuch: !isWrong };
}

/**
 * Where the line begins on which the parser first found no way on; null where that is too far to be looked for. Its tree
 * does not say: an error in it may span the file.
 */
function errorAt(parser: Parser, text: string): number | null {
  const { tree, row, isTooMuch } = watched(parser, text, 0, MAX_WATCHED_PROGRESS);
  tree?.delete();
  if (isTooMuch) return null;
  let at = 0;
  for (let i = 0; i < row; i++) at = text.indexOf('\n', at) + 1;
  return at;
}
