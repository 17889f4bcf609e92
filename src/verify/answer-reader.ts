import { UserError } from '../errors.js';
import { shortened } from '../excerpt.js';
import { isObject, type Json, type JsonObject, member } from '../plan/json.js';

/** Reads the members of one answer of AWS, and says of what is not as it should be where that stands. */
export interface AnswerReader {
  text(key: string): string;
  optionalText(key: string): string | null;
  boolean(key: string): boolean;
  /** A date as the aws command or an SDK writes it: text, or seconds since 1970. */
  date(key: string): string | null;
  object(key: string): AnswerReader | null;
  objects(key: string): readonly AnswerReader[];
}

export function createAnswerReader(value: JsonObject, where: string): AnswerReader {
  const wrong = (key: string, expected: string, found: Json | undefined): UserError =>
    new UserError(
      `${where}.${key} must be ${expected}, found ${found === undefined ? 'nothing' : typeName(found)}; give it the answer as AWS gave it`,
    );
  const optional = (key: string): Json | undefined => member(value, key) ?? undefined;

  const reader: AnswerReader = {
    text(key) {
      const found = optional(key);
      if (typeof found !== 'string' || found === '') throw wrong(key, 'a string', found);
      return found;
    },
    optionalText: (key) => (optional(key) === undefined ? null : reader.text(key)),
    boolean(key) {
      const found = optional(key);
      if (typeof found !== 'boolean') throw wrong(key, 'a boolean', found);
      return found;
    },
    date(key) {
      const found = optional(key);
      if (typeof found === 'number') return `${found} seconds after 1970-01-01T00:00:00Z`;
      return reader.optionalText(key);
    },
    object(key) {
      const found = optional(key);
      if (found === undefined) return null;
      if (!isObject(found)) throw wrong(key, 'an object', found);
      return createAnswerReader(found, `${where}.${key}`);
    },
    objects(key) {
      const found = optional(key) ?? [];
      if (!Array.isArray(found)) throw wrong(key, 'an array', found);
      return (found as readonly Json[]).map((element, i) => {
        if (!isObject(element)) throw wrong(`${key}[${i}]`, 'an object', element);
        return createAnswerReader(element, `${where}.${key}[${i}]`);
      });
    },
  };
  return reader;
}

function typeName(value: Json): string {
  if (value === '') return 'an empty string';
  return Array.isArray(value) ? 'an array' : value === null ? 'null' : typeof value;
}

/** What an answer is that is not the one looked for: the names of its members. */
export function membersOf(value: Json): string {
  if (!isObject(value)) return typeName(value);
  const names = Object.keys(value);
  return names.length === 0
    ? 'an empty object'
    : `an object with ${names.slice(0, 3).map(shortened).join(', ')}${names.length > 3 ? ' and more' : ''}`;
}
