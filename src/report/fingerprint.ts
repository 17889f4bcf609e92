const LONGEST = 1000;

/**
 * What tells results apart over runs: the rule and the address, never a line, a value or an id. Of results that are the
 * same in these, the first, the second and so on are told apart by a number.
 */
export function createFingerprints(): (parts: readonly string[]) => Readonly<Record<string, string>> {
  const seen = new Map<string, number>();
  return (parts) => {
    const text = parts.join(' ');
    const n = (seen.get(text) ?? 0) + 1;
    seen.set(text, n);
    return {
      'dynamodbKmsGate/v1': n === 1 && text.length <= LONGEST ? text : `${text.slice(0, LONGEST)} ${fnv1a(text)}:${n}`,
      // The one that GitHub goes by. Where there is none, upload-sarif makes it from the first line of the plan: the same for all.
      primaryLocationLineHash: `${fnv1a(text)}:${n}`,
    };
  };
}

/** FNV-1a, 64 bits, in hexadecimal. */
function fnv1a(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}
