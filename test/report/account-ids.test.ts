import { describe, expect, it } from 'vitest';
import { maskAccountIds } from '../../src/report/foreign-text.js';

describe('maskAccountIds', () => {
  it.each([
    [
      'a key by its short id',
      'from arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab on',
      'from key/1234abcd-12ab-34cd-56ef-1234567890ab on',
    ],
    ['an alias by its name', 'arn:aws-us-gov:kms:us-gov-west-1:111122223333:alias/team/orders', 'alias/team/orders'],
    [
      'two accounts, told apart by their last digits',
      'of account 111122223333, not of 444455556666',
      'of account ********3333, not of ********6666',
    ],
    [
      'ARNs of other services',
      'arn:aws:dynamodb:us-east-1:111122223333:table/t',
      'arn:aws:dynamodb:us-east-1:********3333:table/t',
    ],
    ['names that end in one', 'orders-111122223333 and a_111122223333-x', 'orders-********3333 and a_********3333-x'],
    ['instance keys', 'module.a["111122223333"].aws_dynamodb_table.t', 'module.a["********3333"].aws_dynamodb_table.t'],
    [
      'an ARN within an address',
      'aws_dynamodb_table.t["arn:aws:kms:eu-west-1:111122223333:key/a|b"]',
      'aws_dynamodb_table.t["key/a|b"]',
    ],
  ])('shows %s', (_, text, masked) => {
    expect(maskAccountIds(text)).toBe(masked);
  });

  it.each([
    'key/1234abcd-12ab-34cd-56ef-123456789012',
    '1234567890123',
    '12345678901',
    'runs/a123456789012',
    '3f786850e387550fdab836ed7e6dc881de23001b',
  ])('leaves %s as it is', (text) => {
    expect(maskAccountIds(text)).toBe(text);
  });
});
