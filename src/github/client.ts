import { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { statusOf, type Comment, type Comments } from './comment.js';
import type { Review, ReviewComment } from './review.js';
import type { Run, Target } from './run.js';

/** A request with all its attempts is given up after this: the verdict is there, and people wait for the check. */
const REQUEST_DEADLINE_MS = 60_000;
/** A rate limit is waited for where it is over by then. */
const LONGEST_WAIT_SECONDS = 30;
const PAGE = 100;
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

export function createClient(token: string, { repository, apiUrl: baseUrl }: Pick<Run, 'apiUrl'> & { readonly repository: NonNullable<Run['repository']> }): Client {
  const octokit = createOctokit(token, baseUrl);
  const { rest } = octokit;
  const commentOf = ({ id, body, user, html_url: url }: { id: number; body?: string | undefined; user: { login: string } | null; html_url: string }): Comment => ({ id, body: body ?? '', author: user?.login ?? null, url });

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
      if (target.by === 'number') return [target.number];
      if (target.by === 'none') return [];
      const ofCommit = await octokit.paginate(rest.repos.listPullRequestsAssociatedWithCommit, { ...repository, commit_sha: target.sha, per_page: PAGE });
      // GitHub does not list a fork's pull request with its commit everywhere; by its branch it does.
      const ofBranch = target.head === null ? [] : await octokit.paginate(rest.pulls.list, { ...repository, head: target.head, state: 'open', per_page: PAGE });
      const open = [...ofCommit, ...ofBranch].filter(({ state, head }) => state === 'open' && head.sha === target.sha);
      return [...new Set(open.map(({ number }) => number))];
    },
    async head(pullRequest) {
      const { head, merge_commit_sha: mergeSha } = (await rest.pulls.get({ ...repository, pull_number: pullRequest })).data;
      return { sha: head.sha, mergeSha };
    },
    async base(pullRequest) {
      return (await rest.pulls.get({ ...repository, pull_number: pullRequest })).data.base.ref;
    },
    async differences(from, to) {
      const { files = [] } = (await rest.repos.compareCommitsWithBasehead({ ...repository, basehead: `${from}...${to}`, per_page: 1 })).data;
      return files.length < FILES_COMPARED ? files.map(({ filename }) => filename) : null;
    },
    comments: (pullRequest) => ({
      list: async () => (await octokit.paginate(rest.issues.listComments, { ...repository, issue_number: pullRequest, per_page: PAGE })).map(commentOf),
      read: async (id) => commentOf((await rest.issues.getComment({ ...repository, comment_id: id })).data),
      // Not repeated by itself: a comment may be there though the answer is an error.
      create: async (body) => commentOf((await rest.issues.createComment({ ...repository, issue_number: pullRequest, body, request: { retries: 0 } })).data),
      update: async (id, body) => commentOf((await rest.issues.updateComment({ ...repository, comment_id: id, body })).data),
      remove: async (id) => {
        await rest.issues.deleteComment({ ...repository, comment_id: id });
      },
    }),
    review: (pullRequest) => ({
      files: async () => (await octokit.paginate(rest.pulls.listFiles, { ...repository, pull_number: pullRequest, per_page: PAGE })).map(({ filename, patch }) => ({ path: filename, patch: patch ?? null })),
      comments: async () => (await octokit.paginate(rest.pulls.listReviewComments, { ...repository, pull_number: pullRequest, per_page: PAGE })).map(reviewCommentOf),
      // Not repeated by itself either. All at once: people are told once.
      async post(headSha, comments) {
        const placed = comments.map(({ path, line, endLine, body }) => ({ path, body, side: 'RIGHT', line: endLine, ...(endLine > line ? { start_line: line, start_side: 'RIGHT' } : {}) }));
        await rest.pulls.createReview({ ...repository, pull_number: pullRequest, commit_id: headSha, event: 'COMMENT', comments: placed, request: { retries: 0 } });
      },
      async remove(id) {
        await rest.pulls.deleteReviewComment({ ...repository, comment_id: id });
      },
    }),
  };
}

type ListedReviewComment = Awaited<ReturnType<ReturnType<typeof getOctokit>['rest']['pulls']['listReviewComments']>>['data'][number];

function reviewCommentOf({ id, body, user, path, line, start_line: start, side, in_reply_to_id: inReplyTo }: ListedReviewComment): ReviewComment {
  const isPlaced = side === 'RIGHT' && typeof line === 'number';
  // The account may be gone, whatever the description says.
  return { id, body, author: (user as typeof user | null)?.login ?? null, inReplyTo: inReplyTo ?? null, path, lines: isPlaced ? { line: start ?? line, endLine: line } : null };
}

export function createOctokit(token: string, baseUrl: string) {
  const isShort = (retryAfter: number, _options: unknown, _octokit: unknown, retryCount: number): boolean => retryAfter <= LONGEST_WAIT_SECONDS && retryCount < 2;
  const octokit = getOctokit(token, { baseUrl, throttle: { onRateLimit: isShort, onSecondaryRateLimit: isShort } }, retry, throttling);
  octokit.hook.wrap('request', async (request, options) => {
    const deadline = new AbortController();
    const timer = setTimeout(() => deadline.abort(), REQUEST_DEADLINE_MS);
    try {
      return await request({ ...options, request: { ...options.request, signal: deadline.signal } });
    } finally {
      clearTimeout(timer);
    }
  });
  return octokit;
}
