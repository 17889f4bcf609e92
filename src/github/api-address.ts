/**
 * Checks an address that the client is about to ask, relative to one that it asked before. Throws where that is not the
 * API's own.
 */
export type ApiAddress = (url: string, from?: URL) => URL;

/**
 * The API is a scheme, a host, a port and a path above all others. Addresses come from answers as well (`Link`,
 * `Location`), and the token goes with every request.
 */
export function apiAddress(baseUrl: string): ApiAddress {
  const base = parse(baseUrl);
  if (base === null || !/^https?:$/.test(base.protocol))
    throw new Error('GITHUB_API_URL is not the address of an API: it must start with https://');
  const path = base.pathname.replace(/\/+$/, '');
  return (given, from) => {
    const url = parse(given, from);
    const isOwn =
      url !== null &&
      url.origin === base.origin &&
      url.username === '' &&
      url.password === '' &&
      (url.pathname === path || url.pathname.startsWith(`${path}/`));
    if (!isOwn)
      throw new Error(
        `an answer of the API at ${base.origin}${path} points to another place, ${placeOf(url)}: the gate does not ask there`,
      );
    return url;
  };
}

function parse(url: string, base?: URL): URL | null {
  try {
    return new URL(url, base);
  } catch {
    return null;
  }
}

const LONGEST = 80;

function placeOf(url: URL | null): string {
  if (url === null) return 'which is not an address';
  const place = `${url.protocol}//${url.host}${url.pathname}`;
  return place.length > LONGEST ? `${place.slice(0, LONGEST)}…` : place;
}
