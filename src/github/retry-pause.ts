/** How an attempt of a request ended: with an answer, or without one. */
export interface Attempt {
  readonly method: string;
  /** Null where there was no answer: the connection broke, or the time was over. */
  readonly answer: { readonly status: number; readonly headers: { get(name: string): string | null } } | null;
  /** How many attempts there were, this one too. */
  readonly count: number;
}

const PAUSES_MS = [1000, 4000, 9000];
/** A longer rate limit is not waited for: people wait for the check. */
const LONGEST_WAIT_MS = 30_000;

/**
 * How long to wait before the next attempt; null where there is none. A POST is tried again only where the server refused it
 * unread: nobody knows what became of it otherwise. A PATCH is not: nobody knows what it would overwrite by then.
 */
export function retryPause({ method, answer, count }: Attempt, nowMs: number): number | null {
  return method === 'PATCH' ? null : pauseAfter({ method, answer, count }, nowMs);
}

/** The same for who looks again before the next attempt, whatever the method. */
export function pauseAfter({ method, answer, count }: Attempt, nowMs: number): number | null {
  const regular = PAUSES_MS[count - 1];
  if (regular === undefined) return null;
  const wanted = answer === null ? null : waitWanted(answer.headers, nowMs);
  const isLimited = answer !== null && (answer.status === 429 || (answer.status === 403 && wanted !== null));
  const isFailed = answer === null || answer.status >= 500 || answer.status === 408;
  if (!isLimited && !(isFailed && ['GET', 'HEAD', 'DELETE'].includes(method))) return null;
  const wait = isLimited && wanted !== null ? wanted : Math.max(regular, wanted ?? 0);
  return wait <= LONGEST_WAIT_MS ? wait : null;
}

/** What the server asks for: in seconds, as a date, or by the end of the rate limit. */
function waitWanted(headers: { get(name: string): string | null }, nowMs: number): number | null {
  const after = headers.get('retry-after')?.trim() ?? '';
  if (/^\d+$/.test(after)) return Number(after) * 1000;
  if (after !== '' && !Number.isNaN(Date.parse(after))) return Math.max(Date.parse(after) - nowMs, 0);
  const reset = Number(headers.get('x-ratelimit-reset') ?? NaN);
  // One second more: GitHub's clock and ours differ.
  return headers.get('x-ratelimit-remaining') === '0' && Number.isFinite(reset) ? Math.max(reset * 1000 - nowMs, 0) + 1000 : null;
}
