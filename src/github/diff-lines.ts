/** The lines of one hunk as they are after the change, by their numbers. */
export type Hunk = ReadonlyMap<number, string>;

const HEADER = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/;

/** The hunks of a file's patch, as GitHub gives it: the lines that a comment on the right side of the diff can stand at. */
export function diffLines(patch: string): readonly Hunk[] {
  const hunks: Map<number, string>[] = [];
  let next = 0;
  for (const line of patch.split('\n')) {
    const start = HEADER.exec(line)?.[1];
    if (start !== undefined) {
      next = Number(start);
      hunks.push(new Map());
    } else if (line.startsWith('+') || line.startsWith(' ')) {
      hunks.at(-1)?.set(next++, line.slice(1));
    }
  }
  return hunks;
}
