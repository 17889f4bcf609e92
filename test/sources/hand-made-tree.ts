import type { Attribute, Block, Comment, File, Range } from '../../src/hcl/syntax.js';
import { readTree } from '../../src/sources/read-tree.js';
import type { SourceTree } from '../../src/sources/tree.js';

/**
 * A tree of files by path, as far as blocks, arguments and comments go: each on lines of its own, nested ones indented.
 * Modules are installed by key.
 */
export function handMadeTree(
  files: Readonly<Record<string, string>>,
  installed: Readonly<Record<string, string>> = {},
): SourceTree {
  const folderOf = (path: string): string => path.split('/').slice(0, -1).join('/') || '.';
  return readTree(
    {
      name: '.',
      files: (folder) => ({
        files: Object.entries(files).flatMap(([path, text]) => (folderOf(path) === folder ? [{ path, text }] : [])),
        problems: [],
      }),
      installed: (key) => (installed[key] === undefined ? undefined : { source: '', folder: installed[key] }),
      place: (path) => ({ path, inRepository: true }),
    },
    ({ path, text }) => ({ file: handMadeFile(path, text) }),
  );
}

function handMadeFile(path: string, text: string): File {
  const lines = text.split('\n');
  const starts = lines.map((_, i) => lines.slice(0, i).join('\n').length + (i === 0 ? 0 : 1));
  const range = (from: number, column: number, to: number, end: number): Range => ({
    path,
    line: from + 1,
    endLine: to + 1,
    start: starts[from]! + column,
    end: starts[to]! + end,
  });
  const comments: Comment[] = [];
  const code = lines.map((line, i) => {
    const at = /#|\/\//.exec(line);
    if (at === null) return line;
    comments.push({ text: line.slice(at.index + at[0].length), range: range(i, at.index, i, line.length) });
    return line.slice(0, at.index).trimEnd();
  });

  function body(from: number, to: number, indent: string): { blocks: Block[]; attributes: Map<string, Attribute> } {
    const blocks: Block[] = [];
    const attributes = new Map<string, Attribute>();
    for (let i = from; i < to; i++) {
      const [, name, value] = new RegExp(`^${indent}([\\w-]+) = (.*)$`).exec(code[i]!) ?? [];
      if (name !== undefined)
        attributes.set(name, {
          name,
          range: range(i, indent.length, i, code[i]!.length),
          expression: {
            kind: 'literal',
            value: value!.replaceAll('"', ''),
            text: value!,
            range: range(i, 0, i, code[i]!.length),
          },
        });
      const [, type, labels] = new RegExp(`^${indent}([\\w-]+)((?: "[^"]*")*) \\{`).exec(code[i]!) ?? [];
      if (type === undefined) continue;
      const end = code[i]!.endsWith('}') ? i : code.findIndex((line, j) => j > i && line === `${indent}}`);
      blocks.push({
        type,
        labels: [...labels!.matchAll(/"([^"]*)"/g)].map(([, label]) => label!),
        body: body(i + 1, end, `${indent}  `),
        range: range(i, indent.length, end, code[end]!.length),
      });
      i = end;
    }
    return { blocks, attributes };
  }
  return { path, text, syntax: 'native', body: body(0, lines.length, ''), comments };
}
