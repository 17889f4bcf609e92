#!/usr/bin/env node
import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  ACCEPTED,
  CHOICES,
  COULD_NOT_TELL,
  FORMATS,
  RETROFIT_FACTS,
  RULES,
  UserError,
  VERSION,
  check,
  excerpt,
  printableLines,
  visible
} from "./chunks/chunk-2JWASBHT.js";

// src/commands/command-line.ts
import { parseArgs } from "node:util";
var choices = (values) => values.map((value, i) => i === 0 ? `${value} (default)` : value).join(", ");
var HELP = `dynamodb-kms-gate: says which KMS key every DynamoDB table of a Terraform plan will have

  dynamodb-kms-gate check [PLAN...] [options]   judge plans: the output of terraform show -json, or
                                                saved plan files, as paths, quoted globs, or - for standard input
  dynamodb-kms-gate verify REPORT.json --tables FILE|- [--keys FILE]... [--commit SHA]
                                                after the apply: are the tables as the report says?
  dynamodb-kms-gate explain [RULE]              what the rules say, and why

  --require       which key tables must have: ${choices(CHOICES.require)}
  --undetermined  what is undetermined: ${choices(CHOICES.undetermined)}
  --fail-on       the lowest severity that fails: ${choices(CHOICES["fail-on"])}
  --existing      tables that the plan does not change, and that fail already: ${choices(CHOICES.existing)}
                  These four are the minimum: a policy can be stricter, not looser.
  --config FILE   the policy (default: the nearest .dynamodb-kms-gate.yml from the plan's folder up
                  to the root of the repository)
  --baseline FILE a report of an earlier run: what it found about a table does not fail again
  --name          what reports call the plans, to tell them from others: an environment, a workspace
  --account-ids   in Markdown and SARIF, account ids and ARNs: ${choices(CHOICES["account-ids"])}
  --source DIR    the configuration of the plans, a folder each, or none (default: what a saved plan
                  file carries; else .tf files of this folder that match the plan make the result stricter only)
  --terraform     the terraform or tofu that shows saved plan files (default: the one on PATH)
  --format        ${choices(Object.keys(FORMATS))}
  --output FILE   write the report to FILE
  --version, --help

Exit code: 0 passed, 1 did not pass, 2 could not tell (usage, unreadable input, a bug);
of verify 3 as well: the tables are still being re-encrypted.
`;
var STRING = { type: "string" };
var STRINGS = { type: "string", multiple: true };
var BOOLEAN = { type: "boolean" };
var OPTIONS = {
  require: STRING,
  undetermined: STRING,
  "fail-on": STRING,
  existing: STRING,
  config: STRING,
  baseline: STRING,
  name: STRING,
  "account-ids": STRING,
  source: STRINGS,
  terraform: STRING,
  tables: STRING,
  keys: STRINGS,
  commit: STRING,
  format: STRING,
  output: STRING,
  version: BOOLEAN,
  help: { ...BOOLEAN, short: "h" }
};
var COMMANDS = {
  check: [
    "require",
    "undetermined",
    "fail-on",
    "existing",
    "config",
    "baseline",
    "name",
    "account-ids",
    "source",
    "terraform",
    "format",
    "output"
  ],
  verify: ["tables", "keys", "commit", "format", "output"],
  explain: []
};
function parseCommandLine(argv) {
  const { values: flags, positionals } = parse(argv);
  const [name, ...operands] = positionals;
  if (flags.help === true || flags.version === true || name === void 0) return { command: null, operands, flags };
  if (!Object.hasOwn(COMMANDS, name))
    throw new UserError(
      `there is no command ${excerpt(name)}; there are ${Object.keys(COMMANDS).join(", ")}, see --help`
    );
  const command = name;
  const allowed = COMMANDS[command];
  const other = Object.keys(flags).find((flag) => !allowed.includes(flag));
  if (other !== void 0) throw new UserError(`${command} has no option --${other}; see --help`);
  return { command, operands, flags };
}
function parse(argv) {
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    throw new UserError(`${error.message.split(". ")[0]}; see --help`);
  }
}

// src/commands/explain.ts
function explanation(ids) {
  if (ids.length === 0)
    return `${listOfRules()}

Before you change the key of a table that exists
${bullets(RETROFIT_FACTS)}
`;
  return `${ids.map((id) => explain(find(id))).join("\n\n")}
`;
}
function find(id) {
  const found = RULES.find((rule) => rule.id === id);
  if (found === void 0)
    throw new UserError(`there is no rule ${excerpt(id)}; there are: ${RULES.map((rule) => rule.id).join(", ")}`);
  return found;
}
function listOfRules() {
  const width = Math.max(...RULES.map(({ id }) => id.length));
  return RULES.map(
    ({ id, severity, title }) => `${id.padEnd(width)}  ${severity.padEnd("warning".length)}  ${title}`
  ).join("\n");
}
function explain({ id, title, severity, rationale, problems, references, checks = [], frameworks = [] }) {
  const sentences = Object.entries(problems).map(
    ([name, problem]) => `  ${name} (${problem.severity ?? severity})
    ${problem.message}
    ${problem.remedy}`
  );
  return [
    `${id}: ${title}`,
    rationale,
    `Problems, and what to do
${sentences.join("\n")}`,
    `Before you change the key of a table that exists
${bullets(RETROFIT_FACTS)}`,
    ...checks.length === 0 ? [] : [`The same check in other tools
${checks.map(checkText).join("\n")}`],
    ...frameworks.length === 0 ? [] : [`Requirements of frameworks, and what an auditor asks
${frameworks.map(frameworkText).join("\n")}`],
    `References
${bullets(references)}`
  ].join("\n\n");
}
function checkText({ tool, id, accepts, looksAt, note }) {
  return `  ${tool} ${id}
    Accepts ${ACCEPTED[accepts]}; looks at ${looksAt}. ${note}`;
}
function frameworkText({ id, title, keyControl, requirements }) {
  const lines = requirements.flatMap((requirement) => [
    `    ${requirement.id}: ${requirement.title}`,
    ...requirement.asks === void 0 ? [] : [`      ${requirement.asks}`]
  ]);
  return [`  ${title} (${id})`, `    ${keyControl}`, ...lines].join("\n");
}
function bullets(items) {
  return items.map((item) => `  - ${item}`).join("\n");
}

// src/cli.ts
process.exitCode = COULD_NOT_TELL;
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE")
    process.stderr.write(`dynamodb-kms-gate: the report could not be written: ${visible(error.message)}
`);
});
process.stderr.on("error", () => void 0);
try {
  await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof UserError)
    for (const line of error.lines) process.stderr.write(`dynamodb-kms-gate: ${visible(line)}
`);
  else
    process.stderr.write(
      `dynamodb-kms-gate ${VERSION}: this is a bug, please report it
${printableLines(error instanceof Error ? error.stack ?? error.message : String(error))}
`
    );
}
async function main(argv) {
  const { command, operands, flags } = parseCommandLine(argv);
  switch (command) {
    case "check":
      return check(operands, flags);
    case "verify": {
      const { verify } = await import("./chunks/verify-2JXUCWDX.js");
      return verify(operands, flags);
    }
    case "explain":
      process.stdout.write(explanation(operands));
      process.exitCode = 0;
      return;
    case null:
      process.stdout.write(flags.version === true && flags.help !== true ? `${VERSION}
` : HELP);
      process.exitCode = flags.help === true || flags.version === true ? 0 : COULD_NOT_TELL;
  }
}
