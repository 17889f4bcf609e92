import { grouped } from '../grouped.js';
import { CHOICES } from '../policy/choices.js';
import { endWithin, MAX_WAIVER_DAYS } from '../policy/exception-end.js';
import type { Override } from '../policy/policy.js';
import type { Settings } from '../policy/settings.js';
import { FLOOR_NAMES, type FloorName, isLooser, isLowerSeverity } from '../policy/strictness.js';
import { RULES } from '../rules/registry.js';
import type { Overrides, Terms } from './overrides.js';
import type { ExceptionRow, Finding, PlanRow } from './report.js';
import { severityForAll } from './rule-severity.js';

/** A report that lists all of thousands of addresses would be twice as long: findings have them. */
const MOST_ADDRESSES = 10;

/**
 * What makes the result of a plan weaker than the defaults would: settings, rules, overrides, waivers that were used.
 */
export function exceptionsOf(
  terms: Terms,
  overrides: readonly Overrides[],
  findings: readonly Finding[],
  source: PlanRow['policySource'],
): readonly ExceptionRow[] {
  const ofSource = source?.kind === 'head' ? [exceptionRow('policy-ref', 'policy-ref: head')] : [];
  return [
    ...ofSource,
    ...ofSettings(terms),
    ...ofRules(terms),
    ...terms.policy.overrides.flatMap((override) => ofOverride(override, overrides, terms)),
    ...waiverExceptions(findings),
  ];
}

function ofSettings({ settings, policy }: Terms): readonly ExceptionRow[] {
  const ofWaivers = [
    ...(policy.maxWaiverDays > MAX_WAIVER_DAYS ? [`max-waiver-days: ${policy.maxWaiverDays}`] : []),
    ...(policy.honour.length > 0 ? [`honour: ${policy.honour.join(', ')}`] : []),
  ];
  return [...settingsExceptions(settings), ...ofWaivers.map((what) => exceptionRow('setting', what))];
}

/** The settings that are weaker than the defaults. */
export function settingsExceptions(settings: Settings): readonly ExceptionRow[] {
  const chosen = {
    require: settings.require,
    undetermined: settings.undetermined,
    'fail-on': settings.failOn,
    existing: settings.existing,
  };
  const weaker = FLOOR_NAMES.filter((name: FloorName) =>
    isLooser(name, chosen[name] as never, CHOICES[name][0] as never),
  ).map((name) => `${name}: ${chosen[name]}`);
  return weaker.map((what) => exceptionRow('setting', what));
}

function ofRules({ policy, settings }: Terms): readonly ExceptionRow[] {
  return RULES.flatMap(({ id, severity, problems }) => {
    const chosen = severityForAll(id, policy, settings);
    const severities = [
      severity,
      ...Object.values(problems).flatMap((problem) => (problem.severity === undefined ? [] : [problem.severity])),
    ];
    return chosen !== undefined && severities.some((each) => isLowerSeverity(chosen, each))
      ? [exceptionRow('rule', `${id}: ${chosen}`)]
      : [];
  });
}

function ofOverride(
  override: Override,
  overrides: readonly Overrides[],
  { policy, today }: Terms,
): readonly ExceptionRow[] {
  const { expires, reason } = override;
  const end = expires === null ? null : endWithin(expires, today, policy.maxWaiverDays).end;
  const loosened = grouped(
    overrides.flatMap((each) => [...each.useOf(override).loosened]),
    ([what]) => what,
  );
  return [...loosened].map(([what, uses]) =>
    exceptionRow('override', what, {
      addresses: [...new Set(uses.flatMap(([, addresses]) => [...addresses]))],
      expires: end,
      reason,
    }),
  );
}

/** The waivers that were used. */
export function waiverExceptions(findings: readonly Finding[]): readonly ExceptionRow[] {
  const waived = findings.flatMap(({ ruleId, address, waiver }) =>
    waiver === null ? [] : [{ ruleId, address, waiver }],
  );
  return [...grouped(waived, ({ ruleId, waiver }) => JSON.stringify([ruleId, waiver])).values()].map((same) => {
    const { ruleId, waiver } = same[0]!;
    const addresses = [...new Set(same.flatMap(({ address }) => (address === null ? [] : [address])))];
    return exceptionRow(waiver.by === 'policy' ? 'waiver' : waiver.by, ruleId, {
      addresses,
      expires: waiver.expires,
      reason: waiver.reason,
      location: waiver.location,
    });
  });
}

export function exceptionRow(
  kind: ExceptionRow['kind'],
  what: string,
  { addresses = [], ...of }: Partial<ExceptionRow> = {},
): ExceptionRow {
  return {
    kind,
    what,
    expires: null,
    reason: null,
    location: null,
    ...of,
    addresses: addresses.slice(0, MOST_ADDRESSES),
    count: addresses.length,
  };
}
