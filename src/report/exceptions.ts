import type { ExceptionRow, PlanRow, Report } from '../gate/report.js';
import { grouped } from '../grouped.js';
import type { Section } from './fit.js';
import type { MarkdownText } from './markdown-text.js';
import { IMPORTANCE } from './plan-sections.js';
import { count, listed, placeText } from './rows.js';

export const EXCEPTIONS_TITLE = 'Exceptions in force';

/** More are in the report as JSON. */
const MOST_LINES = 10;
/** Of a reason or an address: authors write these. */
const MOST_CHARACTERS = 120;

/** A line for each exception that made the result weaker than the defaults would, as far as there is room. Nothing in them is escaped. */
export function exceptionLines({ plans }: Pick<Report, 'plans'>): { readonly lines: readonly string[]; readonly total: number } {
  const rows = together(plans);
  const lines = rows.slice(0, MOST_LINES).map(lineOf);
  return { lines: rows.length > MOST_LINES ? [...lines, `${rows.length - MOST_LINES} more`] : lines, total: rows.length };
}

/** Folded; null where there is no exception. */
export function exceptionsSection(report: Pick<Report, 'plans'>, text: MarkdownText): Section | null {
  const { lines, total } = exceptionLines(report);
  if (total === 0) return null;
  const markdown = `<details><summary>${EXCEPTIONS_TITLE} (${total})</summary>\n\n${lines.map((line) => `- ${text.sentence(line)}`).join('\n')}\n\n</details>`;
  return { markdown, importance: IMPORTANCE.exceptions, content: { count: total, of: 'exception' } };
}

/** What several plans have is there once. */
function together(plans: readonly PlanRow[]): readonly ExceptionRow[] {
  const rows = plans.flatMap(({ exceptions }) => exceptions);
  return [...grouped(rows, ({ kind, what, expires, reason, location }) => JSON.stringify([kind, what, expires, reason, location])).values()].map((same) => ({
    ...same[0]!,
    addresses: same.flatMap(({ addresses }) => addresses),
    count: same.reduce((sum, row) => sum + row.count, 0),
  }));
}

function lineOf(row: ExceptionRow): string {
  const { kind, what, expires, reason, location } = row;
  const place = location === null ? '' : ` at ${placeText(location)}`;
  const until = expires === null ? ', without an end' : `, until ${expires}`;
  const because = reason === null ? '' : `: ${cut(reason)}`;
  switch (kind) {
    case 'setting':
    case 'policy-ref':
      return `setting \`${what}\`${because}`;
    case 'rule':
      return `rule \`${what}\` for all tables${because}`;
    case 'override':
      return `override \`${what}\`${tablesText(row)}${until}${because}`;
    case 'waiver':
      return `waiver of \`${what}\`${tablesText(row)}${until}${because}`;
    case 'comment':
      return `comment${place} that waives \`${what}\`${tablesText(row)}${until}${because}`;
    case 'other-tool':
      return `another tool's comment${place} that waives \`${what}\`${tablesText(row)}${until}${because}`;
  }
}

function tablesText({ addresses, count: total }: ExceptionRow): string {
  if (addresses.length === 0) return '';
  const more = total - addresses.length;
  return ` for ${more > 0 ? `${count(total, 'table')}, ${cut(addresses[0]!)} among them` : listed(addresses.map(cut))}`;
}

function cut(text: string): string {
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
}
