import type { Block, Body, Comment, File } from '../hcl/body.js';
import type { Range } from '../hcl/range.js';
import { parseOwnIgnore, type BrokenIgnore, type OwnIgnore } from './own-ignore.js';
import { parseToolIgnores, type ToolIgnore } from './tool-ignores.js';
import type { SourceModule, SourceTree } from './tree.js';

/** A comment in the user's own code that says that something is not to be found, and where it says so. */
export type IgnoreComment = (OwnIgnore | BrokenIgnore | ToolIgnore) & Placing;

interface Placing {
  /** Of the comment. */
  readonly range: Range;
  /** What it is for: a block, all of a file, or nothing. */
  readonly blocks: readonly Block[];
  /** The argument, or block in the block, that it stands at; null where it is for the whole, or stands at none. */
  readonly argument: string | null;
  readonly isForWhole: boolean;
}

/** All of them, by file. A comment is for the block in which it stands, or else for the one that begins right after it. */
export function readIgnoreComments({ root }: SourceTree): readonly IgnoreComment[] {
  return ownModules(root, new Map()).flatMap(({ files }) => files.flatMap(ignoreCommentsOf));
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
export function ignoreCommentsOf(file: File): readonly IgnoreComment[] {
  const alone = new Map(file.comments.filter((comment) => !isBehindCode(file, comment)).map((comment) => [comment.range.line, comment]));
  return file.comments.flatMap((comment) =>
    linesOf(comment).flatMap((line) => {
      const own = parseOwnIgnore(line);
      // What is ours is for nobody else, whatever its reason quotes.
      const ignores = own === null ? parseToolIgnores(line) : [own];
      return ignores.map((ignore): IgnoreComment => ({ ...ignore, range: comment.range, ...placing(file, comment, alone, ignore) }));
    }),
  );
}

function linesOf({ text }: Comment): readonly string[] {
  return text.split('\n').map((line) => line.replace(/^[\s#/*]+/, '').trimEnd());
}

function isBehindCode({ text }: File, { range }: Comment): boolean {
  return text.slice(text.lastIndexOf('\n', range.start - 1) + 1, range.start).trim() !== '';
}

function placing({ body }: File, { range }: Comment, alone: ReadonlyMap<number, Comment>, ignore: OwnIgnore | BrokenIgnore | ToolIgnore): Omit<Placing, 'range'> {
  const blocks = body.blocks.filter(({ type }) => type === 'resource' || type === 'data' || type === 'module');
  if (ignore.kind === 'other-tool' && ignore.scope === 'file') return { blocks: isAboveCode(range, body) ? blocks : [], argument: null, isForWhole: true };
  const line = lineOfSubject(range, alone);
  const block = blocks.find((each) => isOn(range.line, each)) ?? blocks.find((each) => each.range.line === line);
  if (block === undefined) return { blocks: [], argument: null, isForWhole: true };
  return { blocks: [block], argument: argumentAt(line, block), isForWhole: block.range.line === line };
}

/** The line of the code that a comment is about: its own, or the next one that is no comment. */
function lineOfSubject(range: Range, alone: ReadonlyMap<number, Comment>): number {
  let line = range.line;
  for (let comment = alone.get(line); comment !== undefined; comment = alone.get(line)) line = comment.range.endLine + 1;
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
