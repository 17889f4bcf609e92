import type { Encryption } from '../model/encryption.js';
import { rule } from './rule.js';
import { DYNAMODB_HOW_IT_WORKS, encryptionWords, reasonWords } from './wording.js';

type Name = 'downgrade' | 'downgrade-undetermined';

export const encryptionDowngrade = rule<Name>({
  id: 'encryption-downgrade',
  title: 'A table should not lose control of its key',
  severity: 'error',
  rationale:
    'From a customer managed key to an AWS managed or AWS owned one, or from AWS managed to AWS owned, a team gives up control of the key or the audit trail of its use. That can pass unnoticed where the weaker key still satisfies the policy.',
  references: [DYNAMODB_HOW_IT_WORKS],
  problems: {
    downgrade: {
      message: 'The table goes from {from} to {to}.',
      remedy: 'Keep the key that it has, or change to one of at least the same kind.',
    },
    'downgrade-undetermined': {
      message: 'The table goes from {from} to a key that cannot be told from the plan: {doubt}.',
      remedy:
        'Let `{attribute}` refer to the key directly, or create the key in an apply of its own first: a plan then shows it.',
    },
  },
  *judge({ tables }) {
    for (const { address, before, after, keyAttribute: attribute } of tables) {
      if (before === null || after === null) continue;
      const facts = { from: encryptionWords(before), to: encryptionWords(after), attribute };
      if (isWeaker(after, before)) {
        yield { answer: 'fail', problem: 'downgrade', address, attribute, facts };
      } else if (
        (after.class === 'kms' && before.class === 'customer-managed') ||
        (after.class === 'unknown' && before.class !== 'aws-owned' && before.class !== 'unknown')
      ) {
        yield {
          answer: 'undetermined',
          problem: 'downgrade-undetermined',
          address,
          attribute,
          facts: { ...facts, doubt: reasonWords(after.reasons) },
        };
      } else {
        yield { answer: 'pass', address };
      }
    }
  },
});

/** How much of a key is one's own. What cannot be told is at least the least that it can be. */
function control(encryption: Encryption): number {
  switch (encryption.class) {
    case 'customer-managed':
      return 2;
    case 'aws-managed':
    case 'kms':
      return 1;
    case 'aws-owned':
    case 'unknown':
      return 0;
  }
}

function isWeaker(after: Encryption, before: Encryption): boolean {
  return after.class !== 'kms' && after.class !== 'unknown' && control(after) < control(before);
}
