/** Compiled from schema/policy.schema.json by scripts/compile-schemas.mjs. */
export interface PolicyError {
  readonly instancePath: string;
  readonly keyword: string;
  /** Of what is wrong with the name of a key, not with a value. */
  readonly propertyName?: string;
  readonly params: { readonly additionalProperty?: string; readonly propertyName?: string; readonly missingProperty?: string; readonly allowedValues?: readonly unknown[]; readonly type?: string };
  readonly message?: string;
  readonly parentSchema?: { readonly properties?: object };
  readonly data?: unknown;
}
export const validatePolicy: {
  (value: unknown): boolean;
  readonly errors?: readonly PolicyError[] | null;
};
