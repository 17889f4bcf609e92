import { member, type Json, type JsonObject } from './json.js';

/**
 * The constant that an expression is; undefined where it is none. Of a file in JSON syntax the plan has the text of a
 * template for a constant, with the references in it beside.
 */
export function constantOf(expression: JsonObject): Json | undefined {
  const references = member(expression, 'references');
  return Array.isArray(references) && references.length > 0 ? undefined : member(expression, 'constant_value');
}
