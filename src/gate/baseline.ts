import type { Subjects } from './findings.js';
import type { Finding, Report } from './report.js';

/** The findings of an earlier report, by rule, problem and address. */
export interface Baseline {
  /** A plan that the user has named is looked for by its name; one that has its path for a name may be elsewhere now. */
  has(finding: Finding, subjects: Subjects, isNamed: boolean): boolean;
}

/** What was waived when the report was made has an end of its own: it is not taken for granted. */
export function createBaseline({ findings, plans }: Pick<Report, 'findings' | 'plans'>): Baseline {
  const names = new Set(plans.map(({ name }) => name));
  const granted = findings.filter(({ status }) => status !== 'waived');
  const known = new Set(granted.flatMap(({ plan, ruleId, problem, address }) => [key(plan, ruleId, problem, address), key(null, ruleId, problem, address)]));
  return {
    has({ plan, ruleId, problem, address }, subjects, isNamed) {
      if (address === null) return false;
      const of = isNamed || names.has(plan) ? plan : null;
      // A moved table is the same table.
      const previous = subjects.changeOf(address)?.previousAddress ?? null;
      return known.has(key(of, ruleId, problem, address)) || (previous !== null && known.has(key(of, ruleId, problem, previous)));
    },
  };
}

function key(plan: string | null, ruleId: string, problem: string, address: string | null): string {
  return JSON.stringify([plan, ruleId, problem, address]);
}

export function applyBaseline(findings: readonly Finding[], baseline: Baseline | null, subjects: Subjects, isNamed: boolean): readonly Finding[] {
  return baseline === null ? findings : findings.map((finding) => (finding.status === 'open' && baseline.has(finding, subjects, isNamed) ? { ...finding, status: 'baseline' } : finding));
}
