import type { TableType } from '../model/resource-types.js';
import type { ModuleCall, Replica, Table } from '../model/table.js';
import type { Requirement } from './rule.js';
import { regionWords } from './wording.js';

/** What to write where a table or replica has not the key that it needs: a block, or the inputs of a module's call. */

const KEY = 'aws_kms_key.example.arn';

/** More than there are Regions. A plan can be given more, and each of their findings has all of them. */
const MOST_REPLICAS = 100;

/**
 * What the requirement asks for: the encryption of the table, if that is not a customer managed key already, and its
 * replicas'.
 */
export function tableHcl(table: Table, requirement: Requirement): string {
  const isCustomerManaged = table.after?.class === 'customer-managed';
  const wanted: Wanted = isCustomerManaged ? 'as-it-is' : requirement;
  const replicas =
    wanted === 'kms'
      ? []
      : table.replicas
          .filter(
            ({ after, attribute, namesKey }) =>
              after !== null && attribute !== null && !(namesKey && after.class === 'customer-managed'),
          )
          .slice(0, MOST_REPLICAS);
  const call = table.moduleCall;
  if (call !== null && canState(call, wanted, replicas))
    return inModule(call, [...encryptionInputs(call, wanted), ...replicaInputs(call, replicas)]);
  // The table of awscc_dynamodb_global_table is the replica of its own region.
  const own = table.type === 'awscc_dynamodb_global_table' && wanted === 'customer-managed' ? [table] : [];
  return inResource(table.change, [
    ...ENCRYPTION[table.type as TableType](wanted),
    ...replicaBlocks(table.type as TableType, [...own, ...replicas]),
  ]);
}

/** The key of the table; `as-it-is` where it has a customer managed one. */
type Wanted = Requirement | 'as-it-is';

/** The key of a replica that is a resource of its own. */
export function replicaHcl({ change, moduleCall, region }: Replica): string {
  const comment = region === null ? '' : ` # a key of ${regionWords(region)}`;
  if (moduleCall?.key != null) return inModule(moduleCall, [`${moduleCall.key} = ${KEY}${comment}`]);
  return inResource(change!, [`kms_key_arn = ${KEY}${comment}`]);
}

const ENCRYPTION: Record<TableType, (wanted: Wanted) => readonly string[]> = {
  aws_dynamodb_table: (wanted) =>
    block(
      'server_side_encryption {',
      wanted,
      ['enabled     = true', `kms_key_arn = ${KEY}`],
      'enabled = true # kms_key_arn as well, for a customer managed key',
    ),
  awscc_dynamodb_table: (wanted) =>
    block(
      'sse_specification = {',
      wanted,
      ['sse_enabled       = true', 'sse_type          = "KMS"', `kms_master_key_id = ${KEY}`],
      'sse_enabled = true # kms_master_key_id as well, for a customer managed key',
    ),
  // Its keys are the replicas'.
  awscc_dynamodb_global_table: (wanted) =>
    block('sse_specification = {', wanted, ['sse_enabled = true', 'sse_type    = "KMS"'], 'sse_enabled = true'),
};

function block(opening: string, wanted: Wanted, withKey: readonly string[], withoutKey: string): readonly string[] {
  switch (wanted) {
    case 'as-it-is':
      return [];
    case 'customer-managed':
      return [opening, ...indented(withKey), '}'];
    case 'kms':
      return [opening, ...indented([withoutKey]), '}'];
  }
}

type Regional = Pick<Replica, 'region'>;

function replicaBlocks(type: TableType, replicas: readonly Regional[]): readonly string[] {
  if (replicas.length === 0) return [];
  if (type === 'aws_dynamodb_table')
    return replicas.flatMap((replica) => ['replica {', ...indented(replicaArguments(replica)), '}']);
  const element = (replica: Regional): readonly string[] => [
    '{',
    ...indented([
      `region            = ${regionOf(replica)}`,
      `sse_specification = { kms_master_key_id = ${keyOf(replica)} }`,
    ]),
    '},',
  ];
  return ['replicas = [', ...indented(replicas.flatMap(element)), ']'];
}

/** Whether the call has inputs for all that has to be written. */
function canState(
  { enabled, key, encryption, replicas: input }: ModuleCall,
  wanted: Wanted,
  replicas: readonly Replica[],
): boolean {
  if (replicas.length > 0 && input === null) return false;
  return wanted === 'as-it-is' || encryption !== null || (wanted === 'kms' ? enabled : key) !== null;
}

function encryptionInputs({ enabled, key, encryption }: ModuleCall, wanted: Wanted): readonly string[] {
  if (wanted === 'as-it-is') return [];
  const named = wanted === 'customer-managed';
  if (encryption !== null)
    return [
      `${encryption} = {`,
      ...indented(named ? ['enabled     = true', `kms_key_arn = ${KEY}`] : ['enabled = true']),
      '}',
    ];
  return aligned([
    ...(enabled === null ? [] : [[enabled, 'true'] as const]),
    ...(named && key !== null ? [[key, KEY] as const] : []),
  ]);
}

function replicaInputs({ replicas: input }: ModuleCall, replicas: readonly Regional[]): readonly string[] {
  if (input === null || replicas.length === 0) return [];
  return [
    `${input} = [`,
    ...indented(replicas.flatMap((replica) => ['{', ...indented(replicaArguments(replica)), '},'])),
    ']',
  ];
}

function replicaArguments(replica: Regional): readonly string[] {
  return [`region_name = ${regionOf(replica)}`, `kms_key_arn = ${keyOf(replica)}`];
}

function regionOf({ region }: Regional): string {
  return region === null ? '"REGION"' : quoted(regionWords(region));
}

/** A key has to be of the replica's own region. */
function keyOf({ region }: Regional): string {
  const name =
    region === null || region.sensitive || !/^[a-z][a-z0-9-]*$/.test(region.value)
      ? 'example'
      : region.value.replaceAll('-', '_');
  return `aws_kms_key.${name}.arn`;
}

function inResource(
  {
    type,
    name,
    module,
  }: { readonly type: string; readonly name: string; readonly module: readonly { readonly name: string }[] },
  lines: readonly string[],
): string {
  const where = module.map((step) => `module.${step.name}`).join('.');
  return [...comment(where), `resource ${quoted(type)} ${quoted(name)} {`, '  # ...', ...indented(lines), '}'].join(
    '\n',
  );
}

function inModule({ calledIn, name }: ModuleCall, lines: readonly string[]): string {
  return [...comment(calledIn), `module ${quoted(name)} {`, '  # ...', ...indented(lines), '}'].join('\n');
}

function comment(where: string): readonly string[] {
  return where === '' ? [] : [`# in ${where}`];
}

function aligned(inputs: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(0, ...inputs.map(([name]) => name.length));
  return inputs.map(([name, value]) => `${name.padEnd(width)} = ${value}`);
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}

/** A string literal: in HCL, `${` and `%{` begin a template. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(/([$%])(?=\{)/g, '$1$1');
}

/**
 * The statement to add to a key policy, as a data source makes it. Its condition is the one that DynamoDB's developer
 * guide recommends.
 */
export function keyPolicyHcl(actions: readonly string[]): string {
  return [
    'data "aws_iam_policy_document" "example" {',
    '  # ...',
    '  statement {',
    `    actions   = [${actions.map((action) => `"${action}"`).join(', ')}]`,
    '    resources = ["*"]',
    '',
    '    principals {',
    '      type        = "AWS"',
    '      identifiers = ["arn:aws:iam::ACCOUNT:role/ROLE"] # who creates and uses the tables',
    '    }',
    '',
    '    condition {',
    '      test     = "StringLike"',
    '      variable = "kms:ViaService"',
    '      values   = ["dynamodb.*.amazonaws.com"]',
    '    }',
    '  }',
    '}',
  ].join('\n');
}
