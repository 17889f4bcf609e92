import { statusOf } from './comment.js';

/** What people should know of a step that writes on the pull request. */
export interface Message {
  readonly level: 'info' | 'notice' | 'warning';
  readonly text: string;
}

export interface Refusal {
  readonly status: 'denied' | 'failed';
  readonly message: Message;
}

/** What an error of the client means. No token is in the message, whatever the server says. */
export function refusal(error: unknown, token: string, what: 'the comment' | 'the suggestions'): Refusal {
  const said = (error instanceof Error ? error.message : String(error)).replaceAll(token, '***');
  if (statusOf(error) === 403 && !/rate limit/i.test(said)) return { status: 'denied', message: { level: 'notice', text: PERMISSIONS } };
  return { status: 'failed', message: { level: 'warning', text: `${what} could not be posted: ${said}` } };
}

const PERMISSIONS = `The token may not write comments on this pull request. In a pull request from a fork or by Dependabot it never may: see "Forks" in the README. Elsewhere give the job:

permissions:
  contents: read
  pull-requests: write`;
