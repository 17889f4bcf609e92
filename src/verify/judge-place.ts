import type { Reason } from './evidence.js';
import { judgeKey } from './judge-key.js';
import type { Facts, Judgement } from './judgement.js';
import { keyStateReason } from './key-state-reason.js';
import type { Place } from './place.js';
import { REQUIREMENT_WORDS } from './requirement-words.js';
import type { Sighting } from './sighting.js';
import { isUnderWay, sseReason, statusReason } from './status-reason.js';

export function judgePlace(place: Place, facts: Facts): Judgement {
  const { sighting, is } = place;
  const shortfalls = plannedShortfall(place);
  if (sighting === null) {
    return { compared: null, reasons: [{ state: place.unmatched ? 'undetermined' : 'not-compliant', message: place.unseen! }], shortfalls, notes: [] };
  }
  const status = [statusReason(sighting.status, is), sseReason(sighting.sseStatus, facts.shownKey), inaccessible(sighting)].filter((reason) => reason !== null);
  if (isUnderWay(sighting.status, sighting.sseStatus)) return { compared: null, reasons: status, shortfalls, notes: [] };

  const about = sighting.key === null ? undefined : facts.keys.about(sighting.key, place.region);
  const state = about === undefined ? null : keyStateReason(about, facts.shownKey!);
  const key = judgeKey(place, sighting, about, facts);
  return {
    compared: key.compared,
    reasons: [...status, ...key.reasons, ...(state === null ? [] : [state])],
    shortfalls: [...shortfalls, ...key.shortfalls],
    notes: key.notes,
  };
}

/** What the plan alone says: that no waiting fixes. */
function plannedShortfall({ after, required }: Place): readonly Reason[] {
  const planned = after.class === 'aws-owned' ? 'an AWS owned key' : after.class === 'aws-managed' && required === 'customer-managed' ? 'the AWS managed key aws/dynamodb' : null;
  return planned === null ? [] : [{ state: 'not-compliant', message: `The plan gives it ${planned}, and ${REQUIREMENT_WORDS[required]} is required.` }];
}

function inaccessible({ inaccessibleSince }: Sighting): Reason | null {
  return inaccessibleSince === null ? null : { state: 'not-compliant', message: `DynamoDB cannot use its key since ${inaccessibleSince}: enable the key again, or give DynamoDB access to it.` };
}
