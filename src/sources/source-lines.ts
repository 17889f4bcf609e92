import type { Block, Body, Expression, File, Range } from '../hcl/syntax.js';
import { parseAddress } from '../plan/address.js';
import type { Resource } from '../plan/change.js';
import type { Configuration } from '../plan/configuration.js';
import type { Path, SourceLine } from '../plan/value.js';
import { nestedBlocks } from './expansion.js';
import type { Scopes } from './scopes.js';
import { moduleOf, ownBlocks, resourceBlock, type SourceTree } from './tree.js';

/**
 * Where the user's own code has an argument of a resource: its line, that of the block it would stand in, or that of
 * the call of a downloaded module. A block is known by its first line.
 */
export function locate(
  tree: SourceTree,
  scopes: Scopes,
  plan: Configuration,
  resource: Resource,
  path: Path,
): Range | null {
  const [innermost] = ownBlocks(tree, resource);
  if (innermost === undefined) return null;
  if (innermost === resourceBlock(tree, resource)) {
    const scope = scopes.of(resource, innermost);
    return scope === undefined
      ? head(innermost)
      : inBody(innermost.body, path, head(innermost), (body, name, index) => {
          const made = nestedBlocks(body, name, scope);
          return 'references' in made ? made.block : made[index]?.block;
        });
  }
  const input = plan.inputBehind(resource, path);
  const caller = input === null ? undefined : moduleOf(tree, input.calledIn);
  const argument =
    caller?.isOwn === true ? caller.calls.get(input!.call)?.block.body.attributes.get(input!.input) : undefined;
  return argument?.range ?? head(innermost);
}

function inBody(
  body: Body,
  path: Path,
  around: Range,
  blockAt: (body: Body, name: string, index: number) => Block | undefined,
): Range {
  const [name, index, ...rest] = path;
  if (name === undefined) return around;
  const attribute = body.attributes.get(String(name));
  if (attribute !== undefined) return attribute.range;
  const block = blockAt(body, String(name), typeof index === 'number' ? index : 0);
  if (block === undefined) return around;
  // What a dynamic block makes is in its content.
  const inner = block.type === 'dynamic' ? block.body.blocks.find(({ type }) => type === 'content') : block;
  return inBody((inner ?? block).body, rest, head(block), blockAt);
}

function head({ range }: Block): Range {
  return { ...range, endLine: range.line };
}

/** Where a resource's lifecycle lets Terraform ignore changes of the argument at that path. */
export function ignoredAt({ body }: Block, path: Path): SourceLine | null {
  for (const lifecycle of body.blocks.filter(({ type }) => type === 'lifecycle')) {
    const ignored = lifecycle.body.attributes.get('ignore_changes')?.expression;
    const entry = ignored && entriesOf(ignored).find(({ text }) => text === 'all' || covers(text, path));
    if (entry !== undefined) return { path: entry.range.path, line: entry.range.line };
  }
  return null;
}

function entriesOf(expression: Expression): readonly Expression[] {
  return expression.kind === 'tuple' ? expression.items : [expression];
}

function covers(text: string, path: Path): boolean {
  const steps = parseAddress(text.replace(/\s+/g, ''))?.map((step) => ('name' in step ? step.name : step.index));
  return steps !== undefined && steps.length <= path.length && steps.every((step, i) => step === path[i]);
}

/** Arguments to state in a resource, or in a nested block of it that is there or is to be. */
export interface Wanted {
  readonly block: string | null;
  /** Which of several blocks of that name; the block is not made where there is no such one. */
  readonly index?: number;
  readonly arguments: readonly (readonly [name: string, value: string])[];
}

/** Lines that take the place of those from `line` to `endLine`. */
export interface LineEdit {
  readonly path: string;
  readonly line: number;
  readonly endLine: number;
  readonly lines: readonly string[];
}

/**
 * The lines to write in the user's own code; null where it is not there, is JSON, or says by an expression or a dynamic
 * block what would have to change: then the place to change is another.
 */
export function editOf(tree: SourceTree, resource: Resource, wanted: Wanted): LineEdit | null {
  const module = moduleOf(tree, resource.module);
  const block = module?.isOwn === true ? resourceBlock(tree, resource) : undefined;
  const file = module?.files.find(({ path }) => path === block?.range.path);
  if (block === undefined || file === undefined || file.syntax === 'json') return null;
  const lines = file.text.split(/\r?\n/);
  if (wanted.block === null) return inBlock(block, wanted.arguments, lines, file.text);
  if (block.body.blocks.some(({ type, labels }) => type === 'dynamic' && labels[0] === wanted.block)) return null;
  const there = block.body.blocks.filter(({ type }) => type === wanted.block)[wanted.index ?? 0];
  if (there !== undefined) return isIn(there, file) ? inBlock(there, wanted.arguments, lines, file.text) : null;
  return wanted.index === undefined ? withBlock(block, wanted.block, wanted.arguments, lines) : null;
}

/** A block of an override file stands elsewhere. */
function isIn({ range }: Block, { path }: File): boolean {
  return range.path === path;
}

type Arguments = Wanted['arguments'];

/** A new nested block before the closing brace. */
function withBlock({ range }: Block, name: string, added: Arguments, lines: readonly string[]): LineEdit | null {
  const indent = `${indentOf(lines[range.line - 1])}  `;
  const nested = [`${indent}${name} {`, ...aligned(added).map((line) => `${indent}  ${line}`), `${indent}}`];
  return beforeEnd(range, lines, (before) => [
    ...(before.trim() === '' || before.trim().endsWith('{') ? [] : ['']),
    ...nested,
  ]);
}

/** Arguments of a block set or added, each on a line of its own. */
function inBlock({ body, range }: Block, wanted: Arguments, lines: readonly string[], text: string): LineEdit | null {
  const changed = wanted.filter(([name, value]) => body.attributes.get(name)?.expression.text !== value);
  const there = changed.filter(([name]) => body.attributes.has(name));
  // What an expression says is to be changed where that comes from.
  if (changed.length === 0 || there.some(([name]) => body.attributes.get(name)!.expression.kind !== 'literal'))
    return null;
  const all = [...body.attributes.values()];
  const values = new Map([...all.map(({ name, expression }) => [name, expression.text] as const), ...changed]);
  const indent = indentOf(lines[range.line - 1]);
  const isPlain =
    body.blocks.length === 0 &&
    range.endLine - range.line + 1 <= all.length + 2 &&
    all.every((one) => one.range.line === one.range.endLine) &&
    !/[#]|\/\/|\/\*/.test(textOf(range, lines));
  if (isPlain && isAlone(range, lines)) {
    const first = lines[range.line - 1]!;
    const opening = first.slice(0, first.indexOf('{') + 1);
    return {
      path: range.path,
      line: range.line,
      endLine: range.endLine,
      lines: [opening, ...aligned([...values]).map((line) => `${indent}  ${line}`), `${indent}}`],
    };
  }
  const [only, second] = changed;
  const attribute = only === undefined ? undefined : body.attributes.get(only[0]);
  if (only === undefined || second !== undefined) return null;
  if (attribute === undefined) return beforeEnd(range, lines, () => [`${indent}  ${only[0]} = ${only[1]}`]);
  const line = lines[attribute.range.line - 1]!;
  const { range: place } = attribute.expression;
  const lineStart = text.lastIndexOf('\n', place.start - 1) + 1;
  return attribute.range.line === attribute.range.endLine
    ? {
        path: range.path,
        line: attribute.range.line,
        endLine: attribute.range.line,
        lines: [`${line.slice(0, place.start - lineStart)}${only[1]}${line.slice(place.end - lineStart)}`],
      }
    : null;
}

/** Lines put before the closing brace, where that has a line of its own. */
function beforeEnd(
  range: Block['range'],
  lines: readonly string[],
  added: (before: string) => readonly string[],
): LineEdit | null {
  const last = lines[range.endLine - 1] ?? '';
  if (range.line === range.endLine) {
    const whole = /^(\s*)([^{}]*\{)\s*\}\s*$/.exec(last);
    return whole === null
      ? null
      : {
          path: range.path,
          line: range.line,
          endLine: range.line,
          lines: [`${whole[1]}${whole[2]}`, ...added('{'), `${whole[1]}}`],
        };
  }
  if (last.trim() !== '}') return null;
  return {
    path: range.path,
    line: range.endLine,
    endLine: range.endLine,
    lines: [...added(lines[range.endLine - 2] ?? ''), last],
  };
}

function textOf({ line, endLine }: Block['range'], lines: readonly string[]): string {
  return lines.slice(line - 1, endLine).join('\n');
}

/** Whether nothing else stands on the lines of the block. */
function isAlone(range: Block['range'], lines: readonly string[]): boolean {
  return (
    /^\s*[\w-]+(?:\s+"[^"]*")*\s*\{/.test(lines[range.line - 1] ?? '') && /\}\s*$/.test(lines[range.endLine - 1] ?? '')
  );
}

function aligned(entries: Arguments): readonly string[] {
  const width = Math.max(...entries.map(([name]) => name.length));
  return entries.map(([name, value]) => `${name.padEnd(width)} = ${value}`);
}

function indentOf(line: string | undefined): string {
  return /^\s*/.exec(line ?? '')![0];
}
