import { readFileSync } from 'node:fs';
// @ts-expect-error: a script, without types
import { PARSER_WASM } from '../../scripts/parser-wasm.mjs';
import { createNativeParser } from '../../src/hcl/native-file.js';
import { createParser } from '../../src/hcl/parser.js';
import type { Expression, File } from '../../src/hcl/syntax.js';

/** What a build puts beside the doors. */
const WASM = { runtime: readFileSync(PARSER_WASM.runtime), grammar: readFileSync(PARSER_WASM.grammar) };

export const parseFile = await createParser(WASM);
export const nativeParser = await createNativeParser(WASM);

/** The file, which must be one. */
export function parsedFile(text: string, path = 'main.tf'): File {
  const parsed = parseFile({ path, text });
  if ('problem' in parsed) throw new Error(parsed.problem);
  return parsed.file;
}

/** What an expression in native syntax is, as `shape` writes it. */
export function shapeOf(text: string): string {
  return shape(parsedFile(`x = ${text}\n`).body.attributes.get('x')!.expression);
}

/** An expression with a bracket around whatever holds something. */
export function shape(expression: Expression): string {
  switch (expression.kind) {
    case 'literal':
      return JSON.stringify(expression.value);
    case 'template':
      return `\`${expression.parts.map((part) => (typeof part === 'string' ? JSON.stringify(part) : shape(part))).join(' ')}\``;
    case 'variable':
      return expression.name;
    case 'attribute':
      return `${shape(expression.of)}.${expression.name}`;
    case 'index':
      return `${shape(expression.of)}[${shape(expression.key)}]`;
    case 'splat':
      return `(${shape(expression.of)} each ${shape(expression.each)})`;
    case 'conditional':
      return `(${shape(expression.condition)} ? ${shape(expression.yes)} : ${shape(expression.no)})`;
    case 'call':
      return `${expression.name}(${expression.arguments.map(shape).join(', ')}${expression.expands ? '...' : ''})`;
    case 'unary':
      return `(${expression.operator}${shape(expression.operand)})`;
    case 'binary':
      return `(${shape(expression.left)} ${expression.operator} ${shape(expression.right)})`;
    case 'tuple':
      return `[${expression.items.map(shape).join(', ')}]`;
    case 'object':
      return `{${expression.entries.map(({ key, value }) => `${shape(key)}: ${shape(value)}`).join(', ')}}`;
    case 'for': {
      const { keyName, valueName, collection, key, value, condition, groups } = expression;
      const names = keyName === null ? valueName : `${keyName}, ${valueName}`;
      return `(for ${names} in ${shape(collection)}: ${key === null ? '' : `${shape(key)} => `}${shape(value)}${groups ? '...' : ''}${condition === null ? '' : ` if ${shape(condition)}`})`;
    }
    case 'opaque':
      return `opaque(${expression.inside.map(shape).join(', ')})`;
  }
}
