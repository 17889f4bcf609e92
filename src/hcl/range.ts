/** A piece of a file: lines begin at 1, offsets count UTF-16 units of its text. */
export interface Range {
  /** As the reader of the folder calls it. */
  readonly path: string;
  readonly line: number;
  readonly endLine: number;
  readonly start: number;
  readonly end: number;
}
