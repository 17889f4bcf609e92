import type { Encryption, KeyReference } from '../model/encryption.js';
import type { KeyRing } from '../model/key-ring.js';
import { type KeyUse, keyUses } from '../model/key-use.js';
import { parseArn } from '../model/region.js';
import { matchesWildcard } from '../wildcard.js';
import { type AllowedKey, type Answer, rule } from './rule.js';
import { DYNAMODB_HOW_IT_WORKS, encryptionWords, reasonWords } from './wording.js';

type Name = 'not-allowed' | 'key-undetermined';

export const kmsKeyAllowed = rule<Name>({
  id: 'kms-key-allowed',
  title: 'The KMS key of a table should be one that the policy allows',
  severity: 'error',
  rationale:
    "A customer managed key is not yet the right one: the policy can say which keys, accounts and regions hold this estate's data. Without `allowed-keys` in the policy every key is allowed.",
  references: [
    DYNAMODB_HOW_IT_WORKS,
    'https://docs.aws.amazon.com/config/latest/developerguide/dynamodb-table-encrypted-kms.html',
  ],
  ofTableAlone: true,
  problems: {
    'not-allowed': {
      message: 'The {what} is encrypted with {key}, which `allowed-keys` of the policy does not have.',
      remedy: 'Use a key that the policy allows, or let the owners of the policy add this one to `allowed-keys`.',
    },
    'key-undetermined': {
      message:
        'Whether the key of the {what} is one that `allowed-keys` of the policy has cannot be told from the plan: {doubt}.',
      remedy:
        'Allow a key of the same plan by its `address`, or create it in an apply of its own first: a plan then shows its ARN.',
    },
  },
  *judge(model, { allowedKeys }) {
    if (allowedKeys === null) return;
    for (const use of keyUses(model)) {
      const identity = use.after === null ? null : identityOf(use.after, use, model.keyRing);
      if (identity !== null) yield answerFor(use, identity, allowedKeys);
    }
  },
});

/** What is known of a key; null where the plan does not show it. */
type Identity = Readonly<Record<keyof AllowedKey, string | null>>;

const NOTHING_KNOWN: Identity = { arn: null, alias: null, account: null, region: null, address: null };

/** Null for an AWS owned key: the control says what is wrong with it. */
function identityOf(encryption: Encryption, { region, account }: KeyUse, keyRing: KeyRing): Identity | null {
  switch (encryption.class) {
    case 'aws-owned':
      return null;
    case 'aws-managed':
      return {
        ...NOTHING_KNOWN,
        arn: '',
        address: '',
        alias: 'alias/aws/dynamodb',
        region: region?.value ?? null,
        account,
      };
    case 'customer-managed':
      return identityOfKey(encryption.key, keyRing);
    case 'kms':
    case 'unknown':
      return NOTHING_KNOWN;
  }
}

function identityOfKey(reference: KeyReference, keyRing: KeyRing): Identity {
  const key = keyRing.keyOf(reference);
  const text = reference.arn ?? key?.arn ?? null;
  const arn = text === null ? undefined : parseArn(text);
  const isAlias = arn?.resource.startsWith('alias/') === true;
  const alias = reference.alias === null ? null : (parseArn(reference.alias)?.resource ?? reference.alias);
  return {
    // Of an alias, the key behind it is known where the plan has it.
    arn: isAlias ? (key?.arn ?? null) : text,
    alias: alias ?? (text === null ? null : ''),
    account: arn?.account || null,
    region: arn?.region || (key?.region?.value ?? null),
    address: reference.address ?? key?.address ?? (text === null ? null : ''),
  };
}

function answerFor(use: KeyUse, identity: Identity, allowed: readonly AllowedKey[]): Answer<Name> {
  const { address, attribute, what } = use;
  const after = use.after!;
  const matches = allowed.map((pattern) => matchOf(identity, pattern));
  if (matches.includes('yes')) return { answer: 'pass', address };
  const facts = {
    what,
    key: encryptionWords(after),
    doubt: 'reasons' in after ? reasonWords(after.reasons) : 'its ARN is known only after the apply',
  };
  return matches.includes('unknown')
    ? { answer: 'undetermined', problem: 'key-undetermined', address, attribute, facts }
    : { answer: 'fail', problem: 'not-allowed', address, attribute, facts };
}

function matchOf(identity: Identity, pattern: AllowedKey): 'yes' | 'no' | 'unknown' {
  const answers = (Object.keys(pattern) as (keyof AllowedKey)[]).map((name) => {
    const value = identity[name];
    return value === null ? 'unknown' : matchesWildcard(value, pattern[name]!) ? 'yes' : 'no';
  });
  return answers.includes('no') ? 'no' : answers.includes('unknown') ? 'unknown' : 'yes';
}
