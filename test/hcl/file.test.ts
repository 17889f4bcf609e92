import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createNativeParser } from '../../src/hcl/native-file.js';
import type { Block } from '../../src/hcl/syntax.js';
import { guardedParser } from '../../src/hcl/tree-sitter-parser.js';
import { parsedFile, parseFile, shape } from '../support/hcl.js';

const problemOf = (text: string): string => {
  const parsed = parseFile({ path: 'main.tf', text });
  return 'problem' in parsed ? parsed.problem : 'none';
};

describe('a file', () => {
  it('is a body of attributes and blocks', () => {
    const text =
      'resource "aws_dynamodb_table" orders {\n  name = "o"\n  replica {}\n  replica { region_name = var.r }\n}\n\nlocals { }';
    const { body, syntax, path } = parsedFile(text);
    expect({ syntax, path, attributes: body.attributes.size }).toEqual({
      syntax: 'native',
      path: 'main.tf',
      attributes: 0,
    });
    expect(
      body.blocks.map(({ type, labels, range }) => [
        type,
        labels,
        range.line,
        range.endLine,
        text.slice(range.start, range.end).slice(-1),
      ]),
    ).toEqual([
      ['resource', ['aws_dynamodb_table', 'orders'], 1, 5, '}'],
      ['locals', [], 7, 7, '}'],
    ]);
    const [resource] = body.blocks;
    expect(
      [...resource!.body.attributes].map(([name, { expression, range }]) => [
        name,
        shape(expression),
        range.line,
        text.slice(range.start, range.end),
      ]),
    ).toEqual([['name', '"o"', 2, 'name = "o"']]);
    expect(resource!.body.blocks.map(({ type, body }) => [type, [...body.attributes.keys()]])).toEqual([
      ['replica', []],
      ['replica', ['region_name']],
    ]);
  });

  it.each(['', '\n', '# only a comment', '/* a */', '\ufeff'])('may be empty: %j', (text) => {
    expect(parsedFile(text).body).toEqual({ attributes: new Map(), blocks: [] });
  });

  it('takes any name for an attribute', () => {
    expect([...parsedFile('for = 1\nif = 2\nnull = 3\n__proto__ = 4\nconstructor = 5').body.attributes.keys()]).toEqual(
      ['for', 'if', 'null', '__proto__', 'constructor'],
    );
  });

  it('has a byte order mark that is no part of it', () => {
    const { text, body } = parsedFile('\ufeffx = 1');
    expect([text, body.attributes.get('x')!.range.start]).toEqual(['x = 1', 0]);
  });

  it('has comments, in order and without their marks', () => {
    const text =
      '# a\r\n//b\nx { # c\n  y = [ /* d\n e */ 1, # f # g\n  ]\n}\n/**/ #\n# no */\ns = "# none"\nh = <<E\n# none\nE\n';
    expect(
      parsedFile(text).comments.map(({ text: inside, range }) => [
        inside,
        range.line,
        range.endLine,
        text.slice(range.start, range.end),
      ]),
    ).toEqual([
      ['a', 1, 1, '# a'],
      ['b', 2, 2, '//b'],
      ['c', 3, 3, '# c'],
      ['d\n e', 4, 5, '/* d\n e */'],
      ['f # g', 5, 5, '# f # g'],
      ['', 8, 8, '/**/'],
      ['', 8, 8, '#'],
      ['no */', 9, 9, '# no */'],
    ]);
  });

  it('has no comments of long white space', () => {
    expect(
      parsedFile(`x = [${' \n'.repeat(500)}1]${'\t'.repeat(500)}#${' '.repeat(500)}a`).comments.map(
        ({ text, range }) => [text, range.line],
      ),
    ).toEqual([['a', 501]]);
  });
});

describe('a file that is none', () => {
  it.each<[string, string, string]>([
    ['an attribute without a value', 'x =\n', '2 cannot be parsed'],
    ['an attribute with too much of one', 'a = 1\nb = 2\nc = = 3\nd = 4\n', '3 cannot be parsed'],
    ['a value in two pieces', 'a = 1\nb = [\n1\n2]', '4 cannot be parsed'],
    ['an open block', '\na {\n  b = 1\n', '2 cannot be parsed'],
    ['an open list', 'a = 1\nb = [\n', '2 cannot be parsed'],
    ['a bracket too many', 'a {}\n}\n', '2 cannot be parsed'],
    ['brackets that do not match', 'a = [\n(1]\n)', '2 cannot be parsed'],
    ['an open comment', 'a = 1\n/* b\n\n', '2 cannot be parsed'],
    ['a quoted name', '\n"a" = 1', '2 cannot be parsed'],
    ['an object', '{ a = 1 }', '1 cannot be parsed'],
    ['JSON', '{ "a": 1 }', '1 cannot be parsed'],
    ['a template as a label', 'a "${b}" {}', '1 cannot be parsed'],
    ['an attribute twice', 'a = 1\nb = 2\na = 3', '3 sets the same argument twice'],
    ['a NUL', 'a = 1\n# \0', '2 has a NUL'],
    ['the mark of a merge', 'a = 1\n<<<<<<< HEAD\nb = 2\n', '2 cannot be parsed'],
    ['an error after much that is right', `${'a {\n  b = ["${c}"]\n}\n'.repeat(2000)}= =\n`, '6001 cannot be parsed'],
  ])('%s', (_, text, problem) => {
    expect(problemOf(text)).toBe(`main.tf:${problem}`);
    expect(problemOf(text.replaceAll('\n', '\r\n'))).toBe(`main.tf:${problem}`);
  });
});

describe('a hostile file', () => {
  const MIB = 1024 * 1024;
  const full = (unit: string): string => unit.repeat(Math.floor((MIB - 20) / unit.length));

  it.each<[string, string, string]>([
    ['is too large', ' '.repeat(MIB + 1), `main.tf has ${MIB + 1} bytes: up to ${MIB} are read`],
    ['is too large in bytes alone', 'é'.repeat(MIB / 2 + 1), `main.tf has ${MIB + 2} bytes: up to ${MIB} are read`],
    ['of opening braces', full('{'), 'main.tf:1 nests too deep'],
    ['of blocks in blocks', full('a {\n'), 'main.tf:101 nests too deep'],
    ['of parentheses', `x = ${'('.repeat(101)}1${')'.repeat(101)}`, 'main.tf:1 nests too deep'],
    ['of templates in templates', full('x = "${'), 'main.tf:1 nests too deep'],
    ['of templates and NULs', full('\0\ufffd x = "${').slice(0, MIB / 2), 'main.tf:1 has a NUL'],
    [
      'of a marker that the scanner cannot store',
      `x = <<${'E'.repeat(1000)}\n${'E'.repeat(1000)}\n`,
      'main.tf:1 nests too deep',
    ],
    ['of operators', `x = 1${'+1'.repeat(501)}`, 'main.tf:1 nests too deep'],
    ['of steps', `x = a${'.b'.repeat(501)}`, 'main.tf:1 nests too deep'],
    ['of splats', `x = a${'[*]'.repeat(501)}`, 'main.tf:1 nests too deep'],
    ['of conditionals', `x = ${'a ? b : '.repeat(501)}c`, 'main.tf:1 nests too deep'],
    ['of signs', `x = ${'!'.repeat(501)}a`, 'main.tf:1 nests too deep'],
    ['of steps in steps', `x = ${'('.repeat(90)}a${`${'.b'.repeat(90)})`.repeat(90)}`, 'main.tf:1 nests too deep'],
    ['of more than is kept', `x = [${full('1,')}]`, 'main.tf takes too much work'],
    ['of line breaks in quotes', full('"\n'), 'main.tf:1 cannot be parsed'],
    // The parser would take hours to go on after each of these errors.
    ['of errors', `x = ${full('#c\n?')}`, 'main.tf:2 cannot be parsed'],
    ['of quotes and comments', full('"/*x*/'), 'main.tf:1 cannot be parsed'],
    ['of errors between what is right', full(`${'a = [1, 2]\n'.repeat(20)}= = "x"\n`), 'main.tf:21 cannot be parsed'],
    // And for white space a minute, if it were not made a comment.
    ['of white space', `x = [${full('\t')}]`, 'none'],
    ['of line breaks', `x = [${full('\n')}]`, 'none'],
    ['of line breaks in a heredoc', `x = <<-E\n${full('\n')}E\n`, 'none'],
    ['of directives', `x = "${full('%{ if a }%{ endif }')}"`, 'none'],
  ])('%s', { timeout: 120_000 }, (_, text, problem) => {
    expect(problemOf(text)).toBe(problem);
    expect(problemOf('x = 1')).toBe('none');
  });

  it('nests as deep as is read', () => {
    expect(problemOf(`x = ${'('.repeat(100)}1${')'.repeat(100)}`)).toBe('none');
    expect(problemOf(`x = ${'"${'.repeat(50)}1${'}"'.repeat(50)}`)).toBe('none');
    expect(problemOf(`x = 1${'+1'.repeat(499)}`)).toBe('none');
  });

  it('that makes the parser stop is the last one that is given to it', () => {
    let calls = 0;
    const parser = {
      setLogger: () => {},
      parse: () => {
        calls++;
        throw new Error('memory access out of bounds');
      },
    };
    const parse = guardedParser(parser as unknown as Parameters<typeof guardedParser>[0]);
    expect([parse('x = 1'), parse('x = 1'), calls]).toEqual([{ kind: 'stopped' }, { kind: 'stopped' }, 1]);
  });
});

describe('every fixture', () => {
  const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));
  const paths = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.tf'));
  const labelsOf = (blocks: readonly Block[]): readonly string[] =>
    blocks.filter(({ type }) => type === 'resource').map(({ labels, range }) => `${range.line} ${labels.join('.')}`);

  it('has its resources where they are written', () => {
    expect(paths.length).toBeGreaterThan(150);
    for (const path of paths) {
      const text = readFileSync(join(FIXTURES, path), 'utf8');
      const expected = text.split('\n').flatMap((line, i) => {
        const [, type, name] = /^resource\s+"?([^\s"]+)"?\s+"?([^\s"]+)"?\s*\{/.exec(line) ?? [];
        return type === undefined ? [] : [`${i + 1} ${type}.${name}`];
      });
      const { body } = parsedFile(text, path);
      expect([path, labelsOf(body.blocks)]).toEqual([path, expected]);
      expect(labelsOf(parsedFile(text.replaceAll(/\r?\n/g, '\r\n'), path).body.blocks)).toEqual(expected);
    }
  });
});

describe('a parser', () => {
  it('cannot be made from something else', async () => {
    await expect(
      createNativeParser({ runtime: new Uint8Array(), grammar: new Uint8Array([1, 2, 3]) }),
    ).rejects.toThrow();
  });
});
