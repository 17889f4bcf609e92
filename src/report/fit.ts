/** A part of a document that stands or falls whole. */
export interface Section {
  readonly markdown: string;
  /** The least important go first where there is not enough room; null for what always stays. */
  readonly importance: number | null;
  /** What is missing when it is left out, such as `12 passing tables`; empty where nothing of its own is. */
  readonly content: string;
  /** A shorter form of at most that many bytes, for what would leave an empty document behind; null where there is none. */
  readonly shortened?: (bytes: number) => Section | null;
}

const GAP = '\n\n';

/**
 * The document, with as many sections left out as it takes to stay within that many bytes of UTF-8 (and so within as
 * many characters), and a line that says what is missing.
 */
export function fit(sections: readonly Section[], limit: number): string {
  const kept: (Section | null)[] = [...sections];
  const missing: string[] = [];
  let length = sections.reduce((sum, { markdown }) => sum + bytes(markdown) + GAP.length, 0);
  const excess = (): number => length + (missing.length > 0 ? bytes(missingLine(missing)) + GAP.length : 0) - limit;
  for (const i of leastImportantFirst(sections)) {
    if (excess() <= 0) break;
    const section = sections[i]!;
    // What the line about it takes is not known before: some room is kept free.
    const shortened = section.shortened?.(bytes(section.markdown) - excess() - MISSING_LINE_BYTES) ?? null;
    kept[i] = shortened;
    length -= shortened === null ? bytes(section.markdown) + GAP.length : bytes(section.markdown) - bytes(shortened.markdown);
    missing.push(shortened?.content ?? section.content);
  }
  const shown = kept.flatMap((section) => (section === null ? [] : [section.markdown]));
  return `${[...shown, ...(missing.length > 0 ? [missingLine(missing)] : [])].join(GAP)}\n`;
}

const MISSING_LINE_BYTES = 500;
const NAMED = 8;

function missingLine(missing: readonly string[]): string {
  const named = missing.filter((content) => content !== '');
  const more = named.length - NAMED;
  return `*Left out, to keep this short: ${named.slice(0, NAMED).join('; ')}${more > 0 ? `; and ${more} sections more` : ''}.*`;
}

/** Of equals the last: of several plans the first ones stay. */
function leastImportantFirst(sections: readonly Section[]): readonly number[] {
  const droppable = sections.flatMap(({ importance }, i) => (importance === null ? [] : [{ importance, i }]));
  return droppable.sort((a, b) => a.importance - b.importance || b.i - a.i).map(({ i }) => i);
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
