import { SENSITIVE } from '../plan/value.js';
import type { Observation, PlaceEvidence } from './evidence.js';
import { isSensitive } from './is-sensitive.js';
import { judgePlace } from './judge-place.js';
import type { Facts } from './judgement.js';
import type { KeyAnswers } from './key-answers.js';
import type { Place } from './place.js';
import type { Sighting } from './sighting.js';
import { worstState } from './worst-state.js';

/** What is said about a place. An exception excuses what it falls short of, and nothing that is not as planned. */
export function evidenceOfPlace(place: Place, facts: Omit<Facts, 'shownKey'>, isExcepted: boolean): PlaceEvidence {
  const { sighting } = place;
  const shown = { key: isSensitive(place) ? SENSITIVE : (sighting?.key ?? null), tableArn: place.region === SENSITIVE ? SENSITIVE : (sighting?.tableArn ?? null) };
  const { compared, reasons, shortfalls, notes } = judgePlace(place, { ...facts, shownKey: sighting?.key === null ? null : shown.key });
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

function observation(sighting: Sighting, shown: { readonly key: string | null; readonly tableArn: string | null }, { region }: Place, keys: KeyAnswers): Observation {
  const about = sighting.key === null ? undefined : keys.about(sighting.key, region);
  return {
    tableArn: sighting.tableArn === null ? null : shown.tableArn,
    status: sighting.status,
    sseStatus: sighting.sseStatus,
    sseType: sighting.sseType,
    keyArn: sighting.key === null ? null : shown.key,
    inaccessibleSince: sighting.inaccessibleSince,
    key: about === undefined ? null : { manager: about.manager, state: about.state, deletionDate: about.deletionDate, rotation: about.rotation },
  };
}
