import { parseJsonFile } from './json-syntax.js';
import { createNativeParser } from './native-file.js';
import type { ParsedFile } from './syntax.js';

/** Parses a file in the syntax that its name says. Never throws. */
export type FileParser = (file: { readonly path: string; readonly text: string }) => ParsedFile;

/** A parser for both syntaxes, from the WebAssembly of web-tree-sitter and of the grammar. */
export async function createParser(wasm: {
  readonly runtime: Uint8Array;
  readonly grammar: Uint8Array;
}): Promise<FileParser> {
  const native = await createNativeParser(wasm);
  return ({ path, text }) => (path.endsWith('.json') ? parseJsonFile(native, path, text) : native.parse(path, text));
}
