/**
 * Runs with a signal that aborts after a time or with its parent. The result does not wait for work that ignores the
 * signal.
 */
export async function withDeadline<T>(
  ms: number,
  parent: AbortSignal,
  reason: () => Error,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  parent.throwIfAborted();
  const controller = new AbortController();
  const { signal } = controller;
  const stop = (): void => controller.abort(parent.reason);
  const timer = setTimeout(() => controller.abort(reason()), ms);
  parent.addEventListener('abort', stop);
  try {
    return await Promise.race([run(signal), aborted(signal)]);
  } finally {
    clearTimeout(timer);
    parent.removeEventListener('abort', stop);
  }
}

/** Waits. Throws the signal's reason as soon as it aborts, and leaves no timer behind. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  await new Promise<void>((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal.addEventListener('abort', stop, { once: true });
  });
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true }),
  );
}
