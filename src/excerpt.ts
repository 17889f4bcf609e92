const MOST_CHARACTERS = 40;

/**
 * A string that is quoted in a message: one line, short, and with nothing invisible in it. Only for a string where a
 * string belongs.
 */
export function excerpt(text: string): string {
  return seen(JSON.stringify(cut(text)));
}

/** A name, such as a key of a mapping, that is not quoted. */
export function shortened(text: string): string {
  return seen(cut(text));
}

function cut(text: string): string {
  // Only a few characters of a long text are looked at.
  const characters = [...text.slice(0, 2 * MOST_CHARACTERS + 2)];
  return characters.length <= MOST_CHARACTERS ? text : `${characters.slice(0, MOST_CHARACTERS).join('')}…`;
}

const NAMES = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

function seen(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => NAMES.get(character) ?? `\\u{${character.codePointAt(0)!.toString(16)}}`,
  );
}

/**
 * What a value of the wrong type is. The value itself may be anything, also a secret in the wrong file, and is not
 * shown.
 */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'string':
      return 'text';
    case 'boolean':
      return 'a boolean';
    case 'object':
      return 'a mapping';
    default:
      return 'a number';
  }
}
