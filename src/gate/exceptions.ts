import { grouped } from '../grouped.js';
import { CHOICES } from '../policy/choices.js';
import type { Override } from '../policy/policy.js';
import { FLOOR_NAMES, isLooser, isLowerSeverity, type FloorName } from '../policy/strictness.js';
import { endWithin, MAX_WAIVER_DAYS } from '../policy/waiver-end.js';
import { RULES } from '../rules/registry.js';
import type { Overrides, Terms } from './overrides.js';
import type { ExceptionRow, Finding, PlanRow } from './report.js';
import { severityForAll } from './rule-severity.js';

/** A report that lists all of thousands of addresses would be twice as long: findings have them. */
const MOST_ADDRESSES = 10;

/** What makes the result of a plan weaker than the defaults would: settings, rules, overrides, waivers that were used. */
export function exceptionsOf(terms: Terms, overrides: readonly Overrides[], findings: readonly Finding[], source: PlanRow['policySource']): readonly ExceptionRow[] {
  const ofSource = source?.kind === 'head' ? [row('policy-ref', 'policy-ref: head')] : [];
  return [...ofSource, ...ofSettings(terms), ...ofRules(terms), ...terms.policy.overrides.flatMap((override) => ofOverride(override, overrides, terms)), ...ofWaivers(findings)];
}

function ofSettings({ settings, policy }: Terms): readonly ExceptionRow[] {
  const chosen = { require: settings.require, undetermined: settings.undetermined, 'fail-on': settings.failOn, existing: settings.existing };
  const weaker = FLOOR_NAMES.filter((name: FloorName) => isLooser(name, chosen[name] as never, CHOICES[name][0] as never)).map((name) => `${name}: ${chosen[name]}`);
  const ofWaivers = [
    ...(policy.maxWaiverDays > MAX_WAIVER_DAYS ? [`max-waiver-days: ${policy.maxWaiverDays}`] : []),
    ...(policy.honour.length > 0 ? [`honour: ${policy.honour.join(', ')}`] : []),
  ];
  return [...weaker, ...ofWaivers].map((what) => row('setting', what));
}

function ofRules({ policy, settings }: Terms): readonly ExceptionRow[] {
  return RULES.flatMap(({ id, severity, problems }) => {
    const chosen = severityForAll(id, policy, settings);
    const severities = [severity, ...Object.values(problems).flatMap((problem) => (problem.severity === undefined ? [] : [problem.severity]))];
    return chosen !== undefined && severities.some((each) => isLowerSeverity(chosen, each)) ? [row('rule', `${id}: ${chosen}`)] : [];
  });
}

function ofOverride(override: Override, overrides: readonly Overrides[], { policy, today }: Terms): readonly ExceptionRow[] {
  const { expires, reason } = override;
  const end = expires === null ? null : endWithin(expires, today, policy.maxWaiverDays).end;
  const loosened = grouped(overrides.flatMap((each) => [...each.useOf(override).loosened]), ([what]) => what);
  return [...loosened].map(([what, uses]) => row('override', what, { addresses: [...new Set(uses.flatMap(([, addresses]) => [...addresses]))], expires: end, reason }));
}

function ofWaivers(findings: readonly Finding[]): readonly ExceptionRow[] {
  const waived = findings.flatMap(({ ruleId, address, waiver }) => (waiver === null ? [] : [{ ruleId, address, waiver }]));
  return [...grouped(waived, ({ ruleId, waiver }) => JSON.stringify([ruleId, waiver])).values()].map((same) => {
    const { ruleId, waiver } = same[0]!;
    const addresses = [...new Set(same.flatMap(({ address }) => (address === null ? [] : [address])))];
    return row(waiver.by === 'policy' ? 'waiver' : waiver.by, ruleId, { addresses, expires: waiver.expires, reason: waiver.reason, location: waiver.location });
  });
}

function row(kind: ExceptionRow['kind'], what: string, { addresses = [], ...of }: Partial<ExceptionRow> = {}): ExceptionRow {
  return { kind, what, expires: null, reason: null, location: null, ...of, addresses: addresses.slice(0, MOST_ADDRESSES), count: addresses.length };
}
