import { type BinaryOperator, ELEMENT, type Expression, MAX_DEPTH, type Source } from './syntax.js';
import type { SyntaxNode } from './tree-sitter-parser.js';

/** An `expression` of the grammar. */
export function convertExpression(source: Source, node: SyntaxNode, depth: number): Expression {
  const [only] = node.children;
  return only?.type === 'conditional'
    ? convertConditional(source, only, depth)
    : convertTerm(source, node.children, depth);
}

/** An operand and what is taken from it: the grammar leaves them in a row. */
function convertTerm(source: Source, nodes: readonly SyntaxNode[], depth: number): Expression {
  const isGrouped = nodes[0]?.type === '(';
  const operand = nodes[isGrouped ? 1 : 0];
  const start = nodes[0]?.start ?? 0;
  const steps = flatSteps(source, nodes.slice(isGrouped ? 3 : 1));
  const inner = depth + steps.length;
  if (operand === undefined || inner > MAX_DEPTH) {
    source.refuse(operand === undefined ? 'cannot be parsed' : 'nests too deep', start);
    return { range: source.range(start, start), text: '', kind: 'opaque', inside: [] };
  }
  return withSteps(source, start, convertOperand(source, operand, inner), steps, inner);
}

function convertOperand(source: Source, node: SyntaxNode, depth: number): Expression {
  const text = source.text.slice(node.start, node.end);
  const shape = { range: source.range(node.start, node.end), text };
  const [child] = node.children;
  switch (node.type) {
    case 'expression':
      return convertExpression(source, node, depth + 1);
    case 'literal_value':
      return { ...shape, kind: 'literal', value: literalValue(source, child!, text) };
    case 'template_expr':
      return convertTemplate(source, child!, depth);
    case 'collection_value':
      return convertCollection(source, child!, depth);
    case 'for_expr':
      return convertFor(source, child!, depth);
    case 'variable_expr':
      return { ...shape, kind: 'variable', name: text };
    case 'function_call':
      return { ...shape, kind: 'call', ...convertCall(source, node, depth) };
    case 'operation':
      return convertOperation(source, child!, depth);
    default:
      source.refuse('cannot be parsed', node.start);
      return { ...shape, kind: 'opaque', inside: [] };
  }
}

function literalValue(source: Source, node: SyntaxNode, text: string): null | boolean | number | string {
  switch (node.type) {
    case 'null_lit':
      return null;
    case 'bool_lit':
      return text === 'true';
    case 'numeric_lit':
      return Number(text);
    default:
      return literalText(source, node);
  }
}

function convertCall(source: Source, { children: [name, ...others] }: SyntaxNode, depth: number) {
  const inside = others.find(({ type }) => type === 'function_arguments')?.children ?? [];
  return {
    name: source.text.slice(name!.start, name!.end),
    arguments: inside
      .filter(({ type }) => type === 'expression')
      .map((node) => convertExpression(source, node, depth + 1)),
    expands: inside.some(({ type }) => type === 'ellipsis'),
  };
}

const OPERATORS: ReadonlySet<string> = new Set<BinaryOperator>([
  '+',
  '-',
  '*',
  '/',
  '%',
  '==',
  '!=',
  '<',
  '<=',
  '>',
  '>=',
  '&&',
  '||',
]);

function convertOperation(source: Source, node: SyntaxNode, depth: number): Expression {
  const shape = { range: source.range(node.start, node.end), text: source.text.slice(node.start, node.end) };
  if (node.type === 'unary_operation') {
    const [operator, ...operand] = node.children;
    return {
      ...shape,
      kind: 'unary',
      operator: operator!.type as '!' | '-',
      operand: convertTerm(source, operand, depth + 1),
    };
  }
  const at = node.children.findIndex(({ type }) => OPERATORS.has(type));
  return {
    ...shape,
    kind: 'binary',
    operator: node.children[at]!.type as BinaryOperator,
    left: convertTerm(source, node.children.slice(0, at), depth + 1),
    right: convertTerm(source, node.children.slice(at + 1), depth + 1),
  };
}

/** The grammar takes `a ? b : c ? d : e` for `(a ? b : c) ? d : e`; Terraform does not. */
function convertConditional(source: Source, node: SyntaxNode, depth: number): Expression {
  const links: { readonly condition: SyntaxNode; readonly yes: SyntaxNode; readonly no: SyntaxNode }[] = [];
  for (let at: SyntaxNode | undefined = node; at?.type === 'conditional'; at = links.at(-1)!.condition.children[0]) {
    const [condition, , yes, , no] = at.children;
    links.push({ condition: condition!, yes: yes!, no: no! });
  }
  let converted = convertExpression(source, links[0]!.no, depth + links.length);
  for (const [i, { condition, yes }] of links.entries()) {
    const tested = links[i + 1]?.no ?? condition;
    const inner = depth + links.length - i;
    converted = {
      range: source.range(tested.start, node.end),
      text: source.text.slice(tested.start, node.end),
      kind: 'conditional',
      condition: convertExpression(source, tested, inner),
      yes: convertExpression(source, yes, inner),
      no: converted,
    };
  }
  return converted;
}

/** What is done to an operand: `.name`, `[key]`, `.0`, `.*`, `[*]`. */
export interface Step {
  readonly kind: 'attribute' | 'index' | 'legacy index' | 'attribute splat' | 'full splat';
  readonly start: number;
  readonly end: number;
  /** The name, the key or the number. */
  readonly node: SyntaxNode;
}

/** The steps one after another: the grammar keeps some of those that follow a splat inside it, and not all. */
function flatSteps(source: Source, nodes: readonly SyntaxNode[]): readonly Step[] {
  return nodes.flatMap((node): readonly Step[] => {
    const { start, end, type } = node;
    const inner = node.children[0]!;
    if (type === 'get_attr') return [{ kind: 'attribute', start, end, node: node.children[1]! }];
    if (type === 'index' && inner.type === 'new_index')
      return [{ kind: 'index', start, end, node: inner.children[1]! }];
    if (type === 'index') return [{ kind: 'legacy index', start, end, node: inner }];
    if (type !== 'splat') {
      source.refuse('cannot be parsed', start);
      return [];
    }
    const [mark, ...after] = inner.children;
    return [
      {
        kind: inner.type === 'attr_splat' ? 'attribute splat' : 'full splat',
        start: mark!.start,
        end: mark!.end,
        node: mark!,
      },
      ...flatSteps(source, after),
    ];
  });
}

/** The expression that begins at the offset and takes the steps. */
function withSteps(
  source: Source,
  start: number,
  operand: Expression,
  steps: readonly Step[],
  depth: number,
): Expression {
  let of = operand;
  for (let i = 0; i < steps.length; i++) {
    const step = steps[i]!;
    if (step.kind === 'attribute splat' || step.kind === 'full splat') {
      const each = steps.slice(i + 1, step.kind === 'full splat' ? undefined : endOfNames(steps, i + 1));
      const end = each.at(-1)?.end ?? step.end;
      const element: Expression = { ...shape(source, step.start, step.end), kind: 'variable', name: ELEMENT };
      of = {
        ...shape(source, start, end),
        kind: 'splat',
        of,
        each: withSteps(source, step.start, element, each, depth),
      };
      i += each.length;
    } else if (step.kind === 'attribute') {
      of = {
        ...shape(source, start, step.end),
        kind: 'attribute',
        of,
        name: source.text.slice(step.node.start, step.node.end),
      };
    } else {
      of = {
        ...shape(source, start, step.end),
        kind: 'index',
        of,
        key: step.kind === 'index' ? convertExpression(source, step.node, depth + 1) : legacyKey(source, step),
      };
    }
  }
  return of;
}

/** `.*` goes on for as long as there are dots, `[*]` to the end. */
function endOfNames(steps: readonly Step[], from: number): number {
  const end = steps.findIndex(({ kind }, i) => i >= from && kind !== 'attribute' && kind !== 'legacy index');
  return end === -1 ? steps.length : end;
}

function legacyKey(source: Source, { end, start }: Step): Expression {
  const text = /\d+$/.exec(source.text.slice(start, end))?.[0] ?? '';
  return { ...shape(source, end - text.length, end), kind: 'literal', value: Number(text) };
}

function shape(source: Source, start: number, end: number): Pick<Expression, 'range' | 'text'> {
  return { range: source.range(start, end), text: source.text.slice(start, end) };
}

/** A tuple or an object that is written out. */
function convertCollection(source: Source, node: SyntaxNode, depth: number): Expression {
  const shape = { range: source.range(node.start, node.end), text: source.text.slice(node.start, node.end) };
  if (node.type === 'tuple')
    return {
      ...shape,
      kind: 'tuple',
      items: expressions(node).map((item) => convertExpression(source, item, depth + 1)),
    };
  const entries = node.children
    .filter(({ type }) => type === 'object_elem')
    .map((entry) => {
      const [key, value] = expressions(entry);
      return { key: convertKey(source, key!, depth + 1), value: convertExpression(source, value!, depth + 1) };
    });
  return { ...shape, kind: 'object', entries };
}

/** `[for ...]` or `{for ...}`. */
function convertFor(source: Source, node: SyntaxNode, depth: number): Expression {
  const intro = node.children.find(({ type }) => type === 'for_intro')!;
  const condition = node.children.find(({ type }) => type === 'for_cond');
  const names = intro.children
    .filter(({ type }) => type === 'identifier')
    .map(({ start, end }) => source.text.slice(start, end));
  const convert = (expression: SyntaxNode): Expression => convertExpression(source, expression, depth + 1);
  const [first, second] = expressions(node);
  return {
    range: source.range(node.start, node.end),
    text: source.text.slice(node.start, node.end),
    kind: 'for',
    keyName: names.length === 2 ? names[0]! : null,
    valueName: names.at(-1)!,
    collection: convert(expressions(intro)[0]!),
    key: second === undefined ? null : convert(first!),
    value: convert(second ?? first!),
    condition: condition === undefined ? null : convert(expressions(condition)[0]!),
    groups: node.children.some(({ type }) => type === 'ellipsis'),
  };
}

/** A mere name is itself, and `true` and `null` are names here. */
function convertKey(source: Source, node: SyntaxNode, depth: number): Expression {
  const [only, ...others] = node.children;
  const isName =
    others.length === 0 &&
    (only?.type === 'variable_expr' ||
      (only?.type === 'literal_value' && /^(?:bool|null)_lit$/.test(only.children[0]!.type)));
  const key = convertExpression(source, node, depth);
  return isName ? { range: key.range, text: key.text, kind: 'literal', value: key.text } : key;
}

function expressions(node: SyntaxNode): readonly SyntaxNode[] {
  return node.children.filter(({ type }) => type === 'expression');
}

/**
 * What `<<-` does to the parts of a heredoc: the least indentation of its lines is taken away from each. A blank line
 * does not count and stays as it is; one that begins with something filled in has none.
 */
function stripIndentation(parts: readonly (string | SyntaxNode)[]): readonly (string | SyntaxNode)[] {
  const isIndented = parts.map((part, i) => {
    const before = parts[i - 1];
    const beginsLine = i === 0 || (typeof before === 'string' && before.endsWith('\n'));
    return beginsLine && !(typeof part === 'string' && /^\s*\n$/.test(part));
  });
  const least = parts.reduce(
    (found, part, i) => (isIndented[i]! ? Math.min(found, typeof part === 'string' ? part.search(/\S|$/) : 0) : found),
    Infinity,
  );
  return parts.map((part, i) => (typeof part === 'string' && isIndented[i]! ? part.slice(least) : part));
}

/** Where the text of a template stands, between its quotes or the markers of a heredoc. */
interface Extent {
  readonly start: number;
  readonly end: number;
}

/** A quoted template or a heredoc. */
function convertTemplate(source: Source, node: SyntaxNode, depth: number): Expression {
  return templateOf(
    source,
    node,
    node,
    node.type === 'heredoc_template' ? insideHeredoc(source, node) : insideQuotes(node),
    depth,
  );
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
  const filledIn = node.children.filter(
    ({ type }) => type === 'template_interpolation' || type === 'template_directive',
  );
  if (filledIn.some(({ type }) => type === 'template_directive')) {
    return {
      ...shape,
      kind: 'opaque',
      inside: expressionsIn(filledIn).map((expression) => convertExpression(source, expression, depth + 1)),
    };
  }
  const isHeredoc = node.type === 'heredoc_template';
  const parts = partsOf(source, filledIn, extent, !isHeredoc);
  const isFlush = isHeredoc && source.text.startsWith('<<-', node.start);
  const converted = joined(isFlush ? stripIndentation(parts) : parts).map((part) =>
    typeof part === 'string' ? part : convertFilledIn(source, part, depth + 1),
  );
  const [first] = converted;
  // A mere `"${x}"` is x. What was trimmed to nothing still makes it a text.
  if (parts.length === 1 && typeof first === 'object') return first;
  if (converted.every((part) => typeof part === 'string'))
    return { ...shape, kind: 'literal', value: converted.join('') };
  return { ...shape, kind: 'template', parts: converted };
}

/** In order: texts that end where their line does, and what is filled in. */
function partsOf(
  source: Source,
  filledIn: readonly SyntaxNode[],
  extent: Extent,
  isQuoted: boolean,
): readonly (string | SyntaxNode)[] {
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
    if (after.start > extent.start && source.text[after.start - 1] === '$')
      source.refuse('cannot be parsed', after.start);
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
const QUOTED =
  /\\(?<simple>[nrt"\\])|\\(?:u(?<short>[0-9a-fA-F]{4})|U(?<long>[0-9a-fA-F]{8}))|(?<marks>\$\$\{|%%\{)|\\|[$%]\{/g;
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
  return {
    start: text.indexOf('\n', node.children[1]!.end) + 1,
    end: text.lastIndexOf('\n', node.children.at(-1)!.start) + 1,
  };
}
