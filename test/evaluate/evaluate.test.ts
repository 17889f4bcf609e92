import { describe, expect, it, test } from 'vitest';
import { evaluate, withNames } from '../../src/evaluate/evaluate.js';
import { FUNCTIONS } from '../../src/evaluate/functions/call.js';
import { scalar, type Term, undetermined } from '../../src/evaluate/term.js';
import { ANSWERS, LEFT_OPEN, REFUSED } from './console-answers.js';
import { attribute, evaluated, expression, list, namespace, object, scopeOf } from './evaluating.js';
import { isToldBy } from './told-by-console.js';

describe('what terraform console says', () => {
  it.each(ANSWERS)('%s', (text, json) => {
    const term = evaluated(text);
    expect(isToldBy(JSON.parse(json), term), JSON.stringify(term)).toBe(true);
  });

  it.each(REFUSED)('refuses %s', (text) => expect(evaluated(text).kind).toBe('error'));

  it.each(LEFT_OPEN)('is not decided: %s', (text) => expect(evaluated(text).kind).toBe('undetermined'));

  it('covers every function and operator', () => {
    const all = [...ANSWERS.map(([text]) => text), 'sensitive('].join('\n');
    const missing = [...FUNCTIONS.keys(), 'try', 'can'].filter((name) => !all.includes(`${name}(`));
    expect(missing).toEqual([]);
    expect(
      ['+', '-', '*', '/', '%', '==', '!=', '<', '<=', '>', '>=', '&&', '||', '!'].filter(
        (operator) => !all.includes(operator),
      ),
    ).toEqual(['<=', '>=']);
  });

  test.each([
    ['1 <= 1', true],
    ['2 <= "1"', false],
    ['2 >= 2', true],
    ['1 >= 2', false],
  ])('%s', (text, value) => expect(evaluated(text)).toEqual(scalar(value)));
});

const ARN: Term = { kind: 'unknown', from: attribute('aws_kms_key.k', 'arn'), neverNull: true };
const OTHER: Term = { kind: 'unknown', from: attribute('aws_kms_key.other', 'arn'), neverNull: true };
const NULLABLE: Term = { kind: 'unknown', from: attribute('aws_x.x', 'name'), neverNull: false };
const SECRET: Term = { kind: 'scalar', value: 'secret', sensitive: true };
const READ: Term = { kind: 'scalar', value: 'arn:read', from: attribute('aws_kms_key.read', 'arn') };

const KEY = namespace({ arn: ARN, region: scalar('eu-west-1') }, attribute('aws_kms_key.k'));
const NAMES: Readonly<Record<string, Term>> = {
  aws_kms_key: namespace({
    k: KEY,
    other: namespace({ arn: OTHER }, attribute('aws_kms_key.other')),
    read: namespace({ arn: READ }, attribute('aws_kms_key.read')),
    none: list(),
    counted: list(KEY),
    each: object({ eu: KEY }),
    maybe: undetermined('aws_kms_key.maybe'),
  }),
  aws_x: namespace({ x: namespace({ name: NULLABLE }, attribute('aws_x.x')) }),
  var: namespace({
    yes: scalar(true),
    no: scalar(false),
    null: scalar(null),
    name: scalar('n'),
    open: undetermined('data.aws_region.current.name'),
    secret: SECRET,
    secret_flag: { kind: 'scalar', value: true, sensitive: true },
    set: { kind: 'list', items: [scalar('b'), scalar('a')], isSet: true },
    objects: {
      kind: 'list',
      items: [object({ arn: ARN, r: scalar('x') }), object({ arn: OTHER, r: scalar('y') })],
      isSet: true,
    },
    list: list(scalar('a')),
    of: object({ arn: ARN, open: undetermined('local.y'), name: scalar('n') }),
  }),
  module: namespace({ m: namespace({ arn: ARN }) }),
};

const told = (text: string): Term => evaluated(text, NAMES);
const becauseOf = (text: string): readonly string[] | string => {
  const term = told(text);
  return term.kind === 'undetermined' ? term.references : `${term.kind}`;
};

describe('an attribute that is known after the apply', () => {
  it.each([
    'aws_kms_key.k.arn',
    'aws_kms_key.k["arn"]',
    '"${aws_kms_key.k.arn}"',
    'var.yes ? aws_kms_key.k.arn : aws_kms_key.other.arn',
    'var.no ? null : aws_kms_key.k.arn',
    'var.open == "x" ? aws_kms_key.k.arn : aws_kms_key.k.arn',
    'aws_kms_key.counted[0].arn',
    '(aws_kms_key.counted[*].arn)[0]',
    'one(aws_kms_key.counted[*].arn)',
    'one(aws_kms_key.k[*].arn)',
    'one([for k in aws_kms_key.counted : k.arn])',
    'aws_kms_key.each["eu"].arn',
    '{for r, k in aws_kms_key.each : r => k.arn}.eu',
    '{for r, k in aws_kms_key.each : r => k.arn}["eu"]',
    'values(aws_kms_key.each)[0].arn',
    'lookup({for r, k in aws_kms_key.each : r => k.arn}, "eu", null)',
    'lookup({}, "eu", aws_kms_key.k.arn)',
    'coalesce(var.null, aws_kms_key.k.arn)',
    'coalesce("", aws_kms_key.k.arn, aws_kms_key.other.arn)',
    'coalesce(aws_kms_key.k.arn, var.open)',
    'try(aws_kms_key.none[0].arn, aws_kms_key.k.arn)',
    'try(aws_kms_key.k.arn, null)',
    'try(aws_kms_key.k.nothing, aws_kms_key.k.arn)',
    'element(concat(aws_kms_key.none[*].arn, [aws_kms_key.k.arn]), 0)',
    'compact([var.null, "", aws_kms_key.k.arn])[0]',
    'merge({arn = "x"}, {arn = aws_kms_key.k.arn}).arn',
    'tostring(aws_kms_key.k.arn)',
    'tolist(toset([aws_kms_key.k.arn]))[0]',
    'tolist(toset([aws_kms_key.k.arn, aws_kms_key.k.arn]))[0]',
    'flatten([[aws_kms_key.k.arn]])[0]',
    'aws_kms_key.k.arn == null ? null : aws_kms_key.k.arn',
    'aws_kms_key.k.arn != null ? aws_kms_key.k.arn : aws_kms_key.other.arn',
    'aws_kms_key.k == null ? null : aws_kms_key.k.arn',
    'length(aws_kms_key.counted) > 0 ? aws_kms_key.counted[0].arn : null',
    'length(aws_kms_key.counted[*].arn) == 1 ? aws_kms_key.k.arn : null',
    'contains([aws_kms_key.k.arn], aws_kms_key.k.arn) ? aws_kms_key.k.arn : null',
    'module.m.arn',
    'var.of.arn',
    'coalescelist(aws_kms_key.none[*].arn, [aws_kms_key.k.arn])[0]',
    'zipmap(["a"], [aws_kms_key.k.arn]).a',
    'var.no && var.open ? null : aws_kms_key.k.arn',
    'var.open || var.yes ? aws_kms_key.k.arn : null',
  ])('is what %s comes to', (text) => expect(told(text)).toEqual(ARN));

  it('is never the null that it may be', () => {
    expect(becauseOf('aws_x.x.name == null')).toEqual(['aws_x.x.name']);
    expect(becauseOf('coalesce(aws_x.x.name, "x")')).toEqual(['aws_x.x.name']);
    expect(becauseOf('compact([aws_x.x.name])')).toEqual(['aws_x.x.name']);
    expect(becauseOf('flatten([aws_x.x.name])')).toEqual(['aws_x.x.name']);
  });

  it('is not told from another', () => {
    expect(told('aws_kms_key.k.arn == aws_kms_key.k.arn')).toEqual(scalar(true));
    expect(becauseOf('aws_kms_key.k.arn == aws_kms_key.other.arn')).toEqual([
      'aws_kms_key.k.arn',
      'aws_kms_key.other.arn',
    ]);
    expect(becauseOf('aws_kms_key.k.arn == "arn"')).toEqual(['aws_kms_key.k.arn']);
    expect(becauseOf('toset([aws_kms_key.k.arn, aws_kms_key.other.arn])')).toEqual([
      'aws_kms_key.k.arn',
      'aws_kms_key.other.arn',
    ]);
    expect(becauseOf('length(toset([aws_kms_key.k.arn, "x"]))')).toEqual(['aws_kms_key.k.arn']);
    expect(becauseOf('distinct([aws_kms_key.k.arn, "x"])')).toEqual(['aws_kms_key.k.arn']);
  });
});

describe('what is open', () => {
  it.each<[string, readonly string[]]>([
    ['data.aws_region.current.name', ['data.aws_region.current.name']],
    ['nobody.knows["this"].at_all', ['nobody.knows["this"].at_all']],
    ['var.open', ['data.aws_region.current.name']],
    ['var.open.more[0]', ['data.aws_region.current.name']],
    [
      'var.open == "eu" ? aws_kms_key.k.arn : aws_kms_key.other.arn',
      ['data.aws_region.current.name', 'aws_kms_key.k.arn', 'aws_kms_key.other.arn'],
    ],
    ['aws_kms_key.k.arn == "x" ? "a" : "b"', ['aws_kms_key.k.arn']],
    ['var.open ? 1 : "1"', ['data.aws_region.current.name']],
    ['"${aws_kms_key.k.arn}/x"', ['aws_kms_key.k.arn']],
    ['"${var.open}-${var.name}-${aws_kms_key.k.arn}"', ['data.aws_region.current.name', 'aws_kms_key.k.arn']],
    ['replace(aws_kms_key.k.arn, "a", "b")', ['aws_kms_key.k.arn']],
    ['split(":", aws_kms_key.k.arn)[4]', ['aws_kms_key.k.arn']],
    ['aws_kms_key.k.arn[0]', ['aws_kms_key.k.arn']],
    ['aws_kms_key.each[var.open].arn', ['data.aws_region.current.name']],
    ['aws_kms_key.maybe[*].arn', ['aws_kms_key.maybe']],
    ['[for k in aws_kms_key.maybe : k.arn]', ['aws_kms_key.maybe']],
    ['[for x in ["a"] : x if var.open == x]', ['data.aws_region.current.name']],
    ['{for x in [var.open] : x => 1}', ['data.aws_region.current.name']],
    ['{(var.open) = 1}', ['data.aws_region.current.name']],
    ['file("x")', ['file("x")']],
    ['fileset(path.module,  "x")', ['path.module']],
    ['regex("x", var.name)', ['var.name']],
    ['provider::aws::arn_parse(var.name)', ['var.name']],
    ['timestamp()', ['timestamp()']],
    ['[for x in ["a"] : filebase64(x)][0]', ['filebase64(x)']],
    ['[for x in ["a"] : regex(x, var.name)][0]', ['var.name']],
    ['merge(var.open, {a = 1})', ['data.aws_region.current.name']],
    ['coalesce(var.open, aws_kms_key.k.arn)', ['data.aws_region.current.name', 'aws_kms_key.k.arn']],
    ['try(var.open, aws_kms_key.k.arn)', ['data.aws_region.current.name', 'aws_kms_key.k.arn']],
    ['can(var.open)', ['data.aws_region.current.name']],
    ['try(length([file("x")]), 5)', ['try(length([file("x")]), 5)']],
    ['try(var.open.a == null ? "x" : "x", "y")', ['var.open.a']],
    ['var.no && tobool("x")', ['var.no']],
    ['[for o in var.objects : o.arn]', ['var.objects']],
    ['tolist(var.objects)', ['var.objects']],
    ['[for k in aws_kms_key.counted : "${k.arn}x"][0]', ['aws_kms_key.k.arn']],
    ['(aws_kms_key.counted[*].arn)[0] == "x"', ['(aws_kms_key.counted[*].arn)[0]']],
    ['{a = 1} == {a = 1}', ['{a = 1} == {a = 1}']],
    ['var.list == ["a"]', ['var.list']],
    ['keys(aws_kms_key.k)', ['aws_kms_key.k']],
    ['module.m[*].arn', ['module.m[*].arn']],
    ['"%{ if var.open }a%{ endif }"', ['var.open']],
  ])('%s', (text, references) => expect(becauseOf(text)).toEqual(references));

  it('stays within what it is part of', () => {
    expect(told('{a = var.open, b = aws_kms_key.k.arn}.b')).toEqual(ARN);
    expect(told('[var.open, "x"][1]')).toEqual(scalar('x'));
    expect(told('length([var.open, var.open])')).toEqual(scalar(2));
    expect(told('keys({a = var.open})')).toEqual(list(scalar('a')));
  });

  it('is passed by where the other side decides', () => {
    expect(told('var.no && var.open')).toEqual(scalar(false));
    expect(told('var.open && var.no')).toEqual(scalar(false));
    expect(told('var.yes || aws_kms_key.k.arn')).toEqual(scalar(true));
    expect(told('anytrue([var.open, true])')).toEqual(scalar(true));
    expect(told('contains([var.open, "a"], "a")')).toEqual(scalar(true));
  });
});

describe('a number or boolean beside what may be a string', () => {
  it('is not told from the text', () => {
    expect(told('(var.yes ? 1 : var.open) > 0')).toEqual(scalar(true));
    expect(told('(var.yes ? 1 : var.open) == 2')).toEqual(scalar(false));
    expect(becauseOf('(var.yes ? 1 : var.open) == 1')).toEqual(['var.yes', 'var.open']);
    expect(told('(var.yes ? 1 : length(var.open)) == 1')).toEqual(scalar(true));
    expect(told('lookup({a = "x"}, "b", true) ? 1 : 2')).toEqual(scalar(1));
    expect(becauseOf('lookup({a = "x"}, "b", true) == true')).toEqual(['lookup({a = "x"}, "b", true) == true']);
    expect(becauseOf('jsonencode(coalesce(var.null, 5))')).toEqual(['var.null']);
  });
});

describe('a sensitive value', () => {
  it.each([
    'var.secret',
    '"x${var.secret}"',
    'upper(var.secret)',
    'var.secret == "x"',
    'var.secret_flag ? "a" : "b"',
    '!var.secret_flag',
    'sensitive("x")',
    'sensitive({a = ["x"]}).a[0]',
    'sensitive(aws_kms_key.k).region',
    'sensitive(aws_kms_key).each.eu.region',
    'sensitive(aws_kms_key.counted)[0].region',
    '(var.secret_flag ? aws_kms_key.k : aws_kms_key.each.eu).region',
    'nonsensitive(var.secret)',
    'join(",", [var.secret])',
    'coalesce(var.null, var.secret)',
    '{a = "x"}[var.secret == "x" ? "a" : "a"]',
    'jsonencode({a = var.secret})',
    '[for x in ["a"] : x if var.secret_flag][0]',
    'keys(sensitive({a = 1}))[0]',
    '[for k, v in sensitive({a = 1}) : k][0]',
    'var.open ? var.secret : "secret"',
    'contains([var.secret], "x")',
    'element(["a"], length(var.secret))',
  ])('stays so in %s', (text) => expect(told(text)).toMatchObject({ kind: 'scalar', sensitive: true }));

  it('does not make its surroundings so', () => {
    expect(told('{a = var.secret, b = "x"}.b')).toEqual(scalar('x'));
    expect(told('length([1, 2])')).toEqual(scalar(2));
  });
});

describe('a value that is read from an attribute', () => {
  it.each([
    'aws_kms_key.read.arn',
    'var.yes ? aws_kms_key.read.arn : "x"',
    'try(aws_kms_key.read.arn, "")',
    'coalesce("", aws_kms_key.read.arn)',
    'one([aws_kms_key.read.arn])',
    'tostring(aws_kms_key.read.arn)',
  ])('keeps it in %s', (text) => expect(told(text)).toEqual(READ));

  it.each(['lower(aws_kms_key.read.arn)', '"${aws_kms_key.read.arn}x"', 'trimspace(aws_kms_key.read.arn)'])(
    'loses it in %s',
    (text) => expect(told(text)).not.toHaveProperty('from'),
  );
});

describe('a namespace', () => {
  it('refuses what it does not have', () => {
    expect(told('var.nothing').kind).toBe('error');
    expect(told('aws_kms_key.k[0]').kind).toBe('error');
    expect(told('try(var.nothing, "x")')).toEqual(scalar('x'));
  });

  it('is never null', () => expect(told('aws_kms_key.k != null')).toEqual(scalar(true)));
});

describe('a set', () => {
  it('has no index', () => expect(told('try(var.set[0], "none")')).toEqual(scalar('none')));

  it('is its own keys in an object', () =>
    expect(told('{for k, v in var.objects : v.r => v.arn}')).toEqual(object({ x: ARN, y: OTHER })));
});

describe('names', () => {
  it('are those around, with new ones in front', () => {
    const scope = withNames(scopeOf({ a: scalar(1), b: scalar(2) }), { b: scalar(3) });
    expect(evaluate(expression('[a, b]'), scope)).toEqual(list(scalar(1), scalar(3)));
    expect(evaluated('[for toString in ["x"] : toString]')).toEqual(list(scalar('x')));
    expect(evaluated('constructor.x')).toEqual(undetermined('constructor.x'));
  });
});

describe('too much work', () => {
  it('is left open', () => {
    expect(evaluated('[for a in range(1000) : [for b in range(1000) : [for c in range(1000) : a]]]')).toMatchObject({
      kind: 'undetermined',
    });
    expect(evaluated('range(1000000000)').kind).toBe('error');
    let deep = expression('var.x');
    for (let i = 0; i < 10_000; i++) deep = { ...deep, kind: 'unary', operator: '!', operand: deep };
    expect(evaluate(deep, scopeOf({}))).toEqual(undetermined('var.x'));
  });

  it('is what many references to one large value are', () => {
    let shared: Term = list(scalar('x'), scalar('y'));
    for (let i = 0; i < 40; i++) shared = list(shared, shared);
    expect(evaluated('jsonencode(x)', { x: shared })).toEqual(undetermined('x'));
    expect(evaluated('x == y', { x: shared, y: list(shared, shared) }).kind).toBe('undetermined');
    expect(evaluated('flatten(x)', { x: shared })).toEqual(undetermined('x'));
  });

  it('is no matter of a long text', () => {
    expect(evaluated(`replace("${'a'.repeat(2000)}", "a", "${'b'.repeat(2000)}")`)).toMatchObject({
      kind: 'undetermined',
    });
  });
});
