import type { ApiAddress } from './api-address.js';
import { pause, withDeadline } from './deadline.js';

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
 * How long to wait before the next attempt; null where there is none. A POST is tried again only where the server
 * refused it unread: nobody knows what became of it otherwise. A PATCH is not: nobody knows what it would overwrite by
 * then.
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
  return headers.get('x-ratelimit-remaining') === '0' && Number.isFinite(reset)
    ? Math.max(reset * 1000 - nowMs, 0) + 1000
    : null;
}

export interface Limits {
  /** For one attempt: connection, headers and the whole body. */
  readonly attemptMs: number;
  /** For all attempts of a request, with the pauses between them. */
  readonly requestMs: number;
}

export const LIMITS: Limits = { attemptMs: 15_000, requestMs: 60_000 };

/** What sends a request, and follows no redirect. */
export type Send = (
  url: string,
  init: Init & { readonly redirect: 'manual'; readonly signal: AbortSignal },
) => Promise<Received>;

interface Init {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

interface Received {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Iterable<[string, string]> & { get(name: string): string | null };
  readonly body: AsyncIterable<Uint8Array> | null;
}

/** How many bytes a phase may still read, of all answers together. */
interface Budget {
  left: number;
}

const budgets = new WeakMap<AbortSignal, Budget>();

/** The same for all clients of a phase, which is known by its signal. */
function budgetOf(phase: AbortSignal): Budget {
  const budget = budgets.get(phase) ?? { left: MAX_BYTES };
  budgets.set(phase, budget);
  return budget;
}

export interface Bounds {
  readonly address: ApiAddress;
  /** Ends the phase that the requests belong to. */
  readonly signal: AbortSignal;
  readonly limits: Limits;
}

const MAX_BYTES = 64 * 1024 * 1024;
const MAX_REDIRECTS = 5;
/** GitHub asks for a second between requests that write. */
const WRITE_SPACING_MS = 1000;

/**
 * A `fetch` for libraries that ask the API. Whatever they ask for goes through here: only the API is asked, also after
 * a redirect; each attempt, all attempts of a request and the phase have an end; all answers together have a size.
 */
export function boundedFetch(
  send: Send,
  { address, signal: phase, limits }: Bounds,
): (url: string, init: Init) => Promise<Response> {
  let nextWrite = -Infinity;

  async function spaceWrites(method: string, signal: AbortSignal): Promise<void> {
    if (method === 'GET' || method === 'HEAD') return;
    const wait = nextWrite - performance.now();
    nextWrite = Math.max(nextWrite, performance.now()) + WRITE_SPACING_MS;
    if (wait > 0) await pause(wait, signal);
  }

  return async (target, { method, headers, body }) => {
    const url = address(target);
    const init = { method, headers, ...(body === undefined ? {} : { body }) };
    const named = `${method} ${url.pathname}`;
    let last: Response | null = null;
    try {
      return await withDeadline(
        limits.requestMs,
        phase,
        () => new Error(`the API gave no answer to ${named} within ${inSeconds(limits.requestMs)}`),
        async (signal) => {
          await spaceWrites(method, signal);
          for (let count = 1; ; count++) {
            let answer: Response | null = null;
            let failure: unknown;
            try {
              answer = await withDeadline(
                limits.attemptMs,
                signal,
                () => new Error(`the API gave no answer to ${named} within ${inSeconds(limits.attemptMs)}`),
                (attempt) => follow(url, init, attempt),
              );
              last = answer;
            } catch (error) {
              if (signal.aborted || isRefused(error)) throw error;
              failure = error;
            }
            const wait = retryPause({ method, answer, count }, Date.now());
            if (wait === null) {
              if (answer === null) throw failure;
              return answer;
            }
            await pause(wait, signal);
          }
        },
      );
    } catch (error) {
      // Of a request that ran out of time between attempts, the last answer says more.
      if (last === null || phase.aborted || isRefused(error)) throw error;
      return last;
    }
  };

  /** GitHub redirects to the present name of a repository, within the API. The token goes nowhere else. */
  async function follow(start: URL, init: Init, signal: AbortSignal): Promise<Response> {
    let url = start;
    for (let hops = 0; ; hops++) {
      const received = await send(url.href, { ...init, redirect: 'manual', signal });
      const content = await bytesOf(received, budgetOf(phase));
      const isRedirect = received.status >= 300 && received.status < 400 && received.status !== 304;
      if (!isRedirect) return responseOf(received, content, url);
      const location = received.headers.get('location');
      if (location === null)
        refuse(`the API answers ${init.method} ${start.pathname} with status ${received.status} and no address`);
      if (hops === MAX_REDIRECTS)
        refuse(`the API redirects ${init.method} ${start.pathname} more than ${MAX_REDIRECTS} times`);
      // The others turn a request that writes into one that reads.
      if (init.method !== 'GET' && init.method !== 'HEAD' && received.status < 307)
        refuse(
          `the API redirects ${init.method} ${start.pathname} with status ${received.status}, which loses what is to be written`,
        );
      try {
        url = address(location, url);
      } catch (error) {
        refuse((error as Error).message);
      }
    }
  }
}

/** What no further attempt changes. */
const REFUSED = Symbol('refused');

function refuse(message: string): never {
  throw Object.assign(new Error(message), { [REFUSED]: true });
}

function isRefused(error: unknown): boolean {
  return error instanceof Error && REFUSED in error;
}

async function bytesOf({ body }: Received, budget: Budget): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    budget.left -= chunk.length;
    if (budget.left < 0) refuse(`the answers of the API have more than ${MAX_BYTES / 1024 / 1024} MiB`);
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks, size));
}

function responseOf({ status, statusText, headers }: Received, content: Uint8Array<ArrayBuffer>, url: URL): Response {
  // A page of a proxy, to sign in for example.
  if (status < 300 && /^text\/html\b/i.test(headers.get('content-type') ?? ''))
    refuse(`${url.pathname} is answered with a page of HTML; the API answers with JSON`);
  const hasNoBody = [101, 204, 205, 304].includes(status);
  const response = new Response(hasNoBody ? null : content, { status, statusText, headers: [...headers] });
  return Object.defineProperty(response, 'url', { value: url.href });
}

function inSeconds(ms: number): string {
  return `${ms / 1000} seconds`;
}
