#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { UserError } from './errors.js';
import { explanation } from './explain.js';
import { expandPaths, STANDARD_INPUT } from './files/paths.js';
import { readPlanFiles } from './files/plan-files.js';
import { writeReportFile } from './files/report-file.js';
import { COULD_NOT_TELL, exitCodeOf } from './gate/exit-code.js';
import { judgePlans } from './gate/judge-plans.js';
import type { Report } from './gate/report.js';
import { choose, type Choice, type RawSource } from './policy/choices.js';
import { parsePlanName } from './policy/plan-name.js';
import { parseSettings } from './policy/settings.js';
import { printableLines, visible } from './report/escape.js';
import { FORMATS, parseFormat, type Format } from './report/formats.js';
import { HELP } from './help.js';
import { VERSION } from './version.js';

process.exitCode = COULD_NOT_TELL;

// The report fails where its reader has seen enough (`| head`) or the disk is full: that changes no verdict.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.stderr.write(`dynamodb-kms-gate: the report could not be written: ${visible(error.message)}\n`);
});
process.stderr.on('error', () => undefined);

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof UserError) for (const line of error.lines) process.stderr.write(`dynamodb-kms-gate: ${visible(line)}\n`);
  else process.stderr.write(`dynamodb-kms-gate ${VERSION}: this is a bug, please report it\n${printableLines(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`);
}

async function main(argv: readonly string[]): Promise<void> {
  const { values: flags, positionals } = parseFlags(argv);
  const [command, ...operands] = positionals;
  if (flags.help === true || (command === undefined && flags.version !== true)) {
    process.stdout.write(HELP);
    // Nothing was judged: without a command, that is no success.
    process.exitCode = flags.help === true ? 0 : COULD_NOT_TELL;
  } else if (flags.version === true) {
    process.stdout.write(`${VERSION}\n`);
    process.exitCode = 0;
  } else if (command === 'check') {
    await check(operands, flags);
  } else if (command === 'explain') {
    process.stdout.write(explanation(operands));
    process.exitCode = 0;
  } else {
    throw new UserError(`there is no command ${JSON.stringify(command)}; there are check and explain, see --help`);
  }
}

type Flags = ReturnType<typeof parseFlags>['values'];

function parseFlags(argv: readonly string[]) {
  const string = { type: 'string' } as const;
  const boolean = { type: 'boolean' } as const;
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { require: string, undetermined: string, 'fail-on': string, name: string, 'account-ids': string, format: string, output: string, version: boolean, help: { ...boolean, short: 'h' } },
    });
  } catch (error) {
    throw new UserError(`${(error as Error).message.split('. ')[0]}; see --help`);
  }
}

async function check(operands: readonly string[], flags: Flags): Promise<void> {
  const raw: RawSource = { value: (name) => (flags as Readonly<Record<string, string | undefined>>)[name], nameOf: (name) => `--${name}` };
  const settings = parseSettings(raw);
  const name = parsePlanName(raw);
  const accountIds = choose('account-ids', raw);
  const format = parseFormat(flags.format);
  if (flags.output === '') throw new UserError('--output is empty; give it the name of a file');
  if (operands.length === 0 && process.stdin.isTTY) throw new UserError('name a plan file, or - for standard input: dynamodb-kms-gate check plan.json');
  const paths = await expandPaths(operands.length === 0 ? [STANDARD_INPUT] : operands);
  const report = judgePlans(await readPlanFiles(paths), { settings, name, version: VERSION });
  process.exitCode = exitCodeOf(report.verdict);
  deliver(report, { format, accountIds }, flags.output);
}

/** The verdict is decided: what fails from here on is said, and changes nothing. */
function deliver(report: Report, { format, accountIds }: { readonly format: Format; readonly accountIds: Choice<'account-ids'> }, output: string | undefined): void {
  try {
    if (output === undefined) {
      process.stdout.write(FORMATS[format](report, { colour: useColour(), accountIds }));
      return;
    }
    writeReportFile(output, FORMATS[format](report, { colour: false, accountIds }));
    process.stderr.write(`${report.verdict.toUpperCase()}: the report is in ${visible(output)}\n`);
  } catch (error) {
    process.stderr.write(`dynamodb-kms-gate: the report could not be written: ${visible((error as Error).message)}; the verdict is ${report.verdict}\n`);
    if (output !== undefined) process.stdout.write(FORMATS.text(report, { colour: useColour(), accountIds }));
  }
}

function useColour(): boolean {
  return process.stdout.isTTY && !process.env['NO_COLOR'];
}
