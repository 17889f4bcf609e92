import type { Client } from './client.js';
import type { Inputs } from './inputs.js';
import type { Run, Target } from './run.js';

export interface FoundPullRequest {
  readonly client: Client;
  readonly number: number;
  /** The head that was planned, as far as that is known. */
  readonly headSha: string | null;
  /** The login that comments of the token have. */
  author(): Promise<string>;
}

/** The pull request that the run is about, or why there is none to write on. Throws where GitHub does. */
export async function findPullRequest(
  inputs: Pick<Inputs, 'commentAuthor' | 'token' | 'pullRequest'>,
  run: Run,
  signal: AbortSignal,
): Promise<FoundPullRequest | string> {
  const target: Target = inputs.pullRequest === null ? run.target : { kind: 'number', number: inputs.pullRequest };
  // A required check has to report there; the pull requests of the queue are not told.
  if (target.kind === 'none' && target.because !== undefined) return target.because;
  if (target.kind === 'none' || (run.event === 'merge_group' && inputs.pullRequest === null))
    return `the event ${run.event || '(none)'} is of no pull request`;
  if (inputs.token === '') return 'the input github-token is empty';
  if (run.repository === null) return 'GITHUB_REPOSITORY is not set';
  // Loaded here: what is wrong with the environment of the client is no reason to lose the verdict. It reads the event
  // too, and does not bear a broken one.
  if (!run.hasPayload) delete process.env['GITHUB_EVENT_PATH'];
  const { createClient } = await import('./client.js');
  const client = createClient(inputs.token, { repository: run.repository, apiUrl: run.apiUrl, signal });
  const numbers = await client.pullRequests(target);
  const [number] = numbers;
  if (number === undefined)
    return `no open pull request has the head ${run.headSha}${target.kind === 'head' ? ` of the branch ${target.branch} of ${target.owner}/${target.repo}` : ''}`;
  if (numbers.length > 1)
    return `the pull requests ${numbers.join(', ')} have the head ${run.headSha}: name one in the input pull-request`;
  // The event is of another pull request or of none: its head is not the one that people know.
  const isNamed =
    inputs.pullRequest !== null && !(run.target.kind === 'number' && run.target.number === inputs.pullRequest);
  const headSha = isNamed ? (await client.head(number)).sha : run.headSha;
  return { client, number, headSha, author: async () => inputs.commentAuthor ?? client.author() };
}
