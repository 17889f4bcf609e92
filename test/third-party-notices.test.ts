import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
// @ts-expect-error: a script, without types
import { bundledPackages, thirdPartyNotices } from '../scripts/third-party-notices.mjs';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));

describe('dist/THIRD_PARTY_NOTICES.txt', () => {
  const notices = readFileSync(join(DIST, 'THIRD_PARTY_NOTICES.txt'), 'utf8');

  it('names every package of which a comment of esbuild in dist/ says that it is there', () => {
    const scripts = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
    const named = scripts.flatMap((file) =>
      [
        ...readFileSync(join(DIST, file), 'utf8').matchAll(/^\/\/ (?:.*\/)?node_modules\/((?:@[^/\n]+\/)?[^/\n]+)\//gm),
      ].map(([, name]) => name!),
    );
    expect(new Set(named).size).toBeGreaterThan(20);
    for (const name of new Set(named)) expect(notices).toMatch(new RegExp(`^={80}\\n${name} \\d`, 'm'));
  });

  it('has a licence and its text for each', () => {
    const [, ...sections] = notices.split(/^={80}\n/m);
    for (const section of sections) {
      expect(section).toMatch(/^\S+ \d+\.\d+\.\d+\S*\nLicence: [\w.-]+\n/);
      expect(section.length).toBeGreaterThan(600);
    }
  });
});

describe('a package', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'dynamodb-kms-gate-notices-'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const make = (name: string, license: unknown, ...texts: readonly string[]): string => {
    const folder = `node_modules/${name}`;
    mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, folder, 'package.json'), JSON.stringify({ name, version: '1.0.0', license }));
    for (const file of texts) writeFileSync(join(root, folder, file), `the text of ${file}\r\n`);
    return folder;
  };

  it.each([
    ['GPL-3.0-only'],
    ['(MIT OR GPL-3.0-only)'],
    [undefined],
    [{ type: 'MIT' }],
    ['UNLICENSED'],
    ['SEE LICENSE IN LICENSE'],
  ])('with the licence %j ends the build', (license) => {
    const folder = make('x', license, 'LICENSE');
    expect(() => thirdPartyNotices([folder], [], root)).toThrow(
      /^x 1\.0\.0 has the licence .*; allowed in dist\/: MIT, ISC/,
    );
  });

  it.each([[[]], [['NOTICE']], [['README.md']]])('with no text of its licence, but %j, ends the build', (texts) => {
    expect(() => thirdPartyNotices([make('x', 'MIT', ...texts)], [], root)).toThrow(
      'x 1.0.0 has no file with its licence',
    );
  });

  it('is there once, with all its texts, in the order of names, whether bundled or copied', () => {
    const folders = [make('y', 'ISC', 'license'), make('@a/b', 'Apache-2.0', 'LICENSE.txt', 'NOTICE')];
    make('x', 'MIT', 'LICENSE-MIT');
    const text = thirdPartyNotices([...folders, ...folders], ['x', 'y'], root) as string;
    expect(text.match(/^\S+ 1\.0\.0$/gm)).toEqual(['@a/b 1.0.0', 'x 1.0.0', 'y 1.0.0']);
    expect(text).toContain('Licence: Apache-2.0\n\nthe text of LICENSE.txt\n\nthe text of NOTICE\n');
    expect(thirdPartyNotices([...folders].reverse(), ['y', 'x'], root)).toBe(text);
  });

  it('is told by the innermost folder of its name', () => {
    const inputs = [
      'src/cli.ts',
      'node_modules/@a/b/node_modules/c/lib/x.js',
      'node_modules/@a/b/index.js',
      '../up/node_modules/d/e.js',
    ];
    expect(
      bundledPackages({
        outputs: {
          one: { inputs: Object.fromEntries(inputs.map((input) => [input, {}])) },
          two: { inputs: { 'node_modules/@a/b/other.js': {} } },
        },
      }),
    ).toEqual(['../up/node_modules/d', 'node_modules/@a/b', 'node_modules/@a/b/node_modules/c']);
  });
});
