import { readFileSync } from 'node:fs';

const TABLE = read('describe-table.json');
const KEY = read('describe-key.json');

function read(file: string): Record<string, Record<string, unknown>> {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as Record<string, Record<string, unknown>>;
}

export const [A, B, WEST, WEST_2, MANAGED] = [
  'us-east-1:111122223333:key/aaaaaaaa',
  'us-east-1:111122223333:key/bbbbbbbb',
  'us-west-2:111122223333:key/cccccccc',
  'us-west-2:111122223333:key/dddddddd',
  'us-east-1:111122223333:key/eeeeeeee',
].map((start) => `arn:aws:kms:${start}-1111-2222-3333-444444444444`) as [string, string, string, string, string];

/** What AWS answers about a table with a key, changed as a test needs it: null leaves a member out. */
export interface TableChange {
  readonly name?: string;
  readonly region?: string;
  readonly account?: string;
  readonly status?: string;
  readonly key?: string | null;
  readonly sse?: Readonly<Record<string, string | number | null>> | null;
  readonly replicas?: readonly Readonly<Record<string, string | null>>[];
}

export function describeTable({
  name = 'orders',
  region = 'us-east-1',
  account = '111122223333',
  status = 'ACTIVE',
  key = A,
  sse = {},
  replicas = [],
}: TableChange = {}): { readonly Table: Record<string, unknown> } {
  const { Replicas: _, SSEDescription: encryption, ...table } = TABLE['Table']!;
  return {
    Table: {
      ...table,
      TableName: name,
      TableStatus: status,
      TableArn: `arn:aws:dynamodb:${region}:${account}:table/${name}`,
      ...(replicas.length === 0
        ? {}
        : { Replicas: replicas.map((replica) => without({ ReplicaStatus: 'ACTIVE', ...replica })) }),
      ...(sse === null ? {} : { SSEDescription: without({ ...(encryption as object), KMSMasterKeyArn: key, ...sse }) }),
    },
  };
}

export function describeKey(arn: string, change: Readonly<Record<string, unknown>> = {}): object {
  return { KeyMetadata: { ...KEY['KeyMetadata'], Arn: arn, KeyId: arn.split('/')[1], ...change } };
}

export function rotationStatus(keyId: string, enabled: boolean): object {
  return {
    KeyId: keyId,
    KeyRotationEnabled: enabled,
    RotationPeriodInDays: 365,
    NextRotationDate: '2027-11-20T09:12:44.016000+01:00',
  };
}

export function listAliases(name: string, target: string | null, region = 'us-east-1'): object {
  return {
    Aliases: [
      {
        AliasName: name,
        AliasArn: `arn:aws:kms:${region}:111122223333:${name}`,
        ...(target === null ? {} : { TargetKeyId: target.split('/')[1] }),
        CreationDate: '2026-11-20T09:12:44.016000+01:00',
      },
    ],
  };
}

function without(members: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null));
}

/** As the aws command prints it. */
export function printed(...answers: readonly object[]): string {
  return answers.map((answer) => `${JSON.stringify(answer, null, 4)}\n`).join('');
}
