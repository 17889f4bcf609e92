/** A text without the token, also in the forms that it has in a header or an address. */
export function withoutToken(text: string, token: string): string {
  if (token === '') return text;
  const forms = [token, Buffer.from(token).toString('base64'), Buffer.from(`x-access-token:${token}`).toString('base64'), encodeURIComponent(token)];
  return forms.reduce((rest, form) => rest.replaceAll(form, '***'), text);
}
