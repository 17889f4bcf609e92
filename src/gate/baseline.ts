import type { Subjects } from './findings.js';
import type { Finding, Report } from './report.js';

/** The findings of an earlier report, by rule and address. */
export interface Baseline {
  has(finding: Finding, subjects: Subjects): boolean;
}

/** Of a report with a plan of the same name, what it says of that plan; of any other, what it says of all. */
export function createBaseline({ findings, plans }: Pick<Report, 'findings' | 'plans'>): Baseline {
  const names = new Set(plans.map(({ name }) => name));
  const known = new Set(findings.flatMap(({ plan, ruleId, address }) => [key(plan, ruleId, address), key(null, ruleId, address)]));
  return {
    has({ plan, ruleId, address }, subjects) {
      if (address === null) return false;
      const of = names.has(plan) ? plan : null;
      // A moved table is the same table.
      const previous = subjects.changeOf(address)?.previousAddress ?? null;
      return known.has(key(of, ruleId, address)) || (previous !== null && known.has(key(of, ruleId, previous)));
    },
  };
}

function key(plan: string | null, ruleId: string, address: string | null): string {
  return JSON.stringify([plan, ruleId, address]);
}

export function applyBaseline(findings: readonly Finding[], baseline: Baseline | null, subjects: Subjects): readonly Finding[] {
  return baseline === null ? findings : findings.map((finding) => (finding.status === 'open' && baseline.has(finding, subjects) ? { ...finding, status: 'baseline' } : finding));
}
