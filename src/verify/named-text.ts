/** What was read, and what messages call where it comes from: a path, or `standard input`. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}
