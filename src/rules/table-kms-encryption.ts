import type { Table } from '../model/table.js';
import { TABLE_CHECKS } from '../standards/checks.js';
import { FRAMEWORKS } from '../standards/frameworks.js';
import { type Answer, type Requirement, rule } from './rule.js';
import { tableHcl } from './what-to-write.js';
import { DYNAMODB_HOW_IT_WORKS, PROVIDER_TABLE, reasonWords } from './wording.js';

const ENABLE =
  'Set `{enabled} = true` for the AWS managed key, and name a key in `{key}` as well for a customer managed one.';

type Name = 'no-block' | 'disabled' | 'aws-managed-key' | 'key-undetermined' | 'encryption-undetermined';

export const tableKmsEncryption = rule<Name>({
  id: 'table-kms-encryption',
  title: 'DynamoDB tables should have AWS KMS encryption enabled',
  severity: 'error',
  rationale:
    'DynamoDB encrypts every table. With an AWS owned key nobody outside AWS can see, audit or control the key; with the AWS managed key its use can be audited; only a customer managed key is under your control: its policy, its rotation, and taking access away.',
  references: [DYNAMODB_HOW_IT_WORKS, PROVIDER_TABLE],
  checks: TABLE_CHECKS,
  frameworks: FRAMEWORKS,
  ofTableAlone: true,
  problems: {
    'no-block': { message: 'Encrypted with an AWS owned key: the table has no `{block}`.', remedy: ENABLE },
    disabled: { message: 'Encrypted with an AWS owned key: `{block}` is turned off.', remedy: ENABLE },
    'aws-managed-key': {
      message: 'Encrypted with the AWS managed key aws/dynamodb, and a customer managed key is required.',
      remedy: 'Name a customer managed key in `{key}`.',
    },
    'key-undetermined': {
      message: 'KMS is on; whether the key is AWS managed or customer managed cannot be told from the plan: {doubt}.',
      remedy:
        'Let `{key}` refer to the key directly, or create the key in an apply of its own first: a plan then shows it.',
    },
    'encryption-undetermined': {
      message: 'Which key it will have cannot be told from the plan: {doubt}.',
      remedy: 'State the encryption in `{block}`, with nothing in it that is known only after the apply.',
    },
  },
  *judge({ tables }, { requirementOf }) {
    for (const table of tables) if (table.after !== null) yield answerFor(table, requirementOf(table.address));
  },
});

function answerFor(table: Table, requirement: Requirement): Answer<Name> {
  const { address, blockAttribute: block, enabledAttribute: enabled, keyAttribute: key } = table;
  const after = table.after!;
  const say = (answer: 'fail' | 'undetermined', problem: Name, facts = {}): Answer<Name> => ({
    answer,
    problem,
    address,
    attribute: block,
    facts: { block, enabled, key, ...facts },
    hcl: tableHcl(table, requirement),
  });
  switch (after.class) {
    case 'aws-owned':
      return say('fail', after.because);
    case 'aws-managed':
      return requirement === 'kms' ? { answer: 'pass', address } : say('fail', 'aws-managed-key');
    case 'customer-managed':
      return { answer: 'pass', address };
    case 'kms':
      return requirement === 'kms'
        ? { answer: 'pass', address }
        : say('undetermined', 'key-undetermined', { doubt: reasonWords(after.reasons) });
    case 'unknown':
      return say('undetermined', 'encryption-undetermined', { doubt: reasonWords(after.reasons) });
  }
}
