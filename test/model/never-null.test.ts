import { describe, expect, it } from 'vitest';
import { ALIAS_TYPES, isNeverNull, KEY_TYPES, TABLE_TYPES } from '../../src/model/resource-types.js';
import type { Path } from '../../src/plan/value.js';

const neverNull = (type: string, path: Path, mode: 'managed' | 'data' = 'managed'): boolean =>
  isNeverNull({ resource: { address: `${type}.x`, mode, type, name: 'x', module: [], key: undefined }, path });

const OTHERS = ['policy', 'description', 'kms_key_arn', 'stream_arn', 'name', 'alias_name', 'target_key_id'];
const GIVEN = ['arn', 'id', 'key_id', 'target_key_arn'];

describe('what a resource has after the apply in any case', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['key', KEY_TYPES, ['arn', 'id', 'key_id']],
    ['alias', ALIAS_TYPES, ['arn', 'id', 'target_key_arn']],
    ['table', TABLE_TYPES, ['arn', 'id']],
    [
      'resource of another type',
      ['aws_kms_key_policy', 'aws_s3_bucket', 'aws_ssm_parameter', 'aws_dynamodb_table_replica'],
      [],
    ],
  ])('is for a %s what KMS or DynamoDB give it, and nothing else', (_, types, expected) => {
    for (const type of types)
      expect([type, ...[...GIVEN, ...OTHERS].filter((name) => neverNull(type, [name]))]).toEqual([type, ...expected]);
  });

  it.each([...KEY_TYPES, ...ALIAS_TYPES, ...TABLE_TYPES])('is not what a data source reads: data.%s', (type) => {
    expect(GIVEN.filter((name) => neverNull(type, [name], 'data'))).toEqual([]);
  });

  it.each<[string, Path]>([
    ['the resource as a whole', []],
    ['a part of an attribute', ['arn', 0]],
    ['an attribute of an instance', ['id', 'arn']],
    ['an element', [0]],
  ])('is no other path: %s', (_, path) => {
    for (const type of [...KEY_TYPES, ...ALIAS_TYPES, ...TABLE_TYPES]) expect(neverNull(type, path)).toBe(false);
  });
});
