import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPlanFiles } from '../../src/files/plan-files.js';
import { planFileKind } from '../../src/files/read-file.js';
import { fill, tempFolder } from '../support/temp-folder.js';

const SAVED = fileURLToPath(new URL('../saved-plans/module-beside-the-root/', import.meta.url));
const saved = (path: string): Buffer => readFileSync(join(SAVED, path));

const START = process.cwd();
let folder: string;
/** Prints the plan that was recorded. */
let terraform: string;
beforeEach(() => {
  folder = tempFolder({
    '.git/HEAD': '',
    'plan.json': saved('plan.json'),
    tfplan: saved('tfplan'),
    'bin/show': `#!/bin/sh\ncat ${SAVED}plan.json\n`,
  });
  terraform = join(folder, 'bin', 'show');
  chmodSync(terraform, 0o755);
  process.chdir(folder);
});
afterEach(() => {
  process.chdir(START);
  rmSync(folder, { recursive: true });
});

async function sourcesOf(
  path: string,
  ...sources: readonly string[]
): Promise<readonly (readonly [name: string, isAskedFor: boolean])[]> {
  const [plan] = await readPlanFiles([{ path, namedBy: 'command-line' }], {
    sources,
    namedBy: 'command-line',
    terraform,
  });
  return plan!.sources.map(({ reader, isAskedFor }) => [reader.name, isAskedFor]);
}

describe('the sources of a plan in JSON', () => {
  it('are the folders that are named, in order', async () => {
    fill(folder, { 'main.tf': '', 'a/main.tf': '' });
    mkdirSync('b');
    expect(await sourcesOf('plan.json', 'b', 'a')).toEqual([
      ['b', true],
      ['a', true],
    ]);
  });

  it.each(['main.tf', 'main.tf.json'])('are the working directory, where it has a %s', async (name) => {
    fill(folder, { [name]: '' });
    expect(await sourcesOf('plan.json')).toEqual([['.', false]]);
  });

  it('are none, where none are named or there', async () => {
    fill(folder, { 'a/main.tf': '', '.hidden.tf': '' });
    expect(await sourcesOf('plan.json')).toEqual([]);
    fill(folder, { 'main.tf': '' });
    expect(await sourcesOf('plan.json', 'none')).toEqual([]);
  });

  it.each([
    [
      'a folder that is not there',
      ['nowhere'],
      'source "nowhere" does not exist: name the folder of the configuration, or none',
    ],
    ['an empty name', [''], 'source "" does not exist: name the folder of the configuration, or none'],
    ['a file', ['plan.json'], 'source "plan.json" is no folder: name the folder of the configuration, or none'],
    [
      'none beside a folder',
      ['none', '.'],
      'source is none and ".": name folders, or none alone (a folder of that name is ./none)',
    ],
  ])('are refused: %s', async (_, sources, message) => {
    await expect(sourcesOf('plan.json', ...sources)).rejects.toThrow(message);
  });
});

describe('the sources of a saved plan', () => {
  it('are what it carries, and nothing else', async () => {
    fill(folder, { 'main.tf': '', 'a/main.tf': '' });
    expect(await sourcesOf('tfplan')).toEqual([['tfplan', true]]);
    expect(await sourcesOf('tfplan', 'a')).toEqual([['tfplan', true]]);
    expect(await sourcesOf('tfplan', 'none')).toEqual([]);
  });

  it.each([
    ['a folder that is named', 'clone/envs/prod', ['clone/envs/prod'], 'tfplan'],
    ['the working directory', '.', [], 'tfplan'],
    ['the folder of the plan', 'clone/envs/prod', [], 'clone/envs/prod/tfplan'],
  ])('have their places from %s', async (_, root, sources, path) => {
    fill(folder, {
      [`${root}/main.tf`]: saved('envs/prod/main.tf'),
      'clone/modules/table/main.tf': saved('modules/table/main.tf'),
      [path]: saved('tfplan'),
    });
    const [plan] = await readPlanFiles([{ path, namedBy: 'command-line' }], {
      sources,
      namedBy: 'command-line',
      terraform,
    });
    const { reader } = plan!.sources[0]!;
    expect(reader.place('main.tf')).toEqual({ path: join(root, 'main.tf'), inRepository: true });
    if (root !== '.')
      expect(reader.place('../../modules/table/main.tf')).toEqual({
        path: 'clone/modules/table/main.tf',
        inRepository: true,
      });
    expect(reader.place('keys/main.tf')).toEqual({ path: 'keys/main.tf', inRepository: false });
  });

  it('are those of a folder, where OpenTofu encrypted it', async () => {
    fill(folder, {
      encrypted: '{"meta":{"key_provider.pbkdf2.p":"AAAA"},"encrypted_data":"AAAA","encryption_version":"v0"}',
      'main.tf': '',
    });
    mkdirSync('a');
    expect(await sourcesOf('encrypted')).toEqual([['.', false]]);
    expect(await sourcesOf('encrypted', 'a')).toEqual([['a', true]]);
  });

  it('are not looked for where it is known otherwise that no program may be started', async () => {
    fill(folder, { 'made/tfplan': saved('tfplan') });
    const asked: string[] = [];
    const mayRunIn = (where: string): Promise<string | null> =>
      Promise.resolve(asked.push(where) === 1 ? null : 'it is in the tree of the pull request');
    const read = () =>
      readPlanFiles([{ path: 'made/tfplan', namedBy: 'workflow' }], {
        sources: [],
        namedBy: 'workflow',
        terraform,
        mayRunIn,
      });
    expect(await read()).toHaveLength(1);
    await expect(read()).rejects.toThrow(
      'made/tfplan cannot be shown, because it is in the tree of the pull request; give the gate what terraform show -json prints',
    );
    expect(asked).toEqual(Array(2).fill(join(folder, 'made')));
  });

  it('have the sha256 of the file that will be applied', async () => {
    const [plan] = await readPlanFiles([{ path: 'tfplan', namedBy: 'command-line' }], {
      sources: [],
      namedBy: 'command-line',
      terraform,
    });
    expect(plan!.sha256).toBe(createHash('sha256').update(saved('tfplan')).digest('hex'));
    symlinkSync('tfplan', 'link');
    expect(
      (
        await readPlanFiles([{ path: 'link', namedBy: 'command-line' }], {
          sources: [],
          namedBy: 'command-line',
          terraform,
        })
      )[0]!.sha256,
    ).toBe(plan!.sha256);
  });
});

describe('what a plan file is', () => {
  it.each([
    ['PK\u0003\u0004', 'saved'],
    ['PK\u0003', 'json'],
    ['', 'json'],
    ['{"meta":{"a":"b"},"encrypted_data":"x"}', 'encrypted'],
    [' {\n "meta" : {},\n "encrypted_data":"x"}', 'encrypted'],
    ['{"serial":1,"lineage":"x","meta":{},"encrypted_data":"x"}', 'json'],
    ['{"meta":{}}', 'json'],
    ['{"format_version":"1.2"}', 'json'],
  ])('shows in its first bytes: %j', (start, kind) => {
    expect(planFileKind(Buffer.from(start, 'latin1'))).toBe(kind);
  });
});
