import { UserError } from '../errors.js';
import { endOfString } from './end-of-string.js';
import type { Json } from './json.js';

const QUOTE = 0x22;
const COLON = 0x3a;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/**
 * Refuses an object that names a member twice: JSON.parse keeps the last of the two, and others may keep the first.
 * The bytes have as many colons outside of strings as there are members, so the value has fewer only where one is lost.
 */
export function refuseRepeatedMembers(bytes: Uint8Array, value: Json, path: string): void {
  if (colonsIn(bytes) === membersOf(value)) return;
  throw new UserError(
    `is not a Terraform plan: ${repeatedIn(bytes, path)} is there twice, and one of the two could hide the other`,
  );
}

function colonsIn(bytes: Uint8Array): number {
  let colons = 0;
  let i = 0;
  while (i < bytes.length) {
    const byte = bytes[i++]!;
    if (byte === QUOTE) {
      const end = endOfString(bytes, i);
      if (end < 0) return colons;
      i = end;
    } else if (byte === COLON) {
      colons++;
    }
  }
  return colons;
}

function membersOf(value: Json): number {
  if (typeof value !== 'object' || value === null) return 0;
  let members = 0;
  if (Array.isArray(value)) {
    for (const element of value as readonly Json[])
      if (typeof element === 'object' && element !== null) members += membersOf(element);
    return members;
  }
  for (const name in value) {
    members++;
    const inner = (value as { readonly [name: string]: Json })[name]!;
    if (typeof inner === 'object' && inner !== null) members += membersOf(inner);
  }
  return members;
}

interface Open {
  /** The names of an object's members so far; null for an array. */
  readonly names: Set<string> | null;
  at: string | number;
}

/** The path of the first member that has the name of another one beside it. The bytes are valid JSON. */
function repeatedIn(bytes: Uint8Array, path: string): string {
  const open: Open[] = [];
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let isName = false;
  let i = 0;
  while (i < bytes.length) {
    const byte = bytes[i++]!;
    const inner = open[open.length - 1];
    if (byte === QUOTE) {
      const start = i - 1;
      i = endOfString(bytes, i);
      if (!isName) continue;
      isName = false;
      const name = JSON.parse(text.toString('utf8', start, i)) as string;
      inner!.at = name;
      if (inner!.names!.has(name)) break;
      inner!.names!.add(name);
    } else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
      isName = byte === OPEN_OBJECT;
      open.push({ names: isName ? new Set() : null, at: isName ? '' : 0 });
    } else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) {
      isName = false;
      open.pop();
    } else if (byte === 0x2c) {
      isName = inner!.names !== null;
      if (typeof inner!.at === 'number') inner!.at++;
    }
  }
  return (
    path +
    open.map(({ at }) => (typeof at === 'number' ? `[${at}]` : /^\w{1,60}$/.test(at) ? `.${at}` : '.(a name)')).join('')
  );
}
