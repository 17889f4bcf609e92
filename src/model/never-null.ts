import type { Attribute } from '../plan/origin.js';
import { isAliasType, isKeyType, isTableType } from './resource-types.js';

/** What KMS and DynamoDB give a resource when they make it: unknown while planning, and never null. */
export function isNeverNull({ resource: { mode, type }, path }: Attribute): boolean {
  const [name] = path;
  if (mode !== 'managed' || path.length !== 1) return false;
  if (isKeyType(type)) return name === 'arn' || name === 'id' || name === 'key_id';
  if (isAliasType(type)) return name === 'arn' || name === 'id' || name === 'target_key_arn';
  return isTableType(type) && (name === 'arn' || name === 'id');
}
