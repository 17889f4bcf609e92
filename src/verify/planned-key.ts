import type { EncryptionRow, Report } from '../gate/report.js';
import { parseArn } from '../model/region.js';
import { SENSITIVE } from '../plan/value.js';
import type { KeyAnswers } from './key-answers.js';

/** Which key is planned, as far as the report and the answers tell. */
export type PlannedKey =
  | { readonly kind: 'known'; readonly arn: string }
  /** Known only after the apply, by its address. */
  | { readonly kind: 'made-in-the-run'; readonly address: string }
  /** Named by an alias, of which no answer says where it points to. */
  | { readonly kind: 'behind-an-alias'; readonly alias: string }
  | { readonly kind: 'not-shown'; readonly because: 'sensitive' | 'unknown' };

/** The ARN that an address of a plan has in another of its rows: one table may show what another does not. */
export type ArnOfAddress = (plan: string, address: string) => string | undefined;

export function createArnOfAddress(tables: Report['tables']): ArnOfAddress {
  const arns = new Map<string, string>();
  for (const table of tables) {
    for (const { after } of [table, ...table.replicas]) {
      if (after === null) continue;
      const { arn, address, alias } = after.key;
      if (arn !== null && arn !== SENSITIVE && address !== null && alias === null)
        arns.set(`${table.plan}\n${address}`, arn);
    }
  }
  return (plan, address) => arns.get(`${plan}\n${address}`);
}

export function plannedKey(
  { key: { arn, address, alias } }: EncryptionRow,
  place: { readonly plan: string; readonly region: string | null },
  answers: KeyAnswers,
  arnOfAddress: ArnOfAddress,
): PlannedKey {
  if (arn === SENSITIVE || alias === SENSITIVE) return { kind: 'not-shown', because: 'sensitive' };
  const name = [arn, alias].find((text) => text !== null && isAliasName(text)) ?? null;
  if (name !== null) {
    const target = answers.targetOf(name, place.region);
    if (target !== undefined) return { kind: 'known', arn: target };
  } else if (arn !== null) {
    return { kind: 'known', arn };
  }
  if (address !== null) {
    const known = arnOfAddress(place.plan, address);
    return known === undefined ? { kind: 'made-in-the-run', address } : { kind: 'known', arn: known };
  }
  if (alias !== null) return { kind: 'behind-an-alias', alias };
  return { kind: 'not-shown', because: 'unknown' };
}

function isAliasName(text: string): boolean {
  return (parseArn(text)?.resource ?? text).startsWith('alias/');
}
