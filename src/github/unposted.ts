/** Something that the pull request does not show, and why. */
export interface Unposted {
  readonly what: 'the comment' | 'the suggestions';
  readonly why: string;
}

/** One sentence a reason, then what it does not change. */
export function unpostedWarning(unposted: readonly Unposted[], verdict: string): string {
  const reasons = [...new Set(unposted.map(({ why }) => why))];
  const sentences = reasons.map((reason) => `${unposted.filter(({ why }) => why === reason).map(({ what }) => what).join(' and ')} could not be posted: ${reason}`);
  return [...sentences, `the verdict stands: ${verdict}`].join('; ');
}
