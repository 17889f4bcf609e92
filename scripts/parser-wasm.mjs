// The parser of .tf files, as its packages have it: copied to dist/, and loaded from there, or from here by tests.
import { fileURLToPath } from 'node:url';

const packaged = (file) => fileURLToPath(new URL(`../node_modules/${file}`, import.meta.url));

/** Paths of the WebAssembly of web-tree-sitter and of the grammar. */
export const PARSER_WASM = {
  runtime: packaged('web-tree-sitter/web-tree-sitter.wasm'),
  grammar: packaged('@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm'),
};
