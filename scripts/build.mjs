// Builds dist/ from src/: a readable file for each door and for what they load when they need it, to be audited and
// pinned.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { build } from 'esbuild';
import './compile-schemas.mjs';
import { PARSER_WASM } from './parser-wasm.mjs';
import { bundledPackages, thirdPartyNotices } from './third-party-notices.mjs';

/** What is copied. */
const INSIDE_OTHERS = ['@tree-sitter-grammars/tree-sitter-hcl'];

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

const options = {
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
  metafile: true,
  define: { PACKAGE_VERSION: JSON.stringify(version) },
  // The HTTP client below @actions/core is CommonJS and requires Node's own modules.
  banner: {
    js: "import { createRequire as createNodeRequire } from 'node:module';\nconst require = createNodeRequire(import.meta.url);",
  },
};

// What every check runs, to stand in one file: seven files fewer spare each start about 4 ms. esbuild puts together
// what the same entries reach, so what is loaded later is made to reach all of it; by then it has been loaded.
const CORE = resolve('src/commands/check.ts');
const { metafile } = await build({ ...options, write: false, metafile: true });
const later = Object.values(metafile.inputs).flatMap(({ imports }) =>
  imports.filter(({ kind }) => kind === 'dynamic-import').map(({ path }) => resolve(path)),
);
const together = {
  name: 'together',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.ts$/ }, ({ path }) =>
      later.includes(path)
        ? { contents: `${readFileSync(path, 'utf8')}\nimport ${JSON.stringify(CORE)};\n`, loader: 'ts' }
        : undefined,
    );
  },
};

// The loader of WebAssembly makes functions of text that a module may have in it. Those of the parser have none.
const withoutEval = {
  name: 'without-eval',
  setup: ({ onLoad }) => {
    onLoad({ filter: /web-tree-sitter\.js$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const contents = text.replaceAll('eval(func)', 'undefined');
      if (text.split('eval(').length !== contents.split('undefined').length - text.split('undefined').length + 1)
        throw new Error(`${path} has another eval`);
      return { contents, loader: 'js' };
    });
  },
};

rmSync('dist', { recursive: true, force: true });
await build({ ...options, plugins: [together, withoutEval] });

// As the packages have them: to be compared with them by hash.
mkdirSync('dist/wasm');
for (const file of Object.values(PARSER_WASM)) copyFileSync(file, `dist/wasm/${basename(file)}`);

writeFileSync('dist/THIRD_PARTY_NOTICES.txt', thirdPartyNotices(bundledPackages(metafile), INSIDE_OTHERS));
