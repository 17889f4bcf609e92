import { UserError } from '../errors.js';
import { readTextFile, STANDARD_INPUT } from '../files/read-file.js';
import { readReportFile } from '../files/report-files.js';
import { parseEvidenceFormat } from '../verify/evidence-formats.js';
import type { NamedText } from '../verify/json-values.js';
import { verifyCommand } from '../verify/verify-command.js';
import { VERSION } from '../version.js';
import type { Flags } from './command-line.js';
import { deliver } from './deliver.js';

const USAGE = 'dynamodb-kms-gate verify REPORT.json --tables FILE';

/** Says whether the tables are as the report says they would be; exit code 3 where that still goes on. */
export function verify([path, ...others]: readonly string[], flags: Flags): void {
  const format = parseEvidenceFormat(flags.format);
  if (flags.output === '') throw new UserError('--output is empty; give it the name of a file');
  if (path === undefined || others.length > 0)
    throw new UserError(`name one report, that check --format json has written: ${USAGE}`);
  if (flags.tables === undefined)
    throw new UserError(
      `--tables is missing: name a file with answers of DescribeTable, or - for standard input: ${USAGE}`,
    );
  const inputs = [flags.tables, ...(flags.keys ?? [])];
  if (inputs.filter((name) => name === STANDARD_INPUT).length > 1)
    throw new UserError('standard input is named twice: name a file for --tables or --keys');

  const report = readReportFile({ path, namedBy: 'command-line' });
  const [tables, ...keys] = inputs.map(named);
  const { output, exitCode } = verifyCommand({
    report,
    tables: tables!,
    keys,
    format,
    at: new Date().toISOString(),
    commit: flags.commit || null,
    version: VERSION,
  });
  process.exitCode = exitCode;
  deliver({ file: flags.output ?? null, verdict: VERDICTS[exitCode], content: () => output, instead: () => output });
}

const VERDICTS = { 0: 'DONE', 1: 'NOT COMPLIANT', 3: 'IN PROGRESS' } as const;

function named(path: string): NamedText {
  const name = path === STANDARD_INPUT ? 'standard input' : path;
  try {
    return { name, text: readTextFile({ path, namedBy: 'command-line' }, 'answers') };
  } catch (error) {
    throw error instanceof UserError ? new UserError(`${name} ${error.message}`) : error;
  }
}
