import { matchesWildcard } from '../wildcard.js';

/** Whether the text is as the pattern of a policy says: `*` stands for any characters, `?` for one (IAM user guide, "Resource"). */
export function matchesPattern(text: string, pattern: string): boolean {
  return matchesWildcard(text, pattern, '?');
}
