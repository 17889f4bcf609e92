import type { Location, PlanRow, Report } from '../gate/report.js';
import { grouped } from '../grouped.js';
import { exceptionsSection } from './exceptions.js';
import { fit, type Section } from './fit.js';
import { createMarkdownText, type MarkdownText } from './foreign-text.js';
import { IMPORTANCE, planSections, standardsSection } from './plan-sections.js';
import { policySections } from './policy-section.js';
import { count, verdictText } from './wording.js';

export interface MarkdownOptions {
  readonly accountIds: 'mask' | 'show';
  /** The most bytes of UTF-8 that it may have. */
  readonly limit?: number | undefined;
  /** The line above all, which nobody sees. */
  readonly marker?: string | undefined;
  /** What could not be read: the verdict is then no verdict about everything. */
  readonly problems?: readonly string[];
  /** Where it comes from; nothing in it is escaped here. */
  readonly footer?: string;
  /** The address of lines; null where they have none. Without it none have. */
  readonly link?: (location: Location) => string | null;
}

/**
 * GitHub Flavored Markdown: verdict and counts, findings, retrofit warnings, the rest folded away; of several plans
 * an overview and a section each. The report is null where nothing at all could be judged.
 */
export function markdownReport(
  report: Report | null,
  { accountIds, limit = Infinity, marker, problems = [], footer, link }: MarkdownOptions,
): string {
  const text = createMarkdownText(accountIds, link);
  const always = (markdown: string): Section => ({ markdown, importance: null, content: null });
  const sections: Section[] = [];
  if (marker !== undefined) sections.push(always(marker));
  if (problems.length > 0)
    sections.push(always('### ❌ DynamoDB KMS gate could not tell'), problemsSection(problems, text));
  if (report !== null) {
    if (problems.length === 0) sections.push(always(headline(report, text)));
    const tables = grouped(report.tables, ({ plan }) => plan);
    const findings = grouped(report.findings, ({ plan }) => plan);
    if (report.plans.length > 1 || problems.length > 0) sections.push(overview(report.plans, tables, text));
    for (const plan of report.plans) {
      const view = {
        plan,
        tables: tables.get(plan.name) ?? [],
        findings: findings.get(plan.name) ?? [],
        rules: report.rules,
        isOnly: report.plans.length === 1,
      };
      for (const section of planSections(view, text)) sections.push(section);
    }
    for (const section of policySections(report.plans, text)) sections.push(section);
    const exceptions = exceptionsSection(report, text);
    if (exceptions !== null) sections.push(exceptions);
    const standards = standardsSection(report, text);
    if (standards !== null) sections.push(standards);
  }
  if (footer !== undefined) sections.push(always(footer));
  return fit(sections, limit);
}

function headline(report: Report, text: MarkdownText): string {
  const [icon, word] = report.verdict === 'pass' ? ['✅', 'passed'] : ['❌', 'failed'];
  return `### ${icon} DynamoDB KMS gate ${word}: ${text.sentence(verdictText(report))}${countsInHeadline(report)}`;
}

function countsInHeadline({ summary }: Pick<Report, 'summary'>): string {
  const some = (n: number, what: string): readonly string[] => (n > 0 ? [`${n} ${what}`] : []);
  const counted = (n: number, what: string): readonly string[] => (n > 0 ? [count(n, what)] : []);
  const counts = [
    ...some(summary.passed, 'passed'),
    ...some(summary.failed, 'failed'),
    ...some(summary.undetermined, 'undetermined'),
    ...some(summary.notApplicable, 'not applicable'),
    ...counted(summary.reEncryptions, 're-encryption'),
    ...counted(summary.errors, 'error'),
    ...counted(summary.warnings, 'warning'),
    ...counted(summary.notes, 'note'),
    ...some(summary.waived, 'waived'),
    ...some(summary.baseline, 'in the baseline'),
  ];
  return counts.length === 0 ? '' : ` (${counts.join(', ')})`;
}

function problemsSection(problems: readonly string[], text: MarkdownText): Section {
  return {
    markdown: problems.map((problem) => `- ${text.sentence(problem)}`).join('\n'),
    importance: IMPORTANCE.problems,
    content: { count: problems.length, of: 'problem' },
  };
}

/** Of several plans, each with its verdict: what passes without a warning has no more than this line. */
function overview(plans: Report['plans'], tables: ReadonlyMap<string, Report['tables']>, text: MarkdownText): Section {
  const row = (plan: PlanRow): string =>
    `- ${plan.verdict === 'pass' ? '✅' : '❌'} ${text.code(plan.name)}: ${text.sentence(verdictText({ ...plan, plans: [plan], tables: tables.get(plan.name) ?? [] }))}${countsInHeadline(plan)}`;
  return {
    markdown: plans.map(row).join('\n'),
    importance: IMPORTANCE.overview,
    content: { count: plans.length, of: 'plan' },
  };
}
