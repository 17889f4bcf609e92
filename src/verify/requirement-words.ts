export const REQUIREMENT_WORDS = { kms: 'KMS encryption', 'customer-managed': 'a customer managed key' } as const;
