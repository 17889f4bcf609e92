import { describe, expect, it } from 'vitest';
import type { Encryption, KeyReference, Reasons } from '../../src/model/encryption.js';
import { mergeModels } from '../../src/model/merge-models.js';
import type { Model } from '../../src/model/model.js';
import { createModel } from '../../src/model/read-model.js';
import type { Replica, Statement, Table } from '../../src/model/table.js';
import { planBytes, readPlanBytes } from '../support/fixtures.js';

const ARN = 'arn:aws:kms:us-east-1:111122223333:key/aaaaaaaa-1111-2222-3333-444444444444';
const reference = (more: Partial<KeyReference>): KeyReference => ({
  arn: null,
  address: null,
  alias: null,
  sensitive: false,
  ...more,
});
const undetermined = (more: Partial<Reasons> = {}): Reasons => ({
  references: ['var.x'],
  because: 'references',
  ...more,
});

const NO_BLOCK: Encryption = { class: 'aws-owned', because: 'no-block', idleKey: null };
const DISABLED: Encryption = { class: 'aws-owned', because: 'disabled', idleKey: null };
const MANAGED: Encryption = { class: 'aws-managed', written: null };
const NEW_KEY: Encryption = { class: 'customer-managed', key: reference({ address: 'aws_kms_key.a' }) };
const OTHER_NEW_KEY: Encryption = { class: 'customer-managed', key: reference({ address: 'aws_kms_key.b' }) };
const KNOWN_KEY: Encryption = { class: 'customer-managed', key: reference({ arn: ARN }) };
const kms = (more?: Partial<Reasons>): Encryption => ({ class: 'kms', reasons: undetermined(more) });
const unknown = (more?: Partial<Reasons>): Encryption => ({ class: 'unknown', reasons: undetermined(more) });

const CHOICE: Partial<Reasons> = {
  references: ['var.y'],
  expression: { text: 'var.y ? a : b', path: 'main.tf', line: 7 },
};
const DYNAMIC: Partial<Reasons> = { references: [], because: 'dynamic-block' };

const SAME: Statement = { kind: 'the-same-or-undetermined' };
const REMOVED: Statement = { kind: 'no-block', isCertain: true };

const MODEL = createModel(await readPlanBytes(planBytes('owned-to-managed')));
const TABLE: Table = { ...MODEL.tables[0]!, replicas: [], replicasReasons: null };
const [REPLICA] = createModel(await readPlanBytes(planBytes('replica-key-changed'))).tables[0]!.replicas as [Replica];

const modelOf = (tables: readonly Table[], replicas: readonly Replica[] = []): Model => ({
  ...MODEL,
  tables,
  replicas,
});
const tableWith = (more: Partial<Table>): Table => ({ ...TABLE, ...more });
const replicaWith = (more: Partial<Replica>): Replica => ({
  ...REPLICA,
  namesKey: false,
  recreatedBecause: null,
  statement: SAME,
  statedKey: null,
  ...more,
});

const mergedTable = (plan: Partial<Table>, sources: Partial<Table>): Table =>
  mergeModels(modelOf([tableWith(plan)]), modelOf([tableWith(sources)])).tables[0]!;
const mergedReplica = (plan: Partial<Replica>, sources: Partial<Replica>): Replica =>
  mergeModels(modelOf([], [replicaWith(plan)]), modelOf([], [replicaWith(sources)])).replicas[0]!;

describe('what a plan leaves open', () => {
  it.each<[string, Encryption, Encryption]>([
    ['a key', kms(), KNOWN_KEY],
    ['a key that is the default one', kms(), MANAGED],
    ['a block, which has a key', unknown(), NEW_KEY],
    ['a block, which there is none of', unknown(), NO_BLOCK],
    ['a block, which is off', unknown(), DISABLED],
  ])('is what its sources say: %s', (_, plan, sources) => {
    expect(mergedTable({ after: plan }, { after: sources }).after).toEqual({ ...sources, bySources: true });
  });

  it.each<[string, Encryption, Encryption]>([
    ['a key', kms(), kms(CHOICE)],
    ['a block', unknown(), unknown(CHOICE)],
    ['a key, of which the sources do not say that KMS is on', kms(), unknown(CHOICE)],
    ['a block, of which the sources say that KMS is on', unknown(), kms(DYNAMIC)],
  ])('stays open for the reason that the sources show: %s', (_, plan, sources) => {
    expect(mergedTable({ after: plan }, { after: sources }).after).toEqual({
      class: plan.class,
      reasons: 'reasons' in sources && sources.reasons,
    });
  });
});

describe('what a plan knows', () => {
  it.each<[string, Encryption, Encryption]>([
    ['a known key, where the sources choose one', KNOWN_KEY, kms(CHOICE)],
    ['a known key, where the sources leave the block open', KNOWN_KEY, unknown(DYNAMIC)],
    ['a new key, where the sources have no expression that chooses', NEW_KEY, kms()],
    ['a new key, where they leave the block open', NEW_KEY, unknown(DYNAMIC)],
    ['the default key, where the sources choose one', MANAGED, kms(CHOICE)],
    ['the default key, where the sources leave the block open', MANAGED, unknown(DYNAMIC)],
    ['a disabled block, where the sources have a dynamic one', DISABLED, unknown(DYNAMIC)],
    ['a disabled block, where the sources choose', DISABLED, unknown(CHOICE)],
    ['no block, where the sources choose', NO_BLOCK, unknown(CHOICE)],
    ['no block, where the sources cannot tell', NO_BLOCK, unknown()],
    ['the same new key', NEW_KEY, { ...NEW_KEY }],
    ['the same known key', KNOWN_KEY, { ...KNOWN_KEY }],
    ['the default key for both', MANAGED, { ...MANAGED }],
    ['an AWS owned key for both, for another reason', NO_BLOCK, DISABLED],
  ])('is left to the plan: %s', (_, plan, sources) => {
    expect(mergedTable({ after: plan }, { after: sources }).after).toBe(plan);
  });

  it.each<[string, Encryption, Encryption]>([
    ['one new key, where the sources show an expression that chooses', NEW_KEY, kms(CHOICE)],
    ['one new key, where the sources name the other', NEW_KEY, OTHER_NEW_KEY],
    ['one new key, where the sources name one that is there', NEW_KEY, KNOWN_KEY],
    ['no block on a create, where the sources have a dynamic one whose number is unknown', NO_BLOCK, unknown(DYNAMIC)],
  ])('is corrected by the sources: %s', (_, plan, sources) => {
    expect(mergedTable({ after: plan }, { after: sources }).after).toEqual({ ...sources, bySources: true });
  });

  it.each<[string, Encryption, Encryption, 'kms' | 'unknown']>([
    ['a customer managed key and none', KNOWN_KEY, NO_BLOCK, 'unknown'],
    ['the default key and none', MANAGED, DISABLED, 'unknown'],
    ['none and a customer managed key', NO_BLOCK, KNOWN_KEY, 'unknown'],
    ['none and the default key', DISABLED, MANAGED, 'unknown'],
    ['a customer managed key and the default one', NEW_KEY, MANAGED, 'kms'],
    ['the default key and a customer managed one', MANAGED, NEW_KEY, 'kms'],
  ])('cannot be told where the sources tell another kind of key: %s', (_, plan, sources, expected) => {
    expect(mergedTable({ after: plan }, { after: sources }).after).toEqual({
      class: expected,
      reasons: { references: [], because: 'sources-differ', readings: { plan, sources } },
      bySources: true,
    });
  });
});

describe('a table', () => {
  it('that the plan destroys gets no encryption from the sources', () => {
    expect(mergedTable({ after: null }, { after: KNOWN_KEY }).after).toBeNull();
  });

  it('keeps the encryption of the plan where the sources have none', () => {
    expect(mergedTable({ after: KNOWN_KEY }, { after: null }).after).toBe(KNOWN_KEY);
  });

  it('that the sources do not have stays as the plan tells it', () => {
    const table = tableWith({ after: kms(), transition: 'unknown' });
    expect(
      mergeModels(modelOf([table]), modelOf([tableWith({ address: 'aws_dynamodb_table.another', after: MANAGED })]))
        .tables,
    ).toEqual([table]);
  });

  it('that the sources alone have is not there', () => {
    expect(mergeModels(modelOf([]), modelOf([TABLE], [replicaWith({})]))).toMatchObject({ tables: [], replicas: [] });
  });

  it('changes as the encryption does that the sources decide', () => {
    expect(mergedTable({ before: MANAGED, after: kms(), transition: 'unknown' }, { after: KNOWN_KEY }).transition).toBe(
      're-encrypted',
    );
    expect(
      mergedTable({ before: KNOWN_KEY, after: kms(), transition: 'unknown' }, { after: KNOWN_KEY }).transition,
    ).toBe('unchanged');
    expect(
      mergedTable({ before: NEW_KEY, after: OTHER_NEW_KEY, transition: 're-encrypted' }, { after: kms(CHOICE) })
        .transition,
    ).toBe('unknown');
  });

  it('states what the sources have', () => {
    expect(mergedTable({ statement: SAME }, { statement: REMOVED }).statement).toBe(REMOVED);
  });

  it.each<[string, Reasons | null, Reasons | null, Reasons | null]>([
    ['by the plan', undetermined(), null, undetermined()],
    ['by both, for the reason of the sources', undetermined(), undetermined(DYNAMIC), undetermined(DYNAMIC)],
    ['by the sources alone: the plan knows them', null, undetermined(DYNAMIC), null],
    ['by neither', null, null, null],
  ])('whose replicas are in reasons: %s', (_, plan, sources, expected) => {
    expect(mergedTable({ replicasReasons: plan }, { replicasReasons: sources }).replicasReasons).toEqual(expected);
  });

  it('has the replicas of the plan, with what the sources know of each', () => {
    const [first, second] = [replicaWith({ after: kms() }), replicaWith({ after: NEW_KEY })];
    const { replicas } = mergedTable(
      { replicas: [first, second] },
      { replicas: [replicaWith({ after: MANAGED }), replicaWith({ after: OTHER_NEW_KEY })] },
    );
    expect(replicas.map(({ after }) => after)).toEqual([
      { ...MANAGED, bySources: true },
      { ...OTHER_NEW_KEY, bySources: true },
    ]);
  });

  it.each<[string, number]>([
    ['fewer', 1],
    ['more', 3],
  ])('has the replicas of the plan as they are where the sources have %s', (_, count) => {
    const replicas = [replicaWith({ after: kms() }), replicaWith({ after: kms() })];
    expect(
      mergedTable({ replicas }, { replicas: Array.from({ length: count }, () => replicaWith({ after: MANAGED })) })
        .replicas,
    ).toEqual(replicas);
  });
});

describe('a replica', () => {
  const FROM_SOURCES = {
    namesKey: true,
    recreatedBecause: 'key',
    statement: REMOVED,
    statedKey: ['replica', 1, 'kms_key_arn'],
  } as const satisfies Partial<Replica>;

  it('whose key the sources decide is named and recreated as they say', () => {
    expect(
      mergedReplica({ after: kms(), recreatedBecause: 'undetermined' }, { ...FROM_SOURCES, after: KNOWN_KEY }),
    ).toMatchObject({ ...FROM_SOURCES, after: { ...KNOWN_KEY, bySources: true } });
  });

  it.each<[string, Encryption | null, Encryption | null]>([
    ['the plan knows its key', KNOWN_KEY, { ...KNOWN_KEY }],
    ['the plan and the sources tell different kinds of key', KNOWN_KEY, NO_BLOCK],
    ['its kind of key stays that of the plan', unknown(), kms(DYNAMIC)],
    ['the plan removes it', null, null],
    ['the plan alone removes it', null, KNOWN_KEY],
    ['the plan alone keeps it', KNOWN_KEY, null],
  ])('is named and recreated as the plan says where %s', (_, plan, sources) => {
    const { namesKey, recreatedBecause } = mergedReplica(
      { after: plan, recreatedBecause: 'undetermined' },
      { ...FROM_SOURCES, after: sources },
    );
    expect({ namesKey, recreatedBecause }).toEqual({ namesKey: false, recreatedBecause: 'undetermined' });
  });

  it('states what the sources have, whoever knows its key', () => {
    const { statement, statedKey } = FROM_SOURCES;
    expect(mergedReplica({ after: KNOWN_KEY }, { ...FROM_SOURCES, after: { ...KNOWN_KEY } })).toMatchObject({
      after: KNOWN_KEY,
      statement,
      statedKey,
    });
  });

  it('that the sources do not have stays as the plan tells it', () => {
    const replica = replicaWith({ after: kms() });
    expect(
      mergeModels(
        modelOf([], [replica]),
        modelOf([], [replicaWith({ address: 'aws_dynamodb_table_replica.another', after: MANAGED })]),
      ).replicas,
    ).toEqual([replica]);
  });
});
