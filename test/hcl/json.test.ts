import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Body } from '../../src/hcl/syntax.js';
import { parsedFile, parseFile, shape } from '../support/hcl.js';

const file = (value: unknown) => parsedFile(JSON.stringify(value), 'main.tf.json');
const problemOf = (text: string): string => {
  const parsed = parseFile({ path: 'main.tf.json', text });
  return 'problem' in parsed ? parsed.problem : 'none';
};

/** A body as one would write it down in a hurry. */
const sketch = ({ attributes, blocks }: Body): readonly string[] => [
  ...[...attributes.values()].map(({ name, expression }) => `${name} = ${shape(expression)}`),
  ...blocks.map(blockSketch),
];
const blockSketch = ({ type, labels, body }: Block): string =>
  `${[type, ...labels].join(' ')} { ${sketch(body).join('; ')} }`;

describe('the JSON syntax', () => {
  it.each<[string, unknown, readonly string[]]>([
    [
      'a resource',
      { resource: { aws_kms_key: { k: { description: 'd ${var.a}', count: 2 } } } },
      ['resource aws_kms_key k { description = `"d " var.a`; count = 2 }'],
    ],
    [
      'lists at each level',
      { resource: [{ t: [{ a: {}, b: [{ x: 1 }, { x: 2 }] }] }, { t: { c: {} } }] },
      ['resource t a {  }', 'resource t b { x = 1 }', 'resource t b { x = 2 }', 'resource t c {  }'],
    ],
    ['a list at the top', [{ locals: { a: 1 } }, { locals: { b: 2 } }], ['locals { a = 1 }', 'locals { b = 2 }']],
    [
      'comments',
      { '//': 'c', resource: { t: { n: { '//': 1, a: { '//': 2 } } } } },
      ['resource t n { a = {"//": 2} }'],
    ],
    [
      'nested blocks',
      {
        resource: {
          t: {
            n: {
              replica: [{ region_name: 'a' }, { region_name: 'b' }],
              server_side_encryption: { enabled: true },
              ttl: [],
              timeouts: null,
              tags: { a: 'b' },
              attribute: 'a',
            },
          },
        },
      },
      [
        'resource t n { tags = {"a": "b"}; attribute = "a"; replica { region_name = "a" }; replica { region_name = "b" }; server_side_encryption { enabled = true } }',
      ],
    ],
    [
      'blocks of resources alone',
      { module: { m: { replica: { a: 1 } } }, locals: { lifecycle: { a: 1 } } },
      ['module m { replica = {"a": 1} }', 'locals { lifecycle = {"a": 1} }'],
    ],
    [
      'dynamic blocks',
      {
        resource: {
          t: {
            n: {
              dynamic: { replica: { for_each: '${var.r}', iterator: 'i', content: { region_name: '${i.value}' } } },
            },
          },
        },
      },
      ['resource t n { dynamic replica { for_each = var.r; iterator = i; content { region_name = i.value } } }'],
    ],
    [
      'what holds references',
      {
        resource: {
          t: {
            n: {
              depends_on: ['t.o', 'module.m'],
              provider: 'aws.east',
              lifecycle: { ignore_changes: ['tags["a"]'], prevent_destroy: true },
            },
          },
          u: { n: { lifecycle: [{ ignore_changes: 'all' }] } },
        },
      },
      [
        'resource t n { depends_on = [t.o, module.m]; provider = aws.east; lifecycle { ignore_changes = [tags["a"]]; prevent_destroy = true } }',
        'resource u n { lifecycle { ignore_changes = all } }',
      ],
    ],
    [
      'a module',
      {
        module: {
          m: { source: './${m}', version: '> 1', providers: { aws: 'aws.east' }, key: '${aws_kms_key.k.arn}' },
        },
      },
      ['module m { source = "./${m}"; version = "> 1"; providers = {"aws": aws.east}; key = aws_kms_key.k.arn }'],
    ],
    [
      'a variable',
      {
        variable: {
          v: { type: 'object({ a = list(string) })', default: '${x}', validation: { condition: '${var.v != ""}' } },
        },
      },
      ['variable v { type = object({"a": list(string)}); default = "${x}"; validation { condition = (var.v != "") } }'],
    ],
    [
      'an output',
      { output: { o: { value: ['${a}', null, true, 1.5, { 'k${b}': 'c' }] } } },
      ['output o { value = [a, null, true, 1.5, {`"k" b`: "c"}] }'],
    ],
    [
      'settings',
      {
        terraform: {
          required_version: '>= 1',
          required_providers: { aws: { source: 'hashicorp/aws' } },
          backend: { s3: { key: '${k}' } },
        },
      },
      [
        'terraform { required_version = ">= 1"; required_providers { aws = {"source": "hashicorp/aws"} }; backend s3 { key = "${k}" } }',
      ],
    ],
    [
      'moves',
      {
        moved: [{ from: 't.a', to: 't.b' }],
        import: { to: 't.b', id: 'x' },
        removed: { from: 't.c', lifecycle: { destroy: false } },
      },
      [
        'moved { from = t.a; to = t.b }',
        'import { to = t.b; id = "x" }',
        'removed { from = t.c; lifecycle { destroy = false } }',
      ],
    ],
    [
      'escapes',
      { locals: { a: 'a\\n"\n$${b} %%{c} é😀' } },
      [`locals { a = ${JSON.stringify('a\\n"\n${b} %{c} é😀')} }`],
    ],
    [
      'names like any other',
      { resource: { t: { constructor: { toString: 1, hasOwnProperty: 2 } } } },
      ['resource t constructor { toString = 1; hasOwnProperty = 2 }'],
    ],
    ['nothing', {}, []],
  ])('has %s', (_, value, expected) => {
    const { body, syntax, comments } = file(value);
    expect(sketch(body)).toEqual(expected);
    expect({ syntax, comments }).toEqual({ syntax: 'json', comments: [] });
  });

  it('tells the lines of names', () => {
    const text =
      '{\r\n\t"resource": {\r\n\t\t"t": {\r\n\t\t\t"n": {\r\n\t\t\t\t"a":\r\n\t\t\t\t\t"${b.c}",\r\n\t\t\t\t"replica": [\r\n\t\t\t\t\t{},\r\n\t\t\t\t\t{}\r\n\t\t\t\t]\r\n\t\t\t}\r\n\t\t}\r\n\t}\r\n}';
    const [resource] = parsedFile(text, 'main.tf.json').body.blocks;
    expect(resource!.range).toMatchObject({ line: 4, endLine: 11 });
    const attribute = resource!.body.attributes.get('a')!;
    expect(attribute).toMatchObject({
      range: { line: 5, endLine: 6 },
      expression: { kind: 'attribute', text: 'b.c', range: { line: 6 } },
    });
    expect(text.slice(attribute.range.start, attribute.range.end)).toBe('"a":\r\n\t\t\t\t\t"${b.c}"');
    expect(resource!.body.blocks.map(({ range }) => range.line)).toEqual([8, 9]);
  });

  it.each<[string, string, string]>([
    ['nothing', '', ':1 cannot be parsed'],
    ['native syntax', 'a = 1', ':1 cannot be parsed'],
    ['a comma too many', '{\n"locals": {\n"a": 1,\n}}', ':4 cannot be parsed'],
    ['a comma too few', '{\n"locals": {\n"a": 1\n"b": 2}}', ':4 cannot be parsed'],
    ['a second value', '{}\n{}', ':2 cannot be parsed'],
    ['an open object', '{"locals": {', ':1 cannot be parsed'],
    ['an open string', '{\n"locals', ':2 cannot be parsed'],
    ['a wrong escape', '{"locals": {"a": "\\q"}}', ':1 cannot be parsed'],
    ['a line break in a string', '{"locals": {"a": "\n"}}', ':1 cannot be parsed'],
    ['a wrong number', '{"locals": {"a": 01}}', ':1 cannot be parsed'],
    ['a wrong word', '{"locals": {"a": nul}}', ':1 cannot be parsed'],
    ['a wrong template', '{"locals": {\n"a": "${"}}', ':2 cannot be parsed'],
    ['a wrong reference', '{"resource": {"t": {"n": {\n"depends_on": ["a b"]}}}}', ':2 cannot be parsed'],
    ['a text for blocks', '{"resource":\n"a"}', ':2 cannot be parsed'],
    ['a text at the top', '"a"', ':1 cannot be parsed'],
    ['an attribute twice', '{"locals": {"a": 1,\n"a": 2}}', ':2 sets the same argument twice'],
    ['too deep a value', `{"locals": {"a": ${'['.repeat(101)}`, ':1 nests too deep'],
    ['too deep a value of a MiB', '['.repeat(1024 * 1024), ':1 nests too deep'],
    ['too large a file', ' '.repeat(1024 * 1024 + 1), ' has 1048577 bytes: up to 1048576 are read'],
  ])('is not %s', (_, text, problem) => {
    expect(problemOf(text)).toBe(`main.tf.json${problem}`);
  });

  it('has any value that JSON.parse reads, and no other', () => {
    const values = fc.json({ maxDepth: 6 });
    const broken = fc
      .tuple(values, fc.nat(), fc.constantFrom('"', '{', ']', ',', ':', '\\', '0', '\u0001', ' ', ''))
      .map(
        ([text, at, character]) =>
          text.slice(0, at % (text.length + 1)) + character + text.slice((at % (text.length + 1)) + 1),
      );
    fc.assert(
      fc.property(fc.oneof(values, broken), (text) => {
        const wrapped = `{"terraform": {"a": ${text}}}`;
        let isRight = true;
        try {
          JSON.parse(wrapped);
        } catch {
          isRight = false;
        }
        expect(problemOf(wrapped) === 'none' || /twice/.test(problemOf(wrapped))).toBe(isRight);
      }),
      { numRuns: 1000 },
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        problemOf(text);
        problemOf(`{"resource": ${text}}`);
      }),
      { numRuns: 500 },
    );
  });
});
