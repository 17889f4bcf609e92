import type { Evidence, PlaceEvidence, Reason, State, TableEvidence } from './evidence.js';
import { REQUIREMENT_WORDS } from './requirement-words.js';

/** The evidence in words that text and Markdown share; nothing in them is escaped. */

export const STATE_WORDS = { done: 'done', excepted: 'excepted', 'in-progress': 'in progress', 'not-compliant': 'not compliant', undetermined: 'undetermined' } as const satisfies Record<State, string>;

export function stateText({ state, summary }: Pick<Evidence, 'state' | 'summary'>): string {
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
export function circumstances({ control, observedAt, commit, tool, report }: Evidence): readonly (readonly [string, string])[] {
  return [
    ['Control', `${control.id}: ${control.title}`],
    ['Observed at', observedAt],
    ['Commit', commit ?? '-'],
    ['Report', `${report.verdict}, by ${tool.name} ${report.version}`],
    ...report.plans.map(({ name, path, sha256, required }) => ['Plan', `${[...new Set([name, path])].join(', ')}, sha256 ${sha256}, ${REQUIREMENT_WORDS[required]} required`] as const),
    ['Verified by', `${tool.name} ${tool.version}`],
  ];
}

/** A table and its replicas, one after the other. */
export function placesIn(table: TableEvidence): readonly { readonly place: PlaceEvidence; readonly isReplica: boolean; readonly state: State }[] {
  const replicas = table.replicas.map((place) => ({ place, isReplica: true, state: place.state }));
  return [{ place: table, isReplica: false, state: table.state }, ...replicas];
}

/** What DynamoDB shows, and what KMS says of it. */
export function encryptionWords({ observed }: PlaceEvidence): string {
  if (observed === null) return 'not seen';
  const { sseStatus, sseType, key } = observed;
  const rotation = key === null || key.rotation === null ? [] : [`rotation ${key.rotation ? 'on' : 'off'}`];
  return [sseStatus === null ? (observed.keyArn === null ? 'no SSEDescription' : 'listed by the table') : `${sseType ?? 'SSEType missing'} ${sseStatus}`, ...(key === null ? [] : [key.manager, key.state]), ...rotation].join(', ');
}

export interface Remark {
  readonly address: string;
  /** Of a replica; null for the table. */
  readonly region: string | null;
  readonly state: Reason['state'] | 'note';
  readonly message: string;
}

/** Why a table and its replicas are not done, and what else is to be known of them. */
export function remarks(table: TableEvidence): readonly Remark[] {
  const places = placesIn(table);
  const own = places.flatMap(({ place, isReplica }): readonly Remark[] => {
    const where = { address: place.address, region: isReplica ? place.region : null };
    return [...place.reasons.map((reason) => ({ ...where, ...reason })), ...place.notes.map((message) => ({ ...where, state: 'note' as const, message }))];
  });
  const isExcepted = table.exception !== null && places.some(({ place }) => place.state === 'excepted');
  return isExcepted ? [...own, { address: table.address, region: null, state: 'note', message: exceptionText(table.exception) }] : own;
}

function exceptionText({ status, waiver }: NonNullable<TableEvidence['exception']>): string {
  if (status === 'baseline') return 'The policy does not ask for more: an earlier report has the same finding.';
  return waiver === null ? 'The policy waives it.' : `The policy waives it until ${waiver.expires}${waiver.owner === null ? '' : ` (${waiver.owner})`}: ${waiver.reason}`;
}
