import type { Report } from '../gate/report.js';
import { count } from '../report/rows.js';
import type { Client, Head } from './client.js';
import { findPullRequest, type FoundPullRequest } from './find-pull-request.js';
import type { Inputs } from './inputs.js';
import { postSuggestions } from './post-suggestions.js';
import { refusal, type Failure, type Message } from './refusal.js';
import type { Run } from './run.js';
import { suggestable, suggestionsOf } from './suggestions.js';

export interface SuggestionsRequest {
  readonly inputs: Pick<Inputs, 'accountIds' | 'commentAuthor' | 'name' | 'token' | 'pullRequest'>;
  readonly run: Run;
  readonly report: Pick<Report, 'findings' | 'plans'>;
  /** Ends the time for it. */
  readonly signal: AbortSignal;
}

/** What there is to tell, or why nothing could be posted. */
export type SuggestionsOutcome = { readonly message: Message; readonly failure: null } | { readonly message: null; readonly failure: Failure };

/** Finds the pull request and suggests the edits there that its diff has room for. Never throws. */
export async function suggestOnPullRequest(request: SuggestionsRequest): Promise<SuggestionsOutcome> {
  const { inputs, run, signal } = request;
  try {
    const found = await findPullRequest(inputs, run, signal);
    return { message: typeof found === 'string' ? none(found) : await suggest(request, found), failure: null };
  } catch (error) {
    return refusal(error, inputs.token);
  }
}

async function suggest({ inputs, run, report }: SuggestionsRequest, { client, number, headSha, author }: FoundPullRequest): Promise<Message> {
  const head = await client.head(number);
  if (headSha !== head.sha) return none(`the pull request has another head by now, ${head.sha}`);
  const review = client.review(number);
  const edits = suggestable(report);
  const moved = edits.length === 0 ? [] : await movedFiles(client, head, run);
  if (moved === null) return none('the base has changed too many files to tell whose lines are the same at the head');
  const { wanted, more, impossible } = suggestionsOf(edits, {
    name: inputs.name ?? '',
    accountIds: inputs.accountIds,
    isOnePlan: report.plans.length === 1,
    files: edits.length === 0 ? [] : await review.files(),
    moved: new Set(moved),
  });
  const { posted, kept, removed, trouble } = await postSuggestions(review, { wanted, name: inputs.name ?? '', author: await author(), headSha: head.sha });
  if (trouble !== null) return { level: 'warning', text: `suggestions that are no longer wanted could not be removed: ${trouble}` };
  if (more > 0) return { level: 'notice', text: `${count(more, 'suggestion')} left out: ${wanted.length} are as many as there is room for, and the report has all edits` };
  const others = impossible === 0 ? '' : `; ${count(impossible, 'edit')} not suggested, of lines that the diff does not show as they were planned`;
  return { level: 'info', text: `suggestions: ${posted} posted, ${kept} kept, ${removed} removed${others}` };
}

/** What was planned is the head merged into the base: where the base has changed a file as well, its lines may be others at the head. */
async function movedFiles(client: Client, head: Head, run: Run): Promise<readonly string[] | null> {
  const planned = run.mergeSha ?? head.mergeSha ?? head.sha;
  return planned === head.sha ? [] : client.differences(head.sha, planned);
}

function none(because: string): Message {
  return { level: 'info', text: `no suggestions: ${because}` };
}
