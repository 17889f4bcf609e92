import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { type ApiRequest, violationsOf } from './openapi.js';

/** The app is what GitHub calls performed_via_github_app: by default that of the bot's name, and none for a user. */
export interface Author {
  readonly login: string;
  readonly type: 'Bot' | 'User';
  readonly app?: string | null;
}

export type Identity = Author & { readonly may: 'write' | 'read' | 'none' };

/** A repository is owner/name, by default the server's own; null is a fork that was deleted. */
export interface Branch {
  readonly sha: string;
  readonly ref: string;
  readonly repo?: string | null;
}

export interface Pull {
  readonly number: number;
  readonly state?: 'open' | 'closed';
  readonly head: Branch;
  readonly base?: Branch;
  /** The head merged into the base; null where GitHub has not done that. */
  readonly merge?: string | null;
  /** What it changes; without a patch a file is too large, or no text. */
  readonly files?: readonly { readonly filename: string; readonly patch?: string }[];
  /** The files that its base has changed since: in them the merge differs from the head. */
  readonly moved?: readonly string[];
}

export interface Comment {
  readonly issue: number;
  readonly id: number;
  readonly body: string;
  readonly user: { readonly login: string; readonly type: 'Bot' | 'User' };
  readonly created_at: string;
  readonly updated_at: string;
  readonly html_url: string;
  readonly performed_via_github_app: { readonly slug: string } | null;
}

/** A comment at lines of the diff. Without a line they are not there any more. */
export interface ReviewComment {
  readonly pull: number;
  readonly id: number;
  readonly body: string;
  readonly user: { readonly login: string; readonly type: 'Bot' | 'User' } | null;
  readonly path: string;
  readonly side: 'LEFT' | 'RIGHT';
  readonly line: number | null;
  readonly start_line: number | null;
  readonly commit_id: string;
  readonly in_reply_to_id?: number;
}

/** Which requests are meant: the next that match, as many as `times` says, by default one. */
export interface Match {
  readonly method?: string;
  readonly path?: RegExp;
  readonly times?: number;
}

/**
 * Without status, hang, trickle and destroy the answer is the right one, only late. `afterEffect`: what was asked for
 * happens nevertheless.
 */
export interface Fault extends Match {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly delayMs?: number;
  readonly hang?: boolean;
  /** The head of an answer, then a byte after another, for ever. */
  readonly trickle?: boolean;
  readonly destroy?: boolean;
  readonly afterEffect?: boolean;
}

/** What a commit has at a path: the content of a file, or a link or submodule. */
export type CommittedFile = string | Uint8Array | { readonly link: string } | { readonly submodule: string };

interface StoredTree {
  readonly sha: string;
  readonly entries: readonly {
    readonly path: string;
    readonly mode: string;
    readonly type: string;
    readonly sha: string;
    readonly size?: number;
  }[];
}

export interface GitHubOptions {
  readonly repository?: string;
  /** /api/v3 is that of a GitHub Enterprise Server. */
  readonly basePath?: string;
  readonly tokens: Readonly<Record<string, Identity>>;
  readonly pulls?: readonly Pull[];
  /** How many milliseconds a request takes until it has its effect, and the answer back from there. */
  readonly delay?: () => number;
}

export type GitHubServer = Awaited<ReturnType<typeof startGitHub>>;

export const ACTIONS_BOT: Author = { login: 'github-actions[bot]', type: 'Bot' };

export function primaryRateLimit({ status = 403, resetInSeconds = 3600 } = {}): Fault {
  return {
    status,
    headers: {
      'x-ratelimit-remaining': '0',
      'x-ratelimit-used': '5000',
      'x-ratelimit-reset': inSeconds(resetInSeconds),
    },
    body: refusal(status, 'API rate limit exceeded for installation ID 1.').body,
  };
}

export function secondaryRateLimit({ status = 403, retryAfterSeconds = 60 } = {}): Fault {
  return {
    status,
    headers: { 'retry-after': String(retryAfterSeconds) },
    body: refusal(status, 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.')
      .body,
  };
}

type Hook = Match & { readonly run: () => void | Promise<void> };

interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The parts are what the groups of the route's pattern matched. */
type Call = ApiRequest & { readonly who: Identity; readonly parts: readonly string[] };

const REPOSITORY_ID = 1296269;
const ownerOf = (repo: string) => repo.replace(/\/.*/, '');
const inSeconds = (seconds: number) => String(Math.ceil(Date.now() / 1000) + seconds);
const NOT_FOUND = refusal(404, 'Not Found');

/**
 * GitHub's REST API on loopback, as far as comments on a pull request and the files of commits need it. Every request
 * is held against GitHub's description of the API.
 */
export async function startGitHub({
  repository = 'octo-org/infra',
  basePath = '',
  tokens,
  pulls: initial = [],
  delay = () => 0,
}: GitHubOptions) {
  const requests: ApiRequest[] = [];
  const violations: string[] = [];
  const [faults, hooks] = [queue<Fault>(), queue<Hook>()];
  const identities = new Map(Object.entries(tokens));
  const pulls = new Map(initial.map((pull) => [pull.number, pull]));
  const comments = new Map<number, Comment>();
  const reviewComments = new Map<number, ReviewComment>();
  const branches = new Map<string, string>();
  const [commits, trees, blobs] = [new Map<string, string>(), new Map<string, StoredTree>(), new Map<string, Buffer>()];
  let defaultBranch = 'main';
  let ticks = 0;
  const now = () => new Date(Date.UTC(2026, 0, 1) + 1000 * ticks++).toISOString().replace('.000', '');
  const keep = (comment: Comment): Comment => (comments.set(comment.id, comment), comment);

  function addComment(
    issue: number,
    body: string,
    { login, type, app = type === 'Bot' ? login.replace('[bot]', '') : null }: Author,
  ): Comment {
    // GitHub's ids no longer fit into 32 bits.
    const [id, created] = [4_000_000_000 + ticks, now()];
    return keep({
      issue,
      id,
      body,
      user: { login, type },
      created_at: created,
      updated_at: created,
      html_url: `https://github.com/${repository}/pull/${issue}#issuecomment-${id}`,
      performed_via_github_app: app === null ? null : { slug: app },
    });
  }

  function addReviewComment(
    pull: number,
    comment: Pick<ReviewComment, 'body' | 'path'> & Partial<ReviewComment>,
    { login, type }: Author,
  ): ReviewComment {
    const [id] = [5_000_000_000 + ticks, now()];
    const added: ReviewComment = {
      id,
      side: 'RIGHT',
      line: null,
      start_line: null,
      commit_id: pulls.get(pull)?.head.sha ?? '',
      user: { login, type },
      ...comment,
      pull,
    };
    reviewComments.set(id, added);
    return added;
  }

  const reviewCommentsOf = (pull: number): readonly ReviewComment[] =>
    [...reviewComments.values()].filter((comment) => comment.pull === pull);

  /** Comments of a review come all or none, each at lines of one hunk. */
  function review({ who, body }: Call, { number, head, files = [] }: Pull): Answer {
    const {
      commit_id: commit,
      event,
      body: text = '',
      comments: given = [],
    } = body as {
      commit_id?: string;
      event?: string;
      body?: string;
      comments?: readonly {
        path: string;
        body: string;
        side?: 'LEFT' | 'RIGHT';
        line?: number;
        start_line?: number;
        start_side?: string;
      }[];
    };
    const complaints = given.flatMap(({ path, body: content, side, line = 0, start_line: start = line }) => {
      const hunks = (files.find(({ filename }) => filename === path)?.patch ?? '')
        .split(/^(?=@@ )/m)
        .filter((hunk) => hunk.startsWith('@@ '));
      const isThere = hunks.some((hunk) => {
        const first = Number(/\+(\d+)/.exec(hunk)![1]);
        const last =
          first +
          hunk
            .split('\n')
            .slice(1)
            .filter((text) => /^[+ ]/.test(text)).length -
          1;
        return side === 'RIGHT' && first <= start && line <= last;
      });
      return [
        ...(isThere && start <= line ? [] : ['Pull request review thread line must be part of the diff']),
        ...(content.length > 65_536 ? ['Body is too long'] : []),
      ];
    });
    if (event !== 'COMMENT' || (text === '' && given.length === 0) || commit !== head.sha)
      complaints.push('Unprocessable');
    if (complaints.length > 0) return refusal(422, 'Unprocessable Entity', { errors: complaints });
    for (const { path, body: content, line = null, start_line: start = null, side = 'RIGHT' } of given)
      addReviewComment(number, { path, body: content, line, start_line: start, side }, who);
    return { status: 200, body: { id: ticks, body: text, state: 'COMMENTED', commit_id: commit } };
  }

  function putBlob(content: Uint8Array): string {
    const bytes = Buffer.from(content);
    const sha = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
    blobs.set(sha, bytes);
    return sha;
  }

  /** The tree of a folder, as git names and sorts it. */
  function putTree(files: Readonly<Record<string, CommittedFile>>): string {
    const key = (name: string): Buffer => Buffer.from(files[name] === undefined ? `${name}/` : name);
    const names = [...new Set(Object.keys(files).map((path) => path.split('/')[0]!))].sort((a, b) =>
      key(a).compare(key(b)),
    );
    const entries = names.map((path): StoredTree['entries'][number] => {
      const file = files[path];
      if (file === undefined)
        return {
          path,
          mode: '040000',
          type: 'tree',
          sha: putTree(
            Object.fromEntries(
              Object.entries(files).flatMap(([each, of]) =>
                each.startsWith(`${path}/`) ? [[each.slice(path.length + 1), of]] : [],
              ),
            ),
          ),
        };
      if (typeof file === 'object' && 'submodule' in file)
        return { path, mode: '160000', type: 'commit', sha: file.submodule };
      const isLink = typeof file === 'object' && 'link' in file;
      const bytes = isLink ? Buffer.from((file as { readonly link: string }).link) : Buffer.from(file as string);
      return { path, mode: isLink ? '120000' : '100644', type: 'blob', sha: putBlob(bytes), size: bytes.length };
    });
    const content = Buffer.concat(
      entries.flatMap(({ mode, path, sha }) => [
        Buffer.from(`${mode.replace(/^0/, '')} ${path}\0`),
        Buffer.from(sha, 'hex'),
      ]),
    );
    const sha = createHash('sha1').update(`tree ${content.length}\0`).update(content).digest('hex');
    trees.set(sha, { sha, entries });
    return sha;
  }

  const commentsOf = (issue: number): readonly Comment[] =>
    [...comments.values()].filter((comment) => comment.issue === issue);
  const commentJson = ({ issue, ...comment }: Comment) => ({
    ...comment,
    url: `${url}/repos/${repository}/issues/comments/${comment.id}`,
    issue_url: `${url}/repos/${repository}/issues/${issue}`,
  });
  const branchJson = ({ sha, ref, repo = repository }: Branch) => ({
    sha,
    ref,
    label: `${ownerOf(repo ?? 'unknown')}:${ref}`,
    repo: repo === null ? null : { full_name: repo, owner: { login: ownerOf(repo) } },
  });
  const pullJson = ({
    number,
    state = 'open',
    head,
    base = { sha: '0'.repeat(40), ref: 'main' },
    merge = 'd4'.repeat(20),
  }: Pull) => ({
    number,
    state,
    merge_commit_sha: merge,
    html_url: `https://github.com/${repository}/pull/${number}`,
    head: branchJson(head),
    base: branchJson(base),
  });
  const allPulls = () => [...pulls.values()].sort((a, b) => b.number - a.number).map(pullJson);

  function page({ path, query }: Call, all: readonly unknown[]): Answer {
    const size = Math.min(Math.max(Number(query.get('per_page') ?? 30), 1), 100);
    const current = Math.max(Number(query.get('page') ?? 1), 1);
    const last = Math.max(Math.ceil(all.length / size), 1);
    // GitHub's links have the repository's number, as names change.
    const link = (number: number, rel: string) =>
      `<${url}${path.replace(/^\/repos\/[^/]+\/[^/]+/, `/repositories/${REPOSITORY_ID}`)}?${new URLSearchParams({ ...Object.fromEntries(query), page: String(number) })}>; rel="${rel}"`;
    const links = [
      ...(current > 1 ? [link(current - 1, 'prev')] : []),
      ...(current < last ? [link(current + 1, 'next'), link(last, 'last')] : []),
      ...(current > 1 ? [link(1, 'first')] : []),
    ];
    return {
      status: 200,
      body: all.slice((current - 1) * size, current * size),
      ...(links.length > 0 && { headers: { link: links.join(', ') } }),
    };
  }

  function write({ body }: Call, effect: (content: string) => Answer): Answer {
    const { body: content } = body as { body: string };
    // GitHub says characters and counts bytes, four a character; who keeps to what it says is safe.
    const complaint =
      content.length > 65_536
        ? 'Body is too long (maximum is 65536 characters)'
        : content.trim() === ''
          ? 'Body cannot be blank'
          : undefined;
    return complaint === undefined
      ? effect(content)
      : refusal(422, 'Validation Failed', {
          errors: [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message: complaint }],
        });
  }

  const found = <T>(thing: T | undefined, handle: (thing: T) => Answer) =>
    thing === undefined ? NOT_FOUND : handle(thing);
  const withPull = ({ parts }: Call, handle: (pull: Pull) => Answer) => found(pulls.get(Number(parts[0])), handle);
  const withComment = ({ parts }: Call, handle: (comment: Comment) => Answer) =>
    found(comments.get(Number(parts[0])), handle);

  const routes: readonly (readonly [
    method: string,
    pattern: RegExp,
    query: readonly string[],
    handle: (call: Call) => Answer,
  ])[] = [
    [
      'GET',
      /^\/issues\/(\d+)\/comments$/,
      ['per_page', 'page'],
      (call) => withPull(call, ({ number }) => page(call, commentsOf(number).map(commentJson))),
    ],
    [
      'POST',
      /^\/issues\/(\d+)\/comments$/,
      [],
      (call) =>
        withPull(call, ({ number }) =>
          write(call, (body) => ({ status: 201, body: commentJson(addComment(number, body, call.who)) })),
        ),
    ],
    [
      'GET',
      /^\/issues\/comments\/(\d+)$/,
      [],
      (call) => withComment(call, (comment) => ({ status: 200, body: commentJson(comment) })),
    ],
    [
      'PATCH',
      /^\/issues\/comments\/(\d+)$/,
      [],
      (call) =>
        withComment(call, (comment) =>
          write(call, (body) => ({ status: 200, body: commentJson(keep({ ...comment, body, updated_at: now() })) })),
        ),
    ],
    [
      'DELETE',
      /^\/issues\/comments\/(\d+)$/,
      [],
      (call) => withComment(call, ({ id }) => (comments.delete(id), { status: 204 })),
    ],
    ['GET', /^\/pulls\/(\d+)$/, [], (call) => withPull(call, (pull) => ({ status: 200, body: pullJson(pull) }))],
    [
      'GET',
      /^\/pulls$/,
      ['head', 'state', 'per_page', 'page'],
      (call) => {
        const [state, head] = [call.query.get('state') ?? 'open', call.query.get('head') ?? ''];
        // GitHub ignores a head that has no owner.
        return page(
          call,
          allPulls().filter(
            (pull) => (state === 'all' || pull.state === state) && (!head.includes(':') || pull.head.label === head),
          ),
        );
      },
    ],
    [
      'GET',
      /^\/pulls\/(\d+)\/files$/,
      ['per_page', 'page'],
      (call) => withPull(call, ({ files = [] }) => page(call, files)),
    ],
    [
      'GET',
      /^\/pulls\/(\d+)\/comments$/,
      ['per_page', 'page'],
      (call) => withPull(call, ({ number }) => page(call, reviewCommentsOf(number))),
    ],
    ['POST', /^\/pulls\/(\d+)\/reviews$/, [], (call) => withPull(call, (pull) => review(call, pull))],
    [
      'DELETE',
      /^\/pulls\/comments\/(\d+)$/,
      [],
      ({ parts }) => (reviewComments.delete(Number(parts[0])) ? { status: 204 } : NOT_FOUND),
    ],
    [
      'GET',
      /^\/compare\/([^/]+)$/,
      ['per_page', 'page'],
      ({ parts: [basehead = ''] }) =>
        found(
          [...pulls.values()].find(({ head }) => basehead.startsWith(`${head.sha}...`)),
          ({ moved = [] }) => ({
            status: 200,
            body: { status: 'ahead', files: moved.map((filename) => ({ filename })) },
          }),
        ),
    ],
    ['GET', /^$/, [], () => ({ status: 200, body: { full_name: repository, default_branch: defaultBranch } })],
    [
      'GET',
      /^\/git\/ref\/([^/]+)$/,
      [],
      ({ parts: [ref = ''] }) =>
        found(branches.get(ref.replace(/^heads\//, '')), (sha) => ({
          status: 200,
          body: { ref: `refs/${ref}`, object: { type: 'commit', sha } },
        })),
    ],
    [
      'GET',
      /^\/git\/trees\/([^/]+)$/,
      [],
      ({ parts: [sha = ''] }) =>
        found(trees.get(commits.get(sha) ?? sha), ({ entries }) => ({
          status: 200,
          body: { sha, tree: entries, truncated: false },
        })),
    ],
    // GitHub breaks its base64 into lines.
    [
      'GET',
      /^\/git\/blobs\/([^/]+)$/,
      [],
      ({ parts: [sha = ''] }) =>
        found(blobs.get(sha), (bytes) => ({
          status: 200,
          body: {
            sha,
            size: bytes.length,
            encoding: 'base64',
            content: bytes.toString('base64').replace(/.{60}/g, '$&\n'),
          },
        })),
    ],
    [
      'GET',
      /^\/commits\/([^/]+)\/pulls$/,
      ['per_page', 'page'],
      (call) =>
        page(
          call,
          allPulls().filter((pull) => pull.head.sha === call.parts[0]),
        ),
    ],
  ];

  function play(request: ApiRequest): Answer {
    const who = identities.get(/^(?:bearer|token) +(.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '');
    if (who === undefined) return refusal(401, 'Bad credentials');
    const forbidden = refusal(
      403,
      `Resource not accessible by ${who.type === 'Bot' ? 'integration' : 'personal access token'}`,
    );
    if (request.method === 'GET' && request.path === '/user')
      return who.type === 'Bot' ? forbidden : { status: 200, body: { login: who.login, type: who.type } };
    const [, name, rest = ''] = /^\/repos\/([^/]+\/[^/]+)(\/.+)?$/.exec(request.path) ?? [];
    if (name?.toLowerCase() !== repository.toLowerCase()) return NOT_FOUND;
    if (who.may === 'none' || (who.may === 'read' && request.method !== 'GET')) return forbidden;
    const [, pattern, known = [], handle] =
      routes.find(([method, path]) => method === request.method && path.test(rest)) ?? [];
    if (pattern === undefined || handle === undefined) return NOT_FOUND;
    const unplayed = [...request.query.keys()].filter((key) => !known.includes(key));
    if (unplayed.length > 0) throw new Error(`this server does not play ${unplayed.join(', ')}`);
    return handle({ ...request, who, parts: pattern.exec(rest)?.slice(1).map(decodeURIComponent) ?? [] });
  }

  async function answer(request: ApiRequest): Promise<Answer | 'hang' | 'trickle' | 'destroy'> {
    await hooks.take(request)?.run();
    const fault = faults.take(request);
    if (fault === undefined) return play(request);
    const { delayMs = 0, afterEffect = false, hang = false, trickle = false, destroy = false, headers = {} } = fault;
    if (afterEffect) play(request);
    await sleep(delayMs, undefined, { ref: false });
    if (hang || trickle || destroy) return hang ? 'hang' : trickle ? 'trickle' : 'destroy';
    const status = fault.status ?? (afterEffect ? 502 : undefined);
    return status === undefined
      ? play(request)
      : { status, headers, body: fault.body ?? refusal(status, STATUS_CODES[status] ?? '').body };
  }

  async function serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url: target = '', headers } = incoming;
    const [, received = '', query = ''] = /^([^?]*)\??(.*)$/s.exec(target) ?? [];
    const refuse = (reasons: readonly string[]) => {
      violations.push(...reasons.map((reason) => `${method} ${target}: ${reason}`));
      return refusal(500, reasons.join('; '));
    };
    try {
      const json = await text(incoming);
      const path = received.slice(basePath.length).replace(`/repositories/${REPOSITORY_ID}/`, `/repos/${repository}/`);
      const request: ApiRequest = {
        method,
        path,
        query: new URLSearchParams(query),
        headers,
        body: json === '' ? undefined : JSON.parse(json),
      };
      requests.push(request);
      const reasons = received.startsWith(basePath)
        ? violationsOf(request)
        : [`the path does not start with ${basePath}`];
      await sleep(delay());
      const result = reasons.length > 0 ? refuse(reasons) : await answer(request);
      await sleep(delay());
      if (result === 'destroy') incoming.socket.destroy();
      else if (result === 'trickle') trickleTo(response);
      else if (result !== 'hang') send(response, result, requests.length);
    } catch (error) {
      // A client that went away is no violation.
      if (incoming.complete) send(response, refuse([String(error)]), requests.length);
    }
  }

  const server = createServer((incoming, response) => void serve(incoming, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${basePath}`;

  return {
    /** What GITHUB_API_URL is to be. */
    url,
    /** What arrived, in order. A path is without base path, and has the repository by its name. */
    requests: requests as readonly ApiRequest[],
    /** To be empty at the end of every test. */
    violations: violations as readonly string[],
    comments: commentsOf,
    addComment,
    reviewComments: reviewCommentsOf,
    addReviewComment,
    /** Puts something else in the place of a comment at the diff: of other lines, say. */
    putReviewComment: (comment: ReviewComment) => void reviewComments.set(comment.id, comment),
    removeComment: (id: number) => void comments.delete(id),
    /** Makes a commit with these files, and with no others. */
    putCommit: (sha: string, files: Readonly<Record<string, CommittedFile>>) => void commits.set(sha, putTree(files)),
    /** Moves the branch to a commit, or makes it. */
    putBranch: (name: string, sha: string) => void branches.set(name, sha),
    setDefaultBranch: (name: string) => void (defaultBranch = name),
    /** Adds a pull request, or replaces that of the same number. */
    putPull: (pull: Pull) => void pulls.set(pull.number, pull),
    failNext: (fault: Fault) => faults.add(fault),
    /** Runs between the arrival of a request and its effect: what another run does in the meantime. */
    before: (match: Match, run: Hook['run']) => hooks.add({ ...match, run }),
    close: () => new Promise<void>((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
}

function send(response: ServerResponse, { status, body, headers }: Answer, used: number): void {
  const limits = {
    'x-ratelimit-limit': '5000',
    'x-ratelimit-remaining': String(5000 - used),
    'x-ratelimit-used': String(used),
    'x-ratelimit-reset': inSeconds(3600),
    'x-ratelimit-resource': 'core',
  };
  const type =
    body === undefined
      ? {}
      : { 'content-type': typeof body === 'string' ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8' };
  response
    .writeHead(status, { 'x-github-request-id': `0000:${used}`, ...limits, ...type, ...headers })
    .end(typeof body === 'string' || body === undefined ? body : JSON.stringify(body));
}

function trickleTo(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
  const timer = setInterval(() => response.write(' '), 50);
  response.on('close', () => clearInterval(timer));
}

function refusal(
  status: number,
  message: string,
  more: object = {},
): { readonly status: number; readonly body: object } {
  return {
    status,
    body: { message, ...more, documentation_url: 'https://docs.github.com/rest', status: String(status) },
  };
}

function queue<T extends Match>() {
  let waiting: readonly { readonly item: T; readonly left: number }[] = [];
  return {
    add(item: T): void {
      waiting = [...waiting, { item, left: item.times ?? 1 }];
    },
    take({ method, path }: ApiRequest): T | undefined {
      const next = waiting.find(({ item }) => (item.method ?? method) === method && (item.path?.test(path) ?? true));
      waiting = waiting.flatMap((entry) =>
        entry !== next ? [entry] : entry.left > 1 ? [{ ...entry, left: entry.left - 1 }] : [],
      );
      return next?.item;
    },
  };
}
