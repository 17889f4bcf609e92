import type { Encryption } from '../model/encryption.js';
import type { Statement } from '../model/table.js';
import { PROVIDER_ISSUES, PROVIDER_TABLE } from './retrofit.js';
import { rule } from './rule.js';
import { encryptionWords } from './wording.js';

type Name = 'block-not-stated' | 'key-not-stated' | 'replica-key-not-stated' | 'disabled-stated' | 'enabled-stated' | 'another-key-stated';

const IGNORED = 'Look for `ignore_changes` in the lifecycle of the table: remove it to let the change through, or make the configuration state what the table has.';

export const ineffectiveEncryptionChange = rule<Name>({
  id: 'ineffective-encryption-change',
  title: 'The configuration states another encryption than the plan keeps',
  severity: 'warning',
  rationale:
    'The encryption arguments are Optional and Computed: what is removed from the configuration stays as it is, and Terraform shows no change. Who reads the configuration takes the table for something that it is not; and a key that no longer stands there is soon destroyed.',
  references: [PROVIDER_TABLE, `${PROVIDER_ISSUES}/29811`],
  problems: {
    'block-not-stated': {
      severity: 'note',
      message:
        'The configuration in the plan has no `{block}`, and the plan keeps {kept}. Either the block was removed, and nothing happens; or a dynamic block makes it, which plans leave out. The plan cannot tell which.',
      remedy: 'If it was removed: state the key that the table has, or turn it off with `{enabled} = false`.',
    },
    'key-not-stated': {
      message: 'The configuration names no key, and the plan keeps {kept}: nothing happens.',
      remedy: 'State the key that it has, or the one that it should have: leaving the key out does not move a table to the AWS managed key.',
    },
    'replica-key-not-stated': {
      severity: 'note',
      message: "The configuration of the replica names no key, and its state has one: the default key's, or one that was configured before and stays. The plan cannot tell which.",
      remedy: 'Name the key that the replica has: `aws dynamodb describe-table` in its region shows it.',
    },
    'disabled-stated': { message: 'The configuration turns encryption with KMS off, and the plan keeps {kept}: nothing happens.', remedy: IGNORED },
    'enabled-stated': { message: 'The configuration turns encryption with KMS on, and the plan keeps {kept}: nothing happens.', remedy: IGNORED },
    'another-key-stated': { message: 'The configuration names another key, and the plan keeps {kept}: nothing happens.', remedy: IGNORED },
  },
  *judge({ tables, replicas }) {
    for (const { address, statement, after, blockAttribute: block, enabledAttribute: enabled, keyAttribute, replicas: own } of tables) {
      const problem = after === null ? null : problemOf(statement, after);
      if (problem !== null) yield { answer: 'fail', problem, address, attribute: problem === 'key-not-stated' ? keyAttribute : block, facts: { block, enabled, kept: encryptionWords(after!) } };
      for (const replica of own) yield* ofReplica(replica.address, replica.statement, replica.after);
    }
    for (const replica of replicas) yield* ofReplica(replica.address, replica.statement, replica.after);
  },
});

function* ofReplica(address: string, statement: Statement, after: Encryption | null) {
  const problem = after === null ? null : problemOf(statement, after);
  if (problem !== null) yield { answer: 'fail', problem, address, attribute: 'kms_key_arn', facts: { block: 'kms_key_arn', kept: encryptionWords(after!) } } as const;
}

function problemOf(statement: Statement, kept: Encryption): Name | null {
  switch (statement.states) {
    case 'nothing':
      if (statement.missing === 'block') return 'block-not-stated';
      return kept.class === 'kms' ? 'replica-key-not-stated' : 'key-not-stated';
    case 'disabled':
      return 'disabled-stated';
    case 'enabled':
      return 'enabled-stated';
    case 'another-key':
      return 'another-key-stated';
    case 'the-same-or-unclear':
      return null;
  }
}
