import type { Expression } from './expression.js';
import { convertExpression } from './native-expression.js';
import type { Source } from './source.js';
import { stripIndentation } from './strip-indentation.js';
import type { SyntaxNode } from './syntax-node.js';

/** Where the text of a template stands, between its quotes or the markers of a heredoc. */
interface Extent {
  readonly start: number;
  readonly end: number;
}

/** A quoted template or a heredoc. */
export function convertTemplate(source: Source, node: SyntaxNode, depth: number): Expression {
  return templateOf(source, node, node, node.type === 'heredoc_template' ? insideHeredoc(source, node) : insideQuotes(node), depth);
}

/** What a heredoc holds, without the line break that its closing marker requires. */
export function convertInsideHeredoc(source: Source, node: SyntaxNode, depth: number): Expression {
  const { start, end } = insideHeredoc(source, node);
  const extent = { start, end: end - 1 };
  return templateOf(source, node, extent, extent, depth);
}

/** The text of a quoted template in which nothing is filled in. */
export function literalText(source: Source, node: SyntaxNode): string {
  const { start, end } = insideQuotes(node);
  return unescaped(source, start, end, true);
}

function templateOf(source: Source, node: SyntaxNode, whole: Extent, extent: Extent, depth: number): Expression {
  const shape = { range: source.range(whole.start, whole.end), text: source.text.slice(whole.start, whole.end) };
  const filledIn = node.children.filter(({ type }) => type === 'template_interpolation' || type === 'template_directive');
  if (filledIn.some(({ type }) => type === 'template_directive')) {
    return { ...shape, kind: 'opaque', inside: expressionsIn(filledIn).map((expression) => convertExpression(source, expression, depth + 1)) };
  }
  const isHeredoc = node.type === 'heredoc_template';
  const parts = partsOf(source, filledIn, extent, !isHeredoc);
  const isFlush = isHeredoc && source.text.startsWith('<<-', node.start);
  const converted = joined(isFlush ? stripIndentation(parts) : parts).map((part) => (typeof part === 'string' ? part : convertFilledIn(source, part, depth + 1)));
  const [first] = converted;
  // A mere `"${x}"` is x. What was trimmed to nothing still makes it a text.
  if (parts.length === 1 && typeof first === 'object') return first;
  if (converted.every((part) => typeof part === 'string')) return { ...shape, kind: 'literal', value: converted.join('') };
  return { ...shape, kind: 'template', parts: converted };
}

/** In order: texts that end where their line does, and what is filled in. */
function partsOf(source: Source, filledIn: readonly SyntaxNode[], extent: Extent, isQuoted: boolean): readonly (string | SyntaxNode)[] {
  const parts: (string | SyntaxNode)[] = [];
  for (let i = 0; i <= filledIn.length; i++) {
    const [before, after] = [filledIn[i - 1], filledIn[i]];
    const texts = linesOf(source, before?.end ?? extent.start, after?.start ?? extent.end, isQuoted);
    const last = texts.length - 1;
    if (last >= 0 && before?.children.at(-2)?.type === 'strip_marker') texts[0] = texts[0]!.trimStart();
    if (last >= 0 && after?.children[1]?.type === 'strip_marker') texts[last] = texts[last]!.trimEnd();
    for (const text of texts) parts.push(text);
    if (after === undefined) break;
    // The grammar fills in what follows `$$${`, Terraform does not.
    if (after.start > extent.start && source.text[after.start - 1] === '$') source.refuse('cannot be parsed', after.start);
    parts.push(after);
  }
  return parts;
}

function linesOf(source: Source, start: number, end: number, isQuoted: boolean): string[] {
  const lines: string[] = [];
  for (let at = start; at < end; ) {
    const lineBreak = source.text.indexOf('\n', at);
    const lineEnd = lineBreak === -1 || lineBreak >= end ? end : lineBreak + 1;
    lines.push(unescaped(source, at, lineEnd, isQuoted));
    at = lineEnd;
  }
  return lines;
}

function joined(parts: readonly (string | SyntaxNode)[]): readonly (string | SyntaxNode)[] {
  const found: (string | SyntaxNode)[] = [];
  for (const part of parts) {
    const last = found.at(-1);
    if (typeof part === 'string' && typeof last === 'string') found[found.length - 1] = last + part;
    else if (part !== '') found.push(part);
  }
  return found;
}

function convertFilledIn(source: Source, node: SyntaxNode, depth: number): Expression {
  const expression = node.children.find(({ type }) => type === 'expression');
  if (expression === undefined) source.refuse('cannot be parsed', node.start);
  return convertExpression(source, expression ?? node, depth);
}

/** Without recursion: directives may stand in one another as often as they like. */
function expressionsIn(nodes: readonly SyntaxNode[]): readonly SyntaxNode[] {
  const found: SyntaxNode[] = [];
  const rest = [...nodes].reverse();
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    if (node.type === 'expression') found.push(node);
    else for (const child of [...node.children].reverse()) rest.push(child);
  }
  return found;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };
const QUOTED = /\\(?<simple>[nrt"\\])|\\(?:u(?<short>[0-9a-fA-F]{4})|U(?<long>[0-9a-fA-F]{8}))|(?<marks>\$\$\{|%%\{)|\\|[$%]\{/g;
const BARE = /(?<marks>\$\$\{|%%\{)|[$%]\{/g;

function unescaped(source: Source, start: number, end: number, isQuoted: boolean): string {
  return source.text.slice(start, end).replace(isQuoted ? QUOTED : BARE, (...match: unknown[]) => {
    const { simple, short, long, marks } = match.at(-1) as Readonly<Record<string, string | undefined>>;
    if (simple !== undefined) return ESCAPES[simple]!;
    if (marks !== undefined) return marks.slice(1);
    const point = parseInt(short ?? long ?? '', 16);
    // Not to be told from a template that the grammar has overlooked, or no character.
    const isCharacter = point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
    if (!isCharacter) source.refuse('cannot be parsed', start);
    return isCharacter ? String.fromCodePoint(point) : '';
  });
}

function insideQuotes(node: SyntaxNode): Extent {
  return { start: node.children[0]!.end, end: node.children.at(-1)!.start };
}

function insideHeredoc({ text }: Source, node: SyntaxNode): Extent {
  return { start: text.indexOf('\n', node.children[1]!.end) + 1, end: text.lastIndexOf('\n', node.children.at(-1)!.start) + 1 };
}
