import { createHash } from 'node:crypto';
import type { Finding } from '../gate/report.js';

/** Text for a hidden line, which it cannot end: what could is percent-encoded. */
function hiddenText(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('-', '%2D');
}

/** The same read back; null where it is none. */
function readHiddenText(text: string | undefined): string | null {
  try {
    return text === undefined ? null : decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** What the first line of a comment says of it, hidden from readers. */
export interface Marker {
  /** What the user calls the plans; empty where they have no name. */
  readonly name: string;
  readonly headSha: string;
  readonly runId: number;
  readonly attempt: number;
  readonly verdict: 'pass' | 'fail' | 'could-not-tell';
}

/** One line that no name can end: what could is percent-encoded. */
export function markerLine({ name, headSha, runId, attempt, verdict }: Marker): string {
  return `<!-- dynamodb-kms-gate v1 name=${hiddenText(name)} head=${hiddenText(headSha)} run=${runId} attempt=${attempt} verdict=${verdict} -->`;
}

/** The marker of a comment; null where it has none. Only the first line counts: below it stands what others wrote. */
export function markerOf(body: string): Marker | null {
  const fields = /^<!-- dynamodb-kms-gate v\d+ ([^>\r\n]*) -->/.exec(body)?.[1];
  if (fields === undefined) return null;
  const values = new Map(
    fields
      .split(' ')
      .map((field) => [field.slice(0, field.indexOf('=')), field.slice(field.indexOf('=') + 1)] as const),
  );
  const [name, runId, attempt, verdict] = [
    readHiddenText(values.get('name')),
    Number(values.get('run')),
    Number(values.get('attempt')),
    values.get('verdict'),
  ];
  if (name === null || !Number.isSafeInteger(runId) || !Number.isSafeInteger(attempt)) return null;
  return {
    name,
    headSha: readHiddenText(values.get('head')) ?? '',
    runId,
    attempt,
    verdict: verdict === 'pass' || verdict === 'fail' ? verdict : 'could-not-tell',
  };
}

/** Whether a is of a later run, or of a later attempt of the same, than b. */
export function isLater(a: Pick<Marker, 'runId' | 'attempt'>, b: Pick<Marker, 'runId' | 'attempt'>): boolean {
  return a.runId !== b.runId ? a.runId > b.runId : a.attempt > b.attempt;
}

/** The first line of a suggestion, hidden from readers: whose it is, and what it is about without saying it. */
export function suggestionMarker(
  name: string,
  { plan, ruleId, address }: Pick<Finding, 'plan' | 'ruleId' | 'address'>,
): string {
  const key = createHash('sha256')
    .update(JSON.stringify([plan, ruleId, address]))
    .digest('hex')
    .slice(0, 16);
  return `<!-- dynamodb-kms-gate-suggestion v1 name=${hiddenText(name)} key=${key} -->`;
}

/** What the plans are called by the step that made the suggestion; null where it is none of ours. */
export function suggestedBy(body: string): string | null {
  return readHiddenText(/^<!-- dynamodb-kms-gate-suggestion v\d+ name=([^ >\r\n]*) [^>\r\n]*-->/.exec(body)?.[1]);
}
