import { markdownTable } from 'markdown-table';
import type { Edit, EncryptionRow, Finding, PlanRow, Report, RuleRow, TableRow } from '../gate/report.js';
import { grouped } from '../grouped.js';
import { bytesOf, type Section } from './fit.js';
import type { MarkdownText } from './foreign-text.js';
import {
  byStatus,
  editsOf,
  encryptionText,
  encryptionWords,
  incompleteText,
  learnedText,
  listed,
  oneOfEachAddress,
  remediesOf,
  replacedText,
  shownLines,
  subjectsOf,
  waiverText,
} from './wording.js';

export interface PlanView {
  readonly plan: PlanRow;
  readonly tables: readonly TableRow[];
  readonly findings: readonly Finding[];
  readonly rules: readonly RuleRow[];
  readonly isOnly: boolean;
}

/** What is left out first where there is not enough room: the lowest. */
export const IMPORTANCE = {
  standards: 1,
  passing: 2,
  notes: 3,
  settled: 4,
  fix: 5,
  retrofit: 6,
  exceptions: 7,
  findings: 8,
  policy: 9,
  overview: 10,
  problems: 11,
} as const;

/**
 * What a document says about one plan; nothing where there is nothing to read about it but its line in the overview.
 */
export function planSections(view: PlanView, text: MarkdownText): readonly Section[] {
  const { rules, plan } = view;
  const { open: findings, waived, baseline } = byStatus(view.findings);
  const retrofitIds = new Set(rules.filter(({ retrofit }) => retrofit).map(({ id }) => id));
  const isRetrofit = ({ ruleId }: Finding): boolean => retrofitIds.has(ruleId);
  const fails = ({ severity }: Finding): boolean =>
    severity === 'error' || (severity === 'warning' && plan.settings.failOn === 'warning');
  const rows = findings.filter((finding) => finding.severity !== 'note' && (fails(finding) || !isRetrofit(finding)));
  const retrofit = findings.filter((finding) => finding.severity !== 'note' && isRetrofit(finding));
  const notes = findings.filter(({ severity }) => severity === 'note');

  const sections = [
    ...(rows.length > 0 ? [findingsSection(rows, view, text)] : []),
    ...(retrofit.length > 0 ? [retrofitSection(retrofit, text)] : []),
    ...fixSection(
      rows.filter((finding) => !isRetrofit(finding)),
      text,
    ),
    ...(notes.length > 0 ? [notesSection(notes, text)] : []),
    ...settledSection('Waived', 'waived finding', waived, text),
    ...settledSection('In the baseline', 'baseline finding', baseline, text),
    ...passingSection(view, text),
  ];
  if (view.isOnly || sections.length === 0) return sections;
  const heading: Section = {
    markdown: `#### ${plan.verdict === 'pass' ? '✅' : '❌'} Plan ${text.code(plan.name)}`,
    importance: IMPORTANCE.findings,
    content: null,
  };
  return [heading, ...sections];
}

function findingsSection(findings: readonly Finding[], view: PlanView, text: MarkdownText): Section {
  const subject = subjectsOf(view);
  const rows = findings.map((finding) => {
    const row = subject(finding);
    const icon = finding.severity === 'error' ? '❌' : '⚠️';
    return [
      `${icon}\u00a0${placedAddress(finding, text)}`,
      text.sentence((row?.actions ?? []).join(', ')),
      row === undefined ? '' : keyCell(row, text),
      text.sentence(finding.message),
    ];
  });
  return sectionOfRows(rows, rows.length);
}

/** The table with the first so many of its rows. */
function sectionOfRows(rows: readonly (readonly string[])[], shown: number): Section {
  const markdown = `**Findings**\n\n${table(['Table', 'Planned', 'Key', 'What is wrong'], rows.slice(0, shown))}`;
  return {
    markdown,
    importance: IMPORTANCE.findings,
    content: { count: shown === rows.length ? shown : rows.length - shown, of: 'finding' },
    shortened: (bytes) => {
      const lines = markdown.split('\n');
      let length = 0;
      const fitting = lines.findIndex((line) => (length += bytesOf(`${line}\n`)) > bytes) - (lines.length - shown);
      return fitting > 0 && fitting < shown ? sectionOfRows(rows, fitting) : null;
    },
  };
}

/** For each changed table what the apply does to it, for how long to keep what, and how to look after it. */
function retrofitSection(findings: readonly Finding[], text: MarkdownText): Section {
  const bullets = alike(findings).map((same) => {
    const { message, remedy } = same[0]!;
    const addresses = [...new Set(same.map((finding) => placedAddress(finding, text)))];
    const checks = [...new Set(same.flatMap(({ check }) => (check === null ? [] : [check])))];
    const after =
      checks.length === 0 ? '' : `\n\n  Check afterwards:\n\n${indented(text.codeBlock(checks.join('\n'), 'sh'))}`;
    return `- ${addresses.join(', ')}: ${text.sentence(message)}\n\n  ${text.sentence(remedy)}${after}`;
  });
  return {
    markdown: ['**Retrofit warnings**', ...bullets].join('\n\n'),
    importance: IMPORTANCE.retrofit,
    content: { count: findings.length, of: 'retrofit warning' },
  };
}

/**
 * The remedy of each kind of finding, with the edits for its tables, or else with what to write for the first of them.
 */
function fixSection(findings: readonly Finding[], text: MarkdownText): readonly Section[] {
  if (findings.length === 0) return [];
  const bullets = remediesOf(findings).map(({ remedy, findings: same }) => {
    const { edits, others: alsoSo } = editsOf(same);
    if (edits.length > 0) {
      const blocks = edits.map(({ edit, findings: of }) => `  ${addressesText(of, text)}: ${editText(edit, text)}`);
      return [`- ${text.sentence(remedy)}`, ...blocks, ...theSameFor(alsoSo, text)].join('\n\n');
    }
    const [first, ...others] = oneOfEachAddress(same);
    const hcl = first!.hcl === null ? '' : `\n\n${indented(text.codeBlock(first!.hcl, 'hcl'))}`;
    const lead = `- ${addressesText(hcl === '' ? same : [first!], text)}: ${text.sentence(remedy)}${hcl}`;
    return [lead, ...(hcl === '' ? [] : theSameFor(others, text))].join('\n\n');
  });
  return [
    {
      markdown: folded('How to fix', bullets.join('\n\n')),
      importance: IMPORTANCE.fix,
      content: { count: remediesOf(findings).length, of: 'suggestion' },
    },
  ];
}

function theSameFor(findings: readonly Finding[], text: MarkdownText): readonly string[] {
  return findings.length === 0 ? [] : [`  The same for ${addressesText(findings, text)}.`];
}

function editText(edit: Edit, text: MarkdownText): string {
  const incomplete = incompleteText(edit);
  return `${text.place(edit)}, in place of ${replacedText(edit)}${incomplete === '' ? '' : `; ${text.sentence(incomplete)}`}\n\n${indented(text.codeBlock(shownLines(edit).join('\n'), 'hcl'))}`;
}

function notesSection(findings: readonly Finding[], text: MarkdownText): Section {
  const bullets = alike(findings).map((same) => {
    const { message, remedy } = same[0]!;
    const checks = [...new Set(same.flatMap(({ check }) => (check === null ? [] : [text.code(check)])))];
    return `- ${listed([...new Set(same.map((finding) => placedAddress(finding, text)))])}: ${text.sentence(message)} ${text.sentence(remedy)}${checks.length === 0 ? '' : ` Check: ${listed(checks)}`}`;
  });
  return {
    markdown: folded(`Notes (${findings.length})`, bullets.join('\n')),
    importance: IMPORTANCE.notes,
    content: { count: findings.length, of: 'note' },
  };
}

/** Findings that say the same of several tables: of one key, say, that hundreds use. */
function alike(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  return [...grouped(findings, ({ message, remedy }) => `${message}\n${remedy}`).values()];
}

/** What does not fail the gate any more, and why. */
function settledSection(
  title: string,
  of: string,
  findings: readonly Finding[],
  text: MarkdownText,
): readonly Section[] {
  if (findings.length === 0) return [];
  const bullets = findings.map(
    (finding) =>
      `- ${placedAddress(finding, text)}: ${text.sentence(finding.message)} (${text.code(finding.ruleId)}${finding.waiver === null ? '' : `, ${text.sentence(waiverText(finding.waiver))}`})`,
  );
  return [
    {
      markdown: folded(`${title} (${findings.length})`, bullets.join('\n')),
      importance: IMPORTANCE.settled,
      content: { count: findings.length, of },
    },
  ];
}

function passingSection({ tables }: PlanView, text: MarkdownText): readonly Section[] {
  const passing = tables.filter(({ verdict }) => verdict === 'pass' || verdict === 'not-applicable');
  if (passing.length === 0) return [];
  const rows = passing.map((row) => [text.code(row.address), row.transition, keyCell(row, text), row.verdict]);
  const passed = passing.filter(({ verdict }) => verdict === 'pass').length;
  const titles = [
    ...(passed > 0 ? [`Passing tables (${passed})`] : []),
    ...(passing.length > passed ? [`${passed > 0 ? 'not' : 'Not'} applicable (${passing.length - passed})`] : []),
  ];
  return [
    {
      markdown: folded(titles.join(', '), table(['Table', 'Apply', 'Key', 'Verdict'], rows)),
      importance: IMPORTANCE.passing,
      content: { count: passing.length, of: 'passing table' },
    },
  ];
}

function addressText(address: string | null, text: MarkdownText): string {
  return address === null ? 'the plan' : text.code(address);
}

function addressesText(findings: readonly Finding[], text: MarkdownText): string {
  return listed(oneOfEachAddress(findings).map(({ address }) => addressText(address, text)));
}

/** With where it stands in the sources. */
function placedAddress({ address, location }: Finding, text: MarkdownText): string {
  return text.placed(addressText(address, text), location);
}

function keyCell({ before, after }: Pick<TableRow, 'before' | 'after'>, text: MarkdownText): string {
  const learned = `${encryptionCode(after, text)}${learnedText(after)}`;
  if (before === null || encryptionText(before) === encryptionText(after)) return learned;
  return `${encryptionCode(before, text)} → ${learned}`;
}

/** Ids of keys are cut as people cut them: messages have them whole. */
function encryptionCode(row: EncryptionRow | null, text: MarkdownText): string {
  return encryptionWords(row)
    .map((word) => text.code(word.replace(/^key\/((?:mrk-)?[0-9a-f]{8})[0-9a-f-]{12,}$/, 'key/$1…')))
    .join(' ');
}

function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  return markdownTable([titles, ...rows], { alignDelimiters: false });
}

function folded(title: string, content: string): string {
  return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
}

/** Which requirements, and which checks of other tools, the rules correspond to. */
export function standardsSection(
  { rules, plans, tables }: Pick<Report, 'rules' | 'plans' | 'tables'>,
  text: MarkdownText,
): Section | null {
  const corresponding = rules.filter(({ checks, frameworks }) => checks.length > 0 || frameworks.length > 0);
  if (corresponding.length === 0) return null;
  const shown = shownFrameworks(plans);
  const frameworks = [
    ...new Map(
      corresponding.flatMap((rule) => rule.frameworks.map((framework) => [framework.id, framework] as const)),
    ).values(),
  ].filter(({ id }) => shown === null || shown.has(id));
  // Why the key has to be one's own, where that is required, and the policy says to whom it has to be shown.
  const explains = shown !== null && tables.some(({ require }) => require === 'customer-managed');
  const lines = [
    ...corresponding.map(
      ({ id, title, checks }) =>
        `- ${text.code(id)}, ${text.sentence(title)}: ${checks.map(({ tool, id: check }) => `${text.sentence(tool)} ${text.code(check)}`).join(', ')}`,
    ),
    ...frameworks.map(
      ({ title, requirements, keyControl }) =>
        `- ${text.sentence(title)}: ${requirements.map(text.code).join(', ')}${explains ? `. Control of the key has to be demonstrated: ${text.sentence(keyControl)}` : ''}`,
    ),
  ];
  const markdown = `<details><summary>Requirements, and the same check in other tools</summary>\n\n${lines.join('\n')}\n\n</details>`;
  return { markdown, importance: IMPORTANCE.standards, content: { count: frameworks.length, of: 'framework' } };
}

/** Those that the policies choose; null for all. */
function shownFrameworks(plans: readonly PlanRow[]): ReadonlySet<string> | null {
  const chosen = plans.map(({ settings }) => settings.frameworks);
  return chosen.some((ids) => ids === null) ? null : new Set(chosen.flatMap((ids) => ids ?? []));
}
