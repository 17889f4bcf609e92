import type { Location } from '../gate/report.js';
import { code, codeBlock, linked, markdownSentence } from './escape.js';
import { placeText } from './wording.js';

const KMS_ARN = /\barn:aws[\w-]*:kms:[\w-]*:\d{12}:(?=(?:key|alias)\/)/g;
/** Twelve digits, also joined to a name by - or _; but not the end of a UUID. */
const ACCOUNT_ID = /(?<![0-9A-Za-z])(?<![0-9a-f]{4}-)\d{8}(\d{4})(?![0-9A-Za-z])/g;

/**
 * Text that tells no account: KMS keys by their short ids (`key/ID`, `alias/NAME`), of every account id that is left
 * the last four digits, which tell two accounts apart.
 */
export function maskAccountIds(text: string): string {
  return text.replace(KMS_ARN, '').replace(ACCOUNT_ID, '********$1');
}

/** Text as it is to be shown. */
export function accountIdsShown(choice: 'mask' | 'show'): (text: string) => string {
  return choice === 'mask' ? maskAccountIds : (text) => text;
}

/** The ways for text that is not ours to get into Markdown. */
export interface MarkdownText {
  code(text: string): string;
  sentence(text: string): string;
  codeBlock(text: string, language: string): string;
  /** The lines of the sources, as a link where there is an address for them. */
  place(location: Location): string;
  /** Markdown of something that is there: as a link to the lines, or with them beside it. */
  placed(markdown: string, location: Location | null): string;
}

/** Account ids in the address of a link stay: it is of a file in the repository that the reader has before him. */
export function createMarkdownText(
  accountIds: 'mask' | 'show',
  link: (location: Location) => string | null = () => null,
): MarkdownText {
  const shown = accountIdsShown(accountIds);
  const place = (location: Location): string => code(shown(placeText(location)));
  const linkedTo = (markdown: string, location: Location): string | null => {
    const url = link(location);
    return url === null ? null : linked(markdown, url);
  };
  return {
    code: (text) => code(shown(text)),
    sentence: (text) => markdownSentence(shown(text)),
    codeBlock: (text, language) => codeBlock(shown(text), language),
    place: (location) => linkedTo(place(location), location) ?? place(location),
    placed: (markdown, location) =>
      location === null ? markdown : (linkedTo(markdown, location) ?? `${markdown} (${place(location)})`),
  };
}
