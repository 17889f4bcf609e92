import { NAME_SOURCES, nameFolder } from '../rules/plan-sources.js';
import { replicaKmsEncryption } from '../rules/replica-kms-encryption.js';
import { tableKmsEncryption } from '../rules/table-kms-encryption.js';
import type { AnsweredFinding } from './found-sources.js';
import type { JoinedSources } from './joined-sources.js';
import type { Finding } from './report.js';

const RULE_IDS: readonly string[] = [tableKmsEncryption.id, replicaKmsEncryption.id];

/** What is undetermined without sources that the user named, and that are the plan's, says how to name them. */
export function withWayOut(
  findings: readonly AnsweredFinding[],
  sources: JoinedSources | null,
  decided: ReadonlySet<AnsweredFinding>,
): readonly Finding[] {
  return findings.map((each) => {
    const { finding, answer } = each;
    if (
      answer.answer !== 'undetermined' ||
      !RULE_IDS.includes(finding.ruleId) ||
      (sources?.isAskedFor === true && sources.used !== null)
    )
      return finding;
    return {
      ...finding,
      remedy: `${finding.remedy} ${decided.has(each) ? nameFolder(sources!.row.path) : NAME_SOURCES}`,
    };
  });
}
