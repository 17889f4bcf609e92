import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { savedPlan } from '../../src/files/saved-plan.js';
import { sourceFolder } from '../../src/files/source-folder.js';
import { fill, tempFolder } from '../support/temp-folder.js';
import { type ZipEntry, zip } from '../support/zip.js';

const SAVED = fileURLToPath(new URL('../saved-plans/', import.meta.url));

let folder: string;
beforeEach(() => {
  folder = tempFolder();
});
afterEach(() => rmSync(folder, { recursive: true }));

const entry = (name: string, content: string | Uint8Array = '', claimed?: number): ZipEntry => ({
  name,
  content,
  ...(claimed === undefined ? {} : { claimed }),
});
const TFPLAN = entry('tfplan', 'protobuf');
const manifest = (...rows: readonly (readonly [key: string, dir: string])[]): ZipEntry =>
  entry('tfconfig/modules.json', JSON.stringify(rows.map(([Key, Dir]) => ({ Key, Source: `./${Key}`, Dir }))));

function planOf(...entries: readonly ZipEntry[]): ReturnType<typeof savedPlan> {
  fill(folder, { tfplan: zip(...entries) });
  return savedPlan('tfplan', join(folder, 'tfplan'), []);
}

describe('a saved plan of Terraform', () => {
  it('has the modules where they were', async () => {
    const reader = await savedPlan('tfplan', `${SAVED}module-beside-the-root/tfplan`, []);
    const disk = sourceFolder(`${SAVED}module-beside-the-root/envs/prod`);
    for (const at of ['.', 'keys', '../../modules/table', '../../modules/table/inner']) {
      expect(reader.files(at).files).not.toEqual([]);
      expect(reader.files(at)).toEqual(disk.files(at));
    }
    expect(reader.installed('orders.inner')).toEqual({ source: './inner', folder: '../../modules/table/inner' });
    expect(reader.installed('nowhere')).toBeUndefined();
    expect(reader.files('../..')).toEqual({ files: [], problems: ['../.. is not in the saved plan'] });
  });

  it('has a module that is called twice, and JSON syntax', async () => {
    const reader = await savedPlan('tfplan', `${SAVED}json-syntax-and-a-module-called-twice/tfplan`, []);
    expect(reader.files('.').files.map(({ path }) => path)).toEqual(['main.tf.json']);
    expect(reader.files('./table/').files.map(({ path }) => path)).toEqual(['table/main.tf']);
    expect([reader.installed('orders')?.folder, reader.installed('payments')?.folder]).toEqual(['table', 'table']);
  });

  it('has files in the place where the same file is on disk', async () => {
    fill(folder, {
      '.git/HEAD': '',
      'root/a.tf': 'a',
      'root/b.tf': 'changed since',
      'm/c.tf': 'c',
      tfplan: zip(
        TFPLAN,
        manifest(['', '.'], ['m', '../m']),
        entry('tfconfig/m-/a.tf', 'a'),
        entry('tfconfig/m-/b.tf', 'b'),
        entry('tfconfig/m-m/c.tf', 'c'),
      ),
    });
    const reader = await savedPlan('tfplan', join(folder, 'tfplan'), [
      sourceFolder(folder),
      sourceFolder(join(folder, 'root')),
    ]);
    expect(reader.place('a.tf')).toEqual({ path: 'root/a.tf', inRepository: true });
    expect(reader.place('../m/c.tf')).toEqual({ path: 'm/c.tf', inRepository: true });
    expect(reader.place('b.tf')).toEqual({ path: 'b.tf', inRepository: false });
    expect(reader.place('nowhere.tf')).toEqual({ path: 'nowhere.tf', inRepository: false });
  });
});

describe('a zip file that is hostile', () => {
  it('gives no names that lead out, and writes nothing', async () => {
    const reader = await planOf(
      TFPLAN,
      manifest(['', '.'], ['a', '..'], ['../..', 'b']),
      ...[
        'tfconfig/m-/../../x.tf',
        '/etc/x.tf',
        'tfconfig/m-/../x.tf',
        '../x.tf',
        'tfconfig/m-/a/b.tf',
        'tfconfig/m-/a\\b.tf',
        'C:\\x.tf',
        'tfconfig/m-/.tf',
        'tfconfig/m-/x.txt',
      ].map((name) => entry(name, 'x')),
      entry('tfconfig/m-/ok.tf', 'ok'),
    );
    expect(reader.files('.').files).toEqual([{ path: 'ok.tf', text: 'ok' }]);
    expect(reader.files('..')).toEqual({ files: [], problems: [] });
    expect(readdirSync(folder)).toEqual(['tfplan']);
  });

  it.each([
    [
      'a file that is too large',
      entry('tfconfig/m-/x.tf', ' '.repeat(1024 * 1024 + 1)),
      'x.tf has 1048577 bytes, and is not read: up to 1048576 are',
    ],
    [
      'a bomb',
      entry('tfconfig/m-/x.tf', Buffer.alloc(50 * 1024 * 1024), 1000),
      /^x\.tf cannot be unpacked: too many bytes/,
    ],
    [
      'a file that has less than it says',
      entry('tfconfig/m-/x.tf', 'x', 1000),
      /^x\.tf cannot be unpacked: not enough bytes/,
    ],
    [
      'a file that is not UTF-8',
      entry('tfconfig/m-/x.tf', Buffer.from([0xff])),
      'x.tf is not UTF-8, and is not read: write it again as UTF-8',
    ],
  ])('is a problem: %s', async (_, hostile, problem) => {
    const reader = await planOf(TFPLAN, manifest(['', '.']), hostile, entry('tfconfig/m-/y.tf', 'y'));
    const { files, problems } = reader.files('.');
    expect(files).toEqual([{ path: 'y.tf', text: 'y' }]);
    expect(problems).toEqual([typeof problem === 'string' ? problem : expect.stringMatching(problem)]);
  });

  it('is read up to 2,000 files', async () => {
    const reader = await planOf(
      TFPLAN,
      manifest(['', '.']),
      ...Array.from({ length: 2500 }, (_, i) => entry(`tfconfig/m-/${i}.tf`)),
    );
    const { files, problems } = reader.files('.');
    expect([files.length, problems]).toEqual([
      2000,
      ['. has more files than are read: up to 2000, and 67108864 bytes, of one configuration'],
    ]);
  });

  it.each([
    ['no manifest', []],
    ['a manifest that is none', [entry('tfconfig/modules.json', '{"a":')]],
    ['a manifest that is a bomb', [entry('tfconfig/modules.json', Buffer.alloc(50 * 1024 * 1024, ' '), 10)]],
    ['a manifest that is too large', [entry('tfconfig/modules.json', `${' '.repeat(4 * 1024 * 1024)}[]`)]],
  ])('has no files: %s', async (_, entries) => {
    const reader = await planOf(TFPLAN, ...entries, entry('tfconfig/m-/x.tf', 'x'));
    expect(reader.files('.')).toEqual({ files: [], problems: ['. is not in the saved plan'] });
  });
});

describe('what is no saved plan', () => {
  it('is told: another zip file', async () => {
    await expect(planOf(entry('report.docx', 'x'))).rejects.toThrow(
      'is a zip file and no saved plan, which has an entry tfplan in it: give the gate what terraform plan -out writes',
    );
  });

  it.each([
    ['cut off', zip(TFPLAN, manifest(['', '.'])).subarray(0, -30)],
    ['with a directory that is not there', Buffer.concat([zip(TFPLAN).subarray(0, 60), zip(TFPLAN).subarray(-22)])],
  ])('is told: a zip file %s', async (_, bytes) => {
    fill(folder, { tfplan: bytes });
    await expect(savedPlan('x', join(folder, 'tfplan'), [])).rejects.toThrow(
      'begins like a saved plan file, and is truncated or damaged: write it again',
    );
  });
});
