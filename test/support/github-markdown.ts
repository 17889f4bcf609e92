import type { Nodes, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

const OUR_TAGS = /^(?:<details><summary>[A-Za-z0-9 (),]+<\/summary>|<\/details>|<\/?sub>|<\/?code>)$/;
const OUR_HEADINGS = /^#{3,4} [✅❌] (?:Plan|DynamoDB KMS gate) /u;
/** All that we write, besides text, code and tags. */
const OUR_NODES = [
  'root',
  'paragraph',
  'strong',
  'emphasis',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'inlineCode',
  'code',
];
/** Links, but for those of the footer, are to lines of a file of the repository, as it is in a commit. */
const OUR_LINKS =
  /^https:\/\/github\.com\/octo-org\/infra\/blob\/[0-9a-f]{40}(?:\/(?!\.{1,2}[/#])[\w.~%-]+)+#L\d+(?:-L\d+)?$/;
/**
 * What GitHub makes a mention, a reference or a link of; what it would take for a tag, though it does not stand there
 * as one.
 */
const LIVE = /@[\w-]|#\d|\bGH-\d|:\/\/|\bwww\.|[<>[\]|`~]|\$\{\{/;

export interface Reading {
  /** What a reader, or GitHub, would see of foreign text outside of code. Nothing is what there should be. */
  readonly leaks: readonly string[];
  /** The tables with these titles: of each row the cells, as they stand in the source. */
  tables(titles: readonly string[]): readonly (readonly (readonly string[])[])[];
}

/** Markdown as GitHub reads it. The first line may be a comment, which holds the marker. */
export function readMarkdown(markdown: string): Reading {
  const visible = markdown.replace(/^<!-- (?:(?!--|>).)* -->\n/, '');
  const leaks: string[] = [];
  const tables: Table[] = [];
  const source = (nodes: readonly Nodes[]): string =>
    visible.slice(nodes[0]?.position?.start.offset ?? 0, nodes.at(-1)?.position?.end.offset ?? 0);
  const visit = (node: Nodes, isFooter: boolean): void => {
    const leak = leakOf(node, source([node]), isFooter);
    if (leak !== undefined) leaks.push(leak);
    if (node.type === 'table') tables.push(node);
    if ('children' in node)
      for (const child of outsideOfCode(node.children)) visit(child, isFooter || isFooterLine(node));
  };
  visit(fromMarkdown(visible, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }), false);
  const cells = tables.map(({ children }) => children.map((row) => row.children.map((cell) => source(cell.children))));
  return {
    leaks,
    tables: (titles) => cells.filter(([first]) => String(first) === String(titles)).map(([, ...rows]) => rows),
  };
}

function leakOf(node: Nodes, source: string, isFooter: boolean): string | undefined {
  switch (node.type) {
    case 'html':
      return OUR_TAGS.test(node.value) ? undefined : `HTML: ${node.value}`;
    case 'text':
      return LIVE.test(node.value) ? `text: ${node.value}` : undefined;
    case 'heading':
      return OUR_HEADINGS.test(source) ? undefined : `heading: ${source}`;
    case 'link':
      return isFooter || OUR_LINKS.test(node.url) ? undefined : `link: ${source}`;
    default:
      return OUR_NODES.includes(node.type) ? undefined : `${node.type}: ${source}`;
  }
}

function isFooterLine(node: Nodes): boolean {
  return node.type === 'paragraph' && node.children[0]?.type === 'html' && node.children[0].value === '<sub>';
}

/** Without what is between code tags; these stay. */
function outsideOfCode(nodes: readonly Nodes[]): readonly Nodes[] {
  let isCode = false;
  return nodes.filter((node) => {
    const tag = node.type === 'html' ? node.value : '';
    if (tag === '</code>') isCode = false;
    const isOutside = !isCode;
    if (tag === '<code>') isCode = true;
    return isOutside;
  });
}

export const FINDINGS = ['Table', 'Planned', 'Key', 'What is wrong'];
export const PASSING_TABLES = ['Table', 'Apply', 'Key', 'Verdict'];
