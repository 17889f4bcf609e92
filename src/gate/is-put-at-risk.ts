import { compareEncryption, type Encryption, keyOf } from '../model/encryption.js';
import type { Model } from '../model/model.js';
import type { Replica, Table } from '../model/table.js';
import { parseAddress } from '../plan/address.js';
import type { Change } from '../plan/change.js';
import { CONTROL_RULES } from '../policy/strictness.js';
import { CONTROL } from './compile-report.js';
import { createKeptKeys, isKeyTouched } from './kept-keys.js';
import type { Finding } from './report.js';

/**
 * Whether the plan puts at risk what a waiver comment was decided about: it creates, imports, replaces, moves or
 * weakens the table or replica, gives it another key or touches the key that it has, or makes true what the finding
 * tells. What the control finds is about the table alone, other findings may be about its replicas and keys too.
 */
export function isPutAtRisk(
  model: Pick<Model, 'tables' | 'replicas' | 'keyRing' | 'retargets'>,
  finding: Finding,
  wasSoBefore: (finding: Finding) => boolean,
): boolean {
  const { address, ruleId } = finding;
  const own = model.tables.filter((table) => table.address === address);
  if (own.some(isTableAtRisk)) return true;
  const copies = [...model.tables.flatMap((table) => table.replicas), ...model.replicas].filter(
    (replica) => replica.address === address,
  );
  if ((ruleId !== CONTROL || own.length === 0) && copies.some(isReplicaAtRisk)) return true;
  // What the control asks for is in one order, and what is no weaker was accepted.
  if (CONTROL_RULES.includes(ruleId)) return false;
  return [...own, ...copies].some((each) => isKeyAtRisk(each, model)) || !wasSoBefore(finding);
}

/**
 * What tells whether a finding is about the tables as they are: the findings of the same plan if it changed nothing.
 */
export function saidBefore(findings: readonly Finding[]): (finding: Finding) => boolean {
  const said = new Set(findings.map(saidBy));
  return (finding) => said.has(saidBy(finding));
}

function saidBy({ ruleId, problem, address, attribute, message }: Finding): string {
  return JSON.stringify([ruleId, problem, address, attribute, message]);
}

function isTableAtRisk({ change, before, after }: Table): boolean {
  return isNewHere(change) || isWeakened(before, after);
}

function isReplicaAtRisk({ change, before, after }: Replica): boolean {
  return (change === null ? before === null && after !== null : isNewHere(change)) || isWeakened(before, after);
}

/** Whether the plan touches the key that encrypts a table or replica, or points the alias of it at another. */
function isKeyAtRisk(
  { address, before, after }: Table | Replica,
  { keyRing, retargets }: Pick<Model, 'keyRing' | 'retargets'>,
): boolean {
  if (retargets.some((retarget) => retarget.address === address)) return true;
  const { isAliasKept } = createKeptKeys(keyRing);
  return [keyOf(before), keyOf(after)].some((reference) => {
    if (reference === null) return false;
    const key = keyRing.keyOf(reference);
    return (key !== undefined && isKeyTouched(key)) || (reference.alias !== null && !isAliasKept(reference.alias));
  });
}

/**
 * Created, imported, replaced, or moved here from another resource. Another instance of the same resource is the same
 * block.
 */
function isNewHere({ action, address, imported, previousAddress }: Change): boolean {
  if (action === 'create' || action === 'replace' || imported) return true;
  return previousAddress !== null && blockOf(previousAddress) !== blockOf(address);
}

/** The address without the keys of instances; of one that cannot be read all of it. */
function blockOf(address: string): string {
  return (
    parseAddress(address)
      ?.flatMap((step) => ('name' in step ? [step.name] : []))
      .join('.') ?? address
  );
}

/** How much of a key is one's own: the least and the most that it can be. */
function control({ class: of }: Encryption): readonly [least: number, most: number] {
  switch (of) {
    case 'customer-managed':
      return [2, 2];
    case 'aws-managed':
      return [1, 1];
    case 'kms':
      return [1, 2];
    case 'aws-owned':
      return [0, 0];
    case 'unknown':
      return [0, 2];
  }
}

/**
 * What may be weaker is taken for weaker, and so is another customer managed key, or one that is not surely the same:
 * anybody's can be one.
 */
function isWeakened(before: Encryption | null, after: Encryption | null): boolean {
  if (before === null || after === null || compareEncryption(before, after) === 'same') return false;
  if (before.class === 'customer-managed' && after.class === 'customer-managed') return true;
  return control(after)[0] < control(before)[1];
}
