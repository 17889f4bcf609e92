/** Whether the text is as the pattern of a policy says: `*` stands for any characters, `?` for one (IAM user guide, "Resource"). */
export function matchesPattern(text: string, pattern: string): boolean {
  if (!/[*?]/.test(pattern)) return text === pattern;
  // How much of the text the pattern can have used up so far: a pattern of many stars takes no longer than another.
  let used = Array.from({ length: text.length + 1 }, (_, length) => length === 0);
  for (const character of pattern) {
    if (character === '*') {
      const first = used.indexOf(true);
      used = used.map((_, length) => first >= 0 && length >= first);
    } else {
      used = used.map((_, length) => length > 0 && used[length - 1]! && (character === '?' || character === text[length - 1]));
    }
  }
  return used[text.length]!;
}
