import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { error, info, notice, warning } from '@actions/core';
import { type PolicyReading, policiesInForce } from './action/policies-in-force.js';
import { createTrust, type Trust } from './action/trust.js';
import { createVouchedComments } from './action/vouched-comments.js';
import { dayOf } from './day.js';
import { UserError } from './errors.js';
import { expandPaths } from './files/expand-paths.js';
import { readPlanFiles } from './files/plan-files.js';
import { removeReportFile, writeReportFile } from './files/report-file.js';
import { readReportFiles } from './files/report-files.js';
import { withSources } from './files/source-candidates.js';
import { judgePlans } from './gate/judge-plans.js';
import { mergeReports, withAfterMerge } from './gate/merge-reports.js';
import type { Report } from './gate/report.js';
import { COULD_NOT_TELL, exitCodeOf } from './gate/verdict.js';
import { type Inputs, readInputs } from './github/inputs.js';
import { lazyRepositoryFiles } from './github/lazy-repository-files.js';
import { footer, lineLinks } from './github/links.js';
import type { Marker } from './github/marker.js';
import { commentOnPullRequest, isCommentWanted } from './github/pull-request-comment.js';
import { suggestOnPullRequest } from './github/pull-request-suggestions.js';
import { type Message, type Unposted, unpostedWarning } from './github/refusal.js';
import { type Run, readRun } from './github/run.js';
import {
  annotate,
  STEP_SUMMARY_LIMIT,
  setCommentOutputs,
  setReportOutput,
  setSarifOutput,
  setVerdictOutputs,
  writeStepSummary,
} from './github/runner.js';
import { withoutToken } from './github/server-words.js';
import { annotationsOf } from './report/annotations.js';
import { printableLines, visible } from './report/escape.js';
import { accountIdsShown } from './report/foreign-text.js';
import { jsonReport } from './report/formats.js';
import { markdownReport } from './report/markdown.js';
import { sarifReport } from './report/sarif.js';
import { textReport } from './report/text.js';
import { VERSION } from './version.js';

process.exitCode = COULD_NOT_TELL;

/** GitHub takes 65,536 characters of a comment. */
const COMMENT_LIMIT = 60_000;
/** The verdict is there by then, and a check that waits for a comment helps nobody. */
const REPORTING_MS = 120_000;

// A log that cannot be written changes no verdict.
process.stdout.on('error', () => undefined);

try {
  await main();
} catch (cause) {
  if (cause instanceof UserError) for (const line of cause.lines) error(visible(line));
  else error(`dynamodb-kms-gate ${VERSION}: this is a bug, please report it\n${stackOf(cause)}`);
}

async function main(): Promise<void> {
  const inputs = readInputs();
  const read = readRun(process.env);
  const { report, problems } = await judge(inputs, read.run);
  // Problems quote what programs and files say, and go to the pull request.
  const judged: Judged = { report, problems: problems.map((problem) => withoutToken(problem, inputs.token)) };
  if (judged.problems.length === 0) process.exitCode = exitCodeOf(judged.report!.verdict);
  await deliver(judged, inputs, read);
}

interface Judged {
  /** Null where nothing could be judged. */
  readonly report: Report | null;
  /** What could not be read. With a report beside it, that is about the rest. */
  readonly problems: readonly string[];
}

/**
 * Whatever goes wrong here is told on the pull request too: an earlier green comment must not stay beside a red check.
 */
async function judge(inputs: Inputs, run: Run): Promise<Judged> {
  const files = lazyRepositoryFiles(inputs, run);
  try {
    const trust = createTrust(inputs, run, files);
    if (inputs.reportFile !== null) await trust.refuseAuthoredOutput('report-file', inputs.reportFile);
    if (inputs.sarifFile !== null) await trust.refuseAuthoredOutput('sarif-file', inputs.sarifFile);
    return await (inputs.read.what === 'reports' ? merge(inputs, trust) : judgeNow(inputs, { run, trust, files }));
  } catch (cause) {
    if (cause instanceof UserError) return { report: null, problems: cause.lines };
    info(printableLines(stackOf(cause)));
    return {
      report: null,
      problems: [
        `this is a bug in dynamodb-kms-gate ${VERSION}, please report it with the stack in the log: ${cause instanceof Error ? cause.message : String(cause)}`,
      ],
    };
  }
}

async function merge({ read, policyRef }: Inputs, trust: Trust): Promise<Judged> {
  const { reports, problems } = await readReportFiles(read.patterns, 'workflow', trust.refuseAuthored);
  return {
    report: reports.length === 0 ? null : mergeReports(reports, VERSION, { readsHead: policyRef === 'head' }),
    problems,
  };
}

async function judgeNow(inputs: Inputs, around: Pick<PolicyReading, 'run' | 'trust' | 'files'>): Promise<Judged> {
  const { read, name, sources, terraform } = inputs;
  const today = dayOf(Date.now());
  const files = await expandPaths(read.patterns, 'workflow');
  const paths = files.map(({ path }) => path);
  await refuseAuthored(paths, around.trust);
  const comments = createVouchedComments();
  const { inForce, afterMerge } = await policiesInForce(paths, { inputs, today, comments, ...around });
  const plans = await withSources(
    await readPlanFiles(files, {
      sources,
      namedBy: 'workflow',
      terraform,
      mayRunIn: around.trust.mayRunIn,
      mayRun: around.trust.mayRun,
      hear: (words) => info(printableLines(withoutToken(words, inputs.token))),
    }),
  );
  const judged = (): Report => judgePlans(plans, { inForce, name, today, version: VERSION });
  const first = judged();
  const report = (await comments.settle(around.trust.branch)) ? judged() : first;
  return {
    report:
      afterMerge.size === 0 ? report : withAfterMerge(report, plans, afterMerge, { name, today, version: VERSION }),
    problems: [],
  };
}

async function refuseAuthored(paths: readonly string[], trust: Trust): Promise<void> {
  const problems: string[] = [];
  for (const path of paths) {
    try {
      await trust.refuseAuthored(path);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(...error.lines);
    }
  }
  if (problems.length > 0) throw new UserError(...new Set(problems));
}

type Step = (what: string, run: () => void | Promise<void>) => Promise<void>;

/** The verdict is decided: each step that fails from here on is said, and changes nothing. */
async function deliver(judged: Judged, inputs: Inputs, { run, problem }: ReturnType<typeof readRun>): Promise<void> {
  const { report, problems } = judged;
  const verdict = problems.length > 0 ? 'could-not-tell' : report!.verdict;
  const step: Step = async (what, run) => {
    try {
      await run();
    } catch (cause) {
      warning(
        visible(`${what} failed; the verdict is ${verdict}: ${cause instanceof Error ? cause.message : String(cause)}`),
      );
      info(printableLines(stackOf(cause)));
    }
  };
  if (problem !== null) warning(visible(problem));
  const isVerdictOnly = run.event === 'merge_group';

  await step('the log', () => {
    process.stdout.write(logOf(judged, inputs));
  });
  await step('the output of the verdict', () => {
    if (problems.length === 0) setVerdictOutputs(report!);
  });
  await step('the report file', () => {
    if (inputs.reportFile === null) return;
    if (report === null || problems.length > 0) {
      // What an earlier run left there is not this one's report; a baseline is.
      if (inputs.read.what === 'plans' && inputs.reportFile !== inputs.baseline) removeReportFile(inputs.reportFile);
      return;
    }
    writeReportFile(inputs.reportFile, jsonReport(report), 'workflow');
    setReportOutput(inputs.reportFile);
  });
  await step('the step summary', async () => {
    if (!inputs.stepSummary || isVerdictOnly || !process.env['GITHUB_STEP_SUMMARY']) return;
    await writeStepSummary(markdownOf(judged, inputs, run, run.headSha, STEP_SUMMARY_LIMIT));
  });
  await step('annotating', () => {
    // That the gate could not tell is no finding: it is always said.
    annotate(annotationsOf(inputs.annotations && !isVerdictOnly ? report : null, problems, inputs.accountIds));
  });
  await step('the SARIF file', () => {
    if (inputs.sarifFile === null || report === null || problems.length > 0) return;
    writeReportFile(inputs.sarifFile, sarifReport(report, inputs), 'workflow');
    setSarifOutput(inputs.sarifFile);
  });
  await step('posting on the pull request', () => post(judged, inputs, run, verdict, step));
}

/** What asks GitHub's API, with one end for all of it together: people wait for the check. */
async function post(judged: Judged, inputs: Inputs, run: Run, verdict: Marker['verdict'], step: Step): Promise<void> {
  const { report, problems } = judged;
  const reporting = new AbortController();
  const { signal } = reporting;
  const timer = setTimeout(
    () =>
      reporting.abort(
        new Error(`GitHub did not answer in time; reporting ends after ${REPORTING_MS / 60_000} minutes`),
      ),
    REPORTING_MS,
  );
  const tell = ({ level, text }: Message, more = ''): void =>
    ({ info, notice, warning })[level](printableLines(`${text}${more}`));
  try {
    const body = (marker: string | undefined, headSha: string | null): string =>
      markdownOf(judged, inputs, run, headSha, COMMENT_LIMIT, marker);
    const kept = (): string => `\n\n${keep(body(undefined, run.headSha), inputs.name)}`;
    const comment = await commentOnPullRequest({
      inputs,
      run,
      verdict,
      isWanted: isCommentWanted(inputs.comment, report, problems),
      body,
      signal,
    });
    await step('the outputs of the comment', () => setCommentOutputs(comment));
    if (comment.message !== null) tell(comment.message, comment.status === 'denied' ? kept() : '');
    const unposted: Unposted[] = comment.failure === null ? [] : [{ what: 'the comment', why: comment.failure.why }];
    // Who may not comment may not suggest, and has been told so.
    if (
      inputs.suggestions &&
      run.event !== 'merge_group' &&
      comment.status !== 'denied' &&
      report !== null &&
      problems.length === 0
    ) {
      const { message, failure } = comment.failure?.isUnanswered
        ? { message: null, failure: comment.failure }
        : await suggestOnPullRequest({ inputs, run, report, signal });
      if (message !== null) tell(message);
      if (failure !== null) unposted.push({ what: 'the suggestions', why: failure.why });
    }
    if (unposted.length > 0)
      tell({ level: 'warning', text: unpostedWarning(unposted, verdict) }, comment.failure === null ? '' : kept());
  } finally {
    clearTimeout(timer);
    // No connection keeps the process.
    reporting.abort();
  }
}

function markdownOf(
  { report, problems }: Judged,
  { accountIds, name, token }: Inputs,
  run: Run,
  headSha: string | null,
  limit: number,
  marker?: string,
): string {
  const names = name !== null ? [name] : (report?.plans ?? []).map((plan) => plan.name);
  return withoutToken(
    markdownReport(report, {
      accountIds,
      limit,
      marker,
      problems,
      footer: footer(run, headSha, names, accountIds),
      link: lineLinks(run, headSha),
    }),
    token,
  );
}

function logOf({ report, problems }: Judged, { accountIds }: Inputs): string {
  const shown = accountIdsShown(accountIds);
  const unread = problems.map((problem) => `could not tell: ${visible(shown(problem))}\n`).join('');
  if (report === null) return unread;
  const text = textReport(report, { colour: false, accountIds });
  return unread === '' ? text : `${unread}\nWhat could be read, which decides nothing:\n\n${text}`;
}

/** What could not be posted, for a later step to post or upload. Two steps of a job have names. */
function keep(body: string, name: string | null): string {
  const file = [
    'dynamodb-kms-gate-comment',
    ...(name === null ? [] : [createHash('sha256').update(name).digest('hex').slice(0, 12)]),
  ].join('-');
  const path = join(process.env['RUNNER_TEMP'] || tmpdir(), `${file}.md`);
  try {
    writeReportFile(path, body, 'workflow');
    return `What it would say is in ${path}.`;
  } catch (cause) {
    return `What it would say could not be written to ${path}: ${(cause as Error).message}`;
  }
}

function stackOf(cause: unknown): string {
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
}
