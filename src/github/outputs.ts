import { setOutput } from '@actions/core';
import type { Report } from '../gate/report.js';
import type { CommentOutcome } from './pull-request-comment.js';

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
