import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly node?: string;
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Record<string, string>;
}

/** Runs the built command as its users do. */
export function run(
  args: readonly string[],
  { node = process.execPath, ...surroundings }: Surroundings = {},
): Promise<Outcome> {
  return spawned(node, [CLI, ...args], surroundings);
}

function spawned(
  node: string,
  args: readonly string[],
  { cwd = process.cwd(), stdin = '', env = {} }: Omit<Surroundings, 'node'>,
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(node, args, { cwd, env: { PATH: process.env['PATH'] ?? '', ...env } });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }),
    );
    // A command that refuses its arguments does not read its input.
    child.stdin.on('error', () => undefined);
    child.stdin.end(stdin);
  });
}

const HOST = fileURLToPath(new URL('command-host.mjs', import.meta.url));

/**
 * Runs the built command once for each line and folder, all in one process: what it prints costs no start of Node.js
 * each.
 */
export async function runAll(
  runs: readonly { readonly args: readonly string[]; readonly cwd: string }[],
  { node = process.execPath }: Pick<Surroundings, 'node'> = {},
): Promise<readonly Outcome[]> {
  const { code, stdout, stderr } = await spawned(node, [HOST], { stdin: JSON.stringify(runs) });
  if (code !== 0 || stderr !== '') throw new Error(`the runs ended with exit code ${code}: ${stderr}`);
  return JSON.parse(stdout) as readonly Outcome[];
}
