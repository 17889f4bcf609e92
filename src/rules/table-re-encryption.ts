import { rule } from './rule.js';
import { DYNAMODB_QUOTAS, DYNAMODB_USAGE_NOTES, describeTable, encryptionWords, undeterminedWords } from './wording.js';

type Name = 're-encryption' | 're-encryption-undetermined';

export const tableReEncryption = rule<Name>({
  id: 'table-re-encryption',
  title: 'The key of an existing table changes',
  severity: 'warning',
  rationale:
    'Changing the key never replaces a table: DynamoDB re-encrypts it in place. What goes wrong is the old key: disabled or destroyed too early, it takes the table or its backups with it.',
  references: [DYNAMODB_USAGE_NOTES, DYNAMODB_QUOTAS],
  retrofit: true,
  problems: {
    're-encryption': {
      message:
        'The apply re-encrypts the table in place and online, from {from} to {to}; this takes time with its size.',
      remedy:
        'Keep the old key, if it is one of yours, enabled until DescribeTable shows Status ENABLED and the new key, and as long as backups made under it are wanted. A table takes four key changes in 24 hours, one more after six quiet hours; replicas need keys in their own regions.',
    },
    're-encryption-undetermined': {
      severity: 'note',
      message: 'The apply may re-encrypt the table in place, from {from} to {to}: {doubt}.',
      remedy:
        'Keep the old key, if it is one of yours, enabled until DescribeTable shows Status ENABLED and the key that you expect.',
    },
  },
  *judge({ tables }) {
    for (const table of tables) {
      const { address, before, after, transition, keyAttribute: attribute } = table;
      if (before === null || after === null) continue;
      const facts = {
        from: encryptionWords(before),
        to: encryptionWords(after),
      };
      if (transition === 're-encrypted') {
        yield { answer: 'fail', problem: 're-encryption', address, attribute, facts, check: describeTable(table) };
      } else if (transition === 'unknown' && table.change.action === 'update') {
        yield {
          answer: 'fail',
          problem: 're-encryption-undetermined',
          address,
          attribute,
          facts: { ...facts, doubt: undeterminedWords(after) },
          check: describeTable(table),
        };
      }
    }
  },
});
