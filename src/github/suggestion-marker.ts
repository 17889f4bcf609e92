import { createHash } from 'node:crypto';
import type { Finding } from '../gate/report.js';
import { hiddenText, readHiddenText } from './hidden-text.js';

/** The first line of a suggestion, hidden from readers: whose it is, and what it is about without saying it. */
export function suggestionMarker(name: string, { plan, ruleId, address }: Pick<Finding, 'plan' | 'ruleId' | 'address'>): string {
  const key = createHash('sha256').update(JSON.stringify([plan, ruleId, address])).digest('hex').slice(0, 16);
  return `<!-- dynamodb-kms-gate-suggestion v1 name=${hiddenText(name)} key=${key} -->`;
}

/** What the plans are called by the step that made the suggestion; null where it is none of ours. */
export function suggestedBy(body: string): string | null {
  return readHiddenText(/^<!-- dynamodb-kms-gate-suggestion v\d+ name=([^ >\r\n]*) [^>\r\n]*-->/.exec(body)?.[1]);
}
