import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type IndexEntry, parseGitIndex, readGitIndex } from '../../src/files/git.js';
import { refusalToRunIn } from '../../src/files/terraform-folder.js';
import { fill, tempFolder } from '../support/temp-folder.js';

/** The indexes are those of the real Git. */
let folder: string;
beforeEach(() => {
  folder = tempFolder();
});
afterEach(() => rmSync(folder, { recursive: true }));

const ENV = {
  PATH: process.env['PATH'],
  HOME: '/nowhere',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@b',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@b',
};
const git = (...args: readonly string[]): void =>
  void execFileSync('git', ['-c', 'protocol.file.allow=always', ...args], { cwd: folder, env: ENV, stdio: 'pipe' });
const at = (...path: readonly string[]): string => join(folder, ...path);

function entries(repository = folder): readonly IndexEntry[] | null {
  const found: IndexEntry[] = [];
  return readGitIndex(repository, (entry) => found.push(entry)) ? found : null;
}

const FILES = {
  'a.tf': '',
  'envs/prod/.terraform/providers/x': 'x',
  'envs/prod/main.tf': '',
  'ü/b.tf': '',
  [`long/${'x'.repeat(200)}/y`]: '',
  [`${'d'.repeat(100)}/${'e'.repeat(200)}/${'f'.repeat(200)}`.repeat(1)]: '',
};
const PATHS = Object.keys(FILES).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));

describe('the index of Git', () => {
  it.each([
    ['version 2', ['init', '-q'], ['update-index', '--index-version', '2']],
    ['version 4', ['init', '-q'], ['update-index', '--index-version', '4']],
    ['version 3, which it has where an entry needs it', ['init', '-q'], ['update-index', '--skip-worktree', 'a.tf']],
    [
      'version 4 with such an entry',
      ['init', '-q'],
      ['update-index', '--index-version', '4', '--skip-worktree', 'a.tf'],
    ],
    ['hashes of SHA-256', ['init', '-q', '--object-format=sha256'], ['status']],
    [
      'hashes of SHA-256 and version 4',
      ['init', '-q', '--object-format=sha256'],
      ['update-index', '--index-version', '4'],
    ],
    ['no checksum', ['init', '-q'], ['-c', 'index.skipHash=true', 'update-index', '--force-write-index']],
    ['a cache of untracked files', ['init', '-q'], ['update-index', '--untracked-cache']],
  ])('is read with %s', (_, init, then) => {
    git(...init);
    fill(folder, FILES);
    git('add', '-A', '-f');
    git('commit', '-qm', 'x');
    git(...then);
    expect(entries()?.map(({ path }) => path)).toEqual(PATHS);
  });

  it('is that of the worktree', () => {
    git('init', '-q');
    fill(folder, { 'a.tf': '' });
    git('add', '-A');
    git('commit', '-qm', 'x');
    git('worktree', 'add', '-q', 'tree');
    fill(folder, { 'tree/b.tf': '' });
    git('-C', 'tree', 'add', '-A');
    expect(entries(at('tree'))?.map(({ path }) => path)).toEqual(['a.tf', 'b.tf']);
  });

  it('has submodules, as folders', () => {
    git('init', '-q', 'other');
    fill(folder, { 'other/c.tf': '' });
    git('-C', 'other', 'add', '-A');
    git('-C', 'other', 'commit', '-qm', 'x');
    git('init', '-q', 'repository');
    git('-C', 'repository', 'submodule', '--quiet', 'add', at('other'), 'module');
    expect(entries(at('repository'))).toContainEqual({ path: 'module', isFolder: true });
    expect(entries(at('repository', 'module'))).toEqual([{ path: 'c.tf', isFolder: false }]);
  });

  it('is empty where nothing was added', () => {
    git('init', '-q');
    expect(entries()).toEqual([]);
  });

  it('is not understood where it is in two files, is damaged, or is something else', () => {
    git('init', '-q');
    fill(folder, FILES);
    git('add', '-A', '-f');
    const index = at('.git', 'index');
    const whole = readFileSync(index);
    for (const [name, bytes] of Object.entries({
      'cut off': whole.subarray(0, -1),
      'cut in the middle': whole.subarray(0, 300),
      'without its first entry': Buffer.concat([
        whole.subarray(0, 11),
        Buffer.from([PATHS.length - 1]),
        whole.subarray(12),
      ]),
      'with more': Buffer.concat([whole, Buffer.from('x')]),
      empty: Buffer.alloc(0),
      'of version 5': Buffer.concat([whole.subarray(0, 7), Buffer.from([5]), whole.subarray(8)]),
      text: Buffer.from('DIRC '.repeat(100)),
    })) {
      writeFileSync(index, bytes);
      expect(entries(), name).toBeNull();
    }
    writeFileSync(index, whole);
    git('update-index', '--split-index');
    expect(entries()).toBeNull();
    rmSync(index);
    symlinkSync('../a.tf', index);
    expect(entries()).toBeNull();
  });

  it('takes time in proportion to its length', () => {
    expect(
      parseGitIndex(
        Buffer.concat([Buffer.from('DIRC\0\0\0\u0004\xff\xff\xff\xff', 'latin1'), Buffer.alloc(1_000_000, 0xff)]),
        () => undefined,
      ),
    ).toBe(false);
  });
});

describe('a folder where terraform may run', () => {
  const REFUSED = /^\.terraform of its folder is in the repository/;
  const made = (files: Readonly<Record<string, string>>, ...added: readonly string[]): void => {
    git('init', '-q');
    fill(folder, files);
    if (added.length > 0) git('add', '-f', ...added);
  };

  it('has a .terraform that terraform init made, or none', () => {
    made(
      {
        'envs/prod/.terraform/providers/x': '',
        'envs/prod/main.tf': '',
        'envs/prod/.terraform.lock.hcl': '',
        'root.tf': '',
      },
      'envs/prod/main.tf',
      'envs/prod/.terraform.lock.hcl',
      'root.tf',
    );
    expect(refusalToRunIn(at('envs', 'prod'), {})).toBeNull();
    expect(refusalToRunIn(folder, {})).toBeNull();
  });

  it.each(['envs/prod/.terraform/providers/x', 'envs/prod/.Terraform/y', 'envs/prod/.terraform'])(
    'has none that Git tracks: %s',
    (path) => {
      made({ [path]: '' }, path);
      expect(refusalToRunIn(at('envs', 'prod'), {})).toMatch(
        /^\.terraform of its folder (?:is in the repository|cannot be looked at)/,
      );
    },
  );

  it('has none that Git tracks for a repository further up', () => {
    made({ 'inner/.terraform/x': '' }, 'inner/.terraform/x');
    fill(folder, { 'inner/.git/HEAD': '' });
    expect(refusalToRunIn(at('inner'), {})).toMatch(REFUSED);
  });

  it('has none that is a submodule, nor is it in one that has it', () => {
    git('init', '-q', 'other');
    fill(folder, { 'other/.terraform/providers/x': '' });
    git('-C', 'other', 'add', '-f', '-A');
    git('-C', 'other', 'commit', '-qm', 'x');
    git('init', '-q', 'repository');
    git('-C', 'repository', 'submodule', '--quiet', 'add', at('other'), 'module');
    git('-C', 'repository', 'submodule', '--quiet', 'add', at('other'), 'root/.terraform');
    expect(refusalToRunIn(at('repository', 'module'), {})).toMatch(REFUSED);
    expect(refusalToRunIn(at('repository', 'root'), {})).toMatch(REFUSED);
    expect(refusalToRunIn(at('repository'), {})).toBeNull();
  });

  it('has an index that can be understood', () => {
    made({ 'a.tf': '' }, 'a.tf');
    appendFileSync(at('.git', 'index'), 'x');
    expect(refusalToRunIn(folder, {})).toMatch(/^the index of the repository .* cannot be read/);
  });

  it('has no .terraform that is a link, nor one behind it', () => {
    const outside = tempFolder({ 'providers/x': '', 'cache/linux/provider': '' });
    const PACKAGE = '.terraform/providers/registry.terraform.io/hashicorp/aws/5.0.0';
    made({
      'a/x': '',
      'b/.terraform/x': '',
      [`c/${PACKAGE}/x`]: '',
      [`d/${PACKAGE}/x`]: '',
      'e/.terraform/providers/x': '',
      'evil/x': '',
    });
    symlinkSync(outside, at('a', '.terraform'));
    symlinkSync(join(outside, 'providers'), at('b', '.terraform', 'providers'));
    symlinkSync(join(outside, 'cache', 'linux'), at('c', PACKAGE, 'linux_amd64'));
    symlinkSync(at('evil'), at('d', PACKAGE, 'linux_amd64'));
    symlinkSync(join(outside, 'providers'), at('e', '.terraform', 'providers', 'registry.terraform.io'));
    const answers = ['a', 'b', 'c', 'd', 'e'].map((name) => refusalToRunIn(at(name), {}));
    expect(answers).toEqual([
      '.terraform of its folder is a symbolic link, and the gate starts no program that one leads to',
      '.terraform/providers of its folder is a symbolic link, and the gate starts no program that one leads to',
      // A plugin cache, or a mirror.
      null,
      `${PACKAGE}/linux_amd64 of its folder is a symbolic link into the repository or the working directory: set TF_PLUGIN_CACHE_DIR to a folder outside of them`,
      '.terraform/providers/registry.terraform.io of its folder is a symbolic link, and the gate starts no program that one leads to',
    ]);
    rmSync(outside, { recursive: true });
  });

  it('has no provider with a link to a file of the repository, and links of its own', () => {
    const PLATFORM = '.terraform/providers/registry.terraform.io/hashicorp/aws/5.0.0/linux_amd64';
    made({ 'evil/x': '', [`a/${PLATFORM}/lib/x`]: '', [`b/${PLATFORM}/x`]: '' }, 'evil/x');
    symlinkSync(at('evil', 'x'), at('a', PLATFORM, 'lib', 'provider'));
    symlinkSync('x', at('b', PLATFORM, 'provider'));
    expect(refusalToRunIn(at('a'), {})).toBe(
      `${PLATFORM}/lib/provider of its folder is a symbolic link into the repository or the working directory: set TF_PLUGIN_CACHE_DIR to a folder outside of them`,
    );
    expect(refusalToRunIn(at('b'), {})).toBeNull();
  });

  it('has an index in one file, and the message names the way to it', () => {
    made({ 'a.tf': '' }, 'a.tf');
    git('update-index', '--split-index');
    expect(refusalToRunIn(folder, {})).toMatch(/run git update-index --no-split-index$/);
  });

  it('is told by TF_DATA_DIR, where that is set', () => {
    made({ 'data/providers/x': '', 'a.tf': '' }, 'data/providers/x');
    expect(refusalToRunIn(folder, { TF_DATA_DIR: 'data' })).toMatch(/^data of its folder is in the repository/);
    expect(existsSync(at('.terraform'))).toBe(false);
    expect(refusalToRunIn(folder, {})).toBeNull();
  });
});
