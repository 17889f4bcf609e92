import { describe, expect, it } from 'vitest';
import { createModel } from '../../src/model/read-model.js';
import type { Statement } from '../../src/model/table.js';
import type { Origin } from '../../src/plan/origin.js';
import type { SourceLine } from '../../src/plan/value.js';
import { changeIn, edited, expressionsIn, keyArn, unchangedIn } from '../rules/edited.js';
import { linesOf } from '../rules/findings-of.js';
import { bytesOf, type PlanJson, readPlanBytes } from '../support/fixtures.js';

const T = 'aws_dynamodb_table.t';
const A = keyArn('a');
const B = keyArn('b');
const LINE: SourceLine = { path: 'main.tf', line: 7 };
const UNDETERMINED: Statement = { kind: 'the-same-or-undetermined' };

interface Told {
  readonly enabled?: Origin;
  readonly key?: Origin;
  readonly ignoredAt?: SourceLine;
}

/** What the configuration of a table that keeps what it has states; `told` is what the sources tell. */
async function statementIn(plan: PlanJson, { enabled, key, ignoredAt }: Told = {}): Promise<Statement> {
  const read = await readPlanBytes(bytesOf(plan));
  const { configuration } = read;
  const told: Readonly<Record<string, Origin | undefined>> = { enabled, kms_key_arn: key };
  const model = createModel({
    ...read,
    configuration: {
      ...configuration,
      origin: (resource, path) => told[path.at(-1)!] ?? configuration.origin(resource, path),
      ignoredAt: () => ignoredAt ?? null,
    },
  });
  return model.tables[0]!.statement;
}

/** The table keeps that key; `off` keeps it on an AWS owned key. */
const kept = (key: string | 'off', edit: (plan: PlanJson) => void = () => {}) =>
  edited('key-change-ignored-by-lifecycle', (plan) => {
    changeIn(plan, T).before.server_side_encryption = key === 'off' ? [] : [{ enabled: true, kms_key_arn: key }];
    unchangedIn(plan, T);
    edit(plan);
  });

const written = (value: string | boolean | null): Origin => ({ kind: 'known', value, isLiteral: true });
const readOff = (value: string | boolean | null): Origin => ({ kind: 'known', value });
const unknown: Origin = {
  kind: 'unknown',
  from: {
    resource: { address: 'aws_kms_key.k', mode: 'managed', type: 'aws_kms_key', name: 'k', module: [], key: undefined },
    path: ['arn'],
  },
};
const local: Origin = { kind: 'undetermined', references: ['local.x'], because: 'references' };

describe('a switch that the configuration states', () => {
  it.each<[string, PlanJson, Told, Statement]>([
    [
      'is for certain off where it is written out',
      kept(A),
      { enabled: written(false) },
      { kind: 'disabled', isCertain: true, ignoredAt: null },
    ],
    [
      'is perhaps off where it is read off a reference',
      kept(A),
      { enabled: readOff(false) },
      { kind: 'disabled', isCertain: false, ignoredAt: null },
    ],
    [
      'is for certain off where the sources ignore it',
      kept(A),
      { enabled: readOff(false), ignoredAt: LINE },
      { kind: 'disabled', isCertain: true, ignoredAt: LINE },
    ],
    [
      'is for certain on where it is written out',
      kept('off'),
      { enabled: written(true) },
      { kind: 'enabled', isCertain: true, ignoredAt: null },
    ],
    [
      'is perhaps on where it is read off a reference',
      kept('off'),
      { enabled: readOff(true) },
      { kind: 'enabled', isCertain: false, ignoredAt: null },
    ],
    [
      'is for certain on where the sources ignore it',
      kept('off'),
      { enabled: readOff(true), ignoredAt: LINE },
      { kind: 'enabled', isCertain: true, ignoredAt: LINE },
    ],
    ['is what the table has', kept('off'), { enabled: written(false) }, UNDETERMINED],
    ['is unclear behind a local', kept('off'), { enabled: local }, UNDETERMINED],
    [
      'leaves the key to be compared where it is unclear',
      kept(A),
      { enabled: local, key: written(B) },
      { kind: 'another-key', isCertain: true, ignoredAt: null },
    ],
  ])('%s', async (_, plan, told, statement) => {
    expect(await statementIn(plan, told)).toEqual(statement);
  });
});

describe('a key that the configuration states', () => {
  it.each<[string, string, Told, Statement]>([
    [
      'is another where it is written out',
      A,
      { key: written(B) },
      { kind: 'another-key', isCertain: true, ignoredAt: null },
    ],
    [
      'is perhaps another where it is read off a reference',
      A,
      { key: readOff(B) },
      { kind: 'another-key', isCertain: false, ignoredAt: null },
    ],
    [
      'is another where the sources ignore it',
      A,
      { key: readOff(B), ignoredAt: LINE },
      { kind: 'another-key', isCertain: true, ignoredAt: LINE },
    ],
    [
      'is perhaps another where it is unknown: that would have shown',
      A,
      { key: unknown },
      { kind: 'another-key', isCertain: false, ignoredAt: null },
    ],
    [
      'is another where it is unknown and the sources ignore it',
      A,
      { key: unknown, ignoredAt: LINE },
      { kind: 'another-key', isCertain: true, ignoredAt: LINE },
    ],
    ['is the one that the table has', A, { key: readOff(A) }, UNDETERMINED],
    ['is unclear where it is only a part of an ARN', A, { key: readOff('1234abcd') }, UNDETERMINED],
    [
      'is another where a text that is no ARN is written out',
      A,
      { key: written('1234abcd') },
      { kind: 'another-key', isCertain: true, ignoredAt: null },
    ],
    ['is unclear behind a local', A, { key: local }, UNDETERMINED],
    ['is unclear where a function or condition is around it', A, { key: { kind: 'known' } }, UNDETERMINED],
    ['is none where it is null', A, { key: written(null) }, { kind: 'no-key', isCertain: true, ignoredAt: null }],
    ['is none where it is empty', A, { key: written('') }, { kind: 'no-key', isCertain: true, ignoredAt: null }],
    [
      'is perhaps none where a null is read off a reference',
      A,
      { key: readOff(null) },
      { kind: 'no-key', isCertain: false, ignoredAt: null },
    ],
    [
      'is none where a null is read off a reference and the sources ignore it',
      A,
      { key: readOff(null), ignoredAt: LINE },
      { kind: 'no-key', isCertain: true, ignoredAt: LINE },
    ],
    [
      "is the default one in place of the table's own",
      A,
      { key: written('arn:aws:kms:us-east-1:111122223333:alias/aws/dynamodb') },
      { kind: 'another-key', isCertain: true, ignoredAt: null },
    ],
    [
      'is one where the table has the default one',
      '',
      { key: written(B) },
      { kind: 'another-key', isCertain: true, ignoredAt: null },
    ],
    ['is none where the table has the default one', '', { key: written(null) }, UNDETERMINED],
    [
      'is the default one, which the table has',
      '',
      { key: written('arn:aws:kms:us-east-1:111122223333:alias/aws/dynamodb') },
      UNDETERMINED,
    ],
  ])('%s', async (_, keeps, told, statement) => {
    expect(await statementIn(kept(keeps), told)).toEqual(statement);
  });
});

describe('an alias by its name, as the awscc provider takes it', () => {
  const TABLE = 'awscc_dynamodb_table.orders';
  const table = (keeps: string, states: string) =>
    edited('awscc-table', (plan) => {
      const sse = (key: string) => ({ sse_enabled: true, sse_type: 'KMS', kms_master_key_id: key });
      const { change } = plan.resource_changes.find(({ address }: PlanJson) => address === TABLE);
      change.before = {
        ...change.after,
        arn: 'arn:aws:dynamodb:us-east-1:111122223333:table/orders',
        sse_specification: sse(keeps),
      };
      unchangedIn(plan, TABLE);
      expressionsIn(plan, TABLE).sse_specification = { constant_value: sse(states) };
    });

  it.each([
    [
      'is another than the one that the table keeps',
      'alias/orders',
      'alias/payments',
      [`${TABLE} another-key-stated warning`],
    ],
    ['is the one that the table keeps', 'alias/orders', 'alias/orders', []],
    [
      "is the default one in place of the table's own",
      'alias/orders',
      'alias/aws/dynamodb',
      [`${TABLE} another-key-stated warning`],
    ],
    [
      'is a customer managed one in place of the default one',
      'alias/aws/dynamodb',
      'alias/orders',
      [`${TABLE} another-key-stated warning`],
    ],
  ])('%s', async (_, keeps, states, lines) => {
    expect(await linesOf('ineffective-encryption-change', table(keeps, states))).toEqual(lines);
  });
});

describe('a table that does not keep what it has', () => {
  it.each<[string, PlanJson]>([
    ['is created', kept(A, (plan) => Object.assign(changeIn(plan, T), { actions: ['create'], before: null }))],
    ['is destroyed', kept(A, (plan) => Object.assign(changeIn(plan, T), { actions: ['delete'], after: null }))],
    ['is forgotten', kept(A, (plan) => Object.assign(changeIn(plan, T), { actions: ['forget'], after: null }))],
    [
      'gets another key',
      kept(A, (plan) =>
        Object.assign(changeIn(plan, T), {
          actions: ['update'],
          after: { ...changeIn(plan, T).after, server_side_encryption: [{ enabled: true, kms_key_arn: B }] },
        }),
      ),
    ],
    ['has no configuration', kept(A, (plan) => (plan.configuration.root_module.resources = []))],
  ])('states nothing where it %s', async (_, plan) => {
    expect(await statementIn(plan, { enabled: written(false) })).toEqual(UNDETERMINED);
  });
});
