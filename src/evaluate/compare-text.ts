/** As Terraform sorts: by code points. */
export function compareText(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let i = 0; i < length; i++) {
    const [a, b] = [rank(left.charCodeAt(i)), rank(right.charCodeAt(i))];
    if (a !== b) return a - b;
  }
  return left.length - right.length;
}

/** Surrogates stand for what comes after all other units. */
function rank(unit: number): number {
  if (unit >= 0xe000) return unit - 0x800;
  return unit >= 0xd800 ? unit + 0x2000 : unit;
}
