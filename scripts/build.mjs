// Builds dist/ from src/: a readable file for each door and for what they load when they need it, to be audited and pinned.
import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import './compile-schemas.mjs';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: { cli: 'src/cli.ts', index: 'src/action.ts' },
  outdir: 'dist',
  bundle: true,
  // What a run does not need (policy files, GitHub's client) stands apart and is not loaded.
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  platform: 'node',
  target: 'node20',
  format: 'esm',
  charset: 'utf8',
  legalComments: 'inline',
  define: { PACKAGE_VERSION: JSON.stringify(version) },
  // The HTTP client below @actions/core is CommonJS and requires Node's own modules.
  banner: { js: "import { createRequire as createNodeRequire } from 'node:module';\nconst require = createNodeRequire(import.meta.url);" },
});

// The parser of .tf files, as its packages have it: to be compared with them by hash.
mkdirSync('dist/wasm');
for (const file of ['web-tree-sitter/web-tree-sitter.wasm', '@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm']) {
  copyFileSync(fileURLToPath(import.meta.resolve(file)), `dist/wasm/${file.split('/').at(-1)}`);
}
