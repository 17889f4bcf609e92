import type { Change } from '../plan/change.js';
import type { Path } from '../plan/value.js';
import type { Encryption } from './encryption.js';
import type { Arguments, Reader } from './read-encryption.js';
import type { Statement } from './table.js';
import type { Transition } from './transition.js';

const UNCLEAR: Statement = { states: 'the-same-or-unclear' };

/**
 * Compares what the configuration states with an encryption that the plan keeps. Both arguments are Optional and
 * Computed: what is removed from the configuration stays as it is, and ignore_changes does the same.
 */
export function statementOf(change: Change, transition: Transition, after: Encryption | null, names: Arguments, reader: Reader): Statement {
  const { configuration } = reader;
  if (transition !== 'unchanged' || after === null || after.class === 'unknown' || !configuration.has(change)) return UNCLEAR;
  if (!configuration.states(change, [names.block])) return after.class === 'aws-owned' ? UNCLEAR : { states: 'nothing', missing: 'block' };
  const enabled = configuration.origin(change, names.enabled);
  const stated = enabled.state === 'known' && typeof enabled.value === 'boolean' ? enabled.value : undefined;
  if (after.class === 'aws-owned') return stated === true ? { states: 'enabled' } : UNCLEAR;
  return stated === false ? { states: 'disabled' } : statedKey(change, names.key, after, reader);
}

/** Compares the key that the configuration states with the one that the plan keeps. */
export function statedKey(change: Change, path: Path, kept: Encryption, { configuration, keyRing }: Reader): Statement {
  const stated = configuration.origin(change, path);
  // An unknown key would have made the value unknown, if Terraform had not ignored it.
  if (stated.state === 'unknown') return { states: 'another-key' };
  if (stated.state !== 'known' || stated.value === undefined) return UNCLEAR;
  const none = stated.value === null || stated.value === '';
  switch (kept.class) {
    case 'customer-managed': {
      if (none) return { states: 'nothing', missing: 'key' };
      const named = keyRing.named(String(stated.value), true);
      return named.is === 'customer-managed' && named.key.alias === kept.key.alias && named.key.arn === kept.key.arn ? UNCLEAR : { states: 'another-key' };
    }
    case 'aws-managed':
      return none || keyRing.named(String(stated.value), true).is === 'aws-managed' ? UNCLEAR : { states: 'another-key' };
    case 'kms':
      return none ? { states: 'nothing', missing: 'key' } : UNCLEAR;
    case 'aws-owned':
    case 'unknown':
      return UNCLEAR;
  }
}
