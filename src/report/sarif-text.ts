import { accountIdsShown } from './account-ids.js';
import { visible } from './escape.js';

/** The ways for text that is not ours to get into SARIF. */
export interface SarifText {
  /** A name, an address, a path. */
  plain(text: string): string;
  /** A message, in which `[text](address)` would be a link and `{0}` an argument. */
  message(text: string): string;
}

/** More than the longest sentences that the gate has. */
const LONGEST_MESSAGE = 4000;

export function createSarifText(accountIds: 'mask' | 'show'): SarifText {
  const shown = accountIdsShown(accountIds);
  const plain = (text: string): string => visible(shown(text));
  return {
    plain,
    message: (text) => shortened(plain(text), LONGEST_MESSAGE).replace(/\](?=\()/g, '\\]').replace(/\{(\d+)\}/g, '{{$1}}'),
  };
}

export function shortened(text: string, characters: number): string {
  return text.length <= characters ? text : `${text.slice(0, characters - 1)}…`;
}
