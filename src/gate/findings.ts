import type { Model } from '../model/model.js';
import type { Change } from '../plan/change.js';
import type { Plan } from '../plan/read-plan.js';
import { shownChange } from '../plan/shown-change.js';
import type { Path } from '../plan/value.js';
import type { Policy } from '../policy/policy.js';
import { selects, type Selection } from '../policy/selection.js';
import type { Settings } from '../policy/settings.js';
import { RULES } from '../rules/registry.js';
import { fill, type Answer, type Requirement, type Rule, type Severity } from '../rules/rule.js';
import { CONTROL } from './compile-report.js';
import { editFor } from './edits.js';
import { placeOf, type JoinedSources } from './joined-sources.js';
import type { Finding, Location, TableVerdict } from './report.js';

export interface Judgement {
  readonly findings: readonly Finding[];
  /** What each of the findings was made of. */
  readonly answers: readonly Failure[];
  /** The answer of the control, by the table's address. */
  readonly verdicts: ReadonlyMap<string, TableVerdict>;
  readonly subjects: Subjects;
}

/** What findings can be about: the changes of tables and replicas, by address. */
export interface Subjects {
  changeOf(address: string): Change | undefined;
  selects(selection: Selection, address: string): boolean;
  requirementOf(address: string): Requirement;
}

export type Failure = Exclude<Answer<string>, { answer: 'pass' }>;

/** All rules over one plan's model. */
export function judge(model: Model, plan: string, settings: Settings, policy: Policy, changeAt: Plan['changeAt'], sources: JoinedSources['used']): Judgement {
  const subjects = subjectsOf(model, settings, policy);
  const findings: Finding[] = [];
  const answers: Failure[] = [];
  const verdicts = new Map<string, TableVerdict>();
  const context = { requirementOf: subjects.requirementOf, allowedKeys: policy.allowedKeys, explicitKeyGrant: policy.explicitKeyGrant };
  for (const rule of RULES) {
    for (const answer of rule.judge(model, context)) {
      const severity = answer.answer === 'pass' ? chosenSeverity(rule, answer.address, policy, subjects) : severityOf(rule, answer, settings, policy, subjects);
      if (severity === 'off') continue;
      if (rule.id === CONTROL && answer.address !== null) verdicts.set(answer.address, answer.answer);
      if (answer.answer === 'pass') continue;
      const finding = findingOf(rule, answer, plan, severity!);
      answers.push(answer);
      findings.push(sources === null ? finding : { ...finding, ...inSources(rule, answer, changeAt, subjects, sources) });
    }
  }
  return { findings, answers, verdicts, subjects };
}

/** Where it stands, and what to write there. */
function inSources({ id }: Rule, answer: Failure, changeAt: Plan['changeAt'], { requirementOf }: Subjects, used: NonNullable<JoinedSources['used']>): Pick<Finding, 'location' | 'edit'> {
  const { address, attribute, place } = answer;
  if (address === null) return { location: null, edit: null };
  const of = (subject: string, path: Path): Location | null => {
    const change = changeAt(subject);
    const range = change === undefined ? null : used.locate(change, path);
    return range && placeOf(used, range);
  };
  const location = (place?.address === undefined ? null : of(place.address, place.path ?? [])) ?? of(address, (place?.address === undefined ? place?.path : null) ?? pathOf(attribute));
  return { location, edit: editFor(id, answer, changeAt(address), requirementOf(address), changeAt, used) };
}

/** An attribute as rules name it, `server_side_encryption.kms_key_arn`, as the path through the first block of each name. */
function pathOf(attribute: string | null): Path {
  return (attribute ?? '').split('.').filter((name) => /^\w+$/.test(name)).flatMap((name, i) => (i === 0 ? [name] : [0, name]));
}

export function findingOf(rule: Rule, { problem: name, address, attribute, facts, hcl, check }: Failure, plan: string, severity: Severity): Finding {
  const problem = problemOf(rule, name);
  return {
    plan,
    ruleId: rule.id,
    problem: name,
    severity,
    status: 'open',
    waiver: null,
    address,
    attribute,
    location: null,
    message: fill(problem.message, facts),
    remedy: fill(problem.remedy, facts),
    hcl: hcl ?? null,
    edit: null,
    check: check ?? null,
  };
}

function problemOf(rule: Rule, name: string) {
  const problem = rule.problems[name];
  if (problem === undefined) throw new Error(`${rule.id} has no problem ${name}`);
  return problem;
}

/** The severity of a finding, once the policy has been asked. */
function severityOf(rule: Rule, { problem, answer, address }: Failure, settings: Settings, policy: Policy, subjects: Subjects): Severity | 'off' {
  const severity = chosenSeverity(rule, address, policy, subjects) ?? problemOf(rule, problem).severity ?? rule.severity;
  if (severity !== 'error') return severity;
  if (answer === 'undetermined' && settings.undetermined === 'warn') return 'warning';
  // What the plan does to the key of a table that it leaves alone is no old debt.
  const isOld = rule.ofTableAlone === true && address !== null && subjects.changeOf(address)?.action === 'no-op';
  return isOld && settings.existing === 'warn' ? 'warning' : severity;
}

/** What the policy says of the rule: for that address, if an override does. */
function chosenSeverity(rule: Rule, address: string | null, policy: Policy, subjects: Subjects): Severity | 'off' | undefined {
  const override = address === null ? undefined : policy.overrides.findLast((each) => each.rules[rule.id] !== undefined && subjects.selects(each, address));
  return override?.rules[rule.id] ?? policy.rules[rule.id];
}

function subjectsOf({ tables, replicas }: Model, settings: Settings, policy: Policy): Subjects {
  const all = [...tables, ...tables.flatMap((table) => table.replicas), ...replicas];
  const changes = new Map(all.flatMap(({ address, change }) => (change === null ? [] : [[address, change] as const])));
  const shown = new Map<string, unknown>();
  const subjects: Subjects = {
    changeOf: (address) => changes.get(address),
    selects: (selection, address) =>
      selects(selection, address, () => {
        const change = changes.get(address);
        if (change !== undefined && !shown.has(address)) shown.set(address, shownChange(change));
        return shown.get(address) ?? {};
      }),
    requirementOf: (address) => policy.overrides.findLast((each) => each.require !== null && subjects.selects(each, address))?.require ?? settings.require,
  };
  return subjects;
}
