/** Choices that a seed decides: the same at every run, on every machine. */
export interface Random {
  /** Below n. */
  below(n: number): number;
  of<T>(list: readonly T[]): T;
  chance(one: number): boolean;
}

/** The generator is splitmix32: small, and good enough to choose places in a plan. */
export function createRandom(seed: number, run: number): Random {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(run + 1, 0x85ebca6b)) >>> 0;
  const next = (): number => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
  const below = (n: number): number => next() % n;
  return { below, of: (list) => list[below(list.length)]!, chance: (one) => below(one) === 0 };
}
