import type { Tree } from 'web-tree-sitter';

/** A node of the parser's tree, copied out of its memory. Comments are not among the children. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly children: readonly SyntaxNode[];
}

/** Without recursion: a tree may be as deep as its text is long. */
export function copyTree(tree: Tree): { readonly root: SyntaxNode; readonly comments: readonly SyntaxNode[] } {
  const comments: SyntaxNode[] = [];
  const cursor = tree.walk();
  const copy = (): SyntaxNode & { readonly children: SyntaxNode[] } => ({ type: cursor.nodeType, start: cursor.startIndex, end: cursor.endIndex, children: [] });
  const root = copy();
  const path = [root];
  let goesDown = cursor.gotoFirstChild();
  while (path.length > 0) {
    if (goesDown) {
      const node = copy();
      (node.type === 'comment' ? comments : path.at(-1)!.children).push(node);
      path.push(node);
      goesDown = cursor.gotoFirstChild();
    } else {
      path.pop();
      goesDown = cursor.gotoNextSibling();
      if (!goesDown) cursor.gotoParent();
    }
  }
  cursor.delete();
  return { root, comments };
}
