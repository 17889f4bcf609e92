import type { Edit, Finding, Report } from '../gate/report.js';
import { suggestionBlock } from '../report/escape.js';
import { accountIdsShown, createMarkdownText } from '../report/foreign-text.js';
import { type RepositoryLines, repositoryLines } from '../report/repository-paths.js';
import { suggestionMarker } from './marker.js';
import type { NewReviewComment } from './review.js';

/** The lines of one hunk as they are after the change, by their numbers. */
export type Hunk = ReadonlyMap<number, string>;

const HEADER = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/;

/**
 * The hunks of a file's patch, as GitHub gives it: the lines that a comment on the right side of the diff can stand at.
 */
export function diffLines(patch: string): readonly Hunk[] {
  const hunks: Map<number, string>[] = [];
  let next = 0;
  for (const line of patch.split('\n')) {
    const start = HEADER.exec(line)?.[1];
    if (start !== undefined) {
      next = Number(start);
      hunks.push(new Map());
    } else if (line.startsWith('+') || line.startsWith(' ')) {
      hunks.at(-1)?.set(next++, line.slice(1));
    }
  }
  return hunks;
}

export interface Suggestable {
  readonly edit: Edit;
  readonly lines: RepositoryLines;
  readonly findings: readonly [Finding, ...Finding[]];
}

/** The edits that could be suggested, each once, in the order of their findings: complete ones of what is open. */
export function suggestable({ findings }: Pick<Report, 'findings'>): readonly Suggestable[] {
  const byPlace = new Map<
    string,
    { readonly edit: Edit; readonly lines: RepositoryLines; readonly findings: [Finding, ...Finding[]] }
  >();
  for (const finding of findings) {
    const { edit, status } = finding;
    const lines = repositoryLines(edit);
    if (edit === null || lines === null || !edit.isComplete || status !== 'open') continue;
    const key = JSON.stringify([edit.path, edit.line, edit.endLine, edit.lines]);
    const same = byPlace.get(key);
    if (same === undefined) byPlace.set(key, { edit, lines, findings: [finding] });
    else same.findings.push(finding);
  }
  return [...byPlace.values()];
}

export interface SuggestionContext {
  /** What the plans are called by the user; empty where they have no name. */
  readonly name: string;
  readonly accountIds: 'mask' | 'show';
  readonly isOnePlan: boolean;
  /** The files that the pull request changes. */
  readonly files: readonly { readonly path: string; readonly patch: string | null }[];
  /** The files that the base has changed as well: what was planned has other lines there than the head. */
  readonly moved: ReadonlySet<string>;
}

const MOST = 20;

export interface Suggestions {
  readonly wanted: readonly NewReviewComment[];
  /** How many more there would be. */
  readonly more: number;
  /** How many edits cannot be suggested: their lines are not all in the diff, or would not be shown as they are. */
  readonly impossible: number;
}

export function suggestionsOf(edits: readonly Suggestable[], context: SuggestionContext): Suggestions {
  const hunks = new Map(context.files.map(({ path, patch }) => [path, patch === null ? [] : diffLines(patch)]));
  const possible = edits.flatMap((each) => {
    const replaced = context.moved.has(each.lines.path) ? null : linesOf(hunks.get(each.lines.path) ?? [], each.lines);
    const block = replaced === null ? null : blockOf(each.edit, replaced, context.accountIds);
    if (block === null) return [];
    const { path, line, endLine } = each.lines;
    return [
      {
        path,
        line,
        endLine,
        body: `${suggestionMarker(context.name, each.findings[0])}\n${reason(each.findings, context)}\n\n${block}`,
      },
    ];
  });
  const wanted = possible.slice(0, MOST);
  return { wanted, more: possible.length - wanted.length, impossible: edits.length - possible.length };
}

/** The lines as the diff shows them; null where they are not all in the same hunk. */
function linesOf(hunks: readonly Hunk[], { line, endLine }: RepositoryLines): readonly string[] | null {
  const hunk = hunks.find((each) => each.has(line) && each.has(endLine));
  return hunk === undefined
    ? null
    : [...hunk].flatMap(([number, text]) => (number >= line && number <= endLine ? [text] : []));
}

/** Null where the edit changes nothing, or would show what is not to be shown and is not there already. */
function blockOf({ lines }: Edit, replaced: readonly string[], accountIds: 'mask' | 'show'): string | null {
  const shown = accountIdsShown(accountIds);
  const isHarmless = lines.every((line) => shown(line) === line || replaced.includes(line));
  return isHarmless && lines.join('\n') !== replaced.join('\n') ? suggestionBlock(lines) : null;
}

const NAMED = 3;

/** What the edit is for. */
function reason(findings: readonly Finding[], { accountIds, isOnePlan }: SuggestionContext): string {
  const text = createMarkdownText(accountIds);
  const sentences = findings.map(
    ({ plan, address, message, ruleId }) =>
      `${isOnePlan ? '' : `${text.code(plan)}: `}${address === null ? 'The plan' : text.code(address)}: ${text.sentence(message)} (${text.code(ruleId)})`,
  );
  const more = sentences.length - NAMED;
  return [...sentences.slice(0, NAMED), ...(more > 0 ? [`And ${more} more.`] : [])].join('\n\n');
}
