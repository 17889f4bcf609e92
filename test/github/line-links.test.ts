import { describe, expect, it } from 'vitest';
import { lineLinks } from '../../src/github/links.js';
import { at } from '../support/located-report.js';

const HEAD = 'a1'.repeat(20);
const link = lineLinks({ pages: 'https://github.com/octo-org/infra' }, HEAD);
const BLOB = `https://github.com/octo-org/infra/blob/${HEAD}`;

describe('a link to lines', () => {
  it.each([
    ['main.tf', 12, 12, 'main.tf#L12'],
    ['envs/prod/main.tf', 12, 15, 'envs/prod/main.tf#L12-L15'],
    ['main.tf', 12, 3, 'main.tf#L12'],
    ['a dir/täble #1?.tf', 1, 1, 'a%20dir/t%C3%A4ble%20%231%3F.tf#L1'],
    ['100%.tf', 1, 1, '100%25.tf#L1'],
    ['a|b)\n.tf', 1, 1, 'a%7Cb)%0A.tf#L1'],
    ['a\\b:c.tf', 1, 1, 'a%5Cb%3Ac.tf#L1'],
  ])('%j, lines %i to %i', (path, line, endLine, expected) => {
    expect(link(at(path, line, endLine))).toBe(`${BLOB}/${expected}`);
  });

  it.each(['../main.tf', 'a/../../b.tf', './main.tf', '/etc/main.tf', 'a//b.tf', '', '..', 'a/'])(
    'is none of %j, which is no path of the repository',
    (path) => {
      expect(link(at(path, 1))).toBeNull();
    },
  );

  it('is none without a repository, a commit, or a file there', () => {
    expect(link(at('main.tf', 1, 1, false))).toBeNull();
    expect(lineLinks({ pages: null }, HEAD)(at('main.tf', 1))).toBeNull();
    expect(lineLinks({ pages: 'https://github.com/octo-org/infra' }, null)(at('main.tf', 1))).toBeNull();
  });
});
