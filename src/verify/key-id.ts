import { parseArn } from '../model/arn.js';

/** The id of a key from its ARN or from the id itself. */
export function keyIdOf(key: string): string {
  return (parseArn(key)?.resource ?? key).replace(/^key\//, '');
}
