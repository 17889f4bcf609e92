/** Text for a hidden line, which it cannot end: what could is percent-encoded. */
export function hiddenText(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('-', '%2D');
}

/** The same read back; null where it is none. */
export function readHiddenText(text: string | undefined): string | null {
  try {
    return text === undefined ? null : decodeURIComponent(text);
  } catch {
    return null;
  }
}
