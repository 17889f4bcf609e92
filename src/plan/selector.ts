/**
 * What to do with a JSON value that the scanner meets:
 * walk into an object's members or an array's elements, hand the value's bytes out (`value`),
 * or hand a whole object out together with where some of its members lie in it (`record`, `mark`).
 * A value without a selector is passed over.
 */
export type Selector =
  | { readonly kind: 'members'; readonly of: Members; readonly names?: Set<string> }
  | { readonly kind: 'elements'; readonly of: Selector }
  | { readonly kind: 'value'; readonly take: Take<Uint8Array> }
  | { readonly kind: 'record'; readonly of: Members; readonly take: Take<ScannedRecord> }
  | { readonly kind: 'mark'; readonly name: string };
export type Members = Readonly<Record<string, Selector>>;
export type Take<T> = (what: T, path: () => string) => void;

/** An object's bytes and the marked values in it, as bytes or as text; all valid until `take` returns. */
export interface ScannedRecord {
  readonly bytes: Uint8Array;
  marked(name: string): Uint8Array | undefined;
  text(name: string): string | undefined;
}

/**
 * A selector made ready for the scanner. All are of one shape, whatever their kind: the scanner asks for it at every
 * value.
 */
export interface Compiled {
  readonly kind: Selector['kind'];
  readonly name: string;
  readonly members: Member[];
  element: Compiled | undefined;
  readonly names: Set<string> | undefined;
  readonly takeValue: Take<Uint8Array> | undefined;
  readonly takeRecord: Take<ScannedRecord> | undefined;
}

/** A member that a selector names, ready to be compared with bytes. */
export interface Member {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly selector: Compiled;
}

export function compileSelector(selector: Selector, done = new Map<Selector, Compiled>()): Compiled {
  const before = done.get(selector);
  if (before !== undefined) return before;
  const { kind } = selector;
  const compiled: Compiled = {
    kind,
    name: kind === 'mark' ? selector.name : '',
    members: [],
    element: undefined,
    names: kind === 'members' ? selector.names : undefined,
    takeValue: kind === 'value' ? selector.take : undefined,
    takeRecord: kind === 'record' ? selector.take : undefined,
  };
  // Modules of a state hold modules: a selector can be a part of itself.
  done.set(selector, compiled);
  if (kind === 'elements') compiled.element = compileSelector(selector.of, done);
  if (kind === 'members' || kind === 'record') {
    const encoder = new TextEncoder();
    for (const [name, of] of Object.entries(selector.of))
      compiled.members.push({ name, bytes: encoder.encode(name), selector: compileSelector(of, done) });
  }
  return compiled;
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
