import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/gate/report.js';
import type { Requirement } from '../../src/rules/rule.js';
import type { State } from '../../src/verify/evidence.js';
import { exitCodeOfEvidence } from '../../src/verify/verify-command.js';
import { planJson, reportOn, reportOnFixture } from '../support/fixtures.js';
import { A, B, describeKey, describeTable, listAliases, MANAGED, rotationStatus, WEST, WEST_2 } from './answers.js';
import { evidenceOn, evidenceOnFixture } from './evidence-on.js';

interface Case {
  readonly what: string;
  readonly claim: string;
  readonly require?: Requirement;
  readonly tables: readonly object[];
  readonly keys?: readonly object[];
  readonly state: State;
  /** Every reason, of the table and its replicas: what each has in it. None where it is done. */
  readonly reasons?: readonly RegExp[];
  readonly compared?: 'key' | 'kind' | null;
}

const t = (change: Parameters<typeof describeTable>[0] = {}): object => describeTable({ name: 't', ...change });
const west = (change: Readonly<Record<string, string | null>> = {}): Readonly<Record<string, string | null>> => ({
  RegionName: 'us-west-2',
  KMSMasterKeyId: WEST_2,
  ...change,
});
const MRK = 'mrk-1234abcd12ab34cd56ef1234567890ab';

const TO_B = 'customer-key-changed-to-another';
const CREATED = 'customer-key-changed-to-one-created-here';
const WITH_REPLICA = 'table-and-replica-key-changed';

const CASES: readonly Case[] = [
  { what: 'the planned key', claim: TO_B, tables: [t({ key: B })], state: 'done', compared: 'key' },
  {
    what: 'the planned key, enabled in KMS',
    claim: TO_B,
    tables: [t({ key: B })],
    keys: [describeKey(B)],
    state: 'done',
    compared: 'key',
  },
  {
    what: 'the key that it had, not begun',
    claim: TO_B,
    tables: [t({ key: A })],
    state: 'not-compliant',
    reasons: [/^It still has the key that it had before, .*aaaaaaaa.*bbbbbbbb.*not begun\.$/],
  },
  {
    what: 'a third key',
    claim: TO_B,
    tables: [t({ key: MANAGED })],
    state: 'not-compliant',
    reasons: [/^It has the key .*eeeeeeee.* and not the planned .*bbbbbbbb/],
  },
  {
    what: 'the old key while DynamoDB re-encrypts',
    claim: TO_B,
    tables: [t({ key: A, sse: { Status: 'UPDATING' } })],
    state: 'in-progress',
    reasons: [/^SSEDescription\.Status is UPDATING.*aaaaaaaa/],
  },
  {
    what: 'KMS being turned on',
    claim: TO_B,
    tables: [t({ key: null, sse: { Status: 'ENABLING' } })],
    state: 'in-progress',
    reasons: [/ENABLING.*no key yet/],
  },
  {
    what: 'KMS being turned off',
    claim: TO_B,
    tables: [t({ key: B, sse: { Status: 'DISABLING' } })],
    state: 'in-progress',
    reasons: [/DISABLING/],
  },
  {
    what: 'a table that is being updated',
    claim: TO_B,
    tables: [t({ key: B, status: 'UPDATING' })],
    state: 'in-progress',
    reasons: [/^TableStatus is UPDATING\.$/],
  },
  {
    what: 'a table that is being made',
    claim: 'created-with-a-literal-key',
    tables: [t({ sse: null, status: 'CREATING' })],
    state: 'in-progress',
    reasons: [/^TableStatus is CREATING\.$/],
  },
  {
    what: 'no SSEDescription',
    claim: TO_B,
    tables: [t({ sse: null })],
    state: 'not-compliant',
    reasons: [/^KMS is not on: there is no SSEDescription/],
  },
  {
    what: 'Status DISABLED',
    claim: TO_B,
    tables: [t({ key: B, sse: { Status: 'DISABLED' } })],
    state: 'not-compliant',
    reasons: [/^KMS is not on: SSEDescription has Status DISABLED/],
  },
  {
    what: 'another SSEType',
    claim: TO_B,
    tables: [t({ key: B, sse: { SSEType: 'AES256' } })],
    state: 'not-compliant',
    reasons: [/^KMS is not on: .*SSEType AES256/],
  },
  {
    what: 'no SSEType',
    claim: TO_B,
    tables: [t({ key: B, sse: { SSEType: null } })],
    state: 'not-compliant',
    reasons: [/^KMS is not on: .*SSEType missing/],
  },
  {
    what: 'a Status that is not known',
    claim: TO_B,
    tables: [t({ key: B, sse: { Status: 'PAUSED' } })],
    state: 'undetermined',
    reasons: [/^SSEDescription\.Status is PAUSED/],
  },
  {
    what: 'no KMSMasterKeyArn',
    claim: TO_B,
    tables: [t({ key: null })],
    state: 'undetermined',
    reasons: [/no KMSMasterKeyArn/],
  },
  {
    what: 'a key that is inaccessible',
    claim: TO_B,
    tables: [t({ key: B, sse: { InaccessibleEncryptionDateTime: '2026-11-21T08:00:00+01:00' } })],
    state: 'not-compliant',
    reasons: [/cannot use its key since 2026-11-21T08:00:00\+01:00/],
  },
  {
    what: 'a key that is inaccessible, as an SDK writes it',
    claim: TO_B,
    tables: [t({ key: B, sse: { InaccessibleEncryptionDateTime: 1795248000 } })],
    state: 'not-compliant',
    reasons: [/since 1795248000 seconds after 1970/],
  },
  {
    what: 'an inaccessible key while it is being changed',
    claim: TO_B,
    tables: [t({ key: A, sse: { Status: 'UPDATING', InaccessibleEncryptionDateTime: '2026-11-21T08:00:00Z' } })],
    state: 'not-compliant',
    reasons: [/UPDATING/, /cannot use its key/],
  },
  ...['INACCESSIBLE_ENCRYPTION_CREDENTIALS', 'ARCHIVING', 'ARCHIVED', 'DELETING'].map(
    (status): Case => ({
      what: `TableStatus ${status}`,
      claim: TO_B,
      tables: [t({ key: B, status })],
      state: 'not-compliant',
      reasons: [new RegExp(`^TableStatus is ${status}\\.$`)],
    }),
  ),
  {
    what: 'a TableStatus that is not known',
    claim: TO_B,
    tables: [t({ key: B, status: 'REPLICATION_NOT_AUTHORIZED' })],
    state: 'undetermined',
    reasons: [/REPLICATION_NOT_AUTHORIZED/],
  },
  {
    what: 'no answer about the table',
    claim: TO_B,
    tables: [describeTable({ name: 'other', key: B })],
    state: 'not-compliant',
    reasons: [/^No answer of DescribeTable is about the table t in us-east-1/],
  },
  {
    what: 'an answer from another region',
    claim: TO_B,
    tables: [t({ key: B, region: 'eu-west-1' })],
    state: 'not-compliant',
    reasons: [/^No answer/],
  },
  {
    what: 'the answers of two accounts: the one of the account of the key',
    claim: TO_B,
    tables: [t({ key: B }), t({ key: A, account: '444455556666' })],
    state: 'done',
  },
  {
    what: 'the answers of two accounts that nothing tells apart',
    claim: 'created-enabled-without-a-key',
    tables: [t({ key: MANAGED }), t({ key: MANAGED, account: '444455556666' })],
    state: 'undetermined',
    reasons: [/several tables/],
  },
  {
    what: 'no name in the report',
    claim: 'sensitive-table-name-and-tags',
    tables: [describeTable()],
    state: 'not-compliant',
    reasons: [/The plan gives it an AWS owned key/, /does not have its name/],
  },
  {
    what: 'a replica of a table elsewhere',
    claim: 'table-replica-key-changed',
    tables: [t({ region: 'us-west-2', key: WEST_2 })],
    state: 'done',
    compared: 'key',
  },
  {
    what: 'a replica of a table elsewhere, and no answer',
    claim: 'table-replica-key-changed',
    tables: [t()],
    state: 'not-compliant',
    reasons: [/No answer of DescribeTable is about the table t in us-west-2/],
  },
  {
    what: 'no region in the report',
    claim: 'region-behind-a-condition',
    tables: [describeTable({ region: 'eu-west-1', key: A })],
    state: 'done',
    compared: 'key',
  },
  {
    what: 'no region in the report, and two answers',
    claim: 'region-behind-a-condition',
    tables: [describeTable(), describeTable({ region: 'eu-west-1' })],
    state: 'undetermined',
    reasons: [/several tables/],
  },

  {
    what: 'a disabled key',
    claim: TO_B,
    tables: [t({ key: B })],
    keys: [describeKey(B, { KeyState: 'Disabled' })],
    state: 'not-compliant',
    reasons: [/cannot be used: its KeyState is Disabled/],
  },
  {
    what: 'a key that is to be deleted',
    claim: TO_B,
    tables: [t({ key: B })],
    keys: [describeKey(B, { KeyState: 'PendingDeletion', DeletionDate: '2026-12-20T00:00:00Z' })],
    state: 'not-compliant',
    reasons: [/to be deleted on 2026-12-20T00:00:00Z/],
  },
  {
    what: 'a key that is being made',
    claim: TO_B,
    tables: [t({ key: B })],
    keys: [describeKey(B, { KeyState: 'Creating' })],
    state: 'in-progress',
    reasons: [/KeyState is Creating/],
  },
  {
    what: 'the planned key, which AWS manages, where a customer managed one is required',
    claim: 'default-key-arn-configured-plans-an-update-every-time',
    require: 'customer-managed',
    tables: [t({ key: MANAGED })],
    keys: [describeKey(MANAGED, { KeyManager: 'AWS' })],
    state: 'not-compliant',
    reasons: [/AWS managed key .*eeeeeeee.* customer managed key is required/],
  },
  {
    what: 'the planned key, which AWS manages, where KMS is required',
    claim: 'default-key-arn-configured-plans-an-update-every-time',
    tables: [t({ key: MANAGED })],
    keys: [describeKey(MANAGED, { KeyManager: 'AWS' })],
    state: 'done',
  },

  {
    what: 'a key made in the run, that KMS was asked about',
    claim: CREATED,
    tables: [t({ key: B })],
    keys: [describeKey(B)],
    state: 'done',
    compared: 'kind',
  },
  {
    what: 'a key made in the run, that KMS was not asked about',
    claim: CREATED,
    tables: [t({ key: B })],
    state: 'undetermined',
    reasons: [/whether that is the planned aws_kms_key\.k cannot be told/],
  },
  {
    what: 'the key that it had, in place of one made in the run',
    claim: CREATED,
    tables: [t({ key: A })],
    keys: [describeKey(A)],
    state: 'not-compliant',
    reasons: [/^It still has the key that it had before.*not aws_kms_key\.k/],
  },
  {
    what: 'the AWS managed key in place of one made in the run',
    claim: CREATED,
    tables: [t({ key: MANAGED })],
    keys: [describeKey(MANAGED, { KeyManager: 'AWS' })],
    state: 'not-compliant',
    reasons: [/AWS managed key/],
  },
  {
    what: 'a key made in the run that is disabled',
    claim: CREATED,
    tables: [t({ key: B })],
    keys: [describeKey(B, { KeyState: 'Disabled' })],
    state: 'not-compliant',
    reasons: [/KeyState is Disabled/],
  },
  {
    what: 'a sensitive key that KMS was not asked about',
    claim: 'sensitive-key-variable',
    tables: [describeTable({ key: B })],
    state: 'undetermined',
    reasons: [/^It has the key \(sensitive\); whether that is the planned one cannot be told/],
  },
  {
    what: 'a sensitive key',
    claim: 'sensitive-key-variable',
    tables: [describeTable({ key: B })],
    keys: [describeKey(B)],
    state: 'done',
    compared: 'kind',
  },
  {
    what: 'an alias',
    claim: 'key-literal-alias-arn',
    tables: [describeTable({ key: B })],
    keys: [describeKey(B)],
    state: 'undetermined',
    reasons: [/planned alias .*alias\/orders.*list-aliases/],
  },
  {
    what: 'an alias of that key',
    claim: 'key-literal-alias-arn',
    tables: [describeTable({ key: B })],
    keys: [listAliases('alias/orders', B)],
    state: 'done',
    compared: 'key',
  },
  {
    what: 'an alias of another key',
    claim: 'key-literal-alias-arn',
    tables: [describeTable({ key: B })],
    keys: [listAliases('alias/orders', A), listAliases('alias/aws/s3', null)],
    state: 'not-compliant',
    reasons: [/bbbbbbbb.*not the planned .*aaaaaaaa/],
  },
  {
    what: 'an alias made in the run',
    claim: 'alias-arn-created-in-the-same-plan',
    tables: [describeTable({ key: B })],
    keys: [describeKey(B)],
    state: 'done',
    compared: 'kind',
  },

  {
    what: 'the AWS managed key',
    claim: 'created-enabled-without-a-key',
    tables: [t({ key: MANAGED })],
    state: 'done',
    compared: null,
  },
  {
    what: 'the AWS managed key, that KMS was asked about',
    claim: 'created-enabled-without-a-key',
    tables: [t({ key: MANAGED })],
    keys: [describeKey(MANAGED, { KeyManager: 'AWS' })],
    state: 'done',
    compared: 'kind',
  },
  {
    what: "another account's key in place of the AWS managed one",
    claim: 'created-enabled-without-a-key',
    tables: [t({ key: A.replace('111122223333', '999999999999') })],
    state: 'not-compliant',
    reasons: [/which is of another account than the table/],
  },
  {
    what: 'a key of another region in place of one made in the run',
    claim: CREATED,
    tables: [t({ key: B.replace('us-east-1', 'eu-west-1') })],
    keys: [describeKey(B.replace('us-east-1', 'eu-west-1'))],
    state: 'not-compliant',
    reasons: [/which is of another region than the table/],
  },
  {
    what: 'a customer managed key in place of the AWS managed one',
    claim: 'created-enabled-without-a-key',
    tables: [t({ key: A })],
    keys: [describeKey(A)],
    state: 'not-compliant',
    reasons: [/customer managed, and the plan gives it the AWS managed key/],
  },
  {
    what: 'the AWS managed key where a customer managed one is required',
    claim: 'created-enabled-without-a-key',
    require: 'customer-managed',
    tables: [t({ key: MANAGED })],
    state: 'not-compliant',
    reasons: [/^The plan gives it the AWS managed key aws\/dynamodb, and a customer managed key is required\.$/],
  },
  {
    what: 'an AWS owned key, as planned',
    claim: 'created-disabled',
    tables: [t({ sse: null })],
    state: 'not-compliant',
    reasons: [/^The plan gives it an AWS owned key, and KMS encryption is required\.$/],
  },
  {
    what: 'a KMS key where an AWS owned one is planned',
    claim: 'encryption-turned-off',
    tables: [t({ key: A })],
    state: 'not-compliant',
    reasons: [/^The plan gives it an AWS owned key/, /^It has the KMS key .*aaaaaaaa/],
  },
  {
    what: 'an AWS owned key while the table is made: no waiting fixes that',
    claim: 'created-disabled',
    tables: [t({ sse: null, status: 'CREATING' })],
    state: 'not-compliant',
    reasons: [/AWS owned key/, /CREATING/],
  },

  {
    what: 'any KMS key where the plan does not show which',
    claim: 'block-made-by-dynamic',
    tables: [describeTable({ key: B })],
    state: 'done',
    compared: 'kind',
  },
  {
    what: 'a key of which the kind is required and not known',
    claim: 'block-made-by-dynamic',
    require: 'customer-managed',
    tables: [describeTable({ key: B })],
    state: 'undetermined',
    reasons: [/whether that is customer managed cannot be told/],
  },
  {
    what: 'a key of the kind that is required',
    claim: 'block-made-by-dynamic',
    require: 'customer-managed',
    tables: [describeTable({ key: B })],
    keys: [describeKey(B)],
    state: 'done',
  },
  {
    what: 'a key of another kind than required',
    claim: 'block-made-by-dynamic',
    require: 'customer-managed',
    tables: [describeTable({ key: MANAGED })],
    keys: [describeKey(MANAGED, { KeyManager: 'AWS' })],
    state: 'not-compliant',
    reasons: [/customer managed key is required/],
  },
  {
    what: 'an AWS owned key where the plan does not show which',
    claim: 'restored-table-without-a-block',
    tables: [t({ sse: null })],
    state: 'not-compliant',
    reasons: [/^KMS is not on: there is no SSEDescription.*KMS encryption is required\.$/],
  },
  {
    what: 'a KMS key where the plan shows nothing',
    claim: 'restored-table-without-a-block',
    tables: [t({ key: A })],
    state: 'done',
  },

  { what: 'a table and its replica', claim: WITH_REPLICA, tables: [t({ key: B, replicas: [west()] })], state: 'done' },
  {
    what: 'a replica by the id of its key',
    claim: WITH_REPLICA,
    tables: [t({ key: B, replicas: [west({ KMSMasterKeyId: WEST_2.split('/')[1]! })] })],
    state: 'done',
  },
  {
    what: 'a replica that is missing',
    claim: WITH_REPLICA,
    tables: [t({ key: B })],
    state: 'not-compliant',
    reasons: [/^DescribeTable shows no replica in us-west-2\.$/],
  },
  {
    what: 'a replica that is missing, though a table of its name is there',
    claim: WITH_REPLICA,
    tables: [t({ key: B }), t({ region: 'us-west-2', key: WEST_2 })],
    state: 'not-compliant',
    reasons: [/no replica in us-west-2/],
  },
  {
    what: 'a replica with its old key',
    claim: WITH_REPLICA,
    tables: [t({ key: B, replicas: [west({ KMSMasterKeyId: WEST })] })],
    state: 'not-compliant',
    reasons: [/still has the key that it had before, .*cccccccc/],
  },
  {
    what: 'a replica that is being made',
    claim: WITH_REPLICA,
    tables: [t({ key: B, replicas: [west({ ReplicaStatus: 'CREATING' })] })],
    state: 'in-progress',
    reasons: [/^ReplicaStatus is CREATING\.$/],
  },
  {
    what: 'a replica that could not be made',
    claim: WITH_REPLICA,
    tables: [t({ key: B, replicas: [west({ ReplicaStatus: 'CREATION_FAILED' })] })],
    state: 'not-compliant',
    reasons: [/CREATION_FAILED/],
  },
  {
    what: 'a replica that is inaccessible',
    claim: WITH_REPLICA,
    tables: [t({ key: B, replicas: [west({ ReplicaInaccessibleDateTime: '2026-11-21T08:00:00Z' })] })],
    state: 'not-compliant',
    reasons: [/cannot use its key since/],
  },
  {
    what: 'a replica without a key',
    claim: WITH_REPLICA,
    tables: [t({ key: B, replicas: [west({ KMSMasterKeyId: null })] })],
    state: 'not-compliant',
    reasons: [/shows no key of its own/],
  },
  {
    what: 'a replica whose own region shows more',
    claim: WITH_REPLICA,
    tables: [t({ key: B, replicas: [west()] }), t({ region: 'us-west-2', key: WEST, sse: { Status: 'UPDATING' } })],
    state: 'in-progress',
    reasons: [/SSEDescription\.Status is UPDATING/],
  },
  {
    what: 'a replica that only the list of replicas shows as inaccessible',
    claim: WITH_REPLICA,
    tables: [
      t({ key: B, replicas: [west({ ReplicaInaccessibleDateTime: '2026-11-21T08:00:00Z' })] }),
      t({ region: 'us-west-2', key: WEST_2 }),
    ],
    state: 'not-compliant',
    reasons: [/cannot use its key since/],
  },
  {
    what: 'a replica that only the list of replicas shows as being updated',
    claim: WITH_REPLICA,
    tables: [t({ key: B, replicas: [west({ ReplicaStatus: 'UPDATING' })] }), t({ region: 'us-west-2', key: WEST_2 })],
    state: 'in-progress',
    reasons: [/^ReplicaStatus is UPDATING/],
  },
  {
    what: 'a replica whose own region shows another type',
    claim: WITH_REPLICA,
    tables: [t({ key: B, replicas: [west()] }), t({ region: 'us-west-2', sse: null })],
    state: 'not-compliant',
    reasons: [/KMS is not on/],
  },
  {
    what: 'a replica, but no answer about the table',
    claim: WITH_REPLICA,
    tables: [t({ region: 'us-west-2', key: WEST_2 })],
    state: 'not-compliant',
    reasons: [/No answer of DescribeTable is about the table t in us-east-1/],
  },
  {
    what: 'neither the table nor its replica',
    claim: WITH_REPLICA,
    tables: [describeTable()],
    state: 'not-compliant',
    reasons: [/about the table t/, /shows the replica in us-west-2/],
  },
  {
    what: 'a replica with the AWS managed key of which the table says nothing',
    claim: 'managed-replica-behind-a-dynamic-block-updated',
    tables: [describeTable({ key: MANAGED, replicas: [west({ KMSMasterKeyId: null })] })],
    state: 'undetermined',
    reasons: [/--region us-west-2/],
  },
];

const messagesOf = (evidence: Awaited<ReturnType<typeof evidenceOnFixture>>): readonly string[] =>
  evidence.tables
    .flatMap((table) => [table, ...table.replicas])
    .flatMap(({ reasons }) => reasons.map(({ message }) => message));

describe('verify', () => {
  it.each(CASES)('$state: $what', async ({ claim, require, tables, keys, state, reasons = [], compared }) => {
    const evidence = await evidenceOnFixture(claim, tables, keys, require);
    const messages = messagesOf(evidence);
    expect(evidence.tables.map((table) => table.state)).toEqual([state]);
    expect(messages).toHaveLength(reasons.length);
    for (const [i, reason] of reasons.entries()) expect(messages[i]).toMatch(reason);
    if (compared !== undefined) expect(evidence.tables[0]!.compared).toBe(compared);
    expect(exitCodeOfEvidence(evidence)).toBe(
      { done: 0, excepted: 0, 'in-progress': 3, 'not-compliant': 1, undetermined: 1 }[state],
    );
  });

  it('cannot match a replica of which the report does not show the table', async () => {
    const report = await reportOnFixture('table-replica-key-changed');
    const evidence = evidenceOn({ ...report, tables: report.tables.map((row) => ({ ...row, name: null })) }, [
      t({ region: 'us-west-2', key: WEST_2 }),
    ]);
    expect(evidence.state).toBe('undetermined');
    expect(messagesOf(evidence)[0]).toMatch(/does not say of which table/);
  });

  it('leaves out tables that the plan destroys or forgets', async () => {
    for (const claim of ['destroy-plan', 'table-forgotten', 'no-tables']) {
      const evidence = await evidenceOnFixture(claim, []);
      expect(evidence).toMatchObject({ state: 'done', tables: [], summary: { tables: 0 } });
    }
  });

  it('says what KMS answered, with the rotation by the id or the ARN of the key', async () => {
    for (const id of [B, B.split('/')[1]!]) {
      const evidence = await evidenceOnFixture(TO_B, [t({ key: B })], [rotationStatus(id, true), describeKey(B)]);
      expect(evidence.tables[0]!.observed!.key).toEqual({
        manager: 'CUSTOMER',
        state: 'Enabled',
        deletionDate: null,
        rotation: true,
      });
    }
    const evidence = await evidenceOnFixture(TO_B, [t({ key: B })], [describeKey(B), rotationStatus(A, true)]);
    expect(evidence.tables[0]!.observed!.key!.rotation).toBeNull();
  });

  it('takes the last of several answers about one table', async () => {
    const [old, now] = [t({ key: A, sse: { Status: 'UPDATING' } }), t({ key: B })];
    expect((await evidenceOnFixture(TO_B, [old, now])).state).toBe('done');
    expect((await evidenceOnFixture(TO_B, [now, old])).state).toBe('in-progress');
  });

  it('shows nothing that the plan marks as sensitive, though AWS answers with it', async () => {
    const evidence = await evidenceOnFixture(
      'sensitive-key-variable',
      [describeTable({ key: B })],
      [describeKey(B, { KeyState: 'Disabled' })],
    );
    expect(evidence.state).toBe('not-compliant');
    expect(JSON.stringify(evidence)).not.toContain('bbbbbbbb');
  });

  it('names replicas that the report does not show', async () => {
    const evidence = await evidenceOnFixture(TO_B, [t({ key: B, replicas: [west()] })]);
    expect(evidence.tables[0]!.notes.join()).toMatch(/replica in us-west-2 that the report does not show/);
  });

  it('takes the same multi-Region key in the region of the replica for the planned one, and another id or account not', async () => {
    const plan = planJson(WITH_REPLICA);
    const planned = `arn:aws:kms:us-east-1:111122223333:key/${MRK}`;
    const report = await reportOn(JSON.parse(JSON.stringify(plan).replaceAll(WEST_2, planned)) as typeof plan);
    const stateWith = (key: string): State =>
      evidenceOn(report, [t({ key: B, replicas: [west({ KMSMasterKeyId: key })] })]).state;
    expect(stateWith(`arn:aws:kms:us-west-2:111122223333:key/${MRK}`)).toBe('done');
    expect(stateWith(MRK)).toBe('done');
    expect(stateWith(`arn:aws:kms:eu-west-1:111122223333:key/${MRK}`)).toBe('not-compliant');
    expect(stateWith(`arn:aws:kms:us-west-2:444455556666:key/${MRK}`)).toBe('not-compliant');
    expect(stateWith(`arn:aws:kms:us-west-2:111122223333:key/${MRK.replace('1', '2')}`)).toBe('not-compliant');
    expect(
      evidenceOn(await reportOnFixture(WITH_REPLICA), [
        t({ key: B, replicas: [west({ KMSMasterKeyId: WEST_2.replace('us-west-2', 'eu-west-1') })] }),
      ]).state,
    ).toBe('not-compliant');
  });
});

describe('keys made in the run', () => {
  const both = (orders: string, payments: string): readonly object[] => [
    describeTable({ name: 'orders', key: orders }),
    describeTable({ name: 'payments', key: payments }),
  ];
  const states = async (claim: string, tables: readonly object[]): Promise<Record<string, State>> => {
    const evidence = await evidenceOnFixture(
      claim,
      tables,
      [A, B].map((key) => describeKey(key)),
    );
    return Object.fromEntries(evidence.tables.map(({ name, state }) => [name, state]));
  };

  it('are one key where they have one address', async () => {
    const claim = 'retrofit-beside-a-new-table-without-a-block';
    expect(await states(claim, both(B, B))).toMatchObject({ orders: 'done', payments: 'done' });
    const [C] = ['arn:aws:kms:us-east-1:111122223333:key/99999999-1111-2222-3333-444444444444'];
    const evidence = await evidenceOnFixture(claim, both(B, C!), [describeKey(B), describeKey(C!)]);
    expect(messagesOf(evidence)[0]).toMatch(
      /bbbbbbbb.*and .*payments in us-east-1 the key .*99999999.*the plan gives both the key aws_kms_key\.orders/,
    );
    expect(evidence.tables.slice(0, 2).map(({ state }) => state)).toEqual(['not-compliant', 'not-compliant']);
  });

  it('are different keys where they have different addresses', async () => {
    expect(await states('for-each-chained-from-keys', both(A, B))).toEqual({ orders: 'done', payments: 'done' });
    expect(await states('for-each-chained-from-keys', both(A, A))).toEqual({
      orders: 'not-compliant',
      payments: 'not-compliant',
    });
  });

  it('are not compared while DynamoDB still shows the old ones', async () => {
    const tables = [
      describeTable({ name: 'orders', key: A }),
      describeTable({ name: 'payments', key: A, sse: { Status: 'UPDATING' } }),
    ];
    expect(await states('for-each-chained-from-keys', tables)).toEqual({ orders: 'done', payments: 'in-progress' });
  });

  it('are known where another table of the plan shows the ARN of that address', async () => {
    const report = await reportOnFixture('for-each-chained-from-keys');
    const [orders, payments] = report.tables;
    const after = { ...orders!.after!, key: { ...orders!.after!.key, arn: A } };
    const shown: Report = {
      ...report,
      tables: [
        { ...orders!, after },
        { ...payments!, after: { ...after, key: { ...after.key, arn: null } } },
      ],
    };
    expect(evidenceOn(shown, both(A, A)).tables.map(({ compared }) => compared)).toEqual(['key', 'key']);
    expect(evidenceOn(shown, both(A, B)).tables.map(({ state }) => state)).toEqual(['done', 'not-compliant']);
  });
});

describe('several plans', () => {
  it('are all verified, and one answer does not speak for two of their tables', async () => {
    const report = await reportOnFixture(TO_B);
    const other = (name: string): Report['tables'] => report.tables.map((table) => ({ ...table, plan: 'other', name }));
    const plans = [...report.plans, { ...report.plans[0]!, name: 'other' }];
    const two = { ...report, plans, tables: [...report.tables, ...other('u')] };
    expect(
      evidenceOn(two, [t({ key: B }), describeTable({ name: 'u', key: A })]).tables.map(({ plan, state }) => [
        plan,
        state,
      ]),
    ).toEqual([
      [report.plans[0]!.name, 'done'],
      ['other', 'not-compliant'],
    ]);
    const same = evidenceOn({ ...two, tables: [...report.tables, ...other('t')] }, [t({ key: B })]);
    expect(same.tables.map(({ state }) => state)).toEqual(['undetermined', 'undetermined']);
  });
});

describe('what the policy excuses', () => {
  const excused = async (
    claim: string,
    status: 'waived' | 'baseline' | 'open',
    require: Requirement = 'kms',
  ): Promise<Report> => {
    const report = await reportOnFixture(claim, require);
    return {
      ...report,
      findings: report.findings.map((finding) => ({
        ...finding,
        status,
        waiver:
          status === 'waived'
            ? { reason: 'public data', owner: 'shop', expires: '2027-03-31', by: 'policy', location: null }
            : null,
      })),
    };
  };

  it.each(['waived', 'baseline'] as const)('is excepted where it is as planned, and says so: %s', async (status) => {
    const evidence = evidenceOn(await excused('created-disabled', status), [t({ sse: null })]);
    expect(evidence).toMatchObject({
      state: 'done',
      summary: { excepted: 1, done: 0 },
      tables: [{ state: 'excepted', reasons: [], exception: { status } }],
    });
    expect(evidence.tables[0]!.notes.join()).toMatch(/KMS encryption is required/);
    expect(exitCodeOfEvidence(evidence)).toBe(0);
  });

  it('is nothing where a finding is open', async () => {
    expect(evidenceOn(await excused('created-disabled', 'open'), [t({ sse: null })]).state).toBe('not-compliant');
  });

  it('does not reach what is not as planned', async () => {
    const report = await excused('created-enabled-without-a-key', 'waived', 'customer-managed');
    expect(evidenceOn(report, [t({ key: MANAGED })]).tables[0]!.state).toBe('excepted');
    expect(evidenceOn(report, [t({ sse: null })]).tables[0]!.state).toBe('not-compliant');
    expect(evidenceOn(report, [describeTable()]).tables[0]!.state).toBe('not-compliant');
    expect(evidenceOn(report, [t({ key: MANAGED, sse: { Status: 'UPDATING' } })]).tables[0]!.state).toBe('in-progress');
  });
});

describe('the order of answers about different tables', () => {
  it('does not matter', async () => {
    const report = await reportOnFixture('two-hundred-tables');
    const names = report.tables.map(({ name }) => name!);
    const answers = names.map((name, i) =>
      describeTable({ name, key: i % 7 === 0 ? A : B, ...(i % 11 === 0 ? { sse: { Status: 'UPDATING' } } : {}) }),
    );
    const keys = [describeKey(A), describeKey(B, { KeyState: 'Disabled' }), rotationStatus(A, false)];
    const expected = evidenceOn(report, answers, keys);
    expect(new Set(expected.tables.map(({ state }) => state)).size).toBeGreaterThan(1);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(answers, { minLength: answers.length }),
        fc.shuffledSubarray(keys, { minLength: keys.length }),
        (tables, shuffled) => {
          expect(evidenceOn(report, tables, shuffled)).toEqual(expected);
        },
      ),
      { numRuns: 25 },
    );
  });
});
