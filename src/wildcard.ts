/**
 * Whether the text is as the pattern says, in which `*` stands for any characters, and `one`, where it is given, for
 * any one. Linear in the text for each `*`, whatever they are.
 */
export function matchesWildcard(text: string, pattern: string, one?: '?'): boolean {
  let [i, p] = [0, 0];
  let [star, retry] = [-1, 0];
  while (i < text.length) {
    if (p < pattern.length && pattern[p] === '*') {
      [star, retry] = [p, i];
      p++;
    } else if (p < pattern.length && (pattern[p] === text[i] || pattern[p] === one)) {
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
