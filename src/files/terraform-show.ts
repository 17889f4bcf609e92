import { spawn, type ChildProcess } from 'node:child_process';
import { basename, resolve } from 'node:path';
import { UserError } from '../errors.js';
import { firstError } from './first-error.js';
import { findProgram, isProgram } from './find-program.js';
import { terraformEnvironment } from './terraform-environment.js';

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
 * Has terraform show -json print a plan file, and hands the bytes to `read`. Where Terraform and OpenTofu are both there
 * and one cannot read the file, the other may have made it. Throws a UserError that follows the name of the file.
 */
export async function terraformShow<T>(plan: string, options: ShowOptions, read: (chunks: AsyncIterable<Uint8Array>) => Promise<T>): Promise<T> {
  const failures: UserError[] = [];
  for (const program of await programs(options)) {
    try {
      return await show(program, plan, options, read);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      failures.push(error);
    }
  }
  throw new UserError(`cannot be shown: ${failures.map(({ message }) => message).join('; ')}; a saved plan has to be in the folder that it was made in, after init and with the same version; or give the gate what ${options.isEncrypted ? 'tofu' : 'terraform'} show -json prints`);
}

async function programs({ terraform, isEncrypted, mayRun }: ShowOptions): Promise<readonly string[]> {
  if (terraform !== null) {
    const named = /[/\\]/.test(terraform) ? resolve(terraform) : findProgram(terraform);
    if (named === undefined || !isProgram(named)) {
      throw new UserError(`is a saved plan file, and ${JSON.stringify(terraform)}, which is to read it, is no program: name terraform or tofu by its path`);
    }
    const refusal = (await mayRun?.(named)) ?? null;
    if (refusal !== null) throw new UserError(`cannot be shown, because ${refusal}: name a program that the repository does not have`);
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

async function show<T>(program: string, plan: string, { folder, isEncrypted, mostMilliseconds = MOST_MILLISECONDS, hear }: ShowOptions, read: (chunks: AsyncIterable<Uint8Array>) => Promise<T>): Promise<T> {
  const name = basename(program);
  const child = spawn(program, ['show', '-json', plan], { cwd: folder, env: terraformEnvironment(isEncrypted), stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true, detached: HAS_GROUPS });
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
  const reading = read(child.stdout.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>).finally(() => child.stdout.resume());
  const [answer, ending] = await withinTime(child, mostMilliseconds, Promise.allSettled([reading, end]), `${name} show -json did not end within ${mostMilliseconds / 1000} seconds`);
  if (ending.status === 'rejected') throw ending.reason;
  const { code, signal } = ending.value;
  if (code !== 0) {
    const words = firstError(Buffer.concat(stderr).toString());
    if (words !== undefined && hear !== undefined) {
      hear(`${name} show -json says: ${words}`);
      throw new UserError(`${name} show -json ended with ${signal ?? `exit code ${code}`}, and the log has what it says`);
    }
    const said = words ?? `nothing, and ended with ${signal ?? `exit code ${code}`}`;
    throw new UserError(`${name} show -json says: ${said}`);
  }
  if (answer.status === 'fulfilled') return answer.value;
  throw answer.reason instanceof UserError ? new UserError(`what ${name} show -json prints ${answer.reason.message}`) : answer.reason;
}

/** Windows has no groups of processes. */
const HAS_GROUPS = process.platform !== 'win32';

/** What the program has started can keep its output open, so there is no waiting for the end after the time is over, or when the gate itself is ended. */
async function withinTime<T>(child: ChildProcess, milliseconds: number, running: Promise<T>, problem: string): Promise<T> {
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
