import { describe, expect, it } from 'vitest';
import {
  anyAt,
  booleanAt,
  hasUnknown,
  lengthAt,
  objectAt,
  type Path,
  stringAt,
  type Values,
} from '../../src/plan/value.js';

const values: Values = {
  where: 'resource_changes[3].change.after',
  known: {
    name: 'orders',
    empty: '',
    none: null,
    on: false,
    count: 0,
    list: [{ a: 'x', b: null }, null],
    object: { a: 'y' },
    secret: [{ a: 'z' }],
    half: { known: 'k' },
    __proto__: null,
  },
  unknown: {
    later: true,
    block: [{ key: true }, {}],
    whole: true,
    half: { unknown: true, no: false },
    never: false,
    list: [{}, false],
  },
  sensitive: { secret: true, object: { a: true }, list: [{ b: true }] },
};
const known = (value: unknown, sensitive = false) => ({ kind: 'known', value, sensitive });
const unset = { kind: 'unset' };
const unknown = { kind: 'unknown' };

describe('a value', () => {
  it.each<[string, (values: Values, path: Path) => unknown, Path, unknown]>([
    ['a text', stringAt, ['name'], known('orders')],
    ['an empty text', stringAt, ['empty'], known('')],
    ['a text in a block', stringAt, ['list', 0, 'a'], known('x')],
    ['false', booleanAt, ['on'], known(false)],
    ['the length of a list', lengthAt, ['list'], known(2)],
    ['an object', objectAt, ['half'], known({ known: 'k' })],
    ['whatever it is', anyAt, ['count'], known(0)],
    ['null', stringAt, ['none'], unset],
    ['null in a block', stringAt, ['list', 0, 'b'], unset],
    ['below null', stringAt, ['none', 0, 'a'], unset],
    ['in a null block', stringAt, ['list', 1, 'a'], unset],
    ['in a block that is not there', stringAt, ['list', 2, 'a'], unset],
    ['an attribute that is not there', stringAt, ['other'], unset],
    ['a name that every object has', anyAt, ['constructor'], unset],
    ['that is unknown', stringAt, ['later'], unknown],
    ['in a block with unknowns', stringAt, ['block', 0, 'key'], unknown],
    ['in a block of which nothing is known', stringAt, ['whole', 0, 'key'], unknown],
    ['beside an unknown', stringAt, ['half', 'known'], known('k')],
    ['with unknowns in it, as an object', objectAt, ['half'], known({ known: 'k' })],
    ['with unknowns in it, whatever it is', anyAt, ['half'], unknown],
    ['marked as not unknown', stringAt, ['never'], unset],
    ['that is sensitive', stringAt, ['object', 'a'], known('y', true)],
    ['with sensitive ones in it', objectAt, ['object'], known({ a: 'y' })],
    ['in a block that is sensitive', stringAt, ['secret', 0, 'a'], known('z', true)],
  ])('%s', (_, at, path, expected) => {
    expect(at(values, path)).toEqual(expected);
  });

  it.each<[(values: Values, path: Path) => unknown, Path, string]>([
    [stringAt, ['on'], '.on must be a string, found boolean'],
    [booleanAt, ['name'], '.name must be a boolean, found string'],
    [lengthAt, ['object'], '.object must be an array, found object'],
    [objectAt, ['list'], '.list must be an object, found an array'],
    [stringAt, ['list', 0], '.list[0] must be a string, found object'],
    [stringAt, ['name', 0, 'a'], '.name must be an array, found string'],
    [stringAt, ['list', 0, 'a', 'b'], '.list[0].a must be an object, found string'],
  ])('of another type is refused, with its path', (at, path, message) => {
    expect(() => at(values, path)).toThrow(
      `is not a plan that can be judged: resource_changes[3].change.after${message}`,
    );
  });
});

describe('hasUnknown', () => {
  it.each<[Path, boolean]>([
    [[], true],
    [['later'], true],
    [['later', 'below'], true],
    [['block'], true],
    [['block', 0], true],
    [['block', 1], false],
    [['half'], true],
    [['half', 'no'], false],
    [['never'], false],
    [['list'], false],
    [['name'], false],
  ])('%j: %s', (path, expected) => {
    expect(hasUnknown(values, path)).toBe(expected);
  });
});
