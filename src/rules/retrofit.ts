/**
 * What a team needs to know before it changes the key of a table that exists. Sources: Amazon DynamoDB Developer
 * Guide, "Encryption at rest: usage notes", "Service quotas" and "Global tables security".
 */
export const RETROFIT_FACTS = [
  'Changing the key of a table re-encrypts it in place and online: no downtime, no new table. It takes time with the size of the table.',
  'Keep the old key enabled until DescribeTable shows Status ENABLED and the new KMSMasterKeyArn.',
  'Keep the old key as long as on-demand backups made under it are wanted: they stay under it and need it to be restored. New backups use the new key.',
  'A table takes four key changes in 24 hours, and one more if there was none in the past six hours. A change to an AWS owned key is always possible.',
  'A replica needs a key in its own region, and all replicas of a table have the same kind of key.',
  'How far it is: aws dynamodb describe-table --table-name TABLE --query Table.SSEDescription',
] as const;

export const DYNAMODB_USAGE_NOTES = 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.usagenotes.html';
export const DYNAMODB_HOW_IT_WORKS = 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.howitworks.html';
export const DYNAMODB_QUOTAS = 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html';
export const GLOBAL_TABLES_SECURITY = 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/globaltables-security.html';
export const PROVIDER_TABLE = 'https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dynamodb_table';
export const PROVIDER_TABLE_REPLICA = 'https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dynamodb_table_replica';
export const PROVIDER_ISSUES = 'https://github.com/hashicorp/terraform-provider-aws/issues';
export const PLAN_FORMAT = 'https://developer.hashicorp.com/terraform/internals/json-format';
