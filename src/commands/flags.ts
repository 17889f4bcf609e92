import { parseArgs } from 'node:util';
import { UserError } from '../errors.js';
import { excerpt } from '../excerpt.js';

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
  check: ['require', 'undetermined', 'fail-on', 'existing', 'config', 'baseline', 'name', 'account-ids', 'source', 'terraform', 'format', 'output'],
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
  if (!Object.hasOwn(COMMANDS, name)) throw new UserError(`there is no command ${excerpt(name)}; there are ${Object.keys(COMMANDS).join(', ')}, see --help`);
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
