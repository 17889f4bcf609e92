import type { Expression } from './expression.js';
import type { Range } from './range.js';

/** A parsed file of a configuration, in native or JSON syntax. */
export interface File {
  readonly path: string;
  readonly text: string;
  readonly syntax: 'native' | 'json';
  readonly body: Body;
  /** In order; a JSON file has none. */
  readonly comments: readonly Comment[];
}

export interface Body {
  readonly attributes: ReadonlyMap<string, Attribute>;
  readonly blocks: readonly Block[];
}

export interface Attribute {
  readonly name: string;
  readonly expression: Expression;
  readonly range: Range;
}

export interface Block {
  readonly type: string;
  readonly labels: readonly string[];
  readonly body: Body;
  /** From its type to its closing brace. */
  readonly range: Range;
}

/** A `#`, `//` or block comment, without its marks. */
export interface Comment {
  readonly text: string;
  readonly range: Range;
}
