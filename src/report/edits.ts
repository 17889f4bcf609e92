import type { Edit, Finding } from '../gate/report.js';
import { oneOfEachAddress } from './rows.js';

/** Edits as reports show them; nothing in them is escaped. */

export interface EditsOf {
  /** The first edits, each once, with the findings that it is for. */
  readonly edits: readonly { readonly edit: Edit; readonly findings: readonly Finding[] }[];
  /** One of each other address. */
  readonly others: readonly Finding[];
}

const EDITS = 5;

/** The edits that a reader is shown of findings with the same remedy: the others are like them, and in the report as JSON. */
export function editsOf(findings: readonly Finding[]): EditsOf {
  const byEdit = new Map<string, { readonly edit: Edit; readonly findings: Finding[] }>();
  for (const finding of findings) {
    const { edit } = finding;
    const key = edit === null ? '' : JSON.stringify([edit.path, edit.line, edit.endLine, edit.lines]);
    const same = byEdit.get(key);
    if (same !== undefined) same.findings.push(finding);
    else if (edit !== null && byEdit.size < EDITS) byEdit.set(key, { edit, findings: [finding] });
  }
  const edits = [...byEdit.values()].map(({ edit, findings: same }) => ({ edit, findings: oneOfEachAddress(same) }));
  const shown = new Set(edits.flatMap(({ findings: same }) => same.map(({ address }) => address)));
  return { edits, others: oneOfEachAddress(findings.filter(({ address }) => !shown.has(address))) };
}

/** The lines of an edit as they are shown, which is not as they are to be copied: indented by spaces. */
export function shownLines({ lines }: Edit): readonly string[] {
  return lines.map((line) => line.replace(/^\t+/, (tabs) => '  '.repeat(tabs.length)));
}

/** What has to be done before the edit does: `aws_kms_key.example.arn` stands for a key that nobody but the user can name. */
export function incompleteText({ isComplete }: Edit): string {
  return isComplete ? '' : 'the key has to be named: `aws_kms_key.example.arn` stands for it';
}

/** Which lines an edit takes the place of: `line 12`, `lines 12-14`. */
export function replacedText({ line, endLine }: Edit): string {
  return endLine > line ? `lines ${line}-${endLine}` : `line ${line}`;
}
