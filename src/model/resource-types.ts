import type { Attribute } from '../plan/origin.js';

/** The resource and data source types that say how DynamoDB tables are encrypted. */
export const KEY_TYPES = [
  'aws_kms_key',
  'aws_kms_replica_key',
  'aws_kms_external_key',
  'aws_kms_replica_external_key',
  'awscc_kms_key',
  'awscc_kms_replica_key',
] as const;
export const ALIAS_TYPES = ['aws_kms_alias', 'awscc_kms_alias'] as const;
/** The policy of a key as a resource of its own. */
export const KEY_POLICY_TYPE = 'aws_kms_key_policy';
export const TABLE_TYPES = ['aws_dynamodb_table', 'awscc_dynamodb_table', 'awscc_dynamodb_global_table'] as const;
export const TABLE_REPLICA_TYPE = 'aws_dynamodb_table_replica';

export type KeyType = (typeof KEY_TYPES)[number];
export type TableType = (typeof TABLE_TYPES)[number];

export const RESOURCE_TYPES: ReadonlySet<string> = new Set<string>([
  ...KEY_TYPES,
  ...ALIAS_TYPES,
  KEY_POLICY_TYPE,
  ...TABLE_TYPES,
  TABLE_REPLICA_TYPE,
]);

export const isKeyType = (type: string): type is KeyType => (KEY_TYPES as readonly string[]).includes(type);
export const isAliasType = (type: string): boolean => (ALIAS_TYPES as readonly string[]).includes(type);
export const isTableType = (type: string): type is TableType => (TABLE_TYPES as readonly string[]).includes(type);

/** What KMS and DynamoDB give a resource when they make it: unknown while planning, and never null. */
export function isNeverNull({ resource: { mode, type }, path }: Attribute): boolean {
  const [name] = path;
  if (mode !== 'managed' || path.length !== 1) return false;
  if (isKeyType(type)) return name === 'arn' || name === 'id' || name === 'key_id';
  if (isAliasType(type)) return name === 'arn' || name === 'id' || name === 'target_key_arn';
  return isTableType(type) && (name === 'arn' || name === 'id');
}
