import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../src/plan/address.js';
import { traversalsOf } from '../../src/plan/recorded-configuration.js';

describe('traversalsOf', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['nothing', [], []],
    ['a variable', ['var.key'], ['var.key']],
    ['an attribute', ['aws_kms_key.k.arn', 'aws_kms_key.k'], ['aws_kms_key.k.arn']],
    [
      'an attribute of an instance',
      ['aws_kms_key.k["a"].arn', 'aws_kms_key.k["a"]', 'aws_kms_key.k'],
      ['aws_kms_key.k["a"].arn'],
    ],
    [
      'a member of an output of a module instance',
      ['module.m[0].keys.orders', 'module.m[0].keys', 'module.m[0]'],
      ['module.m[0].keys.orders'],
    ],
    [
      'a path of many steps',
      ['var.a.b[0]["c"].d', 'var.a.b[0]["c"]', 'var.a.b[0]', 'var.a.b', 'var.a'],
      ['var.a.b[0]["c"].d'],
    ],
    [
      'two attributes',
      ['aws_kms_key.a.arn', 'aws_kms_key.a', 'aws_kms_key.b.arn', 'aws_kms_key.b'],
      ['aws_kms_key.a.arn', 'aws_kms_key.b.arn'],
    ],
    [
      'the same twice',
      ['aws_kms_key.a.arn', 'aws_kms_key.a', 'aws_kms_key.a.arn', 'aws_kms_key.a'],
      ['aws_kms_key.a.arn', 'aws_kms_key.a.arn'],
    ],
    ['the same short one twice', ['var.a', 'var.a'], ['var.a', 'var.a']],
    [
      'a whole resource before one of its attributes',
      ['aws_kms_key.k', 'aws_kms_key.k[0].arn', 'aws_kms_key.k[0]', 'aws_kms_key.k'],
      ['aws_kms_key.k', 'aws_kms_key.k[0].arn'],
    ],
    ['a whole resource and its index', ['aws_kms_key.k', 'each.key'], ['aws_kms_key.k', 'each.key']],
    ['a name that begins as another', ['var.key_arn', 'var.key'], ['var.key_arn', 'var.key']],
    [
      'a resource whose name begins as another',
      ['aws_kms_key.k2.arn', 'aws_kms_key.k2', 'aws_kms_key.k'],
      ['aws_kms_key.k2.arn', 'aws_kms_key.k'],
    ],
    ['a shorter one that is not a beginning', ['var.a.b', 'var.a', 'local.a'], ['var.a.b', 'local.a']],
    ['a beginning after something else', ['var.a.b', 'local.x', 'var.a'], ['var.a.b', 'local.x', 'var.a']],
    ['an index with dots in it', ['var.m["a.b"]', 'var.m'], ['var.m["a.b"]']],
  ])('%s', (_, references, expected) => {
    expect(traversalsOf(references)).toEqual(expected.map((text) => ({ text, steps: parseAddress(text) })));
  });

  it.each(['aws_kms_key.k[*].arn', '', 'a..b'])('keeps what it cannot take apart: %j', (text) => {
    expect(traversalsOf([text])).toEqual([{ text, steps: [] }]);
  });
});
