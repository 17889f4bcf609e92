/** What keeps a text from being read, and the offset where; null where that is not known. */
export interface Flaw {
  readonly what: 'cannot be parsed' | 'nests too deep' | 'has a NUL' | 'takes too much work' | 'sets the same argument twice';
  readonly at: number | null;
}
