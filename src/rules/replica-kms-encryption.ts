import type { Encryption } from '../model/encryption.js';
import type { Replica, Table } from '../model/table.js';
import { REPLICA_CHECKS } from '../standards/checks.js';
import { FRAMEWORKS } from '../standards/frameworks.js';
import { type Answer, type Requirement, rule } from './rule.js';
import { replicaHcl, tableHcl } from './what-to-write.js';
import { encryptionWords, GLOBAL_TABLES_SECURITY, inRegion, PROVIDER_ISSUES, reasonWords } from './wording.js';

type Name =
  | 'replica-without-key'
  | 'mixed-key-types'
  | 'not-customer-managed'
  | 'key-undetermined'
  | 'replicas-undetermined';

export const replicaKmsEncryption = rule<Name>({
  id: 'replica-kms-encryption',
  title: 'Replicas should be encrypted with the same kind of key as their table',
  severity: 'error',
  rationale:
    'All replicas of a table must have the same kind of key (AWS owned, AWS managed or customer managed), each a key of its own region. A plan that mixes them fails at the apply, after other resources have been changed.',
  references: [GLOBAL_TABLES_SECURITY, `${PROVIDER_ISSUES}/17422`],
  checks: REPLICA_CHECKS,
  frameworks: FRAMEWORKS,
  ofTableAlone: true,
  problems: {
    'replica-without-key': {
      message: 'The table has a customer managed key and the replica{region} names none: the apply fails.',
      remedy: 'Name a customer managed key of its own region in `{key}`.',
    },
    'mixed-key-types': {
      message:
        'The table is encrypted with {table} and the replica{region} with {replica}: the kinds of key differ, and the apply fails.',
      remedy: 'Use customer managed keys for both, each in its region, or for neither.',
    },
    'not-customer-managed': {
      message: 'The replica{region} is encrypted with {replica}, and a customer managed key is required.',
      remedy: 'Give the table and each replica a customer managed key of its own region.',
    },
    'key-undetermined': {
      message: 'Which key the replica{region} will have cannot be told from the plan: {doubt}.',
      remedy:
        'Let `{key}` refer to the key directly, or create the key in an apply of its own first: a plan then shows it.',
    },
    'replicas-undetermined': {
      message: 'Which replicas there will be, and with which keys, cannot be told from the plan: {doubt}.',
      remedy: 'Let the replicas depend on nothing that is known only after the apply.',
    },
  },
  *judge({ tables, replicas }, { requirementOf }) {
    for (const table of tables) {
      for (const replica of table.replicas) yield* answerFor(replica, table, requirementOf(replica.address));
      yield* reasonsAbout(table, requirementOf(table.address));
    }
    for (const replica of replicas) yield* answerFor(replica, null, requirementOf(replica.address));
  },
});

type Class = Encryption['class'];

const isDecided = (of: Class): boolean => of === 'aws-owned' || of === 'aws-managed' || of === 'customer-managed';

function answerFor(replica: Replica, of: Table | null, requirement: Requirement): readonly Answer<Name>[] {
  const { after, address, region } = replica;
  if (after === null) return [];
  const table = of?.after ?? null;
  const attribute = replica.keyAttribute;
  const common = {
    address,
    attribute,
    place: { path: replica.statedKey },
    facts: {
      key: attribute,
      region: inRegion(region),
      replica: encryptionWords(after),
      table: table === null ? '' : encryptionWords(table),
    },
  };
  const hcl = (): string => (replica.attribute === null ? replicaHcl(replica) : tableHcl(of!, requirement));
  const fail = (problem: Name): readonly Answer<Name>[] => [{ answer: 'fail', problem, ...common, hcl: hcl() }];

  if (table?.class === 'customer-managed' && !replica.namesKey) return fail('replica-without-key');
  if (table !== null && isDecided(table.class) && isDecided(after.class) && table.class !== after.class)
    return fail('mixed-key-types');
  if (requirement === 'kms') return [];
  switch (after.class) {
    case 'customer-managed':
      return [{ answer: 'pass', address }];
    case 'aws-owned':
    case 'aws-managed':
      return fail('not-customer-managed');
    case 'kms':
    case 'unknown':
      return [
        {
          answer: 'undetermined',
          problem: 'key-undetermined',
          ...common,
          hcl: hcl(),
          facts: { ...common.facts, doubt: reasonWords(after.reasons) },
        },
      ];
  }
}

function reasonsAbout({ address, replicasReasons }: Table, requirement: Requirement): readonly Answer<Name>[] {
  if (replicasReasons === null || requirement === 'kms') return [];
  return [
    {
      answer: 'undetermined',
      problem: 'replicas-undetermined',
      address,
      attribute: 'replica',
      facts: { doubt: reasonWords(replicasReasons) },
    },
  ];
}
