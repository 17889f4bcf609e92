import { describe, expect, it } from 'vitest';
import { convertToType } from '../../src/evaluate/convert-type.js';
import { scalar, type Term, undetermined } from '../../src/evaluate/term.js';
import { attribute, evaluated, expression, list, namespace, object } from './evaluating.js';
import { isToldBy } from './told-by-console.js';

/** What `terraform console` of Terraform 1.11.4 says to jsonencode() of a variable of that type and default. */
const ANSWERS: readonly (readonly [type: string, value: string, json: string])[] = [
  ['string', '5', '"5"'],
  ['string', 'true', '"true"'],
  ['string', '"a"', '"a"'],
  ['string', 'null', 'null'],
  ['number', '"5"', '5'],
  ['bool', '"true"', 'true'],
  ['bool', '"1"', 'true'],
  ['any', '[1, "a"]', '[1,"a"]'],
  ['any', '{a=1}', '{"a":1}'],
  ['list(string)', '["a", 1, true]', '["a","1","true"]'],
  ['list(string)', '["a", null]', '["a",null]'],
  ['list(string)', '[]', '[]'],
  ['list(number)', '["1", 2]', '[1,2]'],
  ['list(any)', '[1, "a"]', '["1","a"]'],
  ['set(string)', '["b", "a", "b"]', '["a","b"]'],
  ['set(string)', '[1, "1"]', '["1"]'],
  ['set(number)', '["2", 1, 2, 10]', '[1,2,10]'],
  ['set(any)', '["b", "a"]', '["a","b"]'],
  ['map(string)', '{a=1, b=true, c="x"}', '{"a":"1","b":"true","c":"x"}'],
  ['map(string)', '{a=null}', '{"a":null}'],
  ['map(number)', '{a="1"}', '{"a":1}'],
  ['map(any)', '{a=1, b="x"}', '{"a":"1","b":"x"}'],
  ['map(any)', '{a=[1], b=["x"]}', '{"a":["1"],"b":["x"]}'],
  ['map(list(string))', '{a=[1], b=[]}', '{"a":["1"],"b":[]}'],
  ['object({ a = string })', '{a=1, b=2}', '{"a":"1"}'],
  ['object({ a = string })', '{a=null}', '{"a":null}'],
  ['object({ a = string, b = optional(number) })', '{a="x"}', '{"a":"x","b":null}'],
  ['object({ a = optional(string, "d") })', '{}', '{"a":"d"}'],
  ['object({ a = optional(string, "d") })', '{a=null}', '{"a":"d"}'],
  ['object({ a = optional(string, "d") })', '{a="x"}', '{"a":"x"}'],
  ['object({ a = optional(bool, true) })', '{a="false"}', '{"a":false}'],
  ['object({ a = optional(number, "5") })', '{}', '{"a":5}'],
  ['object({ a = optional(list(string), []) })', '{}', '{"a":[]}'],
  [
    'object({ a = optional(object({ b = optional(string, "c"), d = optional(bool) }), {}) })',
    '{}',
    '{"a":{"b":"c","d":null}}',
  ],
  ['object({ a = optional(object({ b = optional(string, "c") })) })', '{}', '{"a":null}'],
  ['object({ a = optional(object({ b = optional(string, "c") })) })', '{a={}}', '{"a":{"b":"c"}}'],
  ['object({ a = optional(object({ b = optional(string, "c") })) })', '{a=null}', '{"a":null}'],
  [
    'list(object({ a = string, b = optional(bool, true) }))',
    '[{a="x"}, {a=1, b=false}]',
    '[{"a":"x","b":true},{"a":"1","b":false}]',
  ],
  [
    'map(object({ key = optional(string), n = optional(number, 3) }))',
    '{t1={}, t2={key="k", extra=1}}',
    '{"t1":{"key":null,"n":3},"t2":{"key":"k","n":3}}',
  ],
  ['set(object({ a = string }))', '[{a=1}, {a="1"}]', '[{"a":"1"}]'],
  ['tuple([string, number])', '[1, "2"]', '["1",2]'],
  ['tuple([])', '[]', '[]'],
  ['object({})', '{a=1}', '{}'],
  ['object({ a = any })', '{a=[1,"x"]}', '{"a":[1,"x"]}'],
  ['list', '["a", 1]', '["a","1"]'],
  ['map', '{a=1, b="x"}', '{"a":"1","b":"x"}'],
  ['list(list(string))', '[[1], []]', '[["1"],[]]'],
  ['map(map(string))', '{a={b=true}}', '{"a":{"b":"true"}}'],
  ['list(string)', 'null', 'null'],
  ['object({ a = optional(string, null) })', '{}', '{"a":null}'],
  ['list(map(any))', '[{a=1}, {b="x"}]', '[{"a":"1"},{"b":"x"}]'],
  ['list(object({ a = any }))', '[{a=1}, {a="x"}]', '[{"a":"1"},{"a":"x"}]'],
  ['map(list(any))', '{a=[1], b=["x"]}', '{"a":["1"],"b":["x"]}'],
  ['list(any)', '[{a=1}, {a=2}]', '[{"a":1},{"a":2}]'],
  ['list(any)', '[[1], ["a", "b"]]', '[["1"],["a","b"]]'],
  ['map(any)', '{a={x=1}, b={x=2}}', '{"a":{"x":1},"b":{"x":2}}'],
  ['map(object({ a = any }))', '{p={a=1}, q={a=2}}', '{"p":{"a":1},"q":{"a":2}}'],
  ['list(any)', '[]', '[]'],
];

/** Defaults that it refuses. */
const REFUSED: readonly (readonly [type: string, value: string])[] = [
  ['string', '[]'],
  ['number', '"a"'],
  ['number', 'true'],
  ['bool', '1'],
  ['bool', '"yes"'],
  ['list(string)', '"a"'],
  ['list(string)', '{a=1}'],
  ['list(number)', '["a"]'],
  ['list(any)', '[true, 1]'],
  ['map(string)', '["a"]'],
  ['map(any)', '{a=1, b=true}'],
  ['object({ a = string })', '{b=2}'],
  ['tuple([string])', '["a", "b"]'],
  ['object({ a = string })', '[]'],
  ['object({ a = string })', '"x"'],
];

function converted(type: string, value: Term): Term {
  return convertToType(value, expression(type));
}

describe('a variable', () => {
  it.each(ANSWERS)('of type %s given %s', (type, value, json) => {
    const term = converted(type, evaluated(value));
    expect(isToldBy(JSON.parse(json), term), JSON.stringify(term)).toBe(true);
  });

  it.each(REFUSED)('of type %s refuses %s', (type, value) =>
    expect(converted(type, evaluated(value)).kind).toBe('error'),
  );
});

const ARN: Term = { kind: 'unknown', from: attribute('aws_kms_key.k', 'arn'), neverNull: true };
const NULLABLE: Term = { kind: 'unknown', from: attribute('aws_x.x', 'name'), neverNull: false };

describe('what is not known', () => {
  it('stays what it is', () => {
    expect(converted('string', ARN)).toBe(ARN);
    expect(converted('list(string)', ARN)).toBe(ARN);
    expect(converted('object({ a = string })', undetermined('local.x'))).toEqual(undetermined('local.x'));
    expect(converted('string', { kind: 'error', message: 'x' }).kind).toBe('error');
  });

  it('stays in its place', () => {
    const given = object({ arn: ARN, more: undetermined('local.x'), left: scalar(1) });
    expect(converted('object({ arn = optional(string, "d"), more = string, none = optional(bool) })', given)).toEqual(
      object({ arn: ARN, more: undetermined('local.x'), none: scalar(null) }),
    );
    expect(converted('map(string)', given)).toEqual(
      object({ arn: ARN, more: undetermined('local.x'), left: scalar('1') }),
    );
    expect(converted('list(string)', list(ARN, scalar(true)))).toEqual(list(ARN, scalar('true')));
    expect(converted('set(string)', list(ARN, ARN))).toEqual({ kind: 'list', items: [ARN], isSet: true });
  });

  it('may be the null that a default stands in for', () => {
    expect(converted('object({ a = optional(string, "d") })', object({ a: NULLABLE }))).toEqual(
      object({ a: undetermined('aws_x.x.name') }),
    );
    expect(converted('object({ a = optional(string) })', object({ a: NULLABLE }))).toEqual(object({ a: NULLABLE }));
  });

  it('leaves open how large a set is', () =>
    expect(converted('set(string)', list(ARN, scalar('x'))).kind).toBe('undetermined'));
});

describe('a resource', () => {
  const key = namespace({ arn: ARN, region: scalar('eu') }, attribute('aws_kms_key.k'));

  it('is an object of the attributes that the type has', () => {
    expect(converted('object({ arn = string, tags = optional(map(string), {}) })', key)).toEqual(
      object({ arn: ARN, tags: object({}) }),
    );
    expect(converted('object({ nothing = string })', key).kind).toBe('error');
    expect(converted('any', key)).toBe(key);
    expect(converted('map(string)', key).kind).toBe('undetermined');
  });
});

it('keeps a value that it does not change as it is', () => {
  const read: Term = { kind: 'scalar', value: 'arn', sensitive: true, from: attribute('aws_kms_key.k', 'arn') };
  expect(converted('string', read)).toBe(read);
  expect(converted('number', { kind: 'scalar', value: '5', sensitive: true })).toEqual({
    kind: 'scalar',
    value: 5,
    sensitive: true,
  });
});

it('leaves open what it does not know the type of', () => {
  expect(converted('thing', scalar(1))).toEqual(undetermined());
  expect(converted('list()', list())).toEqual(undetermined());
});
