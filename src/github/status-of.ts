/** The status of the answer; that of a server's failure where there was no answer. */
export function statusOf(error: unknown): number {
  const status = (error as { readonly status?: unknown }).status;
  return typeof status === 'number' ? status : 500;
}
