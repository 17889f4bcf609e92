import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coversAddress, namesSomething } from '../../src/policy/address-pattern.js';
import { matchesWildcard } from '../../src/wildcard.js';

describe('a pattern', () => {
  it.each([
    'module.sandbox.*',
    'module.sandbox["x"].*',
    'module.sandbox[*].*',
    '*.module.sandbox.*',
    'module.*.module.sandbox.*',
    'module.sandbox',
    'aws_dynamodb_table.legacy',
    'aws_dynamodb_table.legacy[*]',
    'aws_dynamodb_table.legacy["a.b"]',
    'module.*.aws_dynamodb_table.legacy[*]',
    '*.aws_dynamodb_table.legacy',
  ])('names something: %s', (pattern) => {
    expect(namesSomething(pattern)).toBe(true);
  });

  it.each([
    '*',
    '*.*',
    'module.*',
    'module.sand*',
    'module.sand*.*',
    'module.*.*',
    '*module.sandbox.*',
    '*module.sandbox*',
    'module.sandbox*',
    'module*.sandbox.*',
    'aws_dynamodb_table.*',
    'aws_dynamodb_table.l*',
    '*.legacy',
    '*legacy',
    'aws_dynamodb_*.legacy',
    'legacy',
    'module',
    'module.*.aws_dynamodb_table.*',
    '*["module.sandbox.x"]*',
    'x["module.sandbox.y"].*',
    '["a"]',
    'module.x[',
    'module.x["a',
    '',
  ])('names nothing: %s', (pattern) => {
    expect(namesSomething(pattern)).toBe(false);
  });

  it.each([
    ['module.sandbox.*', 'module.sandbox.aws_dynamodb_table.t'],
    ['module.sandbox.*', 'module.sandbox.module.x["a.b"].aws_dynamodb_table.t[0]'],
    ['module.sandbox[*].*', 'module.sandbox["a"].aws_dynamodb_table.t'],
    ['module.sandbox["a*"].*', 'module.sandbox["a.b"].aws_dynamodb_table.t'],
    ['*.module.sandbox.*', 'module.x["k"].module.sandbox.aws_dynamodb_table.t'],
    ['aws_dynamodb_table.t[*]', 'aws_dynamodb_table.t["a"]'],
    ['aws_dynamodb_table.t[0]', 'aws_dynamodb_table.t[0]'],
    ['*.t', 'aws_dynamodb_table.t'],
    ['*t*', 'aws_dynamodb_table.t["a"]'],
  ])('covers, as an exception: %s %s', (pattern, address) => {
    expect(coversAddress(pattern, address)).toBe(true);
  });

  it.each([
    ['*.module.sandbox.*', 'module.x["y.module.sandbox.z"].aws_dynamodb_table.evil'],
    ['*module.sandbox*', 'module.other["module.sandbox.x"].aws_dynamodb_table.evil'],
    ['module.sandbox["*"].aws_dynamodb_table.t', 'module.sandbox["a"].module.x["b"].aws_dynamodb_table.t'],
    ['module.sandbox[*].aws_dynamodb_table.t', 'module.sandbox["a"].module.x["b"].aws_dynamodb_table.t'],
    ['*.aws_dynamodb_table.legacy', 'aws_dynamodb_table.evil["x.aws_dynamodb_table.legacy"]'],
    ['*.aws_dynamodb_table.legacy[*]', 'aws_dynamodb_table.evil["x.aws_dynamodb_table.legacy[0]"]'],
    ['*.module.sandbox.*', 'module.x["\\"].module.sandbox.[\\""].aws_dynamodb_table.evil'],
    ['module.sandbox.*', 'module.sandbox["a"].aws_dynamodb_table.t'],
    ['module.sandbox.*', 'module.sandboxes.aws_dynamodb_table.t'],
    ['aws_dynamodb_table.t', 'aws_dynamodb_table.t[0]'],
    ['aws_dynamodb_table.t[', 'aws_dynamodb_table.t[0]'],
  ])('does not: %s %s', (pattern, address) => {
    expect(coversAddress(pattern, address)).toBe(false);
  });

  it('covers nothing that it does not match as text', () => {
    const part = fc.constantFrom('module.', 'a.', 'sandbox.', '*', '["k.a"]', '["\\"]."]', '[*]', '[0]', '.', 't');
    const text = fc.array(part, { maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        text,
        text,
        (pattern, address) => !coversAddress(pattern, address) || matchesWildcard(address, pattern),
      ),
      { numRuns: 5000, seed: 13 },
    );
  });
});
