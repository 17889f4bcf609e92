import type { Random } from './random.js';

/** What ends, opens or bends something in JSON or in an encoding, and names that the gate looks for. */
const TOKENS = [
  '{',
  '}',
  '[',
  ']',
  '"',
  ',',
  ':',
  '\\',
  '\\"',
  '\\u005f',
  '\\ud800',
  '\\u0000',
  'null',
  'true',
  'false',
  '0',
  '-0',
  '1e999',
  '1E+',
  '00',
  ' ',
  '\n',
  '\r\n',
  '\t',
  '\u0000',
  '\u00a0',
  '\u2028',
  '\ufeff',
  '{}',
  '[]',
  '""',
  '{"',
  '"}',
  '],[',
  '},{',
  '":{"',
  '/*',
  '//',
  'NaN',
  '"type":"aws_dynamodb_table"',
  '"mode":"data",',
  '"resource_changes":[],',
  '"resource_changes":null,',
  '"change":{},',
  '"after_unknown":true,',
  '"server_side_encryption":[],',
  '"actions":["delete"],',
  '"address":"aws_dynamodb_table.t",',
  '"errored":true,',
  '"complete":false,',
  '"__proto__":{},',
  '"constructor":1,',
  '::error::x\n',
  '##[error]',
  '[command]x\n',
].map((text) => Buffer.from(text));
const BYTES = [
  [0xff, 0xfe],
  [0xfe, 0xff],
  [0xef, 0xbb, 0xbf],
  [0xc0, 0x80],
  [0xed, 0xa0, 0x80],
  [0xf5],
  [0x80],
  [0x1b],
  [0x1f, 0x8b],
  [0x50, 0x4b, 0x03, 0x04],
].map((bytes) => Buffer.from(bytes));

/** The bytes with one to six faults, as a broken disk, a careless tool or an attacker would make them. */
export function mutateBytes(bytes: Buffer, other: Buffer, random: Random): Buffer {
  let mutated = bytes;
  for (let faults = 1 + random.below(random.chance(3) ? 6 : 2); faults > 0; faults--)
    mutated = random.of(FAULTS)(mutated, other, random);
  return mutated;
}

type Fault = (bytes: Buffer, other: Buffer, random: Random) => Buffer;

const FAULTS: readonly Fault[] = [
  (bytes, _, random) => withAt(bytes, random, (at) => [Buffer.from([bytes[at]! ^ (1 << random.below(8))]), 1]),
  (bytes, _, random) => withAt(bytes, random, () => [Buffer.from([random.below(256)]), 1]),
  (bytes, _, random) => withAt(bytes, random, () => [Buffer.alloc(0), length(random)]),
  (bytes, _, random) => withAt(bytes, random, () => [random.of(TOKENS), 0]),
  (bytes, _, random) => withAt(bytes, random, () => [random.of(TOKENS), length(random)]),
  (bytes, _, random) => withAt(bytes, random, () => [random.of(BYTES), random.below(2)]),
  (bytes, _, random) => withAt(bytes, random, (at) => [bytes.subarray(at, at + length(random)), 0]),
  (bytes, other, random) => withAt(bytes, random, () => [part(other, random), random.chance(2) ? 0 : length(random)]),
  (bytes, _, random) => withAt(bytes, random, () => [part(bytes, random), length(random)]),
  (bytes, _, random) => bytes.subarray(0, random.below(bytes.length + 1)),
  (bytes, _, random) => bytes.subarray(random.below(bytes.length + 1)),
  (bytes, other, random) =>
    Buffer.concat([bytes.subarray(0, random.below(bytes.length + 1)), other.subarray(random.below(other.length + 1))]),
  (bytes, _, random) => Buffer.concat([random.of([...TOKENS, ...BYTES]), bytes]),
  (bytes, other, random) => Buffer.concat([bytes, random.chance(4) ? other : random.of([...TOKENS, ...BYTES])]),
  (bytes, _, random) => (random.chance(3) ? Buffer.from(`\ufeff${bytes.toString()}`, 'utf16le') : bytes),
  (bytes, _, random) => (random.chance(3) ? Buffer.from(`\ufeff${bytes.toString()}`, 'utf16le').swap16() : bytes),
  atQuote,
];

/** At a quotation mark, where a fault does the most: a string becomes structure, and structure a string. */
function atQuote(bytes: Buffer, _: Buffer, random: Random): Buffer {
  const at = bytes.indexOf(0x22, random.below(bytes.length + 1));
  if (at < 0) return bytes;
  return spliced(bytes, at, random.of(TOKENS), random.below(2));
}

function withAt(bytes: Buffer, random: Random, made: (at: number) => readonly [Buffer, number]): Buffer {
  if (bytes.length === 0) return bytes;
  const at = random.below(bytes.length);
  return spliced(bytes, at, ...made(at));
}

function spliced(bytes: Buffer, at: number, inserted: Buffer, removed: number): Buffer {
  return Buffer.concat([bytes.subarray(0, at), inserted, bytes.subarray(at + removed)]);
}

function part(bytes: Buffer, random: Random): Buffer {
  const from = random.below(bytes.length + 1);
  return bytes.subarray(from, from + length(random) * random.of([1, 10, 100]));
}

function length(random: Random): number {
  return 1 + random.below(random.of([1, 4, 20, 200]));
}
