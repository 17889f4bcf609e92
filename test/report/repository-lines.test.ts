import { describe, expect, it } from 'vitest';
import { suggestionBlock } from '../../src/report/escape.js';
import { repositoryLines } from '../../src/report/repository-paths.js';
import { at } from '../support/located-report.js';

describe('lines of the repository', () => {
  it('are exactly those of the file', () => {
    expect(repositoryLines(at('a b/mäin.tf', 3, 5))).toEqual({
      path: 'a b/mäin.tf',
      uri: 'a%20b/m%C3%A4in.tf',
      line: 3,
      endLine: 5,
    });
  });

  it('do not end before they begin', () => {
    expect(repositoryLines(at('main.tf', 3, 1))).toMatchObject({ line: 3, endLine: 3 });
  });

  it.each(['', '/main.tf', '../main.tf', 'a/../main.tf', 'a//main.tf', './main.tf', 'a/.', 'a/'])(
    'are none of %j',
    (path) => {
      expect(repositoryLines(at(path, 1))).toBeNull();
    },
  );

  it('are none elsewhere, and none of nothing', () => {
    expect(repositoryLines(at('main.tf', 1, 1, false))).toBeNull();
    expect(repositoryLines(null)).toBeNull();
  });
});

describe('a block of lines to be put into a file', () => {
  it.each([
    [['a'], '```suggestion\na\n```'],
    [[], '```suggestion\n```'],
    [[''], '```suggestion\n\n```'],
    [['\ta', '', '  b  '], '```suggestion\n\ta\n\n  b  \n```'],
    [['```', '`````x'], '``````suggestion\n```\n`````x\n``````'],
    [['::error::x ##[error]'], '```suggestion\n::error::x ##[error]\n```'],
  ])('%j', (lines, expected) => {
    expect(suggestionBlock(lines)).toBe(expected);
  });

  it.each(['a\rb', 'a\nb', '\u001b', '\u202e', '\u200b', '\ud800', '\u{e0041}', '\u0000', '\u2028'])(
    'is none where something would not be seen, or not be one line: %j',
    (text) => {
      expect(suggestionBlock(['x', text])).toBeNull();
    },
  );
});
