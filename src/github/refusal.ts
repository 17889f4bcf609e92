import { serverWords } from './server-words.js';

/** The status of the answer; that of a server's failure where there was no answer. */
export function statusOf(error: unknown): number {
  const status = (error as { readonly status?: unknown }).status;
  return typeof status === 'number' ? status : 500;
}

/** What to do where GitHub does not let the gate read the repository. */
export const READ_PERMISSION = 'give the job the permission contents: read';

/** Something that the pull request does not show, and why. */
export interface Unposted {
  readonly what: 'the comment' | 'the suggestions';
  readonly why: string;
}

/** One sentence a reason, then what it does not change. */
export function unpostedWarning(unposted: readonly Unposted[], verdict: string): string {
  const reasons = [...new Set(unposted.map(({ why }) => why))];
  const sentences = reasons.map(
    (reason) =>
      `${unposted
        .filter(({ why }) => why === reason)
        .map(({ what }) => what)
        .join(' and ')} could not be posted: ${reason}`,
  );
  return [...sentences, `the verdict stands: ${verdict}`].join('; ');
}

/** What people should know of a step that writes on the pull request. */
export interface Message {
  readonly level: 'info' | 'notice' | 'warning';
  readonly text: string;
}

/** Why something could not be posted. */
export interface Failure {
  readonly why: string;
  /** The API gives no answer at all, or no useful one: a further request would wait for nothing. */
  readonly isUnanswered: boolean;
}

export type Refusal =
  | { readonly status: 'denied'; readonly message: Message; readonly failure: null }
  | { readonly status: 'failed'; readonly message: null; readonly failure: Failure };

/** What an error of the client means. No token is in it, whatever the server says. */
export function refusal(error: unknown, token: string): Refusal {
  const why = serverWords(error, token);
  const status = statusOf(error);
  const isLimited = status === 429 || (status === 403 && /rate limit/i.test(why));
  if (status === 403 && !isLimited)
    return { status: 'denied', message: { level: 'notice', text: PERMISSIONS }, failure: null };
  return { status: 'failed', message: null, failure: { why, isUnanswered: isLimited || status >= 500 } };
}

const PERMISSIONS = `The token may not write comments on this pull request. In a pull request from a fork or by Dependabot it never may: see "Forks" in the README. Elsewhere give the job:

permissions:
  contents: read
  pull-requests: write`;
