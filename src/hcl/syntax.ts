/** A piece of a file: lines begin at 1, offsets count UTF-16 units of its text. */
export interface Range {
  /** As the reader of the folder calls it. */
  readonly path: string;
  readonly line: number;
  readonly endLine: number;
  readonly start: number;
  readonly end: number;
}

/** A text under conversion. */
export interface Source {
  readonly text: string;
  range(start: number, end: number): Range;
  /** Notes a flaw: what is converted then is thrown away. */
  refuse(what: Flaw['what'], at: Flaw['at']): void;
}

/** An expression of Terraform's language. Parentheses are gone; `text` is as written. */
export type Expression = { readonly range: Range; readonly text: string } & (
  | { readonly kind: 'literal'; readonly value: null | boolean | number | string }
  /** A template with something to fill in: parts in order, texts unescaped. */
  | { readonly kind: 'template'; readonly parts: readonly (string | Expression)[] }
  /** The first name of a reference: `var`, `aws_kms_key`, or a name bound by for or a dynamic block. */
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'attribute'; readonly of: Expression; readonly name: string }
  | { readonly kind: 'index'; readonly of: Expression; readonly key: Expression }
  /** `of[*].a.b`: `each` is what is done with an element, which `ELEMENT` stands for. */
  | { readonly kind: 'splat'; readonly of: Expression; readonly each: Expression }
  | { readonly kind: 'conditional'; readonly condition: Expression; readonly yes: Expression; readonly no: Expression }
  /** `expands`: the last argument is followed by `...`. */
  | {
      readonly kind: 'call';
      readonly name: string;
      readonly arguments: readonly Expression[];
      readonly expands: boolean;
    }
  | { readonly kind: 'unary'; readonly operator: '!' | '-'; readonly operand: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'tuple'; readonly items: readonly Expression[] }
  /** A key that is a mere name is a literal. */
  | { readonly kind: 'object'; readonly entries: readonly { readonly key: Expression; readonly value: Expression }[] }
  | {
      readonly kind: 'for';
      readonly keyName: string | null;
      readonly valueName: string;
      readonly collection: Expression;
      /** Null for a tuple: `[for ...]`. */
      readonly key: Expression | null;
      readonly value: Expression;
      readonly condition: Expression | null;
      /** `value...` in an object: values of one key are a list. */
      readonly groups: boolean;
    }
  /** What is read and not taken apart: templates with directives. It may refer to those. */
  | { readonly kind: 'opaque'; readonly inside: readonly Expression[] }
);

export type BinaryOperator = '+' | '-' | '*' | '/' | '%' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '&&' | '||';

/** The name that stands for an element in what a splat does with it: no name of the language. */
export const ELEMENT = '[*]';

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

/** What keeps a text from being read, and the offset where; null where that is not known. */
export interface Flaw {
  readonly what:
    | 'cannot be parsed'
    | 'nests too deep'
    | 'has a NUL'
    | 'takes too much work'
    | 'sets the same argument twice';
  readonly at: number | null;
}

/** A problem is a line that begins with the path: what is wrong, and where if that can be told. */
export type ParsedFile = { readonly file: File } | { readonly problem: string };

/** Of expressions in one another: whoever walks them may recurse. */
export const MAX_DEPTH = 500;
