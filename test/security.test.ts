import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** What SECURITY.md promises and no other test holds. */
const ROOT = fileURLToPath(new URL('../', import.meta.url));
const SECURITY = readFileSync(join(ROOT, 'SECURITY.md'), 'utf8');

function filesBelow(folder: string, ending: RegExp): readonly { readonly file: string; readonly text: string }[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file) && !file.endsWith('validators.js'))
    .map((file) => ({
      file: `${folder}/${file.replaceAll('\\', '/')}`,
      text: readFileSync(join(ROOT, folder, file), 'utf8'),
    }));
}

/** In web-tree-sitter, for its runtime and for a language by a URL. */
const FETCHES_OF_THE_LOADER = 3;

const src = filesBelow('src', /\.ts$/);
const dist = filesBelow('dist', /\.js$/);

describe('the network', () => {
  it('is reached by the client of GitHub alone', () => {
    const clients = src.filter(({ text }) =>
      /from '(?:@actions\/github|@octokit\/[^']+|undici|node:(?:http|https|http2|net|tls|dgram|dns)(?:\/[^']+)?)'|\bfetch\(|\bWebSocket\b/.test(
        text,
      ),
    );
    expect(clients.map(({ file }) => file)).toEqual(['src/github/client.ts']);
  });

  it('is not reached by the command: nothing that it can load has a client', () => {
    const byName = new Map(dist.map((script) => [script.file, script]));
    const loaded = new Set<string>();
    const pending = ['dist/cli.js'];
    for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
      if (loaded.has(file)) continue;
      loaded.add(file);
      const folder = file.slice(0, file.lastIndexOf('/'));
      for (const [, path] of byName.get(file)!.text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g))
        pending.push(join(folder, path!).replaceAll('\\', '/'));
    }
    expect(loaded.size).toBeGreaterThan(3);
    // The parser's loader could fetch its WebAssembly from a URL; it is given the bytes.
    expect(src.find(({ file }) => file === 'src/hcl/native-file.ts')!.text).toContain('wasmBinary: wasm.runtime');
    const withLoader = [...loaded].filter((file) => byName.get(file)!.text.includes('web-tree-sitter'));
    expect(withLoader).toHaveLength(1);
    for (const file of loaded) {
      const { text } = byName.get(file)!;
      if (withLoader.includes(file)) {
        expect(text.match(/\bfetch\(/g), file).toHaveLength(FETCHES_OF_THE_LOADER);
        continue;
      }
      expect(byName.get(file)!.text, file).not.toMatch(
        /(?:from|import|require)\s*\(?\s*["'](?:node:)?(?:http|https|http2|net|tls|dgram)["']|\bfetch\(|\bWebSocket\(/,
      );
    }
  });
});

describe('programs and code', () => {
  it('are not made from text, and one is started by one file', () => {
    expect(src.filter(({ text }) => text.includes('child_process')).map(({ file }) => file)).toEqual([
      'src/files/terraform-show.ts',
    ]);
    // It ends what it started.
    expect(src.filter(({ text }) => text.includes('process.kill')).map(({ file }) => file)).toEqual([
      'src/files/terraform-show.ts',
    ]);
    for (const { file, text } of src)
      expect(text, file).not.toMatch(/worker_threads|node:vm|\beval\b\s*\(|new Function|process\.(?:binding|dlopen)/);
    for (const { file, text } of dist) expect(text, file).not.toMatch(/(?<![\w.$])eval\(|new Function\(/);
  });

  it('in WebAssembly are what the packages have', () => {
    for (const file of [
      'web-tree-sitter/web-tree-sitter.wasm',
      '@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm',
    ]) {
      expect(
        readFileSync(join(ROOT, 'dist/wasm', basename(file))).equals(readFileSync(join(ROOT, 'node_modules', file))),
      ).toBe(true);
    }
  });

  it('of a library for paths is not in it: it takes what the grammar refuses', () => {
    for (const { file, text } of [...src, ...dist]) expect(text, file).not.toMatch(/jsonpath-plus|\bjsep\b/);
  });
});

describe('SECURITY.md', () => {
  it('names files that there are', () => {
    const paths = [...SECURITY.matchAll(/(?<![\w./-])(?:src|test|dist|\.github|\.ci)\/[\w./-]*[\w/]/g)].map(
      ([path]) => path,
    );
    expect(paths.length).toBeGreaterThan(15);
    for (const path of paths)
      expect(
        () =>
          readdirSync(join(ROOT, path.endsWith('/') ? path : path.slice(0, path.lastIndexOf('/'))), {
            encoding: 'utf8',
          }).find((name) => path.endsWith('/') || path.endsWith(`/${name}`)) ?? expect.fail(path),
      ).not.toThrow();
  });

  it('says the bounds that there are', () => {
    const source = (path: string): string => src.find(({ file }) => file === path)!.text;
    expect(source('src/policy/parse-policy.ts')).toMatch(
      /MAX_BYTES = 256 \* 1024;[^]*MAX_ALIASES = 100;[^]*MOST_ENTRIES = 2000;/,
    );
    expect(source('src/files/read-file.ts')).toContain('MAX_BYTES = 64 * 1024 * 1024;');
    expect(source('src/plan/scanner.ts')).toMatch(/MAX_DEPTH = 1_000;\nconst MAX_HELD_BYTES = 256 \* 1024 \* 1024;/);
    expect(SECURITY.replace(/\s+/g, ' ')).toContain(
      'a policy to 256 KiB, 100 aliases and 2000 entries of a kind, a report and answers of AWS to 64 MiB, nesting of a plan to 1000 levels, and a value that is held of it to 256 MiB',
    );
  });

  it('is linked from the README', () => {
    expect(readFileSync(join(ROOT, 'README.md'), 'utf8')).toContain('[SECURITY.md](SECURITY.md)');
  });
});
