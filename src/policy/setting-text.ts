import type { Override, WaiverRule } from './policy.js';

const MOST_CHARACTERS = 200;
/** Of what is shown around the place where two long texts begin to differ. */
const CHARACTERS_BEFORE = 60;
const MOST_OF_A_REASON = 40;
const MOST_OF_AN_ADDRESS = 80;

/** As people write it in the file, without what is not set; null where it is not set at all. */
export function shown(value: unknown): string | null {
  return value === undefined || value === null ? null : cut(writtenOf(value));
}

/** Two values that differ, so that what differs is to be seen. */
export function shownPair(from: unknown, to: unknown): { readonly from: string | null; readonly to: string | null } {
  if (from == null || to == null) return { from: shown(from), to: shown(to) };
  const [a, b] = [writtenOf(from), writtenOf(to)];
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const start = Math.max(a.length, b.length) <= MOST_CHARACTERS ? 0 : Math.max(0, same - CHARACTERS_BEFORE);
  const part = (text: string): string => `${start > 0 ? '...' : ''}${cut(text.slice(start))}`;
  return { from: part(a), to: part(b) };
}

/**
 * An override or waiver: where there is no room for all of it, what it is for and what it does come first, and the
 * reason last.
 */
export function shownEntry(entry: Override | WaiverRule): string {
  const written = writtenOf(entry);
  if (written.length <= MOST_CHARACTERS) return written;
  const { addresses, reason, ...rest } = entry;
  return cut(
    [
      writtenOf(rest),
      ...(addresses === null ? [] : [`addresses: [${shownAddresses(addresses)}]`]),
      ...(reason === null ? [] : [`reason: ${cut(reason, MOST_OF_A_REASON)}`]),
    ].join(', '),
    3 * MOST_CHARACTERS,
  );
}

/** The widest first, and how many more there are. */
export function shownAddresses(addresses: readonly string[]): string {
  const sorted = [...addresses].sort((a, b) => Number(isWide(b)) - Number(isWide(a)));
  const parts: string[] = [];
  let length = 0;
  for (const address of sorted) {
    const part = cut(address, MOST_OF_AN_ADDRESS);
    if (parts.length > 0 && length + part.length > MOST_CHARACTERS) break;
    parts.push(part);
    length += part.length + 2;
  }
  const left = sorted.length - parts.length;
  return `${parts.join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
}

/** Whether a pattern is for more than one address. */
export function isWide(pattern: string): boolean {
  return pattern.includes('*');
}

/** In the file names have hyphens. */
export function fileName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The same for values that mean the same. Functions, as a path of `where` has one, are left out. */
export function text(value: unknown): string {
  return JSON.stringify(value) ?? '';
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function cut(written: string, most = MOST_CHARACTERS): string {
  return written.length > most ? `${written.slice(0, most)}...` : written;
}

function writtenOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writtenOf).join(', ')}]`;
  if (!isRecord(value)) return typeof value === 'string' ? value : text(value);
  // A `where` is an object with its path.
  if (typeof value['text'] === 'string' && typeof value['find'] === 'function') return value['text'];
  const entries = Object.entries(value).filter(
    ([, inner]) => inner !== null && inner !== undefined && text(inner) !== '{}' && text(inner) !== '[]',
  );
  return entries
    .map(
      ([name, inner]) =>
        `${fileName(name)}: ${isRecord(inner) && typeof inner['find'] !== 'function' ? `{ ${writtenOf(inner)} }` : writtenOf(inner)}`,
    )
    .join(', ');
}
