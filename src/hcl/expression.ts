import type { Range } from './range.js';

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
  | { readonly kind: 'call'; readonly name: string; readonly arguments: readonly Expression[]; readonly expands: boolean }
  | { readonly kind: 'unary'; readonly operator: '!' | '-'; readonly operand: Expression }
  | { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: Expression; readonly right: Expression }
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
