/** The same control in another tool. */
export interface Check {
  readonly tool: string;
  readonly id: string;
  /** What it means to ask for: any key of KMS, or a customer managed one. */
  readonly accepts: 'kms' | 'customer-managed';
  readonly looksAt: 'source' | 'plan' | 'source and plan' | 'deployed tables';
  /** How its answer can differ from ours. */
  readonly note: string;
  /** The tools whose comments can leave it out, and what else than its id it is called there. */
  readonly inComments?: Readonly<Partial<Record<CommentTool, readonly string[]>>>;
}

/** The tools with comments that leave out a check, by what a policy calls them. */
export const COMMENT_TOOLS = { checkov: 'Checkov', trivy: 'Trivy', tfsec: 'tfsec', kics: 'KICS' } as const;
export type CommentTool = keyof typeof COMMENT_TOOLS;

/**
 * What of a table or replica the checks look at: a comment for all checks that stands at another argument is for
 * others.
 */
export const CHECKED_ARGUMENTS: readonly string[] = ['server_side_encryption', 'kms_key_arn'];

/** https://github.com/aquasecurity/trivy-checks/blob/main/checks/cloud/aws/dynamodb/table_customer_key.rego */
const TRIVY_ALIASES = ['AVD-AWS-0025', 'aws-dynamodb-table-customer-key', 'table-customer-key'];

/** What a check means to pass, in words. */
export const ACCEPTED = {
  kms: 'any key of KMS',
  'customer-managed': 'a customer managed key',
} as const satisfies Record<Check['accepts'], string>;

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
    inComments: { checkov: [] },
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
    inComments: { kics: [] },
  },
  {
    tool: 'Trivy',
    id: 'AWS-0025',
    accepts: 'customer-managed',
    looksAt: 'source and plan',
    note: 'In a plan it passes the AWS managed key where that is written as an ARN and whatever it cannot tell, and fails a new key that has count or for_each or comes through a variable of a module.',
    // AWS092 is what tfsec called it first:
    // https://github.com/aquasecurity/tfsec/blob/286c6111726147fd7299abc39ae21ac2b3b65820/internal/app/tfsec/rules/aws/dynamodb/table_customer_key_rule.go
    inComments: { trivy: TRIVY_ALIASES, tfsec: [...TRIVY_ALIASES, 'AWS092'] },
  },
];

export const REPLICA_CHECKS: readonly Check[] = [
  {
    tool: 'Checkov',
    id: 'CKV_AWS_271',
    accepts: 'customer-managed',
    looksAt: 'source and plan',
    note: 'It passes any value of kms_key_arn, and looks at aws_dynamodb_table_replica but not at the replica blocks of a table.',
    inComments: { checkov: [] },
  },
];
