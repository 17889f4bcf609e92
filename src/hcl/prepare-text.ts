import type { Flaw } from './flaw.js';

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

const CODE = /(?<plain>[^"#/<{}()[\]]+)|#[^\n]*|\/\/[^\n]*|\/(?![/*])|<(?!<)|<<-?(?<marker>[\p{ID_Start}_][\p{ID_Continue}-]*)\r?\n|(?<opener>["{([])|(?<closer>[})\]])/uy;
const QUOTES = /[^"\\$%\n]+|\\[^\n]|\$\$\{|%%\{|[$%](?!\{)|(?<opener>[$%]\{)|(?<closer>")/y;
const HEREDOC = /[^$%\n]+|\$\$\{|%%\{|[$%](?!\{)|(?<opener>[$%]\{)|(?<line>\n)/y;
const LONG_RUN = /\s{30,}/g;
const TOKENS = { code: CODE, quotes: QUOTES, heredoc: HEREDOC };
const CLOSERS: Readonly<Record<string, string>> = { '{': '}', '(': ')', '[': ']', '${': '}', '%{': '}', '"': '"' };

/**
 * The text as the parser proper is shown it, or what is wrong with its brackets, quotes, comments and heredocs: to go on
 * after an error takes the parser time that grows with the square of the length. So does a long run of white space,
 * which is made a comment. Everything stands where it stood.
 */
export function prepareText(text: string): { readonly text: string } | { readonly flaw: Flaw } {
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
  return { inside: opener === '"' ? 'quotes' : 'code', closer: CLOSERS[opener]!, stored: isOfTemplate ? STORED_EACH : 0, at };
}
