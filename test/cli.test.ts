import { spawn } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RULES } from '../src/rules/registry.js';
import { fixturePath, planBytes } from './support/fixtures.js';
import { IS_POSIX } from './support/posix.js';
import { CLI, run } from './support/process.js';

const PASSING = fixturePath('key-created-in-the-same-plan', 'plan.json');
const FAILING = fixturePath('created-disabled', 'plan.json');
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dynamodb-kms-gate-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('exit code and streams', () => {
  it.each([
    ['a plan that passes', ['check', PASSING], 0, /^PASS {2}/],
    ['a plan that fails', ['check', FAILING], 1, /^FAIL {2}1 of 1 table /],
    ['one that passes and one that fails', ['check', PASSING, FAILING], 1, /^FAIL {2}1 of 2 tables /],
    ['an error with --fail-on never', ['check', '--fail-on', 'never', FAILING], 0, /^PASS {2}/],
    [
      'a warning with --fail-on warning',
      ['check', '--fail-on', 'warning', fixturePath('customer-key-changed-to-another', 'plan.json')],
      1,
      /^FAIL {2}/,
    ],
    ['--version', ['--version'], 0, new RegExp(`^${version}\n$`)],
    ['--help', ['--help'], 0, /check \[PLAN\.\.\.\]/],
    ['no command', [], 2, /check \[PLAN\.\.\.\]/],
    ['explain', ['explain'], 0, /Keep the old key enabled until DescribeTable/],
  ] as const)('%s', async (_, args, code, stdout) => {
    const outcome = await run(args);
    expect(outcome).toMatchObject({ code, stderr: '' });
    expect(outcome.stdout).toMatch(stdout);
  });

  it('explains every rule', async () => {
    const outcomes = await Promise.all(RULES.map(({ id }) => run(['explain', id])));
    for (const [i, { code, stdout }] of outcomes.entries()) {
      expect(code).toBe(0);
      for (const { message, remedy } of Object.values(RULES[i]!.problems)) {
        expect(stdout).toContain(message);
        expect(stdout).toContain(remedy);
      }
      expect(stdout).toContain('four key changes in 24 hours');
    }
  });

  it('has no colour in a pipe', async () => {
    expect((await run(['check', FAILING])).stdout).not.toContain('\u001b');
  });

  it.runIf(IS_POSIX)('keeps its verdict where the reader leaves early', async () => {
    const child = spawn(process.execPath, [CLI, 'check', fixturePath('two-hundred-tables', 'plan.json')], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.destroy();
    const stderr: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, stderr: Buffer.concat(stderr).toString() }).toEqual({ code: 1, stderr: '' });
  });
});

// Linux has a file that is always full.
describe.runIf(existsSync('/dev/full'))('a standard output that cannot be written', () => {
  it.each([
    [PASSING, 0],
    [FAILING, 1],
  ])('changes no verdict: %s', async (plan, expected) => {
    const full = openSync('/dev/full', 'w');
    const child = spawn(process.execPath, [CLI, 'check', plan], { stdio: ['ignore', full, 'pipe'] });
    const stderr: Buffer[] = [];
    child.stderr!.on('data', (chunk: Buffer) => stderr.push(chunk));
    const code = await new Promise((resolve) => child.on('close', resolve));
    closeSync(full);
    expect(code).toBe(expected);
    expect(Buffer.concat(stderr).toString()).toBe(
      'dynamodb-kms-gate: the report could not be written: ENOSPC: no space left on device, write\n',
    );
  });
});

describe('usage errors are one line, exit code 2 and nothing on standard output', () => {
  it.each([
    [
      'a command that is none',
      ['inspect'],
      'dynamodb-kms-gate: there is no command "inspect"; there are check, verify, explain, see --help\n',
    ],
    [
      'a flag of another command',
      ['check', '--tables', 'x.json', PASSING],
      'dynamodb-kms-gate: check has no option --tables; see --help\n',
    ],
    [
      'a flag that is none',
      ['check', '--requires', 'kms', PASSING],
      "dynamodb-kms-gate: Unknown option '--requires'; see --help\n",
    ],
    [
      'a flag without its value',
      ['check', PASSING, '--require'],
      "dynamodb-kms-gate: Option '--require <value>' argument missing; see --help\n",
    ],
    [
      'a value that is not allowed',
      ['check', '--require', 'cmk', PASSING],
      'dynamodb-kms-gate: --require is "cmk"; allowed: kms, customer-managed\n',
    ],
    [
      'another',
      ['check', '--undetermined', 'ignore', PASSING],
      'dynamodb-kms-gate: --undetermined is "ignore"; allowed: fail, warn\n',
    ],
    [
      'another',
      ['check', '--fail-on', 'note', PASSING],
      'dynamodb-kms-gate: --fail-on is "note"; allowed: error, warning, never\n',
    ],
    [
      'a format that is none',
      ['check', '--format', 'xml', PASSING],
      'dynamodb-kms-gate: --format is "xml"; allowed: text, markdown, json, sarif\n',
    ],
    [
      'an empty --output',
      ['check', '--output', '', PASSING],
      'dynamodb-kms-gate: --output is empty; give it the name of a file\n',
    ],
    [
      'a rule that is none',
      ['explain', 'nope'],
      `dynamodb-kms-gate: there is no rule "nope"; there are: ${RULES.map(({ id }) => id).join(', ')}\n`,
    ],
  ])('%s', async (_, args, stderr) => {
    expect(await run(args)).toEqual({ code: 2, stdout: '', stderr });
  });
});

describe('input', () => {
  const plan = planBytes('key-created-in-the-same-plan');

  it('reads standard input, named or not', async () => {
    for (const args of [['check', '-'], ['check']]) {
      expect(await run(args, { stdin: plan })).toMatchObject({ code: 0, stderr: '' });
    }
  });

  it('expands quoted globs, sorted, each file once, and takes a file of that very name first', async () => {
    mkdirSync(join(folder, 'plans'));
    for (const name of ['b.json', 'a.json', 'c[1].json']) file(`plans/${name}`, plan);
    const outcome = await run(['check', '--format', 'json', 'plans/*.json', 'plans/a.json', 'plans/c[1].json'], {
      cwd: folder,
    });
    expect((JSON.parse(outcome.stdout) as { plans: { path: string }[] }).plans.map(({ path }) => path)).toEqual([
      'plans/a.json',
      'plans/b.json',
      'plans/c[1].json',
    ]);
  });

  it('keeps the rows of plans apart', async () => {
    const { stdout } = await run(['check', '--format', 'json', PASSING, FAILING]);
    const { tables, findings } = JSON.parse(stdout) as {
      tables: { plan: string; verdict: string }[];
      findings: { plan: string; severity: string }[];
    };
    expect(tables.map(({ plan, verdict }) => [plan, verdict])).toEqual([
      [PASSING, 'pass'],
      [FAILING, 'fail'],
    ]);
    expect(findings.filter(({ severity }) => severity === 'error').map(({ plan }) => plan)).toEqual([FAILING]);
  });

  it('has the sha256 of the bytes as read', async () => {
    const { createHash } = await import('node:crypto');
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(Buffer.from(plan).toString(), 'utf16le')]);
    const { stdout, code } = await run(['check', '--format', 'json', '-'], { stdin: utf16 });
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as { plans: { sha256: string }[] }).plans[0]!.sha256).toBe(
      createHash('sha256').update(utf16).digest('hex'),
    );
  });

  it.each([
    [
      'an empty file',
      () => file('empty.json', ''),
      'is empty; make it with: terraform show -json PLANFILE > plan.json',
    ],
    [
      'a truncated file',
      () => file('truncated.json', plan.subarray(0, 2000)),
      'ends in the middle of the JSON: the file is truncated; write it again and look whether terraform show failed',
    ],
    [
      'text',
      () => file('text.json', 'Terraform used the selected providers\n'),
      'is not JSON: it begins with "Terraform used the selected providers"; make it with: terraform show -json PLANFILE > plan.json',
    ],
    [
      'the state',
      () => file('state.json', '{"format_version":"1.0","terraform_version":"1.11.4","values":{}}'),
      'is a state, not a plan: terraform show -json prints the state where it is given no plan file; run terraform show -json PLANFILE',
    ],
    [
      'the stream of terraform plan -json',
      () => file('stream.json', '{"@level":"info","@message":"Terraform 1.11.4"}\n{"@level":"info"}\n'),
      'is the stream of terraform plan -json, not a plan: save the plan with terraform plan -out=tfplan and give the gate what terraform show -json tfplan prints',
    ],
    [
      'a saved plan file',
      () => file('tfplan', Buffer.from('PK\u0003\u0004rest', 'latin1')),
      'begins like a saved plan file, and is truncated or damaged: write it again',
    ],
    [
      'format_version 2',
      () => file('two.json', '{"format_version":"2.0","resource_changes":[]}'),
      'has format_version "2.0", and this version reads 0.x and 1.x; look for a newer version of dynamodb-kms-gate',
    ],
    [
      'a file that is not there',
      () => join(folder, 'nowhere.json'),
      'does not exist: look at the path and at the directory that the gate runs in',
    ],
    ['a directory', () => folder, 'is a directory: name a plan file in it, or a glob such as "plans/*.json"'],
    [
      'a glob below a file',
      () => `${file('file.json', '{}').replaceAll('\\', '/')}/*.json`,
      'matches no file: look at the pattern and at the directory that the gate runs in',
    ],
    [
      'a glob that matches nothing',
      () => `${folder.replaceAll('\\', '/')}/none-*.json`,
      'matches no file: look at the pattern and at the directory that the gate runs in',
    ],
  ])('%s is refused in one line', async (_, path, message) => {
    const named = path();
    expect(await run(['check', named])).toEqual({
      code: 2,
      stdout: '',
      stderr: `dynamodb-kms-gate: ${named} ${message}\n`,
    });
  });

  it('refuses an empty path', async () => {
    expect(await run(['check', ''])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'dynamodb-kms-gate: the path of a plan is empty: name a file, a glob, or - for standard input\n',
    });
  });

  it.runIf(IS_POSIX)('keeps to one line where a file has two in its name', async () => {
    expect((await run(['check', 'a\nb.json'])).stderr).toBe(
      'dynamodb-kms-gate: a\\nb.json does not exist: look at the path and at the directory that the gate runs in\n',
    );
  });

  it('names every plan that cannot be read, and judges none', async () => {
    const empty = file('nothing.json', '');
    const outcome = await run(['check', PASSING, empty, join(folder, 'nowhere.json')]);
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    expect(outcome.stderr.split('\n')).toHaveLength(3);
  });
});

describe('--output', () => {
  it('writes the whole report to the file, and says so', async () => {
    const path = join(folder, 'report.json');
    const outcome = await run(['check', '--format', 'json', '--output', path, FAILING]);
    expect(outcome).toEqual({ code: 1, stdout: '', stderr: `FAIL: the report is in ${path}\n` });
    expect(readFileSync(path, 'utf8')).toBe((await run(['check', '--format', 'json', FAILING])).stdout);
    expect(readdirSync(folder).filter((name) => name.includes('partial'))).toEqual([]);
  });

  it.runIf(IS_POSIX)('keeps the mode of the file', async () => {
    const target = file('kept.txt', 'old');
    chmodSync(target, 0o600);
    expect((await run(['check', '--output', 'kept.txt', PASSING], { cwd: folder })).code).toBe(0);
    expect(readFileSync(target, 'utf8')).toMatch(/^PASS/);
    expect(statSync(target).mode & 0o777).toBe(0o600);
  });

  it.runIf(existsSync('/dev/stdout'))('writes to what is no regular file as it is', async () => {
    expect(await run(['check', '--output', '/dev/stdout', PASSING])).toMatchObject({
      code: 0,
      stdout: (await run(['check', PASSING])).stdout,
    });
  });

  it.each([
    [PASSING, 0, 'pass'],
    [FAILING, 1, 'fail'],
  ])('that cannot be written changes no verdict, and loses no report: %s', async (plan, code, verdict) => {
    const outcome = await run(['check', '--output', join(folder, 'no', 'such', 'folder.txt'), plan]);
    expect(outcome.code).toBe(code);
    expect(outcome.stderr).toMatch(
      new RegExp(`^dynamodb-kms-gate: the report could not be written: ENOENT.*; the verdict is ${verdict}\n$`),
    );
    expect(outcome.stdout).toBe((await run(['check', plan])).stdout);
  });
});

describe('hostile text', () => {
  const hostile = fixturePath('hostile-for-each-keys', 'plan.json');
  // Everything that a terminal acts on or does not show, but for the line feeds of the report itself.
  const active = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/;

  it.each(['text', 'markdown', 'json', 'sarif'])('reaches no terminal: %s', async (format) => {
    const raw = JSON.parse(Buffer.from(planBytes('hostile-for-each-keys')).toString()) as {
      planned_values?: unknown;
      resource_changes: { address: string; index: string }[];
    };
    delete raw.planned_values;
    // A newer Terraform or OpenTofu may print addresses less carefully than this one does.
    for (const [i, change] of raw.resource_changes.entries()) {
      change.index = `\u001b[31m\u009b1m\u202e\r\n::error::${i}##[error]`;
      change.address = `aws_dynamodb_table.hostile["${change.index}"]`;
    }
    for (const outcome of [
      await run(['check', '--format', format, hostile]),
      await run(['check', '--format', format, '-'], { stdin: JSON.stringify(raw) }),
    ]) {
      expect(outcome.code).toBe(1);
      expect(outcome.stdout).not.toMatch(active);
      expect(outcome.stdout).not.toMatch(/^\s*::/m);
      expect(outcome.stdout).not.toContain('##[');
    }
  });

  it.runIf(IS_POSIX)('in the name of a file is shown, not obeyed', async () => {
    const outcome = await run(['check', join(folder, '\u001b[2J.json')]);
    expect(outcome.code).toBe(2);
    expect(outcome.stderr).not.toMatch(active);
    expect(outcome.stderr).toContain('\\u{1b}[2J');
  });
});

describe('sensitive values', () => {
  const canary = 'arn:aws:kms:us-east-1:111122223333:key/cacacaca-1111-2222-3333-444444444444';
  const text = Buffer.from(planBytes('key-changed-by-a-sensitive-variable'))
    .toString()
    .replaceAll('arn:aws:kms:us-east-1:111122223333:key/bbbbbbbb-1111-2222-3333-444444444444', canary);

  it.each(['text', 'markdown', 'json', 'sarif'])('are in no output: %s', async (format) => {
    expect(text).toContain(canary);
    const { stdout, stderr } = await run(['check', '--format', format, '-'], { stdin: text });
    expect(stdout + stderr).not.toContain('cacacaca');
    expect(stdout).toContain('(sensitive)');
  });
});
