import type { Encryption } from '../model/encryption.js';
import type { Statement } from '../model/table.js';
import { type Answer, rule } from './rule.js';
import { encryptionWords, PROVIDER_ISSUES, PROVIDER_TABLE } from './wording.js';

type Name =
  | 'block-not-stated'
  | 'block-removed'
  | 'ignored'
  | 'key-not-stated'
  | 'replica-key-not-stated'
  | 'disabled-stated'
  | 'enabled-stated'
  | 'another-key-stated'
  | 'statement-unclear';

const IGNORED =
  'Look for `ignore_changes` in the lifecycle of the table: remove it to let the change through, or make the configuration state what the table has.';

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
    'block-removed': {
      message: 'The configuration has no `{block}`, and the plan keeps {kept}: nothing happens.',
      remedy: 'State the key that the table has; to give the key up, write `{enabled} = false`.',
    },
    ignored: {
      message: 'The configuration {says}, and the plan keeps {kept}: `ignore_changes` ({line}) lets nothing happen.',
      remedy: 'Take it out of `ignore_changes` to let the change through, or write what the table has.',
    },
    'key-not-stated': {
      message: 'The configuration names no key, and the plan keeps {kept}: nothing happens.',
      remedy:
        'State the key that it has, or the one that it should have: leaving the key out does not move a table to the AWS managed key.',
    },
    'replica-key-not-stated': {
      severity: 'note',
      message:
        "The configuration of the replica names no key, and its state has one: the default key's, or one that was configured before and stays. The plan cannot tell which.",
      remedy: 'Name the key that the replica has: `aws dynamodb describe-table` in its region shows it.',
    },
    'disabled-stated': {
      message: 'The configuration turns encryption with KMS off, and the plan keeps {kept}: nothing happens.',
      remedy: IGNORED,
    },
    'enabled-stated': {
      message: 'The configuration turns encryption with KMS on, and the plan keeps {kept}: nothing happens.',
      remedy: IGNORED,
    },
    'statement-unclear': {
      severity: 'note',
      message:
        'Read as plain values, the configuration {says}, and the plan keeps {kept}. Either nothing happens; or a function or condition in the configuration explains it. The plan cannot tell which.',
      remedy: 'Compare the configuration with what the table keeps, and look for `ignore_changes` in its lifecycle.',
    },
    'another-key-stated': {
      message: 'The configuration names another key, and the plan keeps {kept}: nothing happens.',
      remedy: IGNORED,
    },
  },
  *judge({ tables, replicas }) {
    for (const {
      address,
      statement,
      after,
      blockAttribute: block,
      enabledAttribute: enabled,
      keyAttribute,
      replicas: own,
    } of tables) {
      yield* answersFor(address, statement, after, { block, enabled, key: keyAttribute });
      for (const replica of own) yield* answersFor(replica.address, replica.statement, replica.after, OF_REPLICA);
    }
    for (const replica of replicas) yield* answersFor(replica.address, replica.statement, replica.after, OF_REPLICA);
  },
});

const OF_REPLICA = { block: 'kms_key_arn', enabled: 'kms_key_arn', key: 'kms_key_arn' };

function* answersFor(
  address: string,
  statement: Statement,
  kept: Encryption | null,
  attributes: Readonly<Record<'block' | 'enabled' | 'key', string>>,
): Iterable<Answer<Name>> {
  if (kept === null || statement.kind === 'the-same-or-undetermined') return;
  const fail = (problem: Name, attribute: string, more: Readonly<Record<string, string>> = {}): Answer<Name> => ({
    answer: 'fail',
    problem,
    address,
    attribute,
    facts: { ...attributes, kept: encryptionWords(kept), ...more },
  });
  if (statement.kind === 'no-block') {
    yield fail(statement.isCertain ? 'block-removed' : 'block-not-stated', attributes.block);
    return;
  }
  const { attribute, problem, says } = STATEMENTS[statement.kind];
  if (statement.ignoredAt !== null)
    yield fail('ignored', attributes[attribute], {
      says,
      line: `${statement.ignoredAt.path}:${statement.ignoredAt.line}`,
    });
  else if (statement.kind === 'no-key' && kept.class === 'kms') yield fail('replica-key-not-stated', attributes.key);
  else
    yield statement.isCertain
      ? fail(problem, attributes[attribute])
      : fail('statement-unclear', attributes[attribute], { says });
}

const STATEMENTS = {
  'no-key': { attribute: 'key', problem: 'key-not-stated', says: 'names no key' },
  'another-key': { attribute: 'key', problem: 'another-key-stated', says: 'names another key' },
  disabled: { attribute: 'enabled', problem: 'disabled-stated', says: 'turns encryption with KMS off' },
  enabled: { attribute: 'enabled', problem: 'enabled-stated', says: 'turns encryption with KMS on' },
} as const;
