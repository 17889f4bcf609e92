import type { Encryption, KeyReference, Reasons } from '../model/encryption.js';
import type { Region } from '../model/region.js';
import type { Table } from '../model/table.js';
import type { QuotedExpression } from '../plan/origin.js';
import { SENSITIVE } from '../plan/value.js';

/** The words that several rules use for the same thing. */

export function encryptionWords(encryption: Encryption): string {
  switch (encryption.class) {
    case 'aws-owned':
      return 'an AWS owned key';
    case 'aws-managed':
      return 'the AWS managed key aws/dynamodb';
    case 'customer-managed':
      return `the customer managed key ${keyWords(encryption.key)}`;
    case 'kms':
      return 'a KMS key that cannot be told yet';
    case 'unknown':
      return 'a key that cannot be told yet';
  }
}

export function keyWords({ arn, address, alias, sensitive }: KeyReference): string {
  if (sensitive) return address ?? SENSITIVE;
  return alias ?? address ?? arn ?? 'that the plan does not show';
}

export function regionWords(region: Region): string {
  return region.sensitive ? SENSITIVE : region.value;
}

/** ` in us-west-2`, or nothing where the region is not known. */
export function inRegion(region: Region | null): string {
  return region === null ? '' : ` in ${regionWords(region)}`;
}

/** Why an encryption cannot be compared with another. */
export function undeterminedWords(encryption: Encryption): string {
  return 'reasons' in encryption ? reasonWords(encryption.reasons) : 'the plan does not show which key that is';
}

export function reasonWords({ references, because, expression, readings }: Reasons): string {
  const at = expression === undefined ? '' : `: ${quotedWords(expression)}`;
  switch (because) {
    case 'references':
      if (references.length === 0) return `the plan does not show what it depends on${at}`;
      return `it depends on ${longest(references).join(', ')}${at}`;
    case 'dynamic-block':
      if (expression !== undefined) return `a dynamic block makes it, of what cannot be told either${at}`;
      return 'a dynamic block makes it, and plans leave dynamic blocks out of the configuration';
    case 'sources-differ':
      return `the plan alone reads as ${encryptionWords(readings!.plan)}, and its sources as ${encryptionWords(readings!.sources)}`;
    case 'no-configuration':
      return 'the plan has no configuration for it';
    case 'table-elsewhere':
      return 'it has no key of its own, and its table is not in this plan';
    case 'restored':
      return 'it is restored from another table, whose encryption settings it takes over';
    case 'replica-state':
      return "its configuration names no key, and the provider writes the default key's ARN to the state as it does any other";
  }
}

/** An expression as the sources have it, cut where it is long: `var.key` (main.tf:12). */
function quotedWords({ text, path, line }: QuotedExpression): string {
  const shown = text.replace(/\s+/g, ' ').replaceAll('`', "'");
  return `\`${shown.length > LONGEST_QUOTE ? `${shown.slice(0, LONGEST_QUOTE)}…` : shown}\` (${path}:${line})`;
}

const LONGEST_QUOTE = 100;

/** The references without those that are the beginning of another. */
function longest(references: readonly string[]): readonly string[] {
  return [...new Set(references)].filter(
    (text) => !references.some((other) => other.startsWith(`${text}.`) || other.startsWith(`${text}[`)),
  );
}

/** The command that shows how far a re-encryption is. */
export function describeTable(table: Pick<Table, 'name' | 'region'>): string {
  return `${describe(table)} --query Table.SSEDescription`;
}

/** The command that shows a table's replicas, each with its status and its key (API reference, ReplicaDescription). */
export function describeReplicas(table: Pick<Table, 'name' | 'region'>): string {
  return `${describe(table)} --query Table.Replicas`;
}

/** People paste this into a shell: what is not plain does not get into it. */
function describe({ name, region }: Pick<Table, 'name' | 'region'>): string {
  const safe = name !== null && /^[\w.-]+$/.test(name) ? name : 'TABLE';
  const regional =
    region === null || region.sensitive || !/^[\w-]+$/.test(region.value) ? '' : ` --region ${region.value}`;
  return `aws dynamodb describe-table --table-name ${safe}${regional}`;
}

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

export const DYNAMODB_USAGE_NOTES =
  'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.usagenotes.html';
export const DYNAMODB_HOW_IT_WORKS =
  'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.howitworks.html';
export const DYNAMODB_QUOTAS = 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html';
export const GLOBAL_TABLES_SECURITY =
  'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/globaltables-security.html';
export const PROVIDER_TABLE =
  'https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dynamodb_table';
export const PROVIDER_TABLE_REPLICA =
  'https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dynamodb_table_replica';
export const PROVIDER_ISSUES = 'https://github.com/hashicorp/terraform-provider-aws/issues';
export const PLAN_FORMAT = 'https://developer.hashicorp.com/terraform/internals/json-format';
