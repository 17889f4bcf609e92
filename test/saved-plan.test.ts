import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { it as onGitHub } from './support/action.js';
import { MERGE } from './support/events.js';
import { type Outcome, run } from './support/process.js';
import { fill, tempFolder } from './support/temp-folder.js';
import { zip } from './support/zip.js';

const SAVED = fileURLToPath(new URL('./saved-plans/', import.meta.url));
const PLANS = readdirSync(SAVED).filter((name) => existsSync(join(SAVED, name, 'tfplan')));
const planPath = (plan: string, file = 'tfplan'): string => join(SAVED, plan, file);

/** Programs that stand in for Terraform: they take `show -json FILE` alone and note how they were called. */
const SHOWS = `const { readFileSync, writeFileSync } = require('node:fs');
const { dirname, isAbsolute, join } = require('node:path');
const [command, option, file, ...others] = process.argv.slice(2);
if (command !== 'show' || option !== '-json' || !isAbsolute(file) || others.length > 0) throw new Error('called in another way');
writeFileSync(join(dirname(__filename), 'called.json'), JSON.stringify({ cwd: process.cwd(), env: process.env }));
process.stdout.write(readFileSync(join(dirname(file), 'plan.json')));
`;
const NOISY = `console.log('[command]/opt/terraform-bin show -json');\n${SHOWS}process.stdout.write('\\n::debug::exit code 0\\n');\n`;
const REFUSES = `process.stderr.write('\\u001b[31m╷\\u001b[0m\\n│ Error: Could not show local plan\\n│ \\n│ plan file was created by another\\n│ version.\\n╵\\n'); process.exitCode = 1;\n`;
const HALF =
  'process.stdout.write(\'{"format_version":"1.2",\'); process.stderr.write(\'Error: out of memory\\n\'); process.exitCode = 3;\n';
const OTHER = "process.stdout.write('Hello\\n'.repeat(1e5));\n";

let folder: string;
beforeEach(() => {
  folder = tempFolder();
});
afterEach(() => rmSync(folder, { recursive: true }));

const NAMES = { shows: SHOWS, noisy: NOISY, refuses: REFUSES, half: HALF, other: OTHER } as const;

/** A folder with programs of those names. */
function programs(what: Readonly<Record<string, keyof typeof NAMES>>): string {
  for (const [name, kind] of Object.entries(what)) {
    fill(folder, { [`bin/${name}`]: `#!${process.execPath}\n${NAMES[kind]}` });
    chmodSync(join(folder, 'bin', name), 0o755);
  }
  mkdirSync(join(folder, 'bin'), { recursive: true });
  return join(folder, 'bin');
}

function check(
  args: readonly string[],
  what: Parameters<typeof programs>[0],
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  return run(['check', ...args], { cwd: folder, env: { PATH: programs(what), ...env } });
}

const called = (): { readonly cwd: string; readonly env: Readonly<Record<string, string>> } =>
  JSON.parse(readFileSync(join(folder, 'bin', 'called.json'), 'utf8')) as ReturnType<typeof called>;

interface ShownReport {
  readonly plans: readonly { readonly path: string; readonly sha256: string; readonly terraformVersion: string }[];
  readonly tables: readonly { readonly address: string; readonly after: unknown }[];
}

describe('a saved plan file', () => {
  it('is there more than once', () => {
    expect(PLANS.length).toBeGreaterThan(1);
  });

  it.each(PLANS)('is judged as what Terraform prints of it: %s', async (name) => {
    const [ofFile, ofJson] = await Promise.all(
      [planPath(name), planPath(name, 'plan.json')].map((path) =>
        check(['--format', 'json', '--source', 'none', path], { terraform: 'shows' }),
      ),
    );
    expect([ofFile!.code, ofFile!.stderr]).toEqual([ofJson!.code, '']);
    const [report, expected] = [ofFile!, ofJson!].map(({ stdout }) => JSON.parse(stdout) as ShownReport);
    expect(report!.tables.map(({ address, after }) => [address, after])).toEqual(
      expected!.tables.map(({ address, after }) => [address, after]),
    );
    expect(report!.plans).toMatchObject([
      {
        path: planPath(name),
        terraformVersion: '1.11.4',
        sha256: createHash('sha256')
          .update(readFileSync(planPath(name)))
          .digest('hex'),
      },
    ]);
  });

  const plan = planPath('module-beside-the-root');

  it.each([
    ['of setup-terraform, which prints lines around it', { terraform: 'noisy' }],
    ['of OpenTofu, where that is the only one', { tofu: 'shows' }],
    ['of OpenTofu, where Terraform refuses the file', { terraform: 'refuses', tofu: 'shows' }],
    ['of Terraform, where OpenTofu would refuse it', { terraform: 'shows', tofu: 'refuses' }],
  ] as const)('is shown by the program %s', async (_, what) => {
    expect(await check([plan], what)).toMatchObject({ code: 0, stderr: '' });
  });

  it('is shown by the program that is named, be it on PATH or not', async () => {
    programs({ mine: 'shows', terraform: 'refuses' });
    for (const named of ['mine', 'bin/mine', './bin/mine', join(folder, 'bin', 'mine')]) {
      expect(await check(['--terraform', named, plan], {})).toMatchObject({ code: 0, stderr: '' });
    }
  });

  it('is shown in its own folder, wherever else .terraform is', async () => {
    fill(folder, {
      'made/tfplan': readFileSync(plan),
      'made/plan.json': readFileSync(planPath('module-beside-the-root', 'plan.json')),
      'root/main.tf': '',
    });
    for (const initialised of ['.', 'root', 'made']) {
      mkdirSync(join(folder, initialised, '.terraform'));
      expect(await check(['--source', 'root', 'made/tfplan'], { terraform: 'shows' })).toMatchObject({ stderr: '' });
      expect(called().cwd).toBe(join(folder, 'made'));
    }
  });

  it('is not shown where .terraform came with the repository, or is a link', async () => {
    const git = (...args: readonly string[]): void => void execFileSync('git', args, { cwd: folder, stdio: 'pipe' });
    fill(folder, {
      'made/tfplan': readFileSync(plan),
      'made/.terraform/providers/x': '',
      'linked/tfplan': readFileSync(plan),
    });
    symlinkSync('../made/.terraform', join(folder, 'linked', '.terraform'));
    git('init', '-q');
    git('add', '-f', 'made');
    const refused = async (path: string, because: string): Promise<void> => {
      expect(await check([path], { terraform: 'shows' })).toEqual({
        code: 2,
        stdout: '',
        stderr: `dynamodb-kms-gate: ${path} cannot be shown, because .terraform of its folder is ${because}; give the gate what terraform show -json prints\n`,
      });
    };
    await refused(
      'made/tfplan',
      'in the repository, which may bring programs that the gate would start: remove it from Git',
    );
    await refused('linked/tfplan', 'a symbolic link, and the gate starts no program that one leads to');
    expect(existsSync(join(folder, 'bin', 'called.json'))).toBe(false);
  });

  it('is shown with what that needs in the environment, and nothing else', async () => {
    await check(
      [plan],
      { terraform: 'shows' },
      {
        HOME: folder,
        TF_LOG: 'off',
        TF_DATA_DIR: '.data',
        TF_CLI_CONFIG_FILE: 'x',
        TF_ENCRYPTION: 'y',
        TERRAFORM_CLI_PATH: '/opt',
        GITHUB_OUTPUT: '/nowhere',
        TF_CLI_ARGS: '-no-color',
        TF_REATTACH_PROVIDERS: '{}',
        TF_CLI_ARGS_show: '-x',
        TF_VAR_password: 'p',
        TF_TOKEN_app_terraform_io: 't',
        AWS_PROFILE: 'plan',
        AWS_SECRET_ACCESS_KEY: 's',
        GITHUB_TOKEN: 't',
        HTTPS_PROXY: 'http://x',
        NODE_OPTIONS: '',
        LD_PRELOAD: '',
        SECRET: 's',
      },
    );
    // macOS adds one of its own.
    const { PATH, __CF_USER_TEXT_ENCODING, ...env } = called().env;
    expect(PATH).toBe(join(folder, 'bin'));
    expect(env).toEqual({
      HOME: folder,
      TF_LOG: 'off',
      TF_DATA_DIR: '.data',
      TF_CLI_CONFIG_FILE: '/dev/null',
      TERRAFORM_CLI_PATH: '/opt',
      GITHUB_OUTPUT: '/dev/null',
      TF_IN_AUTOMATION: '1',
      CHECKPOINT_DISABLE: '1',
    });
  });

  it('leaves nothing behind', async () => {
    fill(folder, {
      tfplan: readFileSync(plan),
      'plan.json': readFileSync(planPath('module-beside-the-root', 'plan.json')),
    });
    await check(['tfplan'], { terraform: 'shows' });
    expect(readdirSync(folder).sort()).toEqual(['bin', 'plan.json', 'tfplan']);
  });

  it.each([
    [
      'no program',
      [],
      {},
      'is a saved plan file, and reading it takes terraform: put terraform (or tofu) on PATH, name it with --terraform, or give the gate what terraform show -json prints',
    ],
    [
      'a program that is not there',
      ['--terraform', './nowhere'],
      {},
      'is a saved plan file, and "./nowhere", which is to read it, is no program: name terraform or tofu by its path',
    ],
    [
      'a program that refuses it',
      [],
      { terraform: 'refuses' },
      'cannot be shown: terraform show -json says: Could not show local plan: plan file was created by another version; a saved plan has to be in the folder that it was made in, after init and with the same version; or give the gate what terraform show -json prints',
    ],
    [
      'two that do',
      [],
      { terraform: 'refuses', tofu: 'half' },
      'cannot be shown: terraform show -json says: Could not show local plan: plan file was created by another version; tofu show -json says: out of memory; a saved plan has to be in the folder that it was made in, after init and with the same version; or give the gate what terraform show -json prints',
    ],
    [
      'a program that prints something else',
      [],
      { terraform: 'other' },
      'cannot be shown: what terraform show -json prints is not JSON; make it with: terraform show -json PLANFILE > plan.json; a saved plan has to be in the folder that it was made in, after init and with the same version; or give the gate what terraform show -json prints',
    ],
  ] as const)('is refused in one line: %s', async (_, args, what, message) => {
    expect(await check([...args, plan], what)).toEqual({
      code: 2,
      stdout: '',
      stderr: `dynamodb-kms-gate: ${plan} ${message}\n`,
    });
  });

  it('is refused where the program does not start', async () => {
    fill(folder, { 'bin/terraform': '#!/nowhere/interpreter\n' });
    chmodSync(join(folder, 'bin', 'terraform'), 0o755);
    const { code, stdout, stderr } = await check([plan], {});
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(
      /^dynamodb-kms-gate: \S+ cannot be shown: \S+terraform cannot be started: .*ENOENT; a saved plan has to be in the folder .*\n$/,
    );
  });

  it('is refused on standard input', async () => {
    expect(await run(['check', '-'], { stdin: readFileSync(plan), cwd: folder })).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'dynamodb-kms-gate: standard input is a saved plan file, which cannot be read from a pipe: give the gate the name of the file\n',
    });
  });

  it('is refused where it is another zip file', async () => {
    fill(folder, { 'x.zip': zip({ name: 'x', content: 'x' }) });
    expect(await check(['x.zip'], {})).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'dynamodb-kms-gate: x.zip is a zip file and no saved plan, which has an entry tfplan in it: give the gate what terraform plan -out writes\n',
    });
  });
});

describe('a plan that OpenTofu has encrypted', () => {
  const NAME = 'module-beside-the-root';
  beforeEach(() =>
    fill(folder, {
      encrypted: '{"meta":{"key_provider.pbkdf2.p":"AAAA"},"encrypted_data":"AAAA","encryption_version":"v0"}',
      'plan.json': readFileSync(planPath(NAME, 'plan.json')),
    }),
  );

  it('is shown by tofu, never by terraform', async () => {
    expect(await check(['encrypted'], { terraform: 'refuses', tofu: 'shows' })).toMatchObject({ code: 0, stderr: '' });
    expect(await check(['--terraform', 'mine', 'encrypted'], { mine: 'shows' })).toMatchObject({ code: 0, stderr: '' });
  });

  it('is shown with what may decrypt it in the environment', async () => {
    await check(
      ['encrypted'],
      { tofu: 'shows' },
      { TF_ENCRYPTION: 'x', AWS_PROFILE: 'plan', HTTPS_PROXY: 'http://x', GITHUB_TOKEN: 't', TF_VAR_password: 'p' },
    );
    const { env } = called();
    expect(env).toMatchObject({ TF_ENCRYPTION: 'x', AWS_PROFILE: 'plan', HTTPS_PROXY: 'http://x' });
    expect(Object.keys(env).filter((name) => /TOKEN|VAR/.test(name))).toEqual([]);
  });

  it('is refused without it', async () => {
    const outcome = await run(['check', 'encrypted'], { cwd: folder, env: { PATH: programs({ terraform: 'shows' }) } });
    expect(outcome).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'dynamodb-kms-gate: encrypted is an encrypted plan file, and reading it takes tofu: put tofu on PATH, name it with --terraform, or give the gate what tofu show -json prints\n',
    });
  });
});

describe('--source and --terraform', () => {
  const plan = planPath('module-beside-the-root', 'plan.json');

  it.each([
    [['--source', ''], '--source is empty; give it the folder of the configuration, or none'],
    [['--terraform', ''], '--terraform is empty; give it the path of terraform or tofu'],
    [['--source', 'nowhere'], 'source "nowhere" does not exist: name the folder of the configuration, or none'],
    [['--source', plan], `source ${JSON.stringify(plan)} is no folder: name the folder of the configuration, or none`],
    [
      ['--source', 'none', '--source', '.'],
      'source is none and ".": name folders, or none alone (a folder of that name is ./none)',
    ],
  ])('are refused: %j', async (args, message) => {
    expect(await check([...args, plan], {})).toEqual({
      code: 2,
      stdout: '',
      stderr: `dynamodb-kms-gate: ${message}\n`,
    });
  });

  it('are no options of other commands', async () => {
    expect(await run(['verify', '--source', '.'])).toMatchObject({
      code: 2,
      stderr: 'dynamodb-kms-gate: verify has no option --source; see --help\n',
    });
  });
});

describe('the action', () => {
  onGitHub('shows a saved plan without what is its own alone', async ({ step, expect }) => {
    const env = {
      PATH: `${programs({ terraform: 'shows' })}${delimiter}${dirname(process.execPath)}`,
      ACTIONS_RUNTIME_TOKEN: 'runtime',
    };
    const { code, outputs } = await step(
      { plan: planPath('module-beside-the-root'), source: 'none', comment: 'never' },
      { env },
    );
    expect([code, outputs['verdict'], outputs['stdout']]).toEqual([0, 'pass', undefined]);
    const { env: passed } = called();
    expect(Object.keys(passed).filter((name) => /^INPUT_|TOKEN|^RUNNER_|^GITHUB_(?!OUTPUT)/.test(name))).toEqual([]);
    expect(passed).toMatchObject({ GITHUB_OUTPUT: '/dev/null' });
  });

  onGitHub('has the inputs source and terraform', async ({ step, folder: here, expect }) => {
    mkdirSync(join(here, 'a'));
    const terraform = join(programs({ mine: 'shows' }), 'mine');
    expect(
      await step({ plan: planPath('module-beside-the-root'), source: 'a\n.', terraform, comment: 'never' }),
    ).toMatchObject({ code: 0 });
    expect(await step({ plan: planPath('module-beside-the-root'), source: 'a\nb', comment: 'never' })).toMatchObject({
      code: 2,
      annotations: [{ message: 'source "b" does not exist: name the folder of the configuration, or none' }],
    });
  });

  onGitHub('has in the log alone what the program says, and no token', async ({ step, github, expect }) => {
    fill(folder, {
      'bin/mine': `#!${process.execPath}\nprocess.stderr.write('Error: ghs_job and hidden-words\\n::error::x\\n'); process.exitCode = 1;\n`,
    });
    chmodSync(join(folder, 'bin/mine'), 0o755);
    const { code, log, summary, annotations } = await step({
      plan: planPath('module-beside-the-root'),
      source: 'none',
      terraform: join(folder, 'bin/mine'),
    });
    expect(code).toBe(2);
    expect(log).toContain('mine show -json says: *** and hidden-words');
    for (const text of [summary, github.comments(7)[0]!.body, JSON.stringify(annotations)]) {
      expect(text).toMatch(/the log has what it says/);
      expect(text).not.toContain('hidden-words');
    }
    expect(log).not.toContain('ghs_job');
  });

  onGitHub('starts nothing that the pull request has', async ({ step, github, folder: here, expect }) => {
    const started = join(folder, 'started');
    const script = `#!/bin/sh\necho started > ${started}\nexit 1\n`;
    fill(here, { 'tools/terraform': script, '.tfdata/x': '' });
    chmodSync(join(here, 'tools/terraform'), 0o755);
    cpSync(planPath('module-beside-the-root'), join(here, 'tfplan'));
    github.putCommit(MERGE, { 'tools/terraform': script, '.tfdata/x': '' });
    const refused = async (
      inputs: Readonly<Record<string, string>>,
      env: Readonly<Record<string, string>>,
    ): Promise<string> => {
      const { code, log } = await step({ plan: 'tfplan', source: 'none', comment: 'never', ...inputs }, { env });
      expect(code).toBe(2);
      return log;
    };
    expect(await refused({ terraform: './tools/terraform' }, {})).toMatch(
      /the pull request has \S*tools\/terraform \(commit /,
    );
    expect(await refused({}, { PATH: join(here, 'tools') })).toContain('reading it takes terraform');
    expect(await refused({ terraform: 'terraform' }, { PATH: join(here, 'tools') })).toContain('is no program');
    expect(await refused({ terraform: join(programs({ mine: 'shows' }), 'mine') }, { TF_DATA_DIR: '.tfdata' })).toMatch(
      /the pull request has \S*\.tfdata \(commit /,
    );
    expect([existsSync(started), existsSync(join(folder, 'bin', 'called.json'))]).toEqual([false, false]);
  });

  onGitHub.for(['source', 'terraform'] as const)('refuses %s beside reports', async (name, { step, expect }) => {
    expect(await step({ reports: '*.json', [name]: 'x' })).toMatchObject({
      code: 2,
      annotations: [
        {
          message: `input ${name} is set beside reports, where no plan is judged; set it in the jobs that write the reports`,
        },
      ],
    });
  });
});
