/** The same control in another tool. */
export interface Check {
  readonly tool: string;
  readonly id: string;
  /** What it means to ask for: any key of KMS, or a customer managed one. */
  readonly accepts: 'kms' | 'customer-managed';
  readonly looksAt: 'source' | 'plan' | 'source and plan' | 'deployed tables';
  /** How its answer can differ from ours. */
  readonly note: string;
}

/** What a check means to pass, in words. */
export const ACCEPTED = { kms: 'any key of KMS', 'customer-managed': 'a customer managed key' } as const satisfies Record<Check['accepts'], string>;

export const TABLE_CHECKS: readonly Check[] = [
  {
    tool: 'compliance.tf',
    id: 'dynamodb_table_encrypted_with_kms',
    accepts: 'kms',
    looksAt: 'source',
    note: 'It is built into modules of its own registry, and so holds only for tables that are made by them.',
  },
  {
    tool: 'AWS Config',
    id: 'DYNAMODB_TABLE_ENCRYPTED_KMS',
    accepts: 'kms',
    looksAt: 'deployed tables',
    note: 'It passes the AWS managed key, unless its parameter kmsKeyArns lists the keys that are allowed.',
  },
  {
    tool: 'Checkov',
    id: 'CKV_AWS_119',
    accepts: 'customer-managed',
    looksAt: 'source and plan',
    note: 'In a plan it passes a key that is empty, null or the ARN of an alias, fails a new key that comes through a variable of a module, and leaves out what it cannot tell.',
  },
  {
    tool: 'Powerpipe',
    id: 'aws_compliance.control.dynamodb_table_encrypted_with_kms',
    accepts: 'kms',
    looksAt: 'deployed tables',
    note: 'It passes the AWS managed key: it asks only whether DescribeTable answers with an SSEDescription.',
  },
  {
    tool: 'Prowler',
    id: 'dynamodb_tables_kms_cmk_encryption_enabled',
    accepts: 'kms',
    looksAt: 'deployed tables',
    note: 'In spite of its name it passes the AWS managed key: it asks only whether the type of encryption is KMS.',
  },
  {
    tool: 'KICS',
    id: 'ce089fd4-1406-47bd-8aad-c259772bb294',
    accepts: 'kms',
    looksAt: 'source and plan',
    note: 'It passes the AWS managed key, and in a plan it misses encryption that is turned off or an empty list, and instances made by count or for_each.',
  },
  {
    tool: 'Trivy',
    id: 'AWS-0025',
    accepts: 'customer-managed',
    looksAt: 'source and plan',
    note: 'In a plan it passes the AWS managed key where that is written as an ARN and whatever it cannot tell, and fails a new key that has count or for_each or comes through a variable of a module.',
  },
];

export const REPLICA_CHECKS: readonly Check[] = [
  {
    tool: 'Checkov',
    id: 'CKV_AWS_271',
    accepts: 'customer-managed',
    looksAt: 'source and plan',
    note: 'It passes any value of kms_key_arn, and looks at aws_dynamodb_table_replica but not at the replica blocks of a table.',
  },
];
