import type { Finding, Report } from '../gate/report.js';
import { visible } from './escape.js';
import { EXCEPTIONS_TITLE, exceptionLines } from './exceptions.js';
import { accountIdsShown } from './foreign-text.js';
import { policyGroups, settingText, shownChanges } from './policy-section.js';
import {
  byStatus,
  countsText,
  editsOf,
  incompleteText,
  keyText,
  listed,
  oneOfEachAddress,
  placeText,
  remediesOf,
  shownLines,
  subjectsOf,
  verdictText,
  waiverText,
} from './wording.js';

export interface TextOptions {
  readonly colour: boolean;
  readonly accountIds: 'mask' | 'show';
}

/** For a terminal: the verdict, what is wrong and how to fix it, warnings, all tables, counts. */
export function textReport(report: Report, { colour, accountIds }: TextOptions): string {
  const shown = accountIdsShown(accountIds);
  const line: Line = (text) => visible(shown(text));
  const paint = colour
    ? (code: number, text: string): string => `\u001b[${code}m${text}\u001b[0m`
    : (_: number, text: string): string => text;
  const heading = (text: string): string => paint(BOLD, text);
  const subject = subjectsOf(report);
  const inPlan = (plan: string): readonly string[] => (report.plans.length > 1 ? [plan] : []);
  const planHeading = report.plans.length > 1 ? ['plan'] : [];

  const sections: string[] = [];
  const word = report.verdict === 'pass' ? paint(GREEN, 'PASS') : paint(RED, 'FAIL');
  sections.push(`${word}  ${line(verdictText(report))}`);

  const { open, waived, baseline } = byStatus(report.findings);
  const errors = open.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    const rows = errors.map((finding) => {
      const row = subject(finding);
      return [
        ...inPlan(finding.plan),
        finding.address ?? '(plan)',
        row === undefined ? '-' : keyText(row),
        said(finding),
      ];
    });
    sections.push(columns([...planHeading, 'table', 'key', 'what is wrong'], rows, heading, line));
    sections.push(
      [
        heading('How to fix'),
        ...remediesOf(errors).flatMap(({ remedy, findings }) => [
          `  ${line(`${listed(oneOfEachAddress(findings).map(({ address }) => address ?? '(plan)'))}: ${remedy}`)}`,
          ...edits(findings, line),
        ]),
      ].join('\n'),
    );
  }
  for (const [title, severity] of [
    ['Warnings', 'warning'],
    ['Notes', 'note'],
  ] as const) {
    const findings = open.filter((finding) => finding.severity === severity);
    if (findings.length > 0)
      sections.push(
        [heading(title), ...findings.map((finding) => details(finding, inPlan(finding.plan), line))].join('\n'),
      );
  }
  const exceptions = exceptionLines(report);
  if (exceptions.total > 0)
    sections.push([heading(EXCEPTIONS_TITLE), ...exceptions.lines.map((each) => `  ${line(each)}`)].join('\n'));
  for (const [title, findings] of [
    ['Waived', waived],
    ['In the baseline', baseline],
  ] as const) {
    const lines = findings.map(
      (finding) =>
        `  ${line(`${[...inPlan(finding.plan), finding.address ?? '(plan)'].join(': ')}: ${said(finding)}`)}${finding.waiver === null ? '' : `\n    ${line(waiverText(finding.waiver))}`}`,
    );
    if (lines.length > 0) sections.push([heading(title), ...lines].join('\n'));
  }
  if (report.tables.length > 0) {
    const rows = report.tables.map((table) => [
      ...inPlan(table.plan),
      table.address,
      table.transition,
      keyText(table),
      table.verdict,
    ]);
    sections.push(columns([...planHeading, 'table', 'apply', 'key', 'verdict'], rows, heading, line));
  }
  for (const { plans, texts } of policyGroups(report.plans)) {
    const { sources, change } = texts;
    const of = report.plans.length > 1 ? `${listed(plans)}: ` : '';
    if (change !== null) {
      const { shown, more } = shownChanges(change);
      sections.push(
        [
          heading(line(`${of}${change.title}`)),
          ...shown.map((setting) => `  ${line(settingText(setting))}`),
          ...(more === null ? [] : [`  ${line(more)}`]),
        ].join('\n'),
      );
    }
    if (sources.length > 0) sections.push(sources.map((source) => line(`${of}${source}`)).join('\n'));
  }
  sections.push(countsText(report.summary));
  return `${sections.join('\n\n')}\n`;
}

const BOLD = 1;
const RED = 31;
const GREEN = 32;

type Line = (text: string) => string;

/** What is wrong, by which rule, and where. */
function said({ message, ruleId, location }: Finding): string {
  return `${message} [${ruleId}]${location === null ? '' : ` ${placeText(location)}`}`;
}

/** The lines to write, as in a diff. Those that they take the place of are in the file. */
function edits(findings: readonly Finding[], line: Line): readonly string[] {
  return editsOf(findings).edits.flatMap(({ edit }) => {
    const incomplete = incompleteText(edit);
    const place = `${placeText(edit)}${edit.endLine > edit.line ? `-${edit.endLine}` : ''}${incomplete === '' ? '' : ` (${incomplete})`}`;
    return [`    ${line(place)}`, ...shownLines(edit).map((each) => `    + ${line(each)}`)];
  });
}

function details(finding: Finding, plan: readonly string[], line: Line): string {
  const where = [...plan, finding.address ?? '(plan)'].join(': ');
  const check = finding.check === null ? '' : `\n    Check: ${line(finding.check)}`;
  return `  ${line(`${where}: ${said(finding)}`)}\n${[`    ${line(finding.remedy)}`, ...edits([finding], line)].join('\n')}${check}`;
}

/** The last column is as wide as it is. */
function columns(
  titles: readonly string[],
  rows: readonly (readonly string[])[],
  heading: (text: string) => string,
  line: Line,
): string {
  const shown = rows.map((row) => row.map(line));
  const widths = titles.map((title, i) =>
    shown.reduce((widest, row) => Math.max(widest, row[i]!.length), title.length),
  );
  const joined = (cells: readonly string[]): string =>
    `  ${cells.map((cell, i) => (i === cells.length - 1 ? cell : cell.padEnd(widths[i]!))).join('  ')}`;
  return [heading(joined(titles)), ...shown.map(joined)].join('\n');
}
