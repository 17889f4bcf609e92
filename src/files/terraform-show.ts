import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { devNull } from 'node:os';
import { basename, delimiter, isAbsolute, join, resolve } from 'node:path';
import { UserError } from '../errors.js';
import { isWithin } from './paths.js';

/**
 * Where a program is on PATH; undefined where it is not. Entries of PATH that depend on the working directory are
 * passed over, and programs in the workspace of a job: what lies there may be anybody's.
 */
export function findProgram(
  name: string,
  { PATH = '', PATHEXT = '.EXE', GITHUB_WORKSPACE: workspace = '' }: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string | undefined {
  // Scripts (.CMD) do not start without a shell.
  const endings = platform === 'win32' ? PATHEXT.split(';').filter((ending) => /^\.(?:exe|com)$/i.test(ending)) : [''];
  for (const folder of PATH.split(delimiter).filter(isAbsolute)) {
    for (const ending of endings) {
      const path = join(folder, `${name}${ending}`);
      if (isProgram(path) && !(workspace !== '' && isInside(workspace, path))) return path;
    }
  }
  return undefined;
}

function isInside(workspace: string, path: string): boolean {
  return [path, realpathSync(path)].some((each) =>
    [resolve(workspace), realpathSync(workspace)].some((root) => isWithin(root, each)),
  );
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

const MAX_CHARACTERS = 300;

/**
 * The first error of what Terraform prints, title and text, as one line: without colours and the box around it.
 * Without such a box, the first line. Undefined where there is none.
 */
export function firstError(stderr: string): string | undefined {
  const lines = stderr
    .replace(/\u001b\[[0-9;]*[A-Za-z]/g, '')
    .split(/\r?\n/)
    .map((line) => line.replace(/^[│╷╵|\s]+/, '').trim());
  const start = lines.findIndex((line) => line.startsWith('Error: '));
  const rest = lines.slice(start < 0 ? lines.findIndex((line) => line !== '') : start);
  const next = rest.findIndex((line, i) => i > 0 && /^(?:Error|Warning): /.test(line));
  const said = (start < 0 ? rest.slice(0, 1) : next < 0 ? rest : rest.slice(0, next)).filter((line) => line !== '');
  const [title, ...text] = said.map((line) => line.replace(/^Error: /, ''));
  if (title === undefined) return undefined;
  const whole = (text.length === 0 ? title : `${title}: ${text.join(' ')}`).replace(/\.+$/, '');
  return whole.length <= MAX_CHARACTERS ? whole : `${whole.slice(0, MAX_CHARACTERS).trimEnd()}…`;
}

/**
 * What terraform show needs: to be found, a home with its configuration, a place for the sockets to its providers. It
 * starts providers for their schemas alone, so it has neither credentials nor a proxy. The wrappers of setup-terraform
 * and setup-opentofu find the program by *_CLI_PATH, and the runner finds what a job left running by
 * RUNNER_TRACKING_ID.
 */
const NEEDED =
  /^(?:PATH|RUNNER_TRACKING_ID|HOME|USER|LANG|LC_ALL|TMPDIR|TMP|TEMP|TF_DATA_DIR|TF_LOG(?:_\w+)?|TERRAFORM_CLI_PATH|TOFU_CLI_PATH|SYSTEMROOT|SYSTEMDRIVE|WINDIR|COMSPEC|PATHEXT|USERPROFILE|APPDATA|LOCALAPPDATA|PROGRAMDATA)$/i;
/** To decrypt a plan of OpenTofu, which has its key in KMS, Cloud KMS or OpenBao. */
const FOR_DECRYPTION = /^(?:TF_ENCRYPTION$|AWS_|GOOGLE_|BAO_|VAULT_|(?:HTTPS?|NO)_PROXY$|SSL_CERT_)/i;

function terraformEnvironment(isEncrypted: boolean, given: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  const kept = Object.entries(given).filter(
    ([name]) => NEEDED.test(name) || (isEncrypted && FOR_DECRYPTION.test(name)),
  );
  return {
    ...Object.fromEntries(kept),
    TF_IN_AUTOMATION: '1',
    CHECKPOINT_DISABLE: '1',
    // A configuration of the program can name other providers, and be in the repository.
    TF_CLI_CONFIG_FILE: devNull,
    // The wrapper of setup-terraform makes the plan an output of the step, sensitive values and all.
    ...(given['GITHUB_OUTPUT'] ? { GITHUB_OUTPUT: devNull } : {}),
  };
}

const MAX_STDERR_BYTES = 64 * 1024;
/** Starting the providers takes seconds. */
const MOST_MILLISECONDS = 2 * 60 * 1000;

export interface ShowOptions {
  /** The program that the user named. */
  readonly terraform: string | null;
  /** The plan's own, where `terraform init` was run. */
  readonly folder: string;
  /** Encrypted by OpenTofu, which alone can read it then. */
  readonly isEncrypted: boolean;
  /** After which the program is ended, with all that it has started. */
  readonly mostMilliseconds?: number;
  readonly mayRun?: (program: string) => Promise<string | null>;
  readonly hear?: (words: string) => void;
}

/**
 * Has terraform show -json print a plan file, and hands the bytes to `read`. Where Terraform and OpenTofu are both
 * there and one cannot read the file, the other may have made it. Throws a UserError that follows the name of the file.
 */
export async function terraformShow<T>(
  plan: string,
  options: ShowOptions,
  read: (chunks: AsyncIterable<Uint8Array>) => Promise<T>,
): Promise<T> {
  const failures: UserError[] = [];
  for (const program of await programs(options)) {
    try {
      return await show(program, plan, options, read);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      failures.push(error);
    }
  }
  throw new UserError(
    `cannot be shown: ${failures.map(({ message }) => message).join('; ')}; a saved plan has to be in the folder that it was made in, after init and with the same version; or give the gate what ${options.isEncrypted ? 'tofu' : 'terraform'} show -json prints`,
  );
}

async function programs({ terraform, isEncrypted, mayRun }: ShowOptions): Promise<readonly string[]> {
  if (terraform !== null) {
    const named = /[/\\]/.test(terraform) ? resolve(terraform) : findProgram(terraform);
    if (named === undefined || !isProgram(named)) {
      throw new UserError(
        `is a saved plan file, and ${JSON.stringify(terraform)}, which is to read it, is no program: name terraform or tofu by its path`,
      );
    }
    const refusal = (await mayRun?.(named)) ?? null;
    if (refusal !== null)
      throw new UserError(`cannot be shown, because ${refusal}: name a program that the repository does not have`);
    return [named];
  }
  const found = (isEncrypted ? ['tofu'] : ['terraform', 'tofu']).flatMap((name) => findProgram(name) ?? []);
  if (found.length > 0) return found;
  throw new UserError(
    isEncrypted
      ? 'is an encrypted plan file, and reading it takes tofu: put tofu on PATH, name it with --terraform, or give the gate what tofu show -json prints'
      : 'is a saved plan file, and reading it takes terraform: put terraform (or tofu) on PATH, name it with --terraform, or give the gate what terraform show -json prints',
  );
}

async function show<T>(
  program: string,
  plan: string,
  { folder, isEncrypted, mostMilliseconds = MOST_MILLISECONDS, hear }: ShowOptions,
  read: (chunks: AsyncIterable<Uint8Array>) => Promise<T>,
): Promise<T> {
  const name = basename(program);
  const child = spawn(program, ['show', '-json', plan], {
    cwd: folder,
    env: terraformEnvironment(isEncrypted),
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
    detached: HAS_GROUPS,
  });
  const stderr: Buffer[] = [];
  let length = 0;
  child.stderr.on('data', (chunk: Buffer) => {
    if (length < MAX_STDERR_BYTES) stderr.push(chunk);
    length += chunk.length;
  });
  const end = new Promise<{ readonly code: number | null; readonly signal: string | null }>((ended, failed) => {
    child.on('error', (error) => failed(new UserError(`${program} cannot be started: ${error.message}`)));
    child.on('close', (code, signal) => ended({ code, signal }));
  });
  // Where the answer is refused half-way, the rest goes nowhere, and the program ends by itself.
  const reading = read(child.stdout.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>).finally(() =>
    child.stdout.resume(),
  );
  const [answer, ending] = await withinTime(
    child,
    mostMilliseconds,
    Promise.allSettled([reading, end]),
    `${name} show -json did not end within ${mostMilliseconds / 1000} seconds`,
  );
  if (ending.status === 'rejected') throw ending.reason;
  const { code, signal } = ending.value;
  if (code !== 0) {
    const words = firstError(Buffer.concat(stderr).toString());
    if (words !== undefined && hear !== undefined) {
      hear(`${name} show -json says: ${words}`);
      throw new UserError(
        `${name} show -json ended with ${signal ?? `exit code ${code}`}, and the log has what it says`,
      );
    }
    const said = words ?? `nothing, and ended with ${signal ?? `exit code ${code}`}`;
    throw new UserError(`${name} show -json says: ${said}`);
  }
  if (answer.status === 'fulfilled') return answer.value;
  throw answer.reason instanceof UserError
    ? new UserError(`what ${name} show -json prints ${answer.reason.message}`)
    : answer.reason;
}

/** Windows has no groups of processes. */
const HAS_GROUPS = process.platform !== 'win32';

/**
 * What the program has started can keep its output open, so there is no waiting for the end after the time is over, or
 * when the gate itself is ended.
 */
async function withinTime<T>(
  child: ChildProcess,
  milliseconds: number,
  running: Promise<T>,
  problem: string,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const interrupted = (signal: NodeJS.Signals): void => {
    endGroup(child);
    process.kill(process.pid, signal);
  };
  for (const signal of SIGNALS) process.once(signal, interrupted);
  const late = new Promise<never>((_, failed) => {
    timer = setTimeout(() => {
      endGroup(child);
      child.stdout?.destroy();
      child.stderr?.destroy();
      failed(new UserError(problem));
    }, milliseconds);
  });
  try {
    return await Promise.race([running, late]);
  } finally {
    clearTimeout(timer);
    for (const signal of SIGNALS) process.off(signal, interrupted);
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

function endGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (HAS_GROUPS) process.kill(-child.pid, 'SIGKILL');
    else child.kill('SIGKILL');
  } catch {
    // It has ended.
  }
}
