import { UserError } from '../errors.js';
import { excerpt } from '../excerpt.js';
import { isJsonSpace } from './json.js';
import { createPlanMemberSearch } from './plan-member-search.js';

const NEWLINE = 0x0a;
const OPEN_OBJECT = 0x7b;
const PERCENT = 0x25;

/** How the runner escapes what a command of its own says. */
const ESCAPES = new Map([
  ['%25', '%'],
  ['%0A', '\n'],
  ['%0D', '\r'],
]);
const ESCAPE_LENGTH = 3;

/**
 * What follows the beginning of a wrapper's line, up to its end. setup-terraform prints the plan there once more,
 * escaped: a copy of the plan that was read is passed over. Another plan, or any part of one, is refused. Null for
 * `copy`: no plan has been read yet.
 */
function createWrapperLine(copy: DocumentCopy | null): { push(chunk: Uint8Array): number; end(): void } {
  const members = createPlanMemberSearch();
  let pending: Uint8Array = new Uint8Array(0);
  let isOpen = false;
  let isBroken = copy === null;

  function feed(bytes: Uint8Array, isLast: boolean): void {
    if (isBroken) return;
    const start = isOpen ? 0 : bytes.indexOf(OPEN_OBJECT);
    if (start < 0) return;
    isOpen = true;
    const all = Buffer.concat([pending, bytes.subarray(start)]);
    // An escape may lie in two chunks.
    const cut = isLast ? -1 : all.indexOf(PERCENT, Math.max(0, all.length - ESCAPE_LENGTH + 1));
    pending = cut < 0 ? new Uint8Array(0) : Buffer.from(all.subarray(cut));
    const text = all.toString('latin1', 0, cut < 0 ? all.length : cut);
    isBroken = !copy!.push(
      Buffer.from(
        text.replace(/%(?:25|0A|0D)/g, (escape) => ESCAPES.get(escape)!),
        'latin1',
      ),
    );
  }

  return {
    /** Returns how many bytes belong to the line. */
    push(chunk) {
      const newline = chunk.indexOf(NEWLINE);
      const bytes = newline < 0 ? chunk : chunk.subarray(0, newline);
      members.push(bytes);
      feed(bytes, false);
      return newline < 0 ? chunk.length : newline + 1;
    },
    end() {
      feed(new Uint8Array(0), true);
      if (!members.isFound || (copy !== null && !isBroken && copy.isSame())) return;
      throw new UserError(
        'has more than one JSON document: a line of the wrapper around terraform has a plan in it that is not the one beside it. Write nothing but the output of one terraform show -json to it',
      );
    },
  };
}

/** What a chunk of the document is handed to; returns how many of its bytes it used. */
export interface JsonSink {
  push(chunk: Uint8Array): number;
  readonly done: boolean;
}

/** Reads a document once more; `push` tells whether it still can be one. */
export interface DocumentCopy {
  push(bytes: Uint8Array): boolean;
  /** Whether it is whole, and all that is read of it is what was read of the first. */
  isSame(): boolean;
}

/** Lines that the setup-terraform and setup-opentofu wrappers print around what Terraform prints. */
const WRAPPER_LINES = ['[command]', '::', '##['];
const LONGEST_PREFIX = Math.max(...WRAPPER_LINES.map((prefix) => prefix.length));

const HOW_TO = 'make it with: terraform show -json PLANFILE > plan.json';

/**
 * Finds the one JSON document in the bytes of a file and hands it to the sink: decodes UTF-16, drops a byte order mark
 * and passes over wrapper lines before and after it. Throws a UserError where there is no such document, or something
 * other than wrapper lines beside it. These may have copies of the document in them, and no other one. Only a quotable
 * document is shown in the message.
 */
export function createDocument(
  json: JsonSink,
  isQuotable: boolean,
  copyOf: () => DocumentCopy,
): { push(chunk: Uint8Array): void; end(): void } {
  let decode: ((chunk?: Uint8Array) => Uint8Array) | undefined;
  let head: Uint8Array = new Uint8Array(0);
  let started = false;
  let wrapperLine: ReturnType<typeof createWrapperLine> | undefined;
  let lineStart: Uint8Array = new Uint8Array(0);

  /** Takes the bytes outside the JSON; returns the first of them that may belong to it, or the chunk's length. */
  function outside(chunk: Uint8Array, from: number, last: boolean): number {
    let i = from;
    while (i < chunk.length) {
      if (wrapperLine !== undefined) {
        i += wrapperLine.push(chunk.subarray(i));
        if (chunk[i - 1] === NEWLINE) endWrapperLine();
      } else if (lineStart.length === 0 && isJsonSpace(chunk[i]!)) {
        i++;
      } else if (lineStart.length === 0 && chunk[i] === 0x7b && !json.done) {
        return i;
      } else {
        lineStart = Buffer.concat([lineStart, chunk.subarray(i, ++i)]);
        if (isWrapperLine(lineStart)) {
          wrapperLine = createWrapperLine(json.done ? copyOf() : null);
          lineStart = new Uint8Array(0);
        } else if (lineStart.length >= LONGEST_PREFIX) {
          // A few more bytes make the message show what was found.
          refuse(Buffer.concat([lineStart, chunk.subarray(i, i + 40)]));
        }
      }
    }
    if (last && lineStart.length > 0) refuse(lineStart);
    if (last) endWrapperLine();
    return chunk.length;
  }

  function endWrapperLine(): void {
    wrapperLine?.end();
    wrapperLine = undefined;
  }

  function refuse(found: Uint8Array): never {
    if (json.done)
      throw new UserError(
        'has more than one JSON document: something follows the plan. Write nothing but the output of one terraform show -json to it',
      );
    const start = isQuotable ? `: it begins with ${excerpt(Buffer.from(found).toString().split(/\r?\n/, 1)[0]!)}` : '';
    throw new UserError(`is not JSON${start}; ${HOW_TO}`);
  }

  function feed(chunk: Uint8Array): void {
    let i = 0;
    if (!started) {
      i = outside(chunk, 0, false);
      if (i === chunk.length) return;
      started = true;
    }
    if (!json.done) i += json.push(chunk.subarray(i));
    if (json.done) outside(chunk, i, false);
  }

  /** The first bytes tell what the file is. */
  function begin(last: boolean): void {
    if (head.length < 4 && !last) return;
    decode = decoderOf(head);
    const first = head;
    head = new Uint8Array(0);
    feed(decode(first));
  }

  return {
    push(chunk) {
      if (decode !== undefined) {
        feed(decode(chunk));
        return;
      }
      head = Buffer.concat([head, chunk]);
      begin(false);
    },
    end() {
      if (decode === undefined) begin(true);
      feed(decode!());
      outside(new Uint8Array(0), 0, true);
      if (!started) throw new UserError(`is empty; ${HOW_TO}`);
      if (!json.done)
        throw new UserError(
          'ends in the middle of the JSON: the file is truncated; write it again and look whether terraform show failed',
        );
    },
  };
}

function isWrapperLine(start: Uint8Array): boolean {
  const text = Buffer.from(start).toString('latin1');
  return WRAPPER_LINES.some((prefix) => text === prefix);
}

function decoderOf(head: Uint8Array): (chunk?: Uint8Array) => Uint8Array {
  const starts = (...bytes: number[]): boolean => bytes.every((byte, i) => head[i] === byte);
  if (starts(0x50, 0x4b, 0x03, 0x04))
    throw new UserError(
      'is a saved plan file, not JSON: run terraform show -json on it and give the gate what that prints',
    );
  if (starts(0x1f, 0x8b)) throw new UserError('is compressed with gzip: unpack it first');
  if (starts(0x7b, 0x00) || starts(0x00, 0x7b))
    throw new UserError('is UTF-16 without a byte order mark: write it again as UTF-8');
  if (starts(0xff, 0xfe)) return transcoder('utf-16le');
  if (starts(0xfe, 0xff)) return transcoder('utf-16be');
  let skip = starts(0xef, 0xbb, 0xbf) ? 3 : 0;
  return (chunk = new Uint8Array(0)) => {
    const rest = chunk.subarray(skip);
    skip = 0;
    return rest;
  };
}

function transcoder(encoding: string): (chunk?: Uint8Array) => Uint8Array {
  const decoder = new TextDecoder(encoding, { fatal: true });
  return (chunk) => {
    try {
      return Buffer.from(chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true }));
    } catch {
      throw new UserError(`is not valid ${encoding.toUpperCase()}, though it begins with that byte order mark`);
    }
  };
}
