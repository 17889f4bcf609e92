// Builds dist/ from src/: a readable file for each door and for what they load when they need it, to be audited and pinned.
import { readFileSync, rmSync } from 'node:fs';
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
