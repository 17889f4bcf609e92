/** `saved`: what terraform plan -out writes, a zip. `encrypted`: what tofu writes in its place where it encrypts plans. */
export type PlanFileKind = 'json' | 'saved' | 'encrypted';

/** By the first bytes of a file. What is none of these is told when it is read as JSON. */
export function planFileKind(start: Uint8Array): PlanFileKind {
  const text = Buffer.from(start.buffer, start.byteOffset, start.byteLength);
  if (text.subarray(0, 4).equals(ZIP)) return 'saved';
  return /^\s*\{\s*"meta"\s*:/.test(text.toString('latin1', 0, 100)) && text.includes('"encrypted_data"') ? 'encrypted' : 'json';
}

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
