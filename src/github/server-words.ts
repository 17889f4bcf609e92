import { visible } from '../report/escape.js';

/** A text without the token, also in the forms that it has in a header or an address. */
export function withoutToken(text: string, token: string): string {
  if (token === '') return text;
  const forms = [
    token,
    Buffer.from(token).toString('base64'),
    Buffer.from(`x-access-token:${token}`).toString('base64'),
    encodeURIComponent(token),
  ];
  return forms.reduce((rest, form) => rest.replaceAll(form, '***'), text);
}

const MOST_CHARACTERS = 120;

/**
 * What a server or a library says in an error: without the token, on one line, cut, and with nothing invisible in it.
 * Servers can send back what they got.
 */
export function serverWords(error: unknown, token: string): string {
  const text = (error instanceof Error ? error.message : String(error)).slice(0, MOST_LOOKED_AT);
  const shown = visible(withoutToken(text, token).replace(/\s+/g, ' ').trim());
  return shown.length > MOST_CHARACTERS ? `${shown.slice(0, MOST_CHARACTERS)}…` : shown;
}

/** So that a token at the end is not cut in two, and still seen in part. */
const MOST_LOOKED_AT = 64 * 1024;
