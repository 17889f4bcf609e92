import { parseArn } from '../model/arn.js';
import { keyIdOf } from './key-id.js';

/**
 * Whether two ARNs or ids mean one key. A multi-Region key has one id in all its regions, and DynamoDB shows the ARN
 * of the table's own region.
 */
export function sameKey(planned: string, found: string, region: string | null): boolean {
  if (planned === found) return true;
  if (keyIdOf(planned) !== keyIdOf(found)) return false;
  const [a, b] = [parseArn(planned), parseArn(found)];
  if (a === undefined || b === undefined) return true;
  return keyIdOf(planned).startsWith('mrk-') && a.account === b.account && b.region === region;
}
