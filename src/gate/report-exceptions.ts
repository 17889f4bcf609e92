import { grouped } from '../grouped.js';
import { FLOOR_NAMES, isLowerSeverity } from '../policy/strictness.js';
import { RULES } from '../rules/registry.js';
import { exceptionRow, settingsExceptions, waiverExceptions } from './exceptions.js';
import type { ExceptionRow, Finding, PlanRow, TableRow } from './report.js';

/**
 * The exceptions of a plan in a report that somebody else wrote. What its settings, tables and findings show is listed,
 * whether the report lists it or not: older reports do not, and the job that wrote it may hide it.
 */
export function reportExceptions(
  plan: Omit<PlanRow, 'summary'>,
  tables: readonly TableRow[],
  findings: readonly Finding[],
  readsHead: boolean,
): readonly ExceptionRow[] {
  const stated = plan.exceptions;
  const ofSource =
    readsHead || plan.policySource?.kind === 'head' ? [exceptionRow('policy-ref', 'policy-ref: head')] : [];
  const otherSettings = stated.filter(
    ({ kind, what }) => kind === 'setting' && !FLOOR_NAMES.some((name) => what.startsWith(`${name}:`)),
  );
  const rules = stated.filter(({ kind }) => kind === 'rule');
  const overrides = stated.filter(({ kind }) => kind === 'override');
  const explained = [...rules, ...overrides].map(({ what }) => what);
  return [
    ...ofSource,
    ...settingsExceptions(plan.settings),
    ...otherSettings,
    ...rules,
    ...overrides,
    ...lowerRequirements(plan, tables, explained),
    ...lowerSeverities(plan, findings, explained),
    ...waiverExceptions(findings),
  ];
}

function lowerRequirements(
  { settings }: Pick<PlanRow, 'settings'>,
  tables: readonly TableRow[],
  explained: readonly string[],
): readonly ExceptionRow[] {
  const lower =
    settings.require === 'customer-managed' && !explained.includes('require: kms')
      ? tables.filter(({ require }) => require === 'kms')
      : [];
  return lower.length === 0
    ? []
    : [exceptionRow('override', 'require: kms', { addresses: lower.map(({ address }) => address) })];
}

function lowerSeverities(
  { settings: { undetermined, existing } }: Pick<PlanRow, 'settings'>,
  findings: readonly Finding[],
  explained: readonly string[],
): readonly ExceptionRow[] {
  const lower = findings.filter(({ ruleId, problem, severity }) => {
    const rule = RULES.find(({ id }) => id === ruleId);
    const usual =
      rule === undefined
        ? undefined
        : ((Object.hasOwn(rule.problems, problem) ? rule.problems[problem]?.severity : undefined) ?? rule.severity);
    const isOfSettings = severity === 'warning' && (undetermined === 'warn' || existing === 'warn');
    return (
      usual !== undefined &&
      isLowerSeverity(severity, usual) &&
      !isOfSettings &&
      !explained.some((what) => what.startsWith(`${ruleId}:`))
    );
  });
  return [...grouped(lower, ({ ruleId, severity }) => `${ruleId}: ${severity}`)].map(([what, same]) =>
    exceptionRow('override', what, {
      addresses: [...new Set(same.flatMap(({ address }) => (address === null ? [] : [address])))],
    }),
  );
}
