/**
 * What to do with a JSON value that the scanner meets:
 * walk into an object's members or an array's elements, hand the value's bytes out (`value`),
 * or hand a whole object out together with where some of its members lie in it (`record`, `mark`).
 * A value without a selector is passed over.
 */
export type Selector =
  | { readonly kind: 'members'; readonly of: Members; readonly names?: Set<string> }
  | { readonly kind: 'elements'; readonly of: Selector }
  | { readonly kind: 'value'; readonly take: (bytes: Uint8Array, path: () => string) => void }
  | { readonly kind: 'record'; readonly of: Members; readonly take: (record: ScannedRecord, path: () => string) => void }
  | { readonly kind: 'mark'; readonly name: string };
export type Members = Readonly<Record<string, Selector>>;

/** An object's bytes, valid until `take` returns, and the bytes of the marked values in it. */
export interface ScannedRecord {
  readonly bytes: Uint8Array;
  marked(name: string): Uint8Array | undefined;
}

/** A member that a selector names, ready to be compared with bytes. */
export interface Member {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly selector: Selector;
}

export function compileMembers(members: Members): readonly Member[] {
  const encoder = new TextEncoder();
  return Object.entries(members).map(([name, selector]) => ({ name, bytes: encoder.encode(name), selector }));
}

/** Where the member with the name in those bytes stands in the list; -1 where it is none of them. */
export function indexOfMember(members: readonly Member[], bytes: Uint8Array, start: number, end: number): number {
  for (let i = 0; i < members.length; i++) {
    const name = members[i]!.bytes;
    if (name.length !== end - start) continue;
    let same = 0;
    while (same < name.length && name[same] === bytes[start + same]) same++;
    if (same === name.length) return i;
  }
  return -1;
}
