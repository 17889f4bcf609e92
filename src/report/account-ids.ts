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
