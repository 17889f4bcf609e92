const KMS_ARN = /\barn:aws[\w-]*:kms:[\w-]*:\d{12}:(?=(?:key|alias)\/)/g;
const ACCOUNT_ID = /(?<![\w-])\d{8}(\d{4})(?![\w-])/g;

/**
 * Text that tells no account: KMS keys by their short ids (`key/ID`, `alias/NAME`), of every account id that is left
 * the last four digits, which tell two accounts apart.
 */
export function maskAccountIds(text: string): string {
  return text.replace(KMS_ARN, '').replace(ACCOUNT_ID, '********$1');
}
