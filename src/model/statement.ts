import type { Change } from '../plan/change.js';
import type { Path } from '../plan/value.js';
import type { Encryption } from './encryption.js';
import type { Arguments, Reader } from './read-encryption.js';
import { parseArn } from './region.js';
import type { Statement, Transition } from './table.js';

const UNDETERMINED: Statement = { kind: 'the-same-or-undetermined' };

/**
 * Compares what the configuration states with an encryption that the plan keeps. Both arguments are Optional and
 * Computed: what is removed from the configuration stays as it is, and ignore_changes does the same.
 */
export function statementOf(
  change: Change,
  transition: Transition,
  after: Encryption | null,
  names: Arguments,
  reader: Reader,
): Statement {
  const { configuration } = reader;
  if (transition !== 'unchanged' || after === null || after.class === 'unknown' || !configuration.has(change))
    return UNDETERMINED;
  if (!configuration.states(change, [names.block]))
    return after.class === 'aws-owned'
      ? UNDETERMINED
      : { kind: 'no-block', isCertain: configuration.madeBlocks(change, names.block) === 0 };
  const enabled = configuration.origin(change, names.enabled);
  const stated = enabled.kind === 'known' ? enabled.value : undefined;
  const ignoredAt = configuration.ignoredAt(change, names.enabled);
  const isCertain = ignoredAt !== null || (enabled.kind === 'known' && enabled.isLiteral === true);
  if (after.class === 'aws-owned') return stated === true ? { kind: 'enabled', isCertain, ignoredAt } : UNDETERMINED;
  return stated === false ? { kind: 'disabled', isCertain, ignoredAt } : statedKey(change, names.key, after, reader);
}

/** Compares the key that the configuration states with the one that the plan keeps. */
export function statedKey(change: Change, path: Path, kept: Encryption, { configuration, keyRing }: Reader): Statement {
  const stated = configuration.origin(change, path);
  const ignoredAt = configuration.ignoredAt(change, path);
  // An unknown key would have made the value unknown, if Terraform had not ignored it.
  if (stated.kind === 'unknown') return { kind: 'another-key', isCertain: ignoredAt !== null, ignoredAt };
  if (stated.kind !== 'known' || stated.value === undefined) return UNDETERMINED;
  const isLiteral = stated.isLiteral === true;
  const isCertain = isLiteral || ignoredAt !== null;
  const isNone = stated.value === null || stated.value === '';
  // What a reference leads to and is no ARN is a part of one: `"arn:aws:kms:...:key/${var.key_id}"`.
  if (!isNone && !isLiteral && parseArn(String(stated.value)) === undefined) return UNDETERMINED;
  const named = isNone ? undefined : keyRing.named(String(stated.value), true);
  switch (kept.class) {
    case 'customer-managed':
      if (named === undefined) return { kind: 'no-key', isCertain, ignoredAt };
      return named.kind === 'customer-managed' && named.key.alias === kept.key.alias && named.key.arn === kept.key.arn
        ? UNDETERMINED
        : { kind: 'another-key', isCertain, ignoredAt };
    case 'aws-managed':
      return named === undefined || named.kind === 'aws-managed'
        ? UNDETERMINED
        : { kind: 'another-key', isCertain, ignoredAt };
    case 'kms':
      return named === undefined ? { kind: 'no-key', isCertain, ignoredAt } : UNDETERMINED;
    case 'aws-owned':
    case 'unknown':
      return UNDETERMINED;
  }
}
