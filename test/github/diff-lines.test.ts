import { describe, expect, it } from 'vitest';
import { diffLines } from '../../src/github/suggestions.js';

const linesOf = (patch: string) => diffLines(patch).map((hunk) => [...hunk]);

describe('the lines of a patch', () => {
  it('are those of the right side, added or not', () => {
    expect(linesOf('@@ -1,3 +1,4 @@ resource "x" "y" {\n a\n-b\n+B\n+C\n d')).toEqual([
      [
        [1, 'a'],
        [2, 'B'],
        [3, 'C'],
        [4, 'd'],
      ],
    ]);
  });

  it('are told apart by hunk', () => {
    expect(linesOf('@@ -1 +1 @@\n-a\n+b\n@@ -10,2 +10,3 @@\n x\n+y\n z')).toEqual([
      [[1, 'b']],
      [
        [10, 'x'],
        [11, 'y'],
        [12, 'z'],
      ],
    ]);
  });

  it('are none of a file that is gone, and none of nothing', () => {
    expect(linesOf('@@ -1,2 +0,0 @@\n-a\n-b')).toEqual([[]]);
    expect(linesOf('')).toEqual([]);
    expect(linesOf('no patch at all\n+x')).toEqual([]);
  });

  it('may look like something else', () => {
    expect(
      linesOf(
        '@@ -0,0 +1,6 @@\n+@@ -5 +5 @@\n++++ b/x\n+--- a/x\n+\n+\\ No newline\n+\r\n\\ No newline at end of file',
      ),
    ).toEqual([
      [
        [1, '@@ -5 +5 @@'],
        [2, '+++ b/x'],
        [3, '--- a/x'],
        [4, ''],
        [5, '\\ No newline'],
        [6, '\r'],
      ],
    ]);
  });
});
