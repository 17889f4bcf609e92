import type { File } from './body.js';

/** A problem is a line that begins with the path: what is wrong, and where if that can be told. */
export type ParsedFile = { readonly file: File } | { readonly problem: string };
