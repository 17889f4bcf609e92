import { error, getInput, getMultilineInput, setOutput, warning } from '@actions/core';
import { UserError } from './errors.js';
import { expandPaths } from './files/paths.js';
import { readPlanFiles } from './files/plan-files.js';
import { COULD_NOT_TELL, exitCodeOf } from './gate/exit-code.js';
import { judgePlans } from './gate/judge-plans.js';
import { parseSettings } from './policy/settings.js';
import { visible } from './report/escape.js';
import { textReport } from './report/text.js';
import { VERSION } from './version.js';

process.exitCode = COULD_NOT_TELL;

try {
  await main();
} catch (cause) {
  if (cause instanceof UserError) for (const line of cause.lines) error(visible(line));
  else error(`dynamodb-kms-gate ${VERSION}: this is a bug, please report it\n${cause instanceof Error ? cause.stack : String(cause)}`);
}

async function main(): Promise<void> {
  const settings = parseSettings({ value: (name) => getInput(name), nameOf: (name) => `input ${name}` });
  const patterns = getMultilineInput('plan');
  if (patterns.length === 0) throw new UserError('input plan is empty; give it the path of a plan, or a path or glob a line');
  const report = judgePlans(await readPlanFiles(await expandPaths(patterns)), { settings, name: null, version: VERSION });
  process.exitCode = exitCodeOf(report.verdict);
  try {
    process.stdout.write(textReport(report, { colour: false, accountIds: 'show' }));
    setOutput('verdict', report.verdict);
  } catch (cause) {
    warning(`the report could not be written: ${visible((cause as Error).message)}; the verdict is ${report.verdict}`);
  }
}
