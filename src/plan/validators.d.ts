/** Compiled from format.schema.json by scripts/compile-schemas.mjs. */
export interface Validator {
  (value: unknown): boolean;
  readonly errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null;
}
export const validateChange: Validator;
export const validateDeferredChange: Validator;
export const validateStateResource: Validator;
export const validateVariables: Validator;
export const validateConfiguration: Validator;
