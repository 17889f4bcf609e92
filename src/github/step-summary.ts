import { summary } from '@actions/core';

/** What GitHub takes of a step, in bytes of UTF-8 (docs.github.com, "Workflow commands": 1 MiB), with room for a line end. */
export const STEP_SUMMARY_LIMIT = 1024 * 1024 - 1024;

export async function writeStepSummary(markdown: string): Promise<void> {
  await summary.addRaw(markdown, true).write();
}
