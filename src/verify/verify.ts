import { CONTROL } from '../gate/compile-report.js';
import type { Report } from '../gate/report.js';
import { SENSITIVE } from '../plan/value.js';
import {
  type Evidence,
  exceptionOf,
  type Observation,
  type PlaceEvidence,
  type State,
  type TableEvidence,
  worstState,
} from './evidence.js';
import { type Facts, judgePlace } from './judge.js';
import type { KeyAnswers } from './key-answers.js';
import { createConflictOf } from './key-conflicts.js';
import type { ObservedEncryption } from './observed-encryption.js';
import { isSensitive, type Place, placesOf, type TablePlaces } from './places.js';
import { createArnOfAddress, plannedKey } from './planned-key.js';
import type { TableAnswer } from './table-answers.js';

/** What is said about a place. An exception excuses what it falls short of, and nothing that is not as planned. */
function evidenceOfPlace(place: Place, facts: Omit<Facts, 'shownKey'>, isExcepted: boolean): PlaceEvidence {
  const { sighting } = place;
  const shown = {
    key: isSensitive(place) ? SENSITIVE : (sighting?.key ?? null),
    tableArn: place.region === SENSITIVE ? SENSITIVE : (sighting?.tableArn ?? null),
  };
  const { compared, reasons, shortfalls, notes } = judgePlace(place, {
    ...facts,
    shownKey: sighting?.key === null ? null : shown.key,
  });
  const counted = isExcepted ? reasons : [...shortfalls, ...reasons];
  const excused = isExcepted && shortfalls.length > 0;
  return {
    address: place.address,
    region: place.region,
    planned: place.after,
    observed: sighting === null ? null : observation(sighting, shown, place, facts.keys),
    compared,
    state: worstState([...counted.map(({ state }) => state), excused ? 'excepted' : 'done']),
    reasons: counted,
    notes: excused ? [...shortfalls.map(({ message }) => message), ...notes] : notes,
  };
}

function observation(
  sighting: ObservedEncryption,
  shown: { readonly key: string | null; readonly tableArn: string | null },
  { region }: Place,
  keys: KeyAnswers,
): Observation {
  const about = sighting.key === null ? undefined : keys.about(sighting.key, region);
  return {
    tableArn: sighting.tableArn === null ? null : shown.tableArn,
    status: sighting.status,
    sseStatus: sighting.sseStatus,
    sseType: sighting.sseType,
    keyArn: sighting.key === null ? null : shown.key,
    inaccessibleSince: sighting.inaccessibleSince,
    key:
      about === undefined
        ? null
        : { manager: about.manager, state: about.state, deletionDate: about.deletionDate, rotation: about.rotation },
  };
}

export interface Occasion {
  /** When AWS was asked: a time as ISO 8601 writes it. */
  readonly at: string;
  readonly commit: string | null;
  /** Of the gate that verifies; the report says which one judged. */
  readonly version: string;
}

/** Whether each table of the report that the plans leave in being is encrypted as planned, and as required. */
export function verify(
  report: Report,
  answers: readonly TableAnswer[],
  keys: KeyAnswers,
  { at, commit, version }: Occasion,
): Evidence {
  const arnOfAddress = createArnOfAddress(report.tables);
  const tables = placesOf(report, answers);
  const planned = new Map(
    tables
      .flatMap(({ table, replicas }) => [table, ...replicas])
      .map((place) => [place, plannedKey(place.after, place, keys, arnOfAddress)]),
  );
  const conflictOf = createConflictOf([...planned].map(([place, key]) => ({ place, planned: key })));

  const rows = tables.map(({ row, table, replicas, unlisted }: TablePlaces): TableEvidence => {
    const exception = exceptionOf(row, report.findings);
    const judged = (place: typeof table): PlaceEvidence =>
      evidenceOfPlace(place, { planned: planned.get(place)!, keys, conflict: conflictOf(place) }, exception !== null);
    const [own, others] = [judged(table), replicas.map(judged)];
    return {
      plan: row.plan,
      name: row.name,
      required: table.required,
      ...own,
      state: worstState([own, ...others].map(({ state }) => state)),
      notes: [
        ...own.notes,
        ...unlisted.map(
          (region) => `It has a replica in ${region} that the report does not show: that one was not looked at.`,
        ),
      ],
      exception,
      replicas: others,
    };
  });

  const count = (state: State): number => rows.filter((row) => row.state === state).length;
  const worst = worstState(rows.map(({ state }) => state));
  return {
    schemaVersion: '1',
    tool: { name: 'dynamodb-kms-gate', version },
    observedAt: at,
    commit,
    control: { id: CONTROL, title: report.rules.find(({ id }) => id === CONTROL)?.title ?? CONTROL },
    state: worst === 'excepted' ? 'done' : worst,
    report: {
      version: report.tool.version,
      verdict: report.verdict,
      plans: report.plans.map(({ name, path, sha256, settings }) => ({
        name,
        path,
        sha256,
        required: settings.require,
      })),
    },
    summary: {
      tables: rows.length,
      done: count('done'),
      excepted: count('excepted'),
      inProgress: count('in-progress'),
      notCompliant: count('not-compliant'),
      undetermined: count('undetermined'),
    },
    tables: rows,
  };
}
