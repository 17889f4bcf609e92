import { parseArgs } from 'node:util';
import { UserError } from '../errors.js';
import { excerpt } from '../excerpt.js';
import { CHOICES } from '../policy/choices.js';
import { FORMATS } from '../report/formats.js';

const choices = (values: readonly string[]): string =>
  values.map((value, i) => (i === 0 ? `${value} (default)` : value)).join(', ');

export const HELP = `dynamodb-kms-gate: says which KMS key every DynamoDB table of a Terraform plan will have

  dynamodb-kms-gate check [PLAN...] [options]   judge plans: the output of terraform show -json, or
                                                saved plan files, as paths, quoted globs, or - for standard input
  dynamodb-kms-gate verify REPORT.json --tables FILE|- [--keys FILE]... [--commit SHA]
                                                after the apply: are the tables as the report says?
  dynamodb-kms-gate explain [RULE]              what the rules say, and why

  --require       which key tables must have: ${choices(CHOICES.require)}
  --undetermined  what is undetermined: ${choices(CHOICES.undetermined)}
  --fail-on       the lowest severity that fails: ${choices(CHOICES['fail-on'])}
  --existing      tables that the plan does not change, and that fail already: ${choices(CHOICES.existing)}
                  These four are the minimum: a policy can be stricter, not looser.
  --config FILE   the policy (default: the nearest .dynamodb-kms-gate.yml from the plan's folder up
                  to the root of the repository)
  --baseline FILE a report of an earlier run: what it found about a table does not fail again
  --name          what reports call the plans, to tell them from others: an environment, a workspace
  --account-ids   in Markdown and SARIF, account ids and ARNs: ${choices(CHOICES['account-ids'])}
  --source DIR    the configuration of the plans, a folder each, or none (default: what a saved plan
                  file carries; else .tf files of this folder that match the plan make the result stricter only)
  --terraform     the terraform or tofu that shows saved plan files (default: the one on PATH)
  --format        ${choices(Object.keys(FORMATS))}
  --output FILE   write the report to FILE
  --version, --help

Exit code: 0 passed, 1 did not pass, 2 could not tell (usage, unreadable input, a bug);
of verify 3 as well: the tables are still being re-encrypted.
`;

const STRING = { type: 'string' } as const;
const STRINGS = { type: 'string', multiple: true } as const;
const BOOLEAN = { type: 'boolean' } as const;

const OPTIONS = {
  require: STRING,
  undetermined: STRING,
  'fail-on': STRING,
  existing: STRING,
  config: STRING,
  baseline: STRING,
  name: STRING,
  'account-ids': STRING,
  source: STRINGS,
  terraform: STRING,
  tables: STRING,
  keys: STRINGS,
  commit: STRING,
  format: STRING,
  output: STRING,
  version: BOOLEAN,
  help: { ...BOOLEAN, short: 'h' },
} as const;

/** The commands, with the options that each has besides --help and --version. */
export const COMMANDS = {
  check: [
    'require',
    'undetermined',
    'fail-on',
    'existing',
    'config',
    'baseline',
    'name',
    'account-ids',
    'source',
    'terraform',
    'format',
    'output',
  ],
  verify: ['tables', 'keys', 'commit', 'format', 'output'],
  explain: [],
} as const satisfies Record<string, readonly (keyof typeof OPTIONS)[]>;

export type CommandName = keyof typeof COMMANDS;
export type Flags = ReturnType<typeof parse>['values'];

export interface CommandLine {
  /** Null where none was named. */
  readonly command: CommandName | null;
  readonly operands: readonly string[];
  readonly flags: Flags;
}

/** Throws a UserError on a command or an option that there is not. */
export function parseCommandLine(argv: readonly string[]): CommandLine {
  const { values: flags, positionals } = parse(argv);
  const [name, ...operands] = positionals;
  if (flags.help === true || flags.version === true || name === undefined) return { command: null, operands, flags };
  if (!Object.hasOwn(COMMANDS, name))
    throw new UserError(
      `there is no command ${excerpt(name)}; there are ${Object.keys(COMMANDS).join(', ')}, see --help`,
    );
  const command = name as CommandName;
  const allowed: readonly string[] = COMMANDS[command];
  const other = Object.keys(flags).find((flag) => !allowed.includes(flag));
  if (other !== undefined) throw new UserError(`${command} has no option --${other}; see --help`);
  return { command, operands, flags };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    throw new UserError(`${(error as Error).message.split('. ')[0]}; see --help`);
  }
}
