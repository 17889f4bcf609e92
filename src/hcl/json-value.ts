/** A value of JSON and where it stands. */
export type JsonValue = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'literal'; readonly value: null | boolean | number | string }
  | { readonly kind: 'array'; readonly items: readonly JsonValue[] }
  /** A name may come twice. */
  | { readonly kind: 'object'; readonly members: readonly JsonMember[] }
);

export interface JsonMember {
  readonly name: string;
  /** Where the name stands, with its quotes. */
  readonly start: number;
  readonly nameEnd: number;
  readonly value: JsonValue;
}
