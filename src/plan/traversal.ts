import { parseAddress, type Step } from './address.js';

/** One reference in an expression, such as `aws_kms_key.k["a"].arn`: its text and its steps. */
export interface Traversal {
  readonly text: string;
  /** Empty where the text is no reference that can be taken apart. */
  readonly steps: readonly Step[];
}

/**
 * The references of an expression as they stand in it, in order. Terraform's JSON lists for each one the whole
 * reference and then its ever shorter beginnings (`aws_kms_key.k.arn`, `aws_kms_key.k`).
 */
export function traversalsOf(references: readonly string[]): readonly Traversal[] {
  const traversals: Traversal[] = [];
  let shortest = '';
  for (const text of references) {
    const isBeginning = shortest.length > text.length && shortest.startsWith(text) && /^[.[]/.test(shortest.slice(text.length));
    shortest = text;
    if (!isBeginning) traversals.push({ text, steps: parseAddress(text) ?? [] });
  }
  return traversals;
}
