import type { Edit, EncryptionRow, Finding, Location, Report, Summary, TableRow, Waiver } from '../gate/report.js';
import { grouped } from '../grouped.js';

/** The report's rows in words that all formats share; nothing in them is escaped. */

/** The class, and the key where it is known. */
export function encryptionText(row: EncryptionRow | null): string {
  return encryptionWords(row).join(' ');
}

/** The class and the key apart. */
export function encryptionWords(row: EncryptionRow | null): readonly string[] {
  if (row === null) return ['-'];
  const key = keyName(row.key);
  return key === null ? [row.class] : [row.class, key];
}

/** A key by its alias, its address or its ARN without what comes before `key/`. */
function keyName({ alias, address, arn }: EncryptionRow['key']): string | null {
  return withoutPrefix(alias) ?? address ?? withoutPrefix(arn);
}

/** The region is the table's, and messages and the JSON report have the whole ARN. */
function withoutPrefix(arn: string | null): string | null {
  return arn?.replace(/^arn:[^:]*:kms:[^:]*:[^:]*:/, '') ?? null;
}

/** The key before and after; one of them where they are the same. */
export function keyText({
  before,
  after,
}: {
  readonly before: EncryptionRow | null;
  readonly after: EncryptionRow | null;
}): string {
  const [from, to] = [encryptionText(before), encryptionText(after)];
  const learned = `${to}${learnedText(after)}`;
  return from === to || before === null ? learned : `${from} -> ${learned}`;
}

/** What is added to a class that the plan alone does not tell. */
export function learnedText(row: EncryptionRow | null): string {
  return row?.learnedFrom === 'sources' ? ' (sources)' : '';
}

/** As terminals and editors take it: `main.tf:12`. */
export function placeText({ path, line }: Location): string {
  return `${path}:${line}`;
}

/** The table or replica that a finding is about. */
export function subjectsOf({ tables }: Pick<Report, 'tables'>): (finding: Finding) => TableRow | undefined {
  const byAddress = new Map(tables.map((table) => [`${table.plan}\n${table.address}`, table]));
  for (const table of tables) {
    for (const replica of table.replicas) {
      const key = `${table.plan}\n${replica.address}`;
      if (!byAddress.has(key)) byAddress.set(key, { ...table, ...replica });
    }
  }
  return (finding) => byAddress.get(`${finding.plan}\n${finding.address}`);
}

export function verdictText({
  verdict,
  summary,
  plans,
  tables,
}: Pick<Report, 'verdict' | 'summary' | 'plans' | 'tables'>): string {
  const of = plans.length === 1 ? 'this plan' : `these ${plans.length} plans`;
  if (summary.tables === 0) return verdict === 'pass' ? `no DynamoDB tables in ${of}` : `${of} cannot be passed`;
  const required = requiredText(tables);
  const judged = summary.tables - summary.notApplicable;
  const bad = summary.failed + summary.undetermined;
  if (judged === 0) return verdict === 'pass' ? `no table of ${of} has to have ${required}` : `${of} cannot be passed`;
  if (bad > 0)
    return `${bad} of ${count(judged, 'table')} without ${required}, or not known to have it${verdict === 'pass' ? ', which the settings let pass' : ''}`;
  const all = `${judged === 1 ? 'the table has' : `all ${judged} tables have`} ${required}`;
  return verdict === 'pass'
    ? all
    : `${all}, but there ${(summary.errors || summary.warnings) === 1 ? 'is' : 'are'} ${summary.errors > 0 ? count(summary.errors, 'other error') : count(summary.warnings, 'warning')}`;
}

function requiredText(tables: Report['tables']): string {
  const required = new Set(tables.flatMap((table) => (table.verdict === 'not-applicable' ? [] : [table.require])));
  if (required.size > 1) return 'the key that is required of it';
  return required.has('customer-managed') ? 'a customer managed key' : 'KMS encryption';
}

export function countsText({
  tables,
  passed,
  failed,
  undetermined,
  notApplicable,
  reEncryptions,
  errors,
  warnings,
  notes,
  waived,
  baseline,
}: Summary): string {
  return [
    `${count(tables, 'table')}: ${passed} passed, ${failed} failed, ${undetermined} undetermined, ${notApplicable} not applicable`,
    `${count(reEncryptions, 're-encryption')}`,
    `${count(errors, 'error')}, ${count(warnings, 'warning')}, ${count(notes, 'note')}`,
    ...(waived > 0 ? [`${waived} waived`] : []),
    ...(baseline > 0 ? [`${baseline} in the baseline`] : []),
  ].join('; ');
}

export function count(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`;
}

/** The findings that count, and those that do not any more. */
export function byStatus(findings: readonly Finding[]): Readonly<Record<Finding['status'], readonly Finding[]>> {
  const of = (wanted: Finding['status']): readonly Finding[] => findings.filter(({ status }) => status === wanted);
  return { open: of('open'), waived: of('waived'), baseline: of('baseline') };
}

const COMMENTS = { comment: 'a comment', 'other-tool': "another tool's comment" } as const;

/** Why a finding is waived, by whom, until when, and in which comment if it is not the policy that says so. */
export function waiverText({ reason, owner, expires, by, location }: Waiver): string {
  const comment = by === 'policy' ? [] : [`${COMMENTS[by]}${location === null ? '' : ` at ${placeText(location)}`}`];
  const terms = [
    ...(expires === null ? [] : [`until ${expires}`]),
    ...(owner === null ? [] : [`by ${owner}`]),
    ...comment,
  ];
  return terms.length === 0 ? reason : `${terms.join(', ')}: ${reason}`;
}

export interface Remedy {
  readonly remedy: string;
  /** The findings that it is for. */
  readonly findings: readonly Finding[];
}

/** The remedies of findings, each once. */
export function remediesOf(findings: readonly Finding[]): readonly Remedy[] {
  return [...grouped(findings, ({ remedy }) => remedy)].map(([remedy, same]) => ({ remedy, findings: same }));
}

/** Of each address the first. */
export function oneOfEachAddress(findings: readonly Finding[]): readonly Finding[] {
  return [...grouped(findings, ({ address }) => address ?? '').values()].map(([first]) => first!);
}

const NAMED = 3;

/** The first of some things, and how many more there are: `a, b, c and 4 more`. */
export function listed(things: readonly string[]): string {
  const more = things.length - NAMED;
  return `${things.slice(0, NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** Edits as reports show them; nothing in them is escaped. */

export interface EditsOf {
  /** The first edits, each once, with the findings that it is for. */
  readonly edits: readonly { readonly edit: Edit; readonly findings: readonly Finding[] }[];
  /** One of each other address. */
  readonly others: readonly Finding[];
}

const EDITS = 5;

/**
 * The edits that a reader is shown of findings with the same remedy: the others are like them, and in the report as
 * JSON.
 */
export function editsOf(findings: readonly Finding[]): EditsOf {
  const byEdit = new Map<string, { readonly edit: Edit; readonly findings: Finding[] }>();
  for (const finding of findings) {
    const { edit } = finding;
    const key = edit === null ? '' : JSON.stringify([edit.path, edit.line, edit.endLine, edit.lines]);
    const same = byEdit.get(key);
    if (same !== undefined) same.findings.push(finding);
    else if (edit !== null && byEdit.size < EDITS) byEdit.set(key, { edit, findings: [finding] });
  }
  const edits = [...byEdit.values()].map(({ edit, findings: same }) => ({ edit, findings: oneOfEachAddress(same) }));
  const shown = new Set(edits.flatMap(({ findings: same }) => same.map(({ address }) => address)));
  return { edits, others: oneOfEachAddress(findings.filter(({ address }) => !shown.has(address))) };
}

/** The lines of an edit as they are shown, which is not as they are to be copied: indented by spaces. */
export function shownLines({ lines }: Edit): readonly string[] {
  return lines.map((line) => line.replace(/^\t+/, (tabs) => '  '.repeat(tabs.length)));
}

/**
 * What has to be done before the edit does: `aws_kms_key.example.arn` stands for a key that nobody but the user can
 * name.
 */
export function incompleteText({ isComplete }: Edit): string {
  return isComplete ? '' : 'the key has to be named: `aws_kms_key.example.arn` stands for it';
}

/** Which lines an edit takes the place of: `line 12`, `lines 12-14`. */
export function replacedText({ line, endLine }: Edit): string {
  return endLine > line ? `lines ${line}-${endLine}` : `line ${line}`;
}
