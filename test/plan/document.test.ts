import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createDocument, type DocumentCopy } from '../../src/plan/json-document.js';
import { createScanner } from '../../src/plan/scanner.js';

const HOW_TO = 'make it with: terraform show -json PLANFILE > plan.json';
const JSON_TEXT = '{"a":"ü😀\\"}","b":[{}, 1]}';
/** A document that shows as a plan, with a text that the runner escapes. */
const MARKED = '{"format_version":"1.2","a":"100%0A"}';

const utf8 = (text: string): Uint8Array => Buffer.from(text);
const utf16le = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');
const utf16be = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le').swap16();

/** What the document holds, member by member, or its refusal. */
function read(chunks: readonly Uint8Array[]): string {
  const handed: string[] = [];
  const value = { kind: 'value', take: (bytes: Uint8Array) => handed.push(Buffer.from(bytes).toString()) } as const;
  const document = createDocument(
    createScanner({ kind: 'members', of: { a: value, b: value, format_version: value } }),
    true,
    () => copyOf(handed.join(' & ')),
  );
  try {
    for (const chunk of chunks) document.push(chunk);
    document.end();
  } catch (error) {
    return `${(error as Error).name}: ${(error as Error).message}`;
  }
  return handed.join(' & ');
}

/** The same in a wrapper's line: whole, and with the same members. */
function copyOf(first: string): DocumentCopy {
  let text = '';
  return {
    push: (bytes) => {
      text += Buffer.from(bytes).toString();
      return true;
    },
    isSame: () => read([utf8(text.trim())]) === first,
  };
}

/** Reads it whole, in bytes, and cut in two at every place: all must give the same. */
function readAnyhow(bytes: Uint8Array): string {
  const cuts = Array.from({ length: bytes.length + 1 }, (_, at) => [bytes.subarray(0, at), bytes.subarray(at)]);
  const answers = [[bytes], Array.from(bytes, (byte) => Uint8Array.of(byte)), ...cuts].map(read);
  return [...new Set(answers)].join(' | ');
}

describe('the document is found', () => {
  const found = '"ü😀\\"}" & [{}, 1]';

  it.each([
    ['alone', utf8(JSON_TEXT)],
    ['with a line feed after it', utf8(`${JSON_TEXT}\n`)],
    ['among white space', utf8(` \t\r\n\n${JSON_TEXT}\r\n\r\n \t`)],
    ['behind a byte order mark', utf8(`\ufeff${JSON_TEXT}\n`)],
    ['behind a byte order mark and a wrapper line', utf8(`\ufeff[command]terraform show -json\r\n${JSON_TEXT}\r\n`)],
    ['in UTF-16, little end first', utf16le(`${JSON_TEXT}\r\n`)],
    ['in UTF-16, big end first', utf16be(`${JSON_TEXT}\r\n`)],
    ['in UTF-16 among wrapper lines', utf16le(`[command]x\r\n${JSON_TEXT}\r\n::debug::ü😀\r\n`)],
    [
      "behind setup-terraform's line",
      utf8(`[command]/opt/hostedtoolcache/terraform-bin show -json plan.out\n${JSON_TEXT}\n`),
    ],
    [
      "before setup-terraform's lines",
      utf8(
        `${JSON_TEXT}\n\n::debug::Terraform exited with code 0.%0A\n::debug::stdout: {"a":1}\n::set-output name=stdout::{"a":1}\n`,
      ),
    ],
    ["before setup-terraform's last line without its end", utf8(`${JSON_TEXT}\n::debug::exitcode: 0`)],
    ["among Azure's lines", utf8(`##[command]terraform show\n##[debug]{"a":1}\n${JSON_TEXT}\n##[section]Finishing\n`)],
    [
      'behind wrapper lines with the start of another document in them',
      utf8(`[command]{"a":\n::debug::{\n${JSON_TEXT}`),
    ],
    [
      'before copies of itself as setup-terraform prints them',
      utf8(
        `${MARKED}\n\n::debug::stdout: ${MARKED.replaceAll('%', '%25')}%0A\n::set-output name=stdout::${MARKED.replaceAll('%', '%25')}%0A\n::debug::exitcode: 0\n`,
      ),
      `"1.2" & "100%0A"`,
    ],
    [
      'before lines that only speak of members of a plan',
      utf8(
        `${JSON_TEXT}\n::debug::{"a":"resource_changes"} "checks" and: "my_checks": 1, 'variables': 2\n::debug::stderr: {"@level":"info","timestamp":"2026-01-01"}\n[command]/opt/terraform show -json "C:\\plans"\n`,
      ),
    ],
    [
      'before lines with other JSON in them',
      utf8(`${JSON_TEXT}\n::debug::{"a":\r{"format_versio\n::debug::n":"1.2"} %\n`),
    ],
    ['behind an indented wrapper line', utf8(`  ::debug::x\n${JSON_TEXT}`)],
    ['before a wrapper line on the same line', utf8(`${JSON_TEXT}::debug::x\n`)],
    ['behind a wrapper line that has nothing but its start', utf8(`[command]\n::\n##[\n${JSON_TEXT}`)],
  ])('%s', (_, bytes, own = found) => {
    expect(readAnyhow(bytes)).toBe(own);
  });
});

describe('what is not one document is refused', () => {
  const empty = `UserError: is empty; ${HOW_TO}`;
  const begins = (text: string): string => `UserError: is not JSON: it begins with ${JSON.stringify(text)}; ${HOW_TO}`;
  const follows =
    'UserError: has more than one JSON document: something follows the plan. Write nothing but the output of one terraform show -json to it';
  const inLine =
    'UserError: has more than one JSON document: a line of the wrapper around terraform has a plan in it that is not the one beside it. Write nothing but the output of one terraform show -json to it';
  const truncated =
    'UserError: ends in the middle of the JSON: the file is truncated; write it again and look whether terraform show failed';

  it.each([
    ['nothing', '', empty],
    ['white space', ' \r\n\t\n', empty],
    ['a byte order mark', '\ufeff', empty],
    ['a byte order mark and white space', '\ufeff\r\n', empty],
    ['wrapper lines', '[command]terraform show -json\n\n::debug::Terraform exited with code 1.\n', empty],
    ['a part of a byte', '{', truncated],
    ['an array', '[]', begins('[]')],
    ['a string', '"x"', begins('"x"')],
    ['a word', 'null', begins('null')],
    ['a number', '0', begins('0')],
    ['the start of a wrapper line', '[comman', begins('[comman')],
    ['white space of another kind', '\u00a0{}', begins('\u00a0{}')],
    [
      'UTF-16 without a byte order mark',
      '{\0"\0a\0',
      'UserError: is UTF-16 without a byte order mark: write it again as UTF-8',
    ],
    ['a second document', `${JSON_TEXT}{}`, follows],
    ['a second document on its own line', `${JSON_TEXT}\n{"a":1}\n`, follows],
    ['a second document behind a wrapper line', `${JSON_TEXT}\n::debug::x\n{}`, follows],
    [
      'another plan in a wrapper line behind it',
      `${MARKED}\n::debug::stdout: {"format_version":"1.2","a":1}%0A\n`,
      inLine,
    ],
    ['another plan in the last wrapper line', `${MARKED}::debug::{"format_version":"1.2","a":"100%25"}`, inLine],
    ['another plan behind a carriage return', `${MARKED}\n::debug::x\r{"format_version":"1.3"}`, inLine],
    ['a copy with something behind it', `${MARKED}\n::debug::${MARKED.replaceAll('%', '%25')}{}\n`, inLine],
    ['half a copy', `${MARKED}\n::debug::${MARKED.slice(0, -9)}\n`, inLine],
    ['a plan in a wrapper line before it', `::debug::${MARKED}\n${MARKED}`, inLine],
    ['another plan with an escaped member', `${MARKED}\n::debug::{"format\\u005fversion":"1.3"}\n`, inLine],
    [
      'another plan with an escaped member before it',
      `::debug::{"\\u0066ormat_versio\\u006E" : "1.3"}\n${MARKED}`,
      inLine,
    ],
    ['a part of another plan', `${MARKED}\n::debug::{"resource_changes":[]}\n`, inLine],
    [
      'a part of another plan in other objects',
      `${MARKED}\n##[debug][{"a":{"b":[1,{"planned_values"%0A:%0A{}}]}}]\n`,
      inLine,
    ],
    ['another plan in a string of JSON', `${MARKED}\n::debug::{"stdout":"{\\"configuration\\": {}}"}\n`, inLine],
    ['another plan behind a byte order mark', `${MARKED}\n::debug::\ufeff{"prior_state":{}}`, inLine],
    ['another plan in UTF-16', `${MARKED}\n::debug::${[...'{"variables":{}}'].join('\0')}\0`, inLine],
    ['another plan as in an address', `${MARKED}\n::debug::${encodeURIComponent('{"output_changes":{}}')}\n`, inLine],
    ['another plan behind a half escape', `${MARKED}\n::debug::100%2"%"\\u00"checks":[]\n`, inLine],
    ['a copy behind a bracket', `${MARKED}\n::debug::{} ${MARKED.replaceAll('%', '%25')}\n`, inLine],
    ['text behind it', `${JSON_TEXT}\nError`, follows],
    ['a bracket behind it', `${JSON_TEXT}}`, follows],
    ['a comma behind it', `${JSON_TEXT},`, follows],
    ['the end within a wrapper line behind it', `${JSON_TEXT}\n##`, follows],
  ])('%s', (_, text, message) => {
    expect(readAnyhow(utf8(text))).toBe(message);
  });

  it.each([
    [
      'text before it',
      `Error: no plan\n\n${JSON_TEXT}`,
      /^UserError: is not JSON: it begins with "Error: no[^"\n]*"; make it with: /,
    ],
    ['a long line', 'x'.repeat(1_000), /^UserError: is not JSON: it begins with "x{9,40}…?"; make it with: /],
    [
      'a wrapper line behind a word',
      'x::debug::y',
      /^UserError: is not JSON: it begins with "x::debug:[^"\n]*"; make it with: /,
    ],
    [
      'text before a wrapper line',
      `Warning!! \n::debug::x\n${JSON_TEXT}`,
      /^UserError: is not JSON: it begins with "Warning!![^"\n]*"; make it with: /,
    ],
  ])('%s, with as much of the first line as has come', (_, text, message) => {
    for (const answer of readAnyhow(utf8(text)).split(' | ')) expect(answer).toMatch(message);
  });

  it('what ends anywhere before the last bracket', () => {
    for (let length = 1; length < utf8(JSON_TEXT).length; length++)
      expect(read([utf8(JSON_TEXT).subarray(0, length)])).toBe(truncated);
    // The end within a character of UTF-16 shows before the end within the JSON.
    const invalid = (encoding: string): string =>
      `UserError: is not valid ${encoding}, though it begins with that byte order mark`;
    for (const [bytes, encoding] of [
      [utf16le(JSON_TEXT), 'UTF-16LE'],
      [utf16be(JSON_TEXT), 'UTF-16BE'],
    ] as const) {
      for (let length = 4; length < bytes.length; length++)
        expect([truncated, invalid(encoding)]).toContain(read([bytes.subarray(0, length)]));
      expect(read([bytes.subarray(0, 6)])).toBe(truncated);
      expect(read([bytes.subarray(0, 7)])).toBe(invalid(encoding));
    }
  });

  it('half a surrogate pair in UTF-16', () => {
    expect(readAnyhow(utf16le('{"a":"\ud83d"}'))).toBe(
      'UserError: is not valid UTF-16LE, though it begins with that byte order mark',
    );
  });

  it.each([
    ['gzip', gzipSync(JSON_TEXT), 'is compressed with gzip: unpack it first'],
    [
      'a saved plan, which is a zip archive',
      zip(),
      'is a saved plan file, not JSON: run terraform show -json on it and give the gate what that prints',
    ],
  ])('%s', (_, bytes, message) => {
    expect(readAnyhow(bytes)).toBe(`UserError: ${message}`);
  });
});

/** The start of a zip archive: a local file header, a name, deflated content. */
function zip(): Uint8Array {
  const content = deflateRawSync(JSON_TEXT);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50);
  header.writeUInt16LE(8, 8);
  header.writeUInt32LE(content.length, 18);
  header.writeUInt16LE('tfplan'.length, 26);
  return Buffer.concat([header, Buffer.from('tfplan'), content]);
}
