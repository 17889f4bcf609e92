import { describe, expect, it } from 'vitest';
import { markSensitive } from '../../src/evaluate/marks.js';
import { scalar, type Term } from '../../src/evaluate/term.js';
import type { Work } from '../../src/evaluate/work.js';

describe('a mark on members that are looked up later', () => {
  const members: Term = { kind: 'namespace', get: () => scalar('secret') };
  const work = (left: number): Work => ({ left, depth: 0, doubts: 0 });

  it('is on each of them', () => {
    const marked = markSensitive(members, work(10));
    expect(marked.kind === 'namespace' && marked.get('a')).toEqual({
      kind: 'scalar',
      value: 'secret',
      sensitive: true,
    });
  });

  it('is never left out: what is too much to be marked is not told', () => {
    const marked = markSensitive(members, work(1));
    expect(marked.kind === 'namespace' && marked.get('a')).toEqual({ kind: 'undetermined', references: ['a'] });
  });
});
