import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sourceFolder } from '../../src/files/source-folder.js';
import { fill, tempFolder } from '../support/temp-folder.js';

const START = process.cwd();
let folder: string;
beforeEach(() => {
  folder = tempFolder();
});
afterEach(() => {
  process.chdir(START);
  rmSync(folder, { recursive: true });
});

const at = (...path: string[]): string => join(folder, ...path);
const pathsOf = (name: string, of = '.'): readonly string[] =>
  sourceFolder(name)
    .files(of)
    .files.map(({ path }) => path);
const problemsOf = (name: string, of = '.'): readonly string[] => sourceFolder(name).files(of).problems;

describe('the files of a folder', () => {
  it('are those that Terraform reads, by name', () => {
    fill(folder, {
      'b.tf': 'b',
      'a.tf.json': '{}',
      'B.tf': '',
      '#c.tf': '',
      '.hidden.tf': '',
      'd.tf~': '',
      '#e.tf#': '',
      'f.tfvars': '',
      'g.tf.bak': '',
      'h.json': '',
      tf: '',
      'sub/i.tf': '',
    });
    mkdirSync(at('folder.tf'));
    expect(sourceFolder(folder).files('.')).toEqual({
      files: [
        { path: '#c.tf', text: '' },
        { path: 'B.tf', text: '' },
        { path: 'a.tf.json', text: '{}' },
        { path: 'b.tf', text: 'b' },
      ],
      problems: [],
    });
    expect(pathsOf(folder, 'sub')).toEqual(['sub/i.tf']);
    expect(pathsOf(at('sub'), '.')).toEqual(['i.tf']);
  });

  it('are without a byte order mark, and with everything else as it is', () => {
    fill(folder, { 'a.tf': '\ufeffa = "ü€😀"\r\n\0' });
    expect(sourceFolder(folder).files('.').files[0]?.text).toBe('a = "ü€😀"\r\n\0');
  });

  it.each([
    ['latin-1', Buffer.from('# größer', 'latin1')],
    ['UTF-16', Buffer.from('\ufeffa = 1', 'utf16le')],
    ['the half of a surrogate pair', Buffer.from([0xed, 0xa0, 0x80])],
    ['a character cut off', Buffer.from([0x61, 0xe2, 0x82])],
  ])('are refused where they are no UTF-8: %s', (_, content) => {
    fill(folder, { 'a.tf': content, 'b.tf': 'b' });
    expect(sourceFolder(folder).files('.')).toEqual({
      files: [{ path: 'b.tf', text: 'b' }],
      problems: ['a.tf is not UTF-8, and is not read: write it again as UTF-8'],
    });
  });

  it('are refused where they are OpenTofu’s alone', () => {
    fill(folder, { 'a.tofu': '', 'a.tf': '', 'b.tofu.json': '' });
    expect(pathsOf(folder)).toEqual(['a.tf']);
    expect(problemsOf(folder)).toEqual([
      'a.tofu is read by OpenTofu alone, and not by the gate',
      'b.tofu.json is read by OpenTofu alone, and not by the gate',
    ]);
  });

  it('are the same each time, and counted once', () => {
    fill(folder, { 'a.tf': 'a' });
    const reader = sourceFolder(folder);
    expect(reader.files('./x/..')).toBe(reader.files('.'));
  });

  it.each(['nowhere', 'nowhere/below', 'a.tf/below', 'x\0y'])(
    'are a problem where there is no such folder: %j',
    (name) => {
      fill(folder, { 'a.tf': '' });
      expect(sourceFolder(folder).files(name)).toEqual({ files: [], problems: [`${name} cannot be found`] });
    },
  );

  it('are a problem where the folder is a file', () => {
    fill(folder, { 'a.tf': '' });
    expect(problemsOf(folder, 'a.tf')).toEqual(['a.tf is no folder']);
  });

  it('are a problem where the folder itself is gone', () => {
    expect(problemsOf(at('gone'))).toEqual(['. cannot be found']);
  });

  // Root may read everything.
  it.runIf(process.getuid?.() !== 0)('are a problem where permission is denied', () => {
    fill(folder, { 'a.tf': '' });
    chmodSync(at('a.tf'), 0);
    expect(problemsOf(folder)).toEqual(['a.tf cannot be read: permission denied']);
  });
});

describe('limits', () => {
  it('are a MiB a file', () => {
    fill(folder, { 'a.tf': ' '.repeat(1024 * 1024), 'b.tf': ' '.repeat(1024 * 1024 + 1) });
    expect(pathsOf(folder)).toEqual(['a.tf']);
    expect(problemsOf(folder)).toEqual(['b.tf has 1048577 bytes, and is not read: up to 1048576 are']);
  });

  it('are 2,000 files of all folders', () => {
    fill(
      folder,
      Object.fromEntries(Array.from({ length: 1500 }, (_, i) => [`${i % 2 === 0 ? 'a' : 'b'}/${i}.tf`, ''])),
    );
    fill(folder, Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`c/${i}.tf`, Buffer.from([0xff])])));
    const reader = sourceFolder(folder);
    expect(reader.files('a').files).toHaveLength(750);
    expect(reader.files('b').files).toHaveLength(750);
    const { problems } = reader.files('c');
    expect(problems).toHaveLength(501);
    expect(problems.at(-1)).toBe(
      'c has more files than are read: up to 2000, and 67108864 bytes, of one configuration',
    );
  });

  it('are 64 MiB in all', () => {
    fill(
      folder,
      Object.fromEntries(Array.from({ length: 66 }, (_, i) => [`${i + 10}.tf`, Buffer.alloc(1024 * 1024, ' ')])),
    );
    const { files, problems } = sourceFolder(folder).files('.');
    expect([files.length, problems]).toEqual([
      64,
      ['. has more files than are read: up to 2000, and 67108864 bytes, of one configuration'],
    ]);
  });
});

describe('links', () => {
  it('are followed within the folder, and not out of it', () => {
    const outside = tempFolder({ 'secret.tf': 'secret', 'module/m.tf': 'secret' });
    fill(folder, { 'a.tf': 'a', 'real/r.tf': 'r' });
    symlinkSync('a.tf', at('b.tf'));
    symlinkSync('real', at('linked'));
    symlinkSync(join(outside, 'secret.tf'), at('out.tf'));
    symlinkSync(join(outside, 'module'), at('out'));
    symlinkSync('nothing', at('dangling.tf'));
    symlinkSync('loop.tf', at('loop.tf'));
    const reader = sourceFolder(folder);
    expect(reader.files('.')).toEqual({
      files: [
        { path: 'a.tf', text: 'a' },
        { path: 'b.tf', text: 'a' },
      ],
      problems: [
        'dangling.tf is a link to nothing',
        'loop.tf is a link to nothing',
        `out.tf is a link out of ${folder}, and is not read`,
      ],
    });
    expect(reader.files('linked').files).toEqual([{ path: 'linked/r.tf', text: 'r' }]);
    expect(reader.files('out')).toEqual({ files: [], problems: [`out is a link out of ${folder}, and is not read`] });
    rmSync(outside, { recursive: true });
  });

  it('lead nowhere else in the repository, be they in the folder or in another module', () => {
    fill(folder, { '.git/HEAD': '', 'shared/s.tf': 's', 'root/r.tf': 'r', 'module/m.tf': 'm' });
    symlinkSync('../shared/s.tf', at('root', 's.tf'));
    symlinkSync('../shared/s.tf', at('module', 's.tf'));
    const reader = sourceFolder(at('root'));
    expect(reader.files('.').problems).toEqual([`s.tf is a link out of ${at('root')}, and is not read`]);
    expect(reader.files('../module').files.map(({ path }) => path)).toEqual(['../module/m.tf']);
  });

  it('of other modules lead nowhere out of the repository', () => {
    const outside = tempFolder({ 'secret.tf': 'secret' });
    fill(folder, { '.git/HEAD': '', 'root/r.tf': 'r' });
    symlinkSync(outside, at('module'));
    expect(problemsOf(at('root'), '../module')).toEqual([
      `../module is a link, or is behind one, outside of ${at('root')}, and is not read`,
    ]);
    rmSync(outside, { recursive: true });
  });

  it('that the user names are where they lead', () => {
    fill(folder, {
      'repository/.git': 'gitdir: elsewhere',
      'repository/root/r.tf': 'r',
      'repository/module/m.tf': 'm',
    });
    symlinkSync('repository/root', at('link'));
    const reader = sourceFolder(at('link'));
    expect(reader.name).toBe(at('link'));
    expect(reader.files('../module').files).toEqual([{ path: '../module/m.tf', text: 'm' }]);
    expect(reader.place('r.tf')).toEqual({ path: 'root/r.tf', inRepository: true });
  });

  // Opened, either would wait for ever.
  it.runIf(process.platform === 'linux')('and names of pipes and devices are not opened', () => {
    execFileSync('mkfifo', [at('pipe.tf')]);
    symlinkSync('/dev/zero', at('zero.tf'));
    expect(sourceFolder(folder).files('.')).toEqual({
      files: [],
      problems: ['pipe.tf is no regular file, and is not read', 'zero.tf is in /dev, and is not read'],
    });
  });
});

describe('the boundary', () => {
  const LAYOUT = { 'envs/prod/main.tf': '', 'modules/table/main.tf': 'table', 'other.tf': '' };

  it('is the repository', () => {
    fill(folder, {
      'clone/.git/HEAD': '',
      ...Object.fromEntries(Object.entries(LAYOUT).map(([path, text]) => [`clone/${path}`, text])),
      'secret/s.tf': '',
    });
    const reader = sourceFolder(at('clone/envs/prod'));
    expect(reader.files('../../modules/table').files).toEqual([{ path: '../../modules/table/main.tf', text: 'table' }]);
    expect(reader.files('../..').files).toEqual([{ path: '../../other.tf', text: '' }]);
    for (const out of ['../../..', '../../../secret']) {
      expect(reader.files(out)).toEqual({
        files: [],
        problems: [
          `${out} is outside ${at('clone')}, and is not read: name the folder of the configuration from within the repository that both are in`,
        ],
      });
    }
    expect(reader.files('/etc').files).toEqual([]);
    expect(reader.files('/etc').problems).toHaveLength(1);
    expect(reader.place('../../modules/table/main.tf')).toEqual({ path: 'modules/table/main.tf', inRepository: true });
    expect(reader.place('main.tf')).toEqual({ path: 'envs/prod/main.tf', inRepository: true });
    expect(reader.place('.terraform/modules/vpc/main.tf')).toEqual({
      path: 'envs/prod/.terraform/modules/vpc/main.tf',
      inRepository: false,
    });
    expect(reader.place('../../../secret/s.tf')).toEqual({ path: '../../../secret/s.tf', inRepository: false });
  });

  it('is the working directory, where there is no repository', () => {
    fill(folder, LAYOUT);
    process.chdir(folder);
    const reader = sourceFolder('envs/prod');
    expect(reader.name).toBe('envs/prod');
    expect(reader.files('../../modules/table').files).toHaveLength(1);
    expect(reader.place('../../modules/table/main.tf')).toEqual({ path: 'modules/table/main.tf', inRepository: true });
    expect(reader.files('../../..').problems).toHaveLength(1);
  });

  it('is the folder, where that is not below the working directory', () => {
    fill(folder, LAYOUT);
    const reader = sourceFolder(at('envs/prod'));
    expect(reader.files('../../modules/table').problems).toHaveLength(1);
    expect(reader.place('main.tf')).toEqual({ path: 'main.tf', inRepository: false });
  });
});

describe('modules that terraform init has installed', () => {
  const MANIFEST = '.terraform/modules/modules.json';
  const VPC = {
    Key: 'network.vpc',
    Source: 'registry.terraform.io/terraform-aws-modules/vpc/aws',
    Version: '5.0.0',
    Dir: '.terraform/modules/network.vpc',
  };

  it('are found by their keys', () => {
    fill(folder, {
      [MANIFEST]: JSON.stringify({ Modules: [{ Key: '', Source: '', Dir: '.' }, VPC] }),
      '.terraform/modules/network.vpc/main.tf': 'vpc',
    });
    const reader = sourceFolder(folder);
    expect(reader.installed('network.vpc')).toEqual({ source: VPC.Source, folder: VPC.Dir });
    expect(reader.files(VPC.Dir).files).toEqual([{ path: `${VPC.Dir}/main.tf`, text: 'vpc' }]);
    for (const key of ['network', 'constructor', '__proto__']) expect(reader.installed(key)).toBeUndefined();
  });

  it('have folders from the root module, be they written absolute or by Windows', () => {
    fill(folder, {
      [MANIFEST]: JSON.stringify({
        Modules: [
          { ...VPC, Key: 'a', Dir: at('elsewhere', 'a') },
          { ...VPC, Key: 'b', Dir: '.terraform\\modules\\b' },
        ],
      }),
    });
    const reader = sourceFolder(folder);
    expect(reader.installed('a')?.folder).toBe('elsewhere/a');
    expect(reader.installed('b')?.folder).toBe('.terraform/modules/b');
  });

  it.each(['../x', '/etc', '.terraform/../..'])('are not there where they are out of bounds: %s', (Dir) => {
    fill(folder, { [MANIFEST]: JSON.stringify({ Modules: [{ ...VPC, Dir }] }) });
    expect(sourceFolder(folder).installed('network.vpc')).toBeUndefined();
  });

  it.each([
    ['no manifest', undefined],
    ['one that is no JSON', '{'],
    ['one of another shape', '{"Modules":{"Key":"network.vpc","Dir":"x"}}'],
    [
      'rows of another shape',
      '[null,1,"x",[],{"Key":1,"Dir":"x"},{"Key":"network.vpc"},{"Key":"network.vpc","Dir":null}]',
    ],
    ['one that is too large', ' '.repeat(4 * 1024 * 1024) + JSON.stringify([VPC])],
    ['one that is nested deeply', '['.repeat(200_000)],
  ])('are not there: %s', (_, manifest) => {
    if (manifest !== undefined) fill(folder, { [MANIFEST]: manifest });
    expect(sourceFolder(folder).installed('network.vpc')).toBeUndefined();
  });

  it('are not there where the manifest is a link out', () => {
    const outside = tempFolder({ 'modules.json': JSON.stringify({ Modules: [VPC] }) });
    mkdirSync(at('.terraform'));
    symlinkSync(outside, at('.terraform', 'modules'));
    expect(sourceFolder(folder).installed('network.vpc')).toBeUndefined();
    rmSync(outside, { recursive: true });
  });
});
