import { describe, expect, it } from 'vitest';
import { nativeParser, parsedFile, parseFile, shape, shapeOf } from '../support/hcl.js';

const heredoc = (...lines: readonly string[]): string => shapeOf(lines.join('\n'));

describe('a quoted template', () => {
  it.each<[string, string]>([
    ['""', '""'],
    ['"  "', '"  "'],
    ['"a # b // c /* d"', '"a # b // c /* d"'],
    ['"a ${b} c"', '`"a " b " c"`'],
    ['" ${b} "', '`" " b " "`'],
    ['"${a}${b}"', '`a b`'],
    ['"${"${a}b"}"', '`a "b"`'],
    ['"${a}"', 'a'],
    ['"${[1]}"', '[1]'],
    ['"${~ a ~}"', 'a'],
    ['"a ${~ b ~}  c"', '`"a" b "c"`'],
    ['" ${~ b ~}  "', '`b`'],
    ['"a${b}/* c */ # d"', '`"a" b "/* c */ # d"`'],
    [String.raw`"\n\r\t\"\\\u00e9\U0001F600"`, JSON.stringify('\n\r\t"\\é😀')],
    ['"$${a} %%{b} $ % $$ 100%"', '"${a} %{b} $ % $$ 100%"'],
    ['"$$$${a}"', '"$$${a}"'],
    ['"a$"', '"a$"'],
    ['"%${a}"', '`"%" a`'],
    ['"${"a"} ${f("}")}"', '`"a" " " f("}")`'],
    ['"${ { a = "}" } }"', '{"a": "}"}'],
    ['"%{ if a }${b}%{ else }c%{ endif }"', 'opaque(a, b)'],
    ['"x${y}%{ for k, v in a ~}${v}%{ if c }%{ endif }%{ endfor }"', 'opaque(y, a, v, c)'],
  ])('%s', (text, expected) => {
    expect(shapeOf(text)).toBe(expected);
  });

  it.each([
    '"a\nb"',
    String.raw`"\q"`,
    String.raw`"\ud83d"`,
    String.raw`"\UFFFFFFFF"`,
    '"${}"',
    '"${a',
    '"${a"',
    '"%{ if a }"',
    '"$$${a}"',
  ])('is none: %j', (text) => {
    expect(parseFile({ path: 'main.tf', text: `\nx = ${text}` })).toEqual({ problem: 'main.tf:2 cannot be parsed' });
  });
});

// Each of these was given to Terraform 1.11.
describe('a heredoc', () => {
  it.each<[string, readonly string[], string]>([
    ['keeps indentation', ['<<E', '  a', '  E', ''], '"  a\\n"'],
    ['may be empty', ['<<E', 'E', ''], '""'],
    ['may be filled in', ['<<E', '${a}', 'E', ''], '`a "\\n"`'],
    [
      'has no escapes but of templates',
      ['<<E', '\\n "q" \\u00e9 $${x} %%{y} # z', 'E', ''],
      '"\\\\n \\"q\\" \\\\u00e9 ${x} %{y} # z\\n"',
    ],
    ['ends where its marker is alone on a line', ['<<E', 'E a', 'aE', 'EE', '\tE ', ''], '"E a\\naE\\nEE\\n"'],
    ['may stand in a list', ['[<<E', 'a', 'E', ', <<F', 'b', 'F', ']'], '["a\\n", "b\\n"]'],
    [
      'loses the least indentation',
      ['<<-E', '      a', '       ', '    b', '', '  E', ''],
      '"  a\\n       \\nb\\n\\n"',
    ],
    ['counts tabs as it counts spaces', ['<<-E', '\t\ta', '\t  b', '\tE', ''], '"a\\n b\\n"'],
    ['passes over blank lines', ['<<-E', '      a', '', '   ', '      b', '    E', ''], '"a\\n\\n   \\nb\\n"'],
    [
      'counts before what is filled in',
      ['<<-E', '    ${a} a', '      b ${c}', '      x', '  E', ''],
      '`a " a\\n  b " c "\\n  x\\n"`',
    ],
    [
      'counts the line that is least',
      ['<<-E', '    a ${b}   ', '      c', '   ${d}', '    E', ''],
      '`" a " b "   \\n   c\\n" d "\\n"`',
    ],
    ['has none where a line begins with what is filled in', ['<<-E', '  a', '${b}', 'E', ''], '`"  a\\n" b "\\n"`'],
    [
      'counts what a strip marker leaves',
      ['<<-E', '    a  ', '    ${~ x ~}  ', '    ', '      b', '    E', ''],
      '`"    a  \\n" x "    \\n      b\\n"`',
    ],
    [
      'counts lines after a strip marker',
      ['<<-E', '    a ${~ x ~}', '', '        b', '       c', '    E', ''],
      '`"a" x "\\n    b\\n   c\\n"`',
    ],
  ])('%s', (_, lines, expected) => {
    expect(heredoc(...lines)).toBe(expected);
  });

  it('keeps the line ends of its file', () => {
    expect(heredoc('<<-E\r', '    a\r', '\r', '      ${b}\r', '    E\r', '')).toBe('`"a\\r\\n\\r\\n  " b "\\r\\n"`');
  });

  it('ends before what follows it', () => {
    const { attributes } = parsedFile('x = <<E\n  a\n  E\ny = 1\n').body;
    expect(attributes.get('x')).toMatchObject({
      range: { line: 1, endLine: 3 },
      expression: { text: '<<E\n  a\n  E' },
    });
    expect(attributes.get('y')!.range.line).toBe(4);
  });

  it.each([
    ['without an end', '<<E\na\n', 1],
    ['that ends with the file', '<<E\na\nE', 1],
    ['without a marker', '<<\na\n', 1],
    ['in which the grammar overlooks a template', '<<E\nE${a}\nE\n', 2],
  ])('is none %s', (_, text, line) => {
    expect(parseFile({ path: 'main.tf', text: `x = ${text}` })).toEqual({
      problem: `main.tf:${line} cannot be parsed`,
    });
  });
});

describe('a string of JSON', () => {
  const range = { path: 'main.tf.json', line: 3, endLine: 3, start: 7, end: 9 };

  it.each<[string, string | null]>([
    ['', '""'],
    ['a\\n${1 + 1}', '`"a\\\\n" (1 + 1)`'],
    ['${a}', 'a'],
    ['${a}\n', '`a "\\n"`'],
    ['  ${~ a ~}\n  x', '`a "  x"`'],
    ['"$${x}"', '"\\"${x}\\""'],
    ['TEXT\nTEXT_\n${a}', '`"TEXT\\nTEXT_\\n" a`'],
    ['%{ if a }b%{ endif }', 'opaque(a)'],
    ['${', null],
    ['${}', null],
  ])('%j is a template', (text, expected) => {
    const converted = nativeParser.parseTemplate(text, range);
    expect(converted && shape(converted)).toBe(expected);
    if (converted !== null) expect(converted.range).toBe(range);
  });

  it.each<[string, string | null]>([
    ['tags["a"]', 'tags["a"]'],
    ['list(string)', 'list(string)'],
    ['a\nb', null],
    ['a)\ny = (b', null],
    ['', null],
    ['# a', null],
  ])('%j is an expression', (text, expected) => {
    const converted = nativeParser.parseExpression(text, range);
    expect(converted && shape(converted)).toBe(expected);
  });
});
