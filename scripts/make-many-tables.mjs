// Writes a plan that creates that many tables in the shape that Terraform prints: each in a module instance of its own,
// with a key that a module in that one creates and gives out.
//
//   node scripts/make-many-tables.mjs TABLES FILE
import { closeSync, openSync, writeSync } from 'node:fs';

const AWS = 'registry.terraform.io/hashicorp/aws';
const MANY = 500;

export function makeManyTables(count, file) {
  const out = openSync(file, 'w');
  const list = (of) => {
    for (let from = 0; from < count; from += MANY) {
      const some = Array.from({ length: Math.min(MANY, count - from) }, (_, i) =>
        of(`t${String(from + i).padStart(6, '0')}`),
      );
      writeSync(
        out,
        `${from === 0 ? '' : ','}${some
          .flat()
          .map((each) => JSON.stringify(each))
          .join(',')}`,
      );
    }
  };
  writeSync(
    out,
    '{"format_version":"1.2","terraform_version":"1.11.4","planned_values":{"root_module":{"child_modules":[',
  );
  list(plannedModule);
  writeSync(out, ']}},"resource_changes":[');
  list((name) => [changeOf(table(name)), changeOf(key(name))]);
  writeSync(
    out,
    `],"prior_state":{"format_version":"1.0","terraform_version":"1.11.4","values":{"root_module":{}}},"configuration":${JSON.stringify(configuration)},`,
  );
  writeSync(
    out,
    '"relevant_attributes":[{"resource":"module.shop.module.key.aws_kms_key.this","attribute":["arn"]}],"timestamp":"2026-11-22T00:00:00Z","applyable":true,"complete":true,"errored":false}\n',
  );
  closeSync(out);
}

const moduleOf = (name) => `module.shop["${name}"]`;
const empty = (...names) => Object.fromEntries(names.map((name) => [name, []]));
const nulls = (...names) => Object.fromEntries(names.map((name) => [name, null]));
const unknown = (...names) => Object.fromEntries(names.map((name) => [name, true]));
const sorted = (object) => Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));

const table = (name) => ({
  identity: {
    address: `${moduleOf(name)}.aws_dynamodb_table.this`,
    mode: 'managed',
    type: 'aws_dynamodb_table',
    name: 'this',
    provider_name: AWS,
  },
  module: moduleOf(name),
  values: sorted({
    ...empty('global_secondary_index', 'import_table', 'local_secondary_index', 'on_demand_throughput', 'replica'),
    ...nulls(
      'deletion_protection_enabled',
      'range_key',
      'restore_date_time',
      'restore_source_name',
      'restore_source_table_arn',
      'restore_to_latest_time',
      'stream_enabled',
      'table_class',
      'timeouts',
    ),
    attribute: [{ name: 'id', type: 'S' }],
    billing_mode: 'PAY_PER_REQUEST',
    hash_key: 'id',
    name,
    server_side_encryption: [{ enabled: true }],
    tags: { Stage: 'production', Team: 'shop' },
  }),
  unknown: sorted({
    ...empty('global_secondary_index', 'import_table', 'local_secondary_index', 'on_demand_throughput', 'replica'),
    ...unknown(
      'arn',
      'id',
      'point_in_time_recovery',
      'read_capacity',
      'stream_arn',
      'stream_label',
      'stream_view_type',
      'tags_all',
      'ttl',
      'write_capacity',
    ),
    attribute: [{}],
    server_side_encryption: [{ kms_key_arn: true }],
    tags: {},
  }),
  sensitive: sorted({
    ...empty(
      'global_secondary_index',
      'import_table',
      'local_secondary_index',
      'on_demand_throughput',
      'point_in_time_recovery',
      'replica',
      'ttl',
    ),
    attribute: [{}],
    server_side_encryption: [{}],
    tags: {},
    tags_all: {},
  }),
});

const key = (name) => ({
  identity: {
    address: `${moduleOf(name)}.module.key.aws_kms_key.this`,
    mode: 'managed',
    type: 'aws_kms_key',
    name: 'this',
    provider_name: AWS,
  },
  module: `${moduleOf(name)}.module.key`,
  values: sorted({
    ...nulls('custom_key_store_id', 'deletion_window_in_days', 'tags', 'timeouts', 'xks_key_id'),
    bypass_policy_lockout_safety_check: false,
    customer_master_key_spec: 'SYMMETRIC_DEFAULT',
    description: `for ${name}`,
    enable_key_rotation: true,
    is_enabled: true,
    key_usage: 'ENCRYPT_DECRYPT',
  }),
  unknown: unknown('arn', 'id', 'key_id', 'multi_region', 'policy', 'rotation_period_in_days', 'tags_all'),
  sensitive: { tags_all: {} },
});

const stateOf = ({ identity, values, sensitive }) => ({
  ...identity,
  schema_version: 1,
  values,
  sensitive_values: sensitive,
});

const plannedModule = (name) => ({
  address: moduleOf(name),
  resources: [stateOf(table(name))],
  child_modules: [{ address: `${moduleOf(name)}.module.key`, resources: [stateOf(key(name))] }],
});

function changeOf({ identity: { address, ...identity }, module, values, unknown: after_unknown, sensitive }) {
  return {
    address,
    module_address: module,
    ...identity,
    change: {
      actions: ['create'],
      before: null,
      after: values,
      after_unknown,
      before_sensitive: false,
      after_sensitive: sensitive,
    },
  };
}

const resourceConfiguration = (type, provider_config_key, expressions) => ({
  address: `${type}.this`,
  mode: 'managed',
  type,
  name: 'this',
  provider_config_key,
  expressions,
  schema_version: 1,
});
const constant = (value) => ({ constant_value: value });

const configuration = {
  provider_config: { aws: { name: 'aws', full_name: AWS, expressions: { region: constant('us-east-1') } } },
  root_module: {
    module_calls: {
      shop: {
        source: './shop',
        expressions: { name: { references: ['each.key'] } },
        for_each_expression: { references: ['var.tables'] },
        module: {
          resources: [
            resourceConfiguration('aws_dynamodb_table', 'aws', {
              attribute: [{ name: constant('id'), type: constant('S') }],
              billing_mode: constant('PAY_PER_REQUEST'),
              hash_key: constant('id'),
              name: { references: ['var.name'] },
              server_side_encryption: [
                { enabled: constant(true), kms_key_arn: { references: ['module.key.arn', 'module.key'] } },
              ],
            }),
          ],
          module_calls: {
            key: {
              source: '../key',
              expressions: { name: { references: ['var.name'] } },
              module: {
                outputs: { arn: { expression: { references: ['aws_kms_key.this.arn', 'aws_kms_key.this'] } } },
                resources: [
                  resourceConfiguration('aws_kms_key', 'aws', {
                    description: { references: ['var.name'] },
                    enable_key_rotation: constant(true),
                  }),
                ],
                variables: { name: {} },
              },
            },
          },
          variables: { name: {} },
        },
      },
    },
    variables: { tables: {} },
  },
};

if (process.argv[1] === new URL(import.meta.url).pathname) makeManyTables(Number(process.argv[2]), process.argv[3]);
