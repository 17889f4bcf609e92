/** Compiled from schema/report.schema.json by scripts/compile-schemas.mjs. */
export const validateReport: {
  (value: unknown): boolean;
  readonly errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null;
};
