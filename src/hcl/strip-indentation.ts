import type { SyntaxNode } from './syntax-node.js';

/**
 * What `<<-` does to the parts of a heredoc: the least indentation of its lines is taken away from each. A blank line
 * does not count and stays as it is; one that begins with something filled in has none.
 */
export function stripIndentation(parts: readonly (string | SyntaxNode)[]): readonly (string | SyntaxNode)[] {
  const isIndented = parts.map((part, i) => {
    const before = parts[i - 1];
    const beginsLine = i === 0 || (typeof before === 'string' && before.endsWith('\n'));
    return beginsLine && !(typeof part === 'string' && /^\s*\n$/.test(part));
  });
  const least = parts.reduce((found, part, i) => (isIndented[i]! ? Math.min(found, typeof part === 'string' ? part.search(/\S|$/) : 0) : found), Infinity);
  return parts.map((part, i) => (typeof part === 'string' && isIndented[i]! ? part.slice(least) : part));
}
