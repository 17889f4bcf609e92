export const MAX_MANIFEST_BYTES = 4 * 1024 * 1024;

export interface InstalledModule {
  readonly source: string;
  /** From the root module's folder, unless it is absolute. */
  readonly folder: string;
}

/**
 * The modules that Terraform has installed, by key: `network.vpc`. Takes what `.terraform/modules/modules.json` holds and
 * what a saved plan has of it. No manifest, or one that is none: no modules.
 */
export function parseModuleManifest(text: string | undefined): ReadonlyMap<string, InstalledModule> {
  const document = parsed(text ?? '');
  const rows: unknown = Array.isArray(document) ? document : memberOf(document, 'Modules');
  const modules = new Map<string, InstalledModule>();
  for (const row of Array.isArray(rows) ? (rows as readonly unknown[]) : []) {
    const [key, folder, source] = [memberOf(row, 'Key'), memberOf(row, 'Dir'), memberOf(row, 'Source')];
    // Written on Windows, its separators are those of Windows.
    if (typeof key === 'string' && typeof folder === 'string') modules.set(key, { source: typeof source === 'string' ? source : '', folder: folder.replaceAll('\\', '/') });
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
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}
