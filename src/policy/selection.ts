import { matchesWildcard } from '../wildcard.js';

/** Some tables or replicas: all that is said has to hold. */
export interface Selection {
  /** Addresses with `*`, one of which has to be the resource's. */
  readonly addresses: readonly string[] | null;
  /** What the resource's change has to be like. */
  readonly where: Where | null;
}

export interface Where {
  /** As the policy writes it. */
  readonly path: string;
  finds(change: unknown): boolean;
}

/** The change is asked for only where a path is to be followed. */
export function selects({ addresses, where }: Selection, address: string, changeOf: () => unknown): boolean {
  if (addresses !== null && !addresses.some((pattern) => matchesWildcard(address, pattern))) return false;
  return where === null || where.finds(changeOf());
}

/** A selection in words, for messages. */
export function selectionText({ addresses, where }: Selection): string {
  return [...(addresses === null ? [] : [addresses.map((pattern) => `\`${pattern}\``).join(', ')]), ...(where === null ? [] : [`\`${where.path}\``])].join(' and ');
}
