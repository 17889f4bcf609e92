import { parseArn } from '../model/region.js';
import { isUnderWay, keyStateReason, sseReason, statusReason } from './aws-states.js';
import { REQUIREMENT_WORDS, type Reason } from './evidence.js';
import { type KeyAnswers, type KeyFacts, sameKey } from './key-answers.js';
import type { ObservedEncryption } from './observed-encryption.js';
import type { Place } from './places.js';
import type { PlannedKey } from './planned-key.js';

export interface Judgement {
  readonly compared: 'key' | 'kind' | null;
  /** It is not as the plan says, or not in order. */
  readonly reasons: readonly Reason[];
  /** It is not what the policy requires: an exception excuses it. */
  readonly shortfalls: readonly Reason[];
  readonly notes: readonly string[];
}

export interface Facts {
  readonly planned: PlannedKey;
  readonly keys: KeyAnswers;
  readonly conflict: string | null;
  /** The key as it may be shown. */
  readonly shownKey: string | null;
}

/** Whether the key of a table that is at rest is the planned one, and of the kind that is required. */
function judgeKey(place: Place, sighting: ObservedEncryption, about: KeyFacts | undefined, facts: Facts): Judgement {
  if (sighting.kms === null) return withoutWord(place);
  if (!sighting.kms) return withoutKms(place, sighting);
  switch (place.after.class) {
    case 'aws-owned':
      return wrong(`It has the KMS key ${facts.shownKey}, and the plan gives it an AWS owned key.`);
    case 'aws-managed':
      return managed(place, sighting, about, facts);
    case 'customer-managed':
      return customer(place, sighting, about, facts);
    case 'kms':
    case 'unknown':
      return ofKind(
        place,
        about,
        facts,
        'The plan does not show which KMS key it is to have: the kind of key is what was compared.',
      );
  }
}

const NOTHING = { reasons: [], shortfalls: [], notes: [] } as const;

function wrong(message: string): Judgement {
  return { ...NOTHING, compared: null, reasons: [{ state: 'not-compliant', message }] };
}

function cannotTell(message: string): Judgement {
  return { ...NOTHING, compared: null, reasons: [{ state: 'undetermined', message }] };
}

/** A replica that its table's answer lists without a key. */
function withoutWord({ after, region }: Place): Judgement {
  if (after.class === 'aws-owned') return { ...NOTHING, compared: 'kind' };
  if (after.class === 'customer-managed')
    return wrong('DescribeTable shows no key of its own for it, and the plan gives it a customer managed key.');
  return cannotTell(
    `DescribeTable of the table does not say how the replica is encrypted: give --tables the answer of aws describe-table --region ${region} as well.`,
  );
}

function withoutKms({ after, required }: Place, { sseStatus, sseType }: ObservedEncryption): Judgement {
  if (after.class === 'aws-owned') return { ...NOTHING, compared: 'kind' };
  const found =
    sseStatus === null
      ? 'there is no SSEDescription, so it is encrypted with an AWS owned key'
      : `SSEDescription has Status ${sseStatus} and SSEType ${sseType ?? 'missing'}`;
  if (after.class === 'unknown')
    return {
      ...NOTHING,
      compared: null,
      shortfalls: [
        { state: 'not-compliant', message: `KMS is not on: ${found}, and ${REQUIREMENT_WORDS[required]} is required.` },
      ],
    };
  return wrong(`KMS is not on: ${found}.`);
}

function managed(place: Place, sighting: ObservedEncryption, about: KeyFacts | undefined, facts: Facts): Judgement {
  const elsewhere = keyElsewhere(place, sighting, facts);
  if (elsewhere !== null) return wrong(elsewhere);
  if (about !== undefined && about.manager !== 'AWS')
    return wrong(
      `It has the key ${facts.shownKey}, which is customer managed, and the plan gives it the AWS managed key aws/dynamodb.`,
    );
  if (isOld(place, sighting))
    return wrong(`It still has the key that it had before, ${facts.shownKey}: the re-encryption was not begun.`);
  const notes =
    about === undefined
      ? ['No answer of DescribeKey about its key was given: that it is the AWS managed key was not looked at.']
      : [];
  return { ...NOTHING, compared: about === undefined ? null : 'kind', notes };
}

function customer(place: Place, sighting: ObservedEncryption, about: KeyFacts | undefined, facts: Facts): Judgement {
  const { planned, shownKey } = facts;
  if (sighting.key === null)
    return cannotTell(
      'DescribeTable shows no KMSMasterKeyArn, so it cannot be told whether it is the planned key: ask again.',
    );
  if (planned.kind === 'known') {
    if (!sameKey(planned.arn, sighting.key, place.region)) {
      if (isOld(place, sighting))
        return wrong(
          `It still has the key that it had before, ${shownKey}, and not the planned ${planned.arn}: the re-encryption was not begun.`,
        );
      return wrong(`It has the key ${shownKey}, and not the planned ${planned.arn}.`);
    }
    const shortfalls: readonly Reason[] =
      place.required === 'customer-managed' && about?.manager === 'AWS' ? [awsManaged(facts)] : [];
    return {
      ...NOTHING,
      compared: 'key',
      shortfalls,
      notes:
        about === undefined
          ? ['No answer of DescribeKey about its key was given: whether the key is enabled was not looked at.']
          : [],
    };
  }
  // A key that the run makes is none that the table had before; an alias may be a new name of the old one.
  if (planned.kind === 'made-in-the-run' && place.after.key.alias === null && isOld(place, sighting)) {
    return wrong(
      `It still has the key that it had before, ${shownKey}, and not ${planned.address}: the re-encryption was not begun.`,
    );
  }
  if (planned.kind === 'behind-an-alias') {
    return cannotTell(
      `It has the key ${shownKey}; whether the planned alias ${planned.alias} points to it cannot be told: give --keys what aws kms list-aliases prints.`,
    );
  }
  const elsewhere = keyElsewhere(place, sighting, facts);
  if (elsewhere !== null) return wrong(elsewhere);
  if (facts.conflict !== null) return wrong(`It is not the planned key, or the other is not: ${facts.conflict}.`);
  if (about?.manager === 'AWS')
    return wrong(`It has the AWS managed key ${shownKey}, and the plan gives it a customer managed key.`);
  const name = planned.kind === 'made-in-the-run' ? `the planned ${planned.address}` : 'the planned one';
  if (about === undefined)
    return cannotTell(
      `It has the key ${shownKey}; whether that is ${name} cannot be told from the report: give --keys what aws kms describe-key prints about it.`,
    );
  const why =
    planned.kind === 'made-in-the-run'
      ? `The report knows the key by its address ${planned.address} alone`
      : planned.because === 'sensitive'
        ? 'The plan marks the key as sensitive'
        : 'The plan does not show the key';
  return { ...NOTHING, compared: 'kind', notes: [`${why}: that it has a customer managed key is what was compared.`] };
}

/** Any KMS key is as planned; the kind is what the policy may require. */
function ofKind({ required }: Place, about: KeyFacts | undefined, facts: Facts, note: string): Judgement {
  const kind: Judgement = { ...NOTHING, compared: 'kind', notes: [note] };
  if (required === 'kms') return kind;
  if (about === undefined) {
    return {
      ...kind,
      shortfalls: [
        {
          state: 'undetermined',
          message: `It has the key ${facts.shownKey}; whether that is customer managed cannot be told: give --keys what aws kms describe-key prints about it.`,
        },
      ],
    };
  }
  return about.manager === 'AWS' ? { ...kind, shortfalls: [awsManaged(facts)] } : kind;
}

function awsManaged({ shownKey }: Facts): Reason {
  return {
    state: 'not-compliant',
    message: `It has the AWS managed key ${shownKey}, and a customer managed key is required.`,
  };
}

/** DynamoDB takes keys of the table's own account and region; one that is not of them is no key of the plan's. */
function keyElsewhere({ region }: Place, { key, tableArn }: ObservedEncryption, { shownKey }: Facts): string | null {
  const arn = key === null ? undefined : parseArn(key);
  const table = tableArn === null ? undefined : parseArn(tableArn);
  if (arn === undefined) return null;
  if (table !== undefined && arn.account !== table.account)
    return `It has the key ${shownKey}, which is of another account than the table.`;
  const at = table?.region ?? region;
  return at !== null && arn.region !== at
    ? `It has the key ${shownKey}, which is of another region than the table.`
    : null;
}

function isOld({ before, region, after }: Place, { key }: ObservedEncryption): boolean {
  const old = before?.key.arn ?? null;
  return old !== null && key !== null && old !== after.key.arn && sameKey(old, key, region);
}

export function judgePlace(place: Place, facts: Facts): Judgement {
  const { sighting, kind: is } = place;
  const shortfalls = plannedShortfall(place);
  if (sighting === null) {
    return {
      compared: null,
      reasons: [{ state: place.unmatched ? 'undetermined' : 'not-compliant', message: place.unseen! }],
      shortfalls,
      notes: [],
    };
  }
  const status = [
    statusReason(sighting.status, is),
    sseReason(sighting.sseStatus, facts.shownKey),
    inaccessible(sighting),
  ].filter((reason) => reason !== null);
  if (isUnderWay(sighting.status, sighting.sseStatus))
    return { compared: null, reasons: status, shortfalls, notes: [] };

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
  const planned =
    after.class === 'aws-owned'
      ? 'an AWS owned key'
      : after.class === 'aws-managed' && required === 'customer-managed'
        ? 'the AWS managed key aws/dynamodb'
        : null;
  return planned === null
    ? []
    : [
        {
          state: 'not-compliant',
          message: `The plan gives it ${planned}, and ${REQUIREMENT_WORDS[required]} is required.`,
        },
      ];
}

function inaccessible({ inaccessibleSince }: ObservedEncryption): Reason | null {
  return inaccessibleSince === null
    ? null
    : {
        state: 'not-compliant',
        message: `DynamoDB cannot use its key since ${inaccessibleSince}: enable the key again, or give DynamoDB access to it.`,
      };
}
