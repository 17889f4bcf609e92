import { dayOf } from '../day.js';
import { UserError } from '../errors.js';
import { expandPaths } from '../files/expand-paths.js';
import { readPlanFiles } from '../files/plan-files.js';
import { NO_POLICY_FILE, policiesOf, readPolicyFile } from '../files/policy-file.js';
import { STANDARD_INPUT } from '../files/read-file.js';
import { withSources } from '../files/source-candidates.js';
import type { Baseline } from '../gate/baseline.js';
import { judgePlans } from '../gate/judge-plans.js';
import { exitCodeOf } from '../gate/verdict.js';
import { choose, parsePlanName, type RawSource } from '../policy/choices.js';
import { parseFloor, parseSettings } from '../policy/settings.js';
import { FORMATS, parseFormat } from '../report/formats.js';
import { VERSION } from '../version.js';
import type { Flags } from './command-line.js';
import { deliver } from './deliver.js';

/** Judges plans, and sets the exit code as soon as the verdict is in hand. */
export async function check(operands: readonly string[], flags: Flags): Promise<void> {
  const raw: RawSource = {
    value: (name) => (flags as Readonly<Record<string, string | undefined>>)[name],
    nameOf: (name) => `--${name}`,
  };
  const accountIds = choose('account-ids', raw);
  const format = parseFormat(flags.format);
  const name = parsePlanName(raw);
  const floor = parseFloor(raw);
  for (const name of ['config', 'baseline'] as const)
    if (flags[name] === '') throw new UserError(`--${name} is empty; give it the name of a file`);
  if (flags.source?.includes('') === true)
    throw new UserError('--source is empty; give it the folder of the configuration, or none');
  if (flags.terraform === '') throw new UserError('--terraform is empty; give it the path of terraform or tofu');
  if (flags.output === '') throw new UserError('--output is empty; give it the name of a file');
  if (operands.length === 0 && process.stdin.isTTY)
    throw new UserError('name a plan file, or - for standard input: dynamodb-kms-gate check plan.json');

  const today = dayOf(Date.now());
  const baseline = flags.baseline === undefined ? null : await readBaseline(flags.baseline);
  const inputs = await expandPaths(operands.length === 0 ? [STANDARD_INPUT] : operands, 'command-line');
  const paths = inputs.map(({ path }) => path);
  const inForce = await policiesOf(paths, flags.config ?? null, async (path) => {
    const { policy, file } =
      path === null
        ? NO_POLICY_FILE
        : await readPolicyFile({ path, namedBy: flags.config === undefined ? 'found' : 'command-line' });
    return { settings: parseSettings(raw, policy), policy, floor, policyFile: file, baseline };
  });
  const plans = await withSources(
    await readPlanFiles(inputs, {
      sources: flags.source ?? [],
      namedBy: 'command-line',
      terraform: flags.terraform ?? null,
    }),
  );
  const report = judgePlans(plans, { inForce, name, today, version: VERSION });
  process.exitCode = exitCodeOf(report.verdict);

  const colour = process.stdout.isTTY && !process.env['NO_COLOR'];
  deliver({
    file: flags.output ?? null,
    verdict: report.verdict.toUpperCase(),
    content: () => FORMATS[format](report, { colour: colour && flags.output === undefined, accountIds }),
    instead: () => FORMATS.text(report, { colour, accountIds }),
  });
}

/** Loaded only where there is one: most runs have none. */
async function readBaseline(path: string): Promise<Baseline> {
  const [{ readReportFile }, { createBaseline }] = await Promise.all([
    import('../files/report-files.js'),
    import('../gate/baseline.js'),
  ]);
  return createBaseline(readReportFile({ path, namedBy: 'command-line' }), path);
}
