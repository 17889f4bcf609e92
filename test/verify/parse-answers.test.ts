import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.js';
import { parseKeyAnswers } from '../../src/verify/key-answers.js';
import { parseTableAnswers } from '../../src/verify/table-answers.js';
import { A, B, describeKey, describeTable, listAliases, printed } from './answers.js';

const ORDERS = describeTable();
const PAYMENTS = describeTable({ name: 'payments', key: B });
const HOSTILE = {
  Table: { ...ORDERS.Table, TableName: 'a"}{[\\', TableArn: 'arn:aws:dynamodb:us-east-1:111122223333:table/a"}{[\\' },
};

const namesIn = (text: string): readonly string[] =>
  parseTableAnswers({ name: 'tables.json', text }).map(({ name }) => name);

function problemWith(parse: () => unknown): string {
  try {
    parse();
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).lines).toHaveLength(1);
    return (error as Error).message;
  }
  throw new Error('it was read');
}

describe('answers about tables', () => {
  it.each([
    ['one, as the aws command prints it', printed(ORDERS), ['orders']],
    ['several, one after the other', printed(ORDERS, PAYMENTS), ['orders', 'payments']],
    ['JSON lines', `${JSON.stringify(ORDERS)}\n${JSON.stringify(PAYMENTS)}\n`, ['orders', 'payments']],
    ['values without anything between', JSON.stringify(ORDERS) + JSON.stringify(PAYMENTS), ['orders', 'payments']],
    ['an array', JSON.stringify([ORDERS, PAYMENTS], null, 2), ['orders', 'payments']],
    ['arrays and objects', `${JSON.stringify([ORDERS])}${JSON.stringify(PAYMENTS)}`, ['orders', 'payments']],
    ['the bare Table', JSON.stringify(ORDERS.Table), ['orders']],
    [
      'a byte order mark and CRLF',
      `\ufeff${printed(ORDERS).replaceAll('\n', '\r\n')}\ufeff${printed(PAYMENTS).replaceAll('\n', '\r\n')}`,
      ['orders', 'payments'],
    ],
    ['white space around', `\n\t  ${printed(ORDERS)}\r\n \n`, ['orders']],
    ['brackets, quotes and backslashes in a name', printed(HOSTILE, PAYMENTS), ['a"}{[\\', 'payments']],
    ['nothing', ' \n', []],
    ['an empty array', '[]', []],
    ['one about a table asked twice', printed(ORDERS, PAYMENTS, ORDERS), ['orders', 'payments']],
  ])('can be %s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it('of one name in two regions or accounts are two tables', () => {
    expect(
      namesIn(printed(ORDERS, describeTable({ region: 'eu-west-1' }), describeTable({ account: '444455556666' }))),
    ).toHaveLength(3);
  });

  it('can be 2,000, and then some text', () => {
    const many = Array.from({ length: 2000 }, (_, i) => describeTable({ name: `tenant-${i}` }));
    expect(namesIn(printed(...many))).toHaveLength(2000);
    expect(problemWith(() => namesIn(`${printed(...many)}An error occurred\n`))).toMatch(
      /^tables\.json is not JSON from line \d+ on; give it/,
    );
  });

  const cut = printed(ORDERS, PAYMENTS);
  it.each([
    [
      'is cut off',
      cut.slice(0, -30),
      /^tables\.json ends within the JSON value that begins on line (5\d): it is cut off; /,
    ],
    ['is cut off within a string', cut.slice(0, cut.lastIndexOf('payments') + 3), /ends within the JSON value/],
    ['is text', 'Unable to locate credentials', /^tables\.json is not JSON from line 1 on; give it/],
    ['is JSON with a fault', '{"Table": {,}}', /is not JSON from line 1 on/],
    ['has brackets that do not match', '{"Table": [}', /is not JSON|ends within/],
    ['is UTF-16', Buffer.from(printed(ORDERS), 'utf16le').toString(), /is not UTF-8.*Out-File -Encoding utf8/],
    [
      'has another answer',
      printed(ORDERS, describeKey(A)),
      /^tables\.json has on line \d+ no answer of DescribeTable, but an object with KeyMetadata; give it what aws dynamodb describe-table/,
    ],
    [
      'has only a part of the answer',
      '{"Status": "ENABLED", "SSEType": "KMS"}',
      /an object with Status, SSEType; .*without --query/,
    ],
    ['has a number', '17', /but number|a number|no answer/],
    [
      'has no ARN',
      JSON.stringify({ Table: { TableName: 'orders', TableStatus: 'ACTIVE' } }),
      /^tables\.json line 1: Table\.TableArn must be a string, found nothing/,
    ],
    [
      'has the ARN of another table',
      JSON.stringify({
        TableName: 'orders',
        TableArn: 'arn:aws:dynamodb:us-east-1:111122223333:table/carts',
        TableStatus: 'ACTIVE',
      }),
      /TableArn is not the ARN of the table "orders"/,
    ],
    [
      'has no status',
      JSON.stringify({ Table: { ...ORDERS.Table, TableStatus: undefined } }),
      /TableStatus must be a string/,
    ],
    [
      'has encryption that is no object',
      JSON.stringify({ Table: { ...ORDERS.Table, SSEDescription: [] } }),
      /SSEDescription must be an object, found an array/,
    ],
    [
      'has encryption without Status',
      JSON.stringify({ Table: { ...ORDERS.Table, SSEDescription: {} } }),
      /SSEDescription\.Status must be a string, found nothing/,
    ],
    [
      'has replicas that are no array',
      JSON.stringify({ Table: { ...ORDERS.Table, Replicas: {} } }),
      /Replicas must be an array/,
    ],
    [
      'has a replica that is no object',
      JSON.stringify({ Table: { ...ORDERS.Table, Replicas: ['us-west-2'] } }),
      /Replicas\[0\] must be an object, found string/,
    ],
    [
      'has a replica without a region',
      JSON.stringify({ Table: { ...ORDERS.Table, Replicas: [{ ReplicaStatus: 'ACTIVE' }] } }),
      /Replicas\[0\]\.RegionName must be a string/,
    ],
  ])('are refused where the input %s', (_, text, message) => {
    expect(problemWith(() => namesIn(text))).toMatch(message);
  });

  it('are refused where there are too many', () => {
    expect(problemWith(() => namesIn(' '.repeat(64 * 1024 * 1024 + 1)))).toMatch(
      /^tables\.json has 67108865 characters/,
    );
  });
});

describe('answers about keys', () => {
  const keysIn = (...texts: readonly string[]): ReturnType<typeof parseKeyAnswers> =>
    parseKeyAnswers(texts.map((text, i) => ({ name: `keys-${i}.json`, text })));

  it('can stand in several inputs, the last of a key counting', () => {
    const keys = keysIn(printed(describeKey(A), describeKey(B)), printed(describeKey(A, { KeyState: 'Disabled' })), '');
    expect(keys.about(A, null)?.state).toBe('Disabled');
    expect(keys.about(B, null)?.state).toBe('Enabled');
  });

  it('are found by the id of the key in its region alone', () => {
    const keys = keysIn(printed(describeKey(A)));
    expect(keys.about(A.split('/')[1]!, 'us-east-1')?.arn).toBe(A);
    expect(keys.about(A.split('/')[1]!, 'eu-west-1')).toBeUndefined();
    expect(keys.about(B, 'us-east-1')).toBeUndefined();
  });

  it('say where an alias points to, by its name in its region alone', () => {
    const keys = keysIn(printed(listAliases('alias/orders', A)));
    expect(keys.targetOf('alias/orders', 'us-east-1')).toBe(A);
    expect(keys.targetOf('alias/orders', 'eu-west-1')).toBeUndefined();
    expect(keys.targetOf('arn:aws:kms:us-east-1:111122223333:alias/orders', null)).toBe(A);
  });

  it.each([
    [
      'another answer',
      printed(describeTable()),
      /^keys-0\.json has on line 1 no answer about keys, but an object with Table; /,
    ],
    ['no object', '[1]', /no answer about keys, but number/],
    [
      'a key with a manager that there is not',
      printed(describeKey(A, { KeyManager: 'aws' })),
      /^keys-0\.json line 1: KeyManager is "aws"; KMS answers AWS or CUSTOMER/,
    ],
    [
      'a key without a manager',
      printed(describeKey(A, { KeyManager: undefined })),
      /^keys-0\.json line 1:\.?.*KeyMetadata\.KeyManager must be a string/,
    ],
    ['a rotation of no key', '{"KeyRotationEnabled": true}', /stands without a KeyId/],
    [
      'a rotation that is no boolean',
      '{"KeyId": "x", "KeyRotationEnabled": "yes"}',
      /KeyRotationEnabled must be a boolean, found string/,
    ],
  ])('are refused where there is %s', (_, text, message) => {
    expect(problemWith(() => keysIn(text))).toMatch(message);
  });
});
