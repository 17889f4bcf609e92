import { count } from './wording.js';

/** So many of what, such as 12 of `finding`. */
export interface Content {
  readonly count: number;
  readonly of: string;
}

/** A part of a document that stands or falls whole. */
export interface Section {
  readonly markdown: string;
  /** The least important go first where there is not enough room; null for what always stays. */
  readonly importance: number | null;
  /** What is missing when it is left out; null where nothing of its own is. */
  readonly content: Content | null;
  /**
   * A shorter form of at most that many bytes, for what would leave an empty document behind; null where there is none.
   */
  readonly shortened?: (bytes: number) => Section | null;
}

const GAP = '\n\n';

/**
 * The document, with as many sections left out as it takes to stay within that many bytes of UTF-8 (and so within as
 * many characters), and a line that says what is missing above the last section, if that always stays.
 */
export function fit(sections: readonly Section[], limit: number): string {
  const kept: (Section | null)[] = [...sections];
  const missing: Content[] = [];
  let length = sections.reduce((sum, { markdown }) => sum + bytesOf(markdown) + GAP.length, 0);
  const excess = (): number => length + (missing.length > 0 ? bytesOf(missingLine(missing)) + GAP.length : 0) - limit;
  for (const i of leastImportantFirst(sections)) {
    if (excess() <= 0) break;
    const section = sections[i]!;
    // What the line about it takes is not known before: some room is kept free.
    const shortened = section.shortened?.(bytesOf(section.markdown) - excess() - MISSING_LINE_BYTES) ?? null;
    kept[i] = shortened;
    length -=
      shortened === null
        ? bytesOf(section.markdown) + GAP.length
        : bytesOf(section.markdown) - bytesOf(shortened.markdown);
    const content = shortened === null ? section.content : shortened.content;
    if (content !== null) missing.push(content);
  }
  const shown = kept.flatMap((section) => (section === null ? [] : [section.markdown]));
  const foot = sections.at(-1)?.importance === null ? shown.splice(-1) : [];
  return `${[...shown, ...(missing.length > 0 ? [missingLine(missing)] : []), ...foot].join(GAP)}\n`;
}

const MISSING_LINE_BYTES = 500;

function missingLine(missing: readonly Content[]): string {
  const counts = new Map<string, number>();
  for (const { count: n, of } of missing) counts.set(of, (counts.get(of) ?? 0) + n);
  return `*Left out, to keep this short: ${[...counts].map(([of, n]) => count(n, of)).join(', ')}.*`;
}

/** Of equals the last: of several plans the first ones stay. */
function leastImportantFirst(sections: readonly Section[]): readonly number[] {
  const droppable = sections.flatMap(({ importance }, i) => (importance === null ? [] : [{ importance, i }]));
  return droppable.sort((a, b) => a.importance - b.importance || b.i - a.i).map(({ i }) => i);
}

/** Of UTF-8. */
export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
