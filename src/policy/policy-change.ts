import type { Policy } from './policy.js';

/** What differs between two policies. Each side is null where it has none: an entry of a list is added or removed. */
export interface SettingChange {
  readonly setting: string;
  readonly from: string | null;
  readonly to: string | null;
}

const MOST_CHANGES = 50;
const MOST_CHARACTERS = 200;

/** The settings that a policy changes, each by the name that it has in the file. */
export function policyChanges(before: Policy, after: Policy): readonly SettingChange[] {
  const [old, now] = [before, after].map((policy) => ({ ...policy, ...policy.choices, choices: undefined }) as Readonly<Record<string, unknown>>) as [Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>];
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  const changes = names.flatMap((name) => changesOf(fileName(name), old[name], now[name]));
  return changes.length <= MOST_CHANGES ? changes : [...changes.slice(0, MOST_CHANGES), { setting: `${changes.length - MOST_CHANGES} more`, from: null, to: null }];
}

function changesOf(setting: string, old: unknown, now: unknown): readonly SettingChange[] {
  if (text(old) === text(now)) return [];
  if (Array.isArray(old ?? []) && Array.isArray(now ?? []) && (Array.isArray(old) || Array.isArray(now))) return listChanges(setting, (old ?? []) as readonly unknown[], (now ?? []) as readonly unknown[]);
  if (isRecord(old) && isRecord(now)) return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((name) => changesOf(`${setting}.${name}`, old[name], now[name]));
  return [{ setting, from: shown(old), to: shown(now) }];
}

/** Entries that are there once more or once less; where these are the same, their order is another. */
function listChanges(setting: string, old: readonly unknown[], now: readonly unknown[]): readonly SettingChange[] {
  const [added, removed] = [without(now, old), without(old, now)];
  if (added.length + removed.length === 0) return [{ setting: `order of ${setting}`, from: shown(old), to: shown(now) }];
  return [...removed.map((entry) => ({ setting, from: shown(entry), to: null })), ...added.map((entry) => ({ setting, from: null, to: shown(entry) }))];
}

function without(entries: readonly unknown[], others: readonly unknown[]): readonly unknown[] {
  const left = others.map(text);
  return entries.filter((entry) => {
    const i = left.indexOf(text(entry));
    if (i >= 0) left.splice(i, 1);
    return i < 0;
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Functions, as a path of `where` has one, are left out. */
function text(value: unknown): string {
  return JSON.stringify(value) ?? '';
}

/** As people write it in the file, without what is not set; null where it is not set at all. */
function shown(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  const written = writtenOf(value);
  return written.length > MOST_CHARACTERS ? `${written.slice(0, MOST_CHARACTERS)}...` : written;
}

function writtenOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writtenOf).join(', ')}]`;
  if (!isRecord(value)) return typeof value === 'string' ? value : text(value);
  // A `where` is an object with its path.
  if (typeof value['path'] === 'string' && typeof value['finds'] === 'function') return value['path'];
  const entries = Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined && text(inner) !== '{}' && text(inner) !== '[]');
  return entries.map(([name, inner]) => `${fileName(name)}: ${isRecord(inner) && typeof inner['finds'] !== 'function' ? `{ ${writtenOf(inner)} }` : writtenOf(inner)}`).join(', ');
}

/** In the file names have hyphens. */
function fileName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
