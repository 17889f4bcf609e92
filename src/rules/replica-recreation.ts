import type { Replica, Table } from '../model/table.js';
import { type Answer, rule } from './rule.js';
import {
  describeReplicas,
  encryptionWords,
  inRegion,
  PROVIDER_ISSUES,
  PROVIDER_TABLE,
  PROVIDER_TABLE_REPLICA,
  undeterminedWords,
} from './wording.js';

type Name = 'key-changed' | 'consistency-mode-changed' | 'replica-replaced' | 'key-undetermined';

const REMEDY =
  'Plan for it: the replica is gone from its region until it has been created and filled again. Send its traffic to another region first, or keep `{attribute}` as it is.';

export const replicaRecreation = rule<Name>({
  id: 'replica-recreation',
  title: 'A replica should not be deleted to change its key',
  severity: 'error',
  rationale:
    'The key of a table changes in place; that of a replica does not. For a replica block the plan shows an update of the table, and the provider deletes the replica and creates it again with the new key. The whole replica is copied once more, and until then the region has none.',
  references: [
    PROVIDER_TABLE,
    PROVIDER_TABLE_REPLICA,
    'https://github.com/hashicorp/terraform-provider-aws/pull/29102',
    `${PROVIDER_ISSUES}/29636`,
  ],
  retrofit: true,
  problems: {
    'key-changed': {
      message:
        'The replica{region} is deleted and created again, to change its key from {from} to {to}; the plan says update.',
      remedy: REMEDY,
    },
    'consistency-mode-changed': {
      message:
        'The replica{region} is deleted and created again, to change its consistency mode; the plan says update.',
      remedy: REMEDY,
    },
    'key-undetermined': {
      message:
        'Whether the replica{region} is deleted and created again cannot be told from the plan: its key is {from} now, and the new one cannot be told: {doubt}.',
      remedy:
        'Let `{attribute}` refer to the key directly, or create the key in an apply of its own first: a plan then shows it.',
    },
    'replica-replaced': { message: 'The replica{region} is destroyed and created again{because}.', remedy: REMEDY },
  },
  *judge({ tables, replicas }) {
    for (const table of tables) for (const replica of table.replicas) yield* answersFor(replica, table);
    for (const replica of replicas) yield* answersFor(replica, null);
  },
});

function* answersFor(replica: Replica, table: Table | null): Iterable<Answer<Name>> {
  const { address, region, before, after, recreatedBecause, change } = replica;
  if (recreatedBecause === null || before === null || after === null) return;
  const attribute =
    replica.attribute === null
      ? (change?.replacePaths[0] ?? null)
      : recreatedBecause === 'consistency-mode'
        ? `${replica.attribute}.consistency_mode`
        : replica.keyAttribute;
  const facts = {
    region: inRegion(region),
    from: encryptionWords(before),
    to: encryptionWords(after),
    attribute: attribute ?? 'the resource',
    because:
      change !== null && change.replacePaths.length > 0
        ? `: \`${change.replacePaths.join(', ')}\` cannot be changed in place`
        : '',
  };
  const place = { path: replica.statedKey };
  const check = describeReplicas({ name: table?.name ?? null, region: table?.region ?? null });
  switch (recreatedBecause) {
    case 'key':
      yield { answer: 'fail', problem: 'key-changed', address, attribute, place, facts, check };
      return;
    case 'consistency-mode':
      yield { answer: 'fail', problem: 'consistency-mode-changed', address, attribute, place, facts, check };
      return;
    case 'undetermined':
      yield {
        answer: 'undetermined',
        problem: 'key-undetermined',
        address,
        attribute,
        place,
        facts: { ...facts, doubt: undeterminedWords(after) },
        check,
      };
      return;
    case 'replacement':
      yield { answer: 'fail', problem: 'replica-replaced', address, attribute, place, facts, check };
  }
}
