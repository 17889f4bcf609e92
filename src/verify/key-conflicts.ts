import { isUnderWay } from './aws-states.js';
import { sameKey } from './key-answers.js';
import { isSensitive, type Place } from './places.js';
import type { PlannedKey } from './planned-key.js';

/**
 * A key made in the run has no ARN in the report; but what shares its address has to have one key, and what has
 * another address another. Says for a place what contradicts it.
 */
export type ConflictOf = (place: Place) => string | null;

export function createConflictOf(
  places: readonly { readonly place: Place; readonly planned: PlannedKey }[],
): ConflictOf {
  const conflicts = new Map<Place, string>();
  const byAddress = new Map<string, Seen>();
  const byKey = new Map<string, Seen>();
  for (const { place, planned } of places) {
    const { sighting } = place;
    if (
      planned.kind !== 'made-in-the-run' ||
      isSensitive(place) ||
      sighting === null ||
      sighting.key === null ||
      isUnderWay(sighting.status, sighting.sseStatus)
    )
      continue;
    const seen: Seen = { place, key: sighting.key, address: `${place.plan}\n${planned.address}` };
    const same = remembered(byAddress, seen.address, seen);
    if (same !== undefined && !sameKey(same.key, seen.key, place.region)) {
      tell(
        conflicts,
        [same, seen],
        (other) =>
          `it has the key ${other.own} and ${other.where} the key ${other.key}, and the plan gives both the key ${planned.address}`,
      );
    }
    const other = remembered(byKey, seen.key, seen);
    if (other !== undefined && other.address !== seen.address) {
      tell(
        conflicts,
        [other, seen],
        ({ where, own }) => `it has the same key ${own} as ${where}, and the plan gives the two different keys`,
      );
    }
  }
  return (place) => conflicts.get(place) ?? null;
}

interface Seen {
  readonly place: Place;
  readonly key: string;
  readonly address: string;
}

/** What was there under that name before. */
function remembered(map: Map<string, Seen>, name: string, seen: Seen): Seen | undefined {
  const before = map.get(name);
  if (before === undefined) map.set(name, seen);
  return before;
}

function tell(
  conflicts: Map<Place, string>,
  [a, b]: readonly [Seen, Seen],
  words: (other: { readonly own: string; readonly key: string; readonly where: string }) => string,
): void {
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    if (!conflicts.has(one.place))
      conflicts.set(
        one.place,
        words({
          own: one.key,
          key: other.key,
          where: `${other.place.address}${other.place.region === null ? '' : ` in ${other.place.region}`}`,
        }),
      );
  }
}
