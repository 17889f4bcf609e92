import type { TableAnswer } from './table-answers.js';

/** A table or replica as the answers show it in its region. */
export interface ObservedEncryption {
  readonly tableArn: string | null;
  readonly status: string;
  readonly sseStatus: string | null;
  readonly sseType: string | null;
  /** The ARN of the KMS key, of a replica perhaps the id. */
  readonly key: string | null;
  /** Whether KMS is on; null where the answer, a table's list of replicas without keys, does not say. */
  readonly kms: boolean | null;
  readonly inaccessibleSince: string | null;
}

/** From the answer of DescribeTable in its own region. */
export function observedEncryptionOf({ arn, status, encryption }: TableAnswer): ObservedEncryption {
  return {
    tableArn: arn,
    status,
    sseStatus: encryption?.status ?? null,
    sseType: encryption?.type ?? null,
    key: encryption?.keyArn ?? null,
    kms: encryption !== null && encryption.status !== 'DISABLED' && encryption.type === 'KMS',
    inaccessibleSince: encryption?.inaccessibleSince ?? null,
  };
}

/**
 * A replica from its table's answer, and from the answer of its own region where that was asked for as well. Null where
 * neither shows it.
 */
export function observedEncryptionOfReplica(
  table: TableAnswer | undefined,
  own: TableAnswer | undefined,
  region: string,
): ObservedEncryption | null {
  const listed = table?.replicas.find((replica) => replica.region === region);
  if (table !== undefined && listed === undefined) return null;
  if (own === undefined) {
    if (listed === undefined) return null;
    return {
      tableArn: null,
      status: listed.status,
      sseStatus: null,
      sseType: null,
      key: listed.key,
      kms: listed.key === null ? null : true,
      inaccessibleSince: listed.inaccessibleSince,
    };
  }
  const sighting = observedEncryptionOf(own);
  const status = sighting.status === 'ACTIVE' && listed !== undefined ? listed.status : sighting.status;
  return { ...sighting, status, inaccessibleSince: sighting.inaccessibleSince ?? listed?.inaccessibleSince ?? null };
}
