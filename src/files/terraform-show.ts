import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { devNull } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { UserError } from '../errors.js';
import { firstError } from './first-error.js';
import { findProgram, isProgram } from './find-program.js';

const MAX_STDERR_BYTES = 64 * 1024;

export interface ShowOptions {
  /** The program that the user named. */
  readonly terraform: string | null;
  /** Folders where the plan may have been made; the first that was initialised is it. */
  readonly folders: readonly string[];
  /** Encrypted by OpenTofu, which alone can read it then. */
  readonly isEncrypted: boolean;
}

/**
 * Has terraform show -json print a plan file, and hands the bytes to `read`. Where Terraform and OpenTofu are both there
 * and one cannot read the file, the other may have made it. Throws a UserError that follows the name of the file.
 */
export async function terraformShow<T>(plan: string, options: ShowOptions, read: (chunks: AsyncIterable<Uint8Array>) => Promise<T>): Promise<T> {
  const cwd = options.folders.find((folder) => existsSync(join(folder, '.terraform'))) ?? '.';
  const failures: UserError[] = [];
  for (const program of programs(options)) {
    try {
      return await show(program, plan, cwd, read);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      failures.push(error);
    }
  }
  throw new UserError(`cannot be shown: ${failures.map(({ message }) => message).join('; ')}; run the gate where the plan was made, after init and with the same version, or give it what ${options.isEncrypted ? 'tofu' : 'terraform'} show -json prints`);
}

function programs({ terraform, isEncrypted }: ShowOptions): readonly string[] {
  if (terraform !== null) {
    const named = /[/\\]/.test(terraform) ? resolve(terraform) : findProgram(terraform);
    if (named === undefined || !isProgram(named)) {
      throw new UserError(`is a saved plan file, and ${JSON.stringify(terraform)}, which is to read it, is no program: name terraform or tofu by its path`);
    }
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

async function show<T>(program: string, plan: string, cwd: string, read: (chunks: AsyncIterable<Uint8Array>) => Promise<T>): Promise<T> {
  const child = spawn(program, ['show', '-json', resolve(plan)], { cwd, env: environment(), stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
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
  const [answer, ending] = await Promise.allSettled([reading, end]);
  if (ending.status === 'rejected') throw ending.reason;
  const { code, signal } = ending.value;
  const name = basename(program);
  if (code !== 0) {
    const said = firstError(Buffer.concat(stderr).toString()) ?? `nothing, and ended with ${signal ?? `exit code ${code}`}`;
    throw new UserError(`${name} show -json says: ${said}`);
  }
  if (answer.status === 'fulfilled') return answer.value;
  throw answer.reason instanceof UserError ? new UserError(`what ${name} show -json prints ${answer.reason.message}`) : answer.reason;
}

/** As a step of the job would have it: without what the runner gives an action alone, its inputs and the token among them. */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(?:INPUT_|ACTIONS_RUNTIME_TOKEN$)/.test(name));
  return {
    ...Object.fromEntries(kept),
    TF_IN_AUTOMATION: '1',
    CHECKPOINT_DISABLE: '1',
    // The wrapper of setup-terraform makes the plan an output of the step, sensitive values and all.
    ...(process.env['GITHUB_OUTPUT'] ? { GITHUB_OUTPUT: devNull } : {}),
  };
}
