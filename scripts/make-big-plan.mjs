// Writes a plan of about the given size in the shape that Terraform prints: planned_values, resource_changes,
// prior_state, configuration, on one line. Most resources are not tables, as in real estates.
//
//   node scripts/make-big-plan.mjs MEGABYTES FILE
import { closeSync, openSync, writeSync } from 'node:fs';

const TABLE_EVERY = 500;
const ACCOUNT = '111122223333';

export function makeBigPlan(megabytes, file) {
  const out = openSync(file, 'w');
  let pending = [];
  let length = 0;
  const write = (text) => {
    pending.push(text);
    length += text.length;
    if (length > 1 << 20) flush();
  };
  const flush = () => {
    writeSync(out, pending.join(''));
    pending = [];
    length = 0;
  };
  // A resource stands in planned_values, resource_changes (twice) and prior_state.
  const bytes =
    [...Array(TABLE_EVERY).keys()].reduce(
      (sum, i) => sum + JSON.stringify(stateOf(i)).length * 2 + JSON.stringify(changeOf(i)).length,
      0,
    ) / TABLE_EVERY;
  const count = Math.ceil((megabytes * 1e6) / bytes);
  const list = (of) => {
    for (let i = 0; i < count; i++) write(`${i === 0 ? '' : ','}${JSON.stringify(of(i))}`);
  };

  write('{"format_version":"1.2","terraform_version":"1.11.4","planned_values":{"root_module":{"resources":[');
  list(stateOf);
  write(']}},"resource_changes":[');
  list(changeOf);
  write('],"prior_state":{"format_version":"1.0","terraform_version":"1.11.4","values":{"root_module":{"resources":[');
  list(stateOf);
  write(
    `]}}},"configuration":${JSON.stringify(configuration)},"timestamp":"2026-11-21T00:00:00Z","applyable":true,"complete":true,"errored":false}\n`,
  );
  flush();
  closeSync(out);
}

const isTable = (i) => i % TABLE_EVERY === 0;
const typeOf = (i) => (isTable(i) ? 'aws_dynamodb_table' : 'aws_s3_object');

function valuesOf(i) {
  if (isTable(i)) {
    return {
      arn: `arn:aws:dynamodb:us-east-1:${ACCOUNT}:table/t${i}`,
      attribute: [{ name: 'id', type: 'S' }],
      billing_mode: 'PAY_PER_REQUEST',
      hash_key: 'id',
      id: `t${i}`,
      name: `t${i}`,
      replica: [],
      server_side_encryption: [
        { enabled: true, kms_key_arn: `arn:aws:kms:us-east-1:${ACCOUNT}:key/aaaaaaaa-1111-2222-3333-444444444444` },
      ],
      tags: { Name: `t${i}` },
    };
  }
  return {
    acl: null,
    arn: `arn:aws:s3:::shop-${ACCOUNT}/objects/${i}.json`,
    bucket: `shop-${ACCOUNT}`,
    content: `{"item":${i},"text":"a quoted \\"value\\" and a path C:\\\\shop\\\\${i}"}`,
    content_type: 'application/json',
    etag: 'd41d8cd98f00b204e9800998ecf8427e',
    id: `objects/${i}.json`,
    key: `objects/${i}.json`,
    metadata: {},
    server_side_encryption: 'aws:kms',
    storage_class: 'STANDARD',
    tags: { Name: `object ${i}`, Team: 'shop', Stage: 'production' },
    tags_all: { Name: `object ${i}`, Team: 'shop', Stage: 'production' },
    version_id: `v${i}`,
  };
}

const identityOf = (i) => ({
  address: `${typeOf(i)}.r["${i}"]`,
  mode: 'managed',
  type: typeOf(i),
  name: 'r',
  index: String(i),
  provider_name: 'registry.terraform.io/hashicorp/aws',
});

function stateOf(i) {
  return { ...identityOf(i), schema_version: 1, values: valuesOf(i), sensitive_values: { tags: {}, tags_all: {} } };
}

function changeOf(i) {
  const values = valuesOf(i);
  return {
    ...identityOf(i),
    change: {
      actions: ['no-op'],
      before: values,
      after: values,
      after_unknown: {},
      before_sensitive: { tags: {}, tags_all: {} },
      after_sensitive: { tags: {}, tags_all: {} },
    },
  };
}

const resourceConfiguration = (type, expressions) => ({
  address: `${type}.r`,
  mode: 'managed',
  type,
  name: 'r',
  provider_config_key: 'aws',
  expressions,
  schema_version: 1,
  for_each_expression: { references: ['var.items'] },
});
const configuration = {
  provider_config: {
    aws: {
      name: 'aws',
      full_name: 'registry.terraform.io/hashicorp/aws',
      expressions: { region: { constant_value: 'us-east-1' } },
    },
  },
  root_module: {
    resources: [
      resourceConfiguration('aws_dynamodb_table', {
        name: { references: ['each.key'] },
        server_side_encryption: [{ enabled: { constant_value: true }, kms_key_arn: { references: ['var.key'] } }],
      }),
      resourceConfiguration('aws_s3_object', { bucket: { references: ['var.bucket'] } }),
    ],
    variables: { items: {}, key: {}, bucket: {} },
  },
};

if (process.argv[1] === new URL(import.meta.url).pathname) makeBigPlan(Number(process.argv[2]), process.argv[3]);
