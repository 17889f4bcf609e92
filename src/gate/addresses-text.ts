const NAMED = 3;

/** The first of some addresses, and how many more there are: `` `a`, `b`, `c` and 4 more ``. */
export function addressesText(addresses: Iterable<string>): string {
  const all = [...addresses];
  const more = all.length - NAMED;
  return `${all.slice(0, NAMED).map((address) => `\`${address}\``).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
