import { UserError } from '../errors.js';
import { endOfString, endsEscaping } from './end-of-string.js';
import { isJsonSpace } from './json.js';
import { type Compiled, compileSelector, indexOfMember, type ScannedRecord, type Selector } from './selector.js';

interface Frame {
  readonly close: number;
  readonly selector: Compiled;
  /** The members met so far, a bit for each by its place in `members`: a second one of a name could hide the first. */
  seen: number;
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
  const frames: Frame[] = [];
  let state = VALUE;
  let base = 0;
  let escaped = false;
  let keyEscaped = false;
  let keyParts: Buffer[] = [];
  let keyStart = 0;
  let selector: Compiled | undefined = compileSelector(root);

  const brackets = new Uint8Array(MAX_DEPTH);
  let depth = 0;

  let heldFrom = -1;
  let heldParts: Buffer[] = [];
  let heldBytes = 0;
  // Where the marked values of the held record begin and end, from its start; begin, end, begin, end...
  const markNames: string[] = [];
  const markRanges: number[] = [];
  let markFrom = 0;
  // One for all records: most are looked at and passed over.
  let source: Buffer = Buffer.alloc(0);
  let sourceFrom = 0;
  let sourceEnd = 0;
  const record: ScannedRecord = {
    get bytes() {
      return source.subarray(sourceFrom, sourceEnd);
    },
    marked: (name) => {
      const at = 2 * markNames.indexOf(name);
      return at < 0 ? undefined : source.subarray(sourceFrom + markRanges[at]!, sourceFrom + markRanges[at + 1]!);
    },
    text: (name) => {
      const at = 2 * markNames.indexOf(name);
      return at < 0
        ? undefined
        : source.toString('utf8', sourceFrom + markRanges[at]!, sourceFrom + markRanges[at + 1]!);
    },
  };

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

  function enter(opening: number, into: Compiled, offset: number): void {
    if (frames.length === MAX_DEPTH) fail(`nested deeper than ${MAX_DEPTH} levels`, offset);
    frames.push({ close: opening + 2, selector: into, seen: 0, at: opening === OPEN_ARRAY ? 0 : '' });
    state = opening === OPEN_ARRAY ? FIRST_ELEMENT : FIRST_KEY;
  }

  function hold(offset: number): void {
    heldFrom = base + offset;
    heldParts = [];
    heldBytes = 0;
  }

  function release(chunk: Buffer, end: number): Buffer {
    const tail = chunk.subarray(Math.max(heldFrom - base, 0), end);
    const bytes = heldParts.length === 0 ? tail : Buffer.concat([...heldParts, tail]);
    heldParts = [];
    heldFrom = -1;
    return bytes;
  }

  /** The value that began with the current selector has ended before chunk[end]. */
  function finish(chunk: Buffer, end: number): void {
    state = frames.length === 0 ? DONE : AFTER_VALUE;
    if (selector === undefined) return;
    if (selector.kind === 'mark') {
      markNames.push(selector.name);
      markRanges.push(markFrom - heldFrom, base + end - heldFrom);
    } else if (selector.kind === 'value') {
      selector.takeValue!(release(chunk, end), path);
    } else if (selector.kind === 'record') {
      if (heldParts.length === 0) {
        source = chunk;
        sourceFrom = heldFrom - base;
        sourceEnd = end;
        heldFrom = -1;
      } else {
        source = release(chunk, end);
        sourceFrom = 0;
        sourceEnd = source.length;
      }
      selector.takeRecord!(record, path);
      markNames.length = 0;
      markRanges.length = 0;
    }
  }

  function begin(chunk: Buffer, i: number): number {
    const byte = chunk[i]!;
    if (selector === undefined) return beginWhole(chunk, i);
    const { kind } = selector;
    const wanted = kind === 'elements' ? OPEN_ARRAY : kind === 'members' || kind === 'record' ? OPEN_OBJECT : undefined;
    if (wanted !== undefined && byte !== wanted) {
      const where = path();
      throw new UserError(
        `is not a Terraform plan: ${where === '' ? 'the top level' : where} must be an ${wanted === OPEN_ARRAY ? 'array' : 'object'}`,
      );
    }
    if (kind === 'value' || kind === 'record') hold(i);
    if (kind === 'mark') markFrom = base + i;
    if (wanted === undefined) return beginWhole(chunk, i);
    enter(byte, selector, i);
    return i + 1;
  }

  /** A value that is not walked into. */
  function beginWhole(chunk: Buffer, i: number): number {
    const byte = chunk[i]!;
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
    if (byte === COMMA || byte === COLON || byte === CLOSE_ARRAY || byte === CLOSE_OBJECT)
      fail('a value is missing', i);
    state = IN_SCALAR;
    return i;
  }

  /** Passes over the rest of a string; the string is the whole value when nothing is open around it. */
  function string(chunk: Buffer, start: number): number {
    const i = escaped ? start + 1 : start;
    escaped = false;
    const end = endOfString(chunk, i);
    if (end < 0) {
      escaped = endsEscaping(chunk, i);
      return chunk.length;
    }
    if (depth > 0) state = IN_NESTED;
    else finish(chunk, end);
    return end;
  }

  /** Passes over the rest of an object or array that nobody asked to walk into. The hot loop. */
  function nested(chunk: Buffer, start: number): number {
    const n = chunk.length;
    let i = start;
    while (i < n) {
      const byte = chunk[i++]!;
      if (byte === QUOTE) {
        // The common case, a string that ends in this chunk, stays inside this loop.
        const end = endOfString(chunk, i);
        if (end < 0) {
          state = IN_STRING;
          return string(chunk, i);
        }
        i = end;
      } else if (byte < OPEN_ARRAY) {
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

  function scalar(chunk: Buffer, start: number): number {
    for (let i = start; i < chunk.length; i++) {
      const byte = chunk[i]!;
      if (byte === COMMA || byte === CLOSE_ARRAY || byte === CLOSE_OBJECT || isJsonSpace(byte)) {
        finish(chunk, i);
        return i;
      }
      if (byte === QUOTE || byte === COLON || byte === OPEN_ARRAY || byte === OPEN_OBJECT)
        fail(`unexpected ${String.fromCharCode(byte)}`, i);
    }
    return chunk.length;
  }

  /**
   * Members one after another, as long as they are written as Terraform does: without white space and escapes in names.
   */
  function members(chunk: Buffer, start: number): number {
    const n = chunk.length;
    let i = start;
    for (;;) {
      const from = i;
      let byte = 0;
      while (i < n && (byte = chunk[i]!) !== QUOTE && byte !== BACKSLASH) i++;
      if (i + 2 >= n || byte === BACKSLASH || chunk[i + 1] !== COLON) {
        openKey(from - 1);
        return key(chunk, from);
      }
      choose(chunk, from, i);
      i = value(chunk, i + 2);
      if (state !== AFTER_VALUE || i + 1 >= n || chunk[i] !== COMMA || chunk[i + 1] !== QUOTE) return i;
      i += 2;
    }
  }

  function value(chunk: Buffer, start: number): number {
    state = VALUE;
    if (isJsonSpace(chunk[start]!)) return start + 1;
    const i = begin(chunk, start);
    return state === IN_STRING
      ? string(chunk, i)
      : state === IN_NESTED
        ? nested(chunk, i)
        : state === IN_SCALAR
          ? scalar(chunk, i)
          : i;
  }

  function key(chunk: Buffer, start: number): number {
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
  function unusualKey(tail: Buffer, offset: number): void {
    let name: Buffer = Buffer.concat([...keyParts, tail]);
    keyParts = [];
    if (keyEscaped) {
      try {
        name = Buffer.from(JSON.parse(`"${name.toString()}"`) as string);
      } catch {
        fail('a member name is malformed', offset);
      }
    }
    choose(name, 0, name.length);
  }

  /** Chooses the selector of the member whose name has just been read. */
  function choose(bytes: Buffer, start: number, end: number): void {
    const frame = frames[frames.length - 1]!;
    frame.selector.names?.add(bytes.toString('utf8', start, end));
    const index = indexOfMember(frame.selector.members, bytes, start, end);
    if (index < 0) {
      frame.at = '';
      selector = undefined;
      return;
    }
    const found = frame.selector.members[index]!;
    frame.at = found.name;
    selector = found.selector;
    if ((frame.seen & (1 << index)) !== 0)
      throw new UserError(`is not a Terraform plan: ${path()} is there twice, and one of the two could hide the other`);
    frame.seen |= 1 << index;
  }

  function closed(frame: Frame, chunk: Buffer, end: number): void {
    frames.pop();
    selector = frame.selector;
    finish(chunk, end);
  }

  /** One byte between values. */
  function structure(chunk: Buffer, i: number): number {
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
        return members(chunk, i + 1);
      case AFTER_KEY:
        if (byte !== COLON) fail('a colon is missing', i);
        state = VALUE;
        return i + 1;
      default:
        if (byte === frame.close) {
          closed(frame, chunk, i + 1);
        } else if (byte === COMMA) {
          state = frame.close === CLOSE_ARRAY ? VALUE : KEY;
          if (state === KEY && i + 1 < chunk.length && chunk[i + 1] === QUOTE) return members(chunk, i + 2);
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

  function openKey(quote: number): void {
    keyStart = quote + 1;
    keyEscaped = false;
    state = IN_KEY;
  }

  function elementOf(frame: Frame): Compiled | undefined {
    return frame.selector.element;
  }

  function keep(chunk: Buffer): void {
    if (state === IN_KEY) {
      keyParts.push(Buffer.from(chunk.subarray(keyStart)));
      keyStart = 0;
    }
    if (heldFrom < 0) return;
    const part = Buffer.from(chunk.subarray(Math.max(heldFrom - base, 0)));
    heldParts.push(part);
    heldBytes += part.length;
    if (heldBytes > MAX_HELD_BYTES)
      throw new UserError(`cannot be read: ${path()} is larger than ${MAX_HELD_BYTES / 1024 / 1024} MiB`);
  }

  function scan(chunk: Buffer): number {
    let i = 0;
    while (i < chunk.length && state !== DONE) {
      switch (state) {
        case VALUE:
          i = value(chunk, i);
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
  }

  return {
    push(bytes) {
      // One kind of array throughout: the engine makes code for each that it meets.
      return scan(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
    },
    get done() {
      return state === DONE;
    },
  };
}
