import { describe, expect, it } from 'vitest';
import { NO_POLICY } from '../../src/policy/policy.js';
import { describeReplicas, describeTable, reasonWords } from '../../src/rules/wording.js';
import { type PlanJson, planJson } from '../support/fixtures.js';
import { changeIn, edited, expressionsIn, keyArn, resourceIn } from './edited.js';
import { findingsOf, linesOf, wordsOf } from './findings-of.js';

const ORDERS = 'aws_dynamodb_table.orders';
const R = 'aws_dynamodb_table_replica.r';
const WEST = 'aws_dynamodb_table_replica.orders_west';

const hclOf = async (ruleId: string, plan: PlanJson): Promise<readonly (string | null)[]> =>
  (await findingsOf(ruleId, plan, { require: 'customer-managed' })).map(({ hcl }) => hcl);

describe('a replica that is replaced', () => {
  it.each<[string, (plan: PlanJson) => void, PlanJson]>([
    [
      'for an argument',
      () => {},
      {
        attribute: 'kms_key_arn',
        message: expect.stringContaining(' is destroyed and created again: `kms_key_arn` cannot be changed in place.'),
        remedy: expect.stringContaining('or keep `kms_key_arn` as it is.'),
      },
    ],
    [
      'for none',
      (plan) => {
        resourceIn(plan, R).action_reason = 'replace_because_tainted';
        delete changeIn(plan, R).replace_paths;
      },
      {
        attribute: null,
        message: expect.stringMatching(/ is destroyed and created again\.$/),
        remedy: expect.stringContaining('or keep `the resource` as it is.'),
      },
    ],
  ])('says why: %s', async (_, edit, words) => {
    expect(await wordsOf('replica-recreation', edited('table-replica-key-changed', edit))).toMatchObject([words]);
  });
});

const inRegion = (region: unknown, sensitive = false): PlanJson =>
  edited('replica-without-a-key', (plan) => {
    const change = changeIn(plan, ORDERS);
    change.after.replica[0].region_name = region;
    if (sensitive) change.after_sensitive.replica = [{ region_name: true }];
    expressionsIn(plan, ORDERS).replica[0].region_name = { references: ['var.region'] };
    plan.configuration.root_module.variables = { region: {} };
    plan['variables'] = { region: { value: region } };
  });

describe('what to write for a replica', () => {
  it.each([
    ['us-west-2', false, '"us-west-2"', 'us_west_2'],
    ['us-west-2', true, '"(sensitive)"', 'example'],
    ['us-west-2.x', false, '"us-west-2.x"', 'example'],
    ['-us', false, '"-us"', 'example'],
    [null, false, '"REGION"', 'example'],
  ])(
    'has the region as a text, and in the name of the key where it can be one: %s, sensitive: %s',
    async (region, sensitive, text, name) => {
      const [hcl] = await hclOf('replica-kms-encryption', inRegion(region, sensitive));
      expect(hcl).toContain(`    region_name = ${text}\n    kms_key_arn = aws_kms_key.${name}.arn\n`);
    },
  );

  it('is the input of the call that makes the resource', async () => {
    const plan = edited('table-replica-without-a-key-beside-customer-table', (json) => {
      const { root_module: root } = json.configuration;
      const replica = root.resources.find(({ address }: PlanJson) => address === WEST);
      root.resources = root.resources.filter((resource: PlanJson) => resource !== replica);
      Object.assign(replica.expressions, {
        kms_key_arn: { references: ['var.key'] },
        global_table_arn: { references: ['var.table'] },
      });
      const table = { references: [`${ORDERS}.arn`, ORDERS] };
      root.module_calls = {
        west: {
          source: './west',
          expressions: { table },
          module: { resources: [replica], variables: { key: { default: null }, table: {} } },
        },
      };
      Object.assign(resourceIn(json, WEST), { address: `module.west.${WEST}`, module_address: 'module.west' });
    });
    expect(await hclOf('replica-kms-encryption', plan)).toEqual([
      'module "west" {\n  # ...\n  key = aws_kms_key.example.arn # a key of us-west-2\n}',
    ]);
  });

  it('has no region where that cannot be told', async () => {
    const plan = edited(
      'table-replica-without-a-key-beside-customer-table',
      (json) => delete json.configuration.provider_config['aws.west'].expressions.region,
    );
    expect(await hclOf('replica-kms-encryption', plan)).toEqual([
      'resource "aws_dynamodb_table_replica" "orders_west" {\n  # ...\n  kms_key_arn = aws_kms_key.example.arn\n}',
    ]);
    expect((await findingsOf('replica-kms-encryption', plan)).map(({ message }) => message)).toEqual([
      'The table has a customer managed key and the replica names none: the apply fails.',
    ]);
  });
});

describe('what to write for a table', () => {
  const turnedOff = (claim: string, address = ORDERS): PlanJson =>
    edited(claim, (plan) => (changeIn(plan, address).after.server_side_encryption = []));

  it('has no replica that the plan removes', async () => {
    const [hcl] = await hclOf('table-kms-encryption', turnedOff('replica-removed'));
    const { before, after } = changeIn(planJson('replica-removed'), ORDERS);
    const regionsOf = (side: PlanJson): readonly string[] =>
      side.replica.map(({ region_name: region }: PlanJson) => region);
    for (const region of regionsOf(before)) if (!regionsOf(after).includes(region)) expect(hcl).not.toContain(region);
    expect(hcl).toContain('enabled     = true');
  });

  it('has no replica that is a resource of its own', async () => {
    const [hcl] = await hclOf(
      'table-kms-encryption',
      edited('table-replica-joined-by-arn', (plan) => {
        changeIn(plan, ORDERS).after.server_side_encryption = [];
        changeIn(plan, WEST).after.kms_key_arn = null;
      }),
    );
    expect(hcl).not.toContain('replica');
  });

  it('stands in the resource where the call has no input for its replicas', async () => {
    const plan = edited('community-module-shape', (json) => {
      const { module } = json.configuration.root_module.module_calls.payments;
      delete module.variables.replica_regions;
      delete json.configuration.root_module.module_calls.payments.expressions.replica_regions;
    });
    const [hcl] = await hclOf('replica-kms-encryption', plan);
    expect(hcl).toMatch(/^# in module\.payments\nresource "aws_dynamodb_table" "this" \{\n/);
    expect(hcl).toContain('    region_name = "us-west-2"\n    kms_key_arn = aws_kms_key.us_west_2.arn\n');
  });

  it.each<['kms' | 'customer-managed', string, RegExp]>([
    [
      'kms',
      'server_side_encryption_enabled',
      /^module "sessions" \{\n {2}# \.\.\.\n {2}server_side_encryption_enabled = true\n\}$/,
    ],
    ['customer-managed', 'server_side_encryption_enabled', /^# in module\.sessions\nresource /],
    ['kms', 'server_side_encryption_kms_key_arn', /^# in module\.sessions\nresource /],
    [
      'customer-managed',
      'server_side_encryption_kms_key_arn',
      /^module "sessions" \{\n {2}# \.\.\.\n {2}server_side_encryption_kms_key_arn = aws_kms_key\.example\.arn\n\}$/,
    ],
  ])('stands in the call where that has what is needed, %s required: %s alone', async (require, only, expected) => {
    const plan = edited('community-module-shape', (json) => {
      const { module } = json.configuration.root_module.module_calls.sessions;
      const literal = { enabled: { constant_value: false }, kms_key_arn: { constant_value: null } };
      for (const { expressions } of module.resources) {
        const [block] = expressions.server_side_encryption;
        if (only.endsWith('enabled')) block.kms_key_arn = literal.kms_key_arn;
        else block.enabled = literal.enabled;
      }
    });
    const all = (await findingsOf('table-kms-encryption', plan, { require })).filter(({ address }) =>
      address!.startsWith('module.sessions.'),
    );
    expect(all.map(({ hcl }) => hcl)).toEqual([expect.stringMatching(expected)]);
  });
});

describe('a command to paste', () => {
  const region = (value: string, sensitive = false) => ({ value, sensitive });

  it.each([
    ['orders', region('us-east-1'), 'orders --region us-east-1'],
    ['or.de_rs-1', null, 'or.de_rs-1'],
    ['$(id) orders', region('us-east-1'), 'TABLE --region us-east-1'],
    ['orders; id', region('us-east-1'), 'TABLE --region us-east-1'],
    ['orders', region('$(id) us-east-1'), 'orders'],
    ['orders', region('us-east-1; id'), 'orders'],
    ['orders', region('us-east-1', true), 'orders'],
    [null, region('us-east-1'), 'TABLE --region us-east-1'],
  ])('has nothing in it that is not plain: %s in %j', (name, where, expected) => {
    expect(describeTable({ name, region: where })).toBe(
      `aws dynamodb describe-table --table-name ${expected} --query Table.SSEDescription`,
    );
    expect(describeReplicas({ name, region: where })).toBe(
      `aws dynamodb describe-table --table-name ${expected} --query Table.Replicas`,
    );
  });
});

describe('a doubt in words', () => {
  const quoted = (text: string) => ({
    references: ['var.a'],
    because: 'references' as const,
    expression: { text, path: 'main.tf', line: 3 },
  });

  it.each([
    [quoted('a'.repeat(100)), `it depends on var.a: \`${'a'.repeat(100)}\` (main.tf:3)`],
    [quoted('a'.repeat(101)), `it depends on var.a: \`${'a'.repeat(100)}…\` (main.tf:3)`],
    [{ references: [], because: 'references' as const }, 'the plan does not show what it depends on'],
    [{ references: [], because: 'no-configuration' as const }, 'the plan has no configuration for it'],
    [
      { references: [], because: 'table-elsewhere' as const },
      'it has no key of its own, and its table is not in this plan',
    ],
  ])('is cut where it is long: %j', (doubt, words) => {
    expect(reasonWords(doubt)).toBe(words);
  });
});

describe('drift of a table', () => {
  const ended = (to: string): PlanJson =>
    edited('drift-of-the-key-is-planned-back', (plan) => {
      const [{ change }] = plan.resource_drift;
      change.before.server_side_encryption = [{ enabled: false, kms_key_arn: keyArn('a') }];
      change.after.server_side_encryption =
        to === '' ? [{ enabled: true, kms_key_arn: '' }] : [{ enabled: true, kms_key_arn: to }];
    });

  it.each<[string, PlanJson, readonly string[]]>([
    ['is none where a re-encryption has ended', ended(keyArn('a')), []],
    [
      'is one where it ended with another key',
      ended(keyArn('b')),
      ['aws_dynamodb_table.t changed-outside-terraform warning'],
    ],
    [
      'is one where it ended with the AWS managed key',
      ended(''),
      ['aws_dynamodb_table.t changed-outside-terraform warning'],
    ],
    [
      'is one where no key stood there',
      edited(
        'drift-of-the-key-is-planned-back',
        (plan) => (plan.resource_drift[0].change.before.server_side_encryption = []),
      ),
      ['aws_dynamodb_table.t changed-outside-terraform warning'],
    ],
  ])('%s', async (_, plan, expected) => {
    expect(await linesOf('encryption-drift', plan)).toEqual(expected);
  });
});

const KEY = 'aws_kms_key.orders';
const EXPLICIT = { policy: { ...NO_POLICY, explicitKeyGrant: true } };

/** A policy attached to a key that is not in the plan, under a new table. */
const attachedElsewhere = (statement: PlanJson): PlanJson =>
  edited('created-with-a-literal-key', (plan) => {
    const resource = structuredClone(
      resourceIn(planJson('key-policy-by-a-resource-of-its-own'), 'aws_kms_key_policy.orders'),
    );
    Object.assign(resource.change, {
      after: {
        key_id: keyArn('a'),
        policy: JSON.stringify({ Statement: { Effect: 'Allow', Action: 'kms:*', ...statement } }),
      },
      after_unknown: {},
    });
    plan.resource_changes.push(resource);
  });

const existingKey = (Resource: string, actions = ['no-op']): PlanJson =>
  edited('no-changes', (plan) => {
    const change = changeIn(plan, KEY);
    change.actions = actions;
    for (const side of ['before', 'after'])
      change[side].policy = JSON.stringify({
        Statement: { Effect: 'Allow', Principal: { AWS: '111122223333' }, Action: 'kms:*', Resource },
      });
  });

describe('the policy of a key', () => {
  it('that only delegates says which actions need a statement', async () => {
    const [finding] = await findingsOf('kms-key-policy', 'key-policy-delegates-to-the-account', EXPLICIT);
    expect(finding!.message).toContain(
      ' allows `kms:Encrypt`, `kms:Decrypt`, `kms:ReEncrypt*`, `kms:GenerateDataKey*`, `kms:DescribeKey`, `kms:CreateGrant` for the table by delegation',
    );
  });

  it.each<[string, PlanJson, readonly string[]]>([
    ['is of its own ARN', existingKey(changeIn(planJson('no-changes'), KEY).after.arn), []],
    ['is of another ARN', existingKey(keyArn('e')), [`${ORDERS} actions-missing warning`]],
    [
      'delegates to the account of the key',
      attachedElsewhere({ Principal: { AWS: '111122223333' }, Resource: '*' }),
      [],
    ],
    [
      'delegates to another account',
      attachedElsewhere({ Principal: { AWS: '444455556666' }, Resource: '*' }),
      ['aws_dynamodb_table.t actions-missing warning'],
    ],
    [
      'is of the ARN of a key elsewhere',
      attachedElsewhere({ Principal: { AWS: '111122223333' }, Resource: keyArn('a') }),
      [],
    ],
    [
      'is of another ARN than the key elsewhere',
      attachedElsewhere({ Principal: { AWS: '111122223333' }, Resource: keyArn('b') }),
      ['aws_dynamodb_table.t actions-missing warning'],
    ],
  ])('is judged for the key and the account: it %s', async (_, plan, expected) => {
    expect(await linesOf('kms-key-policy', plan)).toEqual(expected);
  });
});

describe('a table whose encryption after the apply cannot be told', () => {
  const unknownAfter = (before: readonly PlanJson[]): PlanJson =>
    edited('customer-key-changed-to-one-created-here', (plan) => {
      const change = changeIn(plan, 'aws_dynamodb_table.t');
      change.before.server_side_encryption = before;
      delete change.after.server_side_encryption[0].enabled;
      change.after_unknown.server_side_encryption[0].enabled = true;
      expressionsIn(plan, 'aws_dynamodb_table.t').server_side_encryption[0].enabled = {
        references: ['aws_kms_key.k.arn', 'aws_kms_key.k'],
      };
    });

  it.each<[string, readonly PlanJson[], readonly string[]]>([
    ['can lose nothing of an AWS owned key', [], []],
    [
      'can lose the AWS managed key',
      [{ enabled: true, kms_key_arn: '' }],
      ['aws_dynamodb_table.t downgrade-undetermined error'],
    ],
    [
      'can lose a customer managed key',
      [{ enabled: true, kms_key_arn: keyArn('a') }],
      ['aws_dynamodb_table.t downgrade-undetermined error'],
    ],
  ])('%s', async (_, before, expected) => {
    expect(await linesOf('encryption-downgrade', unknownAfter(before))).toEqual(expected);
  });
});
