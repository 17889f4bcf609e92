// Builds dist/ from src/: one readable file for each door, so that it can be audited and pinned.
import { readFileSync, rmSync } from 'node:fs';
import { build } from 'esbuild';
import './compile-schemas.mjs';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

const common = {
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  format: 'esm',
  charset: 'utf8',
  legalComments: 'inline',
  define: { PACKAGE_VERSION: JSON.stringify(version) },
};

rmSync('dist', { recursive: true, force: true });
await build({ ...common, entryPoints: { cli: 'src/cli.ts' }, target: 'node20' });
await build({
  ...common,
  entryPoints: { index: 'src/action.ts' },
  target: 'node24',
  // The HTTP client below @actions/core is CommonJS and requires Node's own modules.
  banner: { js: "import { createRequire as createNodeRequire } from 'node:module';\nconst require = createNodeRequire(import.meta.url);" },
});
