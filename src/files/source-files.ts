/** Whether Terraform reads a file of that name: hidden files and those that editors leave beside others it does not. */
export function isSourceFileName(name: string): boolean {
  return /\.tf(?:\.json)?$/.test(name) && !name.startsWith('.');
}

/** Whether OpenTofu alone reads a file of that name, in the place of one that ends with .tf. */
export function isOpenTofuFileName(name: string): boolean {
  return /\.tofu(?:\.json)?$/.test(name) && !name.startsWith('.');
}

const MAX_FILE_BYTES = 1024 * 1024;
const MAX_FILES = 2000;
const MAX_BYTES = 64 * 1024 * 1024;

/** What one reader of sources takes in, over its life: hostile ones end in a problem. */
export interface SourceIntake {
  /** What follows the name of a folder that has more files, once there is no room for them. */
  full(): string | undefined;
  /**
   * Counts a file, whatever becomes of it; its size, where it is to be read. What follows its path where that is too
   * much.
   */
  count(bytes?: number): string | undefined;
}

export function createSourceIntake(): SourceIntake {
  let files = 0;
  let total = 0;
  return {
    full: () =>
      files < MAX_FILES && total < MAX_BYTES
        ? undefined
        : `has more files than are read: up to ${MAX_FILES}, and ${MAX_BYTES} bytes, of one configuration`,
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

export const MAX_MANIFEST_BYTES = 4 * 1024 * 1024;

export interface InstalledModule {
  readonly source: string;
  /** From the root module's folder, unless it is absolute. */
  readonly folder: string;
}

/**
 * The modules that Terraform has installed, by key: `network.vpc`. Takes what `.terraform/modules/modules.json` holds
 * and what a saved plan has of it. No manifest, or one that is none: no modules.
 */
export function parseModuleManifest(text: string | undefined): ReadonlyMap<string, InstalledModule> {
  const document = parsed(text ?? '');
  const rows: unknown = Array.isArray(document) ? document : memberOf(document, 'Modules');
  const modules = new Map<string, InstalledModule>();
  for (const row of Array.isArray(rows) ? (rows as readonly unknown[]) : []) {
    const [key, folder, source] = [memberOf(row, 'Key'), memberOf(row, 'Dir'), memberOf(row, 'Source')];
    // Written on Windows, its separators are those of Windows.
    if (typeof key === 'string' && typeof folder === 'string')
      modules.set(key, { source: typeof source === 'string' ? source : '', folder: folder.replaceAll('\\', '/') });
  }
  return modules;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
