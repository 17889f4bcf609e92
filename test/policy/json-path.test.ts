import fc from 'fast-check';
import { JSONPath } from 'jsonpath-plus';
import { describe, expect, it } from 'vitest';
import { compileJsonPath, type Found, UNDETERMINED } from '../../src/policy/json-path.js';

const find = (path: string, document: unknown): Found => compileJsonPath(path).find(document);

describe('a path into what is known', () => {
  const KEYS = ['a', 'b', '0', '1'];
  const key = fc.constantFrom(...KEYS);
  const literal = fc.oneof(
    fc.constantFrom("'x'", "'1'", "''", 'true', 'false', 'null', '0', '1', '2.5'),
    fc.integer({ min: -3, max: 3 }).map(String),
  );
  const inside = fc
    .array(
      key.map((name) => `['${name}']`),
      { maxLength: 2 },
    )
    .map((keys) => `@${keys.join('')}`);
  const operand = fc.oneof(literal, inside, fc.constant('@property'));
  const comparison = fc.oneof(
    inside,
    fc
      .tuple(operand, fc.constantFrom('==', '!=', '===', '!==', '<', '>', '<=', '>='), operand)
      .map((parts) => parts.join(' ')),
  );
  // The library reads no @ right before the end.
  const filter = fc
    .tuple(
      comparison,
      fc.array(
        fc.tuple(fc.constantFrom(' && ', ' || '), comparison).map((parts) => parts.join('')),
        { maxLength: 2 },
      ),
    )
    .map(([first, rest]) => `[?(${first}${rest.join('')} )]`);
  const select = fc.oneof(
    key.map((name) => `['${name}']`),
    fc.constant('[*]'),
    filter,
  );
  const steps = fc
    .tuple(fc.array(select, { maxLength: 3 }), fc.boolean(), fc.array(select, { minLength: 1, maxLength: 2 }))
    .map(([before, isDeep, after]) => `$${before.join('')}${isDeep ? '..' : ''}${after.join('')}`);
  const document = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom<unknown>('x', '1', '', 0, 1, 2.5, true, false, null),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(key, tie('value'), { maxKeys: 3, noNullPrototype: true }),
    ),
  })).value;

  it('finds what jsonpath-plus finds', () => {
    fc.assert(
      fc.property(steps, document, (path, json) => {
        const found: unknown = JSONPath({
          path,
          json: json as object,
          eval: 'safe',
          ignoreEvalErrors: true,
          wrap: true,
        });
        // The library looks into nothing but objects and lists.
        fc.pre(typeof json === 'object' && json !== null);
        expect(find(path, json)).toBe(Array.isArray(found) && found.length > 0 ? 'yes' : 'no');
      }),
      { numRuns: 3000, seed: 13 },
    );
  });

  it.each([
    ["$.a[?(@ == 'x' || @ == 'y' && @ == 'z')]", { a: ['x'] }, 'yes'],
    ["$['*']", { a: 1 }, 'no'],
    ["$['a,b']", { 'a,b': 1 }, 'yes'],
    ["$[?(@ == 'a')]", [{ toString: 'a' }], 'no'],
    ["$.a[?(@ == 'a')]", { a: [[{ toString: 'a' }]] }, 'no'],
    ["$[?(@ == 'x')]", [['x']], 'yes'],
    ['$[?(@.toString)]', [{}], 'no'],
    ['$[?(@ == 007)]', [7], 'yes'],
  ] as const)('%s of %j: %s', (path, json, found) => {
    expect(find(path, json)).toBe(found);
  });
});

describe('a path into what is sensitive or unknown', () => {
  const U = UNDETERMINED;
  it.each([
    ['$.a', { a: U }, 'undetermined'],
    ['$.a.b.c', { a: U }, 'undetermined'],
    ['$.b', { a: U }, 'no'],
    ['$.*', { a: U, b: 1 }, 'yes'],
    ['$.a.*', { a: U }, 'undetermined'],
    ["$.a[?(@ == 'x')]", { a: { b: U, c: 'y' } }, 'undetermined'],
    ["$.a[?(@ == 'x')]", { a: { b: U, c: 'x' } }, 'yes'],
    ["$.a[?(@property == 'c' && @ == 'x')]", { a: { b: U, c: 'y' } }, 'no'],
    ["$.a[?(@property == 'b' && @ == 'x')]", { a: { b: U, c: 'y' } }, 'undetermined'],
    ["$.a[?(@property == 'b' || @ == 'x')]", { a: { b: U } }, 'undetermined'],
    ["$.a[?(@ != 'x')]", { a: { b: U } }, 'undetermined'],
    ["$.a[?(@.b == 'x' && @.c == 'z')]", { a: [{ b: U, c: 'y' }] }, 'no'],
    ["$.a[?(@.b == 'x' && @.c == 'y')]", { a: [{ b: U, c: 'y' }] }, 'undetermined'],
    ["$.a[?(@.b == 'x' || @.c == 'y')]", { a: [{ b: U, c: 'y' }] }, 'yes'],
    ["$.a[?(@.b == 'x' && @.d.e == 'y')]", { a: [{ b: U }] }, 'no'],
    ["$.a[?(@.b == 'x' || @.d.e == 'y')]", { a: [{ b: U }] }, 'undetermined'],
    ['$.a[?(@.b)]', { a: [{ b: U }] }, 'undetermined'],
    ['$.a[?(@.b.c == 1)]', { a: [{ b: U }] }, 'undetermined'],
    ["$.a[?(@ == 'x,y')]", { a: [['x', U]] }, 'undetermined'],
    ["$..[?(@ == 'x')]", { a: { b: U }, c: 'x' }, 'yes'],
    ["$..[?(@ == 'x')]", { a: { b: U }, c: 'y' }, 'undetermined'],
    ['$..x', { a: { b: U } }, 'undetermined'],
    ['$..x', { a: { b: 1 } }, 'no'],
    ["$.a[?(@.b == 'x')].c", { a: [{ b: U, c: 1 }] }, 'undetermined'],
    ["$.a[?(@.b == 'x')].d", { a: [{ b: U, c: 1 }] }, 'no'],
  ] as const)('%s of %s: %s', (path, json, found) => {
    expect(find(path, json)).toBe(found);
  });

  it('is answered for certain only where every value in its place gives that answer', () => {
    const paths = [
      "$.a[?(@ == 'x')]",
      "$.a[?(@ != 'x')]",
      '$.a[?(@)]',
      "$..[?(@ == 'x')]",
      '$..b',
      "$.a[?(@property == 'b' && @ == 'x')]",
      "$.a[?(@ == 'x' || @ == 'y')]",
      '$.a.*',
      '$.a.b.c',
      "$.a[?(@.c == 'x')]",
    ];
    const values: readonly unknown[] = ['x', 'y', '', null, 0, true, { c: 'x' }, { b: 'y' }, ['x'], []];
    for (const path of paths) {
      for (const other of values) {
        const answer = find(path, { a: { b: UNDETERMINED, c: other } });
        if (answer !== 'undetermined')
          for (const value of values)
            expect([path, other, value, find(path, { a: { b: value, c: other } })]).toEqual([
              path,
              other,
              value,
              answer,
            ]);
      }
    }
  });
});
