import { grouped } from '../grouped.js';
import { RULES } from '../rules/registry.js';
import { STRENGTHS } from './baseline.js';
import type { Failure } from './findings.js';
import type { EncryptionRow, Finding, TableRow, TableVerdict } from './report.js';

/** A finding with the answer that it was made of. */
export interface AnsweredFinding {
  readonly finding: Finding;
  readonly answer: Failure;
}

/** What a plan alone comes to, or together with sources. */
export interface Reading {
  readonly findings: readonly AnsweredFinding[];
  readonly tables: readonly TableRow[];
}

/**
 * A plan beside sources that nobody named. They are files of whoever opens the pull request, so they make the result
 * stricter and never greener: each finding of the plan alone stays, unless the sources have the same of that place, or
 * worse.
 */
export function strictest(plan: Reading, sources: Reading): Reading {
  const [own, theirs] = [grouped(plan.findings, placeOf), grouped(sources.findings, placeOf)];
  const findings = [...new Set([...own.keys(), ...theirs.keys()])].flatMap((place) =>
    stricter(own.get(place) ?? [], theirs.get(place) ?? []),
  );
  const rank = ({ finding }: AnsweredFinding): number => RULES.findIndex(({ id }) => id === finding.ruleId);
  return {
    findings: [...findings].sort((a, b) => rank(a) - rank(b)),
    tables: plan.tables.map((row, i) => stricterRow(row, sources.tables[i]!)),
  };
}

/** The findings of the plan alone of which its sources would have none: naming them would decide these. */
export function decidedBySources(
  plan: readonly AnsweredFinding[],
  sources: readonly AnsweredFinding[],
): ReadonlySet<AnsweredFinding> {
  const theirs = grouped(sources, placeOf);
  return new Set(
    plan.filter(
      (each) =>
        each.answer.answer === 'undetermined' &&
        (theirs.get(placeOf(each)) ?? []).every(({ answer }) => answer.answer !== 'undetermined'),
    ),
  );
}

/** What a finding is about: one rule at one argument of one table, or of its replica in one region. */
function placeOf({ finding: { ruleId, address, attribute }, answer }: AnsweredFinding): string {
  return JSON.stringify([ruleId, address, attribute, answer.facts['region'] ?? null]);
}

function stricter(plan: readonly AnsweredFinding[], sources: readonly AnsweredFinding[]): readonly AnsweredFinding[] {
  const [own, theirs] = [ranksOf(plan), ranksOf(sources)];
  const isCovered = own.every((rank, i) => (theirs[i] ?? -1) >= rank);
  const keepsFailures = plan.every(
    ({ answer }) =>
      answer.answer !== 'fail' ||
      sources.some((other) => other.answer.answer === 'fail' && other.answer.problem === answer.problem),
  );
  if (isCovered && keepsFailures) return sources;
  const isNew = (each: AnsweredFinding): boolean =>
    !plan.some(
      (other) =>
        rankOf(other) >= rankOf(each) &&
        (each.answer.answer === 'undetermined' || each.answer.problem === other.answer.problem),
    );
  return [...plan, ...sources.filter(isNew)];
}

function ranksOf(findings: readonly AnsweredFinding[]): readonly number[] {
  return findings.map(rankOf).sort((a, b) => b - a);
}

const SEVERITY_RANKS = { note: 0, warning: 1, error: 2 } as const satisfies Record<Finding['severity'], number>;

/** What is open counts more than what is not, then the severity, then a failure more than what is undetermined. */
function rankOf({ finding, answer }: AnsweredFinding): number {
  return (
    (finding.status === 'open' ? 100 : 0) + SEVERITY_RANKS[finding.severity] * 10 + (answer.answer === 'fail' ? 1 : 0)
  );
}

const VERDICT_RANKS = { pass: 0, 'not-applicable': 0, undetermined: 1, fail: 2 } as const satisfies Record<
  TableVerdict,
  number
>;

function stricterRow(plan: TableRow, sources: TableRow): TableRow {
  const [own, theirs] = [VERDICT_RANKS[plan.verdict], VERDICT_RANKS[sources.verdict]];
  const row = theirs > own || (theirs === own && isWorse(sources.after, plan.after)) ? sources : plan;
  return {
    ...row,
    replicas: plan.replicas.map((replica, i) =>
      isWorse(sources.replicas[i]?.after ?? null, replica.after) ? sources.replicas[i]! : replica,
    ),
  };
}

/** Whether it can be no better, and is told otherwise. */
function isWorse(encryption: EncryptionRow | null, than: EncryptionRow | null): boolean {
  if (encryption === null || than === null || encryption.class === than.class) return false;
  const [weakest, strongest] = STRENGTHS[encryption.class];
  return weakest <= STRENGTHS[than.class][0] && strongest <= STRENGTHS[than.class][1];
}
