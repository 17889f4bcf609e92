import type { Finding, Report } from '../gate/report.js';
import { visible } from './escape.js';
import { countsText, keyText, remediesOf, subjectsOf, verdictText } from './rows.js';

/** For a terminal: the verdict, what is wrong and how to mend it, warnings, all tables, counts. */
export function textReport(report: Report, colour: boolean): string {
  const paint = colour ? (code: number, text: string): string => `\u001b[${code}m${text}\u001b[0m` : (_: number, text: string): string => text;
  const heading = (text: string): string => paint(BOLD, text);
  const subject = subjectsOf(report);
  const inPlan = (plan: string): readonly string[] => (report.plans.length > 1 ? [plan] : []);
  const planHeading = report.plans.length > 1 ? ['plan'] : [];

  const sections: string[] = [];
  const word = report.verdict === 'pass' ? paint(GREEN, 'PASS') : paint(RED, 'FAIL');
  sections.push(`${word}  ${visible(verdictText(report))}`);

  const errors = report.findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    const rows = errors.map((finding) => {
      const row = subject(finding);
      return [...inPlan(finding.plan), finding.address ?? '(plan)', row === undefined ? '-' : keyText(row), `${finding.message} [${finding.ruleId}]`];
    });
    sections.push(columns([...planHeading, 'table', 'key', 'what is wrong'], rows, heading));
    sections.push([heading('How to fix'), ...remediesOf(errors).map(({ remedy, addresses, more }) => `  ${visible(`${addresses.map((address) => address ?? '(plan)').join(', ')}${more > 0 ? ` and ${more} more` : ''}: ${remedy}`)}`)].join('\n'));
  }
  for (const [title, severity] of [['Warnings', 'warning'], ['Notes', 'note']] as const) {
    const findings = report.findings.filter((finding) => finding.severity === severity);
    if (findings.length > 0) sections.push([heading(title), ...findings.map((finding) => details(finding, inPlan(finding.plan)))].join('\n'));
  }
  if (report.tables.length > 0) {
    const rows = report.tables.map((table) => [...inPlan(table.plan), table.address, table.transition, keyText(table), table.verdict]);
    sections.push(columns([...planHeading, 'table', 'apply', 'key', 'verdict'], rows, heading));
  }
  sections.push(countsText(report));
  return `${sections.join('\n\n')}\n`;
}

const BOLD = 1;
const RED = 31;
const GREEN = 32;

function details(finding: Finding, plan: readonly string[]): string {
  const where = [...plan, finding.address ?? '(plan)'].join(': ');
  return `  ${visible(`${where}: ${finding.message} [${finding.ruleId}]`)}\n    ${visible(finding.remedy)}`;
}

/** The last column is as wide as it is. */
function columns(titles: readonly string[], rows: readonly (readonly string[])[], heading: (text: string) => string): string {
  const shown = rows.map((row) => row.map(visible));
  const widths = titles.map((title, i) => shown.reduce((widest, row) => Math.max(widest, row[i]!.length), title.length));
  const line = (cells: readonly string[]): string => `  ${cells.map((cell, i) => (i === cells.length - 1 ? cell : cell.padEnd(widths[i]!))).join('  ')}`;
  return [heading(line(titles)), ...shown.map(line)].join('\n');
}
