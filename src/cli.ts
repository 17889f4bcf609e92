#!/usr/bin/env node
import { check } from './commands/check.js';
import { HELP, parseCommandLine } from './commands/command-line.js';
import { explanation } from './commands/explain.js';
import { UserError } from './errors.js';
import { COULD_NOT_TELL } from './gate/verdict.js';
import { printableLines, visible } from './report/escape.js';
import { VERSION } from './version.js';

process.exitCode = COULD_NOT_TELL;

// The report fails where its reader has seen enough (`| head`) or the disk is full: that changes no verdict.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE')
    process.stderr.write(`dynamodb-kms-gate: the report could not be written: ${visible(error.message)}\n`);
});
process.stderr.on('error', () => undefined);

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof UserError)
    for (const line of error.lines) process.stderr.write(`dynamodb-kms-gate: ${visible(line)}\n`);
  else
    process.stderr.write(
      `dynamodb-kms-gate ${VERSION}: this is a bug, please report it\n${printableLines(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`,
    );
}

async function main(argv: readonly string[]): Promise<void> {
  const { command, operands, flags } = parseCommandLine(argv);
  switch (command) {
    case 'check':
      return check(operands, flags);
    case 'verify': {
      // Most runs judge plans: what only this needs is not loaded for them.
      const { verify } = await import('./commands/verify.js');
      return verify(operands, flags);
    }
    case 'explain':
      process.stdout.write(explanation(operands));
      process.exitCode = 0;
      return;
    case null:
      process.stdout.write(flags.version === true && flags.help !== true ? `${VERSION}\n` : HELP);
      // Nothing was judged: without a command, that is no success.
      process.exitCode = flags.help === true || flags.version === true ? 0 : COULD_NOT_TELL;
  }
}
