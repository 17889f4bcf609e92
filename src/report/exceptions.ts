import type { ExceptionRow, PlanRow, Report } from '../gate/report.js';
import { grouped } from '../grouped.js';
import type { Section } from './fit.js';
import type { MarkdownText } from './foreign-text.js';
import { IMPORTANCE } from './plan-sections.js';
import { count, listed, placeText } from './wording.js';

export const EXCEPTIONS_TITLE = 'Exceptions in force';

/** More are in the report as JSON. */
const MOST_LINES = 10;
/** Of a reason or an address: authors write these. */
const MOST_CHARACTERS = 120;

/**
 * A line for each exception that made the result weaker than the defaults would, as far as there is room. Nothing in
 * them is escaped.
 */
export function exceptionLines({ plans }: Pick<Report, 'plans'>): {
  readonly lines: readonly string[];
  readonly total: number;
} {
  const rows = together(plans);
  const lines = rows.slice(0, MOST_LINES).map(lineOf);
  return {
    lines: rows.length > MOST_LINES ? [...lines, `${rows.length - MOST_LINES} more`] : lines,
    total: rows.length,
  };
}

/** Folded; null where there is no exception. */
export function exceptionsSection(report: Pick<Report, 'plans'>, text: MarkdownText): Section | null {
  const { lines, total } = exceptionLines(report);
  if (total === 0) return null;
  const markdown = `<details><summary>${EXCEPTIONS_TITLE} (${total})</summary>\n\n${lines.map((line) => `- ${text.sentence(line)}`).join('\n')}\n\n</details>`;
  return { markdown, importance: IMPORTANCE.exceptions, content: { count: total, of: 'exception' } };
}

/** An exception with the tables of each plan that has it. */
interface SharedRow extends ExceptionRow {
  readonly plans: readonly { readonly name: string; readonly addresses: readonly string[] }[];
}

/** What several plans have is there once. */
function together(plans: readonly PlanRow[]): readonly SharedRow[] {
  const rows = plans.flatMap(({ name, exceptions }) => exceptions.map((row) => ({ ...row, plan: name })));
  return [
    ...grouped(rows, ({ kind, what, expires, reason, location }) =>
      JSON.stringify([kind, what, expires, reason, location]),
    ).values(),
  ].map((same) => {
    const [first] = same;
    const areSame = same.every(
      (row) => row.count === first!.count && JSON.stringify(row.addresses) === JSON.stringify(first!.addresses),
    );
    return {
      ...first!,
      addresses: [...new Set(same.flatMap(({ addresses }) => addresses))],
      count: areSame ? first!.count : same.reduce((sum, row) => sum + row.count, 0),
      plans: areSame ? [] : same.map(({ plan, addresses }) => ({ name: plan, addresses })),
    };
  });
}

function lineOf(row: SharedRow): string {
  const { kind, expires, reason, location } = row;
  const what = cut(row.what);
  const place = location === null ? '' : ` at ${cut(placeText(location))}`;
  const until = expires === null ? ', without an end' : `, until ${cut(expires)}`;
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

/** Where the plans differ in them, each table stands with its plan. */
function tablesText({ addresses, count: total, plans }: SharedRow): string {
  const [first] = addresses;
  if (first === undefined) return '';
  const named =
    plans.length === 0
      ? addresses.map(cut)
      : plans.flatMap(({ name, addresses: own }) => own.map((address) => `${cut(address)} in ${cut(name)}`));
  return ` for ${total > named.length ? `${count(total, 'table')}, ${named[0]} among them` : listed(named)}`;
}

function cut(text: string): string {
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
}
