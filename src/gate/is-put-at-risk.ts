import { compareEncryption, type Encryption } from '../model/encryption.js';
import type { Model } from '../model/model.js';
import type { Replica, Table } from '../model/table.js';
import { parseAddress } from '../plan/address.js';
import type { Change } from '../plan/change.js';
import { CONTROL } from './compile-report.js';
import type { Finding } from './report.js';

/**
 * Whether the plan creates, replaces, moves or weakens what a finding is about. The decision behind a waiver comment was made about
 * the table as it was. What the control finds is about the table alone, other findings may be about its replicas too.
 */
export function isPutAtRisk({ tables, replicas }: Pick<Model, 'tables' | 'replicas'>, { address, ruleId }: Pick<Finding, 'address' | 'ruleId'>): boolean {
  const own = tables.filter((table) => table.address === address);
  if (own.some(isTableAtRisk)) return true;
  const copies = [...tables.flatMap((table) => table.replicas), ...replicas].filter((replica) => replica.address === address);
  return (ruleId !== CONTROL || own.length === 0) && copies.some(isReplicaAtRisk);
}

function isTableAtRisk({ change, before, after }: Table): boolean {
  return isNewHere(change) || isWeakened(before, after);
}

function isReplicaAtRisk({ change, before, after }: Replica): boolean {
  return (change === null ? before === null && after !== null : isNewHere(change)) || isWeakened(before, after);
}

/** Created, replaced, or moved here from another resource. Another instance of the same resource is the same block. */
function isNewHere({ action, address, previousAddress }: Change): boolean {
  if (action === 'create' || action === 'replace') return true;
  return previousAddress !== null && blockOf(previousAddress) !== blockOf(address);
}

/** The address without the keys of instances; of one that cannot be read all of it. */
function blockOf(address: string): string {
  return parseAddress(address)?.flatMap((step) => ('name' in step ? [step.name] : [])).join('.') ?? address;
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

/** What may be weaker is taken for weaker. */
function isWeakened(before: Encryption | null, after: Encryption | null): boolean {
  if (before === null || after === null || compareEncryption(before, after) === 'same') return false;
  return control(after)[0] < control(before)[1];
}
