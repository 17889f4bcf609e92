import type { Flaw } from './flaw.js';
import { lineOf } from './line-of.js';
import type { Source } from './source.js';

const MAX_BYTES = 1024 * 1024;

/** A file to be converted, and the first flaw that was found in it. */
export interface FileSource extends Source {
  /** A line for people, null where nothing was refused. */
  problem(): string | null;
}

/** A problem where the file is not read at all. A byte order mark is no part of its text. */
export function fileSource(path: string, content: string): { readonly source: FileSource } | { readonly problem: string } {
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
