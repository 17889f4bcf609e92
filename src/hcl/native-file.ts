import { Language, Parser } from 'web-tree-sitter';
import { convertExpression, convertInsideHeredoc, literalText } from './native-expression.js';
import { fileSource } from './source-text.js';
import type { Attribute, Block, Body, Comment, Expression, ParsedFile, Range, Source } from './syntax.js';
import { guardedParser, type SyntaxNode } from './tree-sitter-parser.js';

/** A body of attributes and blocks; undefined is an empty one. */
function convertBody(source: Source, node: SyntaxNode | undefined): Body {
  const attributes = new Map<string, Attribute>();
  const blocks: Block[] = [];
  for (const item of node?.children ?? []) {
    if (item.type === 'block') {
      blocks.push(convertBlock(source, item));
      continue;
    }
    const attribute = convertAttribute(source, item);
    if (attributes.has(attribute.name)) source.refuse('sets the same argument twice', item.start);
    attributes.set(attribute.name, attribute);
  }
  return { attributes, blocks };
}

function convertAttribute(source: Source, node: SyntaxNode): Attribute {
  const [name, , value] = node.children;
  return {
    name: written(source, name!),
    expression: convertExpression(source, value!, 0),
    range: source.range(node.start, node.end),
  };
}

function convertBlock(source: Source, node: SyntaxNode): Block {
  const [type, ...others] = node.children;
  const labels = others.filter((child) => child.type === 'identifier' || child.type === 'string_lit');
  return {
    type: written(source, type!),
    labels: labels.map((label) => (label.type === 'identifier' ? written(source, label) : literalText(source, label))),
    body: convertBody(
      source,
      others.find((child) => child.type === 'body'),
    ),
    range: source.range(node.start, node.end),
  };
}

function written(source: Source, node: SyntaxNode): string {
  return source.text.slice(node.start, node.end);
}

export interface NativeParser {
  /** Never throws. */
  parse(path: string, content: string): ParsedFile;
  /** What a string in a JSON file stands for; every range in it is the one given. Null where it cannot be parsed. */
  parseTemplate(text: string, range: Range): Expression | null;
  /** The same for a string that Terraform takes for an expression. */
  parseExpression(text: string, range: Range): Expression | null;
}

/** A parser for the native syntax, from the WebAssembly of web-tree-sitter and of the grammar. */
export async function createNativeParser(wasm: {
  readonly runtime: Uint8Array;
  readonly grammar: Uint8Array;
}): Promise<NativeParser> {
  const silent = (): void => {};
  await Parser.init({ wasmBinary: wasm.runtime, print: silent, printErr: silent });
  const parsing = guardedParser(new Parser().setLanguage(await Language.load(wasm.grammar)));

  const parse = (path: string, content: string): ParsedFile => {
    const read = fileSource(path, content);
    if ('problem' in read) return read;
    const { source } = read;
    const result = parsing(source.text);
    if (result.kind === 'stopped') return { problem: `${path} could not be parsed: the parser stopped` };
    if (result.kind === 'flaw') source.refuse(result.flaw.what, result.flaw.at);

    const first = result.kind === 'tree' ? result.root.children[0] : undefined;
    const isBody = first?.type === 'body';
    // A file of values may be a single object; a configuration may not.
    if (first !== undefined && !isBody) source.refuse('cannot be parsed', first.start);
    const body = convertBody(source, isBody ? first : undefined);
    const comments = result.kind === 'tree' ? result.comments.flatMap((node) => comment(source, node)) : [];
    const problem = source.problem();
    return problem === null ? { file: { path, text: source.text, syntax: 'native', body, comments } } : { problem };
  };

  const fragment = (
    text: string,
    range: Range,
    convert: (source: Source, value: SyntaxNode) => Expression | null,
  ): Expression | null => {
    const result = parsing(text);
    if (result.kind !== 'tree') return null;
    const [attribute, ...others] = result.root.children[0]?.children ?? [];
    const value = attribute?.children[2];
    if (value === undefined || others.length > 0) return null;
    let isRefused = false;
    const converted = convert({ text, range: () => range, refuse: () => (isRefused = true) }, value);
    return isRefused ? null : converted;
  };

  return {
    parse,
    parseTemplate: (text, range) => {
      const longest = (text.match(/_+/g) ?? []).reduce((length, run) => Math.max(length, run.length), 0);
      const marker = `TEXT${'_'.repeat(longest + 1)}`;
      return fragment(`x = <<${marker}\n${text}\n${marker}\n`, range, (source, { children: [template] }) => {
        const heredoc = template?.children[0];
        return heredoc?.type === 'heredoc_template' ? convertInsideHeredoc(source, heredoc, 0) : null;
      });
    },
    parseExpression: (text, range) =>
      fragment(`x = (${text}\n)`, range, (source, value) => convertExpression(source, value, 0)),
  };
}

function comment(source: Source, { start, end }: SyntaxNode): readonly Comment[] {
  const written = source.text.slice(start, end).trimEnd();
  // The parser was shown white space as a comment.
  if (written === '') return [];
  const inside = written.startsWith('/*') ? written.slice(2, -2) : written.replace(/^(?:#|\/\/)/, '');
  return [{ text: inside.trim(), range: source.range(start, start + written.length) }];
}
