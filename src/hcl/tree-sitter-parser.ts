import type { Parser, Tree } from 'web-tree-sitter';
import type { Flaw } from './syntax.js';

/** A node of the parser's tree, copied out of its memory. Comments are not among the children. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly children: readonly SyntaxNode[];
}

/** Without recursion: a tree may be as deep as its text is long. */
function copyTree(tree: Tree): { readonly root: SyntaxNode; readonly comments: readonly SyntaxNode[] } {
  const comments: SyntaxNode[] = [];
  const cursor = tree.walk();
  const copy = (): SyntaxNode & { readonly children: SyntaxNode[] } => ({
    type: cursor.nodeType,
    start: cursor.startIndex,
    end: cursor.endIndex,
    children: [],
  });
  const root = copy();
  const path = [root];
  let goesDown = cursor.gotoFirstChild();
  while (path.length > 0) {
    if (goesDown) {
      const node = copy();
      (node.type === 'comment' ? comments : path.at(-1)!.children).push(node);
      path.push(node);
      goesDown = cursor.gotoFirstChild();
    } else {
      path.pop();
      goesDown = cursor.gotoNextSibling();
      if (!goesDown) cursor.gotoParent();
    }
  }
  cursor.delete();
  return { root, comments };
}

/** Of brackets and templates in one another. */
const MAX_DEPTH = 100;
/** The grammar's scanner keeps its open templates in 1024 bytes, and forgets them all where they do not fit. */
const MAX_STORED = 1000;
const STORED_EACH = 8;

interface Open {
  readonly inside: 'code' | 'quotes' | 'heredoc';
  /** What closes it: a bracket, a quote, the marker of a heredoc. */
  readonly closer: string;
  readonly stored: number;
  readonly at: number;
}

const CODE =
  /(?<plain>[^"#/<{}()[\]]+)|#[^\n]*|\/\/[^\n]*|\/(?![/*])|<(?!<)|<<-?(?<marker>[\p{ID_Start}_][\p{ID_Continue}-]*)\r?\n|(?<opener>["{([])|(?<closer>[})\]])/uy;
const QUOTES = /[^"\\$%\n]+|\\[^\n]|\$\$\{|%%\{|[$%](?!\{)|(?<opener>[$%]\{)|(?<closer>")/y;
const HEREDOC = /[^$%\n]+|\$\$\{|%%\{|[$%](?!\{)|(?<opener>[$%]\{)|(?<line>\n)/y;
const LONG_RUN = /\s{30,}/g;
const TOKENS = { code: CODE, quotes: QUOTES, heredoc: HEREDOC };
const CLOSERS: Readonly<Record<string, string>> = { '{': '}', '(': ')', '[': ']', '${': '}', '%{': '}', '"': '"' };

/**
 * The text as the parser proper is shown it, or what is wrong with its brackets, quotes, comments and heredocs: to go
 * on after an error takes the parser time that grows with the square of the length. So does a long run of white space,
 * which is made a comment. Everything stands where it stood.
 */
function prepareText(text: string): { readonly text: string } | { readonly flaw: Flaw } {
  const nul = text.indexOf('\0');
  if (nul !== -1) return { flaw: { what: 'has a NUL', at: nul } };

  const open: Open[] = [];
  const pieces: string[] = [];
  let stored = 0;
  for (let at = 0; at < text.length; ) {
    const inside = open.at(-1)?.inside ?? 'code';
    const end = inside === 'code' && text.startsWith('/*', at) ? commentEnd(text, at) : null;
    const token = TOKENS[inside];
    token.lastIndex = at;
    const groups = end === null ? token.exec(text)?.groups : {};
    if (groups === undefined) return { flaw: { what: 'cannot be parsed', at } };

    const opened = opening(groups, at);
    if (opened !== null) {
      open.push(opened);
      stored += opened.stored;
    }
    if (open.length > MAX_DEPTH || stored > MAX_STORED) return { flaw: { what: 'nests too deep', at } };
    if (groups['closer'] !== undefined) {
      const closed = open.pop();
      if (closed?.closer !== groups['closer']) return { flaw: { what: 'cannot be parsed', at } };
      stored -= closed.stored;
    }
    const start = at;
    at = end ?? token.lastIndex;
    pieces.push(groups['plain'] === undefined ? text.slice(start, at) : withoutRuns(groups['plain']));
    if (groups['marker'] !== undefined || groups['line'] !== undefined) {
      const lineEnd = text.indexOf('\n', at);
      if (lineEnd !== -1 && text.slice(at, lineEnd).trim() === open.at(-1)?.closer) {
        stored -= open.pop()!.stored;
        pieces.push(text.slice(at, lineEnd));
        at = lineEnd;
      }
    }
  }
  const unclosed = open.at(-1);
  return unclosed === undefined ? { text: pieces.join('') } : { flaw: { what: 'cannot be parsed', at: unclosed.at } };
}

/** The first character stays: it may be the line break that ends a comment or a heredoc. */
function withoutRuns(code: string): string {
  return code.replace(LONG_RUN, (run) => `${run[0]!}/*${run.slice(3, -2)}*/`);
}

/** Null where the comment has no end: no token begins so. */
function commentEnd(text: string, at: number): number | null {
  const end = text.indexOf('*/', at + 2);
  return end === -1 ? null : end + 2;
}

function opening({ opener, marker }: Readonly<Record<string, string>>, at: number): Open | null {
  if (marker !== undefined) return { inside: 'heredoc', closer: marker, stored: STORED_EACH + marker.length, at };
  if (opener === undefined) return null;
  const isOfTemplate = opener === '"' || opener.length === 2;
  return {
    inside: opener === '"' ? 'quotes' : 'code',
    closer: CLOSERS[opener]!,
    stored: isOfTemplate ? STORED_EACH : 0,
    at,
  };
}

export type Parsing =
  | { readonly kind: 'tree'; readonly root: SyntaxNode; readonly comments: readonly SyntaxNode[] }
  | { readonly kind: 'flaw'; readonly flaw: Flaw }
  /** This text or one before it was too much for the parser. */
  | { readonly kind: 'stopped' };

/** The parser tells of its progress once in a hundred steps: 63,000 times in a MiB of the costliest that is right. */
const MAX_PROGRESS = 100_000;
const MAX_NODES = 1_000_000;
/**
 * For how long the parser is left alone in between, in progress: its log tells of errors, and takes ten times its time.
 */
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
  if (result.tree === null)
    return {
      kind: 'flaw',
      flaw: result.isTooMuch
        ? { what: 'takes too much work', at: null }
        : { what: 'cannot be parsed', at: errorAt(parser, text) },
    };
  const { hasError, descendantCount } = result.tree.rootNode;
  const copied = hasError || descendantCount > MAX_NODES ? null : copyTree(result.tree);
  result.tree.delete();
  if (copied !== null) return { kind: 'tree', ...copied };
  return {
    kind: 'flaw',
    flaw: hasError
      ? { what: 'cannot be parsed', at: errorAt(parser, text) }
      : { what: 'takes too much work', at: null },
  };
}

/**
 * The tree, or none where the parser was seen to go on after an error: in a text full of errors that takes it longer
 * with each. It is stopped and sent on again; between its stops it can be watched or not.
 */
function watched(
  parser: Parser,
  text: string,
  unwatched: number,
  limit: number,
): { readonly tree: Tree | null; readonly row: number; readonly isTooMuch: boolean } {
  let row = 0;
  let isWrong = false;
  let progress = 0;
  const log = (message: string): void => {
    if (isWrong) return;
    row = Number(/^process .*\brow:(\d+)/.exec(message)?.[1] ?? row);
    isWrong = message.startsWith('detect_error');
  };
  let tree: Tree | null = null;
  for (
    let isWatched = unwatched === 0;
    tree === null && !isWrong && progress <= limit;
    isWatched = unwatched === 0 || !isWatched
  ) {
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
 * Where the line begins on which the parser first found no way on; null where that is too far to be looked for. Its
 * tree does not say: an error in it may span the file.
 */
function errorAt(parser: Parser, text: string): number | null {
  const { tree, row, isTooMuch } = watched(parser, text, 0, MAX_WATCHED_PROGRESS);
  tree?.delete();
  if (isTooMuch) return null;
  let at = 0;
  for (let i = 0; i < row; i++) at = text.indexOf('\n', at) + 1;
  return at;
}
