import { isMap, isScalar, isSeq, type Document } from 'yaml';

/** Where a key stands that its mapping has already, in the order of the file. The library's own look takes the square of the keys. */
export function repeatedKeys(document: Document): readonly number[] {
  const offsets: number[] = [];
  const pending: unknown[] = [document.contents];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (isSeq(node)) {
      for (const item of node.items) pending.push(item);
    } else if (isMap(node)) {
      const met = new Set<string>();
      for (const { key, value } of node.items) {
        if (isScalar(key)) {
          const name = String(key.value);
          if (met.has(name)) offsets.push(key.range?.[0] ?? 0);
          met.add(name);
        }
        pending.push(key, value);
      }
    }
  }
  return offsets.sort((a, b) => a - b);
}
