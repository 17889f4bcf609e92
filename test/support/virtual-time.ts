import { setImmediate as tick } from 'node:timers/promises';

/**
 * Time that passes only while everything waits for it, so that hours of rounds take seconds, and a seed makes the same
 * ones.
 */
export function virtualTime() {
  let now = 0;
  let order = 0;
  const waiting: { readonly at: number; readonly order: number; readonly resolve: () => void }[] = [];
  return {
    now: () => now,
    pause: (ms: number) => new Promise<void>((resolve) => void waiting.push({ at: now + ms, order: ++order, resolve })),
    /** Lets time pass until the work is done. */
    async until<T>(work: Promise<T>): Promise<T> {
      let isDone = false;
      const done = work.finally(() => (isDone = true));
      done.catch(() => undefined);
      for (;;) {
        // What is under way goes on to where it waits.
        await tick();
        if (isDone) return done;
        waiting.sort((a, b) => a.at - b.at || a.order - b.order);
        const next = waiting.shift();
        if (next === undefined) throw new Error('everything waits, and for nothing');
        now = next.at;
        next.resolve();
      }
    },
  };
}
