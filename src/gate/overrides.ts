import { loosens, type Override, type Policy, type Subject, tightens } from '../policy/policy.js';
import type { Settings } from '../policy/settings.js';
import { CONTROL_RULES, type Floor, isBelowFailOn, isLooser, isLowerSeverity } from '../policy/strictness.js';
import type { Requirement, Severity } from '../rules/rule.js';

/** What decides how loose a table may be judged. */
export interface Terms {
  readonly settings: Settings;
  readonly policy: Policy;
  /** The flags or inputs that are set. */
  readonly floor: Floor;
  /** A day in UTC. */
  readonly today: string;
}

/** Why an override that would loosen something for a table does not. */
export type Refusal = 'override-expired' | 'override-names-nothing' | 'override-without-end' | 'override-undetermined';

/** What an override gives a table, such as `require: kms`, by the tables that it gives it. */
export type ByTable = ReadonlyMap<string, ReadonlySet<string>>;

export interface OverrideUse {
  /** What is looser for tables because of it. */
  readonly loosened: ByTable;
  readonly refused: ReadonlyMap<Refusal, ByTable>;
}

export interface Overrides {
  requirementOf(address: string): Requirement;
  /** The severity for an address, given that of the policy for all. */
  severityOf(rule: string, address: string, ofAll: Severity | 'off'): Severity | 'off';
  /** What was asked so far. */
  useOf(override: Override): OverrideUse;
}

interface Recorded {
  readonly loosened: Map<string, Set<string>>;
  readonly refused: Map<Refusal, Map<string, Set<string>>>;
}

/** The overrides of a policy, in its order: of those that apply to a table the last decides. */
export function createOverrides(terms: Terms, subjectOf: (address: string) => Subject): Overrides {
  const uses = new Map<Override, Recorded>();
  const requirements = new Map<string, Requirement>();

  function useOf(override: Override): Recorded {
    const use = uses.get(override) ?? { loosened: new Map(), refused: new Map() };
    uses.set(override, use);
    return use;
  }

  function decide<Value extends string>(
    address: string,
    name: string,
    ofAll: Value,
    { valueOf, isLooser, isBelowFloor }: Setting<Value>,
  ): Value {
    if (terms.policy.overrides.length === 0) return ofAll;
    const subject = subjectOf(address);
    let value = ofAll;
    let by: Override | null = null;
    const refusals: { readonly override: Override; readonly refusal: Refusal; readonly value: Value }[] = [];
    for (const override of terms.policy.overrides) {
      const next = valueOf(override);
      if (next === undefined || next === value) continue;
      if (isLooser(next, value)) {
        const answer = looseningBy(override, subject, isBelowFloor(next), terms.today);
        if (answer !== 'applies') {
          if (answer !== 'not-for-it') refusals.push({ override, refusal: answer, value: next });
          continue;
        }
      } else if (!tightens(override, subject)) {
        continue;
      }
      [value, by] = [next, override];
    }
    if (by !== null && isLooser(value, ofAll)) record(useOf(by).loosened, `${name}: ${value}`, address);
    for (const { override, refusal, value: refused } of refusals) {
      if (!isLooser(refused, value)) continue;
      const { refused: of } = useOf(override);
      const byTable = of.get(refusal) ?? new Map<string, Set<string>>();
      of.set(refusal, byTable);
      record(byTable, `${name}: ${refused}`, address);
    }
    return value;
  }

  const requirement: Setting<Requirement> = {
    valueOf: ({ require }) => require ?? undefined,
    isLooser: (value, than) => isLooser('require', value, than),
    isBelowFloor: (value) => terms.floor.require !== undefined && isLooser('require', value, terms.floor.require),
  };
  return {
    useOf,
    requirementOf: (address) => {
      const known = requirements.get(address) ?? decide(address, 'require', terms.settings.require, requirement);
      requirements.set(address, known);
      return known;
    },
    severityOf: (rule, address, ofAll) =>
      decide(address, rule, ofAll, {
        valueOf: ({ rules }) => (Object.hasOwn(rules, rule) ? rules[rule] : undefined),
        isLooser: isLowerSeverity,
        isBelowFloor: (severity) => CONTROL_RULES.includes(rule) && isBelowFailOn(severity, terms.settings.failOn),
      }),
  };
}

interface Setting<Value> {
  valueOf(override: Override): Value | undefined;
  isLooser(value: Value, than: Value): boolean;
  isBelowFloor(value: Value): boolean;
}

function looseningBy(
  override: Override,
  subject: Subject,
  isBelowFloor: boolean,
  today: string,
): Refusal | 'applies' | 'not-for-it' {
  const { found, isNamed } = loosens(override, subject);
  if (found === 'no') return 'not-for-it';
  if (override.expires !== null && override.expires < today) return 'override-expired';
  if (!isNamed && (isBelowFloor || override.where !== null)) return 'override-names-nothing';
  if (isBelowFloor && override.expires === null) return 'override-without-end';
  return found === 'undetermined' ? 'override-undetermined' : 'applies';
}

function record(byTable: Map<string, Set<string>>, setting: string, address: string): void {
  const addresses = byTable.get(setting) ?? new Set<string>();
  byTable.set(setting, addresses.add(address));
}
