import { UserError } from '../errors.js';
import type { Inputs } from './inputs.js';
import { READ_PERMISSION } from './refusal.js';
import type { RepositoryFiles } from './repository-files.js';
import type { Run } from './run.js';

/**
 * The repository's files on GitHub. The client is loaded only when something is asked for: many runs read the checkout
 * alone.
 */
export function lazyRepositoryFiles({ token }: Pick<Inputs, 'token'>, run: Run): RepositoryFiles {
  let loaded: Promise<RepositoryFiles> | undefined;

  async function load(): Promise<RepositoryFiles> {
    const { repository, apiUrl } = run;
    if (token === '')
      throw new UserError(
        `the input github-token is empty, so the gate cannot read the policy from GitHub: leave the input out, and ${READ_PERMISSION}`,
      );
    if (repository === null)
      throw new UserError(
        'GITHUB_REPOSITORY is not set, so the gate cannot read the policy from GitHub: run the action on a runner of GitHub Actions',
      );
    // The client reads the event too, and does not bear a broken one.
    if (!run.hasPayload) delete process.env['GITHUB_EVENT_PATH'];
    const { createRepositoryFiles } = await import('./repository-files.js');
    return createRepositoryFiles(token, { repository, apiUrl });
  }

  const files = (): Promise<RepositoryFiles> => (loaded ??= load());
  return {
    repository: run.repository === null ? 'the repository' : `${run.repository.owner}/${run.repository.repo}`,
    defaultBranch: async () => (await files()).defaultBranch(),
    commitOf: async (branch) => (await files()).commitOf(branch),
    rootEntries: async (commit) => (await files()).rootEntries(commit),
    entries: async (sha) => (await files()).entries(sha),
    bytes: async (sha) => (await files()).bytes(sha),
  };
}
