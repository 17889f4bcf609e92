import { type KeyReference, keyOf, sameKey } from '../model/encryption.js';
import type { Key } from '../model/key.js';
import type { KeyRing } from '../model/key-ring.js';
import { type KeyUse, keyUses } from '../model/key-use.js';
import { type Answer, rule } from './rule.js';
import {
  DYNAMODB_HOW_IT_WORKS,
  DYNAMODB_USAGE_NOTES,
  GLOBAL_TABLES_SECURITY,
  keyWords,
  PROVIDER_ISSUES,
} from './wording.js';

type Name =
  | 'key-destroyed'
  | 'key-disabled'
  | 'key-destroyed-before-re-encryption'
  | 'old-key-destroyed'
  | 'old-key-disabled';

export const kmsKeyRetained = rule<Name>({
  id: 'kms-key-retained',
  title: 'A key that encrypts a table should not be destroyed or disabled',
  severity: 'error',
  rationale:
    'A table whose key is disabled or scheduled for deletion becomes inaccessible, after seven days it is archived; a replica that has been inaccessible for more than 20 hours is cut off from its table for good. Removing the key from the configuration of the table does not move the table off it: the plan says nothing about the table and destroys the key.',
  references: [
    DYNAMODB_HOW_IT_WORKS,
    DYNAMODB_USAGE_NOTES,
    GLOBAL_TABLES_SECURITY,
    `${PROVIDER_ISSUES}/29811`,
    'https://github.com/hashicorp/terraform/issues/35540',
  ],
  retrofit: true,
  problems: {
    'key-destroyed': {
      message:
        'The plan destroys the key {key}, and the {what} still uses it after the apply: it becomes inaccessible.',
      remedy:
        'Keep the key in the configuration. Move the {what} to another key first, in an apply of its own; destroy the old key when the re-encryption is complete and no backup made under it is wanted.',
    },
    'key-disabled': {
      message:
        'The plan disables the key {key}, and the {what} still uses it after the apply: it becomes inaccessible.',
      remedy: 'Keep the key enabled, or move the {what} to another key first, in an apply of its own.',
    },
    'key-destroyed-before-re-encryption': {
      message:
        'The plan replaces the key {key} by destroying it first: the {what} has to be re-encrypted from a key that is already scheduled for deletion.',
      remedy:
        'Add the new key beside the old one, switch the {what} to it in one apply, and remove the old key in a later one; or at the least set `create_before_destroy` on the key.',
    },
    'old-key-destroyed': {
      severity: 'warning',
      message: 'The plan moves the {what} off the key {key} and destroys that key in the same apply.',
      remedy:
        'Destroy the old key in a later apply: keep it enabled until DescribeTable shows Status ENABLED and the new key, and as long as backups made under it are wanted.',
    },
    'old-key-disabled': {
      severity: 'warning',
      message: 'The plan moves the {what} off the key {key} and disables that key in the same apply.',
      remedy:
        'Disable the old key in a later apply: keep it enabled until DescribeTable shows Status ENABLED and the new key, and as long as backups made under it are wanted.',
    },
  },
  *judge(model) {
    for (const use of keyUses(model)) yield* answersFor(use, model.keyRing);
  },
});

function* answersFor(use: KeyUse, keyRing: KeyRing): Iterable<Answer<Name>> {
  const { action, order } = use.change;
  if (action === 'delete') return;
  const before = keyOf(use.before);
  const after = keyOf(use.after);
  if (after !== null) yield* verdict(use, after, keyRing, stillUsed);
  // Terraform lets go of a forgotten table; the table stays, with its key.
  const stays = action === 'forget' || (action === 'replace' && order === 'forget');
  if (stays && before !== null) yield* verdict(use, before, keyRing, stillUsed);
  const switches =
    (action === 'no-op' || action === 'update') &&
    use.after !== null &&
    before !== null &&
    (after === null || !sameKey(before, after));
  if (switches) yield* verdict(use, before, keyRing, left);
}

function* verdict(
  use: KeyUse,
  reference: KeyReference,
  keyRing: KeyRing,
  judge: (key: Key, isOld: boolean) => Name | null,
): Iterable<Answer<Name>> {
  const key = keyRing.keyOf(reference);
  const problem = key === undefined ? null : judge(key, keyRing.meansOld(reference));
  if (key === undefined || problem === null) return;
  const { address, attribute, path, what } = use;
  const named = key.change?.deposed === true ? keyWords(reference) : key.address;
  // The block of a key that is destroyed is gone; that of one that is disabled says so.
  const place =
    key.change?.action === 'update' && key.change.deposed !== true
      ? { address: key.address, path: [key.change.type === 'aws_kms_key' ? 'is_enabled' : 'enabled'] }
      : { path };
  yield { answer: 'fail', problem, address, attribute, place, facts: { key: named, what } };
}

function stillUsed(key: Key, isOld: boolean): Name | null {
  const { change } = key;
  if (change === null) return null;
  if (change.action === 'delete' || (isOld && change.order !== 'forget')) return 'key-destroyed';
  return change.action === 'update' && key.enabledBefore !== false && key.enabledAfter === false
    ? 'key-disabled'
    : null;
}

function left(key: Key): Name | null {
  const { change } = key;
  if (change === null) return null;
  if (change.action === 'replace' && change.order === 'destroy-first') return 'key-destroyed-before-re-encryption';
  if (change.action === 'delete' || (change.action === 'replace' && change.order === 'create-first'))
    return 'old-key-destroyed';
  return change.action === 'update' && key.enabledBefore !== false && key.enabledAfter === false
    ? 'old-key-disabled'
    : null;
}
