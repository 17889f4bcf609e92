import type { Socket } from 'node:net';
import { getOctokit } from '@actions/github';
import { getProxyUrl } from '@actions/http-client/lib/proxy';
import { Agent, buildConnector, type Dispatcher, ProxyAgent, fetch as send } from 'undici';
import { apiAddress } from './api-address.js';
import { boundedFetch, LIMITS, type Limits, pauseAfter } from './bounded-fetch.js';
import type { Comment, Comments } from './comments.js';
import { pause } from './deadline.js';
import { statusOf } from './refusal.js';
import type { Review, ReviewComment } from './review.js';
import type { Run, Target } from './run.js';
import { serverWords } from './server-words.js';

const PAGE = 100;
const LONGEST_URL = 500;
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Of one list. */
const MOST_PAGES = 100;
/** GitHub lists no more files of a comparison. */
const FILES_COMPARED = 300;

/** The login of comments that are written with the token of a job. */
const GITHUB_ACTIONS = 'github-actions[bot]';

export interface Client {
  /** The login that the token's comments have. An app's cannot be asked for: GitHub Actions' is assumed. */
  author(): Promise<string>;
  /** The open pull requests that are meant. */
  pullRequests(target: Target): Promise<readonly number[]>;
  head(pullRequest: number): Promise<Head>;
  /** The branch that it is for. */
  base(pullRequest: number): Promise<string>;
  /** The files in which the second commit differs from the first; null where they are too many to be told. */
  differences(from: string, to: string): Promise<readonly string[] | null>;
  comments(pullRequest: number): Comments;
  review(pullRequest: number): Review;
}

export interface Head {
  readonly sha: string;
  /** The head merged into the base; null where GitHub has not done that. */
  readonly mergeSha: string | null;
}

export interface Api extends Pick<Run, 'apiUrl'> {
  readonly repository: NonNullable<Run['repository']>;
  /** Ends the phase that the client is for: nothing is asked after it, and no connection stays. */
  readonly signal: AbortSignal;
}

export function createClient(
  token: string,
  { repository, apiUrl: baseUrl, signal }: Api,
  limits: Limits = LIMITS,
): Client {
  const octokit = createOctokit(token, baseUrl, signal, limits);
  const { rest } = octokit;
  /** All pages of a list, of which each entry is an object. */
  async function listed<T extends object>(
    what: string,
    pages: AsyncIterable<{ readonly data: readonly T[] }>,
  ): Promise<readonly T[]> {
    const entries: T[] = [];
    let count = 0;
    for await (const { data } of pages) {
      if (++count > MOST_PAGES) throw new Error(`the API lists more than ${MOST_PAGES} pages of ${what}`);
      if (
        !Array.isArray(data) ||
        !data.every((entry: unknown) => typeof entry === 'object' && entry !== null && !Array.isArray(entry))
      )
        throw unfit(what);
      entries.push(...data);
    }
    return entries;
  }
  const commentOf = ({
    id,
    body,
    user,
    html_url: url,
  }: {
    id: number;
    body?: string | undefined;
    user: { login: string } | null;
    html_url: string;
  }): Comment => {
    if (typeof id !== 'number' || (body != null && typeof body !== 'string')) throw unfit('a comment');
    // The address is shown, and is the server's word as well.
    return {
      id,
      body: body ?? '',
      author: typeof user?.login === 'string' ? user.login : null,
      url: typeof url === 'string' && url.length <= LONGEST_URL ? url.replaceAll(token, '***') : '',
    };
  };

  return {
    async author() {
      if (token.startsWith('ghs_')) return GITHUB_ACTIONS;
      try {
        return (await rest.users.getAuthenticated()).data.login;
      } catch (error) {
        if (![401, 403, 404].includes(statusOf(error))) throw error;
        return GITHUB_ACTIONS;
      }
    },
    async pullRequests(target) {
      if (target.kind === 'number') return [target.number];
      if (target.kind === 'none') return [];
      const { sha, owner, repo, branch } = target;
      // The filter is by owner and branch, and GitHub leaves it out where it cannot read it.
      const pulls = await listed(
        'pull requests',
        octokit.paginate.iterator(rest.pulls.list, {
          ...repository,
          head: `${owner}:${branch}`,
          state: 'open',
          per_page: PAGE,
        }),
      );
      const isMeant = ({ state, head }: (typeof pulls)[number]): boolean =>
        state === 'open' &&
        head.sha === sha &&
        head.ref === branch &&
        isSameName(head.repo as typeof head.repo | null, `${owner}/${repo}`);
      return [...new Set(pulls.filter(isMeant).map(({ number }) => number))];
    },
    async head(pullRequest) {
      const { head, merge_commit_sha: mergeSha } = (await rest.pulls.get({ ...repository, pull_number: pullRequest }))
        .data;
      if (!SHA.test(head.sha)) throw unfit('a pull request');
      return { sha: head.sha, mergeSha };
    },
    async base(pullRequest) {
      return (await rest.pulls.get({ ...repository, pull_number: pullRequest })).data.base.ref;
    },
    async differences(from, to) {
      const { files = [] } = (
        await rest.repos.compareCommitsWithBasehead({ ...repository, basehead: `${from}...${to}`, per_page: 1 })
      ).data;
      return files.length < FILES_COMPARED ? files.map(({ filename }) => filename) : null;
    },
    comments: (pullRequest) => ({
      list: async () =>
        (
          await listed(
            'comments',
            octokit.paginate.iterator(rest.issues.listComments, {
              ...repository,
              issue_number: pullRequest,
              per_page: PAGE,
            }),
          )
        ).map(commentOf),
      read: async (id) => commentOf((await rest.issues.getComment({ ...repository, comment_id: id })).data),
      create: async (body) =>
        commentOf((await rest.issues.createComment({ ...repository, issue_number: pullRequest, body })).data),
      async update(id, body) {
        try {
          return commentOf((await rest.issues.updateComment({ ...repository, comment_id: id, body })).data);
        } catch (error) {
          throw withRetry(error);
        }
      },
      remove: async (id) => {
        await rest.issues.deleteComment({ ...repository, comment_id: id });
      },
      clock: { now: () => performance.now(), pause: (ms) => pause(ms, signal) },
    }),
    review: (pullRequest) => ({
      files: async () =>
        (
          await listed(
            'files',
            octokit.paginate.iterator(rest.pulls.listFiles, {
              ...repository,
              pull_number: pullRequest,
              per_page: PAGE,
            }),
          )
        ).map(({ filename, patch }) => ({ path: filename, patch: patch ?? null })),
      comments: async () =>
        (
          await listed(
            'review comments',
            octokit.paginate.iterator(rest.pulls.listReviewComments, {
              ...repository,
              pull_number: pullRequest,
              per_page: PAGE,
            }),
          )
        ).map(reviewCommentOf),
      // All at once: people are told once.
      async post(headSha, comments) {
        const placed = comments.map(({ path, line, endLine, body }) => ({
          path,
          body,
          side: 'RIGHT',
          line: endLine,
          ...(endLine > line ? { start_line: line, start_side: 'RIGHT' } : {}),
        }));
        await rest.pulls.createReview({
          ...repository,
          pull_number: pullRequest,
          commit_id: headSha,
          event: 'COMMENT',
          comments: placed,
        });
      },
      async remove(id) {
        await rest.pulls.deleteReviewComment({ ...repository, comment_id: id });
      },
    }),
  };
}

function unfit(what: string): Error {
  return new Error(`the API answers a request for ${what} with something that is not what it describes`);
}

/** The client repeats no PATCH; an error tells when it makes sense to look again, and then to write again. */
function withRetry(error: unknown): unknown {
  const response = (
    error as {
      readonly response?: {
        readonly status: number;
        readonly headers: Readonly<Record<string, string | number | undefined>>;
      };
    }
  ).response;
  if (!(error instanceof Error) || response === undefined) return error;
  const headers = {
    get: (name: string): string | null =>
      response.headers[name] === undefined ? null : String(response.headers[name]),
  };
  return Object.assign(error, {
    retryAfterMs: pauseAfter({ method: 'PATCH', answer: { status: response.status, headers }, count: 1 }, Date.now()),
  });
}

/** The repository of a fork may be gone, whatever the description says. */
function isSameName(repository: { readonly full_name: string } | null, fullName: string): boolean {
  return repository?.full_name.toLowerCase() === fullName.toLowerCase();
}

type ListedReviewComment = Awaited<
  ReturnType<ReturnType<typeof getOctokit>['rest']['pulls']['listReviewComments']>
>['data'][number];

function reviewCommentOf({
  id,
  body,
  user,
  path,
  line,
  start_line: start,
  side,
  in_reply_to_id: inReplyTo,
}: ListedReviewComment): ReviewComment {
  const isPlaced = side === 'RIGHT' && typeof line === 'number';
  // The account may be gone, whatever the description says.
  return {
    id,
    body,
    author: (user as typeof user | null)?.login ?? null,
    inReplyTo: inReplyTo ?? null,
    path,
    lines: isPlaced ? { line: start ?? line, endLine: line } : null,
  };
}

/** A client of which no request outlives its bounds, and none asks anything but the API. */
export function createOctokit(token: string, baseUrl: string, signal: AbortSignal, limits: Limits = LIMITS) {
  const dispatcher = createDispatcher(baseUrl, signal);
  // The hooks of Octokit cannot hold a bound: what a hook passes on as options does not reach the next one, nor
  // `fetch`.
  const fetch = boundedFetch((url, init) => send(url, { ...init, dispatcher }), {
    address: apiAddress(baseUrl),
    signal,
    limits,
  });
  const octokit = getOctokit(token, { baseUrl, request: { fetch } });
  // What a server says leaves here without the token, and short. Octokit's own words for an error have the body of the
  // answer in them.
  octokit.hook.error('request', (error) => {
    error.message = serverWords(error, token);
    error.stack = `${error.name}: ${error.message}`;
    throw error;
  });
  // The pages of a list would take nothing at all for an empty list.
  octokit.hook.after('request', ({ status, data, url }) => {
    if (status < 300 && status !== 204 && (typeof data !== 'object' || data === null))
      throw unfit(new URL(url).pathname);
  });
  return octokit;
}

/**
 * The runner's proxy, else connections that end with the signal: one that is still being made would keep the process.
 */
function createDispatcher(baseUrl: string, signal: AbortSignal): Dispatcher {
  const proxy = getProxyUrl(new URL(baseUrl));
  if (proxy !== undefined) {
    const { href: uri, username, password } = proxy;
    const agent = new ProxyAgent({
      uri,
      ...(username || password ? { token: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}` } : {}),
    });
    signal.addEventListener('abort', () => void agent.destroy(), { once: true });
    return agent;
  }
  const connector = buildConnector({});
  return new Agent({
    connect: (options, callback) => {
      // Undici's types do not tell that it returns the socket.
      const socket = connector(options, callback) as unknown as Socket;
      const stop = (): void => void socket.destroy(signal.reason as Error);
      signal.addEventListener('abort', stop);
      socket.once('close', () => signal.removeEventListener('abort', stop));
    },
  });
}
