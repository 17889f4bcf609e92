import { UserError } from '../errors.js';
import { isJsonSpace } from './json.js';
import { compileMembers, indexOfMember, type Member, type Members, type Selector } from './selector.js';

interface Frame {
  readonly close: number;
  readonly selector: Selector;
  readonly members: readonly Member[];
  /** The members met so far, by their place in `members`: a second one of a name could hide the first. */
  readonly seen: boolean[];
  at: string | number;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

const VALUE = 0;
const FIRST_KEY = 1;
const KEY = 2;
const IN_KEY = 3;
const AFTER_KEY = 4;
const FIRST_ELEMENT = 5;
const AFTER_VALUE = 6;
const IN_NESTED = 7;
const IN_STRING = 8;
const IN_SCALAR = 9;
const DONE = 10;

/** Deeper nesting and larger single values than any real plan's are refused, so that memory stays bounded. */
const MAX_DEPTH = 1_000;
const MAX_HELD_BYTES = 256 * 1024 * 1024;

/**
 * A scanner over the bytes of one JSON value, however they are cut into chunks. It keeps nothing but the bytes
 * that a selector asks for. `push` returns how many bytes of the chunk it used: fewer than all of them once the
 * value is complete. Values that no selector asks for are checked for balanced brackets and strings alone.
 * Throws a UserError where the bytes are no JSON, or name a selected member of one object twice.
 */
export function createScanner(root: Selector): { push(chunk: Uint8Array): number; readonly done: boolean } {
  const compiled = new Map<Members, readonly Member[]>();
  const frames: Frame[] = [];
  let state = VALUE;
  let base = 0;
  let escaped = false;
  let keyEscaped = false;
  let keyParts: Uint8Array[] = [];
  let keyStart = 0;
  let selector: Selector | undefined = root;

  const brackets = new Uint8Array(MAX_DEPTH);
  let depth = 0;

  let heldFrom = -1;
  let heldParts: Uint8Array[] = [];
  let heldBytes = 0;
  // Where the marked values of the held record begin and end, from its start; begin, end, begin, end...
  const markNames: string[] = [];
  const markRanges: number[] = [];
  let markFrom = 0;

  /** Such as `resource_changes[3].change`; members that no selector names are left out. */
  const path = (): string =>
    frames
      .map(({ at }) => (typeof at === 'number' ? `[${at}]` : at === '' ? '' : `.${at}`))
      .join('')
      .replace(/^\./, '');

  function fail(what: string, offset: number): never {
    const where = path();
    throw new UserError(`is not valid JSON: ${what} at byte ${base + offset}${where === '' ? '' : ` (in ${where})`}`);
  }

  function membersOf(members: Members): readonly Member[] {
    let list = compiled.get(members);
    if (list === undefined) {
      list = compileMembers(members);
      compiled.set(members, list);
    }
    return list;
  }

  function enter(opening: number, into: Selector, offset: number): void {
    if (frames.length === MAX_DEPTH) fail(`nested deeper than ${MAX_DEPTH} levels`, offset);
    const members = into.kind === 'members' || into.kind === 'record' ? membersOf(into.of) : [];
    frames.push({ close: opening + 2, selector: into, members, seen: [], at: opening === OPEN_ARRAY ? 0 : '' });
    state = opening === OPEN_ARRAY ? FIRST_ELEMENT : FIRST_KEY;
  }

  function hold(offset: number): void {
    heldFrom = base + offset;
    heldParts = [];
    heldBytes = 0;
  }

  function release(chunk: Uint8Array, end: number): Uint8Array {
    const tail = chunk.subarray(Math.max(heldFrom - base, 0), end);
    const bytes = heldParts.length === 0 ? tail : Buffer.concat([...heldParts, tail]);
    heldParts = [];
    heldFrom = -1;
    return bytes;
  }

  /** The value that began with the current selector has ended before chunk[end]. */
  function finish(chunk: Uint8Array, end: number): void {
    if (selector?.kind === 'mark') {
      markNames.push(selector.name);
      markRanges.push(markFrom - heldFrom, base + end - heldFrom);
    } else if (selector?.kind === 'value') {
      selector.take(release(chunk, end), path);
    } else if (selector?.kind === 'record') {
      const bytes = release(chunk, end);
      selector.take({ bytes, marked: (name) => markedIn(bytes, name) }, path);
      markNames.length = 0;
      markRanges.length = 0;
    }
    state = frames.length === 0 ? DONE : AFTER_VALUE;
  }

  function markedIn(bytes: Uint8Array, name: string): Uint8Array | undefined {
    const index = markNames.indexOf(name);
    return index < 0 ? undefined : bytes.subarray(markRanges[2 * index], markRanges[2 * index + 1]);
  }

  function begin(chunk: Uint8Array, i: number): number {
    const byte = chunk[i]!;
    const wanted = selector?.kind === 'elements' ? OPEN_ARRAY : selector?.kind === 'members' || selector?.kind === 'record' ? OPEN_OBJECT : undefined;
    if (wanted !== undefined && byte !== wanted) {
      const where = path();
      throw new UserError(`is not a Terraform plan: ${where === '' ? 'the top level' : where} must be an ${wanted === OPEN_ARRAY ? 'array' : 'object'}`);
    }
    if (selector?.kind === 'value' || selector?.kind === 'record') hold(i);
    if (selector?.kind === 'mark') markFrom = base + i;
    if (wanted !== undefined) {
      enter(byte, selector!, i);
      return i + 1;
    }
    if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
      brackets[0] = byte;
      depth = 1;
      state = IN_NESTED;
      return i + 1;
    }
    if (byte === QUOTE) {
      depth = 0;
      state = IN_STRING;
      return i + 1;
    }
    if (byte === COMMA || byte === COLON || byte === CLOSE_ARRAY || byte === CLOSE_OBJECT) fail('a value is missing', i);
    state = IN_SCALAR;
    return i;
  }

  /** Passes over the rest of a string; the string is the whole value when nothing is open around it. */
  function string(chunk: Uint8Array, start: number): number {
    const n = chunk.length;
    let i = start;
    if (escaped && i < n) {
      escaped = false;
      i++;
    }
    while (i < n) {
      const byte = chunk[i++]!;
      if (byte === QUOTE) {
        if (depth > 0) state = IN_NESTED;
        else finish(chunk, i);
        return i;
      }
      if (byte === BACKSLASH) {
        if (i === n) escaped = true;
        else i++;
      }
    }
    return n;
  }

  /** Passes over the rest of an object or array that nobody asked to walk into. The hot loop. */
  function nested(chunk: Uint8Array, start: number): number {
    const n = chunk.length;
    let i = start;
    while (i < n) {
      const byte = chunk[i++]!;
      if (byte === QUOTE) {
        // The common case, a string that ends in this chunk, stays inside this loop.
        let end = i;
        for (let inside; end < n && (inside = chunk[end]!) !== QUOTE; ) end += inside === BACKSLASH ? 2 : 1;
        if (end >= n) {
          state = IN_STRING;
          return string(chunk, i);
        }
        i = end + 1;
      } else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
        if (depth === MAX_DEPTH) fail(`nested deeper than ${MAX_DEPTH} levels`, i - 1);
        brackets[depth++] = byte;
      } else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) {
        if (brackets[--depth] !== byte - 2) fail(`unexpected ${String.fromCharCode(byte)}`, i - 1);
        if (depth === 0) {
          finish(chunk, i);
          return i;
        }
      }
    }
    return n;
  }

  function scalar(chunk: Uint8Array, start: number): number {
    for (let i = start; i < chunk.length; i++) {
      const byte = chunk[i]!;
      if (byte === COMMA || byte === CLOSE_ARRAY || byte === CLOSE_OBJECT || isJsonSpace(byte)) {
        finish(chunk, i);
        return i;
      }
      if (byte === QUOTE || byte === COLON || byte === OPEN_ARRAY || byte === OPEN_OBJECT) fail(`unexpected ${String.fromCharCode(byte)}`, i);
    }
    return chunk.length;
  }

  function key(chunk: Uint8Array, start: number): number {
    let i = start;
    if (escaped && i < chunk.length) {
      escaped = false;
      i++;
    }
    while (i < chunk.length) {
      const byte = chunk[i++]!;
      if (byte === QUOTE) {
        if (keyParts.length === 0 && !keyEscaped) choose(chunk, keyStart, i - 1);
        else unusualKey(chunk.subarray(keyStart, i - 1), i);
        // Terraform writes no space here.
        state = chunk[i] === COLON ? VALUE : AFTER_KEY;
        return state === VALUE ? i + 1 : i;
      }
      if (byte === BACKSLASH) {
        keyEscaped = true;
        if (i === chunk.length) escaped = true;
        else i++;
      }
    }
    return i;
  }

  /** A name that lies in two chunks, or is written with escapes: `resource\u005fchanges` is the same name. */
  function unusualKey(tail: Uint8Array, offset: number): void {
    let name: Uint8Array = Buffer.concat([...keyParts, tail]);
    keyParts = [];
    if (keyEscaped) {
      try {
        name = Buffer.from(JSON.parse(`"${Buffer.from(name).toString()}"`) as string);
      } catch {
        fail('a member name is malformed', offset);
      }
    }
    choose(name, 0, name.length);
  }

  /** Chooses the selector of the member whose name has just been read. */
  function choose(bytes: Uint8Array, start: number, end: number): void {
    const frame = frames[frames.length - 1]!;
    if (frame.selector.kind === 'members') frame.selector.names?.add(Buffer.from(bytes.subarray(start, end)).toString());
    const index = indexOfMember(frame.members, bytes, start, end);
    const found = frame.members[index];
    frame.at = found === undefined ? '' : found.name;
    selector = found?.selector;
    if (found === undefined) return;
    if (frame.seen[index] === true) throw new UserError(`is not a Terraform plan: ${path()} is there twice, and one of the two could hide the other`);
    frame.seen[index] = true;
  }

  function closed(frame: Frame, chunk: Uint8Array, end: number): void {
    frames.pop();
    selector = frame.selector;
    finish(chunk, end);
  }

  /** One byte between values. */
  function structure(chunk: Uint8Array, i: number): number {
    const byte = chunk[i]!;
    if (isJsonSpace(byte)) return i + 1;
    const frame = frames[frames.length - 1]!;
    switch (state) {
      case FIRST_KEY:
      case FIRST_ELEMENT:
        if (byte === frame.close) {
          closed(frame, chunk, i + 1);
          return i + 1;
        }
        state = state === FIRST_KEY ? KEY : VALUE;
        if (state === VALUE) selector = elementOf(frame);
        return i;
      case KEY:
        if (byte !== QUOTE) fail('a member name is missing', i);
        return openKey(i);
      case AFTER_KEY:
        if (byte !== COLON) fail('a colon is missing', i);
        state = VALUE;
        return i + 1;
      default:
        if (byte === frame.close) {
          closed(frame, chunk, i + 1);
        } else if (byte === COMMA) {
          state = frame.close === CLOSE_ARRAY ? VALUE : KEY;
          if (state === KEY && chunk[i + 1] === QUOTE) return openKey(i + 1);
          if (state === VALUE) {
            frame.at = (frame.at as number) + 1;
            selector = elementOf(frame);
          }
        } else {
          fail(`unexpected ${String.fromCharCode(byte)}`, i);
        }
        return i + 1;
    }
  }

  function openKey(quote: number): number {
    keyStart = quote + 1;
    keyEscaped = false;
    state = IN_KEY;
    return keyStart;
  }

  function elementOf(frame: Frame): Selector | undefined {
    return frame.selector.kind === 'elements' ? frame.selector.of : undefined;
  }

  function keep(chunk: Uint8Array): void {
    if (state === IN_KEY) {
      keyParts.push(chunk.slice(keyStart));
      keyStart = 0;
    }
    if (heldFrom < 0) return;
    const part = chunk.slice(Math.max(heldFrom - base, 0));
    heldParts.push(part);
    heldBytes += part.length;
    if (heldBytes > MAX_HELD_BYTES) throw new UserError(`cannot be read: ${path()} is larger than ${MAX_HELD_BYTES / 1024 / 1024} MiB`);
  }

  return {
    push(chunk) {
      let i = 0;
      while (i < chunk.length && state !== DONE) {
        switch (state) {
          case VALUE:
            i = isJsonSpace(chunk[i]!) ? i + 1 : begin(chunk, i);
            break;
          case IN_NESTED:
            i = nested(chunk, i);
            break;
          case IN_STRING:
            i = string(chunk, i);
            break;
          case IN_SCALAR:
            i = scalar(chunk, i);
            break;
          case IN_KEY:
            i = key(chunk, i);
            break;
          default:
            i = structure(chunk, i);
        }
      }
      if (state !== DONE) keep(chunk);
      base += chunk.length;
      return i;
    },
    get done() {
      return state === DONE;
    },
  };
}
