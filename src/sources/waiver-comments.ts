import { excerpt } from '../excerpt.js';
import type { Block, Body, Comment, File, Range } from '../hcl/syntax.js';
import type { SourceModule, SourceTree } from './tree.js';

/**
 * A comment of this gate: which rules it waives, as written. Whether there are such rules and such a day is not looked
 * at.
 */
export interface OwnWaiverComment {
  readonly kind: 'own';
  readonly rules: readonly string[];
  readonly until: string;
  readonly reason: string;
  readonly owner: string | null;
}

/** One that is meant for this gate, and cannot be read. */
export interface MalformedWaiverComment {
  readonly kind: 'broken';
  /** What is wrong with the comment, after "it". */
  readonly problem: string;
}

const OURS = /^dynamodb-kms-gate\s*:/i;
const MARKER = /^dynamodb-kms-gate:ignore(?!\S)/;
/** What is not one of those is taken up to the next space, to be shown. */
const WORD = /\s+(?:(until|reason|owner)=(?:"((?:[^"\\]|\\["\\])*)"|([^\s"]+))(?!\S)|(\S+))/y;
const WORDS = 'until=DAY, reason="..." and owner=NAME';
const MAX_REASON = 300;
const MAX_OWNER = 100;

/**
 * A line of a comment as ours: `dynamodb-kms-gate:ignore RULE,RULE until=2027-03-31 reason="..." owner=NAME`. Null
 * where it is not meant to be one.
 */
function parseOwnWaiverComment(line: string): OwnWaiverComment | MalformedWaiverComment | null {
  if (!OURS.test(line)) return null;
  const broken = (problem: string): MalformedWaiverComment => ({ kind: 'broken', problem });
  const marker = MARKER.exec(line)?.[0];
  if (marker === undefined)
    return broken(`begins with ${excerpt(line.split(/\s/)[0]!)} and not with "dynamodb-kms-gate:ignore"`);
  const [rules] = /^\s+[^\s="]+(?!\S)/.exec(line.slice(marker.length)) ?? [''];
  if (rules === '') return broken('names no rule');

  const values = new Map<string, string>();
  WORD.lastIndex = marker.length + rules.length;
  for (let word = WORD.exec(line); word !== null; word = WORD.exec(line)) {
    const [, name, quoted, bare, other] = word;
    if (name === undefined) return broken(`has ${excerpt(other!)} after the rule, where ${WORDS} can stand`);
    if (values.has(name)) return broken(`says ${name} twice`);
    values.set(name, (quoted?.replace(/\\(.)/g, '$1') ?? bare!).trim());
  }
  const [until, reason] = [values.get('until') ?? '', values.get('reason') ?? ''];
  if (until === '') return broken('says no day until which it holds (until=DAY)');
  if (reason === '') return broken('gives no reason (reason="...")');
  if (reason.length > MAX_REASON)
    return broken(`has a reason of ${reason.length} characters; allowed: up to ${MAX_REASON}`);
  const owner = values.get('owner') || null;
  if (owner !== null && owner.length > MAX_OWNER)
    return broken(`names an owner in ${owner.length} characters; allowed: up to ${MAX_OWNER}`);
  return { kind: 'own', rules: [...new Set(rules.trim().split(','))], until, reason, owner };
}

/** A comment by which another tool is to leave out a check, as that tool reads it. */
export interface ToolWaiverComment {
  readonly kind: 'other-tool';
  readonly tool: 'checkov' | 'trivy' | 'tfsec' | 'kics';
  /** What of the file it is for. */
  readonly scope: 'block' | 'file';
  /** The checks as they are named there; `*` stands for any characters. */
  readonly ids: readonly string[];
  /** The day on which it ends, and does not hold any more. */
  readonly endsOn: string | null;
  /** What it holds for alone, a workspace or some values of arguments; null where it holds for all. */
  readonly only: string | null;
  /** Empty where there is none. */
  readonly reason: string;
}

/** All that a line of a comment says to other tools. */
function parseToolWaiverComments(line: string): readonly ToolWaiverComment[] {
  return [...checkovSkips(line), ...trivyIgnores(line), ...kicsIgnores(line)];
}

/**
 * `checkov:skip=CKV_AWS_119:"reason"`, anywhere in the line; some ids with commas between them in later versions.
 * https://github.com/bridgecrewio/checkov/blob/main/docs/2.Basics/Suppressing%20and%20Skipping%20Policies.md
 * https://github.com/bridgecrewio/checkov/blob/main/checkov/common/comment/enum.py
 */
function checkovSkips(line: string): readonly ToolWaiverComment[] {
  const [, ids, reason = ''] =
    /(?:checkov|bridgecrew|cortex):skip= *([A-Za-z_\d]+(?:,[A-Za-z_\d]+)*)(?::([^\n]*))?/.exec(line) ?? [];
  return ids === undefined
    ? []
    : [ignore({ tool: 'checkov', ids: ids.split(','), reason: reason.trim().replace(/^"(.*)"$/, '$1') })];
}

/**
 * `trivy:ignore:AWS-0025:exp:2027-01-02`, several in a line, words before and after. Trivy heeds tfsec's as its own;
 * from the day of `exp` on it heeds none. `[name=value]` and `:ws:workspace` say for what alone.
 * https://github.com/aquasecurity/trivy/blob/main/docs/guide/scanner/misconfiguration/config/config.md#skipping-resources-by-inline-comments
 * https://github.com/aquasecurity/trivy/blob/main/pkg/iac/ignore/parse.go
 * https://aquasecurity.github.io/tfsec/latest/guides/configuration/ignores/
 */
function trivyIgnores(line: string): readonly ToolWaiverComment[] {
  const words = line.split(/\s+/).map((word) => word.replace(/^[#/*]+/, ''));
  const isIgnore = (word: string): boolean => /^(?:trivy|tfsec):/.test(word);
  const reason = words.filter((word) => !isIgnore(word)).join(' ');
  return words.filter(isIgnore).flatMap((word): readonly ToolWaiverComment[] => {
    const [tool, ...sections] = word.split(':');
    const values = new Map<string, string>();
    for (let i = 0; i + 1 < sections.length; i += 2) values.set(sections[i]!, sections[i + 1]!);
    const [, id = '', parameters] = /^([^[]*)(\[.*)?$/.exec(values.get('ignore') ?? '') ?? [];
    if (id === '') return [];
    const only = [parameters, values.get('ws')].filter((text) => text !== undefined);
    return [
      ignore({
        tool: tool === 'tfsec' ? 'tfsec' : 'trivy',
        ids: [id],
        endsOn: values.get('exp') ?? null,
        only: only.length === 0 ? null : only.join(', '),
        reason,
      }),
    ];
  });
}

/**
 * `kics-scan ignore-block` and `ignore-line`, in any case, for what is on the next line; `kics-scan ignore` and
 * `disable=ID,ID` for a file at whose top they stand.
 * https://github.com/Checkmarx/kics/blob/master/docs/running-kics.md#using-commands-on-scanned-files-as-comments
 * https://github.com/Checkmarx/kics/blob/master/pkg/parser/terraform/comment/comment.go
 */
function kicsIgnores(line: string): readonly ToolWaiverComment[] {
  const [, command, ids, reason = ''] =
    /^kics-scan\s+(?:(ignore-block|ignore-line|ignore)|disable=(\S+))(?:\s+(.*))?$/i.exec(line) ?? [];
  if (ids !== undefined) return [ignore({ tool: 'kics', scope: 'file', ids: ids.split(','), reason })];
  if (command === undefined) return [];
  return [ignore({ tool: 'kics', scope: command.includes('-') ? 'block' : 'file', ids: ['*'], reason })];
}

function ignore({
  reason,
  ...of
}: Pick<ToolWaiverComment, 'tool' | 'ids' | 'reason'> & Partial<ToolWaiverComment>): ToolWaiverComment {
  return {
    kind: 'other-tool',
    scope: 'block',
    endsOn: null,
    only: null,
    reason: reason.length > MAX_REASON ? `${reason.slice(0, MAX_REASON)}...` : reason,
    ...of,
  };
}

/** A comment in the user's own code that says that something is not to be found, and where it says so. */
export type WaiverComment = (OwnWaiverComment | MalformedWaiverComment | ToolWaiverComment) & Placing;

interface Placing {
  /** Of the comment. */
  readonly range: Range;
  /** What it is for: a block, all of a file, or nothing. */
  readonly blocks: readonly Block[];
  /** The argument, or block in the block, that it stands at; null where it is for the whole, or stands at none. */
  readonly argument: string | null;
  readonly isForWhole: boolean;
}

/**
 * All of them, by file. A comment is for the block in which it stands, or else for the one that begins right after it.
 */
export function readWaiverComments({ root }: SourceTree): readonly WaiverComment[] {
  return ownModules(root, new Map()).flatMap(({ files }) => files.flatMap(waiverCommentsOf));
}

/** A module that is called twice is there once. */
function ownModules(module: SourceModule, found: Map<string, SourceModule>): readonly SourceModule[] {
  if (module.isOwn && !found.has(module.folder)) {
    found.set(module.folder, module);
    for (const call of module.calls.values()) if (call.module !== null) ownModules(call.module, found);
  }
  return [...found.values()];
}

/** Those of one file. */
export function waiverCommentsOf(file: File): readonly WaiverComment[] {
  const alone = new Map(
    file.comments.filter((comment) => !isBehindCode(file, comment)).map((comment) => [comment.range.line, comment]),
  );
  return file.comments.flatMap((comment) =>
    linesOf(comment).flatMap((line) => {
      const own = parseOwnWaiverComment(line);
      // What is ours is for nobody else, whatever its reason quotes.
      const ignores = own === null ? parseToolWaiverComments(line) : [own];
      return ignores.map(
        (ignore): WaiverComment => ({ ...ignore, range: comment.range, ...placing(file, comment, alone, ignore) }),
      );
    }),
  );
}

function linesOf({ text }: Comment): readonly string[] {
  return text.split('\n').map((line) => line.replace(/^[\s#/*]+/, '').trimEnd());
}

function isBehindCode({ text }: File, { range }: Comment): boolean {
  return text.slice(text.lastIndexOf('\n', range.start - 1) + 1, range.start).trim() !== '';
}

function placing(
  { body }: File,
  { range }: Comment,
  alone: ReadonlyMap<number, Comment>,
  ignore: OwnWaiverComment | MalformedWaiverComment | ToolWaiverComment,
): Omit<Placing, 'range'> {
  const blocks = body.blocks.filter(({ type }) => type === 'resource' || type === 'data' || type === 'module');
  if (ignore.kind === 'other-tool' && ignore.scope === 'file')
    return { blocks: isAboveCode(range, body) ? blocks : [], argument: null, isForWhole: true };
  const line = lineOfSubject(range, alone);
  const block = blocks.find((each) => isOn(range.line, each)) ?? blocks.find((each) => each.range.line === line);
  if (block === undefined) return { blocks: [], argument: null, isForWhole: true };
  return { blocks: [block], argument: argumentAt(line, block), isForWhole: block.range.line === line };
}

/** The line of the code that a comment is about: its own, or the next one that is no comment. */
function lineOfSubject(range: Range, alone: ReadonlyMap<number, Comment>): number {
  let line = range.line;
  for (let comment = alone.get(line); comment !== undefined; comment = alone.get(line))
    line = comment.range.endLine + 1;
  return line;
}

function argumentAt(line: number, { body }: Block): string | null {
  const block = body.blocks.find((each) => isOn(line, each));
  if (block !== undefined) return block.type === 'dynamic' ? (block.labels[0] ?? null) : block.type;
  return [...body.attributes.values()].find((each) => isOn(line, each))?.name ?? null;
}

function isOn(line: number, { range }: { readonly range: Range }): boolean {
  return range.line <= line && line <= range.endLine;
}

function isAboveCode(range: Range, body: Body): boolean {
  return [...body.blocks, ...body.attributes.values()].every((each) => each.range.start > range.start);
}

/** The same for two comments that leave out the same for the same block, wherever in a folder these are. */
export function commentKey(comment: WaiverComment, { type, labels }: Pick<Block, 'type' | 'labels'>): string {
  return JSON.stringify([type, labels, directiveOf(comment)]);
}

function directiveOf(comment: WaiverComment): readonly unknown[] {
  switch (comment.kind) {
    case 'own':
      return ['own', [...comment.rules].sort(), comment.until, comment.reason, comment.owner];
    case 'other-tool':
      // Where in the block it is decides for some tools what it is for.
      return [
        'other-tool',
        comment.tool,
        comment.scope,
        [...comment.ids].sort(),
        comment.endsOn,
        comment.only,
        comment.reason,
        comment.argument,
        comment.isForWhole,
      ];
    case 'broken':
      return ['broken', comment.problem];
  }
}
