import type { Change } from '../plan/change.js';
import { booleanAt, lengthAt, objectAt, type Path, stringAt, type Values } from '../plan/value.js';
import type { Encryption } from './encryption.js';
import { type Named, reasonsOf } from './key-ring.js';
import { type Arguments, keyedEncryption, namedAt, type Reader } from './read-encryption.js';
import { type ReplicaSide, replicaEncryption } from './read-replicas.js';
import type { Region } from './region.js';

/*
 * awscc_dynamodb_global_table says at the top whether KMS is on, and which key in each element of `replicas`, of
 * which one is the table in its own region (CloudFormation's AWS::DynamoDB::GlobalTable).
 */

export function globalTableEncryption(
  values: Values,
  change: Change,
  names: Arguments,
  region: Region | null,
  reader: Reader,
): Encryption {
  const enabled = booleanAt(values, names.enabled);
  if (enabled.kind === 'unknown')
    return { class: 'unknown', reasons: reasonsOf(reader.configuration.origin(change, names.enabled)) };
  if (enabled.kind === 'unset' || !enabled.value) return { class: 'aws-owned', because: 'disabled', idleKey: null };
  const elements = elementsOf(values);
  const own =
    elements.find((element) => region !== null && element.region?.value === region.value) ??
    (elements.length === 1 ? elements[0] : undefined);
  if (own !== undefined) return keyedEncryption(namedIn(elements, own, values, change, reader));
  // Which element is the table's own is not known; they are all of one class or the apply fails.
  const all = elements.map((element) => keyedEncryption(namedIn(elements, element, values, change, reader)));
  const [first] = all;
  if (first !== undefined && first.class !== 'customer-managed' && all.every((other) => other.class === first.class))
    return first;
  return { class: 'kms', reasons: { references: ['replicas'], because: 'references' } };
}

export function globalTableReplicas(
  values: Values | null,
  change: Change,
  table: Encryption | null,
  own: Region | null,
  reader: Reader,
): readonly ReplicaSide[] {
  if (values === null || table === null) return [];
  const elements = elementsOf(values);
  return elements
    .filter(({ region }) => own === null || region?.value !== own.value)
    .map((element) => {
      const { region } = element;
      const named =
        table.class === 'aws-owned' ? ({ kind: 'unset' } as const) : namedIn(elements, element, values, change, reader);
      return {
        region,
        encryption: replicaEncryption(named, table),
        namesKey: named.kind !== 'unset',
        consistencyMode: null,
        statedKey: null,
      };
    });
}

interface Element {
  readonly region: Region | null;
  readonly key: Path;
}

/**
 * `replicas` is one expression, and its references are not told apart by element: one that is not a constant says which
 * key is an element's only where no other element has an unknown one, and where the element states one: without the
 * argument, all of its sse_specification is known after the apply.
 */
function namedIn(
  elements: readonly Element[],
  element: Element,
  values: Values,
  change: Change,
  reader: Reader,
): Named {
  const isUnknown = ({ key }: Element): boolean => stringAt(values, key).kind === 'unknown';
  const isConstant = reader.configuration.origin(change, element.key.slice(0, 2)).kind === 'known';
  const isStated = objectAt(values, element.key.slice(0, -1)).kind !== 'unknown';
  if (isConstant || !isUnknown(element) || (isStated && elements.filter(isUnknown).length === 1))
    return namedAt(values, change, element.key, reader);
  return { kind: 'undetermined', reasons: { references: ['replicas'], because: 'references' } };
}

function elementsOf(values: Values): readonly Element[] {
  const length = lengthAt(values, ['replicas']);
  return Array.from({ length: length.kind === 'known' ? length.value : 0 }, (_, i) => {
    const region = stringAt(values, ['replicas', i, 'region']);
    return {
      region: region.kind === 'known' ? region : null,
      key: ['replicas', i, 'sse_specification', 'kms_master_key_id'],
    };
  });
}
