import type { Key } from '../model/key.js';
import type { Alias, KeyRing } from '../model/key-ring.js';
import type { Change } from '../plan/change.js';

/** Which keys and aliases are after the apply what they were before it. */
export interface KeptKeys {
  /** Whether the key at that address of the plan stays the same key. A data source can find another one each time. */
  isKeyKept(address: string): boolean;
  /** Whether the plan leaves an alias as it is, given by its ARN, name or address. */
  isAliasKept(alias: string): boolean;
}

export function createKeptKeys(keyRing: KeyRing): KeptKeys {
  return {
    isKeyKept: (address) => {
      const change = keyRing.keyOf({ arn: null, address, alias: null, sensitive: false })?.change ?? null;
      return change !== null && isSameObject(change) && (change.action === 'no-op' || change.action === 'update');
    },
    isAliasKept: (alias) =>
      keyRing.aliases.every(
        (each) =>
          !isCalled(each, alias) ||
          each.change === null ||
          (isSameObject(each.change) && each.change.action === 'no-op'),
      ),
  };
}

/** Whether the plan destroys, replaces, disables, imports or moves a key. */
export function isKeyTouched({ change, enabledBefore, enabledAfter }: Key): boolean {
  if (change === null) return false;
  return (
    !isSameObject(change) ||
    (change.action !== 'no-op' && change.action !== 'update') ||
    (enabledBefore !== false && enabledAfter !== true && change.action === 'update')
  );
}

function isCalled({ address, arn, name }: Alias, alias: string): boolean {
  return address === alias || arn === alias || name === alias;
}

/** Whether an address stands for the object that it stood for before the plan. */
function isSameObject({ deposed, imported, previousAddress }: Change): boolean {
  return !deposed && !imported && previousAddress === null;
}
