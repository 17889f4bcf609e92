import { encryptionDowngrade } from './encryption-downgrade.js';
import { encryptionDrift } from './encryption-drift.js';
import { ineffectiveEncryptionChange } from './ineffective-encryption-change.js';
import { kmsAliasRetarget } from './kms-alias-retarget.js';
import { kmsKeyAllowed } from './kms-key-allowed.js';
import { kmsKeyPolicy } from './kms-key-policy.js';
import { kmsKeyRetained } from './kms-key-retained.js';
import { kmsKeyRotation } from './kms-key-rotation.js';
import { kmsKeyUsable } from './kms-key-usable.js';
import { planCompleteness } from './plan-completeness.js';
import { planSources } from './plan-sources.js';
import { policyValidity } from './policy-validity.js';
import { replicaKmsEncryption } from './replica-kms-encryption.js';
import { replicaRecreation } from './replica-recreation.js';
import type { Rule } from './rule.js';
import { tableKmsEncryption } from './table-kms-encryption.js';
import { tableReEncryption } from './table-re-encryption.js';
import { tableReplacement } from './table-replacement.js';
import { waiverValidity } from './waiver-validity.js';

/** All rules, in the order in which reports and documents show them. */
export const RULES: readonly Rule[] = [
  tableKmsEncryption,
  replicaKmsEncryption,
  kmsKeyAllowed,
  kmsKeyUsable,
  kmsKeyPolicy,
  kmsKeyRotation,
  kmsKeyRetained,
  encryptionDowngrade,
  replicaRecreation,
  planCompleteness,
  tableReEncryption,
  tableReplacement,
  ineffectiveEncryptionChange,
  kmsAliasRetarget,
  encryptionDrift,
  planSources,
  waiverValidity,
  policyValidity,
];
