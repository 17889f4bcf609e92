import type { Model } from '../model/model.js';
import type { Settings } from '../policy/settings.js';
import { RULES } from '../rules/registry.js';
import { fill, type Answer, type Rule, type Severity } from '../rules/rule.js';
import type { Finding, TableVerdict } from './report.js';

export interface Judgement {
  readonly findings: readonly Finding[];
  /** The answer of table-kms-encryption, by the table's address. */
  readonly verdicts: ReadonlyMap<string, TableVerdict>;
}

/** All rules over one plan's model. */
export function judge(model: Model, plan: string, settings: Settings): Judgement {
  const findings: Finding[] = [];
  const verdicts = new Map<string, TableVerdict>();
  for (const rule of RULES) {
    for (const answer of rule.judge(model, settings.require)) {
      if (rule.id === 'table-kms-encryption' && answer.address !== null) verdicts.set(answer.address, answer.answer);
      if (answer.answer !== 'pass') findings.push(findingOf(rule, answer, plan, settings));
    }
  }
  return { findings, verdicts };
}

function findingOf(rule: Rule, answer: Exclude<Answer<string>, { answer: 'pass' }>, plan: string, settings: Settings): Finding {
  const problem = rule.problems[answer.problem];
  if (problem === undefined) throw new Error(`${rule.id} has no problem ${answer.problem}`);
  const severity: Severity = problem.severity ?? rule.severity;
  return {
    plan,
    ruleId: rule.id,
    problem: answer.problem,
    severity: answer.answer === 'undetermined' && settings.undetermined === 'warn' && severity === 'error' ? 'warning' : severity,
    status: 'open',
    waiver: null,
    address: answer.address,
    attribute: answer.attribute,
    message: fill(problem.message, answer.facts),
    remedy: fill(problem.remedy, answer.facts),
    hcl: answer.hcl ?? null,
    check: answer.check ?? null,
  };
}
