import { describe, expect, it } from 'vitest';
import { CLAIMS, planBytes } from '../support/fixtures.js';
import { SLICE, sliced } from '../support/slice.js';
import { inChunks, judged } from './attempt.js';

/** As it comes from a pipe: in two pieces, of which the first is spoilt before the second. */
function* inTwo(bytes: Uint8Array, at: number): Iterable<Uint8Array> {
  const first = Uint8Array.from(bytes.subarray(0, at));
  yield first;
  first.fill(0x22);
  yield bytes.subarray(at);
}

const [SHORTEST] = [...CLAIMS].sort((a, b) => planBytes(a).length - planBytes(b).length);
/** Every position of every plan would take minutes. */
const WHOLE = [SHORTEST!, 'key-from-a-module-output'];

const encodings: readonly (readonly [string, (bytes: Uint8Array) => Uint8Array])[] = [
  ['UTF-8', (bytes) => bytes],
  ['UTF-16LE', (bytes) => Buffer.from(`\ufeff${Buffer.from(bytes).toString()}`, 'utf16le')],
  ['UTF-16BE', (bytes) => Buffer.from(`\ufeff${Buffer.from(bytes).toString()}`, 'utf16le').swap16()],
];

describe.each(encodings)('a plan in %s', (encoding, encoded) => {
  const claims = encoding === 'UTF-8' ? WHOLE : WHOLE.slice(0, 1);

  it.each(claims)('is the same wherever it is cut in two: %s', async (claim) => {
    const expected = await judged([planBytes(claim)], 'customer-managed');
    expect(expected.report).not.toBeNull();
    const bytes = encoded(planBytes(claim));
    for (let at = 0; at <= bytes.length; at++)
      expect(await judged(inTwo(bytes, at), 'customer-managed')).toEqual(expected);
  });

  it.each(claims)('is refused wherever it ends too early: %s', async (claim) => {
    const bytes = encoded(planBytes(claim));
    const text = Buffer.from(planBytes(claim)).toString();
    // What follows the last bracket is white space.
    const end = encoded(Buffer.from(text.slice(0, text.lastIndexOf('}') + 1))).length;
    for (let length = 0; length < end; length++)
      expect((await judged([bytes.subarray(0, length)], 'kms')).report).toBeNull();
    expect((await judged([bytes.subarray(0, end)], 'kms')).report).not.toBeNull();
  });
});

describe(`a plan that comes byte by byte, ${SLICE}`, () => {
  it.each(sliced(CLAIMS).filter((claim) => planBytes(claim).length < 60_000))('%s', async (claim) => {
    const expected = await judged([planBytes(claim)], 'customer-managed');
    expect(await judged(inChunks(planBytes(claim), 1), 'customer-managed')).toEqual(expected);
  });
});
