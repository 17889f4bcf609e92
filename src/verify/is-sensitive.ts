import { SENSITIVE } from '../plan/value.js';
import type { Place } from './place.js';

/** Whether the plan marks the key as sensitive: then it is shown nowhere, though AWS answers with it. An ARN tells its region. */
export function isSensitive({ before, after, region }: Place): boolean {
  return region === SENSITIVE || [before, after].some((row) => row !== null && (row.key.arn === SENSITIVE || row.key.alias === SENSITIVE));
}
