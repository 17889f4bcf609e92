import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NO_POLICY } from '../../src/policy/policy.js';
import type { AllowedKey } from '../../src/rules/rule.js';
import { bytesOf, fixturePath, type PlanJson, planJson } from '../support/fixtures.js';
import { reportWithSources } from '../support/sources.js';
import { tempFolder } from '../support/temp-folder.js';
import { changeIn, edited, expressionsIn, keyArn, resourceIn, unchangedIn } from './edited.js';
import { findingsOf, linesOf } from './findings-of.js';

const T = 'aws_dynamodb_table.t';
const ORDERS = 'aws_dynamodb_table.orders';
const KEY = 'aws_kms_key.orders';
const EXTERNAL = 'aws_kms_external_key.orders';
const CARTS = 'awscc_dynamodb_table.orders';

const linesAt = async (ruleId: string, claim: string, plan: PlanJson, folder?: string): Promise<readonly string[]> => {
  const { findings } = await reportWithSources(claim, 'kms', {
    bytes: bytesOf(plan),
    ...(folder === undefined ? {} : { folder }),
  });
  return findings
    .filter((finding) => finding.ruleId === ruleId)
    .map(({ problem, location }) => `${problem} ${location?.path.split('/').at(-1)}:${location?.line}`);
};

/** A key that the plan leaves in the table, updated in the given way. */
const keyUpdated = (before: PlanJson, after: PlanJson): PlanJson =>
  edited('key-disabled-under-a-table', (plan) => {
    const change = changeIn(plan, 'aws_kms_key.k');
    Object.assign(change.before, before);
    Object.assign(change.after, after);
  });

/** The same, while the table switches to another. */
const oldKeyUpdated = (before: PlanJson, after: PlanJson): PlanJson => {
  const plan = keyUpdated(before, after);
  changeIn(plan, T).actions = ['update'];
  changeIn(plan, T).after.server_side_encryption[0].kms_key_arn = keyArn('b');
  return plan;
};

/** The table is replaced, by one with another key. */
const tableReplaced = (actions: readonly string[]): PlanJson =>
  edited('key-destroyed-under-a-table-that-keeps-it', (plan) => {
    const change = changeIn(plan, T);
    Object.assign(change, { actions, after: structuredClone(change.before) });
    change.after.server_side_encryption[0].kms_key_arn = keyArn('b');
  });

const destroyedKey = (arn: string): PlanJson => {
  const key = structuredClone(resourceIn(planJson('key-destroyed-under-a-table-that-keeps-it'), 'aws_kms_key.k'));
  Object.assign(key.change.before, { arn, key_id: arn.split('/')[1] });
  return key;
};

const replicaRemoved = edited('replica-removed', (plan) => {
  for (const { kms_key_arn: arn } of changeIn(plan, ORDERS).before.replica) {
    if (!changeIn(plan, ORDERS).after.replica.some((replica: PlanJson) => replica.kms_key_arn === arn))
      plan.resource_changes.push(destroyedKey(arn));
  }
});

const forgottenWithoutKey = edited('table-forgotten', (plan) => {
  changeIn(plan, T).before.server_side_encryption = [];
  plan.resource_changes.push(destroyedKey(keyArn('a')));
});

const oldKeyForgottenForADisabledOne = edited('key-replaced-create-first', (plan) => {
  const change = changeIn(plan, KEY);
  change.actions = ['create', 'forget'];
  change.after.is_enabled = false;
});

const fromAKeyByData = edited('disabled-key-by-data-key', (plan) => {
  const change = changeIn(plan, ORDERS);
  Object.assign(change, { actions: ['update'], before: structuredClone(change.after), after_unknown: {} });
  change.after.server_side_encryption[0].kms_key_arn = keyArn('b');
});

describe('a key that the plan destroys or disables', () => {
  it.each<[string, PlanJson, readonly string[]]>([
    ['is no matter of a table that is destroyed and made again with another', tableReplaced(['delete', 'create']), []],
    [
      'is one of a table that is made again with another, and stays',
      tableReplaced(['create', 'forget']),
      [`${T} key-destroyed error`],
    ],
    ['is no matter of a replica that the plan removes', replicaRemoved, []],
    ['is no matter of a forgotten table without a key', forgottenWithoutKey, []],
  ])('%s', async (_, plan, expected) => {
    expect(await linesOf('kms-key-retained', plan)).toEqual(expected);
  });
});

describe('a key that the plan updates in another way', () => {
  it.each<[string, PlanJson]>([
    ['a table uses', keyUpdated({}, { is_enabled: true, description: 'new' })],
    ['a table uses, and that was disabled before', keyUpdated({ is_enabled: false }, { description: 'new' })],
    ['a table leaves', oldKeyUpdated({}, { is_enabled: true, description: 'new' })],
    ['a table leaves, and that was disabled before', oldKeyUpdated({ is_enabled: false }, { description: 'new' })],
    ['a table leaves, and that is forgotten for a disabled one', oldKeyForgottenForADisabledOne],
    ['a table leaves, and that is a data source', fromAKeyByData],
  ])('is retained: one that %s', async (_, plan) => {
    expect(await linesOf('kms-key-retained', plan)).toEqual([]);
  });
});

describe('the place of a finding about a key', () => {
  it.each([
    ['kms-key-retained', 'key-destroyed-under-a-replica', 'key-destroyed main.tf:53'],
    ['kms-key-usable', 'replica-key-in-the-wrong-region', 'wrong-region main.tf:43'],
    ['replica-kms-encryption', 'replica-without-a-key', 'replica-without-key main.tf:41'],
  ])('is in the replica block that has it, of several: %s', async (ruleId, claim, expected) => {
    const another = { region_name: 'eu-west-1', kms_key_arn: keyArn('e', 'eu-west-1') };
    const plan = edited(claim, (json) => {
      const { before, after, after_unknown: unknown } = changeIn(json, ORDERS);
      for (const side of [before, after]) side?.replica.unshift(another);
      unknown.replica?.unshift({});
      expressionsIn(json, ORDERS).replica.unshift({
        region_name: { constant_value: another.region_name },
        kms_key_arn: { constant_value: another.kms_key_arn },
      });
    });
    const block = `  replica {\n    region_name = "${another.region_name}"\n    kms_key_arn = "${another.kms_key_arn}"\n  }\n\n`;
    const folder = tempFolder({
      'main.tf': readFileSync(fixturePath(claim, 'main.tf'), 'utf8').replace('  replica {', `${block}  replica {`),
    });
    expect(await linesAt(ruleId, claim, plan, folder)).toEqual([expected]);
  });

  it('is the argument that disables it, as the type of the key calls that', async () => {
    const plan = edited('external-key', (json) => {
      const arn = keyArn('a');
      const key = changeIn(json, EXTERNAL);
      Object.assign(key, {
        actions: ['update'],
        before: { ...key.after, arn },
        after: { ...key.after, arn, enabled: false },
        after_unknown: {},
      });
      const table = changeIn(json, ORDERS);
      table.after.server_side_encryption = [{ enabled: true, kms_key_arn: arn }];
      Object.assign(table, { actions: ['no-op'], before: table.after, after_unknown: {} });
    });
    expect(await linesAt('kms-key-retained', 'external-key', plan)).toEqual(['key-disabled main.tf:21']);
  });
});

const literal = (text: string): PlanJson =>
  edited(
    'created-with-a-literal-key',
    (plan) => (changeIn(plan, T).after.server_side_encryption[0].kms_key_arn = text),
  );

const cloudControl = (kms_master_key_id: string): PlanJson =>
  edited('awscc-table', (plan) => {
    const { after, after_unknown } = changeIn(plan, CARTS);
    after.sse_specification.kms_master_key_id = kms_master_key_id;
    delete after_unknown.sse_specification.kms_master_key_id;
  });

const UNUSABLE = 'kms-key-usable';

describe('what is written for a key', () => {
  it.each([
    ['arn:aws:s3:us-east-1:111122223333:key/aaaaaaaa-1111-2222-3333-444444444444'],
    ['arn:aws:kms:us-east-1:111122223333:custom-key-store/key/a'],
    ['arn:aws:kms:us-east-1:111122223333:grant'],
  ])('is no KMS key: %s', async (arn) => {
    expect(await linesOf(UNUSABLE, literal(arn))).toEqual([`${T} not-a-kms-key error`]);
  });

  it.each([
    ['aaaaaaaa-1111-2222-3333-444444444444'],
    ['alias/orders'],
    ['arn:aws:kms:us-east-1:111122223333:alias/orders'],
  ])('is right for Cloud Control: %s', async (text) => {
    expect(await linesOf(UNUSABLE, cloudControl(text))).toEqual([]);
  });

  it('is no KMS key for Cloud Control where its ARN is of another service', async () => {
    expect(await linesOf(UNUSABLE, cloudControl('arn:aws:s3:::orders'))).toEqual([`${CARTS} not-a-kms-key error`]);
  });

  it('is of no other account where it names none', async () => {
    const plan = edited('no-changes', (json) => {
      for (const side of ['before', 'after'])
        changeIn(json, ORDERS)[side].server_side_encryption[0].kms_key_arn =
          'arn:aws:kms:us-east-1::key/dddddddd-1111-2222-3333-444444444444';
    });
    expect(await linesOf(UNUSABLE, plan)).toEqual([]);
  });

  it('is in the wrong region also where it is the ARN of a multi-Region key', async () => {
    const plan = edited('disabled-key-by-data-key', (json) => {
      const arn = keyArn('a', 'us-west-2');
      Object.assign(json.prior_state.values.root_module.resources[0].values, {
        arn,
        enabled: true,
        key_state: 'Enabled',
        multi_region: true,
      });
      changeIn(json, ORDERS).after.server_side_encryption[0].kms_key_arn = arn;
    });
    expect(await linesOf(UNUSABLE, plan)).toEqual([`${ORDERS} wrong-region error`]);
  });
});

describe('a key that a data source shows', () => {
  it.each([
    ['PendingDeletion', 'pending-deletion', 'in the state PendingDeletion.'],
    ['PendingReplicaDeletion', 'pending-deletion', 'in the state PendingReplicaDeletion.'],
    ['PendingImport', 'disabled', 'is in the state PendingImport.'],
    ['Disabled', 'disabled', 'is disabled.'],
    [undefined, 'disabled', 'is disabled.'],
  ])('in the state %s is called %s', async (state, problem, words) => {
    const plan = edited(
      'disabled-key-by-data-key',
      (json) => (json.prior_state.values.root_module.resources[0].values.key_state = state),
    );
    expect(await findingsOf(UNUSABLE, plan)).toMatchObject([{ problem, message: expect.stringContaining(words) }]);
  });
});

const ALIAS_ARN = 'arn:aws:kms:us-east-1:111122223333:alias/orders';

/** The table names an alias by its ARN, whose key the plan shows. */
const byAlias = edited('disabled-key-by-data-key', (plan) => {
  const { values } = plan.prior_state.values.root_module.resources[0];
  changeIn(plan, ORDERS).after.server_side_encryption[0].kms_key_arn = ALIAS_ARN;
  plan.prior_state.values.root_module.resources.push({
    address: 'data.aws_kms_alias.orders',
    mode: 'data',
    type: 'aws_kms_alias',
    name: 'orders',
    values: { name: 'alias/orders', arn: ALIAS_ARN, target_key_arn: values.arn, target_key_id: values.id },
  });
});

const withoutRegions = (plan: PlanJson): PlanJson => {
  for (const provider of Object.values<PlanJson>(plan.configuration.provider_config))
    delete provider.expressions?.region;
  return plan;
};

/** An alias of this plan, of a key that cannot be told. */
const byAliasOfAnUnknownKey = edited('alias-arn-created-in-the-same-plan', (plan) => {
  const alias = plan.configuration.root_module.resources.find(({ type }: PlanJson) => type === 'aws_kms_alias');
  alias.expressions.target_key_id = { references: ['terraform_data.key.output', 'terraform_data.key'] };
});

describe('a key that is to be one of allowed-keys', () => {
  it.each<[string, PlanJson, AllowedKey, string]>([
    ['an alias ARN, by the alias', planJson('key-literal-alias-arn'), { alias: 'alias/orders' }, 'allowed'],
    ['an alias ARN, by another alias', planJson('key-literal-alias-arn'), { alias: 'alias/other' }, 'not-allowed'],
    [
      'an alias ARN, by its account and region',
      planJson('key-literal-alias-arn'),
      { account: '111122223333', region: 'us-east-1' },
      'allowed',
    ],
    [
      'an alias ARN of nothing in the plan, by a key ARN',
      planJson('key-literal-alias-arn'),
      { arn: keyArn('a') },
      'key-undetermined',
    ],
    ['an alias ARN, by the ARN of an alias', planJson('key-literal-alias-arn'), { arn: ALIAS_ARN }, 'key-undetermined'],
    [
      'an alias ARN of a key in the plan, by the ARN of the key',
      byAlias,
      { arn: 'arn:aws:kms:us-east-1:111122223333:key/aaaaaaaa-*' },
      'allowed',
    ],
    ['an alias ARN of a key in the plan, by another ARN', byAlias, { arn: keyArn('b') }, 'not-allowed'],
    [
      'an alias ARN of a key in the plan, by the address of the key',
      byAlias,
      { address: 'data.aws_kms_key.orders' },
      'allowed',
    ],
    ['a new key, by an alias', planJson('key-created-in-the-same-plan'), { alias: 'alias/orders' }, 'key-undetermined'],
    [
      'a new key of no known region, by a region',
      withoutRegions(planJson('key-created-in-the-same-plan')),
      { region: 'us-east-1' },
      'key-undetermined',
    ],
    [
      'a new alias, by its address, which is no alias name',
      planJson('alias-arn-created-in-the-same-plan'),
      { alias: 'alias/orders' },
      'not-allowed',
    ],
    [
      'a new alias of a new key, by the address of the key',
      planJson('alias-arn-created-in-the-same-plan'),
      { address: KEY },
      'allowed',
    ],
    [
      'a new alias of a key that cannot be told, by an address',
      byAliasOfAnUnknownKey,
      { address: KEY },
      'key-undetermined',
    ],
    [
      'a new alias of a key that cannot be told, by an ARN',
      byAliasOfAnUnknownKey,
      { arn: 'arn:*' },
      'key-undetermined',
    ],
    [
      'a new alias of a key that cannot be told, by a region',
      byAliasOfAnUnknownKey,
      { region: 'us-east-1' },
      'key-undetermined',
    ],
    [
      'the AWS managed key, by its alias and the region of the table',
      planJson('null-key'),
      { alias: 'alias/aws/dynamodb', region: 'us-east-1' },
      'allowed',
    ],
    [
      'the AWS managed key, by its alias and another region',
      planJson('null-key'),
      { alias: 'alias/aws/dynamodb', region: 'us-west-2' },
      'not-allowed',
    ],
    [
      'the AWS managed key, by a region where the table has none',
      withoutRegions(planJson('null-key')),
      { alias: 'alias/aws/dynamodb', region: 'us-east-1' },
      'key-undetermined',
    ],
    [
      'the old ARN of a key that is replaced, by the address of the key',
      edited('key-replaced-under-a-table', (plan) => unchangedIn(plan, T)),
      { address: 'aws_kms_key.k' },
      'allowed',
    ],
    ['the key of a table that is destroyed', planJson('destroy-plan'), { account: '1' }, 'allowed'],
  ])('%s', async (_, plan, pattern, problem) => {
    const lines = await linesOf('kms-key-allowed', plan, { policy: { ...NO_POLICY, allowedKeys: [pattern] } });
    expect(lines.map((line) => line.split(' ')[1])).toEqual(problem === 'allowed' ? [] : [problem]);
  });
});
