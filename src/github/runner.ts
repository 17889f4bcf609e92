import { error, notice, setOutput, summary, warning } from '@actions/core';
import type { Report } from '../gate/report.js';
import type { Annotation } from '../report/annotations.js';
import type { CommentOutcome } from './pull-request-comment.js';

const COMMANDS = { error, warning, notice } as const;

export function annotate(annotations: readonly Annotation[]): void {
  for (const { level, title, message, lines } of annotations)
    COMMANDS[level](message, { ...(title === null ? {} : { title }), ...lines });
}

/** The outputs that tell the verdict. Not set where the gate could not tell. */
export function setVerdictOutputs({ verdict, summary }: Pick<Report, 'verdict' | 'summary'>): void {
  setOutput('verdict', verdict);
  setOutput('tables', summary.tables);
  setOutput('failed', summary.failed);
  setOutput('undetermined', summary.undetermined);
  setOutput('warnings', summary.warnings);
  setOutput('re-encryptions', summary.reEncryptions);
}

export function setReportOutput(path: string): void {
  setOutput('report-path', path);
}

export function setSarifOutput(path: string): void {
  setOutput('sarif-path', path);
}

export function setCommentOutputs({ status, url }: CommentOutcome): void {
  setOutput('comment-status', status);
  if (url !== null) setOutput('comment-url', url);
}

/**
 * What GitHub takes of a step, in bytes of UTF-8 (docs.github.com, "Workflow commands": 1 MiB), with room for a line
 * end.
 */
export const STEP_SUMMARY_LIMIT = 1024 * 1024 - 1024;

export async function writeStepSummary(markdown: string): Promise<void> {
  await summary.addRaw(markdown, true).write();
}
