import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edit, Finding, Location, Report } from '../../src/gate/report.js';
import { FAILING, type Step } from './action.js';

export const at = (path: string, line: number, endLine = line, inRepository = true): Location => ({
  path,
  line,
  endLine,
  inRepository,
});
export const edit = (
  path: string,
  line: number,
  endLine: number,
  lines: readonly string[],
  isComplete = true,
): Edit => ({ ...at(path, line, endLine), lines, isComplete });

let failing: Promise<string> | undefined;

/** Writes the report of a plan with one error to a file, with as many more such findings as there are changes to it. */
export async function writeReport(
  step: Step,
  folder: string,
  changes: readonly Partial<Finding>[],
  file = 'report.json',
): Promise<void> {
  failing ??= step({ plan: FAILING, comment: 'never', name: 'prod', 'report-file': 'made.json' }).then(() => {
    const made = readFileSync(join(folder, 'made.json'), 'utf8');
    rmSync(join(folder, 'made.json'));
    return made;
  });
  const report = JSON.parse(await failing) as Report;
  const [finding] = report.findings;
  writeFileSync(
    join(folder, file),
    JSON.stringify({ ...report, findings: [finding!, ...changes.map((change) => ({ ...finding!, ...change }))] }),
  );
}
