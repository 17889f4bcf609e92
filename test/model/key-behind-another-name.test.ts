import { describe, expect, it } from 'vitest';
import { changeIn, edited, expressionsIn, keyArn } from '../rules/edited.js';
import { linesOf } from '../rules/findings-of.js';
import { type PlanJson, reportOn } from '../support/fixtures.js';

const T = 'awscc_dynamodb_table.t';
const idOf = (arn: string): string => arn.split('/')[1]!;

/** The aws_dynamodb_table of a plan, unchanged, as Cloud Control's, which also takes ids and aliases for its key. */
function asCloudControl(
  claim: string,
  key: string,
  sse: PlanJson,
  edit: (plan: PlanJson) => void = () => undefined,
): PlanJson {
  return edited(claim, (plan) => {
    const resource = plan.resource_changes.find(({ type }: PlanJson) => type === 'aws_dynamodb_table');
    const values = {
      table_name: 't',
      arn: 'arn:aws:dynamodb:us-east-1:111122223333:table/t',
      sse_specification: { sse_enabled: true, sse_type: 'KMS', kms_master_key_id: key },
    };
    Object.assign(resource, {
      address: T,
      type: 'awscc_dynamodb_table',
      name: 't',
      change: {
        actions: ['no-op'],
        before: values,
        after: values,
        after_unknown: {},
        before_sensitive: {},
        after_sensitive: {},
      },
    });
    const written = plan.configuration.root_module.resources.find(
      ({ type }: PlanJson) => type === 'aws_dynamodb_table',
    );
    Object.assign(written, {
      address: T,
      type: 'awscc_dynamodb_table',
      name: 't',
      expressions: { table_name: { constant_value: 't' }, sse_specification: sse },
    });
    edit(plan);
  });
}

const constant = (key: string): PlanJson => ({
  constant_value: { sse_enabled: true, sse_type: 'KMS', kms_master_key_id: key },
});

describe('a key that is replaced under a table that keeps the old one', () => {
  const OLD = keyArn('a');

  it.each([
    ['its ARN', OLD],
    ['its id', idOf(OLD)],
  ])('is destroyed under it, named by %s', async (_, name) => {
    for (const claim of ['key-replaced-under-a-table', 'key-replaced-create-first']) {
      const plan = asCloudControl(claim, name, constant(name));
      const report = await reportOn(plan, { require: 'customer-managed' });
      expect(report.tables[0]!.after!.key).toEqual({ arn: OLD, address: null, alias: null });
      expect(await linesOf('kms-key-retained', plan)).toEqual([`${T} key-destroyed error`]);
    }
  });

  it.each([
    ['ARN', OLD],
    ['id', idOf(OLD)],
  ])('is destroyed under it, named by an alias of its %s', async (_, target) => {
    const alias = {
      name: 'alias/orders',
      arn: 'arn:aws:kms:us-east-1:111122223333:alias/orders',
      target_key_id: target,
      target_key_arn: OLD,
    };
    const plan = asCloudControl('key-replaced-under-a-table', 'alias/orders', constant('alias/orders'), (made) => {
      made.resource_changes.push({
        address: 'aws_kms_alias.orders',
        mode: 'managed',
        type: 'aws_kms_alias',
        name: 'orders',
        provider_name: 'registry.terraform.io/hashicorp/aws',
        change: {
          actions: ['no-op'],
          before: alias,
          after: alias,
          after_unknown: {},
          before_sensitive: {},
          after_sensitive: {},
        },
      });
    });
    expect(await linesOf('kms-key-retained', plan)).toEqual([`${T} key-destroyed error`]);
  });

  it('is another than one whose id ends alike', async () => {
    const name = idOf(OLD).slice(1);
    expect(
      await linesOf('kms-key-retained', asCloudControl('key-replaced-under-a-table', name, constant(name))),
    ).toEqual([]);
  });
});

describe('a key whose ARN is known after the apply', () => {
  const KEY = 'data.aws_kms_key.orders';
  const ID = idOf(keyArn('f'));

  it('is not called by the id that it is read by', async () => {
    const plan = edited('key-from-a-data-source-read-at-apply', (made) => {
      const change = changeIn(made, KEY);
      change.after.key_id = ID;
      delete change.after_unknown.key_id;
      expressionsIn(made, KEY).key_id = { constant_value: ID };
    });
    const { tables, findings } = await reportOn(plan, { require: 'customer-managed' });
    expect(tables.map(({ after, verdict }) => [after!.class, after!.key.arn, verdict])).toEqual([
      ['customer-managed', null, 'pass'],
    ]);
    expect(findings.filter(({ ruleId }) => ruleId === 'kms-key-usable')).toEqual([]);
  });
});

describe('an alias that is pointed at another key', () => {
  it('is told of where a Cloud Control table takes the key through it', async () => {
    const plan = asCloudControl('alias-retargeted-under-a-table', keyArn('a'), {
      references: ['aws_kms_alias.a.target_key_arn', 'aws_kms_alias.a'],
    });
    expect(await linesOf('kms-alias-retarget', plan)).toEqual([`${T} alias-retargeted warning`]);
  });
});

describe('an element of replicas without a key, of a Cloud Control global table', () => {
  const INVOICES = 'awscc_dynamodb_global_table.invoices';

  it.each([
    ['all of its sse_specification is unknown, and a key is named elsewhere in it', true, 'kms', 'undetermined'],
    ['its key alone is unknown', { kms_master_key_id: true }, 'customer-managed', 'pass'],
  ])('%s', async (_, unknown, of, verdict) => {
    const plan = edited('awscc-global-table', (made) => {
      const change = changeIn(made, INVOICES);
      change.after.replicas = [
        { region: 'us-east-1', tags: [{ key: 'of' }], ...(unknown === true ? {} : { sse_specification: {} }) },
      ];
      change.after_unknown.replicas = [{ sse_specification: unknown, tags: [{ value: true }] }];
      expressionsIn(made, INVOICES).replicas = { references: ['awscc_kms_key.orders.arn', 'awscc_kms_key.orders'] };
    });
    const table = (await reportOn(plan, { require: 'customer-managed' })).tables.find(
      ({ address }) => address === INVOICES,
    )!;
    expect([table.after!.class, table.verdict]).toEqual([of, verdict]);
  });

  it('is not said to come of a dynamic block where replicas is unknown', async () => {
    const plan = edited('awscc-global-table', (made) => {
      const change = changeIn(made, INVOICES);
      delete change.after.replicas;
      change.after_unknown.replicas = true;
      expressionsIn(made, INVOICES).replicas = { references: ['local.replicas'] };
    });
    const { findings } = await reportOn(plan, { require: 'customer-managed' });
    const messages = findings.filter(({ address }) => address === INVOICES).map(({ message }) => message);
    expect(messages.length).toBeGreaterThan(0);
    expect(messages.join()).not.toContain('dynamic block');
  });
});
