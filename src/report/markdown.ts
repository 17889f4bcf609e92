import { markdownTable } from 'markdown-table';
import type { Finding, Report, TableRow } from '../gate/report.js';
import { code, markdownSentence } from './escape.js';
import { countsText, encryptionText, remediesOf, subjectsOf, verdictText } from './rows.js';

/** GitHub Flavored Markdown: verdict and counts, findings table, warnings and notes, the rest folded away. */
export function markdownReport(report: Report): string {
  const subject = subjectsOf(report);
  const inPlan = (plan: string): readonly string[] => (report.plans.length > 1 ? [code(plan)] : []);
  const planTitle = report.plans.length > 1 ? ['Plan'] : [];
  const by = (severity: Finding['severity']): readonly Finding[] => report.findings.filter((finding) => finding.severity === severity);
  const errors = by('error');

  const sections = [`## ${report.verdict === 'pass' ? '✅ Passed' : '❌ Failed'}: ${markdownSentence(verdictText(report))}`, markdownSentence(countsText(report))];
  if (errors.length > 0) {
    const rows = errors.map((finding) => {
      const row = subject(finding);
      return [...inPlan(finding.plan), addressCell(finding.address), (row?.actions ?? []).join(', '), row === undefined ? '' : keyCell(row), markdownSentence(finding.message)];
    });
    sections.push('### Findings', table([...planTitle, 'Table', 'Planned', 'Key', 'What is wrong'], rows));
    sections.push(folded('How to fix', remediesOf(errors).map(({ remedy, addresses, more }) => `- ${addresses.map(addressCell).join(', ')}${more > 0 ? ` and ${more} more` : ''}: ${markdownSentence(remedy)}`)));
  }
  for (const [title, severity] of [['Warnings', 'warning'], ['Notes', 'note']] as const) {
    const findings = by(severity);
    if (findings.length === 0) continue;
    sections.push(`### ${title}`, findings.map((finding) => `- ${[...inPlan(finding.plan), addressCell(finding.address)].join(' ')}: ${markdownSentence(finding.message)} ${markdownSentence(finding.remedy)}`).join('\n'));
  }
  if (report.tables.length > 0) {
    const rows = report.tables.map((row) => [...inPlan(row.plan), addressCell(row.address), row.transition, keyCell(row), row.verdict]);
    sections.push(folded(`All tables (${report.tables.length})`, [table([...planTitle, 'Table', 'Apply', 'Key', 'Verdict'], rows)]));
  }
  return `${sections.join('\n\n')}\n`;
}

function addressCell(address: string | null): string {
  return address === null ? 'the plan' : code(address);
}

function keyCell({ before, after }: Pick<TableRow, 'before' | 'after'>): string {
  const [from, to] = [encryptionText(before), encryptionText(after)];
  return before === null || from === to ? code(to) : `${code(from)} → ${code(to)}`;
}

function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  return markdownTable([titles, ...rows], { alignDelimiters: false });
}

function folded(title: string, lines: readonly string[]): string {
  return `<details><summary>${title}</summary>\n\n${lines.join('\n')}\n\n</details>`;
}
