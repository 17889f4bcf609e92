import type { Model } from '../model/model.js';
import type { Change } from '../plan/change.js';
import type { Plan } from '../plan/read-plan.js';
import type { Path } from '../plan/value.js';
import type { Policy, Subject } from '../policy/policy.js';
import { planSources } from '../rules/plan-sources.js';
import { RULES } from '../rules/registry.js';
import { type Answer, fill, type Requirement, type Rule, type Severity } from '../rules/rule.js';
import { askedSubject } from './asked-change.js';
import { CONTROL } from './compile-report.js';
import { editFor } from './edits.js';
import { type JoinedSources, placeOf } from './joined-sources.js';
import { createOverrides, type Overrides, type Terms } from './overrides.js';
import type { Finding, Location, TableVerdict } from './report.js';
import { createBelowFloor, type FoundProblem, severityForAll } from './rule-severity.js';

export interface Judgement {
  readonly findings: readonly Finding[];
  /** What each of the findings was made of. */
  readonly answers: readonly Failure[];
  /** The answer of the control, by the table's address. */
  readonly verdicts: ReadonlyMap<string, TableVerdict>;
  readonly subjects: Subjects;
  readonly overrides: Overrides;
  /**
   * Whether excusing the finding, which is one of these, goes below a flag or input that is set. Of others it knows
   * only what it judges of the table.
   */
  isBelowFloor(finding: Finding): boolean;
}

/** What findings can be about: the changes of tables and replicas, by address. */
export interface Subjects {
  changeOf(address: string): Change | undefined;
  subjectOf(address: string): Subject;
  requirementOf(address: string): Requirement;
}

export type Failure = Exclude<Answer<string>, { answer: 'pass' }>;

/** All rules over one plan's model. */
export function judge(
  model: Model,
  plan: string,
  terms: Terms,
  changeAt: Plan['changeAt'],
  sources: JoinedSources['used'],
): Judgement {
  const { policy } = terms;
  const { changeOf, subjectOf } = subjectsOf(model);
  const overrides = createOverrides(terms, subjectOf);
  const subjects: Subjects = { changeOf, subjectOf, requirementOf: overrides.requirementOf };
  const findings: Finding[] = [];
  const found = new Map<string, FoundProblem>();
  const answers: Failure[] = [];
  const verdicts = new Map<string, TableVerdict>();
  const context = {
    requirementOf: subjects.requirementOf,
    allowedKeys: policy.allowedKeys,
    explicitKeyGrant: policy.explicitKeyGrant,
  };
  const chosen = (rule: Rule, address: string | null, ofProblem: Severity): Severity | 'off' => {
    const ofAll = severityForAll(rule.id, policy, terms.settings) ?? ofProblem;
    return address === null ? ofAll : overrides.severityOf(rule.id, address, ofAll);
  };
  for (const rule of RULES) {
    for (const answer of rule.judge(model, context)) {
      const isPass = answer.answer === 'pass';
      const severity = chosen(
        rule,
        answer.address,
        isPass ? rule.severity : (problemOf(rule, answer.problem).severity ?? rule.severity),
      );
      if (severity === 'off') continue;
      if (rule.id === CONTROL && answer.address !== null) verdicts.set(answer.address, answer.answer);
      if (isPass) continue;
      const problem: FoundProblem = {
        isUndetermined: answer.answer === 'undetermined',
        // What the plan does to the key of a table that it leaves alone is no old debt.
        isOld: rule.ofTableAlone === true && answer.address !== null && changeOf(answer.address)?.action === 'no-op',
      };
      const finding = findingOf(rule, answer, plan, withSettings(severity, problem, terms.settings));
      answers.push(answer);
      findings.push(
        sources === null ? finding : { ...finding, ...inSources(rule, answer, changeAt, subjects, sources) },
      );
      const key = problemKey(finding);
      const other = found.get(key);
      found.set(key, {
        isUndetermined: problem.isUndetermined || other?.isUndetermined === true,
        isOld: problem.isOld || other?.isOld === true,
      });
    }
  }
  const isBelow = createBelowFloor(model, context, terms);
  return {
    findings,
    answers,
    verdicts,
    subjects,
    overrides,
    isBelowFloor: (finding) => isBelow(finding, found.get(problemKey(finding)) ?? NOT_FOUND),
  };
}

/** Another judgement found it, and tells. */
const NOT_FOUND: FoundProblem = { isUndetermined: false, isOld: false };

function problemKey({ ruleId, problem, address }: Pick<Finding, 'ruleId' | 'problem' | 'address'>): string {
  return `${ruleId} ${problem} ${address}`;
}

/** Where it stands, and what to write there. */
function inSources(
  { id }: Rule,
  answer: Failure,
  changeAt: Plan['changeAt'],
  { requirementOf }: Subjects,
  used: NonNullable<JoinedSources['used']>,
): Pick<Finding, 'location' | 'edit'> {
  const { address, attribute, place } = answer;
  if (address === null) return { location: null, edit: null };
  const of = (subject: string, path: Path): Location | null => {
    const change = changeAt(subject);
    const range = change === undefined ? null : used.locate(change, path);
    return range && placeOf(used, range);
  };
  const location =
    (place?.address === undefined ? null : of(place.address, place.path ?? [])) ??
    of(address, (place?.address === undefined ? place?.path : null) ?? pathOf(attribute));
  return { location, edit: editFor(id, answer, changeAt(address), requirementOf(address), changeAt, used) };
}

/**
 * An attribute as rules name it, `server_side_encryption.kms_key_arn`, as the path through the first block of each
 * name.
 */
function pathOf(attribute: string | null): Path {
  return (attribute ?? '')
    .split('.')
    .filter((name) => /^\w+$/.test(name))
    .flatMap((name, i) => (i === 0 ? [name] : [0, name]));
}

export function findingOf(
  rule: Rule,
  { problem: name, address, attribute, facts, hcl, check }: Failure,
  plan: string,
  severity: Severity,
): Finding {
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

/** The severity once the settings are taken into account. */
function withSettings(
  severity: Severity,
  { isUndetermined, isOld }: FoundProblem,
  { undetermined, existing }: Terms['settings'],
): Severity {
  if (severity !== 'error') return severity;
  return (isUndetermined && undetermined === 'warn') || (isOld && existing === 'warn') ? 'warning' : severity;
}

function subjectsOf({ tables, replicas }: Model): Pick<Subjects, 'changeOf' | 'subjectOf'> {
  const all = [...tables, ...tables.flatMap((table) => table.replicas), ...replicas];
  const changes = new Map(all.flatMap(({ address, change }) => (change === null ? [] : [[address, change] as const])));
  const subjects = new Map<string, Subject>();
  return {
    changeOf: (address) => changes.get(address),
    subjectOf: (address) => {
      const subject = subjects.get(address) ?? askedSubject(address, changes.get(address));
      subjects.set(address, subject);
      return subject;
    },
  };
}

/** What is to be said of a plan's sources: why they are not used, or what of them could not be read. */
export function sourceFindings(sources: JoinedSources | null, plan: string, policy: Policy): readonly Finding[] {
  const severity = policy.rules[planSources.id] ?? planSources.severity;
  if (sources === null || severity === 'off') return [];
  const { path, status, problems } = sources.row;
  if (status !== 'used' && !sources.isAskedFor) return [];
  const say = (problem: keyof typeof planSources.problems & string, why: string): Finding =>
    findingOf(
      planSources,
      { answer: 'fail', problem, address: null, attribute: null, facts: { path, why } },
      plan,
      severity,
    );
  const of = { used: 'file-not-read', 'not-matching': 'not-matching', unreadable: 'not-read' } as const;
  const shown = problems.slice(0, MOST).map((problem) => say(of[status], problem));
  return problems.length <= MOST ? shown : [...shown, say(of[status], `${problems.length - MOST} more of the kind`)];
}

/** The report's row of the plan has all of them. */
const MOST = 5;
