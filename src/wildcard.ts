/**
 * Whether the text is as the pattern says, in which `*` stands for any characters, and `one`, where it is given, for
 * any one. Linear in the text for each `*`, whatever they are.
 */
export function matchesWildcard(text: string, pattern: string, one?: '?'): boolean {
  return matchesSequence(text, pattern, (character, wanted) => wanted === character || wanted === one);
}

/** The same over parts of any kind: `*` stands for any of them, of every other one `isSame` tells. */
export function matchesSequence<Part>(
  parts: ArrayLike<Part>,
  pattern: ArrayLike<Part>,
  isSame: (part: Part, wanted: Part) => boolean,
): boolean {
  let [i, p] = [0, 0];
  let [star, retry] = [-1, 0];
  while (i < parts.length) {
    if (p < pattern.length && pattern[p] === '*') {
      [star, retry] = [p, i];
      p++;
    } else if (p < pattern.length && isSame(parts[i]!, pattern[p]!)) {
      i++;
      p++;
    } else if (star >= 0) {
      p = star + 1;
      retry++;
      i = retry;
    } else {
      return false;
    }
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}
