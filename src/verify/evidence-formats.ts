import { markdownTable } from 'markdown-table';
import { UserError } from '../errors.js';
import { excerpt } from '../excerpt.js';
import { code, markdownSentence, printableJson, visible } from '../report/escape.js';
import {
  type Evidence,
  type PlaceEvidence,
  REQUIREMENT_WORDS,
  type Reason,
  type State,
  type TableEvidence,
} from './evidence.js';

/** The evidence in words that text and Markdown share; nothing in them is escaped. */

const STATE_WORDS = {
  done: 'done',
  excepted: 'excepted',
  'in-progress': 'in progress',
  'not-compliant': 'not compliant',
  undetermined: 'undetermined',
} as const satisfies Record<State, string>;

function stateText({ state, summary }: Pick<Evidence, 'state' | 'summary'>): string {
  const { tables, notCompliant, undetermined, inProgress } = summary;
  if (tables === 0) return 'the report has no tables that are to be there after the apply';
  const of = `${tables} table${tables === 1 ? '' : 's'}`;
  switch (state) {
    case 'done':
      return tables === 1 ? 'the table is encrypted as planned' : `all ${of} are encrypted as planned`;
    case 'in-progress':
      return `${inProgress} of ${of} still being changed`;
    case 'not-compliant':
      return `${notCompliant} of ${of} not as planned, or not as required`;
    case 'undetermined':
      return `${undetermined} of ${of} cannot be told`;
  }
}

export function countsText({ done, excepted, inProgress, notCompliant, undetermined }: Evidence['summary']): string {
  return `${done} done, ${excepted} excepted, ${inProgress} in progress, ${notCompliant} not compliant, ${undetermined} undetermined`;
}

/** The circumstances, each under its name. */
function circumstances({
  control,
  observedAt,
  commit,
  tool,
  report,
}: Evidence): readonly (readonly [string, string])[] {
  return [
    ['Control', `${control.id}: ${control.title}`],
    ['Observed at', observedAt],
    ['Commit', commit ?? '-'],
    ['Report', `${report.verdict}, by ${tool.name} ${report.version}`],
    ...report.plans.map(
      ({ name, path, sha256, required }) =>
        [
          'Plan',
          `${[...new Set([name, path])].join(', ')}, sha256 ${sha256}, ${REQUIREMENT_WORDS[required]} required`,
        ] as const,
    ),
    ['Verified by', `${tool.name} ${tool.version}`],
  ];
}

/** A table and its replicas, one after the other. */
function placesIn(
  table: TableEvidence,
): readonly { readonly place: PlaceEvidence; readonly isReplica: boolean; readonly state: State }[] {
  const replicas = table.replicas.map((place) => ({ place, isReplica: true, state: place.state }));
  return [{ place: table, isReplica: false, state: table.state }, ...replicas];
}

/** What DynamoDB shows, and what KMS says of it. */
export function encryptionWords({ observed }: PlaceEvidence): string {
  if (observed === null) return 'not seen';
  const { sseStatus, sseType, key } = observed;
  const rotation = key === null || key.rotation === null ? [] : [`rotation ${key.rotation ? 'on' : 'off'}`];
  return [
    sseStatus === null
      ? observed.keyArn === null
        ? 'no SSEDescription'
        : 'listed by the table'
      : `${sseType ?? 'SSEType missing'} ${sseStatus}`,
    ...(key === null ? [] : [key.manager, key.state]),
    ...rotation,
  ].join(', ');
}

export interface Remark {
  readonly address: string;
  /** Of a replica; null for the table. */
  readonly region: string | null;
  readonly state: Reason['state'] | 'note';
  readonly message: string;
}

/** Why a table and its replicas are not done, and what else is to be known of them. */
function remarks(table: TableEvidence): readonly Remark[] {
  const places = placesIn(table);
  const own = places.flatMap(({ place, isReplica }): readonly Remark[] => {
    const where = { address: place.address, region: isReplica ? place.region : null };
    return [
      ...place.reasons.map((reason) => ({ ...where, ...reason })),
      ...place.notes.map((message) => ({ ...where, state: 'note' as const, message })),
    ];
  });
  const isExcepted = table.exception !== null && places.some(({ place }) => place.state === 'excepted');
  return isExcepted
    ? [...own, { address: table.address, region: null, state: 'note', message: exceptionText(table.exception) }]
    : own;
}

function exceptionText({ status, waiver }: NonNullable<TableEvidence['exception']>): string {
  if (status === 'baseline') return 'The policy does not ask for more: an earlier report has the same finding.';
  return waiver === null
    ? 'The policy waives it.'
    : `The policy waives it until ${waiver.expires}${waiver.owner === null ? '' : ` (${waiver.owner})`}: ${waiver.reason}`;
}

/** For a terminal: what it comes to, each table and replica, what is wrong, and of what and when this is true. */
function textEvidence(evidence: Evidence): string {
  const several = evidence.report.plans.length > 1;
  const sections = [`${STATE_WORDS[evidence.state].toUpperCase()}  ${stateText(evidence)}`];
  if (evidence.tables.length > 0) {
    const rows = evidence.tables.flatMap((table) =>
      placesIn(table).map(({ place, isReplica, state }) => [
        ...(several ? [table.plan] : []),
        `${isReplica ? '  ' : ''}${place.address}`,
        table.name ?? '-',
        place.region ?? '-',
        STATE_WORDS[state],
        encryptionWords(place),
        place.observed?.keyArn ?? '-',
      ]),
    );
    sections.push(
      columns([...(several ? ['plan'] : []), 'table', 'name', 'region', 'state', 'encryption', 'key'], rows),
    );
  }
  const said = evidence.tables.flatMap((table) =>
    remarks(table).map(
      ({ address, region, state, message }) =>
        `  ${visible(`${several ? `${table.plan}: ` : ''}${address}${region === null ? '' : ` in ${region}`}: ${message} [${state === 'note' ? state : STATE_WORDS[state]}]`)}`,
    ),
  );
  if (said.length > 0) sections.push(said.join('\n'));
  sections.push(columns(null, circumstances(evidence)), countsText(evidence.summary));
  return `${sections.join('\n\n')}\n`;
}

/** The last column is as wide as it is. */
function columns(titles: readonly string[] | null, rows: readonly (readonly string[])[]): string {
  const lines = [...(titles === null ? [] : [titles]), ...rows].map((row) => row.map(visible));
  const widths = lines[0]!.map((_, i) => lines.reduce((widest, row) => Math.max(widest, row[i]!.length), 0));
  return lines
    .map((row) => `  ${row.map((cell, i) => (i === row.length - 1 ? cell : cell.padEnd(widths[i]!))).join('  ')}`)
    .join('\n');
}

const ICONS = {
  done: '✅',
  excepted: '☑️',
  'in-progress': '⏳',
  'not-compliant': '❌',
  undetermined: '❌',
} as const satisfies Record<State, string>;

/** To keep: account ids and the ARNs of keys are whole, as an auditor needs them. */
function markdownEvidence(evidence: Evidence): string {
  const several = evidence.report.plans.length > 1;
  const sections = [
    `### ${ICONS[evidence.state]} DynamoDB KMS gate evidence: ${markdownSentence(stateText(evidence))}`,
    `${countsText(evidence.summary)}.`,
    table(
      ['Evidence', 'Value'],
      circumstances(evidence).map(([name, value]) => [name, markdownSentence(value)]),
    ),
  ];
  if (evidence.tables.length > 0) {
    const rows = evidence.tables.flatMap((row) =>
      placesIn(row).map(({ place, isReplica, state }) => [
        ...(several ? [code(row.plan)] : []),
        `${code(place.address)}${isReplica ? ' replica' : ''}`,
        row.name === null ? '-' : code(row.name),
        place.region === null ? '-' : code(place.region),
        place.observed?.keyArn == null ? '-' : code(place.observed.keyArn),
        markdownSentence(encryptionWords(place)),
        `${ICONS[state]}\u00a0${STATE_WORDS[state]}`,
      ]),
    );
    sections.push(table([...(several ? ['Plan'] : []), 'Table', 'Name', 'Region', 'Key', 'Encryption', 'State'], rows));
  }
  const said = evidence.tables.flatMap((row) =>
    remarks(row).map(
      ({ address, region, state, message }) =>
        `- ${several ? `${code(row.plan)}: ` : ''}${code(address)}${region === null ? '' : ` in ${code(region)}`}: ${markdownSentence(message)}${state === 'note' ? '' : ` (${STATE_WORDS[state]})`}`,
    ),
  );
  if (said.length > 0) sections.push(said.join('\n'));
  return `${sections.join('\n\n')}\n`;
}

function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  return markdownTable([titles, ...rows], { alignDelimiters: false });
}

/** By the name that --format takes; the first is the default. */
export const EVIDENCE_FORMATS = {
  text: textEvidence,
  markdown: markdownEvidence,
  json: (evidence) => `${printableJson(evidence)}\n`,
} as const satisfies Record<string, (evidence: Evidence) => string>;

export type EvidenceFormat = keyof typeof EVIDENCE_FORMATS;

export function parseEvidenceFormat(value: string | undefined): EvidenceFormat {
  const name = value?.trim() || 'text';
  if (!Object.hasOwn(EVIDENCE_FORMATS, name))
    throw new UserError(
      `--format is ${excerpt(name)}; allowed with verify: ${Object.keys(EVIDENCE_FORMATS).join(', ')}`,
    );
  return name as EvidenceFormat;
}
