const MAX_FILE_BYTES = 1024 * 1024;
const MAX_FILES = 2000;
const MAX_BYTES = 64 * 1024 * 1024;

/** What one reader of sources takes in, over its life: hostile ones end in a problem. */
export interface SourceIntake {
  /** What follows the name of a folder that has more files, once there is no room for them. */
  full(): string | undefined;
  /** Counts a file, whatever becomes of it; its size, where it is to be read. What follows its path where that is too much. */
  count(bytes?: number): string | undefined;
}

export function createSourceIntake(): SourceIntake {
  let files = 0;
  let total = 0;
  return {
    full: () => (files < MAX_FILES && total < MAX_BYTES ? undefined : `has more files than are read: up to ${MAX_FILES}, and ${MAX_BYTES} bytes, of one configuration`),
    count(bytes = 0) {
      files++;
      if (bytes > MAX_FILE_BYTES) return `has ${bytes} bytes, and is not read: up to ${MAX_FILE_BYTES} are`;
      total += bytes;
      return undefined;
    },
  };
}

/** The text of a file, without a byte order mark; undefined where it is not UTF-8. */
export function sourceText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

export const NOT_UTF_8 = 'is not UTF-8, and is not read: write it again as UTF-8';
