import type { Flaw, Source } from './syntax.js';

/** Tells the line, from 1, on which an offset of the text stands. */
export function lineOf(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

const MAX_BYTES = 1024 * 1024;

/** A file to be converted, and the first flaw that was found in it. */
export interface FileSource extends Source {
  /** A line for people, null where nothing was refused. */
  problem(): string | null;
}

/** A problem where the file is not read at all. A byte order mark is no part of its text. */
export function fileSource(
  path: string,
  content: string,
): { readonly source: FileSource } | { readonly problem: string } {
  const text = content.startsWith('\ufeff') ? content.slice(1) : content;
  const bytes = Buffer.byteLength(text);
  if (bytes > MAX_BYTES) return { problem: `${path} has ${bytes} bytes: up to ${MAX_BYTES} are read` };

  const line = lineOf(text);
  let first: Flaw | null = null;
  const source: FileSource = {
    text,
    range: (start, end) => ({ path, line: line(start), endLine: line(Math.max(start, end - 1)), start, end }),
    refuse: (what, at) => {
      first ??= { what, at };
    },
    problem: () => (first === null ? null : `${first.at === null ? path : `${path}:${line(first.at)}`} ${first.what}`),
  };
  return { source };
}
