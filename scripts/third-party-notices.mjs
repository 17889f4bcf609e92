// Whose code stands in dist/, and under which licence: the text that has to go with it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Licences that let the code go with ours, and ask for no more than their text beside it. */
const ALLOWED = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
];
const PACKAGE = /^(.*\bnode_modules\/(?:@[^/]+\/)?[^/]+)\//;
const TEXTS = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;

/** The folders of the packages of which esbuild took something. */
export function bundledPackages(metafile) {
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.keys(output.inputs));
  return [...new Set(inputs.flatMap((input) => PACKAGE.exec(input)?.[1] ?? []))].sort();
}

/**
 * The notices of all these packages, and of others by their names: those whose files are copied, and those that a
 * package has in itself. Throws where a licence is not allowed, or has no text.
 */
export function thirdPartyNotices(folders, alsoNamed = [], root = '.') {
  const packages = new Map();
  for (const folder of [...folders, ...alsoNamed.map((name) => `node_modules/${name}`)]) {
    const { name, version, license, repository } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    if (!ALLOWED.includes(license))
      throw new Error(
        `${name} ${version} has the licence ${JSON.stringify(license)}; allowed in dist/: ${ALLOWED.join(', ')}`,
      );
    const texts = readdirSync(join(root, folder))
      .filter((file) => TEXTS.test(file))
      .sort();
    if (!texts.some((file) => !/^notice/i.test(file)))
      throw new Error(`${name} ${version} has no file with its licence, which has to go with dist/`);
    const from = (typeof repository === 'string' ? repository : (repository?.url ?? ''))
      .replace(/^git\+/, '')
      .replace(/\.git$/, '');
    const heading = [`${name} ${version}`, `Licence: ${license}`, ...(from === '' ? [] : [`Source: ${from}`])].join(
      '\n',
    );
    packages.set(
      `${name} ${version}`,
      [
        heading,
        ...texts.map((file) =>
          readFileSync(join(root, folder, file), 'utf8')
            .replace(/\r\n?/g, '\n')
            .trim(),
        ),
      ].join('\n\n'),
    );
  }
  const sorted = [...packages].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
  return `dist/ has code of these packages in it. Their licences:\n\n${[...sorted].map((text) => `${'='.repeat(80)}\n${text}\n`).join('\n')}`;
}
